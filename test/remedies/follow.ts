import type { Finding } from "../../src/core/findings/finding";
import type { CellsOfSheet, Remedy } from "../../src/core/findings/remedy";
import { countOf, placeOfAcceptance } from "../../src/core/findings/aanvaarding";
import { FormulaEvaluator } from "../../src/reading/formulas/evaluate";
import { cellText } from "../../src/reading/numbers/cells";
import { stateInMapping } from "../../src/reading/mapping/state-in-mapping";
import { parseMapping } from "../../src/reading/mapping/mapping";
import type { Cell, SheetSnapshot } from "../../src/workbook/snapshot";
import { changeCells, changeSheet, cellAt, positionOf } from "./edit-sheet";
import type { Owner } from "./remedy-case";
import { opened, type Source } from "./source";

/**
 * Does what a remedy says, to the letter: from its own data, and from what it asks the owner of the figures.
 *
 * @throws Error when the remedy asks for something that the owner of this case does not know: it says too little.
 */
export async function follow(given: Source, remedy: Remedy, found: Finding, owner: Owner): Promise<Source> {
  if (remedy.kind === "quote-fields") return quoteFields(given);
  if (remedy.kind === "close-quote") return closeQuote(given, Number(remedy.line));
  const { source: opening } = await opened(given);
  const source: Source = { ...opening, csv: null };
  switch (remedy.kind) {
    case "mapping":
      return state(source, remedy, owner);
    case "accept":
      return accept(source, found);
    case "document":
      return mendDocument(source, remedy, found, owner);
    case "recalculate":
      return recalculate(source, owner);
    case "fill":
      return fill(source, remedy, owner);
    case "fill-in-row":
      return onSheet(source, remedy, (sheet) => {
        const row = positionOf(only(remedy.cells)).row;
        const known_ = Object.entries(owner.cells ?? {}).flatMap(([place, value]) => {
          const [name, address = ""] = place.split("!");
          return name === sheet.name && positionOf(address).row === row ? [[address, value] as const] : [];
        });
        if (known_.length === 0) throw new Error("the owner knows nothing of this row");
        return known_.reduce((now, [address, value]) => changeCells(now, [address], () => value), sheet);
      });
    case "clear":
      return onSheet(source, remedy, (sheet) => changeCells(sheet, remedy.cells, () => null));
    case "divide":
      return onSheet(source, remedy, (sheet) =>
        changeCells(sheet, remedy.cells, (cell) => Number(cell) / Number(remedy.factor)),
      );
    case "format-as-number":
      return onSheet(source, remedy, (sheet) => ({ ...sheet, formats: [] }));
    case "remove-row":
      return onSheet(source, remedy, (sheet) => {
        const rows = new Set(remedy.cells.map((cell) => positionOf(cell).row));
        return { ...sheet, rows: sheet.rows.filter((_, at) => !rows.has(at)) };
      });
    case "add-rows":
      return onSheet(source, remedy, (sheet) => addRows(sheet, only(remedy.cells), remedy.to));
    case "merge-parts":
      return onSheet(source, remedy, mergeParts);
    case "call-total": {
      const called = (cell: Cell): Cell => (cellText(cell) === remedy.part ? "Totaal" : cell);
      return onSheet(source, remedy, (sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => cells.map(called)) }));
    }
    case "remove-column":
      return onSheet(source, remedy, (sheet) => {
        const columns = new Set(remedy.cells.map((cell) => positionOf(cell).column));
        return { ...sheet, rows: sheet.rows.map((cells) => cells.filter((_, at) => !columns.has(at))) };
      });
    case "rename-column":
      return rename(source, remedy, owner);
    case "label-columns":
      return onSheet(source, remedy, (sheet) => {
        const at = positionOf(only(remedy.cells)).row;
        const rows = sheet.rows.map((cells, row) => (row === at ? [] : row === at + 1 ? known(owner.labels) : cells));
        return { ...sheet, rows };
      });
    case "add-column":
      return addColumn(source, remedy.header, owner);
    case "add-figures": {
      const completed = known(owner.completed);
      return { ...source, sheets: [completed, ...source.sheets.filter(({ name }) => name !== completed.name)] };
    }
    case "make-positive":
      return changeSheet(source, remedy.sheet, (sheet) =>
        changeCells(sheet, columnCells(sheet, remedy.columns), (cell) =>
          typeof cell === "number" ? Math.abs(cell) : cell,
        ),
      );
    case "turn-signs":
      return changeSheet(source, remedy.sheet, (sheet) => mapAmounts(sheet, (amount) => -amount));
    case "turn-cells":
      return onSheet(source, remedy, (sheet) =>
        changeCells(sheet, remedy.cells, (cell) => (typeof cell === "number" ? -cell : cell)),
      );
    case "swap-headers":
      return changeSheet(source, remedy.sheet, (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) => cells.map(swapped)),
      }));
    case "to-euros":
      return toEuros(source, remedy, owner);
    case "to-numbers":
      return changeSheet(source, remedy.sheet, (sheet) =>
        changeCells(sheet, columnCells(sheet, [remedy.column]), (cell, address) =>
          typeof cell === "string" ? known(owner.cells?.[`${sheet.name}!${address}`]) : cell,
        ),
      );
    case "own-sheet":
      return ownSheet(source, remedy);
    case "repeat-names":
      return changeSheet(source, remedy.sheet, repeatNames);
    case "outside":
      throw new Error("no edit of the contents helps");
  }
}

