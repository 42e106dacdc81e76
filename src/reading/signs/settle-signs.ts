import type { InputBedrag, InputRow } from "../../core/gemeenten/input";
import { cents } from "../../core/money/cents";
import { lettersOf } from "../../workbook/snapshot";
import type { AmountColumn } from "../heads/deficit-columns";
import { eurosText } from "../numbers/exact-cents";
import { headerCell } from "../heads/resolve-identity";
import type { TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";

type Account = "lasten" | "baten";

/** A figure with the other sign matters when it is this part of the largest figure in its row; less may be a settlement. */
const sizeable = 10n;

/** So many cells are named in one finding. */
const mostNamed = 5;

/** A majority of more than two to one decides what the sign of a column is. */
const majority = 2;

/** The amounts of one column of lasten or baten, apart by sign as they were read. */
interface SignedColumn {
  readonly amount: AmountColumn;
  readonly soort: Account;
  readonly positive: readonly SignedAmount[];
  readonly negative: readonly SignedAmount[];
}

interface SignedAmount {
  readonly bedrag: InputBedrag;
  readonly row: InputRow;
}

/**
 * Lasten and baten are both entered as positive amounts. Ledgers keep baten as negative ones, and lists of payments keep
 * lasten so: a column that is negative throughout is turned round, and that is said. One amount that differs from the rest
 * of its column stops at its cell when it is a figure of size, and is said when it is not; a column of which nothing tells
 * the sign stops.
 *
 * A sign that the mapping states is kept; then every amount below zero is said.
 *
 * @returns The rows, with the amounts of columns that were turned round times -1.
 */
export function settleSigns(
  rows: readonly InputRow[],
  amounts: readonly AmountColumn[],
  header: TableHeader,
  log: TableLog,
): readonly InputRow[] {
  const columns = signedColumns(rows, amounts);
  const mixed = columns.filter((column) => isMixed(column, columns));
  const turned = columns.filter((column) => !mixed.includes(column) && settleColumn(column, columns, header, log));
  for (const soort of ["lasten", "baten"] as const) {
    reportMixed(mixed, soort, header, log);
    reportTurned(turned, soort, header, log);
  }
  if (turned.length === 0) return rows;
  const letters = new Set(turned.map(({ amount }) => amount.column.letters));
  return rows.map((row) => ({
    ...row,
    bedragen: row.bedragen.map((bedrag) => (letters.has(lettersOf(bedrag.cell)) ? turnRound(bedrag) : bedrag)),
  }));
}

function signedColumns(rows: readonly InputRow[], amounts: readonly AmountColumn[]): readonly SignedColumn[] {
  const byLetters = new Map<string, { positive: SignedAmount[]; negative: SignedAmount[] }>();
  for (const row of rows) {
    for (const bedrag of row.bedragen) {
      if (bedrag.soort === "tekort" || bedrag.bedrag === 0n) continue;
      const letters = lettersOf(bedrag.cell);
      const column = byLetters.get(letters) ?? { positive: [], negative: [] };
      byLetters.set(letters, column);
      (bedrag.bedrag > 0n ? column.positive : column.negative).push({ bedrag, row });
    }
  }
  return amounts.flatMap((amount) => {
    const signed = byLetters.get(amount.column.letters);
    return signed === undefined || amount.soort === "tekort" ? [] : [{ amount, soort: amount.soort, ...signed }];
  });
}

/** Nothing tells which sign is the ordinary one. */
function isMixed(column: SignedColumn, all: readonly SignedColumn[]): boolean {
  return column.amount.tekenVan !== "koppeling" && column.negative.length > 0 && signOf(column, all) === null;
}

/** @returns Whether the column is to be turned round. */
function settleColumn(column: SignedColumn, all: readonly SignedColumn[], header: TableHeader, log: TableLog): boolean {
  const { amount, positive, negative } = column;
  if (negative.length === 0) return false;
  if (amount.tekenVan === "koppeling") {
    if (positive.length === 0 && amount.teken === -1) reportStatedWrong(column, header, log);
    else reportKept(negative, amount, log);
    return false;
  }
  const sign = signOf(column, all) ?? 1;
  const others = sign === 1 ? negative : positive;
  const isLarge = ({ bedrag, row }: SignedAmount): boolean => isSizeable(bedrag, row);
  for (const one of others.filter(isLarge)) reportDifferent(one, amount, sign, log);
  reportKept(
    others.filter((one) => !isLarge(one)),
    amount,
    log,
  );
  return sign === -1;
}

/** What most of the column has; where that does not decide, what most of its kind has. */
function signOf(column: SignedColumn, all: readonly SignedColumn[]): 1 | -1 | null {
  const own = majorityOf(column.positive.length, column.negative.length);
  const siblings = all.filter(({ soort }) => soort === column.soort);
  const count = (of: (one: SignedColumn) => number): number => siblings.reduce((sum, one) => sum + of(one), 0);
  const ofKind = majorityOf(
    count(({ positive }) => positive.length),
    count(({ negative }) => negative.length),
  );
  const isFew = column.positive.length + column.negative.length < 3;
  return isFew ? (ofKind ?? own) : (own ?? ofKind);
}

function majorityOf(positive: number, negative: number): 1 | -1 | null {
  if (positive > majority * negative) return 1;
  return negative > majority * positive ? -1 : null;
}

function turnRound(bedrag: InputBedrag): InputBedrag {
  const { factor = 1, ...rest } = bedrag;
  const turned = { ...rest, bedrag: cents(-bedrag.bedrag) };
  return factor === -1 ? turned : { ...turned, factor: -factor };
}

function reportTurned(columns: readonly SignedColumn[], soort: Account, header: TableHeader, log: TableLog): void {
  const ofKind = columns.filter((column) => column.soort === soort);
  const [first] = ofKind;
  if (first === undefined) return;
  const { column } = first.amount;
  log.add("sign-turned", headerCell(column, header), column.text, {
    soort,
    count: ofKind.length,
    columns: ofKind.map(({ amount }) => amount.column.letters).join(", "),
    kind: first.amount.teken === -1 ? "koppeling" : "none",
    veld: `tekens.${soort}`,
    waarde: first.amount.teken === -1 ? "gewoon" : "omgekeerd",
  });
}

function reportStatedWrong({ amount, soort }: SignedColumn, header: TableHeader, log: TableLog): void {
  const { column } = amount;
  log.tally("sign-stated-wrong", headerCell(column, header), column.text, {
    soort,
    veld: amount.tekenVeld ?? `tekens.${soort}`,
    waarde: "gewoon",
  });
}

/** One finding for a kind of amount: where one column is mixed, the others often are. */
function reportMixed(mixed: readonly SignedColumn[], soort: Account, header: TableHeader, log: TableLog): void {
  const ofKind = mixed.filter((column) => column.soort === soort);
  const [first] = ofKind;
  if (first === undefined) return;
  const { column } = first.amount;
  log.add("sign-mixed", headerCell(column, header), column.text, {
    soort,
    count: ofKind.length,
    columns: ofKind.map(({ amount }) => amount.column.letters).join(", "),
    positive: first.positive[0]?.bedrag.cell ?? "",
    negative: first.negative[0]?.bedrag.cell ?? "",
  });
}

/** What to put in the cell for the sign of the rest of its column, and what to state when the amount is right as it is. */
function reportDifferent(
  { bedrag, row }: SignedAmount,
  { column, teken }: AmountColumn,
  sign: 1 | -1,
  log: TableLog,
): void {
  const { soort, cell } = bedrag;
  log.add("sign-of-cell", cell, asInCell(bedrag), {
    soort,
    column: column.letters,
    naam: nameOf(row),
    amount: asInCell(bedrag, -1),
    veld: `tekens.${soort}`,
    waarde: teken * sign === 1 ? "gewoon" : "omgekeerd",
  });
}

function reportKept(kept: readonly SignedAmount[], { column, soort }: AmountColumn, log: TableLog): void {
  const [first] = kept;
  if (first === undefined) return;
  const named = kept.slice(0, mostNamed).map(({ bedrag, row }) => `${bedrag.cell} (${nameOf(row)})`);
  log.add("sign-kept", first.bedrag.cell, asInCell(first.bedrag), {
    soort,
    column: column.letters,
    count: kept.length,
    cells: named.join(", "),
  });
}

function isSizeable({ bedrag }: InputBedrag, row: InputRow): boolean {
  const largest = row.bedragen.reduce((most, one) => (size(one.bedrag) > most ? size(one.bedrag) : most), 0n);
  return size(bedrag) * sizeable >= largest;
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

/** As it stands in its cell, or with the other sign. */
function asInCell({ bedrag, factor = 1 }: InputBedrag, sign: 1 | -1 = 1): string {
  return eurosText(cents(bedrag), factor * sign);
}

function nameOf({ naam, code }: InputRow): string {
  return naam?.value ?? code?.value ?? "";
}
