import { isPlainDecimal } from "../core/money/plain-decimal";
import type { Voorwaarde } from "../core/criteria/criteriaset";
import type { Gemeente, Kenmerk } from "../core/gemeenten/gemeente";
import { placesApart, placesInFull } from "../core/money/places";
import { decimalOf, divide, multiply, ratio, ratioFromDecimal, subtract } from "../core/money/ratio";
import { normaliseLabel } from "../core/words/normalise-label";
import type { Say, SayParameters, SayValue } from "../core/words/say";

/** What a comparison is called in a message, which can only choose on a word. */
const operatorWords: Readonly<Record<Voorwaarde["operator"], string>> = {
  "=": "gelijk",
  "<>": "ongelijk",
  "<": "minder",
  "<=": "hoogstens",
  ">": "meer",
  ">=": "minstens",
  in: "een",
  datumUiterlijk: "uiterlijk",
};

/** What a condition asks and what the municipality has, in words. */
export function conditionParameters(condition: Voorwaarde, gemeente: Gemeente, say: Say): SayParameters {
  const kenmerk = gemeente.kenmerken[normaliseLabel(condition.kolom)];
  return {
    ...distanceParameters(condition, kenmerk, gemeente),
    heeftGemeten: kenmerk === undefined ? "nee" : "ja",
    gemeten: kenmerk === undefined ? "" : foundText(kenmerk, condition, gemeente, say),
    grens: say("rule.voorwaarde.eis", {
      operator: operatorWords[condition.operator],
      waarde: wantedValue(condition, say),
      perInwoner: condition.perInwoner ? "ja" : "nee",
    }),
  };
}

/** How much more or less would have been enough, where the condition is about size. */
function distanceParameters(
  { operator, perInwoner, waarde }: Voorwaarde,
  kenmerk: Kenmerk | undefined,
  { inwoners }: Gemeente,
): SayParameters {
  const none = { richting: "geen", verschil: "" };
  if (kenmerk?.soort !== "getal" || !isDecimal(waarde) || !["<", "<=", ">", ">="].includes(operator)) return none;
  const wanted = multiply(ratioFromDecimal(waarde), ratio(perInwoner ? inwoners : 1n));
  const { numerator, denominator } = subtract(ratioFromDecimal(kenmerk.waarde), wanted);
  if (numerator === 0n) return { ...none, richting: "gelijk" };
  const distance = ratio(numerator < 0n ? -numerator : numerator, denominator);
  return {
    richting: numerator > 0n ? "minder" : "meer",
    strikt: operator.length === 1 ? "ja" : "nee",
    verschil: { decimal: decimalOf(distance, placesInFull(distance, 0, 12)) },
  };
}

function foundText(
  kenmerk: Kenmerk,
  { operator, perInwoner, waarde: wanted }: Voorwaarde,
  gemeente: Gemeente,
  say: Say,
): string {
  const waarde = valueOf(kenmerk, operator, say);
  if (!perInwoner || kenmerk.soort !== "getal") return say("rule.voorwaarde.gevonden", { waarde });
  const each = divide(ratioFromDecimal(kenmerk.waarde), ratio(gemeente.inwoners));
  const bounds = isDecimal(wanted) ? [ratioFromDecimal(wanted)] : [];
  const decimal = decimalOf(each, placesApart(each, bounds, 2));
  return say("rule.voorwaarde.gevonden-per-inwoner", { waarde, perInwoner: { decimal } });
}

function valueOf(kenmerk: Kenmerk, operator: Voorwaarde["operator"], say: Say): SayValue {
  switch (kenmerk.soort) {
    case "getal":
      return operator === "datumUiterlijk" && kenmerk.datum !== undefined
        ? { datum: kenmerk.datum }
        : { decimal: kenmerk.waarde };
    case "datum":
      return { datum: kenmerk.waarde };
    case "jaNee":
      return answer(kenmerk.waarde, say);
    case "tekst":
    case "foutwaarde":
    case "nietBerekend":
    case "tegenspraak":
      return kenmerk.waarde;
  }
}

function wantedValue({ operator, waarde }: Voorwaarde, say: Say): SayValue {
  if (typeof waarde === "boolean") return answer(waarde, say);
  if (Array.isArray(waarde)) return waarde.join(", ");
  if (operator === "datumUiterlijk") return { datum: waarde };
  return isDecimal(waarde) ? { decimal: waarde } : waarde;
}

function isDecimal(waarde: Voorwaarde["waarde"]): waarde is string {
  return typeof waarde === "string" && isPlainDecimal(waarde);
}

function answer(isYes: boolean, say: Say): string {
  return say(isYes ? "sheet.ja" : "sheet.nee");
}
