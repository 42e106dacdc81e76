import {
  chmodSync,
  existsSync,
  linkSync,
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
import { checkOutputPaths } from "../../../src/cli/files/check-output-paths";
import { machineFiles } from "../../../src/cli/files/file-system";
import { writeOutputFiles, type OutputFile } from "../../../src/cli/files/output-files";

let folder = "";
const at = (name: string): string => join(folder, name);
const file = (name: string, text: string): { path: string; content: Uint8Array } => ({
  path: at(name),
  content: strToU8(text),
});
const text = (name: string): string => readFileSync(at(name), "utf8");

const write = (files: readonly OutputFile[], mayReplace: boolean): Promise<readonly string[]> =>
  writeOutputFiles(files, { paths: files.map(({ path }) => path), inputs: [], mayReplace }, machineFiles);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-output-"));
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

test("writes every file and leaves nothing else", async () => {
  await write([file("a.xlsx", "een"), file("b.json", "twee")], false);
  expect(readdirSync(folder)).toEqual(["a.xlsx", "b.json"]);
  expect([text("a.xlsx"), text("b.json")]).toEqual(["een", "twee"]);
});

test("replaces files only when that is asked", async () => {
  writeFileSync(at("a.xlsx"), "oud");
  await expect(write([file("a.xlsx", "nieuw")], false)).rejects.toThrow("cli.usage.output-exists");
  expect(text("a.xlsx")).toBe("oud");
  await write([file("a.xlsx", "nieuw")], true);
  expect(text("a.xlsx")).toBe("nieuw");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("when the second file cannot be put in place, the first is as it was", async () => {
  writeFileSync(at("a.xlsx"), "oud");
  mkdirSync(at("b.json"));
  await expect(write([file("a.xlsx", "nieuw"), file("b.json", "twee")], true)).rejects.toThrow(
    "cli.usage.write-failed",
  );
  expect(text("a.xlsx")).toBe("oud");
  expect(readdirSync(folder)).toEqual(["a.xlsx", "b.json"]);
});

test("when a temporary file cannot be written, nothing is left", async () => {
  await expect(write([file("a.xlsx", "een"), file("geen/map/b.json", "twee")], false)).rejects.toThrow(
    "cli.usage.write-failed",
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("a link is kept: the file behind it is replaced", async () => {
  writeFileSync(at("echt.xlsx"), "oud");
  symlinkSync(at("echt.xlsx"), at("link.xlsx"));
  await write([file("link.xlsx", "nieuw")], true);
  expect(text("echt.xlsx")).toBe("nieuw");
  expect(readFileSync(at("link.xlsx"), "utf8")).toBe("nieuw");
});

describe("before any work is done", () => {
  const check = (paths: readonly string[], mayReplace: boolean): void => {
    const inputs = ["invoer.xlsx", "criteria.json", "governance.json", "koppeling.json"].map(at);
    checkOutputPaths({ paths: paths.map(at), inputs: [...inputs, "alv-2018"], mayReplace }, machineFiles);
  };

  beforeEach(() => {
    writeFileSync(at("bestaat.xlsx"), "");
    for (const name of ["invoer.xlsx", "criteria.json", "governance.json"]) writeFileSync(at(name), "");
    mkdirSync(at("map"));
    symlinkSync(at("map"), at("andere-map"));
    writeFileSync(at("map/echt.json"), "");
    symlinkSync(at("map/echt.json"), at("koppeling.json"));
    symlinkSync(at("invoer.xlsx"), at("link.xlsx"));
    linkSync(at("invoer.xlsx"), at("tweede-naam.xlsx"));
    symlinkSync(at("criteria.json"), at("link.json"));
    symlinkSync(at("nergens.json"), at("naar-niets.json"));
    symlinkSync(at("kring.json"), at("kring.json"));
  });

  test.each([
    { when: "the output exists", paths: ["bestaat.xlsx"], force: false, key: "output-exists" },
    { when: "the output is the input", paths: ["invoer.xlsx"], force: true, key: "output-is-input" },
    { when: "it is a link to the input", paths: ["link.xlsx"], force: true, key: "output-is-input" },
    { when: "it is a second name of the input", paths: ["tweede-naam.xlsx"], force: true, key: "output-is-input" },
    { when: "it is the criteria set", paths: ["x.xlsx", "criteria.json"], force: true, key: "output-is-input" },
    { when: "it is a link to the criteria set", paths: ["link.json"], force: true, key: "output-is-input" },
    { when: "it is the governance set", paths: ["governance.json"], force: true, key: "output-is-input" },
    {
      when: "it is the mapping, by its own name",
      paths: ["andere-map/echt.json"],
      force: true,
      key: "output-is-input",
    },
    { when: "both outputs are one file", paths: ["x.xlsx", "x.xlsx"], force: true, key: "outputs-equal" },
    {
      when: "both outputs are one new file, by a link of its folder",
      paths: ["map/x", "andere-map/x"],
      force: true,
      key: "outputs-equal",
    },
    { when: "the folder does not exist", paths: ["geen/map.xlsx"], force: false, key: "folder-missing" },
    { when: "the output is a folder", paths: ["map"], force: true, key: "output-not-a-file" },
    { when: "the output is a link to nothing", paths: ["naar-niets.json"], force: true, key: "output-not-a-file" },
    { when: "the output is a link to itself", paths: ["kring.json"], force: true, key: "write-failed" },
  ])("refuses when $when", ({ paths, force, key }) => {
    expect(() => {
      check(paths, force);
    }).toThrow(`cli.usage.${key}`);
  });

  test("accepts an output that does not exist yet", () => {
    check(["nieuw.xlsx"], false);
    expect(existsSync(at("nieuw.xlsx"))).toBe(false);
  });
});
