import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { finding } from "../../src/core/findings/finding";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { OpenPoort, Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { talen, type Taal } from "../../src/text/taal";
import { createSay } from "../../src/text/translator";
import type { PlannedSheet, WritePlan } from "../../src/workbook/write-plan";
import { planUitkomst } from "../../src/run/plan-uitkomst";
import { toekenningColumns, toekenningPlace } from "../../src/sheets/toekenning/toekenning-columns";
import { fondsVan, gemeente, verdeel } from "../support/gemeente";
import { exampleFund, hofVanTwente, overschotstad, venlo } from "../sheets/example-fund";
import { valuesOf } from "../sheets/plan-to-snapshot";
import { auditFacts } from "../support/audit-facts";

function plan(uitkomst: Uitkomst, taal: Taal = "nl"): WritePlan {
  return planUitkomst({
    uitkomst,
    say: createSay(taal),
    audit: auditFacts,
    describe: ({ code }) => ({ tekst: `tekst van ${code}`, remedie: `remedie van ${code}` }),
  });
}

function sheet(planned: WritePlan, purpose: string): PlannedSheet {
  const found = planned.sheets.find((candidate) => candidate.purpose === purpose);
  if (found === undefined) throw new Error(`no sheet for ${purpose}`);
  return found;
}

/** Every text on a sheet, with ordinary spaces. */
function texts(planned: PlannedSheet): readonly string[] {
  return valuesOf(planned)
    .flat()
    .filter((value) => typeof value === "string")
    .map((text) => text.replace(/[\u00A0\u202F]/g, " "));
}

/** The rows of a key figure: label, value, explanation. */
function keyFigure(planned: PlannedSheet, label: string): unknown {
  return valuesOf(planned).find(([first]) => first === label)?.[1];
}

const funds: readonly (readonly [string, Uitkomst])[] = [
  ["fixed brackets and money left over", exampleFund()],
  ["a closing bracket", exampleFund(alv2018, 100_000_000n)],
  ["pro rata", exampleFund(naarRato, 100_000_000n)],
  ["nobody granted", verdeel([hofVanTwente, overschotstad], 100_000_000n)],
  ["nobody at all", verdeel([], 100_000_000n)],
];

describe.each(talen)("in %s", (taal) => {
  test.each(funds)("every table is a full rectangle with different headers: %s", (_, uitkomst) => {
    for (const { name, rows, tables, widths } of plan(uitkomst, taal).sheets) {
      for (const { area } of tables) {
        const lines = rows.slice(area.row, area.row + area.rows);
        expect([name, lines.length]).toEqual([name, area.rows]);
        expect(lines.map((line) => line.slice(area.column, area.column + area.columns).length)).toEqual(
          lines.map(() => area.columns),
        );
        const headers = (lines[0] ?? []).map((cell) => String(cell?.value).toLowerCase());
        expect(new Set(headers).size).toBe(area.columns);
        expect(widths.length).toBeGreaterThanOrEqual(area.column + area.columns);
      }
    }
  });

  test.each(funds)("the totals are the sums of the rows: %s", (_, uitkomst) => {
    for (const { rows, tables } of plan(uitkomst, taal).sheets) {
      for (const { area } of tables.filter(({ totalsRow }) => totalsRow)) {
        const data = rows.slice(area.row + 1, area.row + area.rows - 1);
        const totals = rows[area.row + area.rows - 1] ?? [];
        totals.forEach((cell, column) => {
          if (cell === null || !("formula" in cell) || !/^SUBTOTAL\(109,[A-Z]+\d+:[A-Z]+\d+\)$/.test(cell.formula))
            return;
          const sum = data.reduce((total, row) => total + Number(row[column]?.value), 0);
          expect(Number(cell.value)).toBeCloseTo(sum, 2);
        });
      }
    }
  });
});

test("the sheets come in reading order and are marked as ours", () => {
  const purposes = plan(exampleFund()).sheets.map(({ purpose }) => purpose);
  expect(purposes.slice(0, 4)).toEqual(["samenvatting", "toekenning", "toelichting", "uitname"]);
  expect(purposes.at(-1)).toBe("audit");
  expect(purposes).not.toContain("");
});

describe("Toekenning", () => {
  const uitkomst = exampleFund();
  const toekenning = sheet(plan(uitkomst), "toekenning");
  const cellOf = (code: string, key: string): unknown => {
    const row = valuesOf(toekenning).find(([first]) => first === code) ?? [];
    return row[toekenningColumns(uitkomst).findIndex((column) => column.key === key)];
  };

  test("stands where the recalculation looks for it", () => {
    const { headerRow, firstDataRow } = toekenningPlace;
    expect(toekenning.name).toBe(toekenningPlace.sheet);
    expect(toekenning.rows[headerRow]?.[0]).toEqual({ value: "Code", style: "kop" });
    expect(valuesOf(toekenning)[firstDataRow]?.[0]).toBe("GM0983");
    expect(toekenning.freeze).toEqual({ rows: firstDataRow, columns: 2 });
    expect(toekenning.print).toEqual({ titleRows: 1, headerRow, landscape: true });
  });

  test.each([
    { code: "GM0983", key: "inwoners", value: 101059 },
    { code: "GM0983", key: "tekort:2016:jeugd", value: 9743601 },
    { code: "GM0983", key: "tekort:2017:wmo", value: 3170872 },
    { code: "GM0983", key: "tekort", value: 29210605 },
    { code: "GM0983", key: "tekortPerInwoner", value: 29210605 / 101059 },
    { code: "GM0983", key: "toekenning", value: 21719101.33 },
    { code: "GM0983", key: "redenen", value: "" },
    { code: "GM1735", key: "tekort:2017:jeugd", value: 3225221 },
    { code: "GM1735", key: "correcties", value: -2952790 },
    { code: "GM1735", key: "oordeel", value: "afgewezen" },
    { code: "GM1735", key: "redenen", value: "tekort per inwoner niet boven de drempel" },
    { code: "GM1735", key: "dekking", value: 0 },
    { code: "VB0001", key: "tekort", value: -25000 },
    { code: "VB0001", key: "redenen", value: "geen tekort; tekort per inwoner niet boven de drempel" },
    { code: "VB0001", key: "dekking", value: null },
    { code: "VB0001", key: "uitname", value: 0 },
  ])("$key of $code is $value", ({ code, key, value }) => {
    expect(cellOf(code, key)).toBe(value);
  });

  test("a name that looks like a formula stays the text that it is, without control characters", () => {
    const named = { ...venlo, naam: "=1+1\u0000\u001b" };
    const rows = valuesOf(sheet(plan(verdeel([named], 100_000_000n)), "toekenning"));
    expect(rows[toekenningPlace.firstDataRow]?.[1]).toBe("=1+1");
  });
});

describe("Samenvatting", () => {
  const uitkomst = exampleFund(alv2018, 100_000_000n);
  const samenvatting = sheet(plan(uitkomst), "samenvatting");

  test.each([
    { label: "Beschikbaar (pot)", value: 1000000 },
    { label: "Uitgekeerd", value: 1000000 },
    { label: "Restant", value: 0 },
    { label: "Drempel per inwoner", value: 40 },
    { label: "Gemeenten met cijfers", value: 3 },
    { label: "Toegekend", value: 1 },
    { label: "Afgewezen", value: 2 },
    { label: "Correcties op de opgave", value: -2952790 },
  ])("$label is $value", ({ label, value }) => {
    expect(keyFigure(samenvatting, label)).toBe(value);
  });

  test("B stands there as a number and exactly, as a fraction of euros", () => {
    const closed = exampleFund(alv2018, 2_000_000_000n);
    const shown = sheet(plan(closed), "samenvatting");
    const number = keyFigure(shown, "Sluitvariabele B per inwoner");
    const [numerator = "", denominator = "1"] = String(keyFigure(shown, "   exact, als breuk in euro")).split("/");
    const closing = closed.sluitvariabele;
    if (closing === null || typeof number !== "number") throw new Error("no B");
    expect(BigInt(numerator) * closing.denominator * 100n).toBe(BigInt(denominator) * closing.numerator);
    expect(number).toBeCloseTo(Number(numerator) / Number(denominator), 9);
  });

  test("says so when the rule needed no B, and why", () => {
    expect(keyFigure(samenvatting, "Sluitvariabele B per inwoner")).toBe("geen");
    expect(texts(samenvatting)).toContain("Geen enkele waarde sluit: de pot is te klein; zie de opmerkingen.");
    expect(keyFigure(samenvatting, "Te weinig in de pot")).toBe(11_584_122.5);
    expect(texts(samenvatting)).toContain(
      "Het laagste tarief kost € 12.584.122,50; van elke € 12.584.122,50 is er € 1.000.000,00.",
    );
  });

  test("of the restant it is said what the reserve is and what is left beside it", () => {
    const pot = 200_000_000n;
    const governance = { ...fondsVan(pot), hardheidsclausule: { reserve: "50000.00" } };
    const shown = sheet(plan(verdeel([venlo], pot, naarRato, governance)), "samenvatting");
    expect(keyFigure(shown, "Restant")).toBe(50_000);
    expect(keyFigure(shown, "   waarvan reserve hardheidsclausule")).toBe(50_000);
    expect(texts(shown)).toContain("Beschikbaar min uitgekeerd. Zonder de reserve blijft € 0,00 over.");
  });

  test("a fixed percentage that does not fit shows what is missing, of what and what everyone gets", () => {
    const criteria: Criteriaset = { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "50" } };
    const who = gemeente("GM0001", 1_000n, 20_000_000n);
    const shown = sheet(plan(verdeel([who], 4_000_000n, criteria)), "samenvatting");
    expect(keyFigure(shown, "Te weinig in de pot")).toBe(40_000);
    expect(texts(shown)).toContain(
      "Het vaste percentage van 50% kost € 80.000,00; van elke € 80.000,00 is er € 40.000,00.",
    );
  });

  test("after a rejection that puts the fund off, everything says that and nothing else", () => {
    const besluiten = fonds2018.besluiten.map((besluit) => ({
      ...besluit,
      onderwerp: "De voeding",
      status: "verworpen" as const,
    }));
    const off = verdeel([venlo], 100_000_000n, alv2018, { ...fonds2018, besluiten, bijVerwerping: "geenUitkering" });
    const planned = plan(off);
    const said = planned.sheets.flatMap(texts).join("\n");
    expect(keyFigure(sheet(planned, "samenvatting"), "Sluitvariabele B per inwoner")).toBe("geen");
    expect(said).toContain("Er is niets verdeeld; zie de opmerkingen.");
    expect(said).toContain("Geen enkele bron is beschikbaar.");
    expect(said).toContain('1 keer ALV heeft "De voeding" verworpen.');
    expect(said).toContain('Er wordt niets uitgekeerd, want ALV heeft "De voeding" verworpen.');
    expect(said).not.toMatch(/pot is op|laagste tarief|De 0|laat voor/);
  });

  test("invented figures are said at the top of every sheet with an outcome", () => {
    const warning = "Let op: 1 rij bevat fictieve cijfers. Deze uitkomst is een voorbeeld, geen besluit.";
    const sheets = plan(uitkomst).sheets.filter(({ purpose }) => !purpose.startsWith("narekening"));
    expect(sheets.map(({ rows }) => rows[3]?.[0]?.value)).toEqual(sheets.map(() => warning));
  });

  test("nothing is said of invented figures when there are none", () => {
    const planned = plan(verdeel([venlo, hofVanTwente], 100_000_000n));
    expect(planned.sheets.flatMap(texts).filter((text) => text.includes("fictie"))).toEqual([]);
  });

  test("the chart reads the largest recipients, largest first", () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      gemeente(`GM${(index + 1).toString().padStart(4, "0")}`, 1_000n, BigInt(index + 6) * 1_000_000n),
    );
    const { charts, rows } = sheet(plan(verdeel(many, 100_000_000_000n, naarRato)), "samenvatting");
    const [chart] = charts;
    const column = (
      area: { readonly row: number; readonly column: number; readonly rows: number } | undefined,
    ): unknown[] =>
      area === undefined ? [] : rows.slice(area.row, area.row + area.rows).map((row) => row[area.column]?.value);
    expect(column(chart?.labels)).toEqual(
      Array.from({ length: 15 }, (_, index) => `Gemeente GM${(20 - index).toString().padStart(4, "0")}`),
    );
    expect(column(chart?.values)).toEqual(Array.from({ length: 15 }, (_, index) => (25 - index) * 10_000 - 40_000));
  });

  test("has no chart when nobody gets anything", () => {
    expect(sheet(plan(verdeel([overschotstad], 100_000_000n)), "samenvatting").charts).toEqual([]);
  });
});

