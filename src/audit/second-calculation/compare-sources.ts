import { nothingIfAbsent } from "../../core/money/nothing-if-absent";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { Difference } from "./difference";
import { availableBySource } from "./pot";
import { precise } from "./precise";
import { shareOut } from "./share-out";
import { faultInSplit } from "./split";

/**
 * Holds who pays against a calculation of its own: what every source contributes to what is paid, a proof that the split of
 * every award over them is the right one, and what the municipalities carry together.
 *
 * @param paid - What the second calculation pays, in cents.
 */
export function compareSources(uitkomst: Uitkomst, paid: bigint): readonly Difference[] {
  const { governance, bronnen, toekenningen } = uitkomst;
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
  return [contributions, split, compareUitname(uitkomst)];
}

/** What every municipality of the division carries of the source that is theirs, by what it is measured by. */
function compareUitname({ governance: { uitname }, bronnen, uitnamen }: Uitkomst): Difference {
  const carried = uitname.sleutel === "geen" ? null : (uitname.bron ?? "gemeentefonds");
  const due = nothingIfAbsent(bronnen.find(({ id }) => id === carried)?.gebruikt);
  const weights = uitnamen.map(({ gemeente: { inwoners }, gewicht: { numerator, denominator } }) =>
    uitname.sleutel === "inwoners" && inwoners !== null
      ? precise(inwoners)
      : precise(numerator).div(precise(denominator)),
  );
  const shares = uitnamen.length === 0 ? [] : shareOut(precise(due), weights);
  return {
    gemeentecode: null,
    figure: "uitname",
    first: uitnamen.map(({ bedrag }) => bedrag.toString()).join(" "),
    second: shares?.map((cents) => cents.toFixed(0)).join(" ") ?? null,
  };
}
