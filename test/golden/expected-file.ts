import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Holds a result against a file of expectations. `npm run golden:update` writes the file instead; the commit then says why
 * each change is right.
 */
export function expectFile(path: string, actual: unknown): void {
  if (process.env["GOLDEN_UPDATE"] === "1") writeFileSync(path, rowPerLine(actual));
  if (!existsSync(path)) throw new Error(`${path} does not exist; make it with: npm run golden:update`);
  expect(actual).toEqual(JSON.parse(readFileSync(path, "utf8")));
}

/** JSON in which every row of a list is one line, so that a change of one municipality is a change of one line. */
function rowPerLine(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${listText(value, "")}\n`;
  const members = Object.entries(value).map(([key, member]) => `  ${JSON.stringify(key)}: ${listText(member, "  ")}`);
  return `{\n${members.join(",\n")}\n}\n`;
}

function listText(value: unknown, indent: string): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((row) => `${indent}  ${JSON.stringify(row)}`).join(",\n")}\n${indent}]`;
}
