import { choiceLists, type ChoiceLists } from "../../workbook/plan/choice-lists";
import { renamePlan, resolvePlan } from "../../workbook/plan/resolve-plan";
import type { PlannedSheet, WritePlan } from "../../workbook/write-plan";
import { backgroundPrefix, backgroundSheet, backgroundTable } from "../own/mark";
import type { Generation, Visibility } from "../own/output-state";
import { ownSheets } from "../own/own-sheets";
import type { Survey } from "../own/survey";
import type { Session } from "../session";

/** A plan made ready for this workbook. */
export interface Draft {
  /** What it is when it is done. */
  readonly generation: Generation;
  /** With the names that sheets and tables have until then. */
  readonly sheets: readonly PlannedSheet[];
  readonly lists: ChoiceLists;
  /** Names of the workbook that do not exist yet; they may point to the draft at once. */
  readonly newNames: WritePlan["names"];
  /** What the sheets of the plan were to be called, and what they will be. */
  readonly placed: readonly { readonly wanted: string; readonly actual: string }[];
}

const listsPurpose = "keuzelijsten";

/**
 * Gives a plan free names in the workbook, in the foreground and until then in the background. What the user has keeps its
 * name; names that our previous output holds are free, because it makes way.
 *
 * @param makesWay - Whether our current output leaves the foreground.
 */
export function draftOf(plan: WritePlan, survey: Survey, session: Session, makesWay: boolean): Draft {
  const taken = takenNames(survey, makesWay);
  const resolved = resolvePlan(plan, { ...taken, renamed: new Map() });
  const finalLists = choiceLists(resolved, taken.sheets);
  const named = finalLists.sheet === null ? resolved.sheets : [...resolved.sheets, listsSheet(finalLists.sheet)];
  const id = freeGeneration(survey, session);
  const wanted = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const tables = named
    .flatMap((sheet) => sheet.tables)
    .map(({ name }, index) => ({ name, wanted: wanted[index] ?? name }));
  const inBackground = renamePlan(
    { sheets: named, names: resolved.names },
    {
      sheets: byLowerCase(named.map(({ name }, index) => [name, backgroundSheet({ generation: id, index })])),
      words: byLowerCase(tables.map(({ name }, index) => [name, backgroundTable(id, index)])),
    },
  );
  const existing = new Set(survey.names.map(({ name }) => name.toLowerCase()));
  return {
    generation: {
      id,
      sheets: named.map(({ name, purpose }, index) => ({
        name,
        wanted: plan.sheets[index]?.name ?? name,
        visibility: visibilityOf(purpose),
      })),
      tables,
      names: resolved.names,
    },
    sheets: inBackground.sheets,
    lists: renamedLists(finalLists, inBackground.sheets),
    newNames: inBackground.names.filter(({ name }) => !existing.has(name.toLowerCase())),
    placed: plan.sheets.map(({ name }, index) => ({ wanted: name, actual: named[index]?.name ?? name })),
  };
}

/**
 * A number never used before, whose names in the background are all free. Two sessions that begin at the same moment do not
 * take the same one.
 */
function freeGeneration({ state, sheets, tables, names }: Survey, session: Session): number {
  const taken = [...sheets, ...tables, ...names].map(({ name }) => name.toLowerCase());
  let id = Math.max(state.lastId, ...sheets.map(({ mark }) => mark?.generation ?? 0)) + 1 + session.id;
  while (taken.some((name) => name.startsWith(backgroundPrefix(id)))) id++;
  return id;
}

function takenNames(
  survey: Survey,
  makesWay: boolean,
): { readonly sheets: ReadonlySet<string>; readonly words: ReadonlySet<string> } {
  const { state } = survey;
  const leaving = makesWay ? ownSheets(survey).of(state.current) : [];
  const ids = new Set(leaving.map(({ sheet }) => sheet.id));
  const ownNames = new Set(makesWay ? state.current.names.map(({ name }) => name.toLowerCase()) : []);
  const tables = survey.tables.filter(({ sheetId }) => !ids.has(sheetId)).map(({ name }) => name.toLowerCase());
  const names = survey.names.map(({ name }) => name.toLowerCase()).filter((name) => !ownNames.has(name));
  return {
    sheets: new Set(survey.sheets.filter(({ id }) => !ids.has(id)).map(({ name }) => name.toLowerCase())),
    words: new Set([...tables, ...names]),
  };
}

function byLowerCase(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(pairs.map(([name, other]) => [name.toLowerCase(), other]));
}

function visibilityOf(purpose: string): Visibility {
  return purpose === listsPurpose ? "VeryHidden" : "Visible";
}

/** A sheet that nobody sees, with one list a column. */
function listsSheet({ name, columns }: NonNullable<ChoiceLists["sheet"]>): PlannedSheet {
  const height = Math.max(...columns.map((values) => values.length));
  return {
    name,
    purpose: listsPurpose,
    widths: [],
    rows: Array.from({ length: height }, (_, row) =>
      columns.map((values) => (values[row] === undefined ? null : { value: values[row], style: "tekst" })),
    ),
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    freeze: { rows: 0, columns: 0 },
    print: { titleRows: 0, headerRow: 0, landscape: false },
  };
}

/** The lists as the draft must refer to them; they stand on its last sheet. */
function renamedLists(lists: ChoiceLists, sheets: readonly PlannedSheet[]): ChoiceLists {
  const name = sheets.at(-1)?.name;
  if (lists.sheet === null || name === undefined) return lists;
  const { name: finalName } = lists.sheet;
  return {
    sheet: lists.sheet,
    source: (values) => {
      const source = lists.source(values);
      return "formula" in source ? { formula: source.formula.replace(`'${finalName}'!`, `'${name}'!`) } : source;
    },
  };
}
