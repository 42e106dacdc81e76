import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { eurosFromRatio } from "../../sheets/parts/cells";
import type { Column, References } from "../block";
import type { NarekeningContext } from "../context";
import { voldoetKey } from "./criteria-columns";
import { tariffNamesOf, type BracketNames, type TariffNames } from "../tariff";

/** Key of the column with the amount that qualifies under brackets, maxima and minimum. */
export const grondslagKey = "stap:grondslag";

/** From the tekort that qualifies to the grondslag, bracket by bracket; not for the closing bracket. */
export function fixedGrondslagSteps({ uitkomst, say }: NarekeningContext): readonly Column<Toekenning>[] {
  const tariff = tariffNamesOf(uitkomst.criteria);
  const keys = tariff.fixed.map((_, index) => bracketKey(index));
  return [
    ...bracketColumns(tariff.fixed, null, say),
    ...ceilingColumns(tariff, say),
    {
      key: grondslagKey,
      header: say("narekening.stap.grondslag"),
      style: "exact",
      cell: ({ grondslag }, refs) => {
        const sum = keys.map((key) => refs.here(key)).join("+");
        return { formula: withMinimum(withCeiling(sum, tariff, refs), tariff), value: eurosFromRatio(grondslag) };
      },
    },
  ];
}

/** Key of the column of a bracket (0-based). */
export function bracketKey(index: number): string {
  return `schijf:${(index + 1).toString()}`;
}

/**
 * One column for each bracket: percentage x the part of the tekort inside it.
 *
 * @param upper - Name of the cell where the last bracket ends; null: it has no end.
 */
export function bracketColumns(
  brackets: readonly BracketNames[],
  upper: string | null,
  say: NarekeningContext["say"],
): readonly Column<Toekenning>[] {
  return brackets.map(({ vanaf, percentage }, index) => {
    const to = brackets[index + 1]?.vanaf ?? upper;
    return {
      key: bracketKey(index),
      header: say("narekening.stap.schijf", { nummer: index + 1 }),
      style: "exact",
      cell: (_, refs) => {
        const [tekort, inwoners] = [refs.here("inAanmerking"), refs.here("inwoners")];
        const top = to === null ? tekort : `MIN(${tekort},${to}*${inwoners})`;
        return { formula: `${percentage}*MAX(0,${top}-${vanaf}*${inwoners})`, value: null };
      },
    };
  });
}

/** The ceiling on the grondslag, where the criteria have one. */
export function ceilingColumns(tariff: TariffNames, say: NarekeningContext["say"]): readonly Column<Toekenning>[] {
  if (!hasCeiling(tariff)) return [];
  return [
    {
      key: "plafond",
      header: say("narekening.stap.plafond"),
      style: "exact",
      cell: (_, refs) => {
        const share = `maximum_percentage*${refs.here("inAanmerking")}`;
        const perInwoner = `IF(${refs.here(voldoetKey)}=1,maximum_per_inwoner*${refs.here("inwoners")},0)`;
        const both = [
          ...(tariff.hasCeilingPercentage ? [share] : []),
          ...(tariff.hasCeilingPerInwoner ? [perInwoner] : []),
        ];
        return { formula: both.length === 1 ? both.join("") : `MIN(${both.join(",")})`, value: null };
      },
    },
  ];
}

export function hasCeiling({ hasCeilingPerInwoner, hasCeilingPercentage }: TariffNames): boolean {
  return hasCeilingPerInwoner || hasCeilingPercentage;
}

/** An amount of one row under the ceiling. */
export function withCeiling(amount: string, tariff: TariffNames, refs: References): string {
  return hasCeiling(tariff) ? `MIN(${refs.here("plafond")},${amount})` : amount;
}

function withMinimum(amount: string, { hasMinimum }: TariffNames): string {
  return hasMinimum ? `IF(ROUND(${amount}-minimumbedrag,6)<0,0,${amount})` : amount;
}
