import { register } from "../../src/reference/register";
import { buildWorkbook } from "../support/build-workbook";
import type { CellDescription } from "../support/workbook-description";

/** Numbers that look random and are the same in every run (linear congruential generator of Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const periods = ["2016 jeugd", "2016 wmo", "2017 jeugd", "2017 wmo"];

/**
 * An input workbook: deficits and surpluses in cents, an extra column, corrections; some amounts stand as Dutch text.
 *
 * @param size - Number of municipalities; the first two are alike except for their code, so that ties occur.
 * @param applicants - How many of them applied, the first ones; null: there is no list of applications.
 */
export function randomInput(seed: number, size: number, applicants: number | null = null): Uint8Array {
  const random = randomNumbers(seed);
  const left = register.gemeenten.filter(
    ({ inwoners }) => inwoners[2017] !== undefined && inwoners[2018] !== undefined,
  );
  // inhabitants that are far from those of the register are no input
  const take = (inwoners: number): (typeof left)[number] | undefined => {
    const distance = (index: number): number => Math.abs((left[index]?.inwoners[2017] ?? 0) - inwoners);
    const nearest = left.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
    return left.splice(nearest, 1)[0];
  };
  let first = 0;
  const rows = Array.from({ length: size }, (_, index): readonly CellDescription[] => {
    const inwoners = 1_000 + Math.floor(random() * 60_000);
    if (index === 0) first = inwoners;
    const gemeente = take(index === 1 ? first : inwoners);
    const amounts = periods.map(() => Math.round((random() - 0.25) * inwoners * 12_000) / 100);
    const reserve = Math.round(random() * 500) * inwoners;
    return [
      gemeente?.code ?? "",
      gemeente?.naam ?? "",
      inwoners,
      ...amounts.map((amount, column) => asWritten(amount, (index + column) % 5 === 3)),
      reserve,
    ];
  });
  const twin = rows[0] ?? [];
  const alike = rows.map((row, index) => (index === 1 ? [row[0] ?? "", row[1] ?? "", ...twin.slice(2)] : row));
  const inTable = new Set(rows.map(([code]) => code));
  const others = register.gemeenten.filter(({ code, inwoners }) => inwoners[2017] !== undefined && !inTable.has(code));
  const corrections = rows.slice(2, 6).map(([code = ""], index): readonly CellDescription[] => {
    return [
      code,
      2016 + (index % 2),
      index < 2 ? "jeugd" : "wmo",
      Math.round((random() - 0.7) * 5_000_000) / 100,
      "buiten de definitie",
      "commissie",
    ];
  });
  return buildWorkbook({
    sheets: [
      {
        name: "Rita's invoer",
        rows: [
          ["gemeentecode", "naam", "inwoners", ...periods.map((period) => `tekort ${period}`), "reserve"],
          ...alike,
        ],
      },
      // whoever divides the uitname by this column needs it of everybody
      {
        name: "Gewichten",
        rows: [
          ["gemeentecode", "reserve"],
          ...others.map(({ code }, index): readonly CellDescription[] => [code, 100 + index]),
        ],
      },
      {
        name: "Correcties",
        rows: [["gemeentecode", "jaar", "domein", "bedrag", "reden", "beoordelaar"], ...corrections],
      },
      ...(applicants === null
        ? []
        : [
            {
              name: "Aanvragen",
              rows: [
                ["gemeentecode", "datum aanvraag"],
                ...rows.slice(0, applicants).map(([code = ""]) => [code, "2018-09-01"]),
              ],
            },
          ]),
    ],
  });
}

/** "(1.234,50)": as some accounts write it. */
function asWritten(amount: number, asText: boolean): CellDescription {
  if (!asText) return amount;
  const [whole = "0", decimals = "00"] = Math.abs(amount).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return amount < 0 ? `(€ ${grouped},${decimals})` : `€ ${grouped},${decimals}`;
}

/** The municipalities of Friesland before 2018, of which one was split: their figures go to the division of 2018 by share. */
export function herindelingInput(seed: number): Uint8Array {
  const random = randomNumbers(seed);
  const codes = ["GM0080", "GM0081", "GM0140", "GM0063", "GM0070", "GM1908", "GM1900"];
  const amount = (): number => Math.round(random() * 100_000_000) / 100;
  const lines = codes.flatMap((code) =>
    periods.flatMap((period) => {
      const [jaar = "", domein = ""] = period.split(" ");
      // more lines than one formula should hold
      const parts = code === "GM0140" ? 15 : 1;
      return Array.from({ length: parts }, (_, part): readonly CellDescription[] => {
        return [code, Number(jaar), domein, `post ${part.toString()}`, amount(), Math.round(amount() * 70) / 100];
      });
    }),
  );
  return buildWorkbook({
    sheets: [{ name: "Cijfers", rows: [["gemeentecode", "jaar", "domein", "onderdeel", "lasten", "baten"], ...lines] }],
  });
}
