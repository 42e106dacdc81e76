import { BugError } from "../../core/findings/bug-error";
import { ratio } from "../../core/money/ratio";
import type { Say } from "../../core/words/say";
import type { Toekenning, Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell } from "../../workbook/write-plan";
import { countCell, ratioCell, shareCell, textCell } from "../parts/cells";
import { reasonText } from "../../explanation/rule-text";
import type { ToekenningColumn } from "./toekenning-columns";
import { columnAmount } from "./column-amount";

/** Writes one column of `Toekenning` for one municipality. */
export function awardCell(column: ToekenningColumn, toekenning: Toekenning, uitkomst: Uitkomst, say: Say): PlannedCell {
  const { gemeente, tekort, oordeel, redenen } = toekenning;
  switch (column.kind) {
    case "code":
      return textCell(gemeente.code, "code");
    case "gemeente":
      return textCell(gemeente.naam);
    case "inwoners":
      return countCell(gemeente.inwoners);
    case "tekortPerInwoner":
      return ratioCell(ratio(tekort, gemeente.inwoners));
    case "oordeel":
      return textCell(say(`sheet.oordeel.${oordeel}`), "gecentreerd");
    case "redenen":
      return textCell(redenen.map((regel) => reasonText(regel, uitkomst, say)).join("; "), "tekstOmloop");
    case "vergoedingPerInwoner":
      return ratioCell(ratio(toekenning.toekenning, gemeente.inwoners));
    case "dekking":
      return shareCell(toekenning.toekenning, tekort);
    default: {
      const amount = columnAmount(column, toekenning, uitkomst);
      if (amount === null) throw new BugError(`no amount in column "${column.key}"`);
      return ratioCell(amount, column.kind === "toekenning" ? "euroCentVet" : "euroCent");
    }
  }
}

/** Header of a column of `Toekenning`. */
export function columnHeader(column: ToekenningColumn, say: Say): string {
  switch (column.kind) {
    case "tekortCel":
      return say("column.tekortCel", { jaar: column.jaar, domein: column.domein });
    case "bron":
      return say("column.bron", { naam: column.naam });
    default:
      return say(`column.${column.kind}`);
  }
}

/** Width of a column of `Toekenning`, in characters. */
export function columnWidth({ kind }: ToekenningColumn): number {
  switch (kind) {
    case "gemeente":
      return 24;
    case "redenen":
      return 42;
    case "code":
    case "inwoners":
    case "dekking":
      return 10;
    case "oordeel":
    case "tekortPerInwoner":
    case "vergoedingPerInwoner":
      return 12;
    default:
      return 15;
  }
}
