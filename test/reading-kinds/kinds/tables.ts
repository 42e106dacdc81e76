import type { FindingCode } from "../../../src/core/findings/finding";
import type { Cell } from "../../../src/workbook/snapshot";
import type { Kind } from "../kind";
import type { Municipality } from "../generate/municipalities";
import type { Chance } from "../generate/random";
import { tableOf, type Look, type Rows } from "../generate/table";
import { ordinary, workbook } from "./file";

const wide = ["accounts", "deficits"] as const;
const says: readonly FindingCode[] = [
  "second-table",
  "second-table-ignored",
  "duplicate-column",
  "duplicate-code",
  "header-misplaced",
];

/** The same municipalities, or others, with amounts of their own that are as ordinary. */
function otherFigures(all: readonly Municipality[], factor: number): readonly Municipality[] {
  return all.map((one) => ({
    ...one,
    accounts: one.accounts.map((account) => ({
      ...account,
      lasten: Math.round(account.lasten * factor),
      baten: Math.round(account.baten * factor),
    })),
  }));
}

function shuffled<T>(all: readonly T[], chance: Chance): readonly T[] {
  return all
    .map((one) => ({ one, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** With the years of the heads moved by so many. */
function moved(rows: Rows, head: number, by: (jaar: number) => number): Rows {
  return rows.map((cells, row) => (row > head ? cells : cells.map((cell) => movedCell(cell, by))));
}

function movedCell(cell: Cell, by: (jaar: number) => number): Cell {
  if (cell === 2016 || cell === 2017) return by(cell);
  if (typeof cell !== "string" || cell.includes("januari")) return cell;
  return cell.replace(/2016|2017/, (jaar) => by(Number(jaar)).toString());
}

function beside(left: Rows, right: Rows, width: number, gap: number): Rows {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...Array.from({ length: width + gap }, (__, column): Cell => left[row]?.[column] ?? null),
    ...(right[row] ?? []),
  ]);
}

interface Other {
  readonly rows: Rows;
  readonly hasSame: boolean;
}

const others: Readonly<Record<string, (all: readonly Municipality[], look: Look, chance: Chance) => Other>> = {
  "of other years": (all, look, chance) => {
    const second = tableOf(shuffled(otherFigures(all, 0.9), chance), { ...look, titles: [], hasInwoners: false });
    return { rows: moved(second.rows, second.head, (jaar) => jaar - 2), hasSame: false };
  },
  "with the same years in another order": (all, look, chance) => {
    const second = tableOf(shuffled(otherFigures(all, 0.9), chance), { ...look, titles: [], hasInwoners: false });
    return { rows: moved(second.rows, second.head, (jaar) => 4033 - jaar), hasSame: true };
  },
  "with the same heads": (all, look, chance) => {
    const second = tableOf(shuffled(otherFigures(all, 0.9), chance), { ...look, titles: [] });
    return { rows: second.rows, hasSame: true };
  },
  "with lasten and baten beside deficits, or the reverse": (all, look, chance) => {
    const layout = look.layout === "deficits" ? "accounts" : "deficits";
    const second = tableOf(shuffled(otherFigures(all, 0.9), chance), {
      ...look,
      layout,
      titles: [],
      hasInwoners: false,
    });
    return { rows: second.rows, hasSame: true };
  },
  "named in another way": (all, look, chance) => {
    const layout = chance.pick(wide);
    const identity = look.identity.includes("code") ? (["naam"] as const) : (["code"] as const);
    const plain: Look = { ...look, layout, identity, titles: [], hasInwoners: false, before: [] };
    const second = tableOf(shuffled(otherFigures(all, 0.9), chance), plain);
    return { rows: moved(second.rows, second.head, (jaar) => jaar - (layout === look.layout ? 2 : 0)), hasSame: true };
  },
  "of another year per block": (all, look, chance) => {
    // each block has heads without years, and a title with one
    const second = tableOf(shuffled(otherFigures(all, 0.9), chance), { ...look, isSplit: true, titles: [] });
    return { rows: moved(second.rows, second.head, (jaar) => jaar - 2), hasSame: false };
  },
};

function under(what: string): Kind {
  return {
    kind: `a second table under the first, ${what}`,
    says,
    isRead: what === "of other years",
    make: (chance) => {
      const { all, look, table, file, right } = ordinary(chance, { layouts: wide });
      const other = others[what]?.(all, look, chance);
      if (other === undefined) return null;
      const blank: Rows = Array.from({ length: chance.whole(0, 3) }, () => []);
      const title: Rows = chance.next() < 0.4 ? [["Ter vergelijking"]] : [];
      return { snapshot: workbook([...table.rows, ...blank, ...title, ...other.rows]), right, twin: file };
    },
  };
}

function besideIt(what: string): Kind {
  return {
    kind: `a second table beside the first, ${what}`,
    // without a column between them names and codes may seem to be of one table
    says: [...says, "code-name-mismatch"],
    isRead: false,
    make: (chance) => {
      const { all, look, table, file, right } = ordinary(chance, {
        layouts: wide,
        change: (one) => ({ ...one, isSplit: what === "of another year per block" || one.isSplit, behind: [] }),
      });
      const other = others[what]?.(all, look, chance);
      if (other === undefined) return null;
      const gap = chance.whole(0, 2);
      const down = chance.next() < 0.8 ? look.titles.length : 0;
      const second: Rows = [...Array.from({ length: down }, () => []), ...other.rows];
      return { snapshot: workbook(beside(table.rows, second, table.width, gap)), right, twin: file };
    },
  };
}

/** Other municipalities in a second block with the same heads: nothing of them may be lost. */
const continued: Kind = {
  kind: "the list goes on in a second block with the same heads",
  says,
  isRead: false,
  make: (chance) => {
    const { all, look, table, file, right } = ordinary(chance, { layouts: wide, counts: [2, 3, 5, 9] });
    const half = Math.ceil(all.length / 2);
    const first = tableOf(all.slice(0, half), look);
    const second = tableOf(all.slice(half), { ...look, titles: [] });
    const isUnder = chance.next() < 0.4;
    const down: Rows = Array.from({ length: look.titles.length }, () => []);
    const rows = isUnder
      ? [...first.rows, [], ...second.rows]
      : beside(first.rows, [...down, ...second.rows], table.width, chance.whole(0, 2));
    return { snapshot: workbook(rows), right, twin: file };
  },
};

export const tableKinds: readonly Kind[] = [
  ...Object.keys(others).map(under),
  ...Object.keys(others).map(besideIt),
  continued,
];
