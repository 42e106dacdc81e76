import type { Scope } from "../../core/gemeenten/input";
import type { Domein } from "../../core/gemeenten/gemeente";
import { allColumns, readTableHeader, type HeaderColumn } from "../../reading/table/table-header";
import type { HeaderMeaning } from "../../reading/heads/header-meaning";
import type { ColumnMapping, Mapping } from "../../reading/mapping/mapping";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";

/** How the figures stand: one row a municipality, or one row a municipality, year and domain. */
export type MappingLayout = "breed" | "lang";

/** What the amounts are: deficits, or expenditure and income apart. */
export type MappingAmounts = "tekort" | "lasten-baten";

/** A mapping that is being made by hand. Columns by their letters, by the id of what they hold; "" is none. */
export interface MappingDraft {
  readonly sheet: string;
  /** As typed; 1-based. */
  readonly headerRow: string;
  readonly layout: MappingLayout;
  readonly amounts: MappingAmounts;
  readonly unit: "euro" | "duizendEuro" | "miljoenEuro";
  readonly sign: "gewoon" | "omgekeerd";
  readonly columns: Readonly<Record<string, string>>;
  /** The mapping that is being changed: what the form does not show stays in it. */
  readonly before: Mapping | null;
}

/** Something that a column has to be pointed out for. */
export interface MappingSlot {
  readonly id: string;
  readonly field:
    | "gemeentecode"
    | "naam"
    | "inwoners"
    | "status"
    | "bron"
    | "herkomst"
    | "jaar"
    | "domein"
    | "onderdeel"
    | "lasten"
    | "baten"
    | "tekort";
  /** Null: the column is for all years and domains. */
  readonly jaar: number | null;
  readonly domein: Domein | null;
  readonly isRequired: boolean;
}

const searchedRows = 50;

/**
 * A first draft: the columns that were pointed out before, or else the sheet and row that look most like a table, and the
 * columns whose headers say what they hold.
 */
export function startMapping(snapshot: Snapshot, scope: Scope, before: Mapping | null = null): MappingDraft {
  return before === null || before.indeling === "zoeken"
    ? firstDraft(snapshot, scope, before)
    : draftOf(before, snapshot, scope);
}

function firstDraft(snapshot: Snapshot, scope: Scope, before: Mapping | null): MappingDraft {
  const sheet = inputSheets(snapshot).toSorted((a, b) => b.rows.length - a.rows.length)[0];
  const draft: MappingDraft = {
    sheet: sheet?.name ?? "",
    headerRow: sheet === undefined ? "1" : (likelyHeader(sheet) + 1).toString(),
    layout: "breed",
    amounts: "tekort",
    unit: before?.eenheid ?? "euro",
    sign: before?.teken ?? "gewoon",
    columns: {},
    before,
  };
  return withSuggestions(draft, snapshot, scope);
}

/** The draft that a mapping was made from. */
function draftOf(before: ColumnMapping, snapshot: Snapshot, scope: Scope): MappingDraft {
  const { blad, kopregel, indeling, eenheid, teken, kolommen } = before;
  const sheet = blad ?? inputSheets(snapshot)[0]?.name ?? "";
  const hasAccounts =
    before.indeling === "breed"
      ? before.bedragen.some(({ soort }) => soort !== "tekort")
      : before.kolommen.tekort === null;
  const draft: MappingDraft = {
    sheet,
    headerRow: kopregel.toString(),
    layout: indeling,
    amounts: hasAccounts ? "lasten-baten" : "tekort",
    unit: eenheid ?? "euro",
    sign: teken,
    columns: {},
    before,
  };
  const headers = headerColumns(draft, snapshot);
  const fields: Readonly<Record<string, string | null>> = kolommen;
  const pointed = slotsOf(draft, scope).flatMap((slot) => {
    const column = slot.jaar === null ? (fields[slot.field] ?? null) : (bedragFor(slot, before)?.kolom ?? null);
    if (column === null) return [];
    const named = headers.find(({ text }) => text.trim().toLowerCase() === column.trim().toLowerCase());
    return [[slot.id, named?.letters ?? column.toUpperCase()] as const];
  });
  return { ...draft, columns: Object.fromEntries(pointed) };
}

function bedragFor(
  { field, jaar, domein }: Pick<MappingSlot, "field" | "jaar" | "domein">,
  mapping: Mapping | null,
): Extract<Mapping, { readonly indeling: "breed" }>["bedragen"][number] | undefined {
  if (mapping?.indeling !== "breed") return undefined;
  return mapping.bedragen.find((one) => one.soort === field && one.jaar === jaar && one.domein === domein);
}

/** Whether the columns were pointed out by hand: a mapping may also only state or accept something. */
export function isPointedOut(mapping: Mapping | null): boolean {
  return mapping !== null && mapping.indeling !== "zoeken";
}

/** Sheets that may hold input. */
export function inputSheets(snapshot: Snapshot): readonly SheetSnapshot[] {
  return snapshot.sheets.filter(({ own }) => !own);
}

/** @returns Whether there is nothing on any sheet of the user. */
export function isWithoutInput(snapshot: Snapshot): boolean {
  return inputSheets(snapshot).every(({ rows }) =>
    rows.every((cells) => cells.every((cell) => cell === null || (typeof cell === "string" && cell.trim() === ""))),
  );
}

/** Fills in the columns that a header names, after the sheet, row or layout changed. */
export function withSuggestions(draft: MappingDraft, snapshot: Snapshot, scope: Scope): MappingDraft {
  const columns = headerColumns(draft, snapshot);
  const suggested = slotsOf(draft, scope).flatMap((slot) => {
    const column = columns.find(({ meaning }) => fits(meaning, slot));
    return column === undefined ? [] : [[slot.id, column.letters] as const];
  });
  return { ...draft, columns: Object.fromEntries(suggested) };
}

