import { cellText } from "../../../src/reading/numbers/cells";
import type { Cell } from "../../../src/workbook/snapshot";
import { readCsv } from "../../../src/xlsx/csv/read-csv";
import type { Kind } from "../kind";
import { amountOf, domeinen, tekortenOf, type Municipality, type Soort } from "../generate/municipalities";
import type { Chance } from "../generate/random";
import { accountOf, euros, inserted, lookOf, tableOf, type Look, type Rows, type Table } from "../generate/table";
import { ordinary, workbook } from "./file";

const wide = ["accounts", "deficits"] as const;

function identityOf({
  identity,
}: Look): readonly { readonly head: string; readonly of: (one: Municipality) => string }[] {
  return identity.map((which) => ({
    head: which === "code" ? "Gemeentecode" : "Gemeentenaam",
    of: (one: Municipality) => one[which],
  }));
}

/** Half of a figure's name stands in the row, the other half in the header. */
function halfLong(kind: string, inRows: "jaar" | "domein"): Kind {
  return {
    kind,
    says: [],
    isRead: true,
    make: (chance) => {
      const { all, look, file, right } = ordinary(chance, { layouts: wide });
      const soorten: readonly Soort[] = look.layout === "deficits" ? ["tekort"] : ["lasten", "baten"];
      const lead = identityOf(look);
      // statistics give a year more than is asked for
      const years: readonly number[] = chance.pick([
        [2016, 2017],
        [2015, 2016, 2017],
        [2017, 2016],
      ]);
      const lines = inRows === "jaar" ? years : domeinen;
      const columns =
        inRows === "jaar"
          ? domeinen.flatMap((domein) => soorten.map((soort) => ({ domein, soort, jaar: null })))
          : years.flatMap((jaar) => soorten.map((soort) => ({ jaar, soort, domein: null })));
      const field = inRows === "jaar" ? chance.pick(["Jaar", "Boekjaar", "Perioden"]) : chance.pick(["Domein", "Taak"]);
      const amount = (one: Municipality, line: number | string, column: (typeof columns)[number]): number => {
        const jaar = column.jaar ?? Number(line);
        const domein = column.domein ?? (line === "jeugd" ? "jeugd" : "wmo");
        const cents = amountOf(accountOf(one, jaar === 2015 ? 2016 : jaar, domein), column.soort);
        return euros(jaar === 2015 ? Math.round(cents * 0.93) : cents);
      };
      const rows: Rows = [
        ...look.titles,
        [
          ...lead.map(({ head }) => head),
          field,
          ...columns.map(({ soort, domein, jaar }) => look.head(soort, domein, jaar)),
        ],
        ...all.flatMap((one) =>
          lines.map((line) => [
            ...lead.map(({ of }) => of(one)),
            line,
            ...columns.map((column) => amount(one, line, column)),
          ]),
        ),
      ];
      return { snapshot: workbook(rows), right, twin: file };
    },
  };
}

const spelled: readonly ((jaar: number) => string)[] = [
  (jaar) => `boekjaar ${jaar.toString()}`,
  (jaar) => `'${jaar.toString().slice(2)}`,
  (jaar) => `${jaar.toString()}JJ00`,
  (jaar) => `rekening ${jaar.toString()}`,
  (jaar) => `jaarrekening ${jaar.toString()}`,
  (jaar) => `JR${jaar.toString()}`,
];

/** A year as ledgers, statistics and people write it, in the heads or in the rows. */
const years: Kind = {
  kind: "a year with a word or a mark of its own",
  says: [],
  isRead: true,
  make: (chance) => {
    const { table, file, right } = ordinary(chance, { change: (look) => ({ ...look, isSplit: false }) });
    const spell = chance.pick(spelled);
    const inCell = (cell: Cell): Cell => {
      if (cell === 2016 || cell === 2017) return spell(cell);
      if (typeof cell !== "string" || /januari|_/.test(cell)) return cell;
      return cell.replace(/\b(2016|2017)\b/, (jaar) => spell(Number(jaar)));
    };
    const rows = table.rows.map((cells, row) => (row < table.head ? cells : cells.map(inCell)));
    return { snapshot: workbook(rows), right, twin: file };
  },
};

/** A year that is none: it stops, for one reason, and does not say that figures are not there. */
const unclearYears: Kind = {
  kind: "rows of more than one year, or of a part of one",
  says: ["not-a-year"],
  isRead: false,
  make: (chance) => {
    const { table, file, right } = ordinary(chance, { layouts: ["long", "long deficits"] });
    const spell = chance.pick<(jaar: number) => string>([
      (jaar) => `${jaar.toString()}/${(jaar + 1).toString()}`,
      (jaar) => `${jaar.toString()}KW04`,
      (jaar) => `begroting ${jaar.toString()}`,
      (jaar) => `1-1-${jaar.toString()}`,
    ]);
    const rows = table.rows.map((cells, row) =>
      row < table.firstData ? cells : cells.map((cell): Cell => (cell === 2016 || cell === 2017 ? spell(cell) : cell)),
    );
    return { snapshot: workbook(rows), right: null, twin: file, twinRight: right };
  },
};

