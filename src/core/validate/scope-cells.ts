import type { Domein } from "../gemeenten/gemeente";
import type { Scope } from "../gemeenten/input";

/** A year and domain of the scope. */
export interface ScopeCell {
  readonly jaar: number;
  readonly domein: Domein;
}

/** The years and domains of the scope in a fixed order: years first, in the scope's order. */
export interface ScopeCells {
  readonly all: readonly ScopeCell[];
  /** Place in `all`; undefined outside the scope. */
  readonly positionOf: (cell: ScopeCell) => number | undefined;
}

export function createScopeCells({ jaren, domeinen }: Scope): ScopeCells {
  const all = jaren.flatMap((jaar) => domeinen.map((domein) => ({ jaar, domein })));
  const positions = new Map(
    jaren.map((jaar, year) => [
      jaar,
      new Map(domeinen.map((domein, index) => [domein, year * domeinen.length + index])),
    ]),
  );
  return { all, positionOf: ({ jaar, domein }) => positions.get(jaar)?.get(domein) };
}
