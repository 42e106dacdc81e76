import { isUpToHalf } from "../../core/allocation/cut";
import { cutFactsOf } from "../../core/allocation/cut-of";
import { ruleOf, type Verdeling } from "../../core/allocation/registry";
import { sluitvariabele } from "../../core/criteria/grondslag-settings";
import { closingValue, teVerdelen } from "../../core/funding/te-verdelen";
import { multiply, ratio, ratioFromDecimal, type Ratio } from "../../core/money/ratio";
import type { Say, SayParameters } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { Opmerking } from "../../core/allocation/opmerking";
import type { PlannedCell } from "../../workbook/write-plan";
import { ratioCell, textCell } from "../parts/cells";
import { keyFigure, section, type KeyFigure } from "./key-figure";

/** Whose texts a closing value has: those of the rule that solves one. */
export function closingId(verdeling: Verdeling): string {
  const { rule } = ruleOf(verdeling);
  return rule.closes === null ? "sluitvariabele" : rule.id;
}

/** The rule that divided, its threshold, and the value at which it closed. */
export function ruleSection(uitkomst: Uitkomst, say: Say): readonly (readonly PlannedCell[])[] {
  const { verdeling, drempel, grondslag } = uitkomst.criteria;
  const rows: KeyFigure[] = [
    [textCell(say("sheet.samenvatting.verdeelregel")), textCell(say(`rule.${verdeling.regel}.name`))],
  ];
  if (drempel !== null) {
    const threshold = multiply(ratioFromDecimal(drempel.bedragPerInwoner), ratio(100n));
    rows.push(keyFigure("drempel", ratioCell(threshold, "euroTeken"), say, { vergelijking: drempel.vergelijking }));
  }
  const closing = closingValue(uitkomst);
  if (closing !== null || ruleOf(verdeling).rule.closes === "schijf") {
    const rate = grondslag.schijven.find(({ vanaf }) => vanaf === sluitvariabele)?.percentage ?? "100";
    const verdeeld = teVerdelen(uitkomst) > 0n ? "ja" : "nee";
    const words = {
      sluit: closingKind(uitkomst.opmerkingen),
      verdeeld,
      helft: isUpToHalf(cutFactsOf(uitkomst)) ? "ja" : "nee",
    };
    rows.push(...closingFigures(closingId(verdeling), closing, { ...words, percentage: { percentage: rate } }, say));
  }
  return section("sheet.samenvatting.regel", rows, say);
}

/** How the closing value came out: "op" when the pot is used up, else why it is not. */
function closingKind(opmerkingen: readonly Opmerking[]): string {
  if (opmerkingen.includes("minimum-sprong-bij-b")) return "sprong";
  return opmerkingen.includes("pot-niet-op") ? "laagst" : "op";
}

function closingFigures(id: string, closing: Ratio | null, words: SayParameters, say: Say): readonly KeyFigure[] {
  const label = textCell(say(`sheet.samenvatting.${id}`));
  if (closing === null) {
    return [
      [
        label,
        textCell(say("sheet.samenvatting.geen-sluitvariabele"), "rechts"),
        null,
        textCell(say("sheet.samenvatting.geen-sluitvariabele.uitleg", words), "uitleg"),
      ],
    ];
  }
  return [
    [
      label,
      ratioCell(closing, "euroTekenVet"),
      null,
      textCell(say(`sheet.samenvatting.${id}.uitleg`, words), "uitleg"),
    ],
    [textCell(say("sheet.samenvatting.exact")), textCell(fractionText(closing), "rechts")],
  ];
}

/**
 * An exact amount of cents as a fraction of euros, in lowest terms.
 *
 * @example fractionText(ratio(4000n)) is "40"; fractionText(ratio(32479n, 3n)) is "32479/300".
 */
function fractionText(amount: Ratio): string {
  const { numerator, denominator } = multiply(amount, ratio(1n, 100n));
  return denominator === 1n ? numerator.toString() : `${numerator.toString()}/${denominator.toString()}`;
}
