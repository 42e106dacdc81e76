import { hasSameRules } from "../../criteria/criteria-identity";
import type { Criteriaset } from "../../criteria/criteriaset";
import { criteriaPresets } from "../../criteria/presets/index";
import { clausesOf } from "../../words/clauses";
import { hasWordsOf } from "../../words/has-words-of";
import { asSeen } from "../../words/look-alikes";
import { datesIn, monthsIn } from "../../words/written-dates";
import { isAboutCriteria, isTakenByDecider } from "../adopted-fund";
import type { Governanceset } from "../governanceset";
import type { GateContext } from "./gate-context";

/** The days on which other criteria were adopted: those of a preset. */
const presetDays: ReadonlySet<string> = new Set(
  criteriaPresets.flatMap(({ status, naam }) => (status === "vastgesteld" ? datesIn(naam) : [])),
);

/** Who decides, and what they do: a day beside it is that of a decision. */
const decides =
  /(?<!\p{L})(?:alv|ledenvergadering|vergadering|besluit\p{L}*|vastgesteld|aangenomen|bestuur|[ad]b|raad|staten|college|amendement|motie|assembly|meeting|board|council|decision|decided|adopted|resolution)(?!\p{L})/iu;
/** What a day is of that is none of a decision: the reference date of figures, an edit, what was taken as an example. */
const ofSomethingElse =
  /(?<!\p{L})(?:inwoner\p{L}*|cbs|peildatum|peiljaar|stand|gewijzigd|bijgewerkt|bewerkt|opgeslagen|aangepast|op basis van|gebaseerd op|naar het voorbeeld van|werkversie|population|edited|changed|updated|saved|based on)(?!\p{L})/iu;
const amends = /(?<!\p{L})(?:amendement|geamendeerd|amendment|amended)(?!\p{L})/iu;

/**
 * Whether criteria that say to be adopted say by which decision: those of a preset, with the day (or the month) of a
 * decision in what they say of themselves, or with an adopted decision on the criteria in the governance.
 *
 * @param today - ISO date of the run.
 */
export function saysWhoAdopted(
  { criteria, governance }: Pick<GateContext, "criteria" | "governance">,
  today: string,
): boolean {
  const isPreset = criteriaPresets.some((preset) => preset.status === "vastgesteld" && hasSameRules(preset, criteria));
  return isPreset || namesDay(criteria, today) || governance.besluiten.some(isDecisionOn(criteria, governance, today));
}

function isDecisionOn({ naam }: Criteriaset, governance: Governanceset, today: string) {
  return (besluit: Governanceset["besluiten"][number]): boolean => {
    const isOfSource = governance.bronnen.some((bron) => bron.besluit === besluit.id);
    const { onderwerp } = besluit;
    return (
      isTakenByDecider(besluit, governance, today) &&
      (isAboutCriteria(onderwerp) || (!isOfSource && hasWordsOf(onderwerp, naam)))
    );
  };
}

/** A decision a year before the first year of deficits is about other ones. */
function namesDay({ naam, versie, toelichting, bron, tekort }: Criteriaset, today: string): boolean {
  const from = (Math.min(...tekort.jaren) - 1).toString();
  const isPossible = (day: string): boolean => day >= from && day <= today;
  const isOfDecision = (text: string, isName: boolean): boolean => {
    if (ofSomethingElse.test(text) || (!isName && !decides.test(text))) return false;
    const isFree = (day: string): boolean =>
      amends.test(`${naam} ${text}`) || ![...presetDays].some((taken) => taken.startsWith(day));
    return (
      datesIn(text).some((day) => isPossible(day) && isFree(day)) ||
      (decides.test(text) && monthsIn(text).some((month) => isPossible(month) && isFree(month)))
    );
  };
  // a comma stands between a body and its day as well, and a point in "d.d.": only sentences are apart
  const sentences = [versie, toelichting, bron].flatMap((text) =>
    text === null ? [] : asSeen(text).split(/[;\n]|(?<=[\p{L}\d]{3})\.(?=\s|$)/u),
  );
  return isOfDecision(asSeen(naam), true) || sentences.some((text) => isOfDecision(text, false));
}

/** What a set calls itself that nobody adopted, at the start of a sentence. */
const selfNamed =
  /^(?:dit is |this is )?(?:(?:een|het|de|a|an|the) )?(?:concept|ontwerp|voorstel|scenario|proef|werkversie|vergelijkingsvariant|variant|what-if|proposal|draft|working version)/iu;
const notAdopted =
  /(?<!\p{L})(?:(?:nog )?niet vastgesteld|geen besluit|nog geen besluit|besluit er nog over|moet nog (?:besluiten|worden vastgesteld)|proefversie|proefberekening|werkversie|what-if|onder voorbehoud|not (?:yet )?adopted|no decision)(?!\p{L})/iu;
const adoption =
  /(?<!\bniet )(?<!\bnot )(?<!\p{L})(?:vastgesteld|aangenomen|overgenomen|bekrachtigd|adopted|approved)(?!\p{L})/iu;

/** @returns The sentence in which criteria say that nobody adopted them; null: they say no such thing. */
export function saysUnadopted({ toelichting, bron }: Criteriaset): string | null {
  const sentences = [toelichting, bron].flatMap((text) => (text === null ? [] : text.split(/(?<=[.;])\s|\n/u)));
  const said = sentences
    .map((sentence) => sentence.trim())
    .find((sentence) => {
      const text = asSeen(sentence);
      if (adoption.test(text)) return false;
      return (
        notAdopted.test(text) ||
        clausesOf(text)
          .slice(0, 1)
          .some((clause) => selfNamed.test(clause))
      );
    });
  return said ?? null;
}
