import { vrijRestant } from "../core/funding/te-verdelen";
import { isAtMinimum } from "../core/allocation/minimum";
import { compareRatios, multiply, ratio, ratioFromDecimal, sumRatios } from "../core/money/ratio";
import type { Say, SayParameters } from "../core/words/say";
import type { Toekenning, Uitkomst } from "../core/uitkomst/uitkomst";
import type { Opmerking } from "../core/allocation/opmerking";
import { listText } from "./list-text";
import { rejectionText } from "./rejection-text";
import { shortfallParameters } from "./shortfall-parameters";
import { writtenInFull } from "./written-amount";

/** A whole sentence about the division as a whole. */
export function remarkText(opmerking: Opmerking, uitkomst: Uitkomst, say: Say): string {
  const { reserve, governance, uitgekeerd } = uitkomst;
  return say(`remark.${opmerking}`, {
    vrij: { cents: vrijRestant(uitkomst) },
    heeftReserve: reserve > 0n ? "ja" : "nee",
    reserve: { cents: reserve },
    isUitgekeerd: uitgekeerd > 0n ? "ja" : "nee",
    verworpen: rejectionText(governance, say),
    ...shortfallParameters(uitkomst),
    ...whoItIsAbout(opmerking, uitkomst, say),
  });
}

/** The municipalities that a remark names, and the amount that was left for them. */
function whoItIsAbout(opmerking: Opmerking, uitkomst: Uitkomst, say: Say): SayParameters {
  switch (opmerking) {
    case "minimum-sprong-bij-b": {
      const minimum = multiply(ratioFromDecimal(uitkomst.criteria.grondslag.minimumbedrag ?? "0"), ratio(100n));
      const rows = uitkomst.toekenningen.filter((row) => isAtMinimum(uitkomst, row));
      return { ...named(rows, say), minimum: writtenInFull(minimum).value };
    }
    case "laatste-krijgt-rest":
    case "gelijken-delen-rest":
    case "volgorde-precies-op":
      return named(lastInOrder(uitkomst), say);
    default:
      return {};
  }
}

function named(rows: readonly Toekenning[], say: Say): SayParameters {
  return {
    aantal: rows.length,
    namen: listText(
      rows.map(({ gemeente }) => gemeente.naam),
      say,
    ),
    rest: writtenInFull(sumRatios(rows.map(({ exact }) => exact))).value,
  };
}

/** Those with the lowest tekort per inhabitant that still got something. */
function lastInOrder({ toekenningen }: Uitkomst): readonly Toekenning[] {
  const paid = toekenningen.filter(({ exact }) => exact.numerator > 0n);
  const perInwoner = ({ tekort, gemeente }: Toekenning) => ratio(tekort, gemeente.inwoners);
  const ordered = paid.toSorted((a, b) => compareRatios(perInwoner(a), perInwoner(b)));
  return ordered.filter(
    (row) => ordered[0] !== undefined && compareRatios(perInwoner(row), perInwoner(ordered[0])) === 0,
  );
}
