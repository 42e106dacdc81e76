import type { Herindeling, Register } from "../../../src/core/gemeenten/register";
import { bevolkingsdelen, registerInwoners } from "../../../src/core/validate/inwoners-register";
import { indexRegister } from "../../../src/core/validate/register-index";
import { scope2018 } from "../../support/input-tables";
import { noNormen } from "../../support/no-normen";

const herindeling = (
  ingangsdatum: string,
  soort: Herindeling["soort"] = "fusie",
  aandeel = "1.0000",
  oudeCode = "GM0002",
): Herindeling => ({ ingangsdatum, oudeCode, nieuweCode: "GM0001", soort, aandeel });

function registerWith(...herindelingen: readonly Herindeling[]): Register {
  const make = (code: string, inwoners: Readonly<Record<number, number>>) => ({
    code,
    naam: code,
    provincie: "",
    jeugdregio: "",
    inwoners,
  });
  return {
    gemeenten: [
      make("GM0001", { 2016: 100, 2017: 110, 2018: 160, 2019: 170 }),
      make("GM0002", { 2016: 50, 2017: 51 }),
      make("GM0003", { 2018: 7, 2019: 8 }),
    ],
    herindelingen,
    aliassen: {},
    normen: noNormen,
    bron: "test",
  };
}

function inwoners(register: Register, code: string, indeling: number, peiljaar: number): bigint | null {
  const index = indexRegister(register);
  const context = {
    index,
    indeling: index.indeling(indeling),
    scope: { ...scope2018, indeling, peiljaar },
    layout: "long" as const,
    report: () => undefined,
  };
  return registerInwoners(code, context, register);
}

test.each([
  { when: "of the year itself", indeling: 2018, peiljaar: 2018, gives: 160n },
  { when: "before the division, with what went into it", indeling: 2018, peiljaar: 2017, gives: 161n },
  { when: "two years before", indeling: 2018, peiljaar: 2016, gives: 150n },
  { when: "after the division, when it had not grown since", indeling: 2018, peiljaar: 2019, gives: 170n },
  { when: "after the division, when it had grown on the very day", indeling: 2017, peiljaar: 2018, gives: null },
  { when: "longer after", indeling: 2017, peiljaar: 2019, gives: null },
  { when: "in the years in which it stood alone", indeling: 2017, peiljaar: 2016, gives: 100n },
  { when: "of a year without a register", indeling: 2018, peiljaar: 2025, gives: null },
])("a merger on 1 January 2018, population $when", ({ indeling, peiljaar, gives }) => {
  expect(inwoners(registerWith(herindeling("2018-01-01")), "GM0001", indeling, peiljaar)).toBe(gives);
});

test("takes a share, half up, and adds two that went the same way", () => {
  const half = registerWith(herindeling("2018-01-01", "splitsing", "0.5"));
  expect(inwoners(half, "GM0001", 2018, 2017)).toBe(136n);
});

test("does not mind a border correction or a herindeling of somebody else after the division", () => {
  const correction = registerWith(herindeling("2018-01-01", "grenscorrectie"));
  expect(inwoners(correction, "GM0001", 2017, 2018)).toBe(160n);
  expect(inwoners(registerWith({ ...herindeling("2018-01-01"), nieuweCode: "GM0003" }), "GM0001", 2017, 2018)).toBe(
    160n,
  );
});

test("knows nothing of a municipality that did not exist on the reference date", () => {
  expect(inwoners(registerWith(), "GM0003", 2018, 2017)).toBeNull();
});

test("a municipality of the reference date that is still there is its own part", () => {
  const register = registerWith(herindeling("2018-01-01"));
  const index = indexRegister(register);
  const scope = { ...scope2018, indeling: 2018 };
  const context = { index, indeling: index.indeling(2018), scope, layout: "long" as const, report: () => undefined };
  const brief = (code: string) => bevolkingsdelen(code, context).map((deel) => `${deel.code} ${deel.aandeel.decimal}`);
  expect(brief("GM0001")).toEqual(["GM0001 1", "GM0002 1.0000"]);
  expect(brief("GM0003")).toEqual([]);
});
