import { register } from "../../../src/reference/register";
import type { Register } from "../../../src/core/gemeenten/register";
import type { Cell } from "../../../src/workbook/snapshot";
import { inRows, type Kind } from "../kind";
import type { Municipality } from "../generate/municipalities";
import type { Chance } from "../generate/random";
import { lookOf, tableOf, type Rows, type Table } from "../generate/table";
import { ordinary, workbook } from "./file";

const long = ["long", "long deficits"] as const;

/** With a column behind the others. */
function withColumn({ rows, head, firstData, width }: Table, header: string, valueOf: (row: number) => Cell): Rows {
  return rows.map((cells, row) =>
    row < head
      ? cells
      : [
          ...Array.from({ length: width }, (_, column) => cells[column] ?? null),
          row === head ? header : row >= firstData ? valueOf(row) : null,
        ],
  );
}

/** Pairs of different values, of every sort that an extra column may hold. */
const different: readonly (readonly [Cell, Cell])[] = [
  [1_500_000, 1_600_000],
  ["12,5", "13,5"],
  [12.5, 13],
  [42_000, 43_000],
];

const headers = ["Algemene reserve (€)", "Weerstandsratio", "Aantal cliënten", "Solvabiliteit"] as const;

/** Rows of one municipality that say something else in a column that a condition is about: none of them counts. */
const ownRowsDiffer: Kind = {
  kind: "an extra column that differs between the rows of one municipality",
  says: ["condition-value-differs"],
  isRead: false,
  make: (chance) => {
    const { table, right } = ordinary(chance, { layouts: long });
    const header = chance.pick(headers);
    const [usual, other] = chance.pick(different);
    const { municipality } = chance.pick(table.amounts);
    const own = [...new Set(table.amounts.filter((one) => one.municipality === municipality).map(({ row }) => row))];
    const odd = chance.pick(own);
    return {
      snapshot: workbook(withColumn(table, header, (row) => (row === odd ? other : usual))),
      right: null,
      twin: workbook(withColumn(table, header, () => usual)),
      twinRight: right,
      surroundings: { condition: header },
      isAbout: inRows(...own),
    };
  },
};

const meierijstad = "GM1948";
const parts = ["GM0844", "GM0846", "GM0860"];

/** Meierijstad, and the three that it was made of on 1 January 2017. */
const mergedRegister: Register = {
  ...register,
  gemeenten: register.gemeenten.filter(({ code }) => [meierijstad, ...parts].includes(code)),
  herindelingen: register.herindelingen.filter(({ nieuweCode }) => nieuweCode === meierijstad),
  aliassen: {},
};

interface Merged {
  readonly rows: (header: string, valueOf: (part: number) => Cell) => Rows;
  readonly right: ReadonlyMap<string, bigint>;
  /** The rows of the old ones (0-based). */
  readonly own: readonly number[];
}

/** The three of 2016 and the one of 2017, in the layout long. */
function merged(chance: Chance): Merged {
  const levels = { jeugd: chance.between(190, 330), wmo: chance.between(170, 280) };
  const all = mergedRegister.gemeenten.map(({ code, naam, inwoners }): Municipality => {
    const jaar = code === meierijstad ? 2017 : 2016;
    const people = inwoners[jaar] ?? 0;
    const accounts = (["jeugd", "wmo"] as const).map((domein) => {
      const lasten = Math.round(100 * levels[domein] * people * chance.between(0.96, 1.04));
      return { jaar, domein, lasten, baten: Math.round(lasten * chance.between(0.86, 0.94)) };
    });
    return { code, naam, inwoners: people, accounts };
  });
  const look = { ...lookOf(chance, ["long"]), hasInwoners: false, titles: [], before: [], behind: [] };
  const tables = all.map((one) => {
    // a table wants every year; the rows of the other year are left out
    const whole = tableOf([{ ...one, accounts: ofBothYears(one) }], look);
    const years = new Set(one.accounts.map(({ jaar }) => jaar));
    const rows = [...new Set(whole.amounts.filter(({ jaar }) => years.has(jaar)).map(({ row }) => row))];
    return {
      code: one.code,
      head: whole.rows.slice(0, whole.firstData),
      rows: rows.map((row) => whole.rows[row] ?? []),
    };
  });
  const total = all
    .flatMap(({ accounts }) => accounts)
    .reduce((sum, { lasten, baten }) => sum + BigInt(lasten) - BigInt(baten), 0n);
  const [first] = tables;
  const lines = tables.flatMap(({ code, rows }) => rows.map((cells) => ({ code, cells })));
  return {
    rows: (header, valueOf) => [
      ...(first?.head ?? []).map((cells) => [...cells, header]),
      ...lines.map(({ code, cells }) => [...cells, parts.includes(code) ? valueOf(parts.indexOf(code)) : null]),
    ],
    right: new Map([[meierijstad, total]]),
    own: lines.flatMap(({ code }, at) => (parts.includes(code) ? [at + 1] : [])),
  };
}

function ofBothYears({ accounts }: Municipality): Municipality["accounts"] {
  return [2016, 2017].flatMap((jaar) => accounts.map((account) => ({ ...account, jaar })));
}

const mergedAddUp: Kind = {
  kind: "an extra column in euros or counts of merged municipalities",
  says: ["condition-value-differs"],
  isRead: true,
  make: (chance) => {
    const { rows, right, own } = merged(chance);
    const header = chance.pick([
      "Algemene reserve (€)",
      "Reserve sociaal domein in euro",
      "Aantal cliënten",
      "Vermogen",
    ]);
    const values = parts.map(() => chance.whole(1, 9_000_000));
    const same = chance.whole(1, 9_000_000);
    return {
      snapshot: workbook(rows(header, (part) => values[part] ?? 0)),
      right,
      extra: new Map([[meierijstad, values.reduce((sum, one) => sum + one, 0).toString()]]),
      twin: workbook(rows("Accountant", () => same.toString())),
      surroundings: { register: mergedRegister, condition: header },
      twinSurroundings: { register: mergedRegister, condition: "Accountant" },
      isAbout: inRows(...own),
    };
  },
};

const mergedDiffer: Kind = {
  kind: "an extra column of merged municipalities that cannot be added up",
  says: ["condition-value-differs"],
  isRead: false,
  make: (chance) => {
    const { rows, right, own } = merged(chance);
    const header = chance.pick(["Weerstandsratio", "Solvabiliteit (%)", "Schuld per inwoner", "Score"]);
    const odd = chance.whole(0, parts.length - 1);
    const usual = chance.whole(10, 90) / 10;
    return {
      snapshot: workbook(rows(header, (part) => (part === odd ? usual + 1 : usual))),
      right: null,
      twin: workbook(rows(header, () => usual)),
      twinRight: right,
      surroundings: { register: mergedRegister, condition: header },
      isAbout: inRows(...own),
    };
  },
};

export const extraColumns: readonly Kind[] = [ownRowsDiffer, mergedAddUp, mergedDiffer];
