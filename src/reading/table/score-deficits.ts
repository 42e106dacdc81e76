import type { Bedragsoort, Domein } from "../../core/gemeenten/gemeente";
import type { Scope } from "../../core/gemeenten/input";
import { hasIdentity } from "../heads/resolve-identity";
import type { HeaderColumn } from "./table-header";

/** How far the columns of a table cover what the criteria need. */
export interface DeficitScore {
  /** Cells (year x domain) of the scope with a tekort, or with both lasten and baten. */
  readonly covered: number;
  /** Higher is better; zero when the table cannot hold deficits. */
  readonly points: number;
}

/**
 * Judges whether a table holds the deficits.
 *
 * What counts most is how many of the wanted figures it has, then whether it says which municipality a row is about. A
 * table with only figures of other years, or with headers that lack the year or the domain, still counts a little: it is
 * better to say what is missing from it than that there is no table at all.
 */
export function scoreDeficits(columns: readonly HeaderColumn[], scope: Scope): DeficitScore {
  const cells = scope.jaren.flatMap((jaar) => scope.domeinen.map((domein) => ({ jaar, domein })));
  const isLong = periodInRows(columns, scope) !== null;
  const partsOf = (jaar: number, domein: Domein): ReadonlySet<Bedragsoort> =>
    new Set(
      columns.flatMap(({ meaning }) =>
        meaning.kind === "amount" && meaning.jaar === jaar && meaning.domein === domein ? [meaning.soort] : [],
      ),
    );
  const parts = cells.map(({ jaar, domein }) => partsOf(jaar, domein));
  const covered = isLong ? cells.length : parts.filter(isComplete).length;
  const partly = isLong ? 0 : parts.filter((present) => present.size > 0 && !isComplete(present)).length;
  const isIdentified = hasIdentity(columns);
  const figures = columns.filter(({ meaning: { kind } }) => kind === "amount" || kind === "balance").length;
  const hasInwoners = columns.some(({ meaning }) => meaning.kind === "inwoners");
  if (figures === 0 || (!isIdentified && covered + partly === 0)) return { covered: 0, points: 0 };
  const points = (100 * (covered + partly / 2)) / cells.length + (isIdentified ? 10 : 0) + (hasInwoners ? 2 : 0);
  return { covered, points: points + Math.min(figures, 5) / 10 };
}

/** What of a figure's year and domain stands in the rows, in columns of their own; the rest stands in the headers. */
export type PeriodInRows = "both" | "jaar" | "domein";

/**
 * @returns What the rows say of the year and the domain; null: nothing, the headers say it all.
 * @example A column "jaar" beside "tekort jeugd" and "tekort wmo" gives "jaar".
 */
export function periodInRows(columns: readonly HeaderColumn[], { jaren, domeinen }: Scope): PeriodInRows | null {
  const hasField = (wanted: string): boolean =>
    columns.some(({ meaning }) => meaning.kind === "field" && meaning.field === wanted);
  const isGiven = (jaar: number | null, domein: Domein | null): boolean =>
    isComplete(
      new Set(
        columns.flatMap(({ meaning }) =>
          meaning.kind === "amount" && meaning.jaar === jaar && meaning.domein === domein ? [meaning.soort] : [],
        ),
      ),
    );
  if (hasField("jaar") && hasField("domein") && isGiven(null, null)) return "both";
  if (jaren.some((jaar) => domeinen.some((domein) => isGiven(jaar, domein)))) return null;
  if (hasField("jaar") && domeinen.every((domein) => isGiven(null, domein))) return "jaar";
  return hasField("domein") && jaren.every((jaar) => isGiven(jaar, null)) ? "domein" : null;
}

/** @returns Whether these kinds of amount give a tekort. */
export function isComplete(soorten: ReadonlySet<Bedragsoort>): boolean {
  return soorten.has("tekort") || (soorten.has("lasten") && soorten.has("baten"));
}
