import { normaliseLabel } from "../../core/words/normalise-label";
import { fieldPlace, finding, type Finding } from "../../core/findings/finding";
import type { Scope } from "../../core/gemeenten/input";
import { columnLetters, type SheetSnapshot, type Snapshot } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import { statedSign } from "./stated-signs";
import type { AmountColumn, DeficitColumns } from "../heads/deficit-columns";
import type { ColumnMapping } from "./mapping";
import { allColumns, readTableHeader, type HeaderColumn, type TableHeader } from "../table/table-header";

/** The table that a mapping points at. */
interface MappedTable {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  readonly columns: DeficitColumns;
}

const unstated = { teken: 1, tekenVan: "gelezen" } as const;

/** What a mapping points at, or which sheet or columns are not there. */
export interface MappedColumns {
  readonly table: MappedTable | null;
  readonly findings: readonly Finding[];
}

/**
 * Looks up what a mapping points at.
 *
 * @param document - Name of the mapping file, for the findings.
 * @returns The table, or null when a sheet or column is not there; then the findings say which.
 */
export function mapColumns(snapshot: Snapshot, mapping: ColumnMapping, document: string, scope: Scope): MappedColumns {
  const findings: Finding[] = [];
  const report = (path: string, value: string | null, reason: string): void => {
    findings.push(finding("mapping-invalid", { place: fieldPlace(document, path), value, parameters: { reason } }));
  };
  const candidates = snapshot.sheets.filter(({ own }) => !own);
  const sheet = mapping.blad === null ? candidates[0] : candidates.find(({ name }) => name === mapping.blad);
  if (sheet === undefined) return { table: null, findings: [sheetNotFound(document, mapping.blad)] };
  const header = readTableHeader(sheet.rows, mapping.kopregel - 1, 1, allColumns, () => ({ kind: "other" }));
  const lookUp = (path: string, wanted: string | null): HeaderColumn | null => {
    if (wanted === null) return null;
    const column = findColumn(sheet, header, wanted);
    if (column === null) report(path, wanted, "column-not-found");
    return column;
  };
  const { kolommen } = mapping;
  const lang = mapping.indeling === "lang" ? mapping.kolommen : null;
  const fields = {
    gemeentecode: lookUp("kolommen.gemeentecode", kolommen.gemeentecode),
    naam: lookUp("kolommen.naam", kolommen.naam),
    inwoners: lookUp("kolommen.inwoners", kolommen.inwoners),
    jaar: lookUp("kolommen.jaar", lang?.jaar ?? null),
    domein: lookUp("kolommen.domein", lang?.domein ?? null),
    onderdeel: lookUp("kolommen.onderdeel", lang?.onderdeel ?? null),
    status: lookUp("kolommen.status", kolommen.status),
    bron: lookUp("kolommen.bron", kolommen.bron),
    herkomst: lookUp("kolommen.herkomst", kolommen.herkomst),
  };
  const amounts = mappedAmounts(mapping, scope, lookUp);
  if (findings.length > 0) return { table: null, findings };
  const used = new Set(
    [fields.gemeentecode, fields.naam, fields.inwoners, fields.jaar, fields.domein, fields.onderdeel].map(
      (column) => column?.index,
    ),
  );
  const isAmount = (index: number): boolean => amounts.some(({ column }) => column.index === index);
  const hasAccounts = amounts.some(({ soort }) => soort !== "tekort");
  const columns: DeficitColumns = {
    layout: lang !== null ? "long" : hasAccounts ? "wide-accounts" : "wide-deficits",
    ...fields,
    amounts,
    kenmerken: header.columns.filter(({ index, key }) => !used.has(index) && !isAmount(index) && key !== ""),
  };
  return { table: { sheet, header, columns }, findings };
}

/** Says that a mapping names a sheet that is not there. */
export function sheetNotFound(document: string, blad: string | null): Finding {
  const parameters = { reason: "sheet-not-found" };
  return finding("mapping-invalid", { place: fieldPlace(document, "blad"), value: blad, parameters });
}

function mappedAmounts(
  mapping: ColumnMapping,
  scope: Scope,
  lookUp: (path: string, wanted: string | null) => HeaderColumn | null,
): readonly AmountColumn[] {
  if (mapping.indeling === "lang") {
    return (["lasten", "baten", "tekort"] as const).flatMap((soort) => {
      const column = lookUp(`kolommen.${soort}`, mapping.kolommen[soort]);
      return column === null
        ? []
        : [
            {
              column,
              jaar: null,
              domein: null,
              soort,
              onderdeel: null,
              ...(statedSign(null, soort, mapping) ?? unstated),
            },
          ];
    });
  }
  return mapping.bedragen.flatMap(({ kolom, jaar, domein, soort, teken }, index) => {
    const column = lookUp(`bedragen[${index.toString()}].kolom`, kolom);
    const isWanted = scope.jaren.includes(jaar) && scope.domeinen.includes(domein);
    return column === null || !isWanted
      ? []
      : [
          {
            column,
            jaar,
            domein,
            soort,
            onderdeel: null,
            ...(statedSign(teken, soort, mapping) ?? unstated),
            ...(teken === null ? null : { tekenVeld: `bedragen[${index.toString()}].teken` }),
          },
        ];
  });
}

/** By header first: "WMO" is a header before it is the 15,901st column. */
function findColumn(sheet: SheetSnapshot, header: TableHeader, wanted: string): HeaderColumn | null {
  const byHeader = header.columns.find(({ key }) => key === normaliseLabel(wanted));
  if (byHeader !== undefined) return byHeader;
  const letters = wanted.toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(letters)) return null;
  const index = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const known = header.columns.find((column) => column.index === index);
  if (known !== undefined) return known;
  const isInUse = sheet.rows.some((cells) => cellText(cells[index]) !== "");
  const text = columnLetters(index);
  return isInUse ? { index, letters: text, text, bottom: "", key: "", meaning: { kind: "other" } } : null;
}
