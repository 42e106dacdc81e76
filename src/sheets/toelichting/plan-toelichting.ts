import { explain } from "../../core/uitkomst/explain";
import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell, PlannedSheet } from "../../workbook/write-plan";
import { moneyCell, textCell } from "../parts/cells";
import { explainMunicipality } from "../../explanation/explain-municipality";
import { blankRow, plannedSheet } from "../parts/sheet";
import { sheetHead } from "../parts/sheet-head";
import { uniqueHeaders } from "../parts/unique-headers";

const columns = [
  "code",
  "gemeente",
  "opgegeven",
  "tekort",
  "inAanmerking",
  "toekenning",
  "oordeel",
  "toelichting",
] as const;
const widths = [10, 24, 15, 15, 19, 15, 12, 104];

/** The sheet `Toelichting`: from submitted to granted, and why in plain words, one row per municipality. */
export function planToelichting(uitkomst: Uitkomst, say: Say): PlannedSheet {
  const { toekenningen } = uitkomst;
  const head: readonly (readonly PlannedCell[])[] = [
    ...sheetHead(uitkomst, say, "sheet.kop.toelichting", columns.length),
    [textCell(say("sheet.eenheden"), "ondertitel")],
    blankRow,
  ];
  return plannedSheet({
    name: "Toelichting",
    purpose: "toelichting",
    widths,
    rows: [
      ...head,
      uniqueHeaders(columns.map((column) => say(`column.${column}`))).map((header) => textCell(header, "kop")),
      ...toekenningen.map((toekenning) => [
        textCell(toekenning.gemeente.code, "code"),
        textCell(toekenning.gemeente.naam),
        moneyCell(explain(uitkomst, toekenning).opgegeven),
        moneyCell(toekenning.tekort),
        moneyCell(toekenning.inAanmerking),
        moneyCell(toekenning.toekenning, "euroCentVet"),
        textCell(say(`sheet.oordeel.${toekenning.oordeel}`), "gecentreerd"),
        textCell(explainMunicipality(uitkomst, toekenning, say).join(" "), "tekstOmloop"),
      ]),
    ],
    tables:
      toekenningen.length === 0
        ? []
        : [
            {
              name: "Toelichting",
              area: { row: head.length, column: 0, rows: toekenningen.length + 1, columns: columns.length },
              totalsRow: false,
            },
          ],
    freeze: { rows: head.length + 1, columns: 2 },
    print: { titleRows: 1, headerRow: head.length, landscape: true },
  });
}
