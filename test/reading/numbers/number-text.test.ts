import fc from "fast-check";
import { dateOfSerial, dateOfText } from "../../../src/reading/numbers/dates";
import { plainDecimal, readNumberText, type Notation } from "../../../src/reading/numbers/number-text";

describe("readNumberText", () => {
  test.each([
    { text: "1.234", notation: "either" },
    { text: "1,234", notation: "either" },
    { text: "0,123", notation: "komma" },
    { text: "1234,567", notation: "komma" },
    { text: "1.234.567", notation: "komma" },
    { text: "1,234,567", notation: "punt" },
    { text: "12.5", notation: "punt" },
    { text: "1 234.567", notation: "punt" },
    { text: "+ 12", notation: "whole" },
    { text: "€ -", notation: "whole" },
    { text: " -  €", notation: "whole" },
  ])("judges $text as $notation", ({ text, notation }) => {
    expect(readNumberText(text)?.notation).toBe(notation);
  });

  test.each(["", "-", "abc", "12%", "1.2.3", "1,23,456", "12 34", "--5", "(-5)", "-5-", "1.234,56,7", "GM0363", "€"])(
    "refuses '%s'",
    (text) => {
      expect(readNumberText(text)).toBeNull();
    },
  );

  test("reads back every amount in the notation that it was written in, and never in the other", () => {
    const amounts = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
    fc.assert(
      fc.property(amounts, fc.constantFrom<Notation>("komma", "punt"), fc.boolean(), (cents, notation, grouped) => {
        const text = write(cents, notation, grouped);
        const number = readNumberText(text);
        expect(number?.notation).toBe(notation);
        expect(number === null ? null : plainDecimal(number, notation)).toBe(write(cents, "punt", false));
        expect(number === null ? null : plainDecimal(number, notation === "komma" ? "punt" : "komma")).toBeNull();
      }),
    );
  });
});

function write(cents: bigint, notation: Notation, grouped: boolean): string {
  const [grouping, point] = notation === "komma" ? [".", ","] : [",", "."];
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  const whole = grouped ? digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, grouping) : digits.slice(0, -2);
  return (cents < 0n ? "-" : "") + whole + point + digits.slice(-2);
}

describe("dates", () => {
  test.each([
    { serial: 1, system: 1900, iso: "1900-01-01" },
    { serial: 59, system: 1900, iso: "1900-02-28" },
    { serial: 60, system: 1900, iso: null },
    { serial: 61, system: 1900, iso: "1900-03-01" },
    { serial: 43358.75, system: 1900, iso: "2018-09-15" },
    { serial: 41896, system: 1904, iso: "2018-09-15" },
    { serial: -5, system: 1900, iso: null },
    { serial: 2958466, system: 1900, iso: null },
  ] as const)("day $serial since $system is $iso", ({ serial, system, iso }) => {
    expect(dateOfSerial(serial, system)).toBe(iso);
  });

  test.each([
    { text: "2018-09-15", iso: "2018-09-15" },
    { text: "15-09-2018", iso: "2018-09-15" },
    { text: "15/9/2018", iso: "2018-09-15" },
    { text: "5.9.2018 12:30", iso: "2018-09-05" },
    { text: "2018-09-15T10:00:00Z", iso: "2018-09-15" },
    { text: "31-02-2018", iso: null },
    { text: "09/15/2018", iso: null },
    { text: "september", iso: null },
  ])("'$text' is $iso", ({ text, iso }) => {
    expect(dateOfText(text)).toBe(iso);
  });
});
