import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { scopeOf } from "../../../src/core/pipeline";
import { talen } from "../../../src/text/taal";
import { createSay } from "../../../src/text/translator";
import type { Cell, Snapshot } from "../../../src/workbook/snapshot";
import type { WritePlan } from "../../../src/workbook/write-plan";
import { readInput } from "../../../src/reading/read-input";
import { planSjabloon } from "../../../src/sheets/sjabloon/plan-sjabloon";
import type { SjabloonInput } from "../../../src/sheets/sjabloon/template-column";
import { snapshotOf } from "../plan-to-snapshot";

const gemeenten = [
  { code: "GM0363", naam: "Amsterdam", inwoners: 844_947n },
  { code: "GM0983", naam: "Venlo", inwoners: 101_059n },
];

function template(taal: "nl" | "en", more: Partial<SjabloonInput> = {}): WritePlan {
  return planSjabloon({
    say: createSay(taal),
    criteria: alv2018,
    governance: fonds2018,
    gemeenten,
    registerSource: "CBS",
    ...more,
  });
}

/** Types values into the first empty rows of a sheet, as a user would. */
function filled(snapshot: Snapshot, sheet: string, rows: readonly (readonly Cell[])[]): Snapshot {
  const headerRow = 3;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((candidate) =>
      candidate.name !== sheet
        ? candidate
        : { ...candidate, rows: candidate.rows.map((row, index) => rows[index - headerRow - 1] ?? row) },
    ),
  };
}

describe.each(talen)("the template in %s", (taal) => {
  const yes = { nl: "ja", en: "yes" }[taal];
  const no = { nl: "nee", en: "no" }[taal];
  const youth = { nl: "jeugd", en: "youth" }[taal];

  test("is read back without errors once it is filled in", () => {
    const empty = snapshotOf(template(taal));
    const invoer = filled(empty, "Invoer", [
      [
        "GM0983",
        "Venlo",
        101059,
        36175917,
        26432316,
        22375674,
        20185399,
        35443717,
        21337860,
        21188051,
        18017179,
        "definitief",
        "jaarrekening",
      ],
    ]);
    const correcties = filled(invoer, "Correcties", [
      ["GM0983", 2017, youth, -1000, "buiten de definitie", "secretariaat", 43374],
    ]);
    const complete = filled(correcties, "Aanvragen", [["GM0983", 43350, yes, yes, yes, yes, no]]);
    const { tables, findings } = readInput(complete, scopeOf(alv2018), null);

    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(tables?.layout).toBe("wide-accounts");
    expect(
      tables?.rows.map(({ code, naam, inwoners, herkomst }) => [code?.value, naam?.value, inwoners?.value, herkomst]),
    ).toEqual([["GM0983", "Venlo", 101059n, "jaarrekening"]]);
    expect(tables?.rows[0]?.bedragen.map(({ jaar, domein, soort, bedrag }) => [jaar, domein, soort, bedrag])).toEqual([
      [2016, "jeugd", "lasten", 3617591700n],
      [2016, "jeugd", "baten", 2643231600n],
      [2016, "wmo", "lasten", 2237567400n],
      [2016, "wmo", "baten", 2018539900n],
      [2017, "jeugd", "lasten", 3544371700n],
      [2017, "jeugd", "baten", 2133786000n],
      [2017, "wmo", "lasten", 2118805100n],
      [2017, "wmo", "baten", 1801717900n],
    ]);
    expect(tables?.correcties).toMatchObject([
      {
        jaar: 2017,
        domein: "jeugd",
        bedrag: { value: -100000n },
        reden: "buiten de definitie",
        beoordelaar: "secretariaat",
        datum: "2018-10-01",
      },
    ]);
    expect(tables?.aanvragen).toMatchObject([
      {
        datum: "2018-09-07",
        stukken: {
          collegebesluit: true,
          jaarrekening2016: true,
          jaarrekening2017: true,
          accountant2016: true,
          accountant2017: false,
        },
      },
    ]);
  });

  test("has no sheet that counts as output of ours", () => {
    expect(template(taal).sheets.map(({ name, purpose }) => [name, purpose])).toEqual([
      ["Uitleg", ""],
      ["Invoer", ""],
      ["Correcties", ""],
      ["Aanvragen", ""],
      ["Gemeenten", ""],
    ]);
  });

  test("offers lists to choose from that the reader understands", () => {
    const lists = template(taal).sheets.flatMap(({ name, validations }) =>
      validations.map(({ values }) => [name, ...values]),
    );
    expect(lists).toEqual([
      ["Invoer", "voorlopig", "definitief"],
      ["Correcties", "2016", "2017"],
      ["Correcties", youth, "Wmo"],
      ...fonds2018.regels.vereisteStukken.map(() => ["Aanvragen", yes, no]),
    ]);
  });
});

