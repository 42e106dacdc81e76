import { invariant } from "../findings/bug-error";
import { finding } from "../findings/finding";
import type { Gemeentecode } from "../gemeenten/gemeente";
import type { InputBedrag, InputGat, InputRow } from "../gemeenten/input";
import { atRow, cellOfRow, nameOf, type Context } from "./context";
import type { RowsOfGemeente } from "./rows-by-code";
import type { ScopeCells } from "./scope-cells";

/** What the sheet says about one year and domain of one municipality. */
export interface CelInzending {
  readonly bedragen: readonly InputBedrag[];
  readonly leeg: readonly InputGat[];
  /** A figure stands there that could not be read; that has been reported. */
  readonly onleesbaar: boolean;
}

/** Everything in the sheet under one municipality's own code: one row, or its lines in the long layout. */
export interface Inzending {
  readonly code: Gemeentecode;
  readonly sheet: string;
  readonly rows: RowsOfGemeente;
  /** Per cell of the scope. */
  readonly cellen: readonly CelInzending[];
  readonly heeftCijfers: boolean;
}

/** @returns Whether any figure within the scope was given, readable or not. */
export function hasFiguresInScope(rows: readonly InputRow[], cells: ScopeCells): boolean {
  const isInScope = (figure: InputBedrag | InputGat): boolean => cells.positionOf(figure) !== undefined;
  return rows.some(({ bedragen, onleesbaar }) => bedragen.some(isInScope) || onleesbaar.some(isInScope));
}

const none: readonly InputGat[] = [];

/**
 * Gathers the figures of one municipality. Reports what is given twice; without any figure the municipality is reported
 * and left out.
 */
export function gatherInzending(
  code: Gemeentecode,
  given: RowsOfGemeente,
  cells: ScopeCells,
  context: Context,
): Inzending {
  const rows = context.layout === "long" ? given : rejectDuplicates(code, given, context);
  const bedragen = cells.all.map((): InputBedrag[] => []);
  let heeftCijfers = false;
  for (const row of rows) {
    for (const bedrag of row.bedragen) {
      const position = cells.positionOf(bedrag);
      if (position === undefined) continue;
      bedragen[position]?.push(bedrag);
      heeftCijfers = true;
    }
  }
  const leeg = rows.flatMap((row) => row.leeg);
  const onleesbaar = rows.flatMap((row) => row.onleesbaar);
  if (!heeftCijfers) heeftCijfers = onleesbaar.some((gap) => cells.positionOf(gap) !== undefined);
  const cellen = bedragen.map((ofCell, position) => ({
    bedragen: ofCell,
    leeg: gapsAt(leeg, position, cells),
    onleesbaar: gapsAt(onleesbaar, position, cells).length > 0,
  }));
  if (!heeftCijfers) reportNoFigures(code, rows[0], context);
  if (rows.length > 1) for (const ofCell of bedragen) reportRepeated(code, rows, ofCell, context);
  return { code, sheet: rows[0].sheet, rows, cellen, heeftCijfers };
}

function gapsAt(gaps: readonly InputGat[], position: number, cells: ScopeCells): readonly InputGat[] {
  return gaps.length === 0 ? none : gaps.filter((gap) => cells.positionOf(gap) === position);
}

function rejectDuplicates(
  code: Gemeentecode,
  [first, ...others]: RowsOfGemeente,
  context: Context,
): readonly [InputRow] {
  for (const row of others) {
    const parameters = { code, naam: nameOf(code, row, context), first: cellOfRow(first) ?? "" };
    context.report(finding("duplicate-code", { ...atRow(row), parameters }));
  }
  return [first];
}

/** The whole of a domain beside a part of it would count the part twice; so would the same figure given twice. */
function reportRepeated(
  code: Gemeentecode,
  rows: readonly InputRow[],
  bedragen: readonly InputBedrag[],
  context: Context,
): void {
  for (const [index, repeated] of bedragen.entries()) {
    const { soort, cell, jaar, domein } = repeated;
    const part = partKey(repeated.onderdeel);
    const earlier = bedragen.slice(0, index).find((other) => {
      const otherPart = partKey(other.onderdeel);
      return other.soort === soort && (otherPart === part || otherPart === "" || part === "");
    });
    if (earlier === undefined) continue;
    const row = rows.find((one) => one.bedragen.includes(repeated));
    invariant(row !== undefined, "a figure of no row");
    const { cell: first } = earlier;
    const parameters = { code, naam: nameOf(code, undefined, context), first, cell, jaar, domein, soort };
    context.report(finding("duplicate-code", { ...atRow(row), parameters }));
  }
}

function partKey(onderdeel: string | null): string {
  return onderdeel?.trim().toLowerCase() ?? "";
}

function reportNoFigures(code: Gemeentecode, row: InputRow, context: Context): void {
  context.report(finding("no-figures", { ...atRow(row), parameters: { code, naam: nameOf(code, row, context) } }));
}
