import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recalculate } from "../../../src/audit/second-calculation/recalculate";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import type { Gemeente } from "../../../src/core/gemeenten/gemeente";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { gemeente } from "../../support/gemeente";

const folder = join(__dirname, "../../../assets/voorbeeld");

type Row = Readonly<Record<string, string>>;

/** The rows of a comma-separated file in which only the last column could hold a comma. */
function rowsOf(file: string): readonly Row[] {
  const [header = "", ...lines] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((text, index) => [names[index] ?? "", text])));
}

function centsIn(row: Row, column: string): bigint {
  const text = row[column] ?? "";
  if (!/^-?\d+$/.test(text)) throw new Error(`${column} is "${text}", not whole euros`);
  return BigInt(text) * 100n;
}

function accepted(row: Row, jaar: string, domein: string, correcties: readonly Row[]): bigint {
  const submitted = centsIn(row, `${domein}_lasten_${jaar}`) - centsIn(row, `${domein}_baten_${jaar}`);
  return correcties
    .filter((one) => one["gemeentecode"] === row["gemeentecode"] && one["jaar"] === jaar && one["domein"] === domein)
    .reduce((sum, one) => sum + centsIn(one, "bedrag"), submitted);
}

function reconstruction(): readonly Gemeente[] {
  const correcties = rowsOf("reconstructie-2018-correcties.csv");
  return rowsOf("reconstructie-2018.csv").map((row) => {
    const cellen = ["2016", "2017"].flatMap((jaar) =>
      ["jeugd", "wmo"].map((domein) => [`${jaar} ${domein}`, accepted(row, jaar, domein, correcties)] as const),
    );
    return gemeente(row["gemeentecode"] ?? "", BigInt(row["inwoners_2017"] ?? ""), Object.fromEntries(cellen));
  });
}

describe("the second calculation of the reconstruction of 2018", () => {
  const settings = { criteria: alv2018, governance: fonds2018, aanvragenBekend: false };
  const { gemeenten, uitgekeerd, sluitvariabele } = recalculate(reconstruction(), settings);
  const granted = gemeenten.filter(({ toekenning }) => toekenning > 0n);

  test("grants 77 of 88 applications", () => {
    expect([gemeenten.length, granted.length]).toEqual([88, 77]);
  });

  test("finds the published tekort of those 77, EUR 488,822,586", () => {
    expect(granted.reduce((sum, { tekort }) => sum + tekort, 0n)).toBe(48_882_258_600n);
  });

  test("closes at a B of EUR 108.26", () => {
    expect(sluitvariabele?.div(100).toFixed(2)).toBe("108.26");
  });

  test("pays Venlo EUR 21,719,101, to the euro", () => {
    const venlo = gemeenten.find(({ code }) => code === "GM0983");
    expect(((venlo?.toekenning ?? 0n) + 50n) / 100n).toBe(21_719_101n);
  });

  test("pays exactly EUR 200 million", () => {
    expect(uitgekeerd).toBe(20_000_000_000n);
  });
});
