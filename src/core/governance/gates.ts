import type { Criteriaset } from "../criteria/criteriaset";
import type { Gemeente } from "../gemeente";
import type { Controle, OpenPoort } from "../uitkomst";
import type { Governanceset } from "./governanceset";

export const onbekendeControle: Controle = { opsteller: null, toetser: null, tweedeBerekening: null, klok: null };

/** Ids of everything that must hold before an outcome is official, in the order in which they are listed. */
export const poortIds = [
  "besluit-niet-genomen",
  "besluit-verworpen",
  "besluit-na-run",
  "ter-inzage-onbekend",
  "ter-inzage-te-kort",
  "rol-leeg",
  "vier-ogen-onbekend",
  "vier-ogen-dezelfde",
  "criteria-niet-vastgesteld",
  "governance-niet-vastgesteld",
  "criteria-niet-vooraf-vergrendeld",
  "cijfers-voorlopig",
  "cijfers-status-onbekend",
  "tweede-berekening-ontbreekt",
  "tweede-berekening-wijkt-af",
] as const;

export type PoortId = (typeof poortIds)[number];

/** What the gates look at. */
export interface GateContext {
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  readonly gemeenten: readonly Gemeente[];
  /** ISO time of the run. */
  readonly nu: string;
  readonly controle: Controle;
}

/**
 * Lists every condition for an official outcome that does not hold. A condition that cannot be established does not hold.
 *
 * @returns Empty: the outcome is official. Otherwise it is a concept.
 * @source domain.md §5.
 */
export function openGates(context: GateContext): readonly OpenPoort[] {
  const open: OpenPoort[] = [];
  const report = (id: PoortId, parameters: OpenPoort["parameters"] = {}): void => {
    open.push({ id, parameters });
  };
  const { governance, criteria, gemeenten, nu, controle } = context;
  checkDecisions(governance, nu, report);
  for (const [rol, wie] of Object.entries(governance.rollen)) if (wie === null) report("rol-leeg", { rol });
  if (governance.regels.vierOgen) {
    if (controle.opsteller === null || controle.toetser === null) report("vier-ogen-onbekend");
    else if (controle.opsteller === controle.toetser) report("vier-ogen-dezelfde", { wie: controle.opsteller });
  }
  if (criteria.status !== "vastgesteld") report("criteria-niet-vastgesteld", { status: criteria.status });
  if (governance.status !== "vastgesteld") report("governance-niet-vastgesteld", { status: governance.status });
  if (governance.regels.criteriaVoorafVergrendeld) report("criteria-niet-vooraf-vergrendeld");
  if (governance.regels.definitieveCijfersVereist) checkFigures(gemeenten, report);
  if (controle.tweedeBerekening === null) report("tweede-berekening-ontbreekt");
  if (controle.tweedeBerekening === "wijkt-af") report("tweede-berekening-wijkt-af");
  return open;
}

type Report = (id: PoortId, parameters?: OpenPoort["parameters"]) => void;

function checkDecisions({ besluiten, regels }: Governanceset, nu: string, report: Report): void {
  for (const { id, orgaan, onderwerp, status, terInzage, datum } of besluiten) {
    const about = { besluit: id, orgaan, onderwerp };
    if (status === "verworpen") report("besluit-verworpen", about);
    else if (status !== "aangenomen") report("besluit-niet-genomen", { ...about, status });
    if (status === "aangenomen" && (datum === null || datum > nu.slice(0, 10)))
      report("besluit-na-run", { ...about, datum: datum ?? "" });
    if (terInzage === null || datum === null) {
      if (regels.minDagenTerInzage > 0) report("ter-inzage-onbekend", about);
    } else {
      const days = daysBetween(terInzage, datum);
      if (days < regels.minDagenTerInzage)
        report("ter-inzage-te-kort", { ...about, dagen: days, vereist: regels.minDagenTerInzage });
    }
  }
}

function checkFigures(gemeenten: readonly Gemeente[], report: Report): void {
  const countWith = (status: "voorlopig" | null): number =>
    gemeenten.filter(({ cellen }) => cellen.some((cel) => cel.status === status)).length;
  const provisional = countWith("voorlopig");
  const unknown = countWith(null);
  if (provisional > 0) report("cijfers-voorlopig", { aantal: provisional });
  if (unknown > 0) report("cijfers-status-onbekend", { aantal: unknown });
}

/** Whole days between two ISO dates. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
