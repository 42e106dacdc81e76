import {
  cellPlace,
  finding,
  type Finding,
  type FindingCode,
  type FindingParameters,
} from "../../core/findings/finding";
import type { Located } from "../../core/gemeenten/input";

/**
 * Collects the findings about one table. What may occur on many rows is tallied into one finding that says how often and
 * where first.
 */
export class TableLog {
  readonly sheet: string;
  private readonly single: Finding[] = [];
  private readonly tallies = new Map<string, Tally>();

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  /** Adds a finding of its own. `cell` null: about the whole sheet. */
  add(code: FindingCode, cell: string | null, value: string | null = null, parameters: FindingParameters = {}): void {
    this.single.push(finding(code, { place: cellPlace(this.sheet, cell), value, parameters }));
  }

  /** @returns Whether a cell has such a finding already. */
  has(code: FindingCode, cell: string): boolean {
    return this.single.some((one) => one.code === code && one.place?.kind === "cell" && one.place.cell === cell);
  }

  /** @returns Whether anything was tallied under this code. */
  hasAny(code: FindingCode): boolean {
    return [...this.tallies.values()].some((tally) => tally.code === code);
  }

  /**
   * Counts one occurrence; the first one gives the finding its place and value.
   *
   * @param parameters - What it is about: occurrences that differ in this are counted apart.
   * @param example - What else the first one shows.
   */
  tally(
    code: FindingCode,
    cell: string,
    value: string | null = null,
    parameters: FindingParameters = {},
    example: FindingParameters = {},
  ): void {
    const key = `${code} ${Object.values(parameters).join(" ")}`;
    const tally = this.tallies.get(key);
    if (tally === undefined)
      this.tallies.set(key, { code, first: cell, value, parameters: { ...parameters, ...example }, count: 1 });
    else tally.count += 1;
  }

  /** Counts a row that is skipped, where its text stands; without any text it is the row's own cell. */
  tallyRow(code: FindingCode, text: Located<string> | null, cell: string): void {
    this.tally(code, text?.cell ?? cell, text?.value ?? null);
  }

  /** Everything found, in the order in which it was first found; tallies last. */
  findings(): readonly Finding[] {
    const tallied = [...this.tallies.values()].map(({ code, first, value, parameters, count }) =>
      finding(code, { place: cellPlace(this.sheet, first), value, parameters: { ...parameters, count, first } }),
    );
    return [...this.single, ...tallied];
  }
}

interface Tally {
  readonly code: FindingCode;
  readonly first: string;
  readonly value: string | null;
  readonly parameters: FindingParameters;
  count: number;
}
