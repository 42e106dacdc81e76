import { at } from "../mathematics/at";
import { cellPlace, finding, type Finding } from "../findings/finding";
import type { Gemeente } from "../gemeenten/gemeente";
import type { InputTables } from "../gemeenten/input";
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
    ...statementOf(omvang, tables),
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
    const isSurplus = ({ gemeente }: Omvang): boolean => at(gemeente.cellen, position).opgegeven < 0n;
    if (!omvang.every(isSurplus)) return [];
    const cell = herkomst[0]?.van.cell ?? null;
    return [finding("mostly-surpluses", { place: cellPlace(sheet, cell), parameters: { kind: "cell", jaar, domein } })];
  });
}

/**
 * What to state in the mapping to turn every sign: once for all columns, or for each that has a sign of its own, which goes
 * first. Nothing where some columns have been turned and others have not: that takes more than one value.
 */
function statementOf(
  omvang: readonly Omvang[],
  { tekenVelden = ["tekens.tekort"] }: InputTables,
): { readonly veld?: string; readonly waarde?: string } {
  const turned = new Set(omvang.flatMap(turnedFigures));
  if (turned.size > 1 && tekenVelden.length > 1) return {};
  return { veld: tekenVelden.join(", "), waarde: turned.has(true) ? "gewoon" : "omgekeerd" };
}

/** Whether each tekort stood in the sheet with the other sign, by its header or by a mapping. */
function turnedFigures({ gemeente }: Omvang): readonly boolean[] {
  return gemeente.cellen.flatMap(({ herkomst }) =>
    herkomst.flatMap(({ van, soort }) => (soort === "tekort" ? [(van.factor ?? 1) < 0] : [])),
  );
}

/** As submitted: corrections come from others and in full euros. */
function sum({ cellen }: Gemeente): bigint {
  return cellen.reduce((total, { opgegeven }) => total + opgegeven, 0n);
}
