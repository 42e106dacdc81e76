import { cellText } from "../../../src/reading/numbers/cells";
import type { Cell, CellMarks } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/snapshot";
import { inRows, type Kind } from "../kind";
import { changed, type Rows } from "../generate/table";
import { ordinary, workbook } from "./file";

function markedAt(rows: Rows, where: readonly { row: number; column: number }[], mark: string): CellMarks {
  return rows.map((cells, row) =>
    cells.map((_, column) => (where.some((one) => one.row === row && one.column === column) ? mark : null)),
  );
}

/** Formulas that add up cells of another sheet, with a 0 for their result. */
function storedZeros(kind: string, isEvery: boolean, recalculates: boolean, isKnown: boolean): Kind {
  return {
    kind,
    says: ["formula-not-recalculated", "formula-zero-doubtful"],
    isRead: false,
    make: (chance) => {
      const { table, right } = ordinary(chance);
      const where = isEvery ? table.amounts : [chance.pick(table.amounts)];
      const ledger: (readonly Cell[])[] = [["Bedrag", "Bedrag"]];
      const formulas = table.rows.map((cells): (string | null)[] => cells.map(() => null));
      for (const { row, column } of where) {
        const amount = Number(table.rows[row]?.[column]);
        ledger.push([amount - 1000, 1000]);
        const line = ledger.length.toString();
        const written = isKnown
          ? chance.pick(["SUM(Grootboek!A#:B#)", "Grootboek!A#+Grootboek!B#"])
          : "SUMPRODUCT(Grootboek!A#:B#*1)";
        const cells = formulas[row];
        if (cells !== undefined) cells[column] = written.replaceAll("#", line);
      }
      const zeros = changed(table.rows, where, () => 0);
      const other = [sheetOf("Grootboek", ledger)];
      return {
        snapshot: workbook(zeros, { formulas }, recalculates ? { recalculates } : {}, other),
        right,
        twin: workbook(table.rows, { formulas }, {}, other),
        isAbout: inRows(...where.map(({ row }) => row)),
      };
    },
  };
}

const dates: Kind = {
  kind: "a date format in a column with amounts",
  says: ["date-in-amount"],
  isRead: false,
  make: (chance) => {
    const { table, right } = ordinary(chance);
    const one = chance.pick(table.amounts);
    const rows = changed(table.rows, [one], () => chance.whole(36_526, 73_050));
    const format = chance.pick(["d-mmm", "dd-mm-yyyy", "mmm yy", "[$-413]d mmmm yyyy", "m/d/yyyy", "yyyy\\-mm\\-dd"]);
    return {
      snapshot: workbook(rows, { formats: markedAt(rows, [one], format) }),
      right: null,
      twin: workbook(table.rows, { formats: markedAt(table.rows, [one], '#,##0 "dagen"') }),
      twinRight: right,
      isAbout: inRows(one.row),
    };
  },
};

const raised: Kind = {
  kind: "a raised footnote mark behind an amount",
  says: ["footnote-in-amount"],
  isRead: false,
  make: (chance) => {
    const { table, file, right } = ordinary(chance);
    const one = chance.pick(table.amounts);
    const mark = chance.pick(["¹", "²", "³⁾", "⁽¹⁾", "ᵃ"]);
    const rows = changed(table.rows, [one], (cell) => `${dutch(Number(cell), chance.next() < 0.5)}${mark}`);
    return { snapshot: workbook(rows), right, twin: file, isAbout: inRows(one.row) };
  },
};

function dutch(amount: number, isGrouped: boolean): string {
  const [whole = "", decimals = ""] = amount.toFixed(2).split(".");
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".") : whole;
  return decimals === "00" ? grouped : `${grouped},${decimals}`;
}

const point: Kind = {
  kind: "one decimal point in a column where points group thousands",
  says: ["ambiguous-number"],
  isRead: false,
  make: (chance) => {
    const { table, right } = ordinary(chance, { counts: [2, 3, 5, 9] });
    const one = chance.pick(table.amounts);
    const text = changed(table.rows, table.amounts, (cell) => dutch(Number(cell), true));
    // one point alone in every cell has two readings by itself
    const isDecided = table.columns.every((column) =>
      text.slice(table.firstData).some((cells) => /\..*\.|,/.test(cellText(cells[column]))),
    );
    if (!isDecided) return null;
    const decimals = chance.pick([2, 3]);
    const wrong = changed(text, [one], () => Number(table.rows[one.row]?.[one.column]).toFixed(decimals));
    return {
      snapshot: workbook(wrong),
      right,
      twin: workbookOfText(text),
      isAbout: inRows(...table.amounts.filter(({ column }) => column === one.column).map(({ row }) => row)),
    };
  },
};

/** A text file has its numbers as text, which is nothing to say. */
function workbookOfText(rows: Rows) {
  return workbook(rows, {}, { kind: "csv", name: "invoer.csv" });
}

const missingCodes = [
  -99_997, -99_998, -99_999, -9999, -999, -99_999_999, 99_999_999, 99_999_998, 9_999_999, 999_999_999,
];

/** Of a correction instead of a figure. */
const missingCorrection: Kind = {
  kind: "a code for a missing value among the corrections",
  says: ["missing-value-code"],
  isRead: false,
  make: (chance) => {
    const { all, table, right } = ordinary(chance);
    const corrected = chance.pick(all);
    const { jaar, domein } = chance.pick(corrected.accounts);
    const sheet = (amount: number) =>
      sheetOf("Correcties", [
        ["Gemeentecode", "Jaar", "Domein", "Bedrag", "Reden", "Beoordelaar", "Datum"],
        [corrected.code, jaar, domein, amount, "dubbel geboekt", "J. Smit", "1-10-2018"],
      ]);
    const twinRight = new Map([...right, [corrected.code, (right.get(corrected.code) ?? 0n) - 100_000n]]);
    return {
      snapshot: workbook(table.rows, {}, {}, [sheet(chance.pick(missingCodes))]),
      right: null,
      twin: workbook(table.rows, {}, {}, [sheet(-1000)]),
      twinRight,
      isAbout: inRows(1),
    };
  },
};

const missingCode: Kind = {
  kind: "a code of a statistics file for a missing value",
  says: ["missing-value-code"],
  isRead: false,
  make: (chance) => {
    const { table, file, right } = ordinary(chance, { change: (look) => ({ ...look, hasInwoners: true }) });
    const amount = chance.pick(table.amounts);
    const [first = 0] = table.columns;
    // the inhabitants stand right before the figures, or before the year and the domain
    const inwoners = table.rows[table.head]?.indexOf("Inwoners 1 januari 2017") ?? first;
    const one = chance.next() < 0.2 ? { ...amount, column: inwoners } : amount;
    const code = chance.pick(missingCodes);
    const isText = chance.next() < 0.3;
    const rows = changed(table.rows, [one], () => (isText ? code.toString() : code));
    return { snapshot: workbook(rows), right: null, twin: file, twinRight: right, isAbout: inRows(one.row) };
  },
};

export const cellKinds: readonly Kind[] = [
  storedZeros("formulas that all store 0, as the file says", true, true, true),
  storedZeros("formulas that all store 0, unsaid", true, false, true),
  storedZeros("one formula that stores 0", false, false, true),
  storedZeros("one formula that stores 0, with a function that nobody here can compute", false, false, false),
  dates,
  raised,
  point,
  missingCode,
  missingCorrection,
];
