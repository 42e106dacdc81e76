import { sheetOf } from "../../support/snapshot";
import { cellText } from "../../../src/reading/numbers/cells";
import type { Cell } from "../../../src/workbook/snapshot";
import type { CasesOf } from "../remedy-case";
import { sourceOf, type Rows } from "../source";
import { accounts, deficits, having, invoer, long, right, scaled } from "../tables";

const titled = (title: Cell, rows: Rows): Rows => [[title], ...rows];
const thousands = scaled(accounts, 0.001);
const surpluses = { GM0983: "-28000000", GM0289: "-6200000", GM0228: "-10600000", GM0080: "-31300000" };
const correcties = (bedrag: number, title: string | null = "Bedragen x EUR 1.000") =>
  sheetOf("Correcties", [
    [title],
    ["gemeentecode", "jaar", "domein", "bedrag", "reden", "beoordelaar", "datum"],
    ["GM0983", 2016, "jeugd", bedrag, "dubbel geteld", "A. Jansen", "2018-10-01"],
  ]);
const searched = { schema: "koppeling/1", indeling: "zoeken" };
/** The layout long with one amount a row, and a word beside it; the rows behind say the same as the last. */
const withSigns = (header: string, words: readonly string[]): Rows =>
  long.map(([gemeente = null, jaar = null, domein = null, lasten, baten], row) =>
    row === 0
      ? [gemeente, jaar, domein, "tekort", header]
      : [gemeente, jaar, domein, Number(lasten) - Number(baten), words[row - 1] ?? words.at(-1) ?? null],
  );
const swappedHeads: Rows = accounts.map((cells, row) =>
  row > 0
    ? cells
    : cells.map((cell) =>
        cellText(cell).startsWith("lasten")
          ? cellText(cell).replace("lasten", "baten")
          : cellText(cell).replace("baten", "lasten"),
      ),
);

/** Every column with tekorten pointed out, each turned round that was right. */
const turnedColumns = {
  schema: "koppeling/1",
  indeling: "breed",
  kopregel: 1,
  kolommen: { gemeentecode: "A" },
  bedragen: [2016, 2017].flatMap((jaar, year) =>
    ["jeugd", "wmo"].map((domein, domain) => ({
      kolom: "DEFG"[2 * year + domain],
      jaar,
      domein,
      soort: "tekort",
      teken: "omgekeerd",
    })),
  ),
};

/** Every column pointed out, the baten with a sign of their own that is wrong. */
const wrongSigns = {
  schema: "koppeling/1",
  indeling: "breed",
  kopregel: 1,
  kolommen: { gemeentecode: "A" },
  bedragen: [2016, 2017].flatMap((jaar, year) =>
    ["jeugd", "wmo"].flatMap((domein, domain) =>
      ["lasten", "baten"].map((soort, at) => ({
        kolom: "DEFGHIJK"[4 * year + 2 * domain + at],
        jaar,
        domein,
        soort,
        ...(soort === "baten" ? { teken: "omgekeerd" } : null),
      })),
    ),
  ),
};

