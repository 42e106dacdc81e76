import { fieldPlace, finding } from "../findings/finding";
import { isVoorbeeld, type Gemeentecode } from "../gemeenten/gemeente";
import type { InputRow } from "../gemeenten/input";
import { atRow, nameOf, type Context } from "./context";
import { partition } from "./group-by";

/** A municipality whose inhabitants are needed and known to nobody, with its first row when it has one. */
export interface Unknown {
  readonly code: Gemeentecode;
  readonly row: InputRow | undefined;
}

/** How many municipalities a finding names. */
const mostNamed = 5;

/**
 * Reports the municipalities whose inhabitants nobody knows: each at its row, where they can be filled in. Those without a
 * row are one finding that names them. When neither register nor sheet knows anybody's, the reference date is the mistake.
 *
 * @param givesInwoners - Whether the sheet gives the inhabitants of somebody.
 */
export function reportUnknownInwoners(unknown: readonly Unknown[], givesInwoners: boolean, context: Context): void {
  const { index, scope } = context;
  const isAnyKnown = givesInwoners || index.indeling(scope.peiljaar).gemeenten.length > 0;
  const [examples, registered] = partition(unknown, ({ code }) => isVoorbeeld(code));
  const [withRow, others] = partition(registered, ({ row }) => row !== undefined);
  if (!isAnyKnown && registered.length > 0) reportPeiljaar(context);
  else if (others.length > 0) reportDivision(others, context);
  for (const { code, row } of isAnyKnown ? [...withRow, ...examples].sort(byCode) : examples) {
    const parameters = { code, naam: nameOf(code, row, context), jaar: scope.peiljaar, kind: "row" };
    context.report(
      finding("inhabitants-unknown", { ...(row === undefined ? { value: code } : atRow(row)), parameters }),
    );
  }
}

function reportPeiljaar({ scope, report }: Context): void {
  const place = fieldPlace("criteria", "inwoners.peiljaar");
  const parameters = { reason: "population-not-in-register" };
  report(finding("criteria-invalid", { place, value: scope.peiljaar.toString(), parameters }));
}

/** All municipalities of the division carry their part by inhabitants; these have no row to fill them in. */
function reportDivision(others: readonly Unknown[], context: Context): void {
  const { scope, report } = context;
  const names = others.slice(0, mostNamed).map(({ code }) => nameOf(code, undefined, context));
  const parameters = { kind: "division", count: others.length, found: names.join(", "), jaar: scope.peiljaar };
  const place = fieldPlace("criteria", "inwoners.peiljaar");
  report(finding("inhabitants-unknown", { place, value: scope.peiljaar.toString(), parameters }));
}

function byCode(a: Unknown, b: Unknown): number {
  return a.code < b.code ? -1 : 1;
}
