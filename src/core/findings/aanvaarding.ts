import { fieldPlace, finding, subjectOf, type Finding, type Place } from "./finding";

/** What a person says about one finding on the size, the sign or the unit of a figure: it was looked at, and it is right. */
export interface Aanvaarding {
  /** Code of the finding. */
  readonly bevinding: string;
  /** Where it is: a cell ("C7"), with or without its sheet ("Invoer!C7"), or only a sheet; null: nowhere in particular. */
  readonly plaats: string | null;
  /** What stood there; once something else stands there, nobody has accepted it. Null: whatever stands there. */
  readonly waarde: string | null;
  readonly reden: string;
}

/** What was accepted, and the document it stands in, as the user knows it. */
export interface Aanvaardingen {
  readonly document: string;
  readonly aanvaard: readonly Aanvaarding[];
}

export const nietsAanvaard: Aanvaardingen = { document: "", aanvaard: [] };

/**
 * Holds the findings against what a person accepted. An accepted finding stops nothing any more: it stays in the list as
 * something to know, with the reason.
 *
 * Only what concerns size, sign or unit can be accepted: a cell that cannot be read stays unreadable whoever says otherwise.
 *
 * @returns The findings, and one more for everything accepted that nothing was found for.
 * @example acceptFindings(findings, { document: "koppeling.json", aanvaard: [
 *   { bevinding: "tekort-doubled", plaats: "Invoer!H7", waarde: null, reden: "nieuwe taken" }] })
 */
export function acceptFindings(
  findings: readonly Finding[],
  { document, aanvaard }: Aanvaardingen,
): readonly Finding[] {
  if (aanvaard.length === 0) return findings;
  const used = new Set<Aanvaarding>();
  const judged = findings.map((found): Finding => {
    const accepted = aanvaard.find((one) => isAbout(one, found));
    if (accepted === undefined) return found;
    used.add(accepted);
    return { ...found, severity: "info", aanvaard: accepted.reden };
  });
  const unused = aanvaard.flatMap((one, index) =>
    used.has(one)
      ? []
      : [
          finding("acceptance-unused", {
            place: fieldPlace(document, `aanvaard[${index.toString()}]`),
            value: one.bevinding,
            parameters: { ...(one.plaats === null ? null : { cell: one.plaats }) },
          }),
        ],
  );
  return [...judged, ...unused];
}

/**
 * @returns The place of a finding as an acceptance names it; null when it is nowhere in particular.
 * @example placeOfAcceptance(cellPlace("Invoer", "C7")) is "Invoer!C7"
 */
export function placeOfAcceptance(place: Place | null): string | null {
  if (place?.kind !== "cell") return null;
  return place.cell === null ? place.sheet : `${place.sheet}!${place.cell}`;
}

function isAbout({ bevinding, plaats, waarde }: Aanvaarding, found: Finding): boolean {
  if (bevinding !== found.code || subjectOf(found.code) === null) return false;
  if (waarde !== null && waarde !== found.value) return false;
  const { place } = found;
  if (place?.kind !== "cell") return plaats === null;
  const { sheet, cell } = place;
  const wanted = plaats?.replaceAll("'", "").replaceAll("$", "").toLowerCase() ?? null;
  if (cell === null) return wanted === null || wanted === sheet.toLowerCase();
  return wanted === cell.toLowerCase() || wanted === `${sheet.replaceAll("'", "")}!${cell}`.toLowerCase();
}
