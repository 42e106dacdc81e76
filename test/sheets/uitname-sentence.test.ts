import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { distribute } from "../../src/core/uitkomst/distribute";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { ratio } from "../../src/core/money/ratio";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { talen, type Taal } from "../../src/text/taal";
import { createSay } from "../../src/text/translator";
import { summaryFigureRows } from "../../src/sheets/samenvatting/plan-samenvatting";
import { planUitname } from "../../src/sheets/uitname/plan-uitname";
import { gemeente } from "../support/gemeente";

const gemeenten = [
  gemeente("GM0003", 100n, 90_000_00n),
  gemeente("GM0005", 200n, 9_000_00n),
  gemeente("GM0007", 50n, 0n),
];

function outcome(
  uitname: Governanceset["uitname"],
  { pot = "1000.00", unknown = false }: { readonly pot?: string; readonly unknown?: boolean } = {},
): Uitkomst {
  const bronnen = fonds2018.bronnen.map((bron) => ({ ...bron, bedrag: pot }));
  return distribute({
    gemeenten,
    divisie: gemeenten.map((one) => (unknown && one.code === "GM0007" ? { ...one, inwoners: null } : one)),
    gewichten: new Map([
      ["GM0003", ratio(1n)],
      ["GM0005", ratio(0n)],
      ["GM0007", ratio(3n, 2n)],
    ]),
    aanvragenBekend: false,
    criteria: alv2018,
    governance: { ...fonds2018, bronnen, uitname },
    nu: "2018-11-01T12:00:00Z",
    bevindingen: [],
  });
}

/** The label, the figure and the explanation of the line about the uitname; nothing where there is no such line. */
function lineOf(uitkomst: Uitkomst, taal: Taal): readonly unknown[] {
  const say = createSay(taal);
  const row = summaryFigureRows(uitkomst, say).rows.find(
    ([label]) => label?.value === say("sheet.samenvatting.uitname"),
  );
  return row?.map((cell) => cell?.value).filter((value) => value !== undefined && value !== "") ?? [];
}

const kolom = { sleutel: "kolom", kolom: "aandeel in de voeding" } as const;

describe.each(talen)("the line of Samenvatting about the uitname, in %s", (taal) => {
  const words = {
    nl: { all: "alle 3 gemeenten", two: "2 gemeenten met een gewicht boven nul", nobody: "geen gemeente betaalt mee" },
    en: {
      all: "all 3 municipalities",
      two: "2 municipalities with a weight above zero",
      nobody: "no municipality pays",
    },
  }[taal];

  test("by inhabitants names the source and all who carry it", () => {
    const [, figure, sentence] = lineOf(outcome({ sleutel: "inwoners" }), taal);
    expect(figure).toBeCloseTo(1000 / 350, 9);
    expect(sentence).toMatch(new RegExp(`Gemeentefonds.*${words.all}`));
    expect(sentence).not.toMatch(/gewicht|weight/);
  });

  test("by a column names the column and how many have a weight, zero is none", () => {
    const [, figure, sentence] = lineOf(outcome(kolom), taal);
    expect(figure).toBeCloseTo(1000 / 350, 9);
    expect(sentence).toContain(words.two);
    expect(sentence).toContain("aandeel in de voeding");
  });

  test("of another source names that one", () => {
    expect(lineOf(outcome({ sleutel: "inwoners", bron: "rijk" }), taal).join(" ")).toContain("Rijk");
  });

  test("of a source that contributes nothing says that nobody pays", () => {
    expect(lineOf(outcome(kolom, { pot: "0.00" }), taal).join(" ")).toContain(words.nobody);
  });

  test("is not there when no uitname is shown, or when it is not known over how many inhabitants", () => {
    expect(lineOf(outcome({ sleutel: "geen" }), taal)).toEqual([]);
    expect(lineOf(outcome(kolom, { unknown: true }), taal)).toEqual([]);
  });

  test("the sheet Uitname leaves open what nobody knows, and says so", () => {
    const { rows } = planUitname(outcome(kolom, { unknown: true }), createSay(taal));
    const row = rows.find(([code]) => code?.value === "GM0007");
    expect(row?.slice(2, 5).map((cell) => cell?.value ?? null)).toEqual([null, null, 600]);
    const said = rows.flat().map((cell) => String(cell?.value ?? ""));
    expect(said.some((text) => text.includes({ nl: "niet bekend", en: "not known" }[taal]))).toBe(true);
  });
});
