import type { FindingCode } from "../../../src/core/findings/finding";
import { inRows, type Kind, type Made } from "../kind";
import type { Chance } from "../generate/random";
import { changed, type Placed } from "../generate/table";
import { ordinary, workbook, type Ordinary } from "./file";

const says: readonly FindingCode[] = [
  "amount-impossible",
  "amount-unlikely",
  "tekort-unlikely",
  "row-in-thousands",
  "amounts-in-thousands",
  "amounts-too-large",
];

/**
 * A deficit that differs by less than this per inhabitant can be off by a factor without a word: see the manual. In cents,
 * for two amounts that each differ by the bound of 500.
 */
const visible = 1000;

function withFeature(
  { table, file, right }: Ordinary,
  where: readonly Placed[],
  change: (euros: number) => number,
): Made {
  const rows = changed(table.rows, where, (cell) => change(Number(cell)));
  const municipality = where[0]?.municipality;
  const own = table.amounts.filter((one) => one.municipality === municipality).map(({ row }) => row);
  return { snapshot: workbook(rows), right, twin: file, isAbout: inRows(...own) };
}

const oneCell: Kind = {
  kind: "a factor of 10, 100 or 1,000 in one cell",
  says,
  isRead: false,
  make: (chance) => {
    const made = ordinary(chance);
    const one = chance.pick(made.table.amounts);
    const factor = chance.pick([10, 100, 1000]);
    const change = chance.next() < 0.5 ? (amount: number) => amount * factor : (amount: number) => amount / factor;
    const amount = Number(made.table.rows[one.row]?.[one.column]);
    const inwoners = made.all[one.municipality]?.inwoners ?? 0;
    const difference = Math.abs(change(amount) - amount);
    return 100 * difference < visible * inwoners ? null : withFeature(made, [one], change);
  },
};

function oneRow(kind: string, change: (euros: number) => number): Kind {
  const make = (chance: Chance): Made => {
    const made = ordinary(chance);
    const { municipality } = chance.pick(made.table.amounts);
    const where = made.table.amounts.filter((one) => one.municipality === municipality);
    return withFeature(made, where, change);
  };
  return { kind, says, isRead: false, make };
}

export const sizes: readonly Kind[] = [
  oneCell,
  oneRow("one municipality in thousands", (amount) => Math.round(amount / 1000)),
  oneRow("one municipality times a thousand", (amount) => amount * 1000),
];
