import { cellPlace, finding } from "../findings/finding";
import type { Gemeentecode } from "../gemeenten/gemeente";
import type { Aandeel } from "./aandeel";
import { cellOfRow, type Context } from "./context";
import type { Inzending } from "./inzending";

/** What a municipality's own rows bring to a municipality of the division. */
export interface Bijdrage {
  readonly inzending: Inzending;
  readonly aandeel: Aandeel;
  /** ISO date of the herindeling that brought it; null for the municipality's own figures. */
  readonly ingangsdatum: string | null;
}

/**
 * Brings what vanished municipalities submitted to their successors in the chosen division, by share. Every addition of
 * figures is reported.
 *
 * @param vanished - Sorted by code.
 * @returns Per successor, by code of the vanished.
 */
export function bringToSuccessors(
  vanished: readonly Inzending[],
  context: Context,
): ReadonlyMap<Gemeentecode, readonly Bijdrage[]> {
  const bijdragen = new Map<Gemeentecode, Bijdrage[]>();
  for (const inzending of vanished) {
    for (const { naar, aandeel, ingangsdatum } of context.indeling.opvolgersVan(inzending.code)) {
      const bijdrage: Bijdrage = { inzending, aandeel, ingangsdatum };
      const others = bijdragen.get(naar);
      if (others === undefined) bijdragen.set(naar, [bijdrage]);
      else others.push(bijdrage);
      if (inzending.heeftCijfers) reportAdded(naar, bijdrage, ingangsdatum, context);
    }
  }
  return bijdragen;
}

function reportAdded(naar: Gemeentecode, { inzending, aandeel }: Bijdrage, datum: string, context: Context): void {
  const [row] = inzending.rows;
  const parameters = {
    code: inzending.code,
    naam: context.index.gemeente(inzending.code)?.naam ?? inzending.code,
    successor: naar,
    successorNaam: context.index.gemeente(naar)?.naam ?? naar,
    aandeel: aandeel.decimal,
    datum,
  };
  const place = cellPlace(row.sheet, cellOfRow(row));
  context.report(finding("herindeling-added", { place, value: inzending.code, parameters }));
}
