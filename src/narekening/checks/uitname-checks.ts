import { quotedSheet } from "../../workbook/formula/rename";
import { uitnameColumns, uitnamePlace, type UitnameColumn } from "../../sheets/uitname/plan-uitname";
import type { References, ScalarGroup } from "../block";
import { checkScalar, countDiffering, countMissing, differs } from "./check";
import type { NarekeningContext } from "../context";
import { absolute } from "../layout";
import { uitnameKeys } from "../lists/uitname-list";

/** Columns of the sheet `Uitname` with figures, and whether they have a total. */
const figures = [
  { column: "inwoners", hasTotal: true },
  { column: "uitnamePerInwoner", hasTotal: false },
  { column: "uitname", hasTotal: true },
  { column: "toekenning", hasTotal: true },
  { column: "netto", hasTotal: true },
] as const satisfies readonly { readonly column: UitnameColumn; readonly hasTotal: boolean }[];

/** A check of every column of the sheet `Uitname`, its total included; looked up by code, so that sorting does no harm. */
export function uitnameChecks(context: NarekeningContext): ScalarGroup {
  const { uitkomst, say } = context;
  const title = say("narekening.groep.controlesUitname");
  const count = uitkomst.uitnamen.length;
  if (count === 0) return { title, scalars: [] };
  const { sheet, firstDataRow } = uitnamePlace(uitkomst, say);
  const lastRow = firstDataRow + count - 1;
  const place = (column: UitnameColumn): number => uitnameColumns.indexOf(column);
  const rowsOf = (column: UitnameColumn): string =>
    `${quotedSheet(sheet)}!${absolute(firstDataRow, place(column))}:${absolute(lastRow, place(column))}`;
  const totalOf = (column: UitnameColumn): string => `${quotedSheet(sheet)}!${absolute(lastRow + 1, place(column))}`;
  const codes = rowsOf("code");
  return {
    title,
    scalars: [
      checkScalar(
        say("column.code"),
        say("narekening.controle.codes.uitleg"),
        (refs) => countMissing(codes, refs.all(uitnameKeys.code), count),
        say,
      ),
      ...figures.map(({ column, hasTotal }) =>
        checkScalar(
          say(`column.${column}`),
          say("narekening.controle.kolom.uitleg"),
          (refs) => {
            const shown = `SUMIF(${codes},${refs.all(uitnameKeys.code)},${rowsOf(column)})`;
            const rows = countDiffering(shown, expectedOf(column, refs));
            return hasTotal ? `${rows}+${differs(totalOf(column), `SUBTOTAL(109,${rowsOf(column)})`)}` : rows;
          },
          say,
        ),
      ),
    ],
  };
}

/** What a column of `Uitname` must hold, as an array over the list on the work sheet. */
function expectedOf(column: (typeof figures)[number]["column"], refs: References): string {
  const amounts = refs.all(uitnameKeys.amount);
  const awards = `SUMIF(${refs.all("code")},${refs.all(uitnameKeys.code)},${refs.all("toekenning")})`;
  switch (column) {
    case "inwoners":
      return refs.all(uitnameKeys.inwoners);
    case "uitnamePerInwoner":
      return refs.all(uitnameKeys.perInwoner);
    case "uitname":
      return amounts;
    case "toekenning":
      return awards;
    case "netto":
      return `(${awards}-${amounts})`;
  }
}