function state(source: Source, remedy: Extract<Remedy, { kind: "mapping" }>, owner: Owner): Source {
  const waarde = remedy.waarde ?? known(owner.mapping?.[remedy.veld]);
  const before = source.mapping === null ? null : parseMapping(source.mapping, "");
  if (before?.ok === false) throw new Error("the mapping was no mapping");
  const mapping = stateInMapping(before?.value ?? null, { ...remedy, waarde });
  return { ...source, mapping: known(mapping ?? undefined) };
}

function accept(source: Source, found: Finding): Source {
  const { code, place, value } = found;
  const mapping: object & { readonly aanvaard?: readonly object[] } = source.mapping ?? {
    schema: "koppeling/1",
    indeling: "zoeken",
  };
  const one = {
    bevinding: code,
    plaats: placeOfAcceptance(place),
    waarde: value,
    aantal: countOf(found) ?? 1,
    reden: "Nagegaan.",
  };
  return { ...source, mapping: { ...mapping, aanvaard: [...(mapping.aanvaard ?? []), one] } };
}

function mendDocument(
  source: Source,
  { path }: Extract<Remedy, { kind: "document" }>,
  { code }: Finding,
  { fields }: Owner,
): Source {
  const isGovernance = code === "governance-invalid" || path === "uitname";
  const which = isGovernance ? "governance" : code === "mapping-invalid" ? "mapping" : "criteria";
  const wanted = known(path ?? undefined);
  const value = fields?.[wanted];
  const steps = wanted.split(/[.[\]]+/).filter((step) => step !== "");
  return { ...source, [which]: put(source[which] ?? {}, steps, value) };
}

function put(target: object, [step = "", ...rest]: readonly string[], value: unknown): object {
  const before = (target as Readonly<Record<string, unknown>>)[step];
  const after = rest.length === 0 ? value : put(before as object, rest, value);
  if (Array.isArray(target)) return target.map((one: unknown, at) => (at === Number(step) ? after : one));
  return { ...target, [step]: after };
}

function recalculate(source: Source, { calculated }: Owner): Source {
  const evaluator = new FormulaEvaluator(source.sheets);
  const sheets = source.sheets.map(({ formulas, ...sheet }) => {
    const rows = sheet.rows.map((cells, row) =>
      cells.map((cell, column) =>
        typeof cell === "number" && formulas?.[row]?.[column] != null
          ? evaluator.resultOf(sheet.name, row, column)
          : cell,
      ),
    );
    const told = Object.entries(calculated ?? {}).filter(([place]) => place.startsWith(`${sheet.name}!`));
    return told.reduce<SheetSnapshot>(
      (now, [place, value]) => changeCells(now, [place.slice(sheet.name.length + 1)], () => value),
      { ...sheet, rows },
    );
  });
  return { ...source, sheets, recalculates: false };
}

function fill(source: Source, { sheet, cells, value }: Extract<Remedy, { kind: "fill" }>, owner: Owner): Source {
  return onSheet(source, { sheet, cells }, (before) =>
    changeCells(before, cells, (_, address) => {
      if (value === null) return known(owner.cells?.[`${sheet}!${address}`]);
      return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    }),
  );
}

function rename(source: Source, remedy: Extract<Remedy, { kind: "rename-column" }>, { headers }: Owner): Source {
  const entries = Object.entries(headers ?? {});
  if (remedy.header !== null) {
    return onSheet(source, remedy, (sheet) => changeCells(sheet, remedy.cells, () => remedy.header));
  }
  if (entries.length === 0) throw new Error("the owner knows no header");
  return entries.reduce((now, [place, header]) => {
    const [name = "", address = ""] = place.split("!");
    return changeSheet(now, name, (sheet) => changeCells(sheet, [address], () => header));
  }, source);
}

/** Behind the last column of the first sheet. */
function addColumn(source: Source, header: string | null, { column }: Owner): Source {
  const [sheet, ...others] = source.sheets;
  const { values, header: known_ } = known(column);
  if (sheet === undefined) throw new Error("there is no sheet");
  const width = Math.max(...sheet.rows.map((cells) => cells.length));
  const rows = sheet.rows.map((cells, at) => {
    const padded = [...cells, ...Array<null>(width - cells.length).fill(null)];
    return [...padded, at === 0 ? (header ?? known_) : (values[at - 1] ?? null)];
  });
  return { ...source, sheets: [{ ...sheet, rows }, ...others] };
}

