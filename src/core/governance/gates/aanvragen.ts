import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";
import { runDay } from "./run-day";

/** What the governance asks of an application was held against the applications: it can only be when there are any. */
export function openApplications(context: GateContext): OpenPoorten {
  const { criteria, governance, gemeenten, aanvragenBekend } = context;
  const { aanvraagVereist, uitersteDatumAanvraag, vereisteStukken } = governance.regels;
  const isTested = aanvraagVereist && aanvragenBekend;
  const today = runDay(context);
  const later = gemeenten.filter(({ aanvraag }) => aanvraag?.datum != null && aanvraag.datum > today);
  const [first] = later;
  // deficits are only known, and so only applied for, once their years are over
  const end = `${Math.max(...criteria.tekort.jaren).toString()}-12-31`;
  const early = gemeenten.filter(({ aanvraag }) => aanvraag?.datum != null && aanvraag.datum <= end);
  const [firstEarly] = early;
  return [
    ...(aanvraagVereist && !aanvragenBekend ? open("aanvragen-ontbreken") : closed),
    ...(uitersteDatumAanvraag === null || isTested
      ? closed
      : open("uiterste-datum-niet-getoetst", { datum: uitersteDatumAanvraag })),
    ...(vereisteStukken.length === 0 || isTested
      ? closed
      : open("stukken-niet-getoetst", { aantal: vereisteStukken.length })),
    ...(uitersteDatumAanvraag !== null && uitersteDatumAanvraag > today
      ? open("aanvraagtermijn-loopt", { datum: uitersteDatumAanvraag })
      : closed),
    ...(first === undefined ? closed : open("aanvraag-na-run", { aantal: later.length, gemeente: first.naam })),
    ...(firstEarly === undefined
      ? closed
      : open("aanvraag-voor-jaar", { aantal: early.length, gemeente: firstEarly.naam, datum: end })),
  ];
}
