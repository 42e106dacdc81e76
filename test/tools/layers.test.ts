import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const rules = join(root, "tools/dependency-cruiser.cjs");

/** Lays out a small project with our layer rules and returns the rules that it breaks, with the file that does. */
async function violationsIn(sources: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const project = await mkdtemp(join(tmpdir(), "layers-"));
  try {
    for (const file of ["tsconfig.base.json", "package.json"]) await cp(join(root, file), join(project, file));
    await symlink(join(root, "node_modules"), join(project, "node_modules"), "junction");
    for (const [file, text] of Object.entries(sources)) {
      await mkdir(dirname(join(project, file)), { recursive: true });
      await writeFile(join(project, file), text);
    }
    const { summary } = JSON.parse(await cruise(project)) as {
      summary: { violations: readonly { from: string; rule: { name: string } }[] };
    };
    return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`).sort();
  } finally {
    await rm(project, { recursive: true });
  }
}

function cruise(project: string): Promise<string> {
  const program = join(root, "tools/node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  return new Promise((done) => {
    execFile(
      process.execPath,
      [program, "src", "--config", rules, "--output-type", "json"],
      { cwd: project },
      (_, stdout) => {
        done(stdout);
      },
    );
  });
}

const a = 'export { z as a } from "zod";\n';

test("a layer may import itself, what is below it and its own library", async () => {
  const violations = await violationsIn({
    "src/core/a.ts": a,
    "src/text/a.ts": 'export { a } from "../core/a";\nexport { IntlMessageFormat } from "intl-messageformat";\n',
    "src/cli/a.ts": 'import "node:fs";\nexport { a } from "../text/a";\n',
  });
  expect(violations).toEqual([]);
});

test("every arrow that points elsewhere is refused, and so are circles and files that nothing uses", async () => {
  const violations = await violationsIn({
    "src/core/a.ts": a,
    "src/core/imports-text.ts": 'export { a } from "../text/a";\n',
    "src/core/uses-node.ts": 'export { readFile } from "node:fs";\n',
    "src/core/uses-xlsx-library.ts": 'export { readXlsx } from "hucre";\n',
    "src/core/type-circle-1.ts": 'import type { Two } from "./type-circle-2";\nexport type One = Two;\n',
    "src/core/type-circle-2.ts": 'import type { One } from "./type-circle-1";\nexport type Two = One;\n',
    "src/core/unused.ts": "export const unused = 1;\n",
    "src/text/a.ts": 'export { a } from "../core/a";\n',
    "src/text/imports-workbook.ts": 'export { a } from "../workbook/a";\n',
    "src/workbook/a.ts": 'export { a } from "../core/a";\n',
    "src/workbook/imports-xlsx.ts": 'export { a } from "../xlsx/a";\n',
    "src/xlsx/a.ts": 'export { a } from "../core/a";\n',
    "src/xlsx/imports-cli.ts": 'export { a } from "../cli/a";\n',
    "src/cli/a.ts": 'export { a } from "../core/a";\n',
    "src/nieuw/a.ts": 'export { a } from "../core/a";\n',
  });
  expect(violations).toEqual([
    "arrows-of-core: src/core/imports-text.ts",
    "arrows-of-core: src/core/uses-node.ts",
    "arrows-of-core: src/core/uses-xlsx-library.ts",
    "arrows-of-text: src/text/imports-workbook.ts",
    "arrows-of-workbook: src/workbook/imports-xlsx.ts",
    "arrows-of-xlsx: src/xlsx/imports-cli.ts",
    "every-layer-has-arrows: src/nieuw/a.ts",
    "no-circle: src/core/type-circle-1.ts",
    "no-orphan: src/core/unused.ts",
  ]);
});