/** The columns of the header row that the draft points at; empty when there is no such row. */
export function headerColumns({ sheet, headerRow }: MappingDraft, snapshot: Snapshot): readonly HeaderColumn[] {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const row = Number(headerRow);
  if (found === undefined || !Number.isInteger(row) || row < 1 || row > found.rows.length) return [];
  return readTableHeader(found.rows, row - 1, 1, allColumns).columns;
}

/** What has to be pointed out for this layout and the years and domains of the criteria. */
export function slotsOf({ layout, amounts }: MappingDraft, { jaren, domeinen }: Scope): readonly MappingSlot[] {
  const slot = (
    field: MappingSlot["field"],
    isRequired: boolean,
    jaar: number | null = null,
    domein: Domein | null = null,
  ): MappingSlot => ({
    id: [field, domein, jaar].filter((part) => part !== null).join("-"),
    field,
    jaar,
    domein,
    isRequired,
  });
  const kinds = amounts === "tekort" ? (["tekort"] as const) : (["lasten", "baten"] as const);
  const identity = [slot("gemeentecode", false), slot("naam", false), slot("inwoners", false)];
  const labels = [slot("status", false), slot("bron", false), slot("herkomst", false)];
  if (layout === "lang") {
    const row = [slot("jaar", true), slot("domein", true), slot("onderdeel", false)];
    return [...identity, ...row, ...kinds.map((kind) => slot(kind, true)), ...labels];
  }
  const cells = jaren.flatMap((jaar) =>
    domeinen.flatMap((domein) => kinds.map((kind) => slot(kind, true, jaar, domein))),
  );
  return [...identity, ...cells, ...labels];
}

/**
 * The draft as a document `koppeling/1`, to be checked by `parseMapping`; slots without a column are left out. What the form
 * does not show is that of the mapping before: what was accepted, signs, notation, corrections, years that do not count.
 */
export function mappingDocument(draft: MappingDraft, scope: Scope): unknown {
  const chosen = slotsOf(draft, scope).flatMap((slot) => {
    const kolom = draft.columns[slot.id] ?? "";
    return kolom === "" ? [] : [{ ...slot, kolom }];
  });
  const fields = chosen.filter(({ jaar }) => jaar === null).map(({ field, kolom }) => [field, kolom]);
  const shared = {
    ...notShown(draft.before),
    schema: "koppeling/1",
    blad: draft.sheet,
    kopregel: Number(draft.headerRow),
    eenheid: draft.unit,
    teken: draft.sign,
    indeling: draft.layout,
    kolommen: Object.fromEntries(fields) as Readonly<Record<string, string>>,
  };
  if (draft.layout === "lang") return shared;
  const bedragen = chosen.flatMap(({ jaar, domein, field, kolom }) =>
    jaar === null
      ? []
      : [{ kolom, jaar, domein, soort: field, teken: bedragFor({ field, jaar, domein }, draft.before)?.teken }],
  );
  return { ...shared, bedragen: [...bedragen, ...outOfScope(draft, scope)] };
}

function notShown(before: Mapping | null): Partial<Mapping> {
  if (before === null) return {};
  const { aanvaard, tekens, correcties, notatie } = before;
  return {
    notatie,
    ...(aanvaard === undefined ? null : { aanvaard }),
    ...(tekens === undefined ? null : { tekens }),
    ...(correcties === undefined ? null : { correcties }),
  };
}

/** Columns that were pointed out for years or domains that the criteria do not ask for now, on the same sheet. */
function outOfScope({ before, sheet }: MappingDraft, { jaren, domeinen }: Scope): readonly unknown[] {
  if (before?.indeling !== "breed" || (before.blad !== null && before.blad !== sheet)) return [];
  return before.bedragen.filter(({ jaar, domein }) => !jaren.includes(jaar) || !domeinen.includes(domein));
}

/** @returns The slots that still need a column; one of code and name is enough. */
export function missingSlots(draft: MappingDraft, scope: Scope): readonly MappingSlot[] {
  const isChosen = ({ id }: MappingSlot): boolean => (draft.columns[id] ?? "") !== "";
  const slots = slotsOf(draft, scope);
  const identity = slots.filter(({ field }) => field === "gemeentecode" || field === "naam");
  const required = slots.filter(({ isRequired }) => isRequired);
  return [...(identity.some(isChosen) ? [] : identity), ...required.filter((slot) => !isChosen(slot))];
}

function fits(meaning: HeaderMeaning, { field, jaar, domein }: MappingSlot): boolean {
  if (meaning.kind === "amount") {
    // a column with the opposite sign ("saldo", "tekort (-)") is for the user to point out, beside the sign in the form
    if (meaning.teken?.teken === -1) return false;
    return meaning.soort === field && meaning.jaar === jaar && meaning.domein === domein && meaning.onderdeel === null;
  }
  if (meaning.kind === "inwoners") return field === "inwoners";
  if (meaning.kind !== "field") return false;
  return meaning.field === field || (meaning.field === "gemeente" && field === "naam");
}

/** The 0-based row with the most texts, the first of equals. */
function likelyHeader({ rows }: SheetSnapshot): number {
  const texts = rows
    .slice(0, searchedRows)
    .map((cells) => cells.filter((cell) => typeof cell === "string" && cell !== "").length);
  return Math.max(0, texts.indexOf(Math.max(0, ...texts)));
}
