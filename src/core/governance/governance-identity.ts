import { gemeentefondsId } from "../funding/uitname";
import { sameLabel } from "../words/look-alikes";
import { contentOf, hasSameContent, type SetContent } from "../sets/set-content";
import type { Governanceset } from "./governanceset";
import { governancePresets } from "./presets/index";

/** What a field says that a set leaves out. */
const defaults = { "uitname.bron": gemeentefondsId };

/** What a governance set says, apart from what it is called. */
export function governanceContent(governance: Governanceset): SetContent {
  return contentOf(governance, defaults);
}

/** @returns Whether two sets have the same sources, decisions, roles and rules: names and status aside. */
export function hasSameGovernance(a: Governanceset, b: Governanceset): boolean {
  return hasSameContent(a, b, defaults);
}

/**
 * The set that this one says to be, by its id or by one that looks like it, and is not: somebody changed a source, a decision, a role or a rule, in the
 * pane or in a file. Its name does not count: every set of a fund carries the name of that fund.
 *
 * @returns The name of that set; null for a set that is what it says.
 */
export function governanceBasis(governance: Governanceset): string | null {
  const claimed = governancePresets.find(({ id }) => sameLabel(id, governance.id));
  return claimed === undefined || hasSameGovernance(claimed, governance) ? null : claimed.naam;
}
