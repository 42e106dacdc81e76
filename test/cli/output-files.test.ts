import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { checkOutputPaths, writeOutputFiles } from "../../src/cli/output-files";

let folder = "";
const at = (name: string): string => join(folder, name);
const file = (name: string, text: string): { path: string; content: Uint8Array } => ({
  path: at(name),
  content: strToU8(text),
});
const text = (name: string): string => readFileSync(at(name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-output-"));
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

test("writes every file and leaves nothing else", async () => {
  await writeOutputFiles([file("a.xlsx", "een"), file("b.json", "twee")], false);
  expect(readdirSync(folder)).toEqual(["a.xlsx", "b.json"]);
  expect([text("a.xlsx"), text("b.json")]).toEqual(["een", "twee"]);
});

test("replaces files only when that is asked", async () => {
  writeFileSync(at("a.xlsx"), "oud");
  await expect(writeOutputFiles([file("a.xlsx", "nieuw")], false)).rejects.toThrow("cli.usage.output-exists");
  expect(text("a.xlsx")).toBe("oud");
  await writeOutputFiles([file("a.xlsx", "nieuw")], true);
  expect(text("a.xlsx")).toBe("nieuw");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("when the second file cannot be put in place, the first is as it was", async () => {
  writeFileSync(at("a.xlsx"), "oud");
  mkdirSync(at("b.json"));
  await expect(writeOutputFiles([file("a.xlsx", "nieuw"), file("b.json", "twee")], true)).rejects.toThrow(
    "cli.usage.write-failed",
  );
  expect(text("a.xlsx")).toBe("oud");
  expect(readdirSync(folder)).toEqual(["a.xlsx", "b.json"]);
});

test("when a temporary file cannot be written, nothing is left", async () => {
  await expect(writeOutputFiles([file("a.xlsx", "een"), file("geen/map/b.json", "twee")], false)).rejects.toThrow(
    "cli.usage.write-failed",
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("a link is kept: the file behind it is replaced", async () => {
  writeFileSync(at("echt.xlsx"), "oud");
  symlinkSync(at("echt.xlsx"), at("link.xlsx"));
  await writeOutputFiles([file("link.xlsx", "nieuw")], true);
  expect(text("echt.xlsx")).toBe("nieuw");
  expect(readFileSync(at("link.xlsx"), "utf8")).toBe("nieuw");
});

describe("before any work is done", () => {
  test.each([
    { when: "the output exists", paths: ["bestaat.xlsx"], force: false, key: "cli.usage.output-exists" },
    {
      when: "the output is the input, even with --forceer",
      paths: ["invoer.xlsx"],
      force: true,
      key: "cli.usage.output-is-input",
    },
    { when: "both outputs are one file", paths: ["x.xlsx", "x.xlsx"], force: true, key: "cli.usage.outputs-equal" },
    { when: "the folder does not exist", paths: ["geen/map.xlsx"], force: false, key: "cli.usage.folder-missing" },
    { when: "the output is a folder", paths: ["map"], force: true, key: "cli.usage.output-not-a-file" },
  ])("refuses when $when", ({ paths, force, key }) => {
    writeFileSync(at("bestaat.xlsx"), "");
    writeFileSync(at("invoer.xlsx"), "");
    mkdirSync(at("map"));
    expect(() => {
      checkOutputPaths(paths.map(at), at("invoer.xlsx"), force);
    }).toThrow(key);
  });

  test("accepts an output that does not exist yet", () => {
    checkOutputPaths([at("nieuw.xlsx")], null, false);
    expect(existsSync(at("nieuw.xlsx"))).toBe(false);
  });
});
