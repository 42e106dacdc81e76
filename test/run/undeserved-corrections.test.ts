import type { Cell } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/snapshot";
import { honestRun, withCell, type HonestRun } from "./honest-run";
import { correction, expectGate, outcomeOf, type Way } from "./ways";

const { aanvragen } = honestRun;
type Rows = HonestRun["invoer"];
const rows: Rows = honestRun.correcties ?? [];
const small = withCell(rows, 1, 3, -100_000);
const [heads = []] = rows;

const line = (more: { bedrag?: number; reden?: string; wie?: string; datum?: string; code?: string } = {}): Cell[] => {
  const {
    code = "GM0983",
    bedrag = -100_000,
    reden = "buiten de definitie",
    wie = "mw. Smit",
    datum = "2018-10-01",
  } = more;
  return [code, 2016, "jeugd", bedrag, reden, wie, datum];
};
const withColumn = (given: Rows | null, head: string, ...values: readonly Cell[]): Rows =>
  (given ?? []).map((cells, row) => [...cells, row === 0 ? head : (values[row - 1] ?? null)]);
const doubted = (code: string, plaats: string, aantal = 1): Way["facts"] => ({
  aantal,
  code,
  heeftPlaats: "ja",
  plaats,
});
const recused: Way["facts"] = { aantal: 1, plaats: "Correcties!D2", wie: "mw. Smit" };

const assessors: readonly Way[] = [
  ...[
    ["Verschoning", "mw. Smit"],
    ["Verschoonde beoordelaars", "Smit; De Vries"],
    ["Recused", "De Vries, Smit"],
    ["Beoordelaar verschoond", "ja"],
    ["Verschoning", true],
  ].map(([head = "", value = ""]) => ({
    way: `an assessor who stood down: ${String(head)} is ${String(value)}`,
    change: { correcties: withColumn(rows, String(head), value) },
    gate: "beoordelaar-verschoond" as const,
    facts: recused,
  })),
  {
    way: "an assessor who stood down by the list of applications",
    change: { aanvragen: withColumn(aanvragen, "Verschoning", "Smit") },
    gate: "beoordelaar-verschoond",
    facts: recused,
  },
  ...[
    "buiten de definitie (mw. Smit verschoond)",
    "buiten de definitie; verschoning: Smit",
    "outside (mw. Smit recused herself)",
  ].map((reden) => ({
    way: `an assessor who stood down by the reason: ${reden}`,
    change: correction(4, reden),
    gate: "beoordelaar-verschoond" as const,
    facts: recused,
  })),
  ...["j.smit@venlo.nl", "j.smit@gemeentevenlo.nl", "mw. Smit (gemeente Venlo)", "mw. Smit, municipality of Venlo"].map(
    (wie) => ({
      way: `a correction that ${wie} assessed`,
      change: correction(5, wie),
      gate: "beoordelaar-belanghebbend" as const,
      facts: { aantal: 1, plaats: "Correcties!D2", wie },
    }),
  ),
  ...[
    ...[
      "conform afspraak",
      "op verzoek",
      "zomaar",
      "geen idee",
      "niet gecontroleerd",
      "zie bijlage",
      "zie mail",
      "tja",
    ],
    ...["verkeerd", "bla", "as agreed", "on request", "see attachment", "no idea", "not checked", "wrong"],
  ].map((reden) => ({
    way: `a reason that says nothing: ${reden}`,
    change: correction(4, reden),
    gate: "correctie-zonder-reden" as const,
    facts: { aantal: 1, plaats: "Correcties!D2" },
  })),
];

const doubts: readonly Way[] = [
  ...[
    ["Al in opgave verwerkt", "ja"],
    ["Reeds verwerkt", "x"],
    ["Already included", "yes"],
    ["Opmerking", "al verwerkt in de jaarrekening"],
    ["Note", "already included in the figures"],
  ].map(([head = "", value = ""]) => ({
    way: `a correction that is in the figures already: ${head} is ${value}`,
    change: { correcties: withColumn(rows, head, value) },
    gate: "correctie-niet-aanvaard" as const,
    facts: doubted("correction-in-figures", "Correcties!H2"),
  })),
  ...["tekort verlaagd met 1 ton", "verlaging van het tekort", "deficit lowered by the overhead"].map((reden) => ({
    way: `an amount that goes the other way than its reason: ${reden}`,
    change: { correcties: [heads, line({ bedrag: 100_000, reden })] },
    gate: "correctie-niet-aanvaard" as const,
    facts: doubted("correction-against-reason", "Correcties!D2"),
  })),
  {
    way: "an amount that lowers by a reason that raises",
    change: { correcties: [heads, line({ reden: "tekort verhoogd met de vergeten lasten" })] },
    gate: "correctie-niet-aanvaard",
    facts: doubted("correction-against-reason", "Correcties!D2"),
  },
  {
    way: "a head that says lower over an amount that raises",
    change: {
      correcties: withCell(withCell(rows, 0, 3, "Correctie (verlaging tekort)"), 1, 3, 100_000),
    },
    gate: "correctie-niet-aanvaard",
    facts: doubted("correction-against-reason", "Correcties!D2"),
  },
  ...[
    line({ wie: "dhr. Pol", reden: "buiten definitie" }),
    line({ datum: "2018-10-02" }),
    line({ reden: "Buiten de definitie." }),
  ].map((again, index) => ({
    way: `the same correction once more (${index.toString()})`,
    change: { correcties: [...small, again] },
    gate: "correctie-niet-aanvaard" as const,
    facts: doubted("correction-repeated", "Correcties!A3"),
  })),
  {
    way: "a correction of before the application",
    change: correction(6, "2018-01-05"),
    gate: "correctie-niet-aanvaard",
    facts: doubted("correction-unlikely", "Correcties!D2"),
  },
  {
    way: "a correction that takes more than was submitted",
    change: {
      correcties: [...rows, ["GM0228", 2016, "wmo", -9_000_000, "buiten de definitie", "mw. Smit", "2018-10-01"]],
    },
    gate: "correctie-niet-aanvaard",
    facts: doubted("correction-unlikely", "Correcties!D3"),
  },
];

