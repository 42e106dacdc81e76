import { cellText } from "../../../src/reading/numbers/cells";
import type { Cell } from "../../../src/workbook/snapshot";
import { register } from "../../../src/reference/register";
import { sheetOf } from "../../support/snapshot";
import type { Kind } from "../kind";
import { manyMunicipalities } from "../generate/municipalities";
import type { Chance } from "../generate/random";
import { changed, inserted, tableOf, type Rows, type Table } from "../generate/table";
import { ordinary, workbook } from "./file";

const units = [
  { text: "Bedragen in 1.000 euro", euros: 1000 },
  { text: "in 1.000 euro", euros: 1000 },
  { text: "(1 000 euro)", euros: 1000 },
  { text: "k EUR", euros: 1000 },
  { text: "bedragen in k EUR", euros: 1000 },
  { text: "in TEUR", euros: 1000 },
  { text: "€ 000", euros: 1000 },
  { text: "€'000", euros: 1000 },
  { text: "per 1000 euro", euros: 1000 },
  { text: "x € 1.000", euros: 1000 },
  { text: "(x 1.000)", euros: 1000 },
  { text: "bedragen x € 1.000,-", euros: 1000 },
  { text: "in duizenden euro's", euros: 1000 },
  { text: "(€ 1k)", euros: 1000 },
  { text: "[k€]", euros: 1000 },
  { text: "× € 1000 (afgerond)", euros: 1000 },
  { text: "bedragen in duizendtallen", euros: 1000 },
  { text: "bedragen gedeeld door 1.000", euros: 1000 },
  { text: "bedragen maal € 1.000", euros: 1000 },
  { text: "in € dzd.", euros: 1000 },
  { text: "× 10³ euro", euros: 1000 },
  { text: "in mln. euro", euros: 1_000_000 },
  { text: "in miljoenen", euros: 1_000_000 },
  { text: "x € 1 mln", euros: 1_000_000 },
  { text: "Bedragen in miljoenen euro's", euros: 1_000_000 },
  { text: "x 1.000.000", euros: 1_000_000 },
] as const;

interface Placed {
  readonly rows: Rows;
  readonly name: string;
}
type Place = (table: Table, text: string, chance: Chance) => Placed;

const places: Readonly<Record<string, Place>> = {
  "in the title": ({ rows }, text) => ({ rows: [[text], ...rows], name: "Invoer" }),
  "behind a word in the title": ({ rows }, text) => ({
    rows: [[`Tekorten sociaal domein, ${text}`], ...rows],
    name: "Invoer",
  }),
  "in a footnote": ({ rows }, text) => ({ rows: [...rows, [], [text]], name: "Invoer" }),
  "in a row under the heads": ({ rows, firstData, columns }, text) => ({
    rows: inserted(rows, firstData, [
      Array.from({ length: Math.max(...columns) + 1 }, (_, at): Cell => (columns.includes(at) ? text : null)),
    ]),
    name: "Invoer",
  }),
  "in every head": ({ rows, head, columns }, text, chance) => {
    const inBrackets = text.startsWith("(") || chance.next() < 0.5 ? text : `(${text})`;
    return {
      rows: changed(
        rows,
        columns.map((column) => ({ row: head, column })),
        (cell) => `${cellText(cell)} ${inBrackets}`,
      ),
      name: "Invoer",
    };
  },
  "in a column of its own": ({ rows, head, firstData, width }, text) => ({
    rows: rows.map((cells, row): readonly Cell[] =>
      row < head
        ? cells
        : [
            ...Array.from({ length: width }, (_, column) => cells[column] ?? null),
            row === head ? "Eenheid" : row >= firstData ? text : null,
          ],
    ),
    name: "Invoer",
  }),
  "in the name of the sheet": ({ rows }, text) => ({ rows, name: `Tekort ${text.replace(/[:\\/?*[\]]/g, "")}` }),
};

const counts = [1, 1, 2, 3, 5, 9];

/** Full cents, so that an amount in thousands or millions has no more decimals than a number holds. */
function stated(place: string): Kind {
  return {
    kind: `a unit ${place}`,
    says: ["amounts-in-thousands"],
    isRead: false,
    isFollowed: true,
    make: (chance) => {
      const { all, look, table, file, right } = ordinary(chance, { counts });
      const unit = chance.pick(units);
      const isShown = chance.next() < 0.3;
      const cell = (cents: number): number => cents / 100 / (isShown ? 1 : unit.euros);
      const placed = places[place]?.(tableOf(all, look, { cell }), unit.text, chance);
      if (placed === undefined) return null;
      const formats = isShown
        ? { formats: placed.rows.map((cells) => cells.map((one) => (typeof one === "number" ? "#,##0," : null))) }
        : {};
      const twin = table.rows.length === 0 ? null : file;
      return twin === null ? null : { snapshot: workbook(placed.rows, { name: placed.name, ...formats }), right, twin };
    },
  };
}

