import type { Domein, Gemeentecode } from "../../gemeenten/gemeente";
import type { Normen, Uiterste } from "../../gemeenten/normen";
import type { Cijfers } from "./figures";

/**
 * How far from the published figures is still ordinary. Listed in the manual with their source. They are [our own choice],
 * measured on those figures: the annual accounts of 2017 and the round of 2018.
 */
export const bounds = {
  /** A municipality that paid for its region in 2017 may have had this many times its own lasten of that year. */
  ownTimes: 2n,
  /** Above this many times the highest lasten no municipality can be, even when its baten are as high. */
  impossibleTimes: 5n,
  /** Half of what 99 in 100 municipalities spent at least, or half of its own lasten when that is less. */
  lowDivisor: 2n,
  /** Euros per inhabitant and year that no municipality stays below: a tenth of what jeugd and Wmo cost at least. */
  thousands: { lasten: 500n, /** cents per cell, for a layout with only deficits */ tekort: 12n },
  /** A tekort above one and a half times the highest that was published. */
  tekort: { numerator: 3n, denominator: 2n },
  /** An amount against the same of another year, or lasten against baten: this factor apart... */
  apart: 5n,
  /** ...and at least this many cents per inhabitant. */
  apartLeast: 2500n,
  /** For a deficit that stands in the sheet itself, which is a difference and therefore small. */
  apartLeastTekort: 500n,
  /** Baten above this many times the lasten. */
  batenTimes: 2n,
  /** A tekort of all domains together that doubles, and grows by at least this many cents per inhabitant. */
  doubled: { times: 2n, least: 3000n },
} as const;

/** The most per inhabitant that lasten of a domain can be expected to be, in cents; and whose they were. */
export interface Ceiling extends Uiterste {
  /** Whether it is the municipality's own figure, and not the highest of all. */
  readonly isOwn: boolean;
}

/** The highest lasten of anybody, or twice the municipality's own: one that pays for its region goes above the rest. */
export function ceilingOf({ code, naam, inwoners }: Cijfers, domein: Domein, normen: Normen): Ceiling {
  const own = ownLasten(code, domein, normen);
  const highest = normen.hoogste[domein];
  const ownBound = own === null ? 0n : (bounds.ownTimes * own) / inwoners;
  return ownBound > highest.perInwoner
    ? { perInwoner: ownBound as typeof highest.perInwoner, naam, isOwn: true }
    : { ...highest, isOwn: false };
}

/** The least per inhabitant that lasten can be expected to be, in cents: of a domain, or of the two together. */
export function floorOf({ code, inwoners }: Cijfers, domein: Domein | "samen", normen: Normen): bigint {
  const least = normen.laagste[domein] / bounds.lowDivisor;
  const own =
    domein === "samen"
      ? sum(ownLasten(code, "jeugd", normen), ownLasten(code, "wmo", normen))
      : ownLasten(code, domein, normen);
  if (own === null) return least;
  const half = own / (bounds.lowDivisor * inwoners);
  return half < least ? half : least;
}

function ownLasten(code: Gemeentecode, domein: Domein, { lasten }: Normen): bigint | null {
  return lasten.get(code)?.[domein] ?? null;
}

function sum(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a + b;
}
