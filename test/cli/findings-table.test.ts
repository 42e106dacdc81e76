import { orderFindings } from "../../src/cli/findings-order";
import { findingsTable } from "../../src/cli/findings-table";
import { cellPlace, fieldPlace, finding } from "../../src/core/findings/finding";
import { createSay } from "../../src/text/translator";

const say = createSay("nl");

test("errors go first, then sheets as they were met, then rows and columns as a reader goes", () => {
  const findings = [
    finding("hidden-rows", { place: cellPlace("Invoer", "A3") }),
    finding("error-cell", { place: cellPlace("Correcties", "D2") }),
    finding("error-cell", { place: cellPlace("Invoer", "AA9") }),
    finding("error-cell", { place: cellPlace("Invoer", "Z9") }),
    finding("error-cell", { place: cellPlace("Invoer", "B10") }),
    finding("missing-year", { place: null }),
  ];
  const places = orderFindings(findings).map(({ place }) =>
    place?.kind === "cell" ? `${place.sheet}!${place.cell ?? ""}` : "",
  );
  expect(places).toEqual(["Invoer!Z9", "Invoer!AA9", "Invoer!B10", "Correcties!D2", "", "Invoer!A3"]);
});

test("a row says where, what stands there, what is the matter and what to do", () => {
  const table = findingsTable([finding("not-a-number", { place: cellPlace("Invoer", "D4"), value: "onbekend" })], say);
  expect(table).toMatch(/^Fouten \(1\)\n {2}Invoer!D4 {2}"onbekend" {2}\S.*\n {25}→ \S.* \[not-a-number\]\n$/);
});

test.each([
  {
    place: cellPlace("Tekorten gemeenten 2016-17 defi", "AB1234"),
    shown: "Tekorten gem…016-17 defi!AB1234",
  },
  { place: cellPlace("Tekorten gemeenten 2016-17 defi", null), shown: "Tekorten gem…016-17 defi " },
  { place: fieldPlace("criteria.json", "drempel.bedragPerInwoner"), shown: "criteria.json: drempel.bedragPerInwoner " },
  {
    place: fieldPlace("criteria voor de ronde van 2018.json", "grondslag.schijven[1].percentage"),
    shown: "criteria voo…n 2018.json: grondslag.schijven[1].percentage ",
  },
])("a long name is shortened in the middle, and never the cell or the path: $shown", ({ place, shown }) => {
  expect(findingsTable([finding("criteria-invalid", { place })], say)).toContain(`  ${shown}`);
});

test("of one kind twenty are shown and the others counted", () => {
  const findings = Array.from({ length: 1_500 }, (_, index) =>
    finding("unknown-code", { place: cellPlace("Invoer", `A${(index + 2).toString()}`), value: "GM9999" }),
  );
  const table = findingsTable(findings, say);
  expect(table.split("\n").filter((line) => line.includes("Invoer!"))).toHaveLength(20);
  expect(table).toContain("Fouten (1.500)");
  expect(table).toContain(
    "… en nog 1.480 van deze soort (unknown-code). Met fonds controleer en --json ziet u ze allemaal.",
  );
});

test("a value cannot steer the terminal", () => {
  const table = findingsTable(
    [finding("unknown-code", { place: cellPlace("A\u001B[2Jb", "A2"), value: "\u001B]0;x\u0007\r\n" })],
    say,
  );
  expect(table).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
});
