import type { Domein, Gemeentecode } from "./gemeente";
import type { Cents } from "../money/cents";

/** An amount per inhabitant and year, and the municipality that it is of. */
export interface Uiterste {
  readonly perInwoner: Cents;
  readonly naam: string;
}

/**
 * What is known about the size of real figures: bounds to hold an input against, never amounts to calculate with. Compiled
 * into reference/ from published figures.
 */
export interface Normen {
  /** The year of `lasten`. */
  readonly jaar: number;
  /** What a municipality spent in that year, by code and domain. */
  readonly lasten: ReadonlyMap<Gemeentecode, Readonly<Record<Domein, Cents>>>;
  /** Nobody spent more per inhabitant. */
  readonly hoogste: Readonly<Record<Domein, Uiterste>>;
  /** 99 in 100 municipalities spent at least this per inhabitant. */
  readonly laagste: Readonly<Record<Domein | "samen", Cents>>;
  /** The highest tekort per inhabitant that was published, per year. */
  readonly tekort: Uiterste;
  /** Who published it, and under which licence. */
  readonly bron: string;
}
