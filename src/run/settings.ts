import { parseCriteriaset, type Criteriaset } from "../core/criteria/criteriaset";
import { criteriaPresets } from "../core/criteria/presets/index";
import { parseGovernanceset, type Governanceset } from "../core/governance/governanceset";
import { isNamed } from "../core/governance/placeholder";
import { governancePresets } from "../core/governance/presets/index";
import type { Parsed } from "../core/documents/parsed";
import type { Taal } from "../text/taal";
import type { WorkbookSettings } from "../workbook/port";
import { parseMapping, type Mapping } from "../reading/mapping/mapping";
import type { Ondertekening } from "./verdeling-run";

/** What a user chose, as a run needs it. */
export interface Choices {
  readonly taal: Taal;
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  readonly mapping: Mapping | null;
  /** Left out: nobody signed. */
  readonly ondertekening?: Ondertekening;
}

/** Names and acceptances in a workbook that somebody else made. */
export interface Meegekomen extends Ondertekening {
  /** How many warnings were accepted. */
  readonly aanvaard: number;
}

/** Choices found in a workbook; null: none, or not one that can be used. */
export type FoundChoices = { readonly [K in keyof Omit<Choices, "ondertekening">]: Choices[K] | null } & {
  /** Left out: no names were kept. */
  readonly ondertekening?: Ondertekening;
  /** What somebody else signed and accepted, and that does not count here; left out: nothing. */
  readonly meegekomen?: Meegekomen;
  /** Whether something was there that cannot be used: made by another version, or damaged. */
  readonly isDamaged: boolean;
};

/** What to keep in the workbook: a preset by its id, a set of one's own as a whole. */
export function settingsOf({ taal, criteria, governance, mapping, ondertekening }: Choices): WorkbookSettings {
  const isSigned = ondertekening !== undefined && (isNamed(ondertekening.opsteller) || isNamed(ondertekening.toetser));
  return {
    taal,
    criteria: criteriaPresets.includes(criteria) ? criteria.id : criteria,
    governance: governancePresets.includes(governance) ? governance.id : governance,
    koppeling: mapping,
    ...(isSigned ? { ondertekening } : {}),
  };
}

/** Reads kept choices back; what cannot be used is left out, never guessed. */
export function choicesIn(settings: WorkbookSettings): FoundChoices {
  const { taal, criteria, governance, koppeling, ondertekening } = settings;
  const found = {
    criteria: setIn(criteria, criteriaPresets, parseCriteriaset),
    governance: setIn(governance, governancePresets, parseGovernanceset),
    mapping: koppeling === null || koppeling === undefined ? null : parseMapping(koppeling, "koppeling"),
  };
  const choices = {
    taal,
    criteria: valueOf(found.criteria),
    governance: valueOf(found.governance),
    mapping: valueOf(found.mapping),
    ...(ondertekening === undefined ? {} : { ondertekening }),
    isDamaged: Object.values(found).some((parsed) => parsed?.ok === false),
  };
  return settings.vreemd === true ? unseen(choices) : choices;
}

/** Whoever signed or accepted in another place did not do so here. */
function unseen(choices: FoundChoices): FoundChoices {
  const { ondertekening: signed, mapping, ...rest } = choices;
  const { opsteller = null, toetser = null } = signed ?? {};
  const { aanvaard: accepted, ...own } = mapping ?? {};
  const aanvaard = accepted?.length ?? 0;
  if (opsteller === null && toetser === null && aanvaard === 0) return choices;
  const meegekomen = { opsteller, toetser, aanvaard };
  return { ...rest, mapping: mapping === null ? null : (own as Mapping), meegekomen };
}

function setIn<T extends { readonly id: string }>(
  kept: unknown,
  presets: readonly T[],
  parse: (json: unknown, document: string) => Parsed<T>,
): Parsed<T> | null {
  if (kept === null || kept === undefined) return null;
  const preset = presets.find(({ id }) => id === kept);
  return preset === undefined ? parse(kept, "") : { ok: true, value: preset };
}

function valueOf<T>(parsed: Parsed<T> | null): T | null {
  return parsed?.ok === true ? parsed.value : null;
}
