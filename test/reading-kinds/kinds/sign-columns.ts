import type { Cell } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/snapshot";
import type { Kind } from "../kind";
import { surplusMunicipalities, type Account } from "../generate/municipalities";
import { tableOf, type Rows, type Table } from "../generate/table";
import { ordinary, workbook } from "./file";

const words: readonly (readonly [header: string, short: string, left: string])[] = [
  ["D/C", "D", "C"],
  ["DC", "D", "C"],
  ["Debet/Credit", "Debet", "Credit"],
  ["DR/CR", "DR", "CR"],
  ["V/N", "N", "V"],
  ["Voordeel/nadeel", "nadeel", "voordeel"],
  ["+/-", "+", "-"],
  ["Teken", "+", "-"],
  ["", "D", "C"],
  ["Saldo is", "Tekort", "Overschot"],
];

function withWords({ rows, head, firstData, width }: Table, header: string, wordOf: (row: number) => string): Rows {
  return rows.map((cells, row) =>
    row < head
      ? cells
      : [
          ...Array.from({ length: width }, (_, column) => cells[column] ?? null),
          row === head ? header : row >= firstData ? wordOf(row) : null,
        ],
  );
}

/** Amounts without a sign, and beside each of them a word that says whether it is a deficit or a surplus. */
const besideIt: Kind = {
  kind: "a column that says the sign of each amount",
  says: ["sign-in-column"],
  isRead: false,
  make: (chance) => {
    const change = (look: Parameters<typeof tableOf>[1]) => ({ ...look, behind: [] });
    const { all, look, right: ordinaryRight } = ordinary(chance, { layouts: ["long deficits"], change });
    const [header, short, left] = chance.pick(words);
    // some surplus, or there is nothing for the column to say
    const table = tableOf(all, look);
    const surplus = new Set(table.amounts.filter(() => chance.next() < 0.2).map(({ row }) => row));
    if (surplus.size === 0) return null;
    const right = new Map(ordinaryRight);
    for (const { row, column, municipality } of table.amounts) {
      const code = all[municipality]?.code ?? "";
      const cents = BigInt(Math.round(Number(table.rows[row]?.[column]) * 100));
      if (surplus.has(row)) right.set(code, (right.get(code) ?? 0n) - 2n * cents);
    }
    const isZero = table.amounts.some(({ row, column }) => surplus.has(row) && Number(table.rows[row]?.[column]) === 0);
    if (isZero) return null;
    return {
      snapshot: workbook(withWords(table, header, (row) => (surplus.has(row) ? left : short))),
      right,
      twin: workbook(withWords(table, header, () => short)),
      twinRight: ordinaryRight,
    };
  },
};

/** A correction without a sign, and beside it whether it is added or taken off. */
const ofCorrecties: Kind = {
  kind: "a column that says the sign of a correction",
  says: ["sign-in-column"],
  isRead: false,
  make: (chance) => {
    const { all, table, right } = ordinary(chance, { layouts: ["accounts", "long"] });
    const corrected = chance.pick(all);
    const { jaar, domein, lasten }: Account = chance.pick(corrected.accounts);
    const amount = Math.max(1, Math.round((lasten / 100) * chance.between(0.01, 0.04)));
    const [header, added, taken] = chance.pick([
      ["+/-", "+", "-"],
      ["Teken", "plus", "min"],
      ["Bij of af", "bij", "af"],
      ["Richting", "verhoging", "verlaging"],
    ] as const);
    const sheet = (word: string, value: Cell) =>
      sheetOf("Correcties", [
        ["Gemeentecode", "Jaar", "Domein", "Bedrag", header, "Reden", "Beoordelaar", "Datum"],
        [corrected.code, jaar, domein, value, word, "dubbel geboekt", "J. Smit", "1-10-2018"],
      ]);
    const after = (sign: bigint) =>
      new Map([...right, [corrected.code, (right.get(corrected.code) ?? 0n) + sign * BigInt(amount) * 100n]]);
    return {
      snapshot: workbook(table.rows, {}, {}, [sheet(taken, amount)]),
      right: after(-1n),
      twin: workbook(table.rows, {}, {}, [sheet(added, amount)]),
      twinRight: after(1n),
    };
  },
};

/** A pre-check of a region in which nobody is short: true, once a person has said so. */
const confirmed: Kind = {
  kind: "a region where everyone has a surplus, confirmed in the mapping",
  says: ["sign-reversed", "only-surpluses"],
  isRead: true,
  make: (chance) => {
    const of = (count: number) => surplusMunicipalities(count, chance);
    const { table, right } = ordinary(chance, { of, counts: [3, 4, 5, 9] });
    const other = ordinary(chance);
    const reden = "Alle gemeenten hielden in beide jaren over.";
    const aanvaard = [{ bevinding: "sign-reversed", plaats: "Invoer", aantal: right.size, reden }];
    const mapping = { schema: "koppeling/1", indeling: "zoeken", aanvaard };
    return { snapshot: workbook(table.rows), right, mapping, twin: other.file, twinRight: other.right };
  },
};

/** Without that word it stops, or with few of them it is said. */
const unconfirmed: Kind = {
  kind: "a region where everyone has a surplus",
  says: ["sign-reversed", "only-surpluses"],
  isRead: false,
  isSaid: true,
  make: (chance) => {
    const of = (count: number) => surplusMunicipalities(count, chance);
    const { table, right } = ordinary(chance, { of });
    const other = ordinary(chance);
    return { snapshot: workbook(table.rows), right, twin: other.file, twinRight: other.right };
  },
};

export const signColumns: readonly Kind[] = [besideIt, ofCorrecties, confirmed, unconfirmed];
