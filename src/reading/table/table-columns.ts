import type { InputTables, Located } from "../../core/gemeenten/input";
import type { DeficitColumns } from "../heads/deficit-columns";
import { headerCell } from "../heads/resolve-identity";
import type { HeaderColumn, TableHeader } from "./table-header";

/** Every column of the deficits table by its normalised header: where it stands, and whether conditions may use it. */
export function tableColumns(
  header: TableHeader,
  { kenmerken }: DeficitColumns,
  isSummed: (column: HeaderColumn) => boolean,
): InputTables["kolommen"] {
  const named = header.columns.filter(({ key }) => key !== "");
  const firstOf = (key: string) => kenmerken.find((column) => column.key === key) ?? null;
  return Object.fromEntries(
    named.map((column) => {
      const extra = firstOf(column.key);
      const chosen = extra ?? column;
      const second =
        extra === null ? undefined : named.find(({ key, index }) => key === extra.key && index > extra.index);
      return [
        column.key,
        {
          letters: chosen.letters,
          isExtra: extra !== null,
          kop: located(chosen, header),
          dubbel: second === undefined ? null : located(second, header),
          ...(extra !== null && isSummed(extra) ? { isOpgeteld: true } : {}),
        },
      ];
    }),
  );
}

function located(column: HeaderColumn, header: TableHeader): Located<string> {
  return { value: column.text, cell: headerCell(column, header) };
}
