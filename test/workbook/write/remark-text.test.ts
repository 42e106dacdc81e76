import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import type { Governanceset } from "../../../src/core/governance/governanceset";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { createSay } from "../../../src/text/translator";
import { remarkText } from "../../../src/workbook/write/explanation/remark-text";
import { fondsVan, gemeente, verdeel } from "../../support/gemeente";

const one = gemeente("GM0001", 1_000n, 20_000_000n);
const reserve = (pot: bigint, euros: string): Governanceset => ({
  ...fondsVan(pot),
  hardheidsclausule: { reserve: euros },
});
const rejected: Governanceset = {
  ...fonds2018,
  besluiten: fonds2018.besluiten.map((besluit) => ({ ...besluit, onderwerp: "De voeding", status: "verworpen" })),
  bijVerwerping: "geenUitkering",
};

test.each<{
  readonly when: string;
  readonly pot: bigint;
  readonly criteria: Criteriaset;
  readonly governance?: Governanceset;
  readonly nl: string;
  readonly en: string;
}>([
  {
    when: "money is left",
    pot: 17_000_000n,
    criteria: naarRato,
    nl: "De pot is niet helemaal nodig: € 10.000,00 blijft over.",
    en: "The pot is not needed in full: €10,000.00 is left.",
  },
  {
    when: "money is left beside the reserve",
    pot: 17_000_000n,
    criteria: naarRato,
    governance: reserve(17_000_000n, "4000.00"),
    nl: "De pot is niet helemaal nodig: € 6.000,00 blijft over, naast de reserve van € 4.000,00 voor de hardheidsclausule.",
    en: "The pot is not needed in full: €6,000.00 is left, beside the hardship reserve of €4,000.00.",
  },
  {
    when: "a fixed percentage does not fit",
    pot: 4_000_000n,
    criteria: { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "62.5" } },
    nl: "Het vaste percentage van 62,5% past niet in de pot: daarvoor is € 100.000,00 nodig, € 60.000,00 meer dan er te verdelen is. De bedragen zijn naar rato verlaagd: iedereen krijgt 25,0% van zijn grondslag.",
    en: "The fixed percentage of 62.5% does not fit the pot: it takes €100,000.00, €60,000.00 more than there is to divide. The amounts were lowered pro rata: everyone gets 25.0% of its qualifying amount.",
  },
  {
    when: "even the lowest rate does not fit",
    pot: 4_000_000n,
    criteria: alv2018,
    nl: "Zelfs tegen het laagste tarief is de pot te klein: daarvoor is € 80.000,00 nodig, € 40.000,00 meer dan er te verdelen is. De bedragen tegen dat tarief zijn naar rato uitbetaald, elk voor 50,0%; er is geen grens B.",
    en: "Even at the lowest rate the pot is too small: that takes €80,000.00, €40,000.00 more than there is to divide. The amounts at that rate were paid pro rata, 50.0% of each; there is no bound B.",
  },
  {
    when: "the reserve takes the whole pot",
    pot: 4_000_000n,
    criteria: alv2018,
    governance: reserve(4_000_000n, "40000.00"),
    nl: "Er is niets te verdelen: de reserve voor de hardheidsclausule neemt de hele pot.",
    en: "There is nothing to divide: the hardship reserve takes the whole pot.",
  },
  {
    when: "a decision was rejected",
    pot: 4_000_000n,
    criteria: alv2018,
    governance: rejected,
    nl: 'Er wordt niets uitgekeerd: ALV heeft "De voeding" verworpen. Volgens de governance vervalt dan het hele fonds.',
    en: 'Nothing is paid: ALV rejected "De voeding". Under the governance rules the whole fund is off then.',
  },
])("when $when", ({ pot, criteria, governance = fondsVan(pot), nl, en }) => {
  const uitkomst = verdeel([one], pot, criteria, governance);
  const remarks = (taal: "nl" | "en"): readonly string[] =>
    uitkomst.opmerkingen.map((opmerking) =>
      remarkText(opmerking, uitkomst, createSay(taal)).replaceAll(/[\u00A0\u202F]/g, " "),
    );
  expect(remarks("nl")).toEqual([nl]);
  expect(remarks("en")).toEqual([en]);
});
