import { invariant } from "../../src/core/findings/bug-error";
import type { Finding } from "../../src/core/findings/finding";
import { poortIds, type PoortId } from "../../src/core/governance/gates/gate-context";
import type { Besluit, Governanceset } from "../../src/core/governance/governanceset";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { runVerdeling } from "../../src/run/run-verdeling";
import { createSay } from "../../src/text/translator";
import { gateText } from "../../src/explanation/gate-text";
import { decidedFund, honestRun, runOf, withCell, type HonestRun } from "./honest-run";

export function outcomeOf(run: HonestRun): Uitkomst {
  const { verdeling, bevindingen } = runVerdeling(runOf(run));
  invariant(verdeling !== null, `no outcome: ${bevindingen.map(({ code }) => code).join()}`);
  return verdeling.uitkomst;
}

/** The fund with one decision changed. */
export const decided = (more: Partial<Besluit>): Governanceset => ({
  ...decidedFund,
  besluiten: decidedFund.besluiten.map((besluit) => ({ ...besluit, ...more })),
});
/** The decision by which a fund adopted rules of its own. */
const reglement: Besluit = {
  id: "reglement",
  orgaan: "ALV",
  onderwerp: "Reglement van het fonds",
  status: "aangenomen",
  terInzage: "2018-05-30",
  datum: "2018-06-27",
  kenmerk: null,
};
/** The fund with some rules changed, as it decided itself. */
export const ruled = (more: Partial<Governanceset["regels"]>): Governanceset => ({
  ...decidedFund,
  besluiten: [...decidedFund.besluiten, reglement],
  regels: { ...decidedFund.regels, ...more },
});
export const played = (rol: keyof Governanceset["rollen"], wie: string | null): Governanceset => ({
  ...decidedFund,
  rollen: { ...decidedFund.rollen, [rol]: wie },
});
/** Nothing is asked of an application, except what is said. */
export const withoutApplications = (more: Partial<Governanceset["regels"]>): Partial<HonestRun> => ({
  aanvragen: null,
  governance: ruled({ aanvraagVereist: false, uitersteDatumAanvraag: null, vereisteStukken: [], ...more }),
});
export const signed = (opsteller: string | null, toetser: string | null): Partial<HonestRun> => ({
  ondertekening: { opsteller, toetser },
});
export const correction = (column: number, value: string): Partial<HonestRun> => ({
  correcties: withCell(honestRun.correcties, 1, column, value),
});
/** The inhabitants on the sheet itself, in the order of its rows. */
export const withInwoners = (...inwoners: readonly number[]): HonestRun["invoer"] =>
  honestRun.invoer.map((cells, row) => [...cells, row === 0 ? "Inwoners" : (inwoners[row - 1] ?? null)]);
export const doubt = (found: Finding): Partial<HonestRun> => ({ findings: [{ ...found, severity: "warning" }] });
export const about = {
  besluit: "alv-voeding",
  orgaan: "ALV",
  onderwerp: "Voeding van het fonds met 100 miljoen euro uit het gemeentefonds",
};

/** One change to an honest run that would lend it a stamp that it does not deserve. */
export interface Way {
  readonly way: string;
  readonly change: Partial<HonestRun>;
  readonly gate: PoortId;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What the same change leaves open besides. */
  readonly also?: readonly PoortId[];
}

/** The change ends at its gate and nowhere else, with the facts, in two languages. */
export function expectGate({ change, gate, facts, also = [] }: Way): void {
  const { stempel, openPoorten } = outcomeOf({ ...honestRun, ...change });
  expect(stempel).toBe("concept");
  expect(openPoorten.find(({ id }) => id === gate)?.parameters).toEqual(facts);
  const order = (id: string): number => poortIds.findIndex((known) => known === id);
  const expected = [gate, ...also].sort((a, b) => order(a) - order(b));
  expect(openPoorten.map(({ id }) => id)).toEqual(expected);
  for (const taal of ["nl", "en"] as const)
    for (const poort of openPoorten) expect(gateText(poort, createSay(taal))).toMatch(/^[\p{Lu}\d].*\.$/u);
}
