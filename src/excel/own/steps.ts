import { backgroundSheet, backgroundTable } from "./mark";
import type { Generation, OutputState, Visibility } from "./output-state";
import type { OwnSheets } from "./own-sheets";
import type { Survey } from "./survey";

/** One change of the workbook while outputs change places. Sheets go by id: their names change. */
export type Step =
  | { readonly kind: "require-record" | "delete-record"; readonly key: string }
  | { readonly kind: "save-state"; readonly key: string; readonly state: OutputState }
  | { readonly kind: "rename-sheet"; readonly id: string; readonly name: string }
  | { readonly kind: "set-visibility"; readonly id: string; readonly visibility: Visibility }
  | { readonly kind: "delete-sheet"; readonly id: string }
  | { readonly kind: "release-sheet"; readonly id: string }
  | { readonly kind: "rename-table"; readonly from: string; readonly to: string }
  | { readonly kind: "add-name" | "set-name"; readonly name: string; readonly refersTo: string }
  | { readonly kind: "delete-name"; readonly name: string }
  | SetFormula;

/** A formula without "=" in a cell of the user's, which is expected to hold another one now. */
interface SetFormula {
  readonly kind: "set-formula";
  readonly sheetId: string;
  readonly cell: string;
  readonly expected: string;
  readonly formula: string;
}

/**
 * The steps that put one output in the foreground and others in the background, in an order in which no name is taken
 * twice and a sheet is always in sight. What already is as it should be takes no step, so that the steps can be taken again
 * after they were broken off.
 */
export function swapSteps(
  survey: Survey,
  own: OwnSheets,
  { to, from }: { readonly to: Generation; readonly from: readonly Generation[] },
): readonly Step[] {
  return [
    ...from.flatMap((generation) => sheetNames(own, generation, (mark) => backgroundSheet(mark))),
    ...from.flatMap((generation) => tableNames(survey, own, generation, "background")),
    ...sheetNames(own, to, (_, name) => name),
    ...tableNames(survey, own, to, "foreground"),
    ...own.of(to).flatMap(({ sheet, mark }) => visibility(sheet, to.sheets[mark.index]?.visibility ?? "Visible")),
    ...from.flatMap((generation) => own.of(generation).flatMap(({ sheet }) => visibility(sheet, "VeryHidden"))),
    ...nameSteps(survey, to, from),
  ];
}

/** The steps that get rid of the sheets of an output; it must be in the background. */
export function deleteSteps(own: OwnSheets, generation: Generation): readonly Step[] {
  return own.of(generation).map(({ sheet: { id } }) => ({ kind: "delete-sheet", id }));
}

function sheetNames(
  own: OwnSheets,
  generation: Generation,
  nameOf: (mark: { readonly generation: number; readonly index: number }, final: string) => string,
): readonly Step[] {
  return own.of(generation).flatMap(({ sheet, mark }): readonly Step[] => {
    const name = nameOf(mark, generation.sheets[mark.index]?.name ?? sheet.name);
    return sheet.name === name ? [] : [{ kind: "rename-sheet", id: sheet.id, name }];
  });
}

/** Only tables on the sheets of the output itself: another may have the same name at the moment. */
function tableNames(
  { tables }: Survey,
  own: OwnSheets,
  generation: Generation,
  place: "foreground" | "background",
): readonly Step[] {
  const ids = new Set(own.of(generation).map(({ sheet }) => sheet.id));
  const present = new Set(tables.filter(({ sheetId }) => ids.has(sheetId)).map(({ name }) => name));
  return generation.tables.flatMap(({ name }, index): readonly Step[] => {
    const background = backgroundTable(generation.id, index);
    const [from, to] = place === "background" ? [name, background] : [background, name];
    return present.has(from) ? [{ kind: "rename-table", from, to }] : [];
  });
}

function visibility(
  sheet: { readonly id: string; readonly visibility: Visibility },
  wanted: Visibility,
): readonly Step[] {
  return sheet.visibility === wanted ? [] : [{ kind: "set-visibility", id: sheet.id, visibility: wanted }];
}

/** Excel lets a name follow a sheet that is renamed, so a name is set even when it says the right thing now. */
function nameSteps(survey: Survey, to: Generation, from: readonly Generation[]): readonly Step[] {
  const existing = new Set(survey.names.map(({ name }) => name.toLowerCase()));
  const wanted = new Set(to.names.map(({ name }) => name.toLowerCase()));
  const obsolete = new Map(from.flatMap(({ names }) => names.map(({ name }) => [name.toLowerCase(), name] as const)));
  return [
    ...to.names.map(({ name, refersTo }): Step => ({
      kind: existing.has(name.toLowerCase()) ? "set-name" : "add-name",
      name,
      refersTo,
    })),
    ...[...obsolete]
      .filter(([key]) => existing.has(key) && !wanted.has(key))
      .map(([, name]): Step => ({ kind: "delete-name", name })),
  ];
}
