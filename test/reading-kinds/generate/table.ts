import type { Cell } from "../../../src/workbook/snapshot";
import { amountOf, domeinen, jaren, type Account, type Domein, type Municipality, type Soort } from "./municipalities";
import type { Chance } from "./random";

export type Rows = readonly (readonly Cell[])[];
export const layouts = ["accounts", "deficits", "long", "long deficits"] as const;
export type Layout = (typeof layouts)[number];

/** How a table looks, apart from what stands in it: the same for a file and its twin. */
export interface Look {
  readonly layout: Layout;
  readonly titles: Rows;
  readonly identity: readonly ("code" | "naam")[];
  readonly hasInwoners: boolean;
  /** Columns of its own before the figures, and behind them. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly head: (soort: Soort, domein: Domein | null, jaar: number | null) => string;
  /** The year stands in a row above the other heads. */
  readonly isSplit: boolean;
  /** Domains before years. */
  readonly domainFirst: boolean;
}

const titles: readonly Rows[] = [
  [],
  [],
  [["Opgave gemeenten"], []],
  [["Fonds tekortgemeenten"], ["2016 en 2017"], []],
  [["Sociaal domein"], ["Ingevuld door de gemeenten"]],
];

type Head = Look["head"];
const heads: readonly Head[] = [
  (soort, domein, jaar) => joined(soort, domein, jaar),
  (soort, domein, jaar) => capital(joined(soort, domein, jaar)),
  (soort, domein, jaar) => capital(joined(jaar, domein, soort)),
  (soort, domein, jaar) => joined(soort, domein, jaar).replaceAll(" ", "_"),
  (soort, domein, jaar) => capital(joined(domein, soort, jaar)),
];

export function lookOf(chance: Chance, from: readonly Layout[] = layouts): Look {
  const layout = chance.pick(from);
  return {
    layout,
    titles: chance.pick(titles),
    identity: chance.pick([["code", "naam"], ["code", "naam"], ["code"], ["naam"]] as const),
    hasInwoners: chance.next() < 0.6,
    before: chance.pick([[], [], ["Provincie"], ["Volgnummer", "Contact"]]),
    behind: chance.pick([[], [], ["Opmerking"]]),
    head: chance.pick(heads),
    isSplit: !layout.startsWith("long") && chance.next() < 0.3,
    domainFirst: chance.next() < 0.3,
  };
}

/** An amount of a table: where it stands (0-based), and whose it is. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly municipality: number;
  readonly soort: Soort;
  readonly jaar: number;
  readonly domein: Domein;
}

export interface Table {
  readonly rows: Rows;
  readonly amounts: readonly Placed[];
  /** The bottom row of the heads, and the first one of them. */
  readonly head: number;
  readonly top: number;
  /** The columns with figures, ascending. */
  readonly columns: readonly number[];
  readonly firstData: number;
  readonly width: number;
}

export interface TableOptions {
  readonly head?: Head;
  /** What stands in a cell for an amount in cents. */
  readonly cell?: (cents: number, soort: Soort, municipality: number, account: Account) => Cell;
  /** Other inhabitants than those of the register. */
  readonly inwoners?: (municipality: Municipality, index: number) => Cell;
}

export const euros = (cents: number): number => cents / 100;

/** Puts municipalities in a table. */
export function tableOf(all: readonly Municipality[], look: Look, options: TableOptions = {}): Table {
  const { layout } = look;
  const { head = look.head, cell = euros, inwoners = (one: Municipality) => one.inwoners } = options;
  const isLong = layout.startsWith("long");
  const soorten: readonly Soort[] = layout.endsWith("deficits") ? ["tekort"] : ["lasten", "baten"];
  const periods = look.domainFirst
    ? domeinen.flatMap((domein) => jaren.map((jaar) => ({ jaar, domein })))
    : jaren.flatMap((jaar) => domeinen.map((domein) => ({ jaar, domein })));
  const lead = [
    ...look.before,
    ...look.identity.map((one) => (one === "code" ? "Gemeentecode" : "Gemeentenaam")),
    ...(look.hasInwoners ? ["Inwoners 1 januari 2017"] : []),
    ...(isLong ? ["Jaar", "Domein"] : []),
  ];
  const figures = isLong
    ? soorten.map((soort) => head(soort, null, null))
    : periods.flatMap(({ jaar, domein }) => soorten.map((soort) => head(soort, domein, look.isSplit ? null : jaar)));
  const years = periods.flatMap(({ jaar }, at) =>
    soorten.map((_, index) => (index === 0 && jaar !== periods[at - 1]?.jaar ? jaar : null)),
  );
  const headRows: Rows = [
    ...(look.isSplit ? [[...lead.map(() => null), ...years]] : []),
    [...lead, ...figures, ...look.behind],
  ];
  const rows: (readonly Cell[])[] = [...look.titles, ...headRows];
  const amounts: Placed[] = [];
  all.forEach((one, municipality) => {
    const own = [
      ...look.before.map(() => "x"),
      ...look.identity.map((which) => one[which]),
      ...(look.hasInwoners ? [inwoners(one, municipality)] : []),
    ];
    const lines = isLong ? periods.map((period) => [period]) : [periods];
    for (const line of lines) {
      const [first] = line;
      const start: readonly Cell[] = isLong ? [...own, first?.jaar ?? null, first?.domein ?? null] : own;
      const values = line.flatMap(({ jaar, domein }, at) =>
        soorten.map((soort, index) => {
          const account = accountOf(one, jaar, domein);
          const column = start.length + at * soorten.length + index;
          amounts.push({ row: rows.length, column, municipality, soort, jaar, domein });
          return cell(amountOf(account, soort), soort, municipality, account);
        }),
      );
      rows.push([...start, ...values]);
    }
  });
  return {
    rows,
    amounts,
    head: look.titles.length + headRows.length - 1,
    top: look.titles.length,
    columns: figures.map((_, at) => lead.length + at),
    firstData: look.titles.length + headRows.length,
    width: lead.length + figures.length + look.behind.length,
  };
}

export function accountOf({ accounts }: Municipality, jaar: number, domein: Domein): Account {
  const found = accounts.find((one) => one.jaar === jaar && one.domein === domein);
  if (found === undefined) throw new Error("no such account");
  return found;
}

/** The rows with something else in some of their cells. */
export function changed(
  rows: Rows,
  where: readonly { readonly row: number; readonly column: number }[],
  to: (cell: Cell) => Cell,
): Rows {
  const columnsOf = new Map<number, number[]>();
  for (const { row, column } of where) columnsOf.set(row, [...(columnsOf.get(row) ?? []), column]);
  return rows.map((cells, row) => {
    const columns = columnsOf.get(row);
    if (columns === undefined) return cells;
    const width = Math.max(cells.length, ...columns.map((column) => column + 1));
    return Array.from({ length: width }, (_, column) =>
      columns.includes(column) ? to(cells[column] ?? null) : (cells[column] ?? null),
    );
  });
}

/** The rows with others put between them. */
export function inserted(rows: Rows, at: number, others: Rows): Rows {
  return [...rows.slice(0, at), ...others, ...rows.slice(at)];
}

function joined(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