const lists: readonly Way[] = [
  ...["Bijstellingen", "Aanpassingen 2018", "Adjustments"].map((name) => ({
    way: `a list of corrections that is called ${name}`,
    change: {
      correcties: null,
      sheets: [
        sheetOf(name, [
          ["Gemeentecode", "Gemeente", "Jr", "Bijstelling"],
          ["GM0983", "Venlo", 2016, -1_500_000],
        ]),
      ],
    },
    gate: "lezing-niet-aanvaard" as const,
    facts: doubted("list-not-read", name),
  })),
  ...["Intrekkingen", "Withdrawals", "Verschoningen"].map((name) => ({
    way: `a list that is called ${name}`,
    change: {
      sheets: [
        sheetOf(name, [
          ["Gemeente", "Wie"],
          ["Venlo", "x"],
        ]),
      ],
    },
    gate: "lezing-niet-aanvaard" as const,
    facts: doubted("list-not-read", name),
  })),
  {
    way: "an empty form that is shown and a filled list that is hidden",
    change: { correcties: [heads], sheets: [sheetOf("Correcties definitief", rows, { visible: false })] },
    gate: "lezing-niet-aanvaard",
    facts: doubted("hidden-sheet", "Correcties definitief"),
  },
  {
    way: "the corrections of the round before",
    change: {
      correcties: small,
      sheets: [sheetOf("Correcties vorige ronde", [heads, line({ code: "GM0228", bedrag: -200_000 })])],
    },
    gate: "lezing-niet-aanvaard",
    facts: doubted("list-of-other", "Correcties vorige ronde"),
  },
];

describe("what a list of corrections says of itself ends at a gate", () => {
  test.each([...assessors, ...doubts, ...lists])("$way: $gate", expectGate);
});

describe("what is in order does not stand in the way", () => {
  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    ...["nee", "-", "geen", "De Vries", "niemand"].map((value) => ({
      when: `who stood down: ${value}`,
      change: { correcties: withColumn(rows, "Verschoning", value) },
    })),
    {
      when: "who stood down for another municipality",
      change: { aanvragen: withColumn(aanvragen, "Verschoning", null, "mw. Smit") },
    },
    { when: "another one who stood down", change: correction(4, "buiten de definitie (dhr. Pol verschoond)") },
    ...["J. van Venlo", "commissie, kamer Venlo", "j.smit@vng.nl"].map((wie) => ({
      when: `assessed by ${wie}`,
      change: correction(5, wie),
    })),
    ...[
      ...["op verzoek van de gemeente verplaatst naar jeugd", "verkeerde functie", "zie brief 12 van 1 oktober", "btw"],
      ...["niet toegestane overhead", "dubbeltelling: al verwerkt in de baten", "wrong cost centre", "BCF"],
      ...["lagere lasten", "minder baten", "tekort niet verlaagd door de reserve"],
    ].map((reden) => ({ when: `the reason: ${reden}`, change: correction(4, reden) })),
    {
      when: "a reason that raises an amount",
      change: { correcties: [heads, line({ bedrag: 100_000, reden: "minder baten dan opgegeven" })] },
    },
    ...[
      ["Al in opgave verwerkt", "nee"],
      ["Verwerkt", "ja"],
      ["Opmerking", "nog niet verwerkt in de opgave"],
      ["Opmerking", "verwerkt in het dossier"],
    ].map(([head = "", value = ""]) => ({
      when: `${head} is ${value}`,
      change: { correcties: withColumn(rows, head, value) },
    })),
    {
      when: "two invoices of one amount",
      change: { correcties: [...small, line({ reden: "tweede factuur buiten de definitie" })] },
    },
    { when: "a correction of the day of the application", change: correction(6, "2018-09-10") },
    {
      when: "a head that says lower over an amount that lowers",
      change: { correcties: withCell(rows, 0, 3, "Correctie (verlaging tekort)") },
    },
    {
      when: "a correction that takes all that was submitted",
      change: {
        correcties: [heads, ["GM0289", 2016, "wmo", -100_000, "buiten de definitie", "mw. Smit", "2018-10-01"]],
      },
    },
    {
      when: "a correction that takes somewhat more than was submitted",
      change: {
        correcties: [...rows, ["GM0228", 2016, "wmo", -1_500_000, "buiten de definitie", "mw. Smit", "2018-10-01"]],
      },
    },
    {
      when: "a sheet of notes",
      change: { sheets: [sheetOf("Aanpassingen", [["Aangepast op 3 oktober"], ["Kop vet"]])] },
    },
    {
      when: "other data",
      change: {
        sheets: [
          sheetOf("Kengetallen", [
            ["Gemeente", "Dichtheid"],
            ["Venlo", 812],
          ]),
        ],
      },
    },
    {
      when: "a hidden list beside one that is filled",
      change: { sheets: [sheetOf("Blad9", rows, { visible: false })] },
    },
  ])("$when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });
});