describe.each(talen)("where the uitname goes by a column, in %s", (taal) => {
  const governance = { ...fonds2018, uitname: { sleutel: "kolom", kolom: "uitnamegewicht" } } as const;
  const plan = template(taal, { governance });

  test("every municipality of the division has a row for its weight, and the sheet says how many steps there are", () => {
    const sheet = plan.sheets.find(({ name }) => name === "Gewichten");
    expect(sheet?.rows.slice(3).map((cells) => cells.map((cell) => cell?.value))).toEqual([
      [
        { nl: "gemeentecode", en: "municipality code" }[taal],
        { nl: "gemeente", en: "municipality" }[taal],
        "uitnamegewicht",
      ],
      ["GM0363", "Amsterdam", null],
      ["GM0983", "Venlo", null],
    ]);
    const explained = plan.sheets[0]?.rows.flat().map((cell) => String(cell?.value ?? ""));
    expect(explained?.filter((text) => /^\d\. /.test(text))).toHaveLength(5);
    expect(explained?.find((text) => text.startsWith("4. "))).toContain("Gewichten");
  });

  test("the weights are read back without a finding", () => {
    const invoer = filled(snapshotOf(plan), "Invoer", [
      ["GM0983", "Venlo", 101059, 36e6, 27e6, 22e6, 20e6, 36e6, 22e6, 21e6, 18e6],
    ]);
    const complete = filled(invoer, "Gewichten", [
      ["GM0363", "Amsterdam", 1.5],
      ["GM0983", "Venlo", 0],
    ]);
    const { tables, findings } = readInput(complete, scopeOf(alv2018), null);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(tables?.gewichten.map(({ code, kenmerken }) => [code?.value, kenmerken["uitnamegewicht"]?.value])).toEqual([
      ["GM0363", expect.objectContaining({ soort: "getal", waarde: "1.5" })],
      ["GM0983", expect.objectContaining({ soort: "getal", waarde: "0" })],
    ]);
  });

  test("weights that nobody filled in are missing weights, and nothing else", () => {
    const invoer = filled(snapshotOf(plan), "Invoer", [
      ["GM0983", "Venlo", 101059, 36e6, 27e6, 22e6, 20e6, 36e6, 22e6, 21e6, 18e6],
    ]);
    const { findings } = readInput(invoer, scopeOf(alv2018), null);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

test("has a column for every condition, once", () => {
  const plan = template("nl", {
    criteria: {
      ...alv2018,
      voorwaarden: [
        {
          id: "reserve",
          omschrijving: "lage reserve",
          kolom: "Algemene reserve",
          operator: "<",
          waarde: "100",
          perInwoner: true,
          ontbrekend: "fout",
        },
        {
          id: "reserve-2",
          omschrijving: "enige reserve",
          kolom: "algemene  reserve",
          operator: ">",
          waarde: "0",
          perInwoner: false,
          ontbrekend: "fout",
        },
      ],
    },
  });
  const headers = plan.sheets[1]?.rows[3]?.map((cell) => cell?.value);
  expect(headers?.slice(-2)).toEqual(["herkomst", "Algemene reserve"]);
});