/** In the layout long, a row behind each that is already in it. */
const within: Kind = {
  kind: "rows of parts that another row holds already",
  says: ["total-differs-from-parts", "duplicate-code"],
  isRead: true,
  make: (chance) => {
    const { table, right } = ordinary(chance, { layouts: ["long", "long deficits"] });
    const column = chance.pick(["Onderdeel", "Taakveld"]);
    const whole = chance.pick(["totaal", "maatwerk", ""]);
    const part = chance.pick([
      "waarvan verblijf",
      "w.v. dyslexie",
      "Waarvan: persoonsgebonden budget",
      "of which youth care",
    ]);
    const share = chance.between(0.2, 0.8);
    const [first = 0] = table.columns;
    const dataRows = new Set(table.amounts.map(({ row }) => row));
    const made = (hasParts: boolean): Rows =>
      table.rows.flatMap((cells, row): Rows => {
        if (row < table.head) return [cells];
        const put = (text: Cell, factor: number): readonly Cell[] => [
          ...cells.slice(0, first),
          text,
          ...cells
            .slice(first)
            .map((cell): Cell => (typeof cell === "number" ? Math.round(cell * 100 * factor) / 100 : cell)),
        ];
        if (row === table.head) return [[...cells.slice(0, first), column, ...cells.slice(first)]];
        return dataRows.has(row) && hasParts ? [put(whole, 1), put(part, share)] : [put(whole, 1)];
      });
    return { snapshot: workbook(made(true)), right, twin: workbook(made(false)) };
  },
};

/** Remarks, averages and sums of provinces and of everybody, above, between and under the rows. */
const aroundRows: Kind = {
  kind: "sums, averages and remarks around the rows",
  says: [],
  isRead: true,
  make: (chance) => {
    const { table, file, right } = ordinary(chance, { counts: [2, 3, 5, 9] });
    const called = chance.pick([
      "Totaal",
      "Alle gemeenten",
      "Gemiddelde",
      "Mediaan",
      "Gelderland",
      "Noord-Brabant",
      "Totaal Limburg",
      "Nederland",
      "Subtotaal",
    ]);
    const isCode = table.rows[table.head]?.includes("Gemeentecode") === true;
    const at = table.rows[table.head]?.indexOf(isCode && chance.next() < 0.5 ? "Gemeentecode" : "Gemeentenaam") ?? -1;
    const identity = at === -1 ? (table.rows[table.head]?.indexOf("Gemeentecode") ?? 0) : at;
    const line: Cell[] = Array.from({ length: table.width }, () => null);
    line[identity] = called;
    for (const column of table.columns) line[column] = chance.whole(1, 9_000_000);
    const remark: Rows = chance.pick([
      [],
      [[]],
      [["* voorlopige cijfers"]],
      [[], ["1) inclusief beschermd wonen."]],
      [["Bron: jaarrekeningen 2016 en 2017"]],
    ]);
    const where = chance.pick([table.firstData, chance.whole(table.firstData, table.rows.length), table.rows.length]);
    const rows = inserted(table.rows, where, [line]);
    return { snapshot: workbook([...rows, ...remark]), right, twin: file };
  },
};

/** "€ -" is what a display format for money leaves of a 0. */
const nothing: Kind = {
  kind: "an amount of nothing as a display format shows it",
  says: [],
  isRead: true,
  make: (chance) => {
    const { all, look, right } = ordinary(chance, { layouts: ["deficits", "long deficits"] });
    const balanced = chance.whole(0, all.length - 1);
    const without = all.map((one, at) => ({
      ...one,
      accounts: one.accounts.map((own) =>
        at === balanced && own.domein === "wmo" ? { ...own, baten: own.lasten } : own,
      ),
    }));
    const shown = chance.pick(["€ -", " € -   ", "€\u00a0-", "- €"]);
    const cell = (cents: number): Cell => (cents === 0 ? shown : euros(cents));
    return {
      snapshot: workbook(tableOf(without, look, { cell }).rows),
      right: tekortenOf(without),
      twin: workbook(tableOf(all, look).rows),
      twinRight: right,
    };
  },
};

