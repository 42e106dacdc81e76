import type { InputRow } from "../../../src/core/gemeenten/input";
import { indexRegister } from "../../../src/core/validate/register-index";
import { groupRows } from "../../../src/core/validate/rows-by-code";
import { register } from "../../../src/reference/register";
import { everywhere, scope2018, wideTables } from "../../support/input-tables";

const index = indexRegister(register);

/** "GM0363: A!3 B!2": which rows a municipality has, in their order. */
function grouped(rows: readonly InputRow[]): readonly string[] {
  const reported: string[] = [];
  const groups = groupRows(rows, {
    index,
    indeling: index.indeling(2017),
    scope: scope2018,
    layout: "long",
    report: ({ code }) => {
      reported.push(code);
    },
  });
  const lines = [...groups].map(
    ([code, own]) => `${code}: ${own.map(({ sheet, row }) => `${sheet}!${row.toString()}`).join(" ")}`,
  );
  return [...lines, ...reported];
}

function rowAt(code: string, sheet: string, row: number): InputRow {
  const [made] = wideTables([{ code, ...everywhere(1n) }]).rows;
  if (made === undefined) throw new Error("no row");
  return { ...made, sheet, row };
}

test.each<{ readonly when: string; readonly rows: readonly InputRow[]; readonly gives: readonly string[] }>([
  {
    when: "the lower row was handed over first",
    rows: [rowAt("363", "A", 9), rowAt("0363", "A", 3), rowAt("GM0363", "A", 10)],
    gives: ["GM0363: A!3 A!9 A!10"],
  },
  {
    when: "they stand on several sheets",
    rows: [rowAt("363", "B", 2), rowAt("363", "A", 9), rowAt("363", "B", 1)],
    gives: ["GM0363: A!9 B!1 B!2"],
  },
  {
    when: "municipalities alternate",
    rows: [rowAt("363", "A", 2), rowAt("14", "A", 3), rowAt("363", "A", 4)],
    gives: ["GM0363: A!2 A!4", "GM0014: A!3"],
  },
  {
    when: "one cannot be recognised",
    rows: [rowAt("9999", "A", 2), rowAt("363", "A", 3)],
    gives: ["GM0363: A!3", "unknown-code"],
  },
])("rows are gathered by municipality and by place when $when", ({ rows, gives }) => {
  expect(grouped(rows)).toEqual(gives);
});
