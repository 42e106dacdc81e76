import { dutchDay } from "../core/governance/dutch-day";
import { cents } from "../core/money/cents";
import type { Say, SayParameters } from "../core/words/say";
import type { OpenPoort, Uitkomst } from "../core/uitkomst/uitkomst";
import { listText } from "./list-text";

/** More names than this do not fit a stamp; the rest is counted. */
const namesInStamp = 3;

/** A whole sentence about what still keeps the outcome from being official. */
export function gateText(poort: OpenPoort, say: Say): string {
  return say(`gate.${poort.id}.text`, gateParameters(poort));
}

/** The stamp: "OFFICIEEL", or "CONCEPT - onder voorbehoud van …" with what is still open. */
export function stampText({ stempel, openPoorten }: Pick<Uitkomst, "stempel" | "openPoorten">, say: Say): string {
  if (stempel === "officieel") return say("sheet.stempel.officieel");
  const names = [...new Set(openPoorten.map((poort) => say(`gate.${poort.id}.name`, gateParameters(poort))))];
  if (names.length === 0) return say("sheet.stempel.concept");
  const shown = names.length <= namesInStamp ? names : names.slice(0, namesInStamp - 1);
  const hidden = names.length - shown.length;
  const poorten = hidden === 0 ? shown : [...shown, say("gate.overige", { aantal: hidden })];
  return say("sheet.stempel.concept-onder-voorbehoud", { poorten: listText(poorten, say) });
}

function gateParameters({ parameters }: OpenPoort): SayParameters {
  const { datum, dagen, einde } = parameters;
  const order = typeof dagen === "number" ? { volgorde: dagen < 0 ? "na" : "voor", dagenNa: -dagen } : {};
  return {
    ...parameters,
    ...order,
    ...amountParameters(parameters),
    ...ruleParameters(parameters),
    ...dateParameters(datum),
    ...(typeof einde === "string" ? { einde: { datum: einde } } : {}),
  };
}

/** Whole cents as text, written as amounts. */
function amountParameters({ bedrag, was }: OpenPoort["parameters"]): SayParameters {
  if (typeof bedrag !== "string") return {};
  const written = { bedrag: { cents: cents(BigInt(bedrag)) } };
  return typeof was === "string" ? { ...written, was: { cents: cents(BigInt(was)) } } : written;
}

/** What a rule asks and asked; a closing date as the reader's language writes it. */
function ruleParameters({ regel, was, is }: OpenPoort["parameters"]): SayParameters {
  if (regel === undefined || typeof is !== "string" || typeof was !== "string") return {};
  const heeftIs = is === "" ? "nee" : "ja";
  if (regel !== "uitersteDatumAanvraag") return { heeftIs };
  return { heeftIs, was: { datum: was }, ...(is === "" ? {} : { is: { datum: is } }) };
}

/** A date as the reader's language writes it; it may not be known. */
function dateParameters(datum: string | number | undefined): SayParameters {
  if (typeof datum !== "string") return {};
  return datum === "" ? { datumBekend: "nee" } : { datumBekend: "ja", datum: { datum: dutchDay(datum) } };
}
