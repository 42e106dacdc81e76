import { cellPlace, finding, type Finding } from "../../core/findings/finding";
import type { Scope } from "../../core/gemeenten/input";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { aanvragenKind } from "../optional/aanvragen";
import { correctiesKind } from "../optional/correcties";
import { addressOf, findHeaders, topLeftText, type FoundTable } from "./find-header";
import { isNamedAs } from "../optional/optional-table";
import { scoreDeficits } from "./score-deficits";

export interface ChosenTable {
  /** Null: no sheet has anything like it. */
  readonly table: FoundTable | null;
  readonly findings: readonly Finding[];
}

/**
 * Chooses the deficits table among the user's sheets: the one that covers most of what the criteria need, on a visible
 * sheet when there is one. Other tables that cover as much are named, and so are hidden sheets with a table.
 */
export function chooseTable(sheets: readonly SheetSnapshot[], scope: Scope): ChosenTable {
  const found = sheets.flatMap((sheet) => deficitTables(sheet, scope));
  const visible = found.filter(({ sheet }) => sheet.visible);
  const candidates = visible.length > 0 ? visible : found;
  const table = candidates.reduce<FoundTable | null>(
    (best, next) => (best === null || next.score > best.score ? next : best),
    null,
  );
  if (table === null) {
    const names = sheets.map(({ name }) => name).join(", ");
    return {
      table,
      findings: [finding("no-table-found", { value: names, parameters: { sheets: names, count: sheets.length } })],
    };
  }
  const covered = scoreDeficits(table.header.columns, scope).covered;
  const others = candidates.filter(
    (other) => other !== table && covered > 0 && scoreDeficits(other.header.columns, scope).covered === covered,
  );
  const findings = found
    .filter(({ sheet }) => !sheet.visible)
    .map((hidden) => hiddenSheet(hidden.sheet, hidden === table ? "read" : "skipped"));
  if (others.length === 0) return { table, findings };
  const several = finding("several-tables-found", {
    place: cellPlace(table.sheet.name, addressOf(table)),
    value: topLeftText(table),
    parameters: {
      count: others.length + 1,
      sheet: table.sheet.name,
      found: others.map((other) => `${other.sheet.name} (${addressOf(other)})`).join(", "),
    },
  });
  return { table, findings: [several, ...findings] };
}

/** Says that a hidden sheet holds a table, and whether it was read, or was not though the one that is shown is empty. */
export function hiddenSheet({ name }: SheetSnapshot, kind: "read" | "skipped" | "besideEmpty"): Finding {
  return finding("hidden-sheet", {
    place: cellPlace(name, null),
    value: name,
    parameters: { sheet: name, kind },
  });
}

function deficitTables(sheet: SheetSnapshot, scope: Scope): readonly FoundTable[] {
  const isOther = (name: string): boolean => isNamedAs(correctiesKind, name) || isNamedAs(aanvragenKind, name);
  if (isOther(sheet.name)) return [];
  return findHeaders(sheet, (columns) => scoreDeficits(columns, scope).points, isOther);
}
