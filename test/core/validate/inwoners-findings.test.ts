import { cellPlace, finding, type Finding } from "../../../src/core/findings/finding";
import { judgeInwoners } from "../../../src/core/validate/inwoners-findings";
import { indexRegister } from "../../../src/core/validate/register-index";
import { register } from "../../../src/reference/register";

const index = indexRegister(register);
const countOf = (code: string, year: number): number => index.gemeente(code)?.inwoners[year] ?? 0;

const differ = (code: string, found: number, row: number): Finding =>
  finding("inhabitants-differ", {
    place: cellPlace("Invoer", `C${row.toString()}`),
    value: found.toString(),
    parameters: { code, naam: code, found, expected: countOf(code, 2017), jaar: 2017 },
  });

const judged = (findings: readonly Finding[]): readonly unknown[] =>
  judgeInwoners(findings, index, index.jaren, 2017).map(({ code, parameters, place }) => [
    code,
    place?.kind === "cell" ? place.cell : null,
    parameters["count"] ?? 1,
    parameters["anderJaar"] ?? null,
  ]);

test.each([
  {
    what: "a small difference",
    numbers: [differ("GM0228", 113_400, 2)],
    expected: [["inhabitants-differ", "C2", 1, null]],
  },
  {
    what: "a factor of nine",
    numbers: [differ("GM0228", 1_020_000, 2)],
    expected: [["inhabitants-differ", "C2", 1, null]],
  },
  {
    what: "a factor of ten",
    numbers: [differ("GM0228", 1_134_210, 2)],
    expected: [["inhabitants-impossible", "C2", 1, null]],
  },
  {
    what: "thousands",
    numbers: [differ("GM0228", 113, 2), differ("GM0289", 38, 3)],
    expected: [["inhabitants-impossible", "C2", 2, null]],
  },
  {
    what: "the number of another year",
    numbers: [differ("GM0228", countOf("GM0228", 2018), 2)],
    expected: [["inhabitants-other-date", "C2", 1, 2018]],
  },
  {
    what: "a column of another year, one of them provisional",
    numbers: ["GM0228", "GM0289", "GM0301", "GM0983", "GM0080"].map((code, at) =>
      differ(code, countOf(code, 2016) + (at === 2 ? -20 : 0), at + 2),
    ),
    expected: [["inhabitants-other-date", "C2", 5, 2016]],
  },
  {
    what: "one of another year among others",
    numbers: [differ("GM0228", 113_400, 2), differ("GM0289", countOf("GM0289", 2016), 3), differ("GM0301", 47_300, 4)],
    expected: [
      ["inhabitants-differ", "C2", 1, null],
      ["inhabitants-differ", "C4", 1, null],
      ["inhabitants-other-date", "C3", 1, 2016],
    ],
  },
])("makes of $what $expected", ({ numbers, expected }) => {
  expect(judged(numbers)).toEqual(expected);
});

test("leaves other findings where they are", () => {
  const other = finding("no-figures");
  expect(judgeInwoners([other], index, index.jaren, 2017)).toEqual([other]);
});
