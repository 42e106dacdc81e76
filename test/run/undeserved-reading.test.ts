import type { Cell } from "../../src/workbook/snapshot";
import { parseMapping } from "../../src/reading/mapping/mapping";
import { invariant } from "../../src/core/findings/bug-error";
import { finding } from "../../src/core/findings/finding";
import { honestRun, withCell, type HonestRun } from "./honest-run";
import { correction, doubt, expectGate, outcomeOf, ruled, type Way } from "./ways";

type Rows = HonestRun["invoer"];

/** Rows with a column behind them: its head, and one value for each row. */
const withColumn = (rows: Rows | null, head: string, ...values: readonly Cell[]): Rows =>
  (rows ?? []).map((cells, row) => [...cells, row === 0 ? head : (values[row - 1] ?? null)]);
const { invoer, aanvragen, correcties } = honestRun;
const accepting = (
  bevinding: string,
  plaats: string,
  waarde: string | null = null,
  aantal = 1,
): Pick<HonestRun, "mapping"> => {
  const parsed = parseMapping(
    {
      schema: "koppeling/1",
      indeling: "zoeken",
      aanvaard: [{ bevinding, plaats, waarde, aantal, reden: "nagevraagd, zie brief 12" }],
    },
    "koppeling.json",
  );
  invariant(parsed.ok, "no mapping");
  return { mapping: parsed.value };
};
const doubted = (code: string, plaats: string, aantal = 1): Way["facts"] => ({
  aantal,
  code,
  heeftPlaats: "ja",
  plaats,
});

const figures: readonly Way[] = [
  ["Fictieve cijfers, alleen om te oefenen", "invented"],
  ["CONCEPT, niet definitief", "a concept"],
  ["Testbestand", "a test"],
].map(([title = "", what = ""]) => ({
  way: `a title calls the figures ${what}`,
  change: { invoer: [[title], [], ...invoer] },
  gate: "aard-niet-aanvaard",
  facts: doubted("figures-labelled", "Invoer!A1"),
}));

const labels: readonly Way[] = [
  {
    way: "a note below the table calls the figures invented",
    change: { invoer: [...invoer, [], ["Let op: verzonnen bedragen"]] },
    gate: "aard-niet-aanvaard",
    facts: doubted("figures-labelled", "Invoer!A6"),
  },
  {
    way: "a remark calls the figures fictitious",
    change: { invoer: withColumn(invoer, "Opmerking", "fictieve cijfers") },
    gate: "aard-niet-aanvaard",
    facts: doubted("figures-labelled", "Invoer!H2"),
  },
  ...["raming", "begroting 2016", "prognose", "schatting", "conceptjaarrekening", "b\u0435groting", "ram\u200bing"].map(
    (herkomst) => ({
      way: `the figures come from ${herkomst}`,
      change: { invoer: withCell(invoer, 2, 6, herkomst) },
      gate: "aard-niet-aanvaard" as const,
      facts: doubted("figures-labelled", "Invoer!G3"),
    }),
  ),
  {
    way: "the figures may still change",
    change: { invoer: withCell(invoer, 1, 6, "voorlopige jaarrekening") },
    gate: "aard-niet-aanvaard",
    facts: doubted("provisional-figures", "Invoer"),
  },
  {
    way: "final figures are required and the source says that they are provisional",
    change: {
      governance: ruled({ definitieveCijfersVereist: true }),
      invoer: withColumn(withCell(invoer, 1, 6, "voorlopige jaarrekening"), "Status", null, "definitief", "definitief"),
    },
    gate: "cijfers-voorlopig",
    facts: { aantal: 1 },
  },
  {
    way: "final figures are required and nobody is sure",
    change: {
      governance: ruled({ definitieveCijfersVereist: true }),
      invoer: withColumn(invoer, "Status", "definitief?", "definitief", "definitief"),
    },
    gate: "cijfers-status-onbekend",
    facts: { aantal: 1 },
  },
];

const applications: readonly Way[] = [
  ...[
    ["Ingetrokken", "ja"],
    ["Status", "ingetrokken op verzoek"],
    ["Datum intrekking", "2018-10-01"],
    ["Besluit", "afgewezen"],
  ].map(([head = "", value = ""]) => ({
    way: `an application that was withdrawn: ${head} is ${value}`,
    change: { aanvragen: withColumn(aanvragen, head, value) },
    gate: "aanvraag-niet-aanvaard" as const,
    facts: doubted("application-withdrawn", "Aanvragen!H2"),
  })),
  {
    way: "an application that was withdrawn by what the figures say",
    change: { invoer: withColumn(invoer, "Aanvraag ingetrokken", null, "ja") },
    gate: "aanvraag-niet-aanvaard",
    facts: doubted("application-withdrawn", "Invoer!H3"),
  },
  {
    way: "a list without one of the documents: everybody is refused for it",
    change: { aanvragen: (aanvragen ?? []).map((cells) => cells.slice(0, 6)) },
    gate: "aanvraag-niet-aanvaard",
    facts: doubted("application-column-missing", "Aanvragen"),
  },
  {
    way: "a document of after the run",
    change: { aanvragen: withCell(aanvragen, 1, 3, "2018-11-02") },
    gate: "stuk-na-run",
    facts: { aantal: 1, gemeente: "Venlo", stuk: "jaarrekening2016", datum: "2018-11-02", plaats: "Aanvragen!D2" },
  },
  {
    way: "annual accounts of before the end of their year",
    change: { aanvragen: withCell(aanvragen, 2, 4, "2017-06-01") },
    gate: "stuk-voor-jaar",
    facts: { aantal: 1, gemeente: "Wageningen", stuk: "jaarrekening2017", datum: "2017-06-01", plaats: "Aanvragen!E3" },
  },
];

