import { quotedSheet } from "../../workbook/formula/rename";
import type { PlannedCell } from "../../workbook/write-plan";
import { summaryFigureRows, type SummaryFigureRows } from "../../sheets/samenvatting/plan-samenvatting";
import type { References, Scalar, ScalarGroup } from "../block";
import { checkScalar, countDiffering, differs } from "./check";
import type { NarekeningContext } from "../context";
import { absolute } from "../layout";
import { summaryFigures, type SummaryFigure } from "../summary-figures";

const labelColumn = 0;
const figureColumn = 1;

/** A check of every figure on the sheet `Samenvatting`, of the largest recipients too. */
export function summaryChecks(context: NarekeningContext): ScalarGroup {
  const { uitkomst, say } = context;
  const planned = summaryFigureRows(uitkomst, say);
  return {
    title: say("narekening.groep.controlesSamenvatting"),
    scalars: [
      ...placed(summaryFigures(context), planned.rows).map(({ figure, row }) => {
        const cell = addressOf(row, planned);
        return checkScalar(
          figure.label.trim(),
          say("narekening.controle.cijfer.uitleg"),
          (refs) => differs(figure.read(cell), figure.formula(refs), figure.compared),
          say,
        );
      }),
      ...largestCheck(planned, context),
    ],
  };
}

/** Figures with the row (0-based) that they stand on; what the sheet does not show is left out. */
function placed(
  figures: readonly SummaryFigure[],
  rows: SummaryFigureRows["rows"],
): readonly { readonly figure: SummaryFigure; readonly row: number }[] {
  const taken = new Set<number>();
  return figures.flatMap((figure) => {
    const row = rows.findIndex(
      (cells, index) =>
        !taken.has(index) && valueOf(cells[labelColumn]) === figure.label && isFigure(valueOf(cells[figureColumn])),
    );
    if (row === -1) return [];
    taken.add(row);
    return [{ figure, row }];
  });
}

/** A number, or one that stands there as a fraction. */
function isFigure(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && /^-?\d+(\/\d+)?$/.test(value));
}

function valueOf(cell: PlannedCell | undefined): unknown {
  return cell === null || cell === undefined ? null : cell.value;
}

/** The amounts of the largest recipients, against the awards in order of size. */
function largestCheck(planned: SummaryFigureRows, { say }: NarekeningContext): readonly Scalar[] {
  const { largest, sheet } = planned;
  if (largest === null) return [];
  const shown = `${quotedSheet(sheet)}!${absolute(largest.row, largest.column)}:${absolute(largest.row + largest.rows - 1, largest.column)}`;
  // by rank and not by place: a row that a user puts in between changes nothing
  const ranks = `{${Array.from({ length: largest.rows }, (_, index) => (index + 1).toString()).join(";")}}`;
  const differences = (refs: References): string =>
    `${countDiffering(`LARGE(${shown},${ranks})`, `LARGE(${refs.all("toekenning")},${ranks})`)}+ABS(COUNT(${shown})-${largest.rows.toString()})`;
  return [
    checkScalar(
      say("sheet.samenvatting.grootste", { aantal: largest.rows }),
      say("narekening.controle.grootste.uitleg"),
      differences,
      say,
    ),
  ];
}

function addressOf(row: number, { sheet }: SummaryFigureRows): string {
  return `${quotedSheet(sheet)}!${absolute(row, figureColumn)}`;
}
