import type { Gemeentecode } from "./gemeente";
import type { Normen } from "./normen";

/** One municipality as the statistics office knows it; compiled into reference/, passed in by the edges. */
export interface RegisterGemeente {
  readonly code: Gemeentecode;
  readonly naam: string;
  readonly provincie: string;
  readonly jeugdregio: string;
  /** Population on 1 January by year; a year without a figure is a year in which it did not exist. */
  readonly inwoners: Readonly<Record<number, number>>;
}

/** A merger, split or border correction. */
export interface Herindeling {
  /** ISO date. */
  readonly ingangsdatum: string;
  readonly oudeCode: Gemeentecode;
  readonly nieuweCode: Gemeentecode;
  readonly soort: "fusie" | "splitsing" | "grenscorrectie";
  /** Share of the old municipality that went to the new one, plain decimal between 0 and 1. */
  readonly aandeel: string;
}

/** The facts about municipalities that a run needs. */
export interface Register {
  readonly gemeenten: readonly RegisterGemeente[];
  readonly herindelingen: readonly Herindeling[];
  /** Other names by which a municipality is known ("Den Haag" for GM0518). */
  readonly aliassen: Readonly<Record<string, Gemeentecode>>;
  /** How large real figures are. */
  readonly normen: Normen;
  /** Who published it and under which licence; shown wherever the facts are. */
  readonly bron: string;
}
