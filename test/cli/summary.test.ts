import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { summaryText } from "../../src/cli/summary";
import { createSay } from "../../src/text/translator";
import { fondsVan, gemeente, verdeel } from "../support/gemeente";

const one = gemeente("GM0001", 1_000n, 20_000_000n);

/** The lines of the summary, with single spaces. */
function lines(pot: bigint, criteria: Criteriaset, governance: Governanceset = fondsVan(pot)): readonly string[] {
  const text = summaryText(verdeel([one], pot, criteria, governance), createSay("nl"), "nl");
  return text.split("\n").map((line) => line.replaceAll(/\s+/g, " ").trim());
}

test("of the restant it is said what the hardship reserve is", () => {
  const found = lines(4_000_000n, naarRato, { ...fondsVan(4_000_000n), hardheidsclausule: { reserve: "5000.00" } });
  expect(found).toContain("Restant € 5.000,00");
  expect(found).toContain("waarvan reserve hardheidsclausule € 5.000,00");
  expect(lines(4_000_000n, naarRato).join("\n")).not.toContain("reserve");
});

test("a fixed percentage that does not fit shows what is missing for it", () => {
  const found = lines(4_000_000n, { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "50" } });
  expect(found).toContain("Te weinig voor het vaste percentage van 50% € 40.000,00");
});

test("a lowest rate that does not fit shows what is missing for it", () => {
  expect(lines(4_000_000n, alv2018)).toContain("Te weinig voor het laagste tarief € 40.000,00");
});

test("a coverage that is not whole does not look whole", () => {
  const criteria: Criteriaset = {
    ...naarRato,
    grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
  };
  expect(lines(19_999_999n, criteria)).toContain("Dekking daarvan 99,999995%");
  expect(lines(20_000_000n, criteria)).toContain("Dekking daarvan 100,0%");
});

test("there is no closing variable where nothing was divided", () => {
  const criteria: Criteriaset = { ...naarRato, verdeling: { regel: "gelijkVerlies" } };
  expect(lines(4_000_000n, criteria).join("\n")).toContain("Sluitvariabele");
  expect(lines(0n, criteria).join("\n")).not.toContain("Sluitvariabele");
});

test("the coverage is of the deficit that qualifies, also of those that qualify and get nothing", () => {
  const criteria: Criteriaset = {
    ...naarRato,
    grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
    verdeling: { regel: "volgorde" },
  };
  const outcome = verdeel([one, gemeente("GM0002", 1_000n, 30_000_000n)], 10_000_000n, criteria);
  const found = summaryText(outcome, createSay("nl"), "nl").replaceAll(/\s+/g, " ");
  expect(found).toContain("Tekort dat in aanmerking komt € 500.000,00");
  expect(found).toContain("Dekking daarvan 20,0%");
});
