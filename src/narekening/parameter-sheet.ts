import { quotedSheet } from "../workbook/formula/rename";
import { cellAddress } from "../workbook/snapshot";
import type { PlannedName, PlannedSheet } from "../workbook/write-plan";
import { plannedSheet } from "../sheets/parts/sheet";
import type { Scalar, ScalarGroup } from "./block";
import type { NarekeningContext } from "./context";
import { quoteText } from "./formula";
import { absolute, sheetNames, type Layout } from "./layout";
import { cellOf, Grid } from "./render";

const labelColumn = 0;
const valueColumn = 1;
const nameColumn = 2;
const explanationColumn = 3;

/** Lines of explanation under the title; then an empty row. */
const explanationKeys = [
  "narekening.parameters.uitleg.1",
  "narekening.parameters.uitleg.2",
  "narekening.parameters.uitleg.3",
  "narekening.parameters.uitleg.4",
];
const firstGroupRow = explanationKeys.length + 2;

/** Named cells at their place on the parameter sheet. */
export interface PlacedScalars {
  readonly headings: readonly { readonly row: number; readonly title: string }[];
  readonly scalars: readonly { readonly row: number; readonly scalar: Scalar }[];
}

/** Puts groups of named cells under each other, each with a heading; a group without cells is left out. */
export function placeScalars(groups: readonly ScalarGroup[]): PlacedScalars {
  const headings: { row: number; title: string }[] = [];
  const placed: { row: number; scalar: Scalar }[] = [];
  let row = firstGroupRow;
  for (const { title, scalars } of groups.filter((group) => group.scalars.length > 0)) {
    headings.push({ row, title });
    for (const scalar of scalars) placed.push({ row: (row += 1), scalar });
    row += 2;
  }
  return { headings, scalars: placed };
}

/** The defined names of the cells. */
export function namesOf({ scalars }: PlacedScalars): readonly PlannedName[] {
  return scalars.flatMap(({ row, scalar: { name } }) =>
    name === null ? [] : [{ name, refersTo: `${quotedSheet(sheetNames.parameters)}!${absolute(row, valueColumn)}` }],
  );
}

/** The cells with a check. */
export function checkCells({ scalars }: PlacedScalars): readonly { readonly row: number; readonly column: number }[] {
  return scalars.filter(({ scalar }) => scalar.style === "klopt").map(({ row }) => ({ row, column: valueColumn }));
}

/** The sheet `Narekening parameters`: what was decided, what follows from it, and checks of the whole. */
export function parameterSheet(placed: PlacedScalars, layout: Layout, { say }: NarekeningContext): PlannedSheet {
  const grid = new Grid();
  grid.put(0, 0, { value: say("narekening.parameters.titel"), style: "titel" });
  explanationKeys.forEach((key, index) => {
    grid.put(index + 1, 0, { value: say(key), style: "ondertitel" });
  });
  for (const { row, title } of placed.headings) {
    grid.put(row, labelColumn, { value: title, style: "tussenkop" });
    grid.put(row, valueColumn, { value: say("narekening.kop.waarde"), style: "tussenkop" });
    grid.put(row, nameColumn, { value: say("narekening.kop.naam"), style: "tussenkop" });
    grid.put(row, explanationColumn, { value: say("narekening.kop.uitleg"), style: "tussenkop" });
  }
  const refs = layout.from("parameters", 0);
  for (const { row, scalar } of placed.scalars) {
    grid.put(row, labelColumn, { value: scalar.label, style: "tekst" });
    grid.put(row, valueColumn, cellOf(scalar.content(refs), scalar.style));
    grid.put(row, nameColumn, { value: scalar.name ?? "", style: "gecentreerd" });
    grid.put(row, explanationColumn, { value: scalar.explanation, style: "uitleg" });
  }
  const [good, pending] = [quoteText(say("narekening.klopt")), quoteText(say("narekening.nogNiet"))];
  return plannedSheet({
    name: sheetNames.parameters,
    purpose: "narekening-parameters",
    widths: [52, 24, 26, 90],
    rows: grid.rows,
    highlights: checkCells(placed).flatMap(({ row, column }) => {
      const area = { row, column, rows: 1, columns: 1 };
      const cell = cellAddress(row, column);
      return [
        { area, formula: `${cell}=${good}`, style: "good" as const },
        { area, formula: `AND(${cell}<>${good},${cell}<>${pending})`, style: "bad" as const },
      ];
    }),
  });
}
