import { closed, open, type GateContext, type OpenPoorten, type PoortId } from "./gate-context";
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
    // whoever waits for the figures would always be too late
    ...(uitersteDatumAanvraag !== null && uitersteDatumAanvraag <= end
      ? open("uiterste-datum-onmogelijk", { datum: uitersteDatumAanvraag, einde: end })
      : closed),
    ...(uitersteDatumAanvraag !== null && uitersteDatumAanvraag > today
      ? open("aanvraagtermijn-loopt", { datum: uitersteDatumAanvraag })
      : closed),
    ...(first === undefined ? closed : open("aanvraag-na-run", { aantal: later.length, gemeente: first.naam })),
    ...(firstEarly === undefined
      ? closed
      : open("aanvraag-voor-jaar", { aantal: early.length, gemeente: firstEarly.naam, datum: end })),
    ...openDocuments(context, today, end),
  ];
}

/**
 * No required document bears a day of after the run, or of before the end of the year that it is about; the decision to apply is
 * about all years.
 */
function openDocuments({ governance, gemeenten }: GateContext, today: string, end: string): OpenPoorten {
  const dated = gemeenten.flatMap(({ naam, aanvraag }) =>
    governance.regels.vereisteStukken.flatMap((stuk) => {
      const found = aanvraag?.gedateerd?.[stuk];
      return found === undefined ? [] : [{ gemeente: naam, stuk, ...found }];
    }),
  );
  const openFor = (id: PoortId, found: typeof dated): OpenPoorten => {
    const [first] = found;
    if (first === undefined) return closed;
    const { gemeente, stuk, datum, sheet, cell } = first;
    return open(id, { aantal: found.length, gemeente, stuk, datum, plaats: `${sheet}!${cell}` });
  };
  return [
    ...openFor(
      "stuk-na-run",
      dated.filter(({ datum }) => datum > today),
    ),
    ...openFor(
      "stuk-voor-jaar",
      dated.filter(({ stuk, datum }) => {
        const year = /\d{4}$/.exec(stuk)?.[0];
        if (year === undefined) return stuk.startsWith("collegebesluit") && datum <= end;
        return datum <= `${year}-12-31`;
      }),
    ),
  ];
}
