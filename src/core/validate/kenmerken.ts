import type { Kenmerk } from "../gemeente";
import type { InputRow } from "../input";
import type { Bijdrage } from "./bijdragen";

type Kenmerken = Readonly<Record<string, Kenmerk>>;

const none: Kenmerken = Object.freeze({});

/**
 * Extra columns of a municipality. Its own rows decide; without them, those of the municipalities it was made of. A column
 * in which the rows contradict each other has no value: there is no adding up what we do not know the meaning of.
 */
export function kenmerkenOf(bijdragen: readonly Bijdrage[]): Kenmerken {
  const merged = new Map<string, Kenmerk | null>();
  for (const row of decidingRows(bijdragen)) {
    for (const header in row.kenmerken) {
      const value = row.kenmerken[header]?.value;
      if (value === undefined) continue;
      const known = merged.get(header);
      const agrees =
        known === undefined || (known !== null && known.soort === value.soort && known.waarde === value.waarde);
      merged.set(header, agrees ? value : null);
    }
  }
  if (merged.size === 0) return none;
  return Object.fromEntries([...merged].flatMap(([header, value]) => (value === null ? [] : [[header, value]])));
}

/** Label of the source of the figures: all labels of the deciding rows, once each. */
export function herkomstOf(bijdragen: readonly Bijdrage[]): string | null {
  const labels = new Set(decidingRows(bijdragen).flatMap(({ herkomst }) => (herkomst === null ? [] : [herkomst])));
  return labels.size === 0 ? null : [...labels].sort().join(", ");
}

function decidingRows(bijdragen: readonly Bijdrage[]): readonly InputRow[] {
  const own = bijdragen.find(({ ingangsdatum }) => ingangsdatum === null);
  return own?.inzending.rows ?? bijdragen.flatMap(({ inzending }) => inzending.rows);
}
