import { execFile } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** Lints a text as if it stood in the given file, and returns the lines that a ban of ours refuses. */
function refusedLines(file: string, text: string): Promise<readonly number[]> {
  const program = resolve(root, "tools/node_modules/eslint/bin/eslint.js");
  const words = [
    program,
    "--config",
    "tools/eslint.config.mjs",
    "--stdin",
    "--stdin-filename",
    file,
    "--format",
    "json",
  ];
  return new Promise((done, fail) => {
    const lint = execFile(process.execPath, words, { cwd: root }, (_, stdout, stderr) => {
      if (stdout === "") {
        fail(new Error(stderr));
        return;
      }
      const [result] = JSON.parse(stdout) as [
        { readonly messages: readonly { readonly ruleId: string; readonly line: number }[] },
      ];
      done(result.messages.filter(({ ruleId }) => ruleId === "no-restricted-syntax").map(({ line }) => line));
    });
    lint.stdin?.end(text);
  });
}

const impure = [
  "export const clock = Date.now();",
  "export const today = new Date();",
  "export const said = Date();",
  "export const chance = Math.random();",
  "export const shown = (1).toLocaleString();",
  'export const order = "a".localeCompare("b");',
];
const badlyShaped = ["export default 1;", 'export * from "./ratio";', "export enum Kind {}"];
const fine = ['export const day = new Date("2018-06-27");', "export const largest = Math.max(1, 2);"];

const lineNumbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test.each(["src/core/money/cents.ts", "src/workbook/snapshot.ts", "src/text/format.ts"])(
  "the clock, chance and the machine's language are refused in %s",
  async (file) => {
    const refused = await refusedLines(file, [...impure, ...badlyShaped, ...fine].join("\n"));
    expect(refused).toEqual(lineNumbers(impure.length + badlyShaped.length));
  },
);

test("the command line may look at the clock", async () => {
  expect(await refusedLines("src/cli/main.ts", [...badlyShaped, ...impure, ...fine].join("\n"))).toEqual(
    lineNumbers(badlyShaped.length),
  );
});

const silentZeros = ["export const a = [1n][2] ?? 0n;", "export const b = [1n][2] ?? noCents;"];
const spoken = ["export const c = at([1n], 0);", "export const d = nothingIfAbsent([1n][2]);"];

test.each(["src/core/allocation/cut.ts", "src/sheets/uitname/plan-uitname.ts", "src/taskpane/uitkomst/share-of.ts"])(
  "an amount that is missing is never nothing in silence in %s",
  async (file) => {
    expect(await refusedLines(file, [...silentZeros, ...spoken].join("\n"))).toEqual(lineNumbers(silentZeros.length));
  },
);
