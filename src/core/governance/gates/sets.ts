import { criteriaBasis } from "../../criteria/criteria-identity";
import type { Criteriaset } from "../../criteria/criteriaset";
import { asSeen } from "../../words/look-alikes";
import { adoptedFor } from "../adopted-fund";
import { governanceBasis } from "../governance-identity";
import type { Governanceset } from "../governanceset";
import { isNamed } from "../placeholder";
import { weakerRules } from "../weaker-rules";
import { openOtherMoney } from "./bronnen";
import { saysUnadopted, saysWhoAdopted } from "./criteria-besluit";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";
import { runDay } from "./run-day";

type SetNames = Readonly<Record<"id" | "naam" | "versie", string>>;

/** What a set is called that nobody adopted. */
const unadopted =
  /\b(?:concept\w*|ontwerp\w*|voorstel\w*|proef|proefberekening|test|testset|demo|scenario\w*|what-if|werkversie|nog niet|voorbeeld\w*|example|draft|proposal|fictie\w*|oefen\w*|klad\w*|onder voorbehoud|niet vastgesteld)\b/i;

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
    ...openExplanation(criteria),
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
    ...(governanceWas === null && governance.status === "vastgesteld" && isUndecided(governance, today)
      ? open("governance-zonder-besluit", { naam: governance.naam })
      : closed),
    ...(governance.regels.criteriaVoorafVergrendeld ? open("criteria-niet-vooraf-vergrendeld") : closed),
  ];
}

/** What criteria with the status of what was adopted say of themselves. */
function openExplanation(criteria: Criteriaset): OpenPoorten {
  const tekst = criteria.status === "vastgesteld" ? saysUnadopted(criteria) : null;
  return tekst === null ? closed : open("set-heet-voorlopig", { set: "criteria", tekst });
}

/** A fund that is no adopted one, and in which nobody decided anything. */
function isUndecided(governance: Governanceset, today: string): boolean {
  return (
    adoptedFor(governance, today) === null &&
    !governance.besluiten.some(({ status, datum }) => status === "aangenomen" && datum !== null && datum <= today)
  );
}

function openName(
  set: "criteria" | "governance",
  { id, naam, versie }: SetNames,
  others: readonly string[] = [],
): OpenPoorten {
  const tekst = [naam, id, versie, ...others].find((text) => unadopted.test(asSeen(text)));
  return tekst === undefined ? closed : open("set-heet-voorlopig", { set, tekst });
}
