import { cellPlace, finding, type Finding } from "../../core/findings/finding";
import { normaliseLabel } from "../../core/words/normalise-label";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { hasIdentity } from "../heads/resolve-identity";
import { findHeaders } from "../table/find-header";
import { hasRows } from "./optional-table";

/** What lists that change an outcome are called by people, where the product does not read them. */
const names = {
  correcties: /^(?:bijstelling(?:en)?|aanpassing(?:en)?|verrekening(?:en)?|adjustments?)(?!\p{L})/u,
  aanvragen: /^(?:intrekking(?:en)?|ingetrokken|afwijzing(?:en)?|withdrawals?|withdrawn|rejections?)(?!\p{L})/u,
  verschoning: /^(?:verschoning(?:en)?|verschoond|recusals?|recused)(?!\p{L})/u,
} as const;

/**
 * Says of which sheets the name is that of a list of corrections, of withdrawals or of who stood down, while nothing was read from
 * them: what stands there about municipalities does not count.
 *
 * @param read - Names of the sheets from which something was read.
 */
export function unreadLists(sheets: readonly SheetSnapshot[], read: ReadonlySet<string>): readonly Finding[] {
  return sheets.flatMap((sheet) => {
    const label = normaliseLabel(sheet.name);
    const kind = (Object.keys(names) as (keyof typeof names)[]).find((one) => names[one].test(label));
    if (kind === undefined || read.has(sheet.name)) return [];
    const found = findHeaders(
      sheet,
      (columns) => (columns.length > 1 && hasIdentity(columns) ? 1 : 0),
      () => false,
    );
    return found.some(hasRows)
      ? [finding("list-not-read", { place: cellPlace(sheet.name, null), value: sheet.name, parameters: { kind } })]
      : [];
  });
}
