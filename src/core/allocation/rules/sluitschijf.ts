import { closingCurveOf, scaleOf } from "../grondslag";
import { findClosingPoint, payAt } from "../../mathematics/closing-point";
import { ratio } from "../../money/ratio";
import {
  allocationRule,
  inProportion,
  wholeGrondslag,
  type Allocation,
  type AllocationProblem,
} from "../allocation-rule";
import { cutInProportion } from "../cut";

/** The rule of 2018: the bound of the last bracket is solved so that the sum of all payments is exactly the pot. */
export const sluitschijf = allocationRule({
  id: "sluitschijf",
  place: 10,
  source: "Openbare berichtgeving over de ronde van 2018; dat B sluit is daaruit afgeleid. Hoekgevallen: eigen keuze.",
  settings: {},
  closes: "schijf",
  promise: wholeGrondslag,
  allocate,
  cut: cutInProportion,
});

function allocate({ claims, tariff, budget }: AllocationProblem): Allocation {
  const scale = scaleOf(tariff);
  const curves = claims.map(({ tekort, inwoners }) => closingCurveOf(tariff, tekort, inwoners));
  const lowerBound = { numerator: tariff.closingFrom, denominator: 1n };
  const point = findClosingPoint(curves, lowerBound, budget * scale);
  if (point.kind === "short") {
    const grondslagen = { values: curves.map(({ low }) => low), scale };
    const awards = inProportion(grondslagen, budget);
    return { awards, grondslagen, closing: null, opmerkingen: ["pro-rata-onder-laagste-tarief"] };
  }
  const { position, kind } = point;
  const awards = {
    values: curves.map((curve) => payAt(curve, position, kind === "jump")),
    scale: scale * position.denominator,
  };
  const closing = ratio(position.numerator, position.denominator * tariff.boundScale);
  const paid = awards.values.reduce((sum, value) => sum + value, 0n);
  const isUsedUp = paid === budget * awards.scale;
  return {
    awards,
    grondslagen: awards,
    closing,
    opmerkingen: isUsedUp ? [] : kind === "jump" ? ["minimum-sprong-bij-b"] : ["pot-niet-op"],
  };
}
