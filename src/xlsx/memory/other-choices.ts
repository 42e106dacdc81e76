import type { WorkbookSettings } from "../../workbook/port";

/**
 * Whether somebody would miss these choices when they were not saved: other rules, other columns, or who
 * signed. The language is a
 * matter of the reader, and sets of the product in a workbook without choices are what everybody starts with.
 */
export function areOtherChoices(kept: WorkbookSettings | null, next: WorkbookSettings): boolean {
  if (kept !== null) return choicesText(kept) !== choicesText(next);
  return (
    typeof next.criteria !== "string" ||
    typeof next.governance !== "string" ||
    next.koppeling !== null ||
    next.ondertekening !== undefined
  );
}

function choicesText({ criteria, governance, koppeling, ondertekening }: WorkbookSettings): string {
  return JSON.stringify([criteria, governance, koppeling, ondertekening ?? null]);
}