const corrections: readonly Way[] = [
  ...[
    ["Status", "voorstel"],
    ["Akkoord", "nee"],
    ["Toelichting gemeente", "hierover loopt bezwaar"],
  ].map(([head = "", value = ""]) => ({
    way: `a correction that was not adopted: ${head} is ${value}`,
    change: { correcties: withColumn(correcties, head, value) },
    gate: "correctie-niet-aanvaard" as const,
    facts: doubted("correction-not-final", "Correcties!H2"),
  })),
  {
    way: "a correction that is there twice",
    change: {
      correcties: [...withCell(correcties, 1, 3, -100_000), ...withCell(correcties, 1, 3, -100_000).slice(1)],
    },
    gate: "correctie-niet-aanvaard",
    facts: doubted("correction-repeated", "Correcties!A3"),
  },
  {
    way: "a correction of another year",
    change: { correcties: [...(correcties ?? []), ["GM0228", 2015, "jeugd", -5, "dubbel", "mw. Smit", "2018-10-01"]] },
    gate: "correctie-niet-aanvaard",
    facts: doubted("correction-outside-scope", "Correcties!A3"),
  },
];

const reading: readonly Way[] = (
  [
    ["hidden-rows", "lezing-niet-aanvaard"],
    ["second-table-ignored", "lezing-niet-aanvaard"],
    ["row-narrower-than-head", "lezing-niet-aanvaard"],
    ["code-not-in-year", "lezing-niet-aanvaard"],
    ["formula-zero-doubtful", "omvang-niet-aanvaard"],
    ["total-differs-from-parts", "omvang-niet-aanvaard"],
  ] as const
).map(([code, gate]) => ({
  way: `a warning that nobody accepted: ${code}`,
  change: doubt(finding(code, { place: { kind: "cell", sheet: "Invoer", cell: "C2" } })),
  gate,
  facts: doubted(code, "Invoer!C2"),
}));

describe("what a workbook says of its own figures, applications and corrections ends at a gate", () => {
  test.each([...figures, ...labels, ...applications, ...corrections, ...reading])("$way: $gate", expectGate);
});

describe("what is in order does not stand in the way", () => {
  test.each<{ readonly when: string; readonly change: Partial<HonestRun> }>([
    {
      when: "a title",
      change: { invoer: [["Jaarrekeningen 2016 en 2017, zie bijvoorbeeld de toelichting"], [], ...invoer] },
    },
    { when: "a remark on a budget", change: { invoer: withColumn(invoer, "Opmerking", "begroting overschreden") } },
    {
      when: "an application that was not withdrawn",
      change: { aanvragen: withColumn(aanvragen, "Ingetrokken", "nee", "-") },
    },
    { when: "a status", change: { aanvragen: withColumn(aanvragen, "Status", "compleet", "niet ingetrokken") } },
    { when: "a correction that was agreed on", change: { correcties: withColumn(correcties, "Akkoord", "ja") } },
    { when: "an earlier proposal in the reason", change: correction(4, "voorstel van de commissie overgenomen") },
    { when: "a document of the day of the run", change: { aanvragen: withCell(aanvragen, 1, 3, "2018-11-01") } },
    {
      when: "a withdrawal that somebody looked into",
      change: {
        aanvragen: withColumn(aanvragen, "Opmerking", "eerste versie ingetrokken"),
        ...accepting("application-withdrawn", "Aanvragen!H2", "eerste versie ingetrokken"),
      },
    },
    { when: "macros", change: doubt(finding("macros-ignored")) },
    {
      when: "provisional figures that somebody looked into, where none are asked to be final",
      change: { invoer: withColumn(invoer, "Status", "voorlopig"), ...accepting("provisional-figures", "Invoer") },
    },
    {
      when: "several lists that were all read",
      change: doubt(finding("several-tables-found", { parameters: { kind: "aanvragen", found: "" } })),
    },
    {
      when: "a hidden sheet that was not read",
      change: doubt(finding("hidden-sheet", { parameters: { kind: "skipped" } })),
    },
  ])("$when", ({ change }) => {
    expect(outcomeOf({ ...honestRun, ...change }).openPoorten).toEqual([]);
  });
});
