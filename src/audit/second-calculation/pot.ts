import type { Governanceset } from "../../core/governance/governanceset";
import { centsOfEuros, nought, positivePart, total, type Precise } from "./precise";

/** @returns The sum of the sources that can be paid from, less the reserve of the hardship clause; cents, never negative. */
export function availablePot({ bronnen, besluiten, bijVerwerping, hardheidsclausule }: Governanceset): Precise {
  const rejected = new Set(besluiten.filter(({ status }) => status === "verworpen").map(({ id }) => id));
  const remaining = bronnen.filter(({ besluit }) => besluit === null || !rejected.has(besluit));
  if (bijVerwerping === "geenUitkering" && remaining.length < bronnen.length) return nought;
  const reserve = centsOfEuros(hardheidsclausule?.reserve ?? "0");
  return positivePart(total(remaining.map(({ bedrag }) => centsOfEuros(bedrag))).minus(reserve));
}
