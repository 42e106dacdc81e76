import { ruleSetTo } from "../../support/every-rule";
import fc from "fast-check";
import type { Criteriaset, Voorwaarde } from "../../../src/core/criteria/criteriaset";
import type { RuleId } from "../../../src/core/allocation/registry";
import type { Distribution } from "../../../src/core/uitkomst/distribute";
import type { Gemeente, Kenmerk } from "../../../src/core/gemeenten/gemeente";
import type { Governanceset } from "../../../src/core/governance/governanceset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { settleAnswers } from "../../../src/core/validate/answer-columns";
import { answerOf } from "../../../src/core/words/yes-no";
import { gemeente } from "../../support/gemeente";
import { wideTables } from "../../support/input-tables";

/**
 * Small numbers as often as realistic ones: ties, exact halves and amounts on a bound are where calculations part ways.
 */
const amount = fc.oneof(
  { weight: 2, arbitrary: fc.bigInt({ min: -2000n, max: 6000n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: -20n, max: 60n }).map((hundreds) => hundreds * 100n) },
  { weight: 1, arbitrary: fc.bigInt({ min: -500_000_000n, max: 3_000_000_000n }) },
);

const inwoners = fc.oneof(fc.bigInt({ min: 1n, max: 12n }), fc.bigInt({ min: 1000n, max: 900_000n }));

const aanvraag = fc.option(
  fc.record({
    datum: fc.constantFrom("2018-09-14", "2018-09-15", "2018-09-16", null),
    stukken: fc.record({ collegebesluit: fc.boolean() }, { requiredKeys: [] }),
  }),
  { freq: 8 },
);

const kenmerken = fc
  .record({
    reserve: fc.option(fc.constantFrom("12", "-3.5", "100", "0", "1000.25"), { freq: 5 }),
    "college akkoord": fc.option(fc.boolean(), { freq: 5 }),
    besluit: fc.option(fc.constantFrom("2018-06-01", "2018-06-27", "2018-07-01"), { freq: 5 }),
    alsGetal: fc.boolean(),
    oordeel: fc.option(fc.constantFrom("Één", "twee", "drie"), { freq: 5 }),
    antwoord: fc.constantFrom(null, "ja", "Nee", "ja", "nee ", "j", "v", "deels"),
  })
  .map(({ reserve, besluit, alsGetal, oordeel, antwoord, "college akkoord": akkoord }): Gemeente["kenmerken"] => ({
    ...(reserve === null ? {} : { reserve: { soort: "getal", waarde: reserve } }),
    ...(akkoord === null ? {} : { "college akkoord": { soort: "jaNee", waarde: akkoord } }),
    ...(besluit === null ? {} : { besluit: dateCell(besluit, alsGetal) }),
    ...(antwoord === null ? {} : { antwoord: answerCell(antwoord) }),
    ...(oordeel === null ? {} : { oordeel: { soort: "tekst", waarde: oordeel } }),
  }));

/** A date that stands as text, or as the day number that a cell shows as a date. */
function dateCell(date: string, isNumber: boolean): Kenmerk {
  const day = Date.parse(date) / 86_400_000 + 25_569;
  return isNumber ? { soort: "getal", waarde: day.toString(), datum: date } : { soort: "datum", waarde: date };
}

/** A word as reading gives it. */
function answerCell(tekst: string): Kenmerk {
  const answer = answerOf(tekst);
  return answer === null ? { soort: "tekst", waarde: tekst } : { soort: "jaNee", waarde: answer, tekst };
}

