import type { Uitkomst } from "../../core/uitkomst";
import type { Difference } from "./difference";
import { availableBySource } from "./pot";
import { precise } from "./precise";
import { shareOut } from "./share-out";
import { faultInSplit } from "./split";

/**
 * Holds who pays against a calculation of its own: what every source contributes to what is paid, and a proof that the split
 * of every award over them is the right one.
 *
 * @param paid - What the second calculation pays, in cents.
 */
export function compareSources({ governance, bronnen, toekenningen }: Uitkomst, paid: bigint): readonly Difference[] {
  const used = shareOut(precise(paid), availableBySource(governance));
  const fault = faultInSplit(
    toekenningen.map(({ toekenning }) => toekenning),
    bronnen.map(({ gebruikt }) => gebruikt),
    toekenningen.map(({ perBron }) => perBron),
  );
  const contributions: Difference = {
    gemeentecode: null,
    figure: "gebruikt",
    first: bronnen.map(({ gebruikt }) => gebruikt.toString()).join(" "),
    second: used?.map((cents) => cents.toFixed(0)).join(" ") ?? null,
  };
  const split: Difference = { gemeentecode: null, figure: "splitsing", first: fault, second: null };
  return [contributions, split];
}
