import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "new-rule-"));
  for (const part of ["src", "tsconfig.base.json", "package.json"]) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});
afterAll(async () => {
  await rm(copy, { recursive: true });
});

/** The files in which the compiler sees that something is missing. */
function complaints(): Promise<readonly string[]> {
  const compiler = join(root, "tools/node_modules/typescript-native/bin/tsc");
  const layers = ["audit", "narekening", "text", "taskpane"].map((layer) => `src/${layer}`);
  return new Promise((done) => {
    execFile(process.execPath, [compiler, "-b", "--pretty", "false", ...layers], { cwd: copy }, (_, stdout) => {
      const files = [...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file = ""]) => file);
      done([...new Set(files)].sort());
    });
  });
}

const card = `import { allocationRule, whenShort, wholeGrondslag } from "../allocation-rule";
import { cutInProportion } from "../cut";

/** Everyone in full, or nobody anything. */
export const allesOfNiets = allocationRule({
  id: "allesOfNiets",
  place: 80,
  source: "Voorbeeld.",
  settings: {},
  closes: null,
  promise: wholeGrondslag,
  allocate: whenShort(({ claims, grondslagen }) => ({
    awards: { values: claims.map(() => 0n), scale: 1n },
    grondslagen,
    closing: null,
    opmerkingen: [],
  })),
  cut: cutInProportion,
});
`;

const sentences = `{ naam: "Alles of niets", keuze: "alles of niets", uitleg: "Iedereen of niemand.", narekening: "alles of niets" }`;
const texts = `import type { RuleTexts } from "./rule-texts";

export const allesOfNiets: RuleTexts = { nl: ${sentences}, en: ${sentences} };
`;

const steps = `import type { NarekeningContext } from "../context";
import { naarRato } from "./proportional";
import type { RuleSteps } from "./rule-steps";

export const allesOfNiets = (context: NarekeningContext): RuleSteps => naarRato(context);
`;

test("a rule takes a card, its texts, a second calculation and formulas; the compiler names each that is missing", async () => {
  const at = (path: string): string => join(copy, path);
  await writeFile(at("src/core/allocation/rules/alles-of-niets.ts"), card);
  await appendFile(at("src/core/allocation/rules.ts"), 'export { allesOfNiets } from "./rules/alles-of-niets";\n');
  expect(await complaints()).toEqual([
    "src/audit/second-calculation/rules.ts",
    "src/narekening/rules/steps-of-rule.ts",
    "src/text/rules/allocation/messages.ts",
  ]);

  await writeFile(at("src/text/rules/allocation/alles-of-niets.ts"), texts);
  await appendFile(at("src/text/rules/allocation/rules.ts"), 'export { allesOfNiets } from "./alles-of-niets";\n');
  await writeFile(at("src/narekening/rules/alles-of-niets.ts"), steps);
  await appendFile(at("src/narekening/rules/rules.ts"), 'export { allesOfNiets } from "./alles-of-niets";\n');
  const witness = at("src/audit/second-calculation/rules.ts");
  const before = await readFile(witness, "utf8");
  const after = before.replace(
    "  naarRato: unless",
    "  allesOfNiets: ({ claims }) => ({ awards: claims, closing: null }),\n  naarRato: unless",
  );
  expect(after).not.toBe(before);
  await writeFile(witness, after);
  expect(await complaints()).toEqual([]);
});