/** The same over many rows, of which not one may be enough to tell. */
const overMany: Kind = {
  kind: "a unit over a long list of municipalities",
  says: ["amounts-in-thousands"],
  isRead: false,
  isFollowed: true,
  isLong: true,
  make: (chance) => {
    const of = (count: number) => manyMunicipalities(count, chance);
    const { all, look, file, right } = ordinary(chance, { counts: [200, 388], layouts: ["accounts", "deficits"], of });
    const unit = chance.pick(units);
    const place = places[chance.pick(Object.keys(places))];
    const cell = (cents: number): number => cents / 100 / unit.euros;
    const placed = place?.(tableOf(all, look, { cell }), unit.text, chance);
    if (placed === undefined) return null;
    return {
      snapshot: workbook(placed.rows, { name: placed.name }),
      right,
      twin: file,
      surroundings: { register: { ...register, herindelingen: [] } },
    };
  },
};

/** What the cells show is in thousands, what they hold is not, and nothing says anything of a unit. */
const shownInThousands: Kind = {
  kind: "a display format that hides thousands",
  says: ["amounts-in-thousands"],
  isRead: true,
  make: (chance) => {
    const { table, file, right } = ordinary(chance, { counts });
    const format = chance.pick(["#,##0,", "0,", "#,##0.0,,", "€ #,##0,;-€ #,##0,", '#,##0," k"']);
    const formats = table.rows.map((cells) => cells.map((one) => (typeof one === "number" ? format : null)));
    return { snapshot: workbook(table.rows, { formats }), right, twin: file };
  },
};

/** A correction sheet with its own unit. */
const ofCorrecties: Kind = {
  kind: "a unit of the corrections",
  says: ["correction-unit"],
  isRead: false,
  isFollowed: true,
  make: (chance) => {
    const { all, table, right } = ordinary(chance, { layouts: ["accounts", "long"] });
    const unit = chance.pick(units.filter(({ euros, text }) => euros === 1000 && !/bedrag/i.test(text)));
    const isShown = chance.next() < 0.3;
    const corrected = all[chance.whole(0, all.length - 1)];
    if (corrected === undefined) return null;
    const { jaar, domein, lasten } = chance.pick(corrected.accounts);
    const thousands = -Math.max(1, Math.round((lasten / 100_000) * chance.between(0.01, 0.04)));
    const withUnit = chance.pick(["title", "head", "note", "row", "column", "name"] as const);
    const named = chance.pick(["Bedrag", "Bedragen", "Correctie", "Bedrag correctie"]);
    const sheet = (amount: number, isStated: boolean) => {
      const has = (place: typeof withUnit): boolean => isStated && withUnit === place;
      const head = [
        "Gemeentecode",
        "Jaar",
        "Domein",
        has("head") ? `${named} ${unit.text}` : named,
        "Reden",
        "Beoordelaar",
        "Datum",
      ];
      const line: readonly Cell[] = [corrected.code, jaar, domein, amount, "dubbel geboekt", "J. Smit", "1-10-2018"];
      const rows: Rows = [
        ...(has("title") ? [[unit.text], []] : []),
        has("column") ? [...head, "Eenheid"] : head,
        ...(has("row") ? [[null, null, null, unit.text]] : []),
        has("column") ? [...line, unit.text] : line,
        ...(has("note") ? [[], [unit.text]] : []),
      ];
      const formats =
        isStated && isShown
          ? { formats: rows.map((cells) => cells.map((one) => (one === amount ? "#,##0," : null))) }
          : {};
      return sheetOf(has("name") ? `Correcties ${unit.text.replace(/[:\\/?*[\]]/g, "")}` : "Correcties", rows, formats);
    };
    const after = new Map(right);
    after.set(corrected.code, (right.get(corrected.code) ?? 0n) + BigInt(thousands) * 100_000n);
    return {
      snapshot: workbook(table.rows, {}, {}, [sheet(isShown ? thousands * 1000 : thousands, true)]),
      right: after,
      twin: workbook(table.rows, {}, {}, [sheet(thousands * 1000, false)]),
    };
  },
};

export const unitKinds: readonly Kind[] = [
  ...Object.keys(places).map(stated),
  overMany,
  shownInThousands,
  ofCorrecties,
];
