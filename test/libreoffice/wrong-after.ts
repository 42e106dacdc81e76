import { toekenningColumns, toekenningPlace } from "../../src/sheets/toekenning/toekenning-columns";
import { checkPlaces, checksAfter, type CellPlace, type Edit } from "./edit-in-libre-office";
import { say, type NarekeningWorkbook } from "./narekening-workbook";

const klopt = say("narekening.klopt");

/** Does the edits in a workbook, and gives the checks that are not right: none, or where and what. */
export async function wrongAfter(edits: readonly Edit[], workbook: NarekeningWorkbook): Promise<readonly string[]> {
  const places = checkPlaces(workbook.plan);
  const found = await checksAfter(edits, workbook.bytes, places, awardOf(workbook));
  return edits.flatMap((edit, index) => {
    const texts = found[index] ?? [];
    const bad = texts.flatMap((text, check) => (text === klopt ? [] : [`${nameOf(places[check])}: ${text}`]));
    const isRight = edit.falsify ? texts[0] === say("narekening.kloptNiet") : bad.length === 0;
    return isRight ? [] : [`${JSON.stringify(edit)} ${bad.slice(0, 3).join(", ")}`];
  });
}

function nameOf(place: CellPlace | undefined): string {
  return place === undefined ? "?" : `${place.sheet} ${place.row.toString()},${place.column.toString()}`;
}

/** The award of the first municipality that got one, on the sheet Toekenning. */
function awardOf({ uitkomst }: NarekeningWorkbook): CellPlace {
  const { sheet, firstDataRow } = toekenningPlace;
  const column = toekenningColumns(uitkomst).findIndex(({ key }) => key === "toekenning");
  const row = uitkomst.toekenningen.findIndex(({ toekenning }) => toekenning > 0n);
  return { sheet, column, row: firstDataRow + row };
}
