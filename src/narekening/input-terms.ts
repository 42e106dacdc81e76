import type { Celverwijzing, Gemeente } from "../core/gemeenten/gemeente";
import type { References } from "./block";
import { inputReference } from "../workbook/formula/input-reference";
import { textNumberKey } from "./text-numbers";

/** Reads amounts from the copied input cells. */
export interface InputTerms {
  /** Cells that hold a number as text: each has a row in the list of text numbers. */
  readonly textNumbers: readonly Celverwijzing[];
  /** The number in an input cell. */
  readonly number: (van: Celverwijzing, refs: References) => string;
  /** An amount in an input cell times a share, rounded to the cent, half away from zero. */
  readonly amount: (van: Celverwijzing, aandeel: string, refs: References) => string;
}

/** Finds every input cell that the municipalities came from. */
export function inputTermsOf(gemeenten: readonly Gemeente[]): InputTerms {
  const textNumbers = new Map<string, { readonly van: Celverwijzing; readonly index: number }>();
  for (const van of gemeenten.flatMap(cellsOf)) {
    if (van.notatie !== "getal" && !textNumbers.has(addressOf(van)))
      textNumbers.set(addressOf(van), { van, index: textNumbers.size });
  }
  const number = (van: Celverwijzing, refs: References): string => {
    const text = textNumbers.get(addressOf(van));
    return text === undefined ? addressOf(van) : refs.at(textNumberKey, text.index);
  };
  return {
    textNumbers: [...textNumbers.values()].map(({ van }) => van),
    number,
    amount: (van, aandeel, refs) => {
      const { factor = 1 } = van;
      const scaled = factor === 1 ? number(van, refs) : `${number(van, refs)}*${factor.toString()}`;
      const rounded = `ROUND(${scaled},2)`;
      // the inner ROUND takes away the noise of the multiplication, so that half a cent is half a cent
      return isWhole(aandeel) ? rounded : `ROUND(ROUND(${rounded}*${aandeel},7),2)`;
    },
  };
}

/** @returns Whether a share is all of it. */
function isWhole(aandeel: string): boolean {
  return /^1(\.0+)?$/.test(aandeel);
}

/** The input cell as it stands in a formula. */
function addressOf({ sheet, cell }: Celverwijzing): string {
  return inputReference(sheet, cell);
}

function cellsOf({ cellen, correcties, inwonersVan }: Gemeente): readonly Celverwijzing[] {
  return [
    ...inwonersVan,
    ...cellen.flatMap(({ herkomst }) => herkomst.map(({ van }) => van)),
    ...correcties.map(({ van }) => van),
  ];
}