function toEuros(source: Source, { sheet, cell }: Extract<Remedy, { kind: "to-euros" }>, owner: Owner): Source {
  const completed = owner.completed;
  if (completed === undefined) throw new Error("the owner does not know the amounts in euros");
  const cleared = cell === null ? source : changeSheet(source, sheet, (now) => changeCells(now, [cell], () => null));
  return {
    ...cleared,
    // the unit that a mapping states is that of amounts that are no longer there
    mapping: source.mapping === null ? null : { ...source.mapping, eenheid: null },
    sheets: cleared.sheets.map((now) => (now.name === completed.name ? completed : now)),
  };
}

function ownSheet(source: Source, { sheet, cells }: CellsOfSheet): Source {
  const from = positionOf(only(cells)).row;
  const sheets = source.sheets.flatMap((now) =>
    now.name === sheet
      ? [
          { ...now, rows: now.rows.slice(0, from) },
          { ...now, name: `${sheet} (2)`, rows: now.rows.slice(from) },
        ]
      : [now],
  );
  return { ...source, sheets };
}

function repeatNames(sheet: SheetSnapshot): SheetSnapshot {
  let last: Cell = null;
  const rows = sheet.rows.map(([first, ...rest]) => {
    if (first !== null && first !== undefined && first !== "") last = first;
    return [last, ...rest];
  });
  return { ...sheet, rows };
}

function quoteFields(source: Source): Source {
  const lines = known(source.csv ?? undefined).split("\n");
  const quoted = lines.map((line) => line.replace(/(\d+),(\d\d)(?=,|$)/g, '"$1,$2"'));
  return { ...source, csv: quoted.join("\n") };
}

function closeQuote(source: Source, line: number): Source {
  const lines = known(source.csv ?? undefined).split("\n");
  return { ...source, csv: lines.map((text, at) => (at === line - 1 ? text.replaceAll('"', "") : text)).join("\n") };
}

function onSheet(
  source: Source,
  { sheet, cells }: CellsOfSheet,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): Source {
  if (cells.length === 0) throw new Error("the remedy names no cell");
  return changeSheet(source, sheet, change);
}

function columnCells(sheet: SheetSnapshot, columns: readonly string[]): readonly string[] {
  return sheet.rows.flatMap((_, row) => (row === 0 ? [] : columns.map((letters) => letters + (row + 1).toString())));
}

/** Amounts are the numbers that are no code, inhabitants or year. */
function mapAmounts(sheet: SheetSnapshot, change: (amount: number) => number): SheetSnapshot {
  const rows = sheet.rows.map((cells) =>
    cells.map((cell, column) => (typeof cell === "number" && isAmountColumn(sheet, column) ? change(cell) : cell)),
  );
  return { ...sheet, rows };
}

function isAmountColumn(sheet: SheetSnapshot, column: number): boolean {
  return /lasten|baten|tekort/i.test(cellText(cellAt(sheet, 0, column)));
}

/** The amounts of one row added to those of another, and the row gone. */
function addRows(sheet: SheetSnapshot, from: string, to: string): SheetSnapshot {
  const [added, kept] = [positionOf(from).row, positionOf(to).row];
  const rows = sheet.rows.flatMap((cells, row) => {
    if (row === added) return [];
    if (row !== kept) return [cells];
    return [
      cells.map((cell, column) =>
        isAmountColumn(sheet, column) ? Number(cell) + Number(cellAt(sheet, added, column)) : cell,
      ),
    ];
  });
  return { ...sheet, rows };
}

/** Rows that are alike but for their part and their amounts become one, with the sums and without a part. */
function mergeParts(sheet: SheetSnapshot): SheetSnapshot {
  const [head = [], ...body] = sheet.rows;
  const isPart = (column: number): boolean => /onderdeel|taakveld/i.test(cellText(head[column]));
  const merged = new Map<string, readonly Cell[]>();
  for (const cells of body) {
    const key = JSON.stringify(cells.filter((_, column) => !isPart(column) && !isAmountColumn(sheet, column)));
    const before = merged.get(key);
    const sums = cells.map((cell, column) => {
      if (isPart(column)) return null;
      return isAmountColumn(sheet, column) ? Number(cell) + Number(before?.[column] ?? 0) : cell;
    });
    merged.set(key, sums);
  }
  return { ...sheet, rows: [head, ...merged.values()] };
}

function swapped(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  if (cell.startsWith("lasten")) return cell.replace("lasten", "baten");
  return cell.replace("baten", "lasten");
}

function only(cells: readonly string[]): string {
  const [cell] = cells;
  if (cell === undefined || cells.length > 1) throw new Error("the remedy names not one cell");
  return cell;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the remedy asks what its owner does not know");
  return value;
}
