import { nothingIfAbsent } from "../../money/nothing-if-absent";
import { bounds } from "./bounds";
import { size, type Cijfers } from "./figures";

/**
 * @returns The lasten per inhabitant and year, or without lasten the amounts per inhabitant, in cents, when they are so small
 *   that they are probably in thousands of euros; null: they are not.
 */
export function smallPerInwoner({ cellen, inwoners }: Cijfers): bigint | null {
  const lasten = cellen.reduce((sum, cel) => sum + nothingIfAbsent(cel.lasten?.bedrag), 0n);
  if (lasten > 0n) {
    const jaren = BigInt(new Set(cellen.map(({ jaar }) => jaar)).size);
    return lasten < bounds.thousands.lasten * jaren * inwoners ? lasten / (jaren * inwoners) : null;
  }
  const total = cellen.reduce((sum, { tekort }) => sum + size(tekort.bedrag), 0n);
  const isSmall = total > 0n && total < bounds.thousands.tekort * BigInt(cellen.length) * inwoners;
  return isSmall ? total / inwoners : null;
}