/** Conditions that validation lets through: every operator on the kinds of value that it can be held against. */
const comparison = fc.oneof(
  fc.record({
    kolom: fc.constant("Réserve"),
    operator: fc.constantFrom<Voorwaarde["operator"][]>("=", "<>", "<", "<=", ">", ">="),
    waarde: fc.constantFrom<string[]>("12", "12.0", "-3.5", "1"),
    perInwoner: fc.boolean(),
  }),
  fc.record({
    kolom: fc.constant("College\nakkoord?"),
    operator: fc.constantFrom<Voorwaarde["operator"][]>("=", "<>"),
    waarde: fc.constantFrom<(string | boolean)[]>(true, false, "ja", "Nee"),
    perInwoner: fc.constant(false),
  }),
  fc.record({
    kolom: fc.constant("Besluit"),
    operator: fc.constantFrom<Voorwaarde["operator"][]>("=", "<>", "datumUiterlijk"),
    waarde: fc.constant("2018-06-27"),
    perInwoner: fc.constant(false),
  }),
  fc.record({
    kolom: fc.constant("Antwoord"),
    operator: fc.constantFrom<Voorwaarde["operator"][]>("=", "<>"),
    waarde: fc.constantFrom<(string | boolean)[]>(true, false, "ja", "j", "v", "nee", "deels", "n"),
    perInwoner: fc.constant(false),
  }),
  fc.record({
    kolom: fc.constantFrom("oordeel", "Réserve", "Besluit"),
    operator: fc.constant<Voorwaarde["operator"]>("in"),
    waarde: fc.constantFrom<string[][]>(["een", "TWEE"], ["12", "100", "2018-06-01"]),
    perInwoner: fc.constant(false),
  }),
);

const voorwaarde: fc.Arbitrary<Voorwaarde> = fc
  .tuple(comparison, fc.constantFrom<Voorwaarde["ontbrekend"][]>("afwijzen", "overslaan"))
  .map(([held, ontbrekend]): Voorwaarde => ({ ...held, id: "eis", omschrijving: "Eis", ontbrekend }));

const details = fc.record({
  inwoners,
  cellen: fc.record({ "2016 jeugd": amount, "2016 wmo": amount, "2017 jeugd": amount, "2017 wmo": amount }),
  aanvraag,
  kenmerken,
});

/** Answers and texts as validation tells them apart, by the rows. */
function settled(all: readonly Gemeente[]): readonly Gemeente[] {
  const rows = wideTables(all.map((one) => ({ code: one.code, kenmerken: one.kenmerken }))).rows;
  return settleAnswers(rows).map(({ kenmerken: found }, index) => ({
    ...(all[index] ?? gemeente("GM0001", 1n, 1n)),
    kenmerken: Object.fromEntries(Object.entries(found).map(([label, { value }]) => [label, value])),
  }));
}

const gemeenten: fc.Arbitrary<readonly Gemeente[]> = fc
  .array(details, { minLength: 0, maxLength: 9 })
  .map((all) =>
    settled(
      all.map(({ inwoners: population, cellen, ...more }, index) =>
        gemeente(`GM${(index + 1).toString().padStart(4, "0")}`, population, cellen, more),
      ),
    ),
  );

const percentage = fc.constantFrom("0", "10", "33.3", "50", "66.666667", "75", "100");
const euros = fc.constantFrom("0.01", "0.5", "1", "2.00", "4.999", "10", "40.00", "1000");

function grondslag(regel: RuleId): fc.Arbitrary<Criteriaset["grondslag"]> {
  const fixed = fc
    .uniqueArray(fc.constantFrom(0, 1, 2.5, 4, 10, 40, 250), {
      minLength: regel === "sluitschijf" ? 0 : 1,
      maxLength: 3,
    })
    .chain((bounds) => {
      const ascending = bounds.toSorted((a, b) => a - b);
      return fc
        .array(percentage, { minLength: bounds.length, maxLength: bounds.length })
        .map((rates) =>
          ascending.map((bound, index) => ({ vanaf: bound.toString(), percentage: rates[index] ?? "0" })),
        );
    });
  const schijven = fixed.chain((brackets) => {
    if (regel !== "sluitschijf") return fc.constant(brackets);
    const before = Number(brackets.at(-1)?.percentage ?? "0");
    const closing = ["50", "75", "100"].filter((rate) => Number(rate) > before);
    const lowered = closing.length > 0 ? brackets : brackets.map((bracket) => ({ ...bracket, percentage: "50" }));
    return fc
      .constantFrom(...(closing.length > 0 ? closing : ["75", "100"]))
      .map((rate) => [...lowered, { vanaf: "sluitvariabele", percentage: rate }]);
  });
  return fc.record({
    schijven,
    maximumPerInwoner: fc.option(euros, { freq: 3 }),
    maximumPercentageVanTekort: fc.option(percentage, { freq: 3 }),
    minimumbedrag: fc.option(euros, { freq: 3 }),
  });
}

