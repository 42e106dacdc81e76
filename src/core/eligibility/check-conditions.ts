import type { Criteriaset, Voorwaarde } from "../criteria/criteriaset";
import { distinctFindings } from "../findings/distinct-findings";
import { cellPlace, finding, type Finding, type FindingParameters, type Place } from "../findings/finding";
import type { Gemeente, Kenmerk } from "../gemeenten/gemeente";
import type { InputTables } from "../gemeenten/input";
import { isPlainDecimal } from "../money/plain-decimal";
import { normaliseLabel } from "../words/normalise-label";
import { stateOf } from "./voorwaarde";

/** What the extra columns are held against. */
export interface ColumnDemands {
  readonly criteria: Criteriaset;
}

/**
 * Holds the columns that the criteria ask for against the input, before any verdict.
 *
 * @param input - Where the columns of the deficits table stand.
 * @returns Every column that is missing, double or no extra column, and every value that is missing (where the condition
 * says that is an error), that is an error itself, or that cannot be compared.
 */
export function checkConditions(
  gemeenten: readonly Gemeente[],
  input: Pick<InputTables, "sheet" | "kolommen">,
  { criteria }: ColumnDemands,
): readonly Finding[] {
  // who has no figures is refused for that, whatever its columns say
  const withFigures = gemeenten.filter(({ zonderCijfers }) => zonderCijfers === undefined);
  if (withFigures.length === 0) return [];
  return distinctFindings(criteria.voorwaarden.flatMap((condition) => checkCondition(condition, withFigures, input)));
}

function checkCondition(
  condition: Voorwaarde,
  gemeenten: readonly Gemeente[],
  input: Pick<InputTables, "sheet" | "kolommen">,
): readonly Finding[] {
  const label = normaliseLabel(condition.kolom);
  const column = input.kolommen[label];
  const isUsed = gemeenten.some(({ kenmerken }) => label in kenmerken);
  if (column?.isExtra !== true && !isUsed) {
    const parameters = { column: condition.kolom, naam: condition.omschrijving };
    const at =
      column === undefined
        ? { value: condition.kolom }
        : { value: column.kop.value, place: cellPlace(input.sheet, column.kop.cell) };
    const kind = column === undefined ? "absent" : "taken";
    return [finding("condition-column-missing", { ...at, parameters: { ...parameters, kind } })];
  }
  const values = gemeenten.flatMap((gemeente) => checkValue(condition, gemeente, input));
  return [...checkDouble(label, input), ...values];
}

/** Only the first of two columns of the same name was read: nothing says that this is the one that the condition means. */
function checkDouble(label: string, { sheet, kolommen }: Pick<InputTables, "sheet" | "kolommen">): readonly Finding[] {
  const column = kolommen[label];
  if (column === undefined || column.dubbel === null) return [];
  const { value, cell } = column.dubbel;
  const parameters = { header: value, column: column.letters, first: column.kop.cell };
  return [finding("duplicate-column", { place: cellPlace(sheet, cell), value, parameters })];
}

function checkValue(
  condition: Voorwaarde,
  gemeente: Gemeente,
  { kolommen }: Pick<InputTables, "kolommen">,
): readonly Finding[] {
  const state = stateOf(condition, gemeente);
  const isWrong = state === "unreadable" || (state === "missing" && condition.ontbrekend === "fout");
  if (!isWrong) return [];
  const label = normaliseLabel(condition.kolom);
  const kenmerk = gemeente.kenmerken[label];
  const parameters = {
    column: condition.kolom,
    header: condition.kolom,
    naam: gemeente.naam,
    ...differenceIn(kenmerk, condition.kolom),
  };
  const place = placeOf(gemeente, label, kolommen);
  return [
    finding(codeFor(kenmerk), { place, value: kenmerk === undefined ? null : String(kenmerk.waarde), parameters }),
  ];
}

function codeFor(kenmerk: Kenmerk | undefined) {
  switch (kenmerk?.soort) {
    case undefined:
      return "condition-value-missing";
    case "foutwaarde":
      return "error-cell";
    case "nietBerekend":
      return "formula-without-value";
    case "tegenspraak":
      return "condition-value-differs";
    default:
      return "condition-value-unreadable";
  }
}

/** Who says what, of rows that contradict each other. */
function differenceIn(kenmerk: Kenmerk | undefined, column: string): FindingParameters {
  if (kenmerk?.soort !== "tegenspraak") return {};
  const { hoe, naam, andereNaam, andereWaarde, andereCel } = kenmerk.tegenspraak;
  const parameters = { kind: hoe, of: naam, other: andereNaam, found: andereWaarde ?? "", first: andereCel ?? "" };
  const areNumbers = [kenmerk.waarde, andereWaarde].every((text) => text !== null && isPlainDecimal(text));
  return hoe === "gemeenten" && areNumbers ? { ...parameters, veld: "optellen", waarde: column } : parameters;
}

/** The cell of the value, or the cell where it should have been. */
function placeOf({ kenmerken, plaats }: Gemeente, label: string, kolommen: InputTables["kolommen"]): Place {
  const letters = kolommen[label]?.letters ?? "A";
  return cellPlace(plaats.sheet, kenmerken[label]?.cel ?? letters + plaats.row.toString());
}
