import { besluitenTegenUitkering } from "../core/funding/verwerping";
import type { Governanceset } from "../core/governance/governanceset";
import type { Say } from "../core/words/say";
import { listText } from "./list-text";

/**
 * Which decisions were rejected, so that nothing is paid: half a sentence; empty when there are none.
 *
 * @example rejectionText(governance, say) is 'ALV heeft "Voeding uit het gemeentefonds" verworpen' in Dutch.
 */
export function rejectionText(governance: Governanceset, say: Say): string {
  const besluiten = besluitenTegenUitkering(governance);
  return listText(
    besluiten.map(({ orgaan, onderwerp }) => say("explain.verworpen", { orgaan, onderwerp })),
    say,
  );
}