describe("the stamp", () => {
  const stamp = (uitkomst: Uitkomst): unknown => sheet(plan(uitkomst), "samenvatting").rows[2]?.[0];

  const openOf = (id: string): OpenPoort => ({ id, parameters: { rol: "controleert", aantal: 1 } });

  test("names what is still open", () => {
    const openPoorten = ["rol-leeg", "vier-ogen-onbekend", "tweede-berekening-ontbreekt"].map(openOf);
    expect(stamp({ ...exampleFund(), openPoorten })).toEqual({
      value:
        "CONCEPT - onder voorbehoud van het invullen van de rollen, toetsing door een tweede persoon en een tweede berekening",
      style: "concept",
    });
  });

  test("counts what does not fit", () => {
    const ids = ["rol-leeg", "vier-ogen-onbekend", "pot-nul", "cijfers-fictief"];
    expect(stamp({ ...exampleFund(), openPoorten: ids.map(openOf) })).toEqual({
      value:
        "CONCEPT - onder voorbehoud van het invullen van de rollen, toetsing door een tweede persoon en nog 2 punten",
      style: "concept",
    });
  });

  test("says that an outcome is official", () => {
    expect(stamp({ ...exampleFund(), stempel: "officieel", openPoorten: [] })).toEqual({
      value: "OFFICIEEL",
      style: "officieel",
    });
  });

  test("names the decision that is still to be taken, and the summary says which", () => {
    const openPoorten = [
      {
        id: "besluit-niet-genomen",
        parameters: { besluit: "alv-voeding", orgaan: "ALV", onderwerp: "Voeding", status: "voorgelegd" },
      },
    ];
    const samenvatting = sheet(plan({ ...exampleFund(), openPoorten }), "samenvatting");
    expect(samenvatting.rows[2]?.[0]?.value).toBe("CONCEPT - onder voorbehoud van het besluit van ALV");
    expect(texts(samenvatting)).toContain('• ALV heeft nog niet besloten over "Voeding" (status: voorgelegd).');
  });
});

