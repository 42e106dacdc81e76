import type { Relationship } from "../ooxml/relationships";

/** What a sheet can have that a copy in an outcome does not. */
export type LeftBehind =
  "notes" | "hyperlinks" | "validation" | "formatting" | "sparklines" | "drawings" | "pivots" | "controls" | "views";

/** By the element of the sheet, or of its extensions (without prefix). */
const byElement: Readonly<Record<string, LeftBehind>> = {
  hyperlinks: "hyperlinks",
  drawing: "drawings",
  picture: "drawings",
  legacyDrawingHF: "drawings",
  oleObjects: "controls",
  controls: "controls",
  customSheetViews: "views",
  scenarios: "views",
  dataValidations: "validation",
  conditionalFormattings: "formatting",
  sparklineGroups: "sparklines",
  slicerList: "controls",
};
/** By what the sheet leads to. */
const byRelationship: Readonly<Record<string, LeftBehind>> = {
  comments: "notes",
  threadedComment: "notes",
  pivotTable: "pivots",
};

/**
 * @param elements - Names of the elements that were not copied.
 * @returns What is left behind, each kind once.
 */
export function leftBehind(elements: readonly string[], links: readonly Relationship[]): readonly LeftBehind[] {
  const kinds = [...elements.map((name) => byElement[name]), ...links.map(({ type }) => byRelationship[type])];
  return [...new Set(kinds.filter((kind) => kind !== undefined))];
}
