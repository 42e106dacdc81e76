import type { Domein, TekortCel } from "../core/gemeenten/gemeente";
import { invariant } from "../core/findings/bug-error";
import type { Say } from "../core/words/say";
import type { Toekenning, Uitkomst } from "../core/uitkomst/uitkomst";
import type { InputTerms } from "./input-terms";

/** What every part of the recalculation is built from. */
export interface NarekeningContext {
  readonly uitkomst: Uitkomst;
  readonly say: Say;
  readonly input: InputTerms;
  /** Year × domain, in the order of the criteria. */
  readonly cellen: readonly JaarEnDomein[];
}

export interface JaarEnDomein {
  readonly jaar: number;
  readonly domein: Domein;
}

/** Key of a column that there is one of per year and domain. */
export function celKey(prefix: string, { jaar, domein }: JaarEnDomein): string {
  return `${prefix}:${jaar.toString()}:${domein}`;
}

/** The deficit of one year and domain. */
export function celOf({ gemeente }: Toekenning, { jaar, domein }: JaarEnDomein): TekortCel {
  const cel = gemeente.cellen.find((one) => one.jaar === jaar && one.domein === domein);
  invariant(cel !== undefined, `${gemeente.code} has no figure for ${jaar.toString()} ${domein}`);
  return cel;
}
