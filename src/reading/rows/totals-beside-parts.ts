import type { InputBedrag, InputRow, Located } from "../../core/gemeenten/input";
import { normaliseLabel } from "../../core/words/normalise-label";
import { isCalledTotal, isWithinAnother } from "../heads/part-of-domain";
import type { TableLog } from "../table/table-log";

/** A row of the layout long, with the part of the domain that it is about. */
interface PartRow {
  readonly row: InputRow;
  readonly part: string;
  /** Where the row says so. */
  readonly said: Located<string>;
  readonly bedragen: readonly [InputBedrag, ...InputBedrag[]];
}

type PartOf = (row: InputRow) => Located<string> | null;

/**
 * Takes out the totals that stand beside their parts: a municipality, year and domain with the parts "begeleiding" and
 * "beschermd wonen" and a "Totaal" would otherwise count twice. A total on its own is the figure itself and stays.
 *
 * So would a part that is said to be in another one ("waarvan verblijf"): it is left out beside any other.
 *
 * A part that is not called a total but has exactly the sum of the others, in every place where it occurs, is an error.
 *
 * @param partOf - Where a row says which part of a domain it is about.
 */
export function withoutTotalsBesideParts(
  rows: readonly InputRow[],
  partOf: PartOf,
  log: TableLog,
): readonly InputRow[] {
  const groups = groupsOf(rows, partOf);
  const totals = new Set<InputRow>();
  for (const group of groups) {
    const within = group.filter(({ part }) => isWithinAnother(part));
    const whole = group.filter((row) => !within.includes(row));
    if (whole.length === 0) continue;
    for (const one of within) {
      totals.add(one.row);
      log.tally("part-within-another", one.said.cell, one.part);
    }
    const called = whole.filter(({ part }) => part !== "");
    const named = called.filter(({ part }) => isCalledTotal(part));
    const parts = called.filter((row) => !named.includes(row));
    if (parts.length === 0) continue;
    for (const total of named) {
      totals.add(total.row);
      reportTotal(total, parts, log);
    }
  }
  reportUnnamedTotals(
    groups.map((group) => group.filter(({ row, part }) => part !== "" && !totals.has(row))),
    log,
  );
  return totals.size === 0 ? rows : rows.filter((row) => !totals.has(row));
}

/** The rows of one municipality, year and domain; a part that is called nothing is for the core to judge. */
function groupsOf(rows: readonly InputRow[], partOf: PartOf): readonly (readonly PartRow[])[] {
  const groups = new Map<string, PartRow[]>();
  for (const row of rows) {
    const [first, ...others] = row.bedragen;
    if (first === undefined) continue;
    const who = normaliseLabel(row.code?.value ?? row.naam?.value ?? "");
    const key = `${who} ${first.jaar.toString()} ${first.domein}`;
    const group = groups.get(key) ?? [];
    const part = first.onderdeel ?? "";
    const said = partOf(row) ?? { value: part, cell: first.cell };
    group.push({ row, part, said, bedragen: [first, ...others] });
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function reportTotal(total: PartRow, parts: readonly PartRow[], log: TableLog): void {
  log.tallyRow("totals-row-skipped", total.said, total.said.cell);
  const different = total.bedragen.find((amount) => amount.bedrag !== sumOf(parts, amount));
  if (different === undefined) return;
  const sum = sumOf(parts, different);
  log.tally(
    "total-differs-from-parts",
    total.said.cell,
    total.said.value,
    {},
    { totaal: euros(different.bedrag), som: euros(sum), cell: different.cell },
  );
}

function reportUnnamedTotals(groups: readonly (readonly PartRow[])[], log: TableLog): void {
  const isSumEverywhere = new Map<string, boolean>();
  const firstOf = new Map<string, PartRow>();
  for (const group of groups) {
    if (group.length < 3) continue;
    for (const row of group) {
      const label = normaliseLabel(row.part);
      isSumEverywhere.set(label, (isSumEverywhere.get(label) ?? true) && isSumOf(row, group));
      if (!firstOf.has(label)) firstOf.set(label, row);
    }
  }
  for (const [label, { said }] of firstOf) {
    if (isSumEverywhere.get(label) === true)
      log.add("total-beside-parts", said.cell, said.value, { onderdeel: said.value });
  }
}

function isSumOf({ row, bedragen }: PartRow, group: readonly PartRow[]): boolean {
  const others = group.filter((other) => other.row !== row);
  const hasAmount = bedragen.some(({ bedrag }) => bedrag !== 0n);
  return hasAmount && bedragen.every((amount) => amount.bedrag === sumOf(others, amount));
}

function sumOf(parts: readonly PartRow[], { soort, jaar, domein }: InputBedrag): bigint {
  return parts
    .flatMap(({ bedragen }) => bedragen)
    .filter((amount) => amount.soort === soort && amount.jaar === jaar && amount.domein === domein)
    .reduce((sum, { bedrag }) => sum + bedrag, 0n);
}

/** Plain decimals, as findings carry amounts. */
function euros(amount: bigint): string {
  const cents = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${cents.slice(0, -2)}.${cents.slice(-2)}`;
}
