import type { Gemeentecode } from "../../core/gemeenten/gemeente";

/**
 * A figure on which the two calculations do not agree. Cents as text, per source with a space between them; the closing
 * variable in cents with 30 places; of the split over the sources what it does not hold to.
 */
export interface Difference {
  /** Null: a figure of the fund as a whole. */
  readonly gemeentecode: Gemeentecode | null;
  readonly figure:
    "tekort" | "inAanmerking" | "toekenning" | "uitgekeerd" | "sluitvariabele" | "gebruikt" | "splitsing" | "uitname";
  readonly first: string | null;
  readonly second: string | null;
}
