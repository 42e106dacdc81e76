import { netTekort } from "../../../src/audit/second-calculation/tekort";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { gemeente } from "../../support/gemeente";

const cellen = { "2016 jeugd": 10n, "2016 wmo": -4n, "2017 jeugd": -3n, "2017 wmo": 1n };

test.each([
  { tussenDomeinen: true, tussenJaren: true, tekort: "4" },
  { tussenDomeinen: false, tussenJaren: true, tekort: "7" },
  { tussenDomeinen: true, tussenJaren: false, tekort: "6" },
  { tussenDomeinen: false, tussenJaren: false, tekort: "11" },
])(
  "the tekort is $tekort with netting over domains $tussenDomeinen and over years $tussenJaren",
  ({ tekort, ...saldering }) => {
    expect(netTekort(gemeente("GM0001", 1n, cellen), { ...alv2018.tekort, saldering }).toString()).toBe(tekort);
  },
);

test("only the years and domains of the criteria count", () => {
  const criteria = { ...alv2018.tekort, jaren: [2016], domeinen: ["wmo" as const] };
  expect(netTekort(gemeente("GM0001", 1n, cellen), criteria).toString()).toBe("-4");
});
