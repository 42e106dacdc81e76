import { cellText } from "../../../src/reading/numbers/cells";
import type { Cell } from "../../../src/workbook/snapshot";
import { readCsv } from "../../../src/xlsx/csv/read-csv";
import { inRows, type Kind } from "../kind";
import { euros, inserted, tableOf, type Rows, type Table } from "../generate/table";
import { ordinary, workbook } from "./file";

const bytesOf = new TextEncoder();

/** A row of every municipality, year and domain with its parts, as ledgers have them. */
interface Part {
  readonly name: string;
  readonly share: number;
}

/** The layout long with a column for the part, each account split over its parts. */
function inParts(
  { rows, amounts, head, firstData, columns }: Table,
  column: string,
  partsOf: (domein: string) => readonly Part[],
  extra: (domein: string, row: readonly Cell[], figures: readonly number[]) => Rows,
): { readonly rows: Rows; readonly extraRows: readonly number[] } {
  const [first = 0] = columns;
  const domeinColumn = first - 1;
  const out: (readonly Cell[])[] = rows
    .slice(0, firstData)
    .map((cells, row) => (row === head ? [...cells.slice(0, first), column, ...cells.slice(first)] : cells));
  const extraRows: number[] = [];
  const dataRows = [...new Set(amounts.map(({ row }) => row))];
  for (const row of dataRows) {
    const cells = rows[row] ?? [];
    const domein = cellText(cells[domeinColumn]);
    const figures = columns.map((at) => Math.round(Number(cells[at]) * 100));
    const parts = partsOf(domein);
    const given = figures.map(() => 0);
    parts.forEach(({ name, share }, at) => {
      const own = figures.map((cents, index) => {
        const amount = at === parts.length - 1 ? cents - (given[index] ?? 0) : Math.round(cents * share);
        given[index] = (given[index] ?? 0) + amount;
        return euros(amount);
      });
      out.push([...cells.slice(0, first), name, ...own]);
    });
    for (const line of extra(domein, cells.slice(0, first), figures)) {
      extraRows.push(out.length);
      out.push(line);
    }
  }
  return { rows: out, extraRows };
}

function ordinaryParts(domein: string): readonly Part[] {
  return domein === "jeugd"
    ? [
        { name: "ambulant", share: 0.45 },
        { name: "verblijf", share: 0.33 },
        { name: "dyslexie", share: 0.22 },
      ]
    : [
        { name: "begeleiding", share: 0.62 },
        { name: "beschermd wonen", share: 0.38 },
      ];
}

const totalNames = ["Totaal", "totaal wmo", "Subtotaal", "Som", "Wmo", "Wmo totaal"];

const namedTotal: Kind = {
  kind: "a total beside its parts",
  says: ["duplicate-code"],
  isRead: true,
  make: (chance) => {
    const { table, right } = ordinary(chance, { layouts: ["long", "long deficits"] });
    const column = chance.pick(["Onderdeel", "Taakveld"]);
    const name = chance.pick(totalNames);
    const made = inParts(table, column, ordinaryParts, (domein, lead, figures) =>
      name.toLowerCase().includes("wmo") && domein === "jeugd"
        ? [[...lead, "Jeugd totaal", ...figures.map(euros)]]
        : [[...lead, name, ...figures.map(euros)]],
    );
    return {
      snapshot: workbook(made.rows),
      right,
      twin: workbook(inParts(table, column, ordinaryParts, () => []).rows),
    };
  },
};

const unnamedTotal: Kind = {
  kind: "a total beside its parts under another name",
  says: ["total-beside-parts"],
  isRead: false,
  make: (chance) => {
    const { table, right } = ordinary(chance, { layouts: ["long", "long deficits"] });
    const column = chance.pick(["Onderdeel", "Taakveld"]);
    const name = chance.pick(["alle producten", "6.7 maatwerk", "hele domein", "Z999"]);
    const made = inParts(table, column, ordinaryParts, (_, lead, figures) => [[...lead, name, ...figures.map(euros)]]);
    return {
      snapshot: workbook(made.rows),
      right,
      twin: workbook(inParts(table, column, ordinaryParts, () => []).rows),
    };
  },
};

