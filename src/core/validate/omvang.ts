import type { Gemeente } from "../gemeenten/gemeente";
import type { Cents } from "../money/cents";

/** A municipality with the size of its lasten over the whole scope; zero when the layout has only deficits. */
export interface Omvang {
  readonly gemeente: Gemeente;
  readonly lasten: Cents;
}
