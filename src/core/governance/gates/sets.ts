import { criteriaBasis } from "../../criteria/criteria-identity";
import { governanceBasis } from "../governance-identity";
import { isNamed } from "../placeholder";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

type SetNames = Readonly<Record<"id" | "naam" | "versie", string>>;

/** The rules are those that were adopted, and they were adopted. */
export function openSets({ criteria, governance }: GateContext): OpenPoorten {
  const criteriaWere = criteriaBasis(criteria);
  const governanceWas = governanceBasis(governance);
  const isUnnamed = ({ id, naam, versie }: SetNames): boolean => ![id, naam].every(isNamed) || versie.trim() === "";
  return [
    ...(isUnnamed(criteria) ? open("set-onbenoemd", { set: "criteria" }) : closed),
    ...(isUnnamed(governance) || !governance.bronnen.every(({ naam }) => isNamed(naam))
      ? open("set-onbenoemd", { set: "governance" })
      : closed),
    ...(criteriaWere === null ? closed : open("criteria-aangepast", { basis: criteriaWere })),
    ...(criteriaWere !== null || criteria.status === "vastgesteld"
      ? closed
      : open("criteria-niet-vastgesteld", { status: criteria.status })),
    ...(governanceWas === null ? closed : open("governance-aangepast", { basis: governanceWas })),
    ...(governanceWas !== null || governance.status === "vastgesteld"
      ? closed
      : open("governance-niet-vastgesteld", { status: governance.status })),
    ...(governance.regels.criteriaVoorafVergrendeld ? open("criteria-niet-vooraf-vergrendeld") : closed),
  ];
}
