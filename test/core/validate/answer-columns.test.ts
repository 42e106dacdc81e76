import type { Kenmerk } from "../../../src/core/gemeenten/gemeente";
import { settleAnswers } from "../../../src/core/validate/answer-columns";
import { answerOf } from "../../../src/core/words/yes-no";
import { wideTables } from "../../support/input-tables";

const columnOf = (values: readonly (Kenmerk | null)[]) =>
  wideTables(values.map((kenmerk) => ({ kenmerken: kenmerk === null ? {} : { akkoord: kenmerk } }))).rows;
/** A cell as reading gives it. */
const cell = (tekst: string): Kenmerk => {
  const answer = answerOf(tekst);
  return answer === null ? { soort: "tekst", waarde: tekst } : { soort: "jaNee", waarde: answer, tekst };
};

test.each([
  { column: ["ja", "nee", "Ja ", "NEE"], kinds: "jaNee jaNee jaNee jaNee" },
  { column: ["x", "n"], kinds: "jaNee jaNee" },
  { column: ["x"], kinds: "jaNee" },
  { column: ["ja", "nee", "deels"], kinds: "tekst tekst tekst" },
  { column: ["j", "n", "v"], kinds: "tekst tekst tekst" },
  { column: ["ja", "n", "nee"], kinds: "tekst tekst tekst" },
])("a column with $column holds $kinds", ({ column, kinds }) => {
  const settled = settleAnswers(columnOf(column.map(cell)));
  expect(settled.map(({ kenmerken }) => kenmerken["akkoord"]?.value.soort).join(" ")).toBe(kinds);
});

test("a blank cell, a truth value and another column do not matter; a number does", () => {
  const truth: Kenmerk = { soort: "jaNee", waarde: true };
  const number: Kenmerk = { soort: "getal", waarde: "1" };
  const kinds = (values: readonly (Kenmerk | null)[]) =>
    settleAnswers(columnOf(values)).map(({ kenmerken }) => kenmerken["akkoord"]?.value.soort ?? null);
  expect(kinds([cell("ja"), null, truth])).toEqual(["jaNee", null, "jaNee"]);
  expect(kinds([cell("j"), cell("v"), truth])).toEqual(["tekst", "tekst", "jaNee"]);
  expect(kinds([cell("ja"), number])).toEqual(["tekst", "getal"]);
});

test("what becomes a text is what stands in the cell, at its place", () => {
  const rows = columnOf([cell("Nee"), cell("deels")]);
  const [first] = settleAnswers(rows);
  const at = rows[0]?.kenmerken["akkoord"]?.cell;
  expect(first?.kenmerken["akkoord"]).toEqual({ value: { soort: "tekst", waarde: "Nee" }, cell: at });
});
