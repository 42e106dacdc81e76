import { finding } from "../findings/finding";
import { isVoorbeeld, type Gemeentecode } from "../gemeenten/gemeente";
import type { Bijdrage } from "./bijdragen";
import { atRow, nameOf, type Context } from "./context";
import type { Inzending } from "./inzending";
import type { ScopeCells } from "./scope-cells";

type AtRow = ReturnType<typeof atRow>;

/**
 * Reports figures of a year in which the municipality did not exist. One row per municipality commonly restates the past
 * in the borders of the division, so there only vanished municipalities are reported; see `reportRestated`.
 */
export function checkBestaansjaren(inzending: Inzending, cells: ScopeCells, context: Context): void {
  const { code } = inzending;
  if (isVoorbeeld(code) || (context.layout !== "long" && context.indeling.bevat(code))) return;
  for (const [jaar, at] of yearsWithFigures(inzending, cells)) {
    if (context.index.bestondIn(code, jaar)) continue;
    report({ code, jaar, at, reason: "did-not-exist", successor: "" }, context);
  }
}

/**
 * Reports a vanished municipality whose successor, new at the herindeling, has figures of its own for the same year: the
 * two may well hold the same money. A successor that existed in that year just adds up.
 */
export function checkDoubleYears(
  code: Gemeentecode,
  bijdragen: readonly Bijdrage[],
  cells: ScopeCells,
  context: Context,
): void {
  const own = bijdragen.find(({ ingangsdatum }) => ingangsdatum === null);
  if (own === undefined || bijdragen.length === 1) return;
  const ownYears = yearsWithFigures(own.inzending, cells);
  for (const { inzending } of bijdragen) {
    if (inzending === own.inzending) continue;
    for (const [jaar, at] of yearsWithFigures(inzending, cells)) {
      const restated = ownYears.has(jaar) && !context.index.bestondIn(code, jaar);
      if (restated)
        report({ code: inzending.code, jaar, at, reason: "successor-has-figures", successor: code }, context);
    }
  }
}

/**
 * Says that figures of years before a municipality existed count as those of its predecessors together: nothing is added
 * to them. Where a predecessor has figures of its own for such a year, that has been reported.
 */
export function reportRestated(
  code: Gemeentecode,
  bijdragen: readonly Bijdrage[],
  cells: ScopeCells,
  context: Context,
): void {
  const own = bijdragen.find(({ ingangsdatum }) => ingangsdatum === null);
  if (own === undefined || isVoorbeeld(code) || context.layout === "long") return;
  const others = bijdragen.filter((bijdrage) => bijdrage !== own);
  const isAdded = (jaar: number): boolean =>
    others.some(({ inzending }) => yearsWithFigures(inzending, cells).has(jaar));
  const years = [...yearsWithFigures(own.inzending, cells)].filter(
    ([jaar]) => !context.index.bestondIn(code, jaar) && !isAdded(jaar),
  );
  const [first] = years;
  if (first === undefined) return;
  const parts = context.indeling.voorgangersVan(code).map(({ van }) => nameOf(van, undefined, context));
  const parameters = {
    code,
    naam: nameOf(code, undefined, context),
    jaar: years.map(([jaar]) => jaar).join(", "),
    expected: parts.join(", "),
  };
  context.report(finding("figures-of-predecessors", { ...first[1], parameters }));
}

/** @returns The years with figures, each with the row of the first. */
function yearsWithFigures({ rows, cellen }: Inzending, cells: ScopeCells): ReadonlyMap<number, AtRow> {
  const years = new Map<number, AtRow>();
  cells.all.forEach(({ jaar }, position) => {
    const first = cellen[position]?.bedragen[0];
    const row = first === undefined ? undefined : rows.find(({ bedragen }) => bedragen.includes(first));
    if (row !== undefined && !years.has(jaar)) years.set(jaar, atRow(row));
  });
  return years;
}

function report(
  details: {
    readonly code: Gemeentecode;
    readonly jaar: number;
    readonly at: AtRow;
    readonly reason: "did-not-exist" | "successor-has-figures";
    readonly successor: Gemeentecode;
  },
  context: Context,
): void {
  const { code, jaar, at, reason, successor } = details;
  const parameters = { code, naam: nameOf(code, undefined, context), jaar, reason, successor };
  context.report(finding("code-not-in-year", { ...at, parameters }));
}
