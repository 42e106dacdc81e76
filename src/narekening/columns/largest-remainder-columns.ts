import type { Column, References } from "../block";

export type RoundingHeaders = Readonly<Record<"exact" | "omlaag" | "rest" | "rang" | "afgerond", string>>;

/** Rounding down and handing out what is left, in formulas. */
export interface RoundingSteps<Row> {
  /** Prefix of the keys: "<prefix>:exact", ":omlaag", ":rest", ":rang", ":afgerond". */
  readonly prefix: string;
  readonly headers: RoundingHeaders;
  /** The exact share, in units. */
  readonly exact: (row: Row, refs: References) => string;
  /** The most that a row may get, in units; null when there is no ceiling. */
  readonly ceiling: ((row: Row, refs: References) => string) | null;
  /** What the rounded shares must sum to, in units. */
  readonly target: string | ((refs: References) => string);
  /** The rounded share in units, when the outcome holds it. */
  readonly rounded: (row: Row) => number | null;
}

/**
 * Columns that round shares down and hand out the units that are left, one each, to the largest remainders; ties to the
 * first row. A remainder is kept to five decimals of a unit, so that the noise of floating point cannot decide.
 */
export function largestRemainderColumns<Row>(steps: RoundingSteps<Row>): readonly Column<Row>[] {
  const { prefix, headers, exact, ceiling, target, rounded } = steps;
  const key = (step: string): string => `${prefix}:${step}`;
  return [
    {
      key: key("exact"),
      header: headers.exact,
      style: "exact",
      cell: (row, refs) => ({ formula: `ROUND(${exact(row, refs)},5)`, value: null }),
    },
    {
      key: key("omlaag"),
      header: headers.omlaag,
      style: "aantal",
      cell: (_, refs) => ({ formula: `INT(${refs.here(key("exact"))})`, value: null }),
    },
    {
      key: key("rest"),
      header: headers.rest,
      style: "exact",
      cell: (row, refs) => {
        const remainder = `ROUND(${refs.here(key("exact"))}-${refs.here(key("omlaag"))},5)`;
        const formula =
          ceiling === null
            ? remainder
            : `IF(${refs.here(key("omlaag"))}+1>${ceiling(row, refs)}+0.000001,0,${remainder})`;
        return { formula, value: null };
      },
    },
    {
      key: key("rang"),
      header: headers.rang,
      style: "aantal",
      cell: (_, refs, index) => ({ formula: rank(refs, key("rest"), index), value: null }),
    },
    {
      key: key("afgerond"),
      header: headers.afgerond,
      style: "aantal",
      cell: (row, refs) => {
        const left = `${typeof target === "string" ? target : target(refs)}-SUM(${refs.all(key("omlaag"))})`;
        const down = refs.here(key("omlaag"));
        const wins = `AND(${refs.here(key("rest"))}>0,${refs.here(key("rang"))}<=ROUND(${left},0))`;
        return { formula: `${down}+IF(${wins},1,0)`, value: rounded(row) };
      },
    },
  ];
}

/** 1 for the largest; equal ones in the order of the rows. */
function rank(refs: References, key: string, index: number): string {
  const own = refs.here(key);
  const larger = `SUMPRODUCT(--(${refs.all(key)}>${own}))`;
  return index === 0 ? `${larger}+1` : `${larger}+SUMPRODUCT(--(${refs.slice(key, 0, index)}=${own}))+1`;
}
