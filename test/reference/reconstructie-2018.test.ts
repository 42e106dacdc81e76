import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aanvragen, correcties } from "../../src/reference/reconstructie-2018";

const linesOf = (name: string): readonly string[] =>
  readFileSync(join(__dirname, "../../assets/voorbeeld", name), "utf8")
    .trim()
    .split("\n")
    .slice(1);

test.each([
  { name: "reconstructie-2018.csv", rows: aanvragen },
  { name: "reconstructie-2018-correcties.csv", rows: correcties },
])("the example holds the figures of $name, row for row", ({ name, rows }) => {
  expect(rows.map((row) => row.join(","))).toEqual(linesOf(name));
});
