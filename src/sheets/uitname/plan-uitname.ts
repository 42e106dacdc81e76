import { nothingIfAbsent } from "../../core/money/nothing-if-absent";
import { isVoorbeeld } from "../../core/gemeenten/gemeente";
import { cents, sumCents, type Cents } from "../../core/money/cents";
import { ratio } from "../../core/money/ratio";
import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell, PlannedSheet } from "../../workbook/write-plan";
import { countCell, eurosFromCents, moneyCell, ratioCell, textCell } from "../parts/cells";
import { blankRow, plannedSheet } from "../parts/sheet";
import { sheetHead } from "../parts/sheet-head";
import { subtotalFormula } from "../parts/subtotal";
import { uniqueHeaders } from "../parts/unique-headers";
import { carriedName } from "./carried-name";

/** The columns of the sheet, in order. */
export const uitnameColumns = [
  "code",
  "gemeente",
  "inwoners",
  "uitnamePerInwoner",
  "uitname",
  "toekenning",
  "netto",
] as const;
export type UitnameColumn = (typeof uitnameColumns)[number];

const name = "Uitname";
const widths = [14, 30, 12, 14, 18, 18, 18];

/**
 * The sheet `Uitname`: what every municipality of the division pays into the source that they carry, what it gets and what that
 * leaves.
 */
export function planUitname(uitkomst: Uitkomst, say: Say): PlannedSheet {
  const rows = uitnameRows(uitkomst);
  const head = headRows(uitkomst, say);
  const { firstDataRow } = uitnamePlace(uitkomst, say);
  return plannedSheet({
    name,
    purpose: "uitname",
    widths,
    rows: [
      ...head,
      uniqueHeaders(uitnameColumns.map((column) => say(`column.${column}`))).map((header) => textCell(header, "kop")),
      ...rows.map(({ gemeente, bedrag, toekenning }) => [
        textCell(gemeente.code, "code"),
        textCell(gemeente.naam),
        countCell(gemeente.inwoners),
        gemeente.inwoners === null ? null : ratioCell(ratio(bedrag, gemeente.inwoners)),
        moneyCell(bedrag),
        moneyCell(toekenning),
        moneyCell(cents(toekenning - bedrag)),
      ]),
      totalsOf(rows, firstDataRow, say),
    ],
    tables: [
      {
        name,
        area: { row: head.length, column: 0, rows: rows.length + 2, columns: uitnameColumns.length },
        totalsRow: true,
      },
    ],
    freeze: { rows: firstDataRow, columns: 2 },
    print: { titleRows: 1, headerRow: head.length, landscape: false },
  });
}

/** Where the rows of the municipalities stand: 0-based; the totals row follows the last. */
export function uitnamePlace(uitkomst: Uitkomst, say: Say): { readonly sheet: string; readonly firstDataRow: number } {
  return { sheet: name, firstDataRow: headRows(uitkomst, say).length + 1 };
}

function headRows(uitkomst: Uitkomst, say: Say): readonly (readonly PlannedCell[])[] {
  return [
    ...sheetHead(uitkomst, say, "sheet.kop.uitname", uitnameColumns.length),
    ...explanationLines(uitkomst, say).map((line) => [textCell(line, "ondertitel")]),
    blankRow,
  ];
}

interface UitnameRow {
  readonly gemeente: Uitkomst["uitnamen"][number]["gemeente"];
  readonly bedrag: Cents;
  readonly toekenning: Cents;
}

function uitnameRows({ uitnamen, toekenningen }: Uitkomst): readonly UitnameRow[] {
  const awards = new Map(toekenningen.map(({ gemeente, toekenning }) => [gemeente.code, toekenning]));
  return uitnamen.map(({ gemeente, bedrag }) => {
    return { gemeente, bedrag, toekenning: nothingIfAbsent(awards.get(gemeente.code)) };
  });
}

function explanationLines(
  { uitnamen, toekenningen, criteria, governance, bronnen }: Uitkomst,
  say: Say,
): readonly string[] {
  const bedrag = sumCents(uitnamen.map((uitname) => uitname.bedrag));
  const { uitname } = governance;
  const unknown = uitnamen.filter(({ gemeente }) => gemeente.inwoners === null).length;
  const hasExamples = toekenningen.some(({ gemeente, toekenning }) => isVoorbeeld(gemeente.code) && toekenning > 0n);
  return [
    say("sheet.uitname.inleiding", {
      bron: carriedName({ bronnen, governance }),
      bedrag: { cents: bedrag },
      aantal: uitnamen.length,
      sleutel: uitname.sleutel,
      dragers: uitnamen.filter(({ gewicht }) => gewicht.numerator > 0n).length,
      indeling: criteria.indeling.toString(),
    }),
    say(`sheet.uitname.aanname.${uitname.sleutel}`, uitname.sleutel === "kolom" ? { kolom: uitname.kolom } : {}),
    ...(unknown === 0 ? [] : [say("sheet.uitname.onbekend", { aantal: unknown, jaar: criteria.inwoners.peiljaar })]),
    ...(hasExamples ? [say("sheet.uitname.voorbeelden")] : []),
  ];
}

function totalsOf(rows: readonly UitnameRow[], firstDataRow: number, say: Say): readonly PlannedCell[] {
  const uitname = sumCents(rows.map(({ bedrag }) => bedrag));
  const toekenning = sumCents(rows.map((row) => row.toekenning));
  const inwoners = rows.reduce((sum, { gemeente }) => sum + nothingIfAbsent(gemeente.inwoners), 0n);
  const formula = (column: UitnameColumn): string =>
    subtotalFormula(uitnameColumns.indexOf(column), { first: firstDataRow, count: rows.length });
  return [
    textCell(say("sheet.totaal"), "tekstTotaal"),
    textCell("", "tekstTotaal"),
    { formula: formula("inwoners"), value: Number(inwoners), style: "aantalTotaal" },
    textCell("", "tekstTotaal"),
    { formula: formula("uitname"), value: eurosFromCents(uitname), style: "euroCentTotaal" },
    { formula: formula("toekenning"), value: eurosFromCents(toekenning), style: "euroCentTotaal" },
    { formula: formula("netto"), value: eurosFromCents(cents(toekenning - uitname)), style: "euroCentTotaal" },
  ];
}
