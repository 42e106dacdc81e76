import type { Besluit, Governanceset } from "../governance/governanceset";

/**
 * The rejected decisions on a source because of which nothing is paid at all; none when only their sources drop out.
 *
 * @source domain.md §5; the letters of 2018 do not say what a rejection does, so the governance set does (`bijVerwerping`).
 */
export function besluitenTegenUitkering({ bronnen, besluiten, bijVerwerping }: Governanceset): readonly Besluit[] {
  if (bijVerwerping !== "geenUitkering") return [];
  return besluiten.filter(({ id, status }) => status === "verworpen" && bronnen.some(({ besluit }) => besluit === id));
}
