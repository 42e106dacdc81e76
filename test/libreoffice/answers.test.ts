import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criteriasetSchema, type Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { governancesetSchema } from "../../src/core/governance/governanceset";
import { buildWorkbook } from "../support/build-workbook";
import type { WorkbookDescription } from "../support/workbook-description";
import { overwrite } from "./change-cell";
import { allCorrect, checksOf, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, say, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";

const golden = join(__dirname, "../golden");
const json = (path: string): unknown => JSON.parse(readFileSync(join(golden, path), "utf8"));

/** Someone changes an answer, so that a verdict turns. */
const changes = [
  { cell: "H3", value: "deels" },
  { cell: "I3", value: "x" },
];

/** Westerwolde, of two municipalities of 2017 that say the same; Ede, with a row for each year and domain, two without answer. */
const several = buildWorkbook({
  sheets: [
    {
      name: "Invoer",
      rows: [
        ["gemeente", "jaar", "domein", "lasten", "baten", "soort"],
        ...["Bellingwedde", "Vlagtwedde", "Ede"].flatMap((naam) =>
          [2016, 2017].flatMap((jaar) =>
            ["jeugd", "wmo"].map((domein) => [
              naam,
              jaar,
              domein,
              3_000_000,
              1_000_000,
              naam === "Ede" && domein === "wmo" ? null : "klein",
            ]),
          ),
        ),
      ],
    },
  ],
});
const ofSeveral: Criteriaset = {
  ...alv2018,
  indeling: 2018,
  voorwaarden: [
    {
      id: "soort",
      omschrijving: "soort is klein",
      kolom: "soort",
      operator: "=",
      waarde: "klein",
      perInwoner: false,
      ontbrekend: "afwijzen",
    },
  ],
};
const severalChanges = [
  { what: "in the second of two merged municipalities", cell: "F6", value: "groot", holds: false },
  { what: "in the second row of a municipality", cell: "F12", value: "groot", holds: false },
  { what: "in a row that says the same in other letters", cell: "F12", value: " KLEIN", holds: true },
  { what: "in a row of several, which leaves nothing there", cell: "F5", value: "", holds: true },
];

const made: Record<string, NarekeningWorkbook> = {};
let opened: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  const input = buildWorkbook(json("good/voorwaarde-antwoorden/input.json") as WorkbookDescription);
  const criteria = criteriasetSchema.parse(json("good/voorwaarde-antwoorden/criteria.json"));
  const governance = governancesetSchema.parse(json("fonds-klein.json"));
  const workbook = await narekeningWorkbook({ bytes: input, name: "invoer.xlsx" }, criteria, governance);
  made["answers"] = workbook;
  const merged = await narekeningWorkbook({ bytes: several, name: "invoer.xlsx" }, ofSeveral, governance);
  made["several"] = merged;
  opened = await recalculate({
    untouched: workbook.bytes,
    several: merged.bytes,
    ...Object.fromEntries(
      severalChanges.map(({ cell, value }, index) => [
        `several-${index.toString()}`,
        overwrite(merged.bytes, "Invoer", cell, value),
      ]),
    ),
    ...Object.fromEntries(changes.map(({ cell, value }) => [cell, overwrite(workbook.bytes, "Invoer", cell, value)])),
  });
}, 300_000);

test("the recalculation reads answers as the product does", async () => {
  const { uitkomst } = workbookOf(made, "answers");
  expect(await differencesIn(opened["untouched"] ?? new Uint8Array(), uitkomst)).toEqual([]);
  expect(await checksOf(opened["untouched"] ?? new Uint8Array(), uitkomst)).toEqual(allCorrect(uitkomst));
});

test.each(changes)("an answer that becomes $value in $cell is judged anew", async ({ cell }) => {
  const { uitkomst } = workbookOf(made, "answers");
  const { columns } = await checksOf(opened[cell] ?? new Uint8Array(), uitkomst);
  expect(columns["redenen"]).not.toBe(say("narekening.klopt"));
});

describe("an answer that stands in several cells", () => {
  test("is tested in all of them, and holds", async () => {
    const { uitkomst } = workbookOf(made, "several");
    expect(uitkomst.toekenningen.map(({ gemeente, toekenning }) => [gemeente.naam, toekenning > 0n])).toEqual([
      ["Ede", true],
      ["Westerwolde", true],
    ]);
    expect(await differencesIn(opened["several"] ?? new Uint8Array(), uitkomst)).toEqual([]);
    expect(await checksOf(opened["several"] ?? new Uint8Array(), uitkomst)).toEqual(allCorrect(uitkomst));
  });

  test.each(severalChanges.map((change, index) => ({ ...change, index })))(
    "and that becomes '$value' $what holds: $holds",
    async ({ index, holds }) => {
      const { uitkomst } = workbookOf(made, "several");
      const checks = await checksOf(opened[`several-${index.toString()}`] ?? new Uint8Array(), uitkomst);
      if (holds) expect(checks).toEqual(allCorrect(uitkomst));
      else
        expect([checks.overall, checks.columns["redenen"]]).toEqual([
          say("narekening.kloptNiet"),
          say("narekening.fout"),
        ]);
    },
  );
});
