import type { Voorwaarde } from "../../../src/core/criteria/criteriaset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { stateOf, voorwaarden } from "../../../src/core/eligibility/voorwaarde";
import type { Gemeente, Kenmerk } from "../../../src/core/gemeenten/gemeente";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { cents } from "../../../src/core/money/cents";
import { gemeente } from "../../support/gemeente";

const base: Voorwaarde = {
  id: "besluit",
  omschrijving: "Besluit van het college",
  kolom: "Collegebesluit",
  operator: "=",
  waarde: "ja",
  perInwoner: false,
  ontbrekend: "afwijzen",
};

function withValue(kenmerk: Kenmerk): Gemeente {
  return { ...gemeente("GM0001", 4n, 1n), kenmerken: { collegebesluit: kenmerk } };
}

/** A number that the workbook shows as 18 July 2018. */
const dated: Kenmerk = { soort: "getal", waarde: "43299", datum: "2018-07-18" };
const number: Kenmerk = { soort: "getal", waarde: "12.50" };
const date: Kenmerk = { soort: "datum", waarde: "2018-07-18" };
const text: Kenmerk = { soort: "tekst", waarde: " Ja " };
const yes: Kenmerk = { soort: "jaNee", waarde: true };

describe("a value held against a condition", () => {
  test.each<{ kenmerk: Kenmerk; operator: Voorwaarde["operator"]; waarde: Voorwaarde["waarde"]; state: string }>([
    { kenmerk: date, operator: "datumUiterlijk", waarde: "2018-07-18", state: "holds" },
    { kenmerk: date, operator: "datumUiterlijk", waarde: "2018-07-17", state: "fails" },
    { kenmerk: dated, operator: "datumUiterlijk", waarde: "2018-07-18", state: "holds" },
    { kenmerk: dated, operator: "datumUiterlijk", waarde: "2018-07-17", state: "fails" },
    { kenmerk: number, operator: "datumUiterlijk", waarde: "2018-07-17", state: "unreadable" },
    { kenmerk: text, operator: "datumUiterlijk", waarde: "2018-07-17", state: "unreadable" },
    { kenmerk: dated, operator: "=", waarde: "2018-07-18", state: "holds" },
    { kenmerk: dated, operator: "=", waarde: "43299.0", state: "holds" },
    { kenmerk: dated, operator: "<>", waarde: "2018-07-18", state: "fails" },
    { kenmerk: number, operator: "=", waarde: "12.5", state: "holds" },
    { kenmerk: number, operator: "=", waarde: "12.51", state: "fails" },
    { kenmerk: number, operator: "=", waarde: true, state: "fails" },
    { kenmerk: number, operator: "=", waarde: "veel", state: "fails" },
    { kenmerk: number, operator: "in", waarde: ["1", "12.500"], state: "holds" },
    { kenmerk: number, operator: ">=", waarde: "12.5", state: "holds" },
    { kenmerk: number, operator: ">", waarde: "12.5", state: "fails" },
    { kenmerk: text, operator: "=", waarde: "ja", state: "holds" },
    { kenmerk: text, operator: "=", waarde: true, state: "holds" },
    { kenmerk: text, operator: "=", waarde: false, state: "fails" },
    { kenmerk: text, operator: ">", waarde: "1", state: "unreadable" },
    { kenmerk: yes, operator: "=", waarde: "waar", state: "holds" },
    { kenmerk: yes, operator: "=", waarde: false, state: "fails" },
    { kenmerk: { soort: "foutwaarde", waarde: "#N/A" }, operator: "<>", waarde: "ja", state: "unreadable" },
    { kenmerk: { soort: "nietBerekend", waarde: "=A1" }, operator: "=", waarde: "ja", state: "unreadable" },
  ])("$kenmerk.soort $kenmerk.waarde $operator $waarde: $state", ({ kenmerk, operator, waarde, state }) => {
    expect(stateOf({ ...base, operator, waarde }, withValue(kenmerk))).toBe(state);
  });

  test("per inhabitant, a number is divided by the inhabitants", () => {
    const condition: Voorwaarde = { ...base, operator: "<=", waarde: "3.125", perInwoner: true };
    expect(stateOf(condition, withValue(number))).toBe("holds");
    expect(stateOf({ ...condition, perInwoner: false }, withValue(number))).toBe("fails");
  });
});

describe("what a verdict shows of the value", () => {
  function measured(kenmerk: Kenmerk, change: Partial<Voorwaarde>) {
    const criteria = { ...alv2018, voorwaarden: [{ ...base, ...change }] };
    const settings = { criteria, governance: fonds2018, aanvragenBekend: false };
    const [test] = voorwaarden.prepare(settings);
    return test?.({ gemeente: withValue(kenmerk), tekort: cents(1n) }).gemeten;
  }

  test.each<{ kenmerk: Kenmerk; change: Partial<Voorwaarde>; shows: object }>([
    {
      kenmerk: dated,
      change: { operator: "datumUiterlijk", waarde: "2018-09-15" },
      shows: { eenheid: "datum", waarde: "2018-07-18" },
    },
    { kenmerk: dated, change: { waarde: "2018-07-18" }, shows: { eenheid: "datum", waarde: "2018-07-18" } },
    {
      kenmerk: dated,
      change: { operator: "in", waarde: ["2018-07-18", "2018-07-19"] },
      shows: { eenheid: "datum", waarde: "2018-07-18" },
    },
    {
      kenmerk: dated,
      change: { operator: "in", waarde: ["2018-07-18", "43300"] },
      shows: { eenheid: "tekst", waarde: "43299" },
    },
    { kenmerk: dated, change: { operator: ">", waarde: "40000" }, shows: { eenheid: "tekst", waarde: "43299" } },
    { kenmerk: dated, change: { waarde: "2018-07-1" }, shows: { eenheid: "tekst", waarde: "43299" } },
    { kenmerk: dated, change: { waarde: "x2018-07-18" }, shows: { eenheid: "tekst", waarde: "43299" } },
    { kenmerk: dated, change: { waarde: "2018-07-18x" }, shows: { eenheid: "tekst", waarde: "43299" } },
    { kenmerk: dated, change: { waarde: true }, shows: { eenheid: "tekst", waarde: "43299" } },
    { kenmerk: number, change: { waarde: "2018-07-18" }, shows: { eenheid: "tekst", waarde: "12.50" } },
    { kenmerk: date, change: {}, shows: { eenheid: "datum", waarde: "2018-07-18" } },
    { kenmerk: yes, change: {}, shows: { eenheid: "tekst", waarde: "ja" } },
    { kenmerk: { soort: "jaNee", waarde: false }, change: {}, shows: { eenheid: "tekst", waarde: "nee" } },
    { kenmerk: text, change: {}, shows: { eenheid: "tekst", waarde: " Ja " } },
  ])("$kenmerk.soort $kenmerk.waarde under $change: $shows.waarde", ({ kenmerk, change, shows }) => {
    expect(measured(kenmerk, change)).toEqual(shows);
  });
});
