import type { Generation } from "./output-state";
import type { OwnSheets } from "./own-sheets";
import type { Survey } from "./survey";

/**
 * The current output as it is now: a user may have hidden its sheets, renamed its tables or taken names away, and gets it
 * back like that.
 */
export function actualGeneration({ tables, names }: Survey, own: OwnSheets, generation: Generation): Generation {
  const ids = new Set(own.of(generation).map(({ sheet }) => sheet.id));
  return {
    id: generation.id,
    sheets: generation.sheets.map((recorded, index) => {
      const sheet = own.find({ generation: generation.id, index });
      return sheet === null ? recorded : { ...recorded, visibility: sheet.visibility };
    }),
    tables: tables
      .filter(({ sheetId }) => ids.has(sheetId))
      .map(({ name }) => ({ name, wanted: generation.tables.find((table) => table.name === name)?.wanted ?? name })),
    names: generation.names.flatMap(
      ({ name }) => names.find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? [],
    ),
  };
}
