import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { distribute } from "../../src/core/uitkomst/distribute";
import type { Gemeente } from "../../src/core/gemeenten/gemeente";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { createSay } from "../../src/text/translator";
import { explainMunicipality } from "../../src/explanation/explain-municipality";
import { fondsVan, gemeente } from "../support/gemeente";
import { mutations } from "./mutations";
import { conclusionOf, expectedOf, recomputed, textsOf } from "./read-toelichting";

const documents = ["collegebesluit", "jaarrekening2016", "jaarrekening2017", "accountant2016", "accountant2017"];
const complete = Object.fromEntries(documents.map((id) => [id, true]));

const criteria: Criteriaset = {
  ...alv2018,
  voorwaarden: [
    {
      id: "reserve",
      omschrijving: "reserve van minder dan 100 euro per inwoner",
      kolom: "reserve",
      operator: "<",
      waarde: "100",
      perInwoner: true,
      ontbrekend: "afwijzen",
    },
  ],
};

/** A municipality that meets everything, but for what is changed. */
function one(code: string, naam: string, tekort: bigint, more: Partial<Gemeente> = {}): Gemeente {
  return gemeente(code, 1_000n, tekort, {
    naam,
    aanvraag: { datum: "2018-09-01", stukken: complete },
    kenmerken: { reserve: { soort: "getal", waarde: "50000" } },
    ...more,
  });
}

const others = [one("GM0001", "Eerst", 20_000_001n), one("GM0002", "Ander", 15_000_000n)];

function outcome(who: Gemeente): Uitkomst {
  const gemeenten = [...others, who];
  const uitname = { ...fondsVan(22_000_003n).uitname, sleutel: "geen" as const };
  return distribute({
    gemeenten,
    divisie: gemeenten,
    gewichten: new Map(),
    aanvragenBekend: true,
    criteria,
    governance: { ...fondsVan(22_000_003n), uitname },
    nu: "2018-11-01T12:00:00Z",
    bevindingen: [],
  });
}

const cost =
  "Was dit in orde geweest en al het andere gelijk gebleven, dan was het zo gegaan. Over € 154.999,98 telt 50% mee (het deel tussen € 40,00 en grens B, € 194,99998, per inwoner), over € 5.000,02 telt 100% mee (het deel daarboven): samen € 82.500,01. Dat had Laat € 82.500,01 opgeleverd; zoveel kost deze afwijzing.";

describe.each([
  {
    why: "five days late",
    more: { aanvraag: { datum: "2018-09-20", stukken: complete } },
    says: "De aanvraag is van 20 september 2018, 5 dagen na de uiterste datum 15 september 2018.",
  },
  {
    why: "a document short",
    more: { aanvraag: { datum: "2018-09-01", stukken: { ...complete, accountant2017: false } } },
    says: "Bij de aanvraag ontbreekt: accountantsverklaring 2017. Met dat stuk was de aanvraag compleet geweest.",
  },
  {
    why: "a condition not met",
    more: { kenmerken: { reserve: { soort: "getal", waarde: "120000.50" } } },
    says: 'Niet voldaan aan de voorwaarde "reserve van minder dan 100 euro per inwoner": er staat 120.000,50 (120,00 per inwoner), nodig is minder dan 100 per inwoner. Daarvoor moest er meer dan 20.000,5 minder staan.',
  },
] as const)("who is refused because it was $why", ({ more, says }) => {
  const uitkomst = outcome(one("GM0003", "Laat", 20_000_000n, more));
  const texts = textsOf(uitkomst, "nl");

  test("reads what it would have taken, and what that cost", () => {
    expect(texts[2]).toContain(`${says} ${cost}`);
  });

  test("can follow the sentences about the cost, in both languages", () => {
    const sentences = (taal: "nl" | "en"): readonly string[] => {
      const third = uitkomst.toekenningen[2];
      if (third === undefined) throw new Error("nothing was divided");
      return explainMunicipality(uitkomst, third, createSay(taal));
    };
    for (const taal of ["nl", "en"] as const) {
      // the sentence about the reason has no part in the amounts
      const text = sentences(taal)
        .filter((_, index) => index !== 1)
        .join(" ")
        .replaceAll(/[\u00A0\u202F]/g, " ");
      expect(recomputed(text, taal)).toEqual(expectedOf(uitkomst)[2]);
      const right = conclusionOf(text, taal);
      const unnoticed = mutations(text, []).filter(({ changed }) => conclusionOf(changed, taal) === right);
      expect(unnoticed).toEqual([]);
    }
  });
});

test("who would have got exactly that when it had been in order, did get it then", () => {
  const paid = outcome(one("GM0003", "Laat", 20_000_000n));
  expect(paid.toekenningen[2]?.toekenning).toBe(8_250_001n);
});

test("who was below the threshold too, hears that the date cost nothing", () => {
  const uitkomst = outcome(one("GM0003", "Laat", 3_000_000n, { aanvraag: { datum: "2018-09-20", stukken: complete } }));
  expect(textsOf(uitkomst, "nl")[2]).toContain(
    "Dit kost niets: ook zonder dit had Laat om een andere reden niets gekregen.",
  );
});
