import { decimalOf, ratio } from "../../core/money/ratio";

/** Room for the outline on the right. */
const fullWidth = 99n;

/** The width of a bar as a percentage of the drawing. */
export function shareOf(part: bigint, whole: bigint): string {
  return whole <= 0n ? "0%" : `${decimalOf(ratio(part * fullWidth, whole), 2)}%`;
}
