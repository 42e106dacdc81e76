import type { Kenmerk } from "../gemeente";
import type { InputRow } from "../input";
import type { Bijdrage } from "./bijdragen";

type Kenmerken = Readonly<Record<string, Kenmerk>>;

const none: Kenmerken = Object.freeze({});

/**
 * Rows that decide on what cannot be added up: the municipality's own, and without them those of the municipalities it was
 * made of.
 */
export function decidingRows(bijdragen: readonly Bijdrage[]): readonly InputRow[] {
  const own = bijdragen.find(({ ingangsdatum }) => ingangsdatum === null);
  return own?.inzending.rows ?? bijdragen.flatMap(({ inzending }) => inzending.rows);
}

/**
 * Extra columns of a municipality. A column in which its rows contradict each other has no value; one in which any cell is
 * an error stays an error, so that the condition that needs it is refused.
 */
export function kenmerkenOf(rows: readonly InputRow[]): Kenmerken {
  if (rows.every(hasNone)) return none;
  const merged = new Map<string, Kenmerk | null>();
  for (const { kenmerken } of rows) {
    for (const [header, { value, cell }] of Object.entries(kenmerken)) {
      const known = merged.get(header);
      if (known === undefined || (isWaardeloos(value) && !isWaardeloos(known)))
        merged.set(header, { ...value, cel: cell });
      else if (known !== null && !isWaardeloos(known) && !isSame(known, value)) merged.set(header, null);
    }
  }
  return Object.fromEntries([...merged].filter((entry): entry is [string, Kenmerk] => entry[1] !== null));
}

/** Label of the source of the figures: all labels of the rows, once each. */
export function herkomstOf(rows: readonly InputRow[]): string | null {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return only.herkomst;
  const labels = new Set(rows.map(({ herkomst }) => herkomst).filter((label) => label !== null));
  return labels.size === 0 ? null : [...labels].sort().join(", ");
}

function hasNone({ kenmerken }: InputRow): boolean {
  return Object.keys(kenmerken).length === 0;
}

function isWaardeloos(kenmerk: Kenmerk | null): boolean {
  return kenmerk?.soort === "foutwaarde" || kenmerk?.soort === "nietBerekend";
}

function isSame(a: Kenmerk, b: Kenmerk): boolean {
  return a.soort === b.soort && a.waarde === b.waarde;
}