const outside: Kind = {
  kind: "a taakveld outside the fund under the Wmo",
  says: ["buig-ignored"],
  isRead: true,
  make: (chance) => {
    const { table, right } = ordinary(chance, { layouts: ["long", "long deficits"] });
    const column = chance.pick(["Onderdeel", "Taakveld"]);
    const name = chance.pick([
      "6.3 Inkomensregelingen",
      "6.4 Begeleide participatie",
      "6.5 Arbeidsparticipatie",
      "Taakveld 6.3",
      "6.3",
      "BUIG",
      "Participatie",
      "Inkomensregelingen",
    ]);
    const made = inParts(table, column, ordinaryParts, (domein, lead, figures) =>
      domein === "wmo" ? [[...lead, name, ...figures.map((cents) => euros(Math.round(cents * 0.7)))]] : [],
    );
    return {
      snapshot: workbook(made.rows),
      right,
      twin: workbook(inParts(table, column, ordinaryParts, () => []).rows),
    };
  },
};

function sums({ rows, columns, firstData, width }: Table, label: string | null): readonly Cell[] {
  const line: Cell[] = Array.from({ length: width }, () => null);
  for (const column of columns) {
    const cents = rows.slice(firstData).reduce((sum, cells) => sum + Math.round(Number(cells[column]) * 100), 0);
    line[column] = euros(cents);
  }
  if (label !== null) line[0] = label;
  return line;
}

const totalsRow: Kind = {
  kind: "the totals row of an Excel table",
  says: ["missing-code"],
  isRead: true,
  make: (chance) => {
    const { table, file, right } = ordinary(chance, { change: (look) => ({ ...look, isSplit: false }) });
    const label = chance.pick([null, null, "Totaal", "x", "Gemiddelde"]);
    const rows = [...table.rows, sums(table, label)];
    const area = {
      name: "Tabel1",
      row: table.head,
      column: 0,
      rows: rows.length - table.head,
      columns: table.width,
      totalsRow: true,
    };
    return { snapshot: workbook(rows, { tables: [area] }), right, twin: file };
  },
};

const repeatedHead: Kind = {
  kind: "the heads again in the middle",
  says: ["second-table"],
  isRead: true,
  make: (chance) => {
    const { table, file, right } = ordinary(chance, { counts: [2, 3, 5, 9] });
    const at = chance.whole(table.firstData + 1, table.rows.length - 1);
    const heads = table.rows.slice(table.top, table.firstData);
    const blank: Rows = chance.pick([[], [[]]]);
    return { snapshot: workbook(inserted(table.rows, at, [...blank, ...heads])), right, twin: file };
  },
};

const otherHead: Kind = {
  kind: "other heads in the middle",
  says: ["second-table"],
  isRead: false,
  make: (chance) => {
    const { all, look, table, right, file } = ordinary(chance, {
      counts: [2, 3, 5, 9],
      layouts: ["accounts", "deficits"],
    });
    const at = chance.whole(1, all.length - 1);
    const first = tableOf(all.slice(0, at), look);
    const swap = (jaar: number | null): number | null => (jaar === null ? null : 4033 - jaar);
    const isOther = (jaar: number): number => swap(jaar) ?? jaar;
    const second = tableOf(
      all
        .slice(at)
        .map((one) => ({ ...one, accounts: one.accounts.map((own) => ({ ...own, jaar: isOther(own.jaar) })) })),
      look,
    );
    const heads = second.rows.slice(second.top, second.firstData).map((cells) => cells.map((cell) => swapYear(cell)));
    return {
      snapshot: workbook([...first.rows, ...heads, ...second.rows.slice(second.firstData)]),
      right,
      twin: file,
      isAbout: table.rows.length === 0 ? inRows() : (place) => place?.kind === "cell",
    };
  },
};

function swapYear(cell: Cell): Cell {
  if (cell === 2016 || cell === 2017) return 4033 - cell;
  return typeof cell === "string" && !cell.includes("januari")
    ? cell.replace(/2016|2017/, (jaar) => (4033 - Number(jaar)).toString())
    : cell;
}

const hidden: Kind = {
  kind: "hidden rows",
  says: ["hidden-rows"],
  isRead: true,
  isSaid: true,
  make: (chance) => {
    const { table, file, right } = ordinary(chance);
    const hiddenRows = [...new Set([chance.pick(table.amounts).row, chance.pick(table.amounts).row])].sort(
      (a, b) => a - b,
    );
    return { snapshot: workbook(table.rows, { hiddenRows }), right, twin: file };
  },
};

