import { cellPlace, finding, type Finding, type FindingParameters } from "../findings/finding";
import type { Gemeente } from "../gemeenten/gemeente";
import type { InputTables, Scope } from "../gemeenten/input";
import { judgeSigns } from "./judge-signs";
import { fittingUnit } from "./judge-unit";
import type { Omvang } from "./omvang";

/** With fewer municipalities one odd case would decide: a surplus is possible, and so is a balanced account. */
const fewest = 3;

/**
 * Euros of lasten per inhabitant and year that no municipality stays below. Jeugd and Wmo cost some hundreds of euros per
 * inhabitant and year, each of them alone still dozens: entered in thousands that becomes less than one. Five lies a
 * factor of about ten from both.
 */
const lowestLasten = 5n;

/**
 * Euros per inhabitant, over all cells without their signs, for a layout with only deficits. Real deficits are tens to
 * hundreds of euros per inhabitant, entered in thousands some cents. The signs are dropped because cells that cancel out
 * are common; and since a fund of balanced municipalities is thinkable, not one of them may reach the upper bound.
 */
const lowestTekort = { half: 50n, all: 500n };

/**
 * Judges all figures together: are they in thousands of euros, is the sign reversed?
 *
 * Of one or two municipalities, lasten that nobody can have are still an error. That they have nothing but surpluses is
 * only said, and their deficits are not judged: those of a balanced account are as small as any in thousands.
 *
 * @param omvang - Every municipality with complete figures.
 */
export function checkPlausibility(omvang: readonly Omvang[], tables: InputTables, scope: Scope): readonly Finding[] {
  if (omvang.length === 0) return [];
  const place = cellPlace(tables.sheet, null);
  const findings: Finding[] = [];
  // what the sheet says itself has been said
  if (tables.eenheid === null && isInThousands(omvang, scope))
    findings.push(finding("amounts-in-thousands", { place, parameters: unstated(omvang, tables, scope) }));
  return [...findings, ...judgeSigns(omvang, tables)];
}

/** What to state about a unit that the sheet does not mention. */
function unstated(omvang: readonly Omvang[], { sheet }: InputTables, scope: Scope): FindingParameters {
  const waarde = fittingUnit(omvang, scope);
  return { count: omvang.length, sheet, veld: "eenheid", ...(waarde === null ? null : { waarde }) };
}

function isInThousands(omvang: readonly Omvang[], { jaren }: Scope): boolean {
  if (omvang.some(({ lasten }) => lasten !== 0n)) {
    const limit = lowestLasten * 100n * BigInt(jaren.length);
    return isMajority(omvang, ({ gemeente, lasten }) => lasten < limit * gemeente.inwoners);
  }
  return (
    omvang.length >= fewest &&
    omvang.some(({ gemeente }) => size(gemeente) > 0n) &&
    isMajority(omvang, ({ gemeente }) => size(gemeente) < lowestTekort.half * gemeente.inwoners) &&
    omvang.every(({ gemeente }) => size(gemeente) < lowestTekort.all * gemeente.inwoners)
  );
}

/** Counting who is below a bound says whether the median is, without sorting. */
function isMajority(omvang: readonly Omvang[], holds: (one: Omvang) => boolean): boolean {
  return 2 * omvang.filter(holds).length > omvang.length;
}

function size({ cellen }: Gemeente): bigint {
  return cellen.reduce((total, { opgegeven }) => total + (opgegeven < 0n ? -opgegeven : opgegeven), 0n);
}
