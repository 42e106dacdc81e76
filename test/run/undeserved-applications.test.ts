import type { Cell } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/snapshot";
import { honestRun, withCell, type HonestRun } from "./honest-run";
import { expectGate, outcomeOf, type Way } from "./ways";

const { invoer, aanvragen } = honestRun;
type Rows = HonestRun["invoer"];
const rows: Rows = aanvragen ?? [];

/** The applications with a column behind them: its head, and one value for each row. */
const withColumn = (head: string, ...values: readonly Cell[]): Pick<HonestRun, "aanvragen"> => ({
  aanvragen: rows.map((cells, row) => [...cells, row === 0 ? head : (values[row - 1] ?? null)]),
});
const doubted = (code: string, plaats: string, aantal = 1): Way["facts"] => ({
  aantal,
  code,
  heeftPlaats: "ja",
  plaats,
});

const unfinished: readonly Way[] = [
  ["Opmerking", "verklaring 2017 ontbreekt nog"],
  ["Opmerking", "documents missing"],
  ["Stukken", "ontbreekt"],
  ["Status", "in behandeling"],
  ["Status", "on hold"],
  ["Status", "wacht op aanvulling"],
  ["Status", "nog niet volledig"],
  ["Compleet", "nee"],
  ["Ondertekend", "nee"],
  ["Tijdig", false],
  ["Ontvankelijk", "nee"],
  ["Signed", "no"],
  ["Ontbrekende stukken", "accountantsverklaring 2017"],
  ["Bezwaar", "ja"],
  ["Oordeel accountant", "afkeurend"],
  ["Accountantsoordeel 2017", "oordeelonthouding"],
].map(([head = "", value = ""]) => ({
  way: `an application of which something is missing: ${String(head)} is ${String(value)}`,
  change: withColumn(String(head), value),
  gate: "aanvraag-niet-aanvaard" as const,
  facts: doubted("application-unfinished", "Aanvragen!H2"),
}));

const dates: readonly Way[] = [
  ...["Datum ontvangst", "Ingekomen op", "Date received"].map((head) => ({
    way: `an application that was received too late: ${head}`,
    change: withColumn(head, "2018-09-25", "2018-09-11"),
    gate: "aanvraag-niet-aanvaard" as const,
    facts: doubted("application-date-doubtful", "Aanvragen!H2"),
  })),
  {
    way: "a college decision of after the closing date",
    change: { aanvragen: withCell(rows, 1, 2, "2018-10-20") },
    gate: "aanvraag-niet-aanvaard",
    facts: doubted("application-date-doubtful", "Aanvragen!C2"),
  },
  {
    way: "a college decision of long before the deficits",
    change: { aanvragen: withCell(rows, 1, 2, "2012-03-01") },
    gate: "stuk-voor-jaar",
    facts: { aantal: 1, gemeente: "Venlo", stuk: "collegebesluit", datum: "2012-03-01", plaats: "Aanvragen!C2" },
  },
];

const others: readonly Way[] = [
  {
    way: "an old list brings back who is no longer in the new one",
    change: {
      aanvragen: rows.slice(0, 3),
      sheets: [sheetOf("Aanvragen oud", [rows[0] ?? [], rows[3] ?? []])],
    },
    gate: "lezing-niet-aanvaard",
    facts: doubted("list-of-other", "Aanvragen oud"),
  },
  ...["Aanvragen 2019", "Aanvragen BUIG", "Aanvragen ronde 2014", "Applications (previous)"].map((name) => ({
    way: `the only list is ${name}`,
    change: { aanvragen: null, sheets: [sheetOf(name, rows)] },
    gate: "lezing-niet-aanvaard" as const,
    facts: doubted("list-of-other", name),
  })),
  ...["Aanvragen voor het fonds van 2019", "Vorige ronde: aanvragen", "Applications for the fund of 2020"].map(
    (title) => ({
      way: `a title says: ${title}`,
      change: { aanvragen: [[title], [], ...rows] },
      gate: "lezing-niet-aanvaard" as const,
      facts: doubted("list-of-other", "Aanvragen!A1"),
    }),
  ),
  ...[
    ["Aanvrager", "Provincie Limburg"],
    ["Ingediend door", "college van Roermond"],
    ["Ingediend door", "college van b en w van Roermond"],
    ["Applicant", "municipality of Roermond"],
    ["Aanvrager", "Roermond"],
    ["Aanvrager", "GGD Limburg-Noord"],
  ].map(([head = "", value = ""]) => ({
    way: `an application by ${value}`,
    change: withColumn(head, value, "gemeente Wageningen"),
    gate: "aanvraag-niet-aanvaard" as const,
    facts: doubted("application-by-other", "Aanvragen!H2"),
  })),
  {
    way: "less was asked than there is a deficit",
    change: withColumn("Aangevraagd bedrag", 1_000_000, 1_000_000, 100_000_000),
    gate: "aanvraag-niet-aanvaard",
    facts: doubted("application-for-part", "Aanvragen!H3"),
  },
  ...["alleen Wmo", "Wmo", "jeugd", "youth only"].map((value) => ({
    way: `only one domain was applied for: ${value}`,
    change: withColumn("Aangevraagd voor", value, "jeugd en Wmo"),
    gate: "aanvraag-niet-aanvaard" as const,
    facts: doubted("application-for-part", "Aanvragen!H2"),
  })),
  {
    way: "a legend by which a v is no yes",
    change: {
      aanvragen: [...withCell(rows, 1, 3, "v"), [], ["v = verwacht, x = ontvangen"]],
    },
    gate: "aanvraag-niet-aanvaard",
    facts: doubted("application-unfinished", "Aanvragen!A6"),
  },
  {
    way: "an application that was withdrawn behind the name",
    change: withColumn("Gemeente", "Venlo (ingetrokken)", "Wageningen", "Ede"),
    gate: "aanvraag-niet-aanvaard",
    facts: doubted("application-withdrawn", "Aanvragen!H2"),
  },
];

