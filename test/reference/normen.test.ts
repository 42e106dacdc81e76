import { lasten2017 } from "../../src/reference/lasten-2017";
import { normen } from "../../src/reference/normen";
import { register } from "../../src/reference/register";

test("knows what every municipality of 2017 spent", () => {
  const of2017 = register.gemeenten.filter(({ inwoners }) => inwoners[2017] !== undefined).map(({ code }) => code);
  expect(lasten2017.map(([code]) => code).sort()).toEqual(of2017.sort());
  expect(normen.lasten.size).toBe(388);
});

test.each([
  { what: "jeugd is highest", is: normen.hoogste.jeugd, expected: { naam: "Maastricht", perInwoner: 131_683n } },
  { what: "Wmo is highest", is: normen.hoogste.wmo, expected: { naam: "Vlissingen", perInwoner: 138_580n } },
  { what: "the tekort is highest", is: normen.tekort, expected: { naam: "Leeuwarden", perInwoner: 14_678n } },
  { what: "all but one in a hundred lie", is: normen.laagste, expected: { jeugd: 4650n, wmo: 3154n, samen: 19187n } },
])("knows where $what", ({ is, expected }) => {
  expect(is).toEqual(expected);
});