/** Plain cells beside or above an Excel table are no part of it. */
const besideExcelTable: Kind = {
  kind: "plain cells with figures beside or above an Excel table",
  says: ["second-table", "second-table-ignored"],
  isRead: false,
  isSaid: true,
  make: (chance) => {
    const look: Look = { ...lookOf(chance, wide), isSplit: false, titles: [], before: [], behind: [] };
    const { all, right } = ordinary(chance, { counts: [2, 3, 5, 9] });
    const half = Math.ceil(all.length / 2);
    const [inTable, rest] = [tableOf(all.slice(0, half), look), tableOf(all.slice(half), look)];
    const isAbove = chance.next() < 0.3;
    const gap = chance.whole(1, 2);
    const isLeft = chance.next() < 0.4;
    const row = isAbove ? rest.rows.length + chance.whole(0, 2) : 0;
    const column = !isAbove && isLeft ? rest.width + gap : 0;
    const rows: Rows = isAbove
      ? [...rest.rows, ...Array.from({ length: row - rest.rows.length }, () => []), ...inTable.rows]
      : isLeft
        ? sideBySide(rest, inTable, gap)
        : sideBySide(inTable, rest, gap);
    const area = (at: { row: number; column: number }, { rows: own, width }: Table) => ({
      tables: [{ name: "Tabel1", ...at, rows: own.length, columns: width }],
    });
    const twin = tableOf(all, look);
    return {
      snapshot: workbook(rows, area({ row, column }, inTable)),
      right,
      twin: workbook(twin.rows, area({ row: 0, column: 0 }, twin)),
    };
  },
};

function sideBySide(left: Table, right: Table, gap: number): Rows {
  return Array.from({ length: Math.max(left.rows.length, right.rows.length) }, (_, row) => [
    ...Array.from({ length: left.width + gap }, (__, column): Cell => left.rows[row]?.[column] ?? null),
    ...(right.rows[row] ?? []),
  ]);
}

/** Rows that say themselves that they are of a budget. */
const budgetRows: Kind = {
  kind: "a column that says that figures are of a budget",
  says: ["figures-labelled", "budget-figures"],
  isRead: false,
  isSaid: true,
  make: (chance) => {
    const { table, right } = ordinary(chance);
    const header = chance.pick(["Soort", "Cijfers", "Soort cijfers", "Bron", "Versie", "Herkomst"]);
    const word = chance.pick(["begroting", "Primitieve begroting", "programmabegroting 2016", "raming", "begroot"]);
    const made = (text: string): Rows =>
      table.rows.map((cells, row) =>
        row < table.head
          ? cells
          : [
              ...Array.from({ length: table.width }, (_, column) => cells[column] ?? null),
              row === table.head ? header : row >= table.firstData ? text : null,
            ],
      );
    return { snapshot: workbook(made(word)), right: null, twin: workbook(made("jaarrekening")), twinRight: right };
  },
};

/** One tekort that is twice that of the year before. */
const doubled: Kind = {
  kind: "a tekort that doubles",
  says: ["tekort-unlikely", "amount-unlikely"],
  isRead: true,
  isSaid: true,
  make: (chance) => {
    const { all, look, file, right } = ordinary(chance, { layouts: ["accounts", "long"], counts: [1, 2, 3, 5] });
    const at = chance.whole(0, all.length - 1);
    const one = all[at];
    if (one === undefined) return null;
    const total = (jaar: number): number =>
      one.accounts.filter((own) => own.jaar === jaar).reduce((sum, { lasten, baten }) => sum + lasten - baten, 0);
    // at least thirty euros per inhabitant more, and twice as much
    const extra = Math.max(2 * total(2016), total(2016) + 3100 * one.inwoners) - total(2017) + 100;
    const changedOnes = all.map((own, index) => (index === at ? withLess(own, Math.ceil(extra / 2)) : own));
    if (changedOnes[at]?.accounts.some(({ lasten, baten }) => baten < lasten / 2) === true) return null;
    const after = new Map([...right, [one.code, (right.get(one.code) ?? 0n) + BigInt(2 * Math.ceil(extra / 2))]]);
    return { snapshot: workbook(tableOf(changedOnes, look).rows), right: after, twin: file, twinRight: right };
  },
};

/** With less baten in 2017, for both domains. */
function withLess(one: Municipality, cents: number): Municipality {
  const accounts = one.accounts.map((own) => (own.jaar === 2017 ? { ...own, baten: own.baten - cents } : own));
  return { ...one, accounts };
}

const encoder = new TextEncoder();

/** A text file with another mark between its fields. */
const otherDelimiter: Kind = {
  kind: "a text file with bars or tabs between the fields",
  says: [],
  isRead: true,
  make: (chance: Chance) => {
    const { table, right } = ordinary(chance);
    const made = (delimiter: string) =>
      readCsv(
        encoder.encode(
          table.rows
            .map((cells) => Array.from({ length: table.width }, (_, at) => cellText(cells[at])).join(delimiter))
            .join("\n"),
        ),
        "invoer.csv",
      );
    return { snapshot: made(chance.pick(["|", "\t"])), right, twin: made(";") };
  },
};

export const layoutKinds: readonly Kind[] = [
  halfLong("years in the rows, domains in the heads", "jaar"),
  halfLong("domains in the rows, two or three years in the heads", "domein"),
  years,
  unclearYears,
  within,
  aroundRows,
  nothing,
  besideExcelTable,
  budgetRows,
  doubled,
  otherDelimiter,
];
