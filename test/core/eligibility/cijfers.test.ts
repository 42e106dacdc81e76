import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { checkConditions } from "../../../src/core/eligibility/check-conditions";
import { createSay } from "../../../src/text/translator";
import { explainMunicipality } from "../../../src/explanation/explain-municipality";
import { gemeente, verdeel } from "../../support/gemeente";

const with_ = gemeente("GM0001", 1n, 30_000n);
const without = gemeente("GM0002", 1n, 0n, { zonderCijfers: true, naam: "Twee" });
const condition: Criteriaset["voorwaarden"][number] = {
  id: "reserve",
  omschrijving: "Reserve",
  kolom: "Reserve",
  operator: "<=",
  waarde: "5",
  perInwoner: false,
  ontbrekend: "fout",
};

test("who applied without figures is refused for that, and the others get what they would have got", () => {
  const alone = verdeel([with_], 20_000n);
  const both = verdeel([with_, without], 20_000n);
  expect(both.toekenningen.map(({ toekenning }) => toekenning)).toEqual([alone.uitgekeerd, 0n]);
  expect(both.toekenningen[1]).toMatchObject({ oordeel: "afgewezen" });
  expect(both.toekenningen[1]?.redenen[0]).toBe("cijfers");
  expect(both.toekenningen[0]?.verdicts.map(({ regel }) => regel)).toContain("cijfers");
  expect(both.totalen).toMatchObject({ gemeenten: 1, aangevraagd: 2, toegekend: 1, afgewezen: 1 });
});

test("the criterion is not there when everybody has figures", () => {
  expect(verdeel([with_], 20_000n).toekenningen[0]?.verdicts.map(({ regel }) => regel)).not.toContain("cijfers");
});

test("the explanation speaks of the figures that are not there, not of a tekort of nothing", () => {
  const outcome = verdeel([with_, without], 20_000n);
  const [, row] = outcome.toekenningen;
  if (row === undefined) throw new Error("both have a row");
  const text = explainMunicipality(outcome, row, createSay("nl")).join(" ");
  expect(text).toContain("Twee heeft een aanvraag gedaan, maar in de invoer staat van Twee geen enkel bedrag.");
  expect(text).not.toContain("kwam precies niets tekort");
});

test("a condition never stops the others because of who has no figures", () => {
  const filled = { ...with_, kenmerken: { reserve: { soort: "getal", waarde: "1" } as const } };
  const criteria: Criteriaset = { ...alv2018, voorwaarden: [condition] };
  expect(checkConditions([filled, without], { sheet: "Invoer", kolommen: {} }, { criteria })).toEqual([]);
  expect(verdeel([filled, without], 20_000n, criteria).totalen).toMatchObject({ toegekend: 1, afgewezen: 1 });
});
