import { fieldPlace, finding, subjectOf, type Finding, type FindingParameters, type Place } from "./finding";

/** What a person says about one finding on the size, the sign or the unit of a figure: it was looked at, and it is right. */
export interface Aanvaarding {
  /** Code of the finding. */
  readonly bevinding: string;
  /** Where it is: a cell ("C7"), with or without its sheet ("Invoer!C7"), or only a sheet; null: nowhere in particular. */
  readonly plaats: string | null;
  /** What stood there; once something else stands there, nobody has accepted it. Null: nothing stood there. */
  readonly waarde: string | null;
  /** How many the finding counted; left out: one. */
  readonly aantal?: number | undefined;
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
  const lacking = aanvaard.map((one) => lackOf(one, findings));
  const judged = findings.map((found): Finding => {
    const accepted = aanvaard.find((one, index) => lacking[index] === null && covers(one, found));
    if (accepted === undefined) return found;
    used.add(accepted);
    return { ...found, severity: "info", aanvaard: accepted.reden };
  });
  const unused = aanvaard.flatMap((one, index) => {
    const lack = lacking[index] ?? null;
    if (used.has(one)) return [];
    return [
      finding(lack === null ? "acceptance-unused" : "acceptance-incomplete", {
        place: fieldPlace(document, `aanvaard[${index.toString()}]`),
        value: one.bevinding,
        parameters: { ...(one.plaats === null ? null : { cell: one.plaats }), ...lack },
      }),
    ];
  });
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

/** @returns How many an acceptance of this finding speaks of; null: one. */
export function countOf({ parameters }: Finding): number | null {
  const { count } = parameters;
  return typeof count === "number" && count > 1 ? count : null;
}

/**
 * What an acceptance does not say, so that it would silently cover something else later: the sheet where two have such a place,
 * the value that stands there, or how many there are.
 */
function lackOf(one: Aanvaarding, findings: readonly Finding[]): FindingParameters | null {
  const about = findings.filter((found) => isAbout(one, found));
  const [first] = about;
  if (first === undefined) return null;
  const sheets = new Set(about.map(({ place }) => (place?.kind === "cell" ? place.sheet : "")));
  if (sheets.size > 1) return { kind: "plaats", sheets: [...sheets].join(", ") };
  const valued = one.waarde === null ? about.find(({ value }) => value !== null) : undefined;
  if (valued !== undefined) return { kind: "waarde", waarde: valued.value ?? "" };
  const counted = one.aantal === undefined ? about.find((found) => countOf(found) !== null) : undefined;
  return counted === undefined ? null : { kind: "aantal", count: countOf(counted) ?? 1 };
}

function covers(one: Aanvaarding, found: Finding): boolean {
  return isAbout(one, found) && one.waarde === found.value && (one.aantal ?? 1) === (countOf(found) ?? 1);
}

function isAbout({ bevinding, plaats }: Aanvaarding, found: Finding): boolean {
  if (bevinding !== found.code || subjectOf(found.code) === null) return false;
  const { place } = found;
  if (place?.kind !== "cell") return plaats === null;
  const { sheet, cell } = place;
  const wanted = plaats?.replaceAll("'", "").replaceAll("$", "").toLowerCase() ?? null;
  if (cell === null) return wanted === null || wanted === sheet.toLowerCase();
  return wanted === cell.toLowerCase() || wanted === `${sheet.replaceAll("'", "")}!${cell}`.toLowerCase();
}