const budget: Kind = {
  kind: "a budget instead of what was realised",
  says: ["budget-figures", "missing-column", "missing-year"],
  isRead: false,
  make: (chance) => {
    const { table, file, right } = ordinary(chance);
    const text = chance.pick([
      "Primitieve begroting",
      "Begroting 2016 en 2017",
      "begroting na wijziging",
      "Meerjarenraming",
      "Budget",
      "Raming",
    ]);
    const where = chance.pick(["title", "above", "name"] as const);
    const above: Cell[] = Array.from({ length: table.width }, () => null);
    above[table.columns[0] ?? 0] = text;
    const rows =
      where === "title"
        ? [[text], ...table.rows]
        : where === "above"
          ? inserted(table.rows, table.top, [above])
          : table.rows;
    return {
      snapshot: workbook(rows, { name: where === "name" ? text : "Invoer" }),
      right: null,
      twin: file,
      twinRight: right,
    };
  },
};

function csvOf(rows: Rows, delimiter: string, text: (cell: Cell) => string): string {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows
    .map((cells) => Array.from({ length: width }, (_, at) => text(cells[at] ?? null)).join(delimiter))
    .join("\r\n");
}

const plainText = (cell: Cell): string =>
  typeof cell === "number" ? cell.toString() : typeof cell === "string" ? cell : "";

function csv(text: string) {
  return readCsv(bytesOf.encode(text), "invoer.csv");
}

const wider: Kind = {
  kind: "a comma file with unquoted decimal commas",
  says: ["row-wider-than-head"],
  isRead: false,
  make: (chance) => {
    const { table, right } = ordinary(chance, { change: (look) => ({ ...look, titles: [] }) });
    const one = chance.pick(table.amounts);
    const isEvery = chance.next() < 0.5;
    const wrong = table.rows.map((cells, row) =>
      cells.map((cell, column): Cell => {
        const isAmount = row >= table.firstData && table.columns.includes(column);
        const isThis = isAmount && (isEvery || (row === one.row && column === one.column));
        return isThis ? Number(cell).toFixed(2).replace(".", ",") : cell;
      }),
    );
    return { snapshot: csv(csvOf(wrong, ",", plainText)), right, twin: csv(csvOf(table.rows, ",", plainText)) };
  },
};

const narrower: Kind = {
  kind: "a line of a text file without one of its fields",
  says: [
    "row-narrower-than-head",
    "missing-amount",
    "unknown-domain",
    "not-a-number",
    "not-a-year",
    "unknown-code",
    "unknown-name",
    "code-name-mismatch",
    "missing-code",
  ],
  isRead: false,
  make: (chance) => {
    const { table, right } = ordinary(chance, {
      layouts: ["accounts", "deficits"],
      change: (look) => ({ ...look, titles: [], behind: [] }),
    });
    const one = chance.pick(table.amounts);
    const lines = csvOf(table.rows, ";", plainText).split("\r\n");
    const fields = (lines[one.row] ?? "").split(";");
    const without = chance.pick(table.columns);
    const wrong = lines.map((line, row) =>
      row === one.row ? fields.filter((_, at) => at !== without).join(";") : line,
    );
    return { snapshot: csv(wrong.join("\r\n")), right, twin: csv(lines.join("\r\n")), isAbout: inRows(one.row) };
  },
};

const quotedAsFormula: Kind = {
  kind: 'a text file with fields as ="GM0983"',
  says: ["unknown-code"],
  isRead: true,
  make: (chance) => {
    const { table, right } = ordinary(chance);
    const delimiter = chance.pick([";", ",", "\t"]);
    const isEvery = chance.next() < 0.3;
    const formula = (cell: Cell): string =>
      typeof cell === "string" && (isEvery || /^GM\d+$/.test(cell)) ? `="${cell}"` : plainText(cell);
    return {
      snapshot: csv(csvOf(table.rows, delimiter, formula)),
      right,
      twin: csv(csvOf(table.rows, delimiter, plainText)),
    };
  },
};

export const rowKinds: readonly Kind[] = [
  namedTotal,
  unnamedTotal,
  outside,
  totalsRow,
  repeatedHead,
  otherHead,
  hidden,
  budget,
  wider,
  narrower,
  quotedAsFormula,
];