/** Errors about size, sign and unit. */
export const casesOfAmounts = {
  "amounts-in-thousands": [
    {
      what: "a title says thousands, and they are",
      input: sourceOf(titled("Bedragen x € 1.000", thousands)),
      owner: { completed: invoer(titled(null, accounts)) },
      right,
      holds: ["mapping", "to-euros"],
    },
    {
      what: "a title says thousands over full euros of which a display format hides the thousands",
      input: sourceOf(titled("Bedragen x € 1.000", accounts)),
      owner: { completed: invoer(titled(null, accounts)) },
      right,
      holds: ["mapping", "to-euros"],
    },
    {
      what: "nothing says so, but the amounts are too small",
      input: sourceOf(thousands),
      owner: { completed: invoer(accounts) },
      right,
      holds: ["mapping", "to-euros"],
    },
    {
      what: "two municipalities with tekorten in thousands",
      input: sourceOf(titled("in 1.000 euro", scaled(deficits.slice(0, 3), 0.001))),
      owner: { completed: invoer(titled(null, deficits.slice(0, 3))), mapping: { eenheid: "duizendEuro" } },
      right: { GM0983: "28000000", GM0289: "6200000" },
      holds: ["mapping", "to-euros"],
    },
    {
      what: "amounts as small as this that are right",
      input: sourceOf(thousands),
      right: { GM0983: "28000", GM0289: "6200", GM0228: "10600", GM0080: "31300" },
      holds: ["accept"],
    },
  ],
  "correction-unit": [
    {
      what: "a sheet of corrections in thousands",
      input: sourceOf({ sheets: [invoer(accounts), correcties(-4000)] }),
      owner: { completed: correcties(-4_000_000, null) },
      right: { ...right, GM0983: "24000000" },
      holds: ["mapping", "to-euros"],
    },
    {
      what: "a sheet of corrections that says thousands over full euros",
      input: sourceOf({ sheets: [invoer(accounts), correcties(-4_000_000)] }),
      owner: { completed: correcties(-4_000_000, null) },
      right: { ...right, GM0983: "24000000" },
      holds: ["mapping", "to-euros"],
    },
  ],
  "sign-stated-wrong": [
    {
      what: "the mapping turns baten round that were positive already",
      input: sourceOf({ sheets: [invoer(accounts)], mapping: { ...searched, tekens: { baten: "omgekeerd" } } }),
      right,
    },
    {
      what: "the mapping does so for every column apart",
      input: sourceOf({ sheets: [invoer(accounts)], mapping: wrongSigns }),
      right,
    },
  ],
  "sign-mixed": [
    {
      what: "half of a column is negative",
      input: sourceOf(
        having(accounts, {
          E4: -24.5e6,
          E5: -28e6,
          G4: -22.8e6,
          G5: -26.5e6,
          I4: -23e6,
          I5: -28.5e6,
          K4: -23.6e6,
          K5: -26e6,
        }),
      ),
      right,
    },
  ],
  "sign-in-column": [
    {
      what: "a column with voordeel and nadeel",
      input: sourceOf(withSigns("V/N", ["N", "V", "N", "N", "N"])),
      right: { ...right, GM0983: "24000000" },
      holds: ["turn-cells"],
    },
    {
      what: "a column of that name that is about something else",
      input: sourceOf(withSigns("D/C", ["D", "C", "D", "D", "D"])),
      right,
      holds: ["remove-column"],
    },
  ],
  "sign-of-cell": [
    {
      what: "one amount with the other sign by mistake",
      input: sourceOf(having(accounts, { E3: -9e6 })),
      right,
      holds: ["fill"],
    },
    {
      what: "one amount that is right with the other sign",
      input: sourceOf(having(accounts, { G2: -4e6 })),
      right: { ...right, GM0983: "52000000" },
      holds: ["mapping"],
    },
  ],
  "amounts-too-large": [
    {
      what: "the mapping says thousands of full euros",
      input: sourceOf({ sheets: [invoer(accounts)], mapping: { ...searched, eenheid: "duizendEuro" } }),
      owner: { completed: invoer(accounts) },
      right,
      holds: ["mapping"],
    },
    {
      what: "amounts in cents",
      input: sourceOf(scaled(accounts, 100)),
      owner: { completed: invoer(accounts) },
      right,
      holds: ["to-euros"],
    },
  ],
  "amount-impossible": [
    {
      what: "one cell with three zeros too many",
      input: sourceOf(having(accounts, { D2: 36e9 })),
      owner: { cells: { "Invoer!D2": 36e6 } },
      right,
      holds: ["fill", "divide"],
    },
    {
      what: "all amounts of one municipality a hundred times too large",
      input: sourceOf([
        ...accounts.slice(0, 4),
        (accounts[4] ?? []).map((cell, at) => (at > 2 ? Number(cell) * 100 : cell)),
      ]),
      owner: {
        cells: Object.fromEntries(
          "DEFGHIJK".split("").map((letters, at) => [`Invoer!${letters}5`, Number(accounts[4]?.[at + 3])]),
        ),
      },
      right,
      holds: ["fill"],
    },
  ],
  "sign-reversed": [
    {
      what: "tekorten as negative amounts",
      input: sourceOf(scaled(deficits, -1)),
      right,
      holds: ["turn-signs", "mapping"],
    },
    {
      what: "the mapping turns tekorten round that were positive already",
      input: sourceOf({ sheets: [invoer(deficits)], mapping: { ...searched, teken: "omgekeerd" } }),
      right,
      holds: ["mapping"],
    },
    {
      what: "the mapping turns each column round by a sign of its own",
      input: sourceOf({ sheets: [invoer(deficits)], mapping: turnedColumns }),
      right,
      holds: ["mapping"],
    },
    {
      what: "lasten and baten swapped",
      input: sourceOf(swappedHeads),
      right,
      holds: ["swap-headers"],
    },
    {
      what: "a region in which everybody has a surplus",
      input: sourceOf(scaled(deficits, -1)),
      right: surpluses,
      holds: ["accept"],
    },
  ],
} satisfies Partial<CasesOf>;
