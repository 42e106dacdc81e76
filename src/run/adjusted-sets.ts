import { hasSameRules } from "../core/criteria/criteria-identity";
import type { Criteriaset } from "../core/criteria/criteriaset";
import { criteriaPresets } from "../core/criteria/presets/index";
import { hasSameGovernance } from "../core/governance/governance-identity";
import type { Governanceset } from "../core/governance/governanceset";
import { governancePresets } from "../core/governance/presets/index";
import { adjustedId } from "../core/sets/presented-set";

/**
 * Gives an edited criteria set an identity of its own: what was changed after a decision is no longer what was decided. A
 * set that is back to what a preset says is that preset again; an edit of the status alone stays what it is. A set of one's
 * own loses its name, and with it the day of its decision, when it was adopted; a concept is still being written.
 *
 * @param naam - What the set is called when it is no longer a preset.
 */
export function identifyCriteria(edited: Criteriaset, previous: Criteriaset, naam: string): Criteriaset {
  if (hasSameRules(edited, previous)) return edited;
  const preset = criteriaPresets.find((candidate) => hasSameRules(candidate, edited));
  if (preset !== undefined) return preset;
  const isPreset = criteriaPresets.some(({ id }) => id === edited.id);
  if (!isPreset && previous.status !== "vastgesteld") return { ...edited, status: "concept" };
  return { ...edited, id: adjustedId(edited.id), naam, status: "concept", toelichting: null, bron: null };
}

/** The same for a governance set: its sources, decisions, roles and rules were fixed together. */
export function identifyGovernance(edited: Governanceset, previous: Governanceset, naam: string): Governanceset {
  if (hasSameGovernance(edited, previous)) return edited;
  const preset = governancePresets.find((candidate) => hasSameGovernance(candidate, edited));
  if (preset !== undefined) return preset;
  const isPreset = governancePresets.some(({ id }) => id === edited.id);
  if (!isPreset) return { ...edited, status: "concept" };
  return { ...edited, id: adjustedId(edited.id), naam, status: "concept" };
}
