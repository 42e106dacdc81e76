import { criteriaBasis, hasSameRules } from "../../criteria/criteria-identity";
import { criteriaPresets } from "../../criteria/presets/index";
import { hasWordsOf } from "../../words/has-words-of";
import { asSeen } from "../../words/look-alikes";
import { datesIn } from "../../words/written-dates";
import { governanceBasis } from "../governance-identity";
import { isNamed } from "../placeholder";
import { weakerRules } from "../weaker-rules";
import { openOtherMoney } from "./bronnen";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";
import { runDay } from "./run-day";

type SetNames = Readonly<Record<"id" | "naam" | "versie", string>>;

/** What a set is called that nobody adopted. */
const unadopted =
  /\b(?:concept\w*|ontwerp\w*|voorstel\w*|proef|proefberekening|test|testset|demo|voorbeeld\w*|example|draft|proposal|fictie\w*|oefen\w*|klad\w*|onder voorbehoud|niet vastgesteld)\b/i;

/** The rules are those that were adopted, they were adopted, and they say by whom. */
export function openSets(context: GateContext): OpenPoorten {
  const { criteria, governance } = context;
  const today = runDay(context);
  const criteriaWere = criteriaBasis(criteria);
  const governanceWas = governanceBasis(governance);
  const isUnnamed = ({ id, naam, versie }: SetNames): boolean => ![id, naam].every(isNamed) || versie.trim() === "";
  return [
    ...(isUnnamed(criteria) ? open("set-onbenoemd", { set: "criteria" }) : closed),
    ...(isUnnamed(governance) || !governance.bronnen.every(({ naam }) => isNamed(naam))
      ? open("set-onbenoemd", { set: "governance" })
      : closed),
    ...openName("criteria", criteria),
    ...openName(
      "governance",
      governance,
      governance.bronnen.map(({ naam }) => naam),
    ),
    ...(criteriaWere === null ? closed : open("criteria-aangepast", { basis: criteriaWere })),
    ...(criteriaWere !== null || criteria.status === "vastgesteld"
      ? closed
      : open("criteria-niet-vastgesteld", { status: criteria.status })),
    ...(criteriaWere !== null || criteria.status !== "vastgesteld" || saysWhoAdopted(context, today)
      ? closed
      : open("criteria-zonder-besluit", { naam: criteria.naam })),
    ...(governanceWas === null ? closed : open("governance-aangepast", { basis: governanceWas })),
    ...(governanceWas !== null || governance.status === "vastgesteld"
      ? closed
      : open("governance-niet-vastgesteld", { status: governance.status })),
    ...(governanceWas !== null
      ? closed
      : weakerRules(governance, today).flatMap(({ regel, basis, was, is }) =>
          open("regel-afgezwakt", { regel, basis, was, is }),
        )),
    ...(governanceWas !== null ? closed : openOtherMoney(governance, today)),
    ...(governance.regels.criteriaVoorafVergrendeld ? open("criteria-niet-vooraf-vergrendeld") : closed),
  ];
}

function openName(
  set: "criteria" | "governance",
  { id, naam, versie }: SetNames,
  others: readonly string[] = [],
): OpenPoorten {
  const tekst = [naam, id, versie, ...others].find((text) => unadopted.test(asSeen(text)));
  return tekst === undefined ? closed : open("set-heet-voorlopig", { set, tekst });
}

/** The days on which other criteria were adopted: those of a preset. */
const presetDays: ReadonlySet<string> = new Set(
  criteriaPresets.flatMap(({ status, naam }) => (status === "vastgesteld" ? datesIn(naam) : [])),
);

/** What a decision on criteria is about. */
const aboutCriteria = /criteri|verdeel(?:regel|sleutel|model)|drempel|allocation/i;

/**
 * Whether criteria that say to be adopted say by which decision: those of a preset, with the day of the decision in what
 * they say of themselves, or with an adopted decision on the criteria in the governance.
 */
function saysWhoAdopted({ criteria, governance }: GateContext, today: string): boolean {
  const { naam, versie, toelichting, bron } = criteria;
  const isPreset = criteriaPresets.some((preset) => preset.status === "vastgesteld" && hasSameRules(preset, criteria));
  const days = [naam, versie, toelichting, bron].flatMap((text) => (text === null ? [] : datesIn(text)));
  return (
    isPreset ||
    days.some((day) => day <= today && !presetDays.has(day)) ||
    governance.besluiten.some(
      ({ status, datum, onderwerp }) =>
        status === "aangenomen" &&
        datum !== null &&
        datum <= today &&
        (aboutCriteria.test(onderwerp) || hasWordsOf(onderwerp, naam)),
    )
  );
}
