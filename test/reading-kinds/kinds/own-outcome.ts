import { planVerdeling } from "../../../src/run/plan-verdeling";
import { runVerdeling } from "../../../src/run/run-verdeling";
import { createSay } from "../../../src/text/translator";
import { looksLikeOurs } from "../../../src/workbook/recognise-own";
import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import type { PlannedCell } from "../../../src/workbook/write-plan";
import { runOver } from "../../run/workbooks";
import { sheetOf } from "../../support/snapshot";
import type { Kind } from "../kind";
import { chanceOf } from "../generate/random";
import type { Rows } from "../generate/table";
import { ordinary, workbook } from "./file";

interface OwnSheet {
  readonly name: string;
  readonly rows: Rows;
}

const made = new Map<string, readonly OwnSheet[]>();

/** The sheets of an outcome, as a program that computes saves them. */
function ownSheets(taal: "nl" | "en"): readonly OwnSheet[] {
  const known = made.get(taal);
  if (known !== undefined) return known;
  const { file } = ordinary(chanceOf(1), { layouts: ["deficits"], counts: [5] });
  const { verdeling } = runVerdeling(runOver(file));
  if (verdeling === null) throw new Error("an ordinary file has no outcome");
  const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.0.0", inputName: file.name };
  const { sheets } = planVerdeling(verdeling, facts, createSay(taal));
  const found = sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => cells.map(valueOf)) }));
  made.set(taal, found);
  return found;
}

function valueOf(cell: PlannedCell): Cell {
  return cell === null ? null : cell.value;
}

/** A sheet as a reader of files hands it over: recognised by its heads, or a sheet of the user's. */
function asRead({ name, rows }: OwnSheet): SheetSnapshot {
  const own = looksLikeOurs({ name, rows });
  return sheetOf(name, rows, { own, ...(own ? { recognised: true } : {}) });
}

export const ownOutcome: Kind = {
  kind: "our own outcome beside the input, without our marks",
  says: ["several-tables-found"],
  isRead: true,
  make: (chance) => {
    const { table, file, right } = ordinary(chance);
    const all = ownSheets(chance.pick(["nl", "en"]));
    const kept = all.filter(() => chance.next() < 0.6);
    const down = chance.whole(0, 3);
    const aside = chance.whole(0, 2);
    const behind = chance.pick(["", "", " (2)", "_1"]);
    const moved = kept.map(({ name, rows }) => ({
      name: name + behind,
      rows: [
        ...Array.from({ length: down }, () => []),
        ...rows.map((cells) => [...Array.from({ length: aside }, () => null), ...cells]),
      ],
    }));
    const sheets = [...moved.map(asRead), ...workbook(table.rows).sheets];
    const ordered = chance.next() < 0.5 ? sheets : [...sheets].reverse();
    return { snapshot: { ...workbook(table.rows), sheets: ordered }, right, twin: file };
  },
};
