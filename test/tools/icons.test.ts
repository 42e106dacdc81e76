import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "icons-"));

beforeAll(() => {
  const words = ["--import", "./scripts/typescript.mjs", "tools/make-icons.ts", folder];
  execFileSync(process.execPath, words, { cwd: root });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const kept = readdirSync(join(root, "assets")).filter((name) => name.endsWith(".png"));

test("every picture in assets/ is drawn from a source", () => {
  expect(readdirSync(folder).sort()).toEqual([...kept].sort());
});

test.each(kept)("%s is kept as it is drawn", (name) => {
  expect(readFileSync(join(folder, name)).equals(readFileSync(join(root, "assets", name)))).toBe(true);
});
