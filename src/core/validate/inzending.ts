import { cellPlace, finding } from "../finding";
import type { Bedragsoort, Gemeentecode } from "../gemeente";
import type { InputBedrag, InputRow } from "../input";
import { cellOfRow, nameOf, type Context } from "./context";
import type { ScopeCells } from "./scope-cells";

/** A figure with the sheet it stands on. */
export interface Vermelding {
  readonly sheet: string;
  readonly bedrag: InputBedrag;
}

/** A cell that should hold a figure and is empty. */
export interface LegeCel {
  readonly sheet: string;
  readonly cell: string;
  readonly soort: Bedragsoort;
}

/** What the sheet says about one year and domain of one municipality. */
export interface CelInzending {
  readonly vermeldingen: readonly Vermelding[];
  readonly leeg: readonly LegeCel[];
}

/** Everything in the sheet under one municipality's own code: one row, or its lines in the long layout. */
export interface Inzending {
  readonly code: Gemeentecode;
  /** By place in the sheet; at least one. */
  readonly rows: readonly [InputRow, ...InputRow[]];
  /** Per cell of the scope. */
  readonly cellen: readonly CelInzending[];
  readonly heeftCijfers: boolean;
}

/**
 * Gathers the figures of one municipality. Reports what is given twice; without any figure the municipality is reported
 * and left out.
 */
export function gatherInzending(
  code: Gemeentecode,
  given: readonly [InputRow, ...InputRow[]],
  cells: ScopeCells,
  context: Context,
): Inzending {
  const rows = context.layout === "long" ? given : rejectDuplicates(code, given, context);
  const vermeldingen = cells.all.map((): Vermelding[] => []);
  const leeg = cells.all.map((): LegeCel[] => []);
  for (const { sheet, bedragen, leeg: gaps } of rows) {
    for (const bedrag of bedragen) {
      const position = cells.positionOf(bedrag);
      if (position !== undefined) vermeldingen[position]?.push({ sheet, bedrag });
    }
    for (const gap of gaps) {
      const position = cells.positionOf(gap);
      if (position !== undefined) leeg[position]?.push({ sheet, cell: gap.cell, soort: gap.soort });
    }
  }
  const heeftCijfers = vermeldingen.some(({ length }) => length > 0);
  if (!heeftCijfers) reportNoFigures(code, rows[0], context);
  if (rows.length > 1)
    vermeldingen.forEach((cell) => {
      reportRepeated(code, cell, context);
    });
  return {
    code,
    rows,
    cellen: vermeldingen.map((cell, position) => ({ vermeldingen: cell, leeg: leeg[position] ?? [] })),
    heeftCijfers,
  };
}

function rejectDuplicates(
  code: Gemeentecode,
  [first, ...others]: readonly [InputRow, ...InputRow[]],
  context: Context,
): readonly [InputRow] {
  for (const row of others) {
    const parameters = { code, naam: nameOf(code, row, context), first: cellOfRow(first) ?? "" };
    context.report(
      finding("duplicate-code", {
        place: cellPlace(row.sheet, cellOfRow(row)),
        value: row.code?.value ?? code,
        parameters,
      }),
    );
  }
  return [first];
}

function reportRepeated(code: Gemeentecode, vermeldingen: readonly Vermelding[], context: Context): void {
  const firsts = new Map<string, string>();
  for (const { sheet, bedrag } of vermeldingen) {
    const { soort, onderdeel, cell, jaar, domein } = bedrag;
    const key = `${soort}|${onderdeel?.trim().toLowerCase() ?? ""}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, cell);
      continue;
    }
    const parameters = { code, naam: nameOf(code, undefined, context), first, jaar, domein, soort };
    context.report(finding("duplicate-code", { place: cellPlace(sheet, cell), value: code, parameters }));
  }
}

function reportNoFigures(code: Gemeentecode, row: InputRow, context: Context): void {
  const place = cellPlace(row.sheet, cellOfRow(row));
  context.report(finding("no-figures", { place, value: code, parameters: { code, naam: nameOf(code, row, context) } }));
}