/** A criteria set with one rule and anything else. */
function criteriaFor(regel: RuleId): fc.Arbitrary<Criteriaset> {
  return fc
    .record({
      saldering: fc.record({ tussenDomeinen: fc.boolean(), tussenJaren: fc.boolean() }),
      scope: fc.record({
        jaren: fc.constantFrom<number[][]>([2016, 2017], [2017], [2016, 2017]),
        domeinen: fc.constantFrom<("jeugd" | "wmo")[]>(["jeugd", "wmo"], ["wmo"], ["jeugd", "wmo"]),
      }),
      stapeling: fc.constantFrom<Criteriaset["stapeling"]>(
        { eis: "geen" },
        { eis: "geen" },
        { eis: "tekortInElkJaar" },
        { eis: "tekortInElkDomein" },
        { eis: "tekortInElkeCel" },
        { eis: "minstensCellen", aantal: 2 },
      ),
      drempel: fc.option(
        fc.record({
          bedragPerInwoner: fc.constantFrom("0", "1", "2.5", "40.00"),
          vergelijking: fc.constantFrom<("groterDan" | "groterOfGelijk")[]>("groterDan", "groterOfGelijk"),
        }),
      ),
      voorwaarden: fc.array(voorwaarde, { maxLength: 1 }),
      grondslag: grondslag(regel),
      percentage,
      eenheid: fc.constantFrom<("cent" | "euro")[]>("cent", "euro"),
    })
    .map(({ saldering, scope, stapeling, drempel, voorwaarden, grondslag: terms, percentage: fixed, eenheid }) => ({
      ...alv2018,
      tekort: { ...scope, saldering },
      stapeling: stapeling.eis === "minstensCellen" && cellsOf(scope) < 2 ? { ...stapeling, aantal: 1 } : stapeling,
      drempel,
      voorwaarden,
      grondslag: terms,
      verdeling: ruleSetTo(regel, fixed),
      afronding: { eenheid },
    }));
}

/** How many parts (year and domain) there are: no more can be asked for. */
function cellsOf({ jaren, domeinen }: Pick<Criteriaset["tekort"], "jaren" | "domeinen">): number {
  return jaren.length * domeinen.length;
}

const potInEuros = fc.oneof(
  fc
    .bigInt({ min: 0n, max: 20_000n })
    .map(
      (amountInCents) => `${(amountInCents / 100n).toString()}.${(amountInCents % 100n).toString().padStart(2, "0")}`,
    ),
  fc.constantFrom("0", "1", "25.00", "1000000", "100000000.00"),
);

const governanceSets: fc.Arbitrary<Governanceset> = fc
  .record({
    rijk: potInEuros,
    gemeentefonds: potInEuros,
    overig: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.array(potInEuros, { maxLength: 3 })),
    reserve: fc.constantFrom("0.00", "0.00", "7.50"),
    status: fc.constantFrom<Governanceset["besluiten"][number]["status"][]>("aangenomen", "concept", "verworpen"),
    bijVerwerping: fc.constantFrom<Governanceset["bijVerwerping"][]>("bronVervalt", "geenUitkering"),
    regels: fc.record({
      aanvraagVereist: fc.boolean(),
      uitersteDatumAanvraag: fc.constantFrom("2018-09-15", null),
      vereisteStukken: fc.constantFrom<string[][]>([], ["collegebesluit"]),
    }),
  })
  .map(({ rijk, gemeentefonds, overig, reserve, status, bijVerwerping, regels }) => ({
    ...fonds2018,
    bronnen: [
      { id: "rijk", naam: "Rijk", bedrag: rijk, besluit: null },
      { id: "gemeentefonds", naam: "Gemeentefonds", bedrag: gemeentefonds, besluit: "alv-voeding" },
      ...overig.map((bedrag, index) => ({ id: `overig-${index.toString()}`, naam: "Overig", bedrag, besluit: null })),
    ],
    besluiten: fonds2018.besluiten.map((besluit) => ({ ...besluit, status })),
    bijVerwerping,
    regels: { ...fonds2018.regels, ...regels },
    hardheidsclausule: { reserve },
  }));

/** A whole fund: municipalities, one rule with anything around it, sources. */
export function funds(regel: RuleId): fc.Arbitrary<Distribution> {
  return fc
    .record({ gemeenten, criteria: criteriaFor(regel), governance: governanceSets, aanvragenBekend: fc.boolean() })
    .map((fund) => ({ ...fund, divisie: [], gewichten: new Map(), nu: "2018-11-01T12:00:00Z", bevindingen: [] }));
}
