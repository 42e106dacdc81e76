import type { PlannedSheet } from "../../workbook/write-plan";
import { countCell, textCell } from "../parts/cells";
import { blankRow, plannedSheet } from "../parts/sheet";
import type { SjabloonInput } from "./template-column";

/** The sheet `Gemeenten`: codes, names and inhabitants of the division, for reference. */
export function planGemeenten({ say, criteria, gemeenten, registerSource }: SjabloonInput): PlannedSheet {
  const headers = [
    say("template.kolom.gemeentecode"),
    say("template.kolom.gemeente"),
    say("template.kolom.inwoners", { jaar: criteria.inwoners.peiljaar }),
  ];
  const head = [
    [textCell(say("template.gemeenten.titel", { indeling: criteria.indeling.toString() }), "titel")],
    [textCell(say("template.gemeenten.hint", { bron: registerSource }), "ondertitel")],
    blankRow,
  ];
  return plannedSheet({
    name: "Gemeenten",
    purpose: "",
    widths: [18, 34, 18],
    rows: [
      ...head,
      headers.map((header) => textCell(header, "kop")),
      ...gemeenten.map(({ code, naam, inwoners }) => [textCell(code, "code"), textCell(naam), countCell(inwoners)]),
    ],
    tables: [
      {
        name: "Gemeenten",
        area: { row: head.length, column: 0, rows: gemeenten.length + 1, columns: headers.length },
        totalsRow: false,
      },
    ],
    freeze: { rows: head.length + 1, columns: 0 },
    print: { titleRows: 1, headerRow: head.length, landscape: false },
  });
}
