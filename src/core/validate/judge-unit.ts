import { cellPlace, finding, type Finding } from "../findings/finding";
import type { GenoemdeEenheid, InputTables, Scope } from "../gemeenten/input";
import type { Omvang } from "./omvang";

/**
 * Euros per inhabitant and year between which the figures of a municipality lie, well outside what occurs, and less than a
 * factor of 1,000 apart: so at most one unit fits.
 *
 * @source Lasten of the annual accounts of 2017 (Iv3): together 78 (1%) to about 2,700 (highest) euros per inhabitant.
 */
const bounds = { lasten: { from: 20, to: 10_000 }, tekort: { from: 0.8, to: 800 } };

const units = { euro: 1, duizendEuro: 1000, miljoenEuro: 1_000_000 } as const;
type Unit = keyof typeof units;

/**
 * Judges a unit that the sheet states: do the amounts fit these municipalities in that unit, or as full euros? A display
 * format may hide the thousands of full euros; then the title says "x 1.000" and the stored amounts must not be multiplied.
 *
 * @returns One finding for the amounts and one for every sheet with corrections.
 */
export function judgeUnits(omvang: readonly Omvang[], tables: InputTables, scope: Scope): readonly Finding[] {
  const { eenheid, eenheidCorrecties } = tables;
  return [
    ...(eenheid === null ? [] : [unitStated(eenheid, fittingFactor(omvang, scope))]),
    ...eenheidCorrecties.map((stated) => ofCorrecties(stated, omvang, tables)),
  ];
}

/** The finding about a unit that the sheet states; `fitting`: what one in a cell has to be worth for the amounts to fit. */
export function unitStated({ sheet, cell, tekst, euros }: GenoemdeEenheid, fitting: number | null = null): Finding {
  const stated = unitWorth(euros);
  const proposed = fitting === 1 ? "euro" : fitting === euros ? stated : null;
  return finding("amounts-in-thousands", {
    place: cellPlace(sheet, cell),
    value: tekst,
    parameters: {
      kind: "stated",
      eenheid: stated ?? "",
      euros,
      veld: "eenheid",
      ...(proposed === null ? null : { waarde: proposed }),
    },
  });
}

/** @returns The unit in which the amounts of the middle municipality are possible; null: none, or full euros. */
export function fittingUnit(omvang: readonly Omvang[], scope: Scope): Unit | null {
  const factor = fittingFactor(omvang, scope);
  return factor === null || factor === 1 ? null : unitWorth(factor);
}

function unitWorth(euros: number): Unit | null {
  return (Object.keys(units) as Unit[]).find((unit) => units[unit] === euros) ?? null;
}

/** By what the amounts, as read, have to be multiplied for the middle municipality to be possible; null: by none of these. */
function fittingFactor(omvang: readonly Omvang[], { jaren }: Scope): number | null {
  const hasLasten = omvang.some(({ lasten }) => lasten !== 0n);
  const sizes = omvang
    .map(({ gemeente, lasten }) => {
      const cents = hasLasten ? lasten : gemeente.cellen.reduce((sum, { opgegeven }) => sum + magnitude(opgegeven), 0n);
      return Number(cents) / 100 / Number(gemeente.inwoners) / jaren.length;
    })
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (middle === undefined) return null;
  const { from, to } = hasLasten ? bounds.lasten : bounds.tekort;
  return [1, 1e3, 1e6].find((factor) => middle * factor >= from && middle * factor < to) ?? null;
}

/**
 * A correction larger than all figures of its municipality together cannot be in the unit that the sheet states, nor can one
 * that is only shown in thousands.
 */
function ofCorrecties(stated: GenoemdeEenheid, omvang: readonly Omvang[], { correcties }: InputTables): Finding {
  const largest = omvang.reduce((most, { gemeente, lasten }) => {
    const size = gemeente.cellen.reduce((sum, { opgegeven }) => sum + magnitude(opgegeven), 0n) + lasten;
    return size > most ? size : most;
  }, 0n);
  const isPossible =
    stated.isWeergave !== true &&
    correcties
      .filter(({ sheet }) => sheet === stated.sheet)
      .every(({ bedrag }) => Number(magnitude(bedrag.value)) * stated.euros <= Number(largest));
  const unit = unitWorth(stated.euros);
  return finding("correction-unit", {
    place: cellPlace(stated.sheet, stated.cell),
    value: stated.tekst,
    parameters: {
      sheet: stated.sheet,
      eenheid: unit ?? "",
      euros: stated.euros,
      veld: "correcties",
      ...(stated.isWeergave === true ? { weergave: "ja" } : null),
      ...(isPossible ? (unit === null ? null : { waarde: unit }) : { waarde: "euro" }),
    },
  });
}

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
