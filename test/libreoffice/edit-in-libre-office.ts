import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WritePlan } from "../../src/workbook/write-plan";
import { runLibreOffice, withLibreOffice } from "./libre-office";

/** Something that a user does in an open workbook, and that is taken back afterwards. */
export type Edit =
  /** One, before this one. */
  (
    | { readonly kind: "row" | "column"; readonly sheet: string; readonly index: number }
    /** One before each of so many. */
    | { readonly kind: "rows" | "columns"; readonly sheet: string; readonly count: number }
    | { readonly kind: "shown" | "nothing" }
  ) & {
    /** Whether an award is changed while the edit lasts. */
    readonly falsify: boolean;
  };

/** A cell by its sheet and its place, 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

/** Every cell of the recalculation that says whether something is right. */
export function checkPlaces({ sheets }: WritePlan): readonly CellPlace[] {
  return sheets
    .filter(({ purpose }) => purpose.startsWith("narekening"))
    .flatMap(({ name: sheet, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell?.style === "klopt" ? [{ sheet, column, row }] : [])),
      ),
    );
}

/**
 * Opens a workbook in LibreOffice, does one edit after another, and reads what every check says then.
 *
 * @param award - The cell that `falsify` changes.
 * @returns For each edit the texts of the checks, in their order.
 * @throws Error when LibreOffice is not installed, or its macro fails.
 */
export async function checksAfter(
  edits: readonly Edit[],
  workbook: Uint8Array,
  checks: readonly CellPlace[],
  award: CellPlace,
): Promise<readonly (readonly string[])[]> {
  return withLibreOffice(async ({ program, folder, profile }) => {
    const [input, script, findings] = ["uit.xlsx", "edits.txt", "findings.txt"].map((name) => join(folder, name));
    if (input === undefined || script === undefined || findings === undefined) throw new Error("three files");
    await writeFile(input, workbook);
    const places = [...checks.map((place) => ["check", place] as const), ["award", award] as const];
    const lines = [
      ...places.map(([kind, { sheet, column, row }]) => [kind, sheet, column, row].join("\t")),
      ...edits.map(lineOf),
    ];
    await writeFile(script, `${lines.join("\n")}\n`);
    // a first start makes the profile; it would throw away a macro that is there before
    await runLibreOffice(program, profile, ["--terminate_after_init"]);
    await installMacro(profile);
    await runLibreOffice(program, profile, ["macro:///Standard.Edits.Main"], {
      FONDS_WORKBOOK: pathToFileURL(input).href,
      FONDS_EDITS: script,
      FONDS_FINDINGS: findings,
    });
    const found = (await readFile(findings, "utf8")).split("\n").filter((line) => line !== "");
    const failure = found.find((line) => line.startsWith("error "));
    if (failure !== undefined || found.length !== edits.length)
      throw new Error(`LibreOffice did ${found.length.toString()} of ${edits.length.toString()}: ${failure ?? "?"}`);
    return found.map((line) => line.split("\t"));
  });
}

function lineOf(edit: Edit): string {
  const place = "sheet" in edit ? [edit.sheet, "index" in edit ? edit.index : edit.count] : [];
  return [edit.kind, ...place, edit.falsify ? "falsify" : ""].join("\t");
}

const basic = "http://openoffice.org/2000";

/** Puts edits.bas where LibreOffice looks for the macros of a user. */
async function installMacro(profile: string): Promise<void> {
  const source = await readFile(join(__dirname, "edits.bas"), "utf8");
  const files = {
    "script.xlb": `<library:library xmlns:library="${basic}/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>`,
    "Edits.xba": `<script:module xmlns:script="${basic}/script" script:name="Edits" script:language="StarBasic">${escaped(source)}</script:module>`,
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(
      join(profile, "user", "basic", "Standard", name),
      `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`,
    );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
