import type { Governanceset } from "../../core/governance/governanceset";
import { centsOfEuros, nought, positivePart, total, type Precise } from "./precise";

/** @returns What every source can be paid from, in the order of the governance set; cents, nothing from a rejected one. */
export function availableBySource({ bronnen, besluiten, bijVerwerping }: Governanceset): readonly Precise[] {
  const rejected = new Set(besluiten.filter(({ status }) => status === "verworpen").map(({ id }) => id));
  const isOut = bronnen.map(({ besluit }) => besluit !== null && rejected.has(besluit));
  const isOff = bijVerwerping === "geenUitkering" && isOut.includes(true);
  return bronnen.map(({ bedrag }, index) => (isOff || isOut[index] === true ? nought : centsOfEuros(bedrag)));
}

/** @returns The sum of the sources that can be paid from, less the reserve of the hardship clause; cents, never negative. */
export function availablePot(governance: Governanceset): Precise {
  const reserve = centsOfEuros(governance.hardheidsclausule?.reserve ?? "0");
  return positivePart(total(availableBySource(governance)).minus(reserve));
}
