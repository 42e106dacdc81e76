import type { Criteriaset } from "../criteria/criteriaset";
import { cellPlace, finding, type Finding } from "../findings/finding";
import type { Aanvraag, Gemeente, GemeenteInIndeling, Vermelding } from "../gemeenten/gemeente";
import { cents } from "../money/cents";
import { plainEuros } from "../money/plain-euros";
import { shortage, tekortOf } from "../gemeenten/tekort";
import type { Governanceset } from "../governance/governanceset";
import { isByOther } from "./other-applicant";

interface Rules {
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
}

interface Applied {
  readonly gemeente: Gemeente;
  readonly aanvraag: Aanvraag;
}

/**
 * What a list of applications says and that goes against an application as it was read: received after the closing date, a
 * decision to apply of after it, another applicant, or less asked than there is a deficit. The days beside other documents may be
 * those of their receipt, which may come in any order. Whether it counts all the same is not ours to say: these are doubts, and no verdict changes.
 */
export function doubtfulApplications(
  gemeenten: readonly Gemeente[],
  divisie: readonly GemeenteInIndeling[],
  { criteria, governance }: Rules,
): readonly Finding[] {
  if (!governance.regels.aanvraagVereist) return [];
  const applied = gemeenten.flatMap((gemeente) =>
    gemeente.aanvraag === null ? [] : [{ gemeente, aanvraag: gemeente.aanvraag }],
  );
  const names = divisie.map(({ naam }) => naam);
  return [
    ...applied.flatMap((one) => [...lateOf(one, governance.regels), ...othersOf(one, names)]),
    ...askedFor(applied, criteria),
  ];
}

function about({ aanvraag }: Applied, soort: Vermelding["soort"]): readonly Vermelding[] {
  return (aanvraag.vermeld ?? []).filter((one) => one.soort === soort);
}

function doubt(
  { gemeente }: Applied,
  { sheet, cell, datum }: { readonly sheet: string; readonly cell: string; readonly datum: string },
  kind: string,
  other: string,
): Finding {
  const parameters = { naam: gemeente.naam, kind, datum, other };
  return finding("application-date-doubtful", { place: cellPlace(sheet, cell), value: datum, parameters });
}

function lateOf(one: Applied, { uitersteDatumAanvraag, vereisteStukken }: Governanceset["regels"]): readonly Finding[] {
  const { datum, gedateerd = {} } = one.aanvraag;
  // one that was sent in too late is refused for it
  if (uitersteDatumAanvraag === null || datum === null || datum > uitersteDatumAanvraag) return [];
  const received = about(one, "ontvangen").map(({ waarde, ...at }) => ({ ...at, datum: waarde }));
  const decided = vereisteStukken.flatMap((id) => (id.startsWith("collegebesluit") ? (gedateerd[id] ?? []) : []));
  const late = (days: readonly { sheet: string; cell: string; datum: string }[], kind: string): readonly Finding[] =>
    days.filter((day) => day.datum > uitersteDatumAanvraag).map((day) => doubt(one, day, kind, uitersteDatumAanvraag));
  return [...late(received, "ontvangen"), ...late(decided, "collegebesluit")];
}

function othersOf(one: Applied, names: readonly string[]): readonly Finding[] {
  const { naam, opgegaan } = one.gemeente;
  const own = [naam, ...opgegaan.map((part) => part.naam)];
  return about(one, "aanvrager")
    .filter(({ waarde }) => isByOther(waarde, own, names))
    .map(({ waarde, sheet, cell }) =>
      finding("application-by-other", { place: cellPlace(sheet, cell), value: waarde, parameters: { naam } }),
    );
}

/** One for the list: what the column of amounts means is one question. */
function askedFor(applied: readonly Applied[], criteria: Criteriaset): readonly Finding[] {
  const less = applied.flatMap((one) => {
    const tekort = shortage(tekortOf(one.gemeente, criteria.tekort));
    return about(one, "gevraagd").flatMap(({ waarde, sheet, cell }) =>
      BigInt(waarde) < tekort ? [{ naam: one.gemeente.naam, bedrag: waarde, tekort, sheet, cell }] : [],
    );
  });
  const [first] = less;
  if (first === undefined) return [];
  const { naam, bedrag, tekort, sheet, cell } = first;
  const parameters = { kind: "bedrag", count: less.length, naam, bedrag, anderBedrag: tekort.toString() };
  return [
    finding("application-for-part", {
      place: cellPlace(sheet, cell),
      value: plainEuros(cents(BigInt(bedrag))),
      parameters,
    }),
  ];
}