describe("what a list of applications says of itself ends at a gate", () => {
  test.each([...unfinished, ...dates, ...others])("$way: $gate", expectGate);
});

test("an application of after midnight in Dutch time is one of the next day", () => {
  const { toekenningen } = outcomeOf({ ...honestRun, aanvragen: withCell(rows, 1, 1, "2018-09-15T23:30:00Z") });
  const venlo = toekenningen.find(({ gemeente }) => gemeente.naam === "Venlo");
  expect([venlo?.gemeente.aanvraag?.datum, venlo?.redenen]).toEqual(["2018-09-16", ["aanvraagdatum"]]);
});

describe("what is in order does not stand in the way", () => {
  test.each([
    ["Opmerking", "niets ontbreekt"],
    ["Opmerking", "er ontbreekt niets meer"],
    ["Opmerking", "niet te laat, poststempel 14 september"],
    ["Opmerking", "eerst onvolledig, daarna aangevuld"],
    ["Opmerking", "eerst niet ondertekend, alsnog ondertekend"],
    ["Opmerking", "was incomplete, now complete"],
    ["Opmerking", "college van Roermond stuurde een afschrift"],
    ["Opmerking", "vorige week gebeld"],
    ["Status", "in behandeling genomen"],
    ["Status", "compleet"],
    ["Status", "nothing missing"],
    ["Compleet", "ja"],
    ["Bezwaar", "nee"],
    ["Bezwaar", "geen bezwaar"],
    ["Ontbrekende stukken", "geen"],
    ["Ontbrekende stukken", "-"],
    ["Onvolledig", "nee"],
    ["Oordeel accountant", "goedkeurend"],
    ["Oordeel accountant", "goedkeurend met beperking"],
    ["Verordening", "ontbreekt"],
    ["Datum ontvangst", "2018-09-12"],
    ["Aanvrager", "college van b en w van Venlo"],
    ["Aanvrager", "Regio Noord-Limburg namens gemeente Venlo"],
    ["Aanvrager", "J. van Roermond"],
    ["Aanvrager", "mw. Ede"],
    ["Aangevraagd bedrag", 100_000_000],
    ["Aangevraagd bedrag", "zie brief"],
    ["Aangevraagd voor", "jeugd en Wmo"],
    ["Contactpersoon Wmo", "J. de Vries"],
  ] as const)("%s is %s", (head, value) => {
    expect(outcomeOf({ ...honestRun, ...withColumn(head, value) }).openPoorten).toEqual([]);
  });

  test.each([
    "Aanvragen 2018",
    "Aanvragen 2016-2017",
    "Aanvragen (stand 12 januari 2019)",
    "Aanvragen Oude IJsselstreek",
    "Applications round 1",
  ])("a list called %s", (name) => {
    const run = { ...honestRun, aanvragen: null, sheets: [sheetOf(name, rows)] };
    expect(outcomeOf(run).openPoorten).toEqual([]);
  });

  test.each(["Aanvragen fonds 2018, bijgewerkt in 2019", "Afgedrukt in 2026", "Vorige week bijgewerkt"])(
    "a title that says: %s",
    (title) => {
      expect(outcomeOf({ ...honestRun, aanvragen: [[title], [], ...rows] }).openPoorten).toEqual([]);
    },
  );

  test("a legend that says what a v is", () => {
    const run = { ...honestRun, aanvragen: [...withCell(rows, 1, 3, "v"), [], ["v = ontvangen, n = niet ontvangen"]] };
    expect(outcomeOf(run).openPoorten).toEqual([]);
  });

  test("documents that were asked for once more", () => {
    const run = { ...honestRun, aanvragen: withCell(rows, 1, 5, "2018-10-02") };
    expect(outcomeOf(run).openPoorten).toEqual([]);
  });

  test("an application behind the name of another case", () => {
    expect(outcomeOf({ ...honestRun, invoer, ...withColumn("Gemeente", "VENLO") }).openPoorten).toEqual([]);
  });
});
