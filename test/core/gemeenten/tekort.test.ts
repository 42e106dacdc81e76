import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { cents } from "../../../src/core/money/cents";
import { shortage, tekortOf } from "../../../src/core/gemeenten/tekort";
import { gemeente } from "../../support/gemeente";

const mixed = gemeente("GM0001", 100n, { "2016 jeugd": 10n, "2016 wmo": -4n, "2017 jeugd": -3n, "2017 wmo": 1n });

test.each([
  { tussenDomeinen: true, tussenJaren: true, tekort: 4n },
  { tussenDomeinen: false, tussenJaren: true, tekort: 7n },
  { tussenDomeinen: true, tussenJaren: false, tekort: 6n },
  { tussenDomeinen: false, tussenJaren: false, tekort: 11n },
])("netting over domains $tussenDomeinen and years $tussenJaren gives $tekort", ({ tekort, ...saldering }) => {
  expect(tekortOf(mixed, { ...alv2018.tekort, saldering })).toBe(tekort);
});

test("a surplus that is netted stays a surplus", () => {
  const surplus = gemeente("GM0001", 100n, { "2016 jeugd": -10n, "2017 wmo": 4n });
  expect(tekortOf(surplus, alv2018.tekort)).toBe(-6n);
  expect(tekortOf(surplus, { ...alv2018.tekort, saldering: { tussenDomeinen: false, tussenJaren: true } })).toBe(4n);
});

test.each([
  { jaren: [2017], domeinen: ["jeugd", "wmo"] as const, tekort: -2n },
  { jaren: [2016, 2017], domeinen: ["jeugd"] as const, tekort: 7n },
])("counts only the years $jaren and domains $domeinen", ({ jaren, domeinen, tekort }) => {
  const { saldering } = alv2018.tekort;
  expect(tekortOf(mixed, { jaren, domeinen: [...domeinen], saldering })).toBe(tekort);
  expect(
    tekortOf(mixed, { jaren, domeinen: [...domeinen], saldering: { tussenDomeinen: false, tussenJaren: false } }),
  ).toBe(jaren.length === 1 ? 1n : 10n);
});

test("corrections count through the accepted amount", () => {
  const [first, ...rest] = mixed.cellen;
  if (first === undefined) throw new Error("no cells");
  const corrected = { ...mixed, cellen: [{ ...first, correctie: cents(-8n), geaccepteerd: cents(2n) }, ...rest] };
  expect(tekortOf(corrected, alv2018.tekort)).toBe(-4n);
});

test("a surplus is no shortage", () => {
  expect([5n, 0n, -5n].map((amount) => shortage(cents(amount)))).toEqual([5n, 0n, 0n]);
});
