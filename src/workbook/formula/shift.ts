import { columnNumber } from "../column-number";
import { columnLetters } from "../snapshot";
import { formulaTokens } from "./tokens";

const cellWord = /^([A-Za-z]{1,3})(\d{1,7})$/;

/**
 * A formula as it is in a cell some rows and columns further on: addresses move, those with a dollar sign stay.
 *
 * @example shiftFormula("SUM(B2:$B$9)", 1, 0) is "SUM(B3:$B$9)"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== "word") return text;
      const isColumnFixed = tokens[index - 1]?.text === "$";
      const match = cellWord.exec(text);
      if (match !== null) {
        const [, letters = "", digits = ""] = match;
        return (isColumnFixed ? letters : shiftedLetters(letters, columns)) + (Number(digits) + rows).toString();
      }
      // B$2: a word, a dollar sign and a number
      const isRowFixed = /^[A-Za-z]{1,3}$/.test(text) && tokens[index + 1]?.text === "$";
      return isRowFixed && !isColumnFixed ? shiftedLetters(text, columns) : text;
    })
    .join("");
}

function shiftedLetters(letters: string, by: number): string {
  return columnLetters(columnNumber(letters) + by);
}
