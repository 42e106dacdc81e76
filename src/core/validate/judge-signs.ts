import { cellPlace, finding, type Finding } from "../finding";
import type { Gemeente } from "../gemeente";
import type { InputTables } from "../input";
import type { Omvang } from "./omvang";

/** With fewer municipalities with nothing but surpluses that may well be so. */
const fewest = 3;

/** With fewer municipalities a surplus of them all in one year and domain is no surprise. */
const fewestForCell = 4;

/**
 * All municipalities with a surplus: an error, unless there are so few that it may well be. Most of them, or all of them in
 * one year and domain only: a warning, for a fund divides deficits.
 */
export function judgeSigns(omvang: readonly Omvang[], tables: InputTables): readonly Finding[] {
  const place = cellPlace(tables.sheet, null);
  const surpluses = omvang.filter(({ gemeente }) => sum(gemeente) < 0n).length;
  const parameters = {
    count: surpluses,
    total: omvang.length,
    sheet: tables.sheet,
    kind: omvang.some(({ lasten }) => lasten !== 0n) ? "accounts" : "deficits",
    veld: "tekens.tekort",
    waarde: omvang.some(isTurned) ? "gewoon" : "omgekeerd",
  };
  if (surpluses === omvang.length)
    return [finding(surpluses < fewest ? "only-surpluses" : "sign-reversed", { place, parameters })];
  if (2 * surpluses > omvang.length) return [finding("mostly-surpluses", { place, parameters })];
  return parameters.kind === "deficits" ? cellsOfSurpluses(omvang, tables.sheet) : [];
}

/** One year and domain in which everyone has a surplus, among others in which most have a deficit. */
function cellsOfSurpluses(omvang: readonly Omvang[], sheet: string): readonly Finding[] {
  if (omvang.length < fewestForCell) return [];
  const [first] = omvang;
  return (first?.gemeente.cellen ?? []).flatMap(({ jaar, domein, herkomst }, position) => {
    const isSurplus = ({ gemeente }: Omvang): boolean => (gemeente.cellen[position]?.opgegeven ?? 0n) < 0n;
    if (!omvang.every(isSurplus)) return [];
    const cell = herkomst[0]?.van.cell ?? null;
    return [finding("mostly-surpluses", { place: cellPlace(sheet, cell), parameters: { kind: "cell", jaar, domein } })];
  });
}

/** Whether the tekort stood in the sheet with the other sign, by its header or by a mapping. */
function isTurned({ gemeente }: Omvang): boolean {
  return gemeente.cellen.some(({ herkomst }) =>
    herkomst.some(({ van, soort }) => soort === "tekort" && (van.factor ?? 1) < 0),
  );
}

/** As submitted: corrections come from others and in full euros. */
function sum({ cellen }: Gemeente): bigint {
  return cellen.reduce((total, { opgegeven }) => total + opgegeven, 0n);
}
