import type { InputGewicht } from "../../core/gemeenten/input";
import { dataRange } from "../table/data-range";
import type { FoundTable } from "../table/find-header";
import { KenmerkColumn } from "../rows/kenmerk-column";
import { isEmpty } from "../numbers/cells";
import { reportLabels } from "../table/labelled";
import { reportMissingColumns } from "./optional-columns";
import { optionalRows, rowTest } from "./optional-rows";
import type { OptionalTableKind } from "./optional-table";
import { hasIdentity, resolveIdentity } from "../heads/resolve-identity";
import type { TableLog } from "../table/table-log";

/** Weights of the uitname on a sheet of their own: recognised by its name only, for any list of numbers looks the same. */
export const gewichtenKind: OptionalTableKind = {
  kind: "gewichten",
  names: ["gewichten", "gewicht", "weights"],
  score: (columns) => (hasIdentity(columns) && columns.length > 1 ? 1 : 0),
  isMeant: hasIdentity,
  onlyNamed: true,
};

/** Reads the columns beside code and name; which of them holds the weights is for the governance set to say. */
export function readGewichten(table: FoundTable, dateSystem: 1900 | 1904, log: TableLog): readonly InputGewicht[] {
  const { sheet, header } = table;
  const range = dataRange(sheet, header);
  if (range.to === range.from) return [];
  const identity = resolveIdentity(sheet.rows, header, log);
  if (identity.gemeentecode === null && identity.naam === null) {
    reportMissingColumns(header, ["gemeentecode"], log);
    return [];
  }
  const others = header.columns.filter((column) => column !== identity.gemeentecode && column !== identity.naam);
  const columns = others.map(
    (column) => new KenmerkColumn({ rows: sheet.rows, index: column.index, ...range }, column, dateSystem),
  );
  const rows = optionalRows(table, range, { ...identity, figures: others, isList: true }, log);
  reportLabels(sheet, header, { isData: rowTest(rows) }, log);
  return rows.map(({ cells, identity: who }) => ({
    ...who,
    kenmerken: Object.fromEntries(
      columns.flatMap((column) => {
        const { key, index, letters } = column.header;
        const cell = cells[index] ?? null;
        return isEmpty(cell) ? [] : [[key, { value: column.read(cell), cell: letters + who.row.toString() }]];
      }),
    ),
  }));
}
