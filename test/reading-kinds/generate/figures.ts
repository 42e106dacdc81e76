import { register } from "../../../src/reference/register";
import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/snapshot";
import type { Chance } from "./random";

const jaren = [2016, 2017] as const;
const domeinen = ["jeugd", "wmo"] as const;

/** The accounts of one year and domain, whole euros. */
export interface GeneratedCell {
  readonly jaar: number;
  readonly domein: "jeugd" | "wmo";
  readonly lasten: number;
  readonly baten: number;
}

export interface GeneratedMunicipality {
  readonly code: string;
  readonly naam: string;
  readonly inwoners: number;
  /** Years first, jeugd before Wmo. */
  readonly cellen: readonly GeneratedCell[];
}

const of2017 = register.gemeenten.filter(
  ({ inwoners }) => inwoners[2016] !== undefined && inwoners[2017] !== undefined,
);

/**
 * Real municipalities with invented accounts of the size that such accounts have: per inhabitant and year EUR 190 to 390 for
 * jeugd and 170 to 280 for the Wmo, years at most a fifth apart, baten 75 to 105% of the lasten.
 */
export function municipalities(count: number, chance: Chance): readonly GeneratedMunicipality[] {
  const start = chance.whole(0, of2017.length - 1);
  return Array.from({ length: count }, (_, at) => {
    const gemeente = of2017[(start + at * 37) % of2017.length];
    if (gemeente === undefined) throw new Error("no such municipality");
    const inwoners = gemeente.inwoners[2017] ?? 0;
    const level = { jeugd: chance.between(190, 390), wmo: chance.between(170, 280) };
    const covered = { jeugd: chance.between(0.75, 0.99), wmo: chance.between(0.92, 1.04) };
    const cellen = jaren.flatMap((jaar) =>
      domeinen.map((domein) => {
        const lasten = Math.round(level[domein] * inwoners * chance.between(0.92, 1.08));
        return { jaar, domein, lasten, baten: Math.round(lasten * covered[domein] * chance.between(0.985, 1.015)) };
      }),
    );
    return { code: gemeente.code, naam: gemeente.naam, inwoners, cellen };
  });
}

export const layouts = ["accounts", "deficits", "long"] as const;
export type GeneratedLayout = (typeof layouts)[number];

/** An amount of a generated sheet: where it stands, and whose it is. */
export interface PlacedAmount {
  readonly row: number;
  readonly column: number;
  readonly municipality: number;
  readonly soort: "lasten" | "baten" | "tekort";
}

export interface GeneratedSheet {
  readonly sheet: SheetSnapshot;
  readonly amounts: readonly PlacedAmount[];
}

/** Puts municipalities on a sheet, with some rows and columns of its own before them. */
export function sheetWith(
  all: readonly GeneratedMunicipality[],
  layout: GeneratedLayout,
  chance: Chance,
): GeneratedSheet {
  const titles: readonly (readonly Cell[])[] = chance.pick([
    [],
    [["Opgave gemeenten"], []],
    [["Fonds tekortgemeenten"], ["2016 en 2017"], []],
  ]);
  const before: readonly string[] = chance.pick([[], ["Provincie"], ["Volgnummer", "Contact"]]);
  const lead = [...before, "Gemeentecode", "Gemeente", "Inwoners 1 januari 2017"];
  const figures =
    layout === "long"
      ? ["Jaar", "Domein", "Lasten", "Baten"]
      : jaren.flatMap((jaar) =>
          domeinen.flatMap((domein) =>
            (layout === "accounts" ? ["Lasten", "Baten"] : ["Tekort"]).map(
              (soort) => `${soort} ${domein} ${jaar.toString()}`,
            ),
          ),
        );
  const amounts: PlacedAmount[] = [];
  const rows: (readonly Cell[])[] = [...titles, [...lead, ...figures]];
  const place = (municipality: number, soort: PlacedAmount["soort"], column: number): void => {
    amounts.push({ row: rows.length, column, municipality, soort });
  };
  all.forEach(({ code, naam, inwoners, cellen }, municipality) => {
    const start = [...before.map(() => "x"), code, naam, inwoners];
    if (layout === "long") {
      for (const { jaar, domein, lasten, baten } of cellen) {
        place(municipality, "lasten", start.length + 2);
        place(municipality, "baten", start.length + 3);
        rows.push([...start, jaar, domein, lasten, baten]);
      }
      return;
    }
    const values = cellen.flatMap(({ lasten, baten }) => (layout === "accounts" ? [lasten, baten] : [lasten - baten]));
    values.forEach((_, at) => {
      const soort = layout === "deficits" ? "tekort" : at % 2 === 0 ? "lasten" : "baten";
      place(municipality, soort, start.length + at);
    });
    rows.push([...start, ...values]);
  });
  return { sheet: sheetOf("Invoer", rows), amounts };
}

/** The sheet with other numbers in some of its cells. */
export function withAmounts(
  { sheet }: GeneratedSheet,
  where: readonly PlacedAmount[],
  change: (amount: number) => number,
): SheetSnapshot {
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) =>
      typeof cell === "number" && where.some((one) => one.row === row && one.column === column) ? change(cell) : cell,
    ),
  );
  return { ...sheet, rows };
}
