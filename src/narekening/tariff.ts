import type { Criteriaset } from "../core/criteria/criteriaset";
import { sluitvariabele } from "../core/criteria/grondslag-settings";

/** Names of the cells that hold a bracket. */
export interface BracketNames {
  /** Name of the cell with the lower bound, euros per inhabitant. */
  readonly vanaf: string;
  /** Name of the cell with the percentage. */
  readonly percentage: string;
}

/** The brackets of a criteria set, by the names of their cells. */
export interface TariffNames {
  /** With a fixed lower bound, ascending. */
  readonly fixed: readonly BracketNames[];
  /** Above the closing variable; null when there is no such bracket. */
  readonly closing: BracketNames | null;
  readonly hasCeilingPerInwoner: boolean;
  readonly hasCeilingPercentage: boolean;
  readonly hasMinimum: boolean;
}

/** Names of the cells with brackets, maxima and minimum: "schijf_1_vanaf", "schijf_1_percentage", … */
export function tariffNamesOf({ grondslag }: Criteriaset): TariffNames {
  const brackets = grondslag.schijven.map(({ vanaf }, index) => ({
    isClosing: vanaf === sluitvariabele,
    names: bracketNames(index),
  }));
  return {
    fixed: brackets.filter(({ isClosing }) => !isClosing).map(({ names }) => names),
    closing: brackets.find(({ isClosing }) => isClosing)?.names ?? null,
    hasCeilingPerInwoner: grondslag.maximumPerInwoner !== null,
    hasCeilingPercentage: grondslag.maximumPercentageVanTekort !== null,
    hasMinimum: grondslag.minimumbedrag !== null,
  };
}

/** Names of the cells of a bracket, by its 0-based place. */
export function bracketNames(index: number): BracketNames {
  const number = (index + 1).toString();
  return { vanaf: `schijf_${number}_vanaf`, percentage: `schijf_${number}_percentage` };
}