describe("Uitname", () => {
  test("lists every municipality of the division and says that the key is an assumption", () => {
    const uitname = sheet(plan(exampleFund(alv2018, 100_000_000n)), "uitname");
    expect(texts(uitname)).toContain(
      "Aanname: verdeeld naar inwoners. De sleutel die het fonds zelf gebruikte, staat in geen openbare bron.",
    );
    const [table] = uitname.tables;
    const codes = valuesOf(uitname)
      .slice((table?.area.row ?? 0) + 1)
      .map(([code]) => code);
    expect(codes).toEqual(["GM0983", "GM1735", "Totaal"]);
  });

  test("is left out when the governance does not show it", () => {
    const uitkomst = verdeel([venlo], 100_000_000n, alv2018, { ...fonds2018, uitname: { sleutel: "geen" } });
    expect(plan(uitkomst).sheets.map(({ name }) => name)).not.toContain("Uitname");
  });
});

describe("Audit", () => {
  const bevindingen = [
    finding("hidden-rows", { place: { kind: "cell", sheet: "Invoer", cell: null } }),
    finding("example-codes", { place: { kind: "cell", sheet: "Invoer", cell: "A7" }, value: "VB0001" }),
  ];
  const planned = sheet(plan({ ...exampleFund(), bevindingen }), "audit");

  test.each([
    "Fonds Tekortgemeenten 1.2.3",
    "invoer.xlsx",
    "sha256:invoer",
    "sha256:criteria",
    "sha256:governance",
    "sha256:uitkomst",
    "CBS (CC BY 4.0)",
    "Nederlands",
    "2018-11-01T12:00:00Z",
  ])("shows %s", (fact) => {
    expect(texts(planned)).toContain(fact);
  });

  test("lists the findings, worst first, with their place and what to do", () => {
    const { area } = planned.tables[0] ?? { area: { row: 0, rows: 0 } };
    expect(valuesOf(planned).slice(area.row + 1, area.row + area.rows)).toEqual([
      ["hidden-rows", "waarschuwing", "Invoer", "", "tekst van hidden-rows", "remedie van hidden-rows"],
      ["example-codes", "mededeling", "Invoer!A7", "VB0001", "tekst van example-codes", "remedie van example-codes"],
    ]);
  });

  test("has no table of findings when there are none", () => {
    expect(sheet(plan(exampleFund()), "audit").tables).toEqual([]);
  });
});

test.each(funds.slice(0, -1))("the coverage in the totals row is that of Samenvatting: %s", (_, uitkomst) => {
  const planned = plan(uitkomst);
  const column = toekenningColumns(uitkomst).findIndex(({ key }) => key === "dekking");
  const total = valuesOf(sheet(planned, "toekenning")).at(-1)?.[column];
  const shown = keyFigure(sheet(planned, "samenvatting"), "Dekking");
  if (uitkomst.totalen.inAanmerking > 0n) expect(total).toBe(shown);
  else expect(total).toBe("");
});
