import { cellAddress } from "../../src/workbook/snapshot";
import {
  layouts,
  municipalities,
  sheetWith,
  withAmounts,
  type GeneratedSheet,
  type PlacedAmount,
} from "./generate/figures";
import { findingsIn, loud } from "./generate/outcome";
import { chanceOf, type Chance } from "./generate/random";

interface Feature {
  readonly where: readonly PlacedAmount[];
  readonly change: (amount: number) => number;
}

/** A change of less than this per inhabitant is none that anybody could see. */
const visible = 6;

/** One cell off by a power of ten, so that it matters. */
function factorInOneCell(generated: GeneratedSheet, inwoners: readonly number[], chance: Chance): Feature | null {
  const one = chance.pick(generated.amounts);
  const factor = chance.pick([10, 100, 1000]);
  const change =
    chance.next() < 0.5 ? (amount: number) => amount * factor : (amount: number) => Math.round(amount / factor);
  const amount = Number(generated.sheet.rows[one.row]?.[one.column]);
  const difference = Math.abs(change(amount) - amount);
  // a deficit that is small either way tells nothing: the manual says from where on it is judged
  return difference < visible * (inwoners[one.municipality] ?? 0) ? null : { where: [one], change };
}

/** One municipality in thousands of euros. */
function rowInThousands(generated: GeneratedSheet, _: readonly number[], chance: Chance): Feature {
  const { municipality } = chance.pick(generated.amounts);
  const where = generated.amounts.filter((one) => one.municipality === municipality);
  return { where, change: (amount) => Math.round(amount / 1000) };
}

/** One municipality a thousand times too large: euros times a thousand. */
function rowTimesThousand(generated: GeneratedSheet, _: readonly number[], chance: Chance): Feature {
  const { municipality } = chance.pick(generated.amounts);
  return {
    where: generated.amounts.filter((one) => one.municipality === municipality),
    change: (amount) => amount * 1000,
  };
}

const runsOfKind = 60;

test.each([
  { kind: "a factor of 10, 100 or 1,000 in one cell", feature: factorInOneCell, seed: 1 },
  { kind: "one municipality in thousands", feature: rowInThousands, seed: 2 },
  { kind: "one municipality times a thousand", feature: rowTimesThousand, seed: 3 },
])("$kind is never silent, and the file without it is", ({ feature, seed }) => {
  const silent: string[] = [];
  let twinWarnings = 0;
  let twinErrors = 0;
  for (let run = 0; run < runsOfKind; run += 1) {
    const chance = chanceOf(seed * 100_000 + run);
    const all = municipalities(chance.pick([1, 2, 5, 9]), chance);
    const layout = chance.pick(layouts);
    const generated = sheetWith(all, layout, chance);
    const made = feature(
      generated,
      all.map(({ inwoners }) => inwoners),
      chance,
    );
    if (made === null) continue;
    const rows = new Set(made.where.map(({ row }) => row + 1));
    const found = loud(findingsIn(withAmounts(generated, made.where, made.change)));
    // named at the row, or said of the sheet as a whole
    const isNamed = found.some(({ place }) => {
      if (place?.kind !== "cell") return false;
      const row = Number(/\d+$/.exec(place.cell ?? "")?.[0] ?? "0");
      return place.cell === null || rows.has(row) || isOfMunicipality(generated, made.where, row);
    });
    if (!isNamed)
      silent.push(
        `run ${run.toString()}, ${layout}: ${made.where.map(({ row, column }) => cellAddress(row, column)).join(" ")}`,
      );
    const twin = loud(findingsIn(generated.sheet));
    twinErrors += twin.filter(({ severity }) => severity === "error").length;
    if (twin.length > 0) twinWarnings += 1;
  }
  expect(silent).toEqual([]);
  expect(twinErrors).toBe(0);
  expect(twinWarnings).toBeLessThanOrEqual(runsOfKind / 100);
});

/** In the layout long a municipality has more rows than the one with the amount. */
function isOfMunicipality({ amounts }: GeneratedSheet, where: readonly PlacedAmount[], row: number): boolean {
  return amounts.some((one) => one.row + 1 === row && one.municipality === where[0]?.municipality);
}
