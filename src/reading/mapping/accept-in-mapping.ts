import { countOf, placeOfAcceptance } from "../../core/findings/aanvaarding";
import type { Finding } from "../../core/findings/finding";
import { parseMapping, type Mapping } from "./mapping";

/**
 * Accepts a finding on size, sign or unit in a mapping: as it stands, at its place. Without a mapping there is one afterwards,
 * that leaves the columns to the search. What was accepted for the same finding before is replaced.
 *
 * @returns Null when the reason is blank.
 * @example acceptInMapping(null, found, "Nagegaan bij de gemeente.")
 */
export function acceptInMapping(mapping: Mapping | null, found: Finding, reden: string): Mapping | null {
  const before = withdrawnFrom(mapping, found) ?? { schema: "koppeling/1", indeling: "zoeken" };
  const aantal = countOf(found) ?? undefined;
  const place = { bevinding: found.code, plaats: placeOfAcceptance(found.place), waarde: found.value };
  const one = { ...place, ...(aantal === undefined ? null : { aantal }), reden };
  const parsed = parseMapping({ ...before, aanvaard: [...acceptedIn(before), one] }, "koppeling");
  return parsed.ok ? parsed.value : null;
}

/** The mapping without what was accepted for this finding; null when nothing is left that it says. */
export function withdrawnFrom(mapping: Mapping | null, found: Finding): Mapping | null {
  if (mapping === null) return null;
  const plaats = placeOfAcceptance(found.place)?.toLowerCase() ?? null;
  const cell = found.place?.kind === "cell" ? (found.place.cell?.toLowerCase() ?? null) : null;
  const kept = acceptedIn(mapping).filter((one) => {
    const wanted = one.plaats?.toLowerCase() ?? null;
    return one.bevinding !== found.code || (wanted !== plaats && (cell === null || wanted !== cell));
  });
  const { aanvaard, ...rest } = mapping;
  if (aanvaard === undefined) return mapping;
  return withoutNothing(kept.length === 0 ? rest : { ...rest, aanvaard: kept });
}

/**
 * The mapping that leaves the columns to the search again: what a person stated or accepted about the figures stays.
 *
 * @returns Null when nothing is left that it says.
 */
export function searchedAgain(mapping: Mapping): Mapping | null {
  const { aanvaard, tekens, correcties, notatie } = mapping;
  return withoutNothing({
    schema: "koppeling/1",
    indeling: "zoeken",
    blad: null,
    eenheid: null,
    notatie,
    teken: "gewoon",
    ...(aanvaard === undefined ? null : { aanvaard }),
    ...(tekens === undefined ? null : { tekens }),
    ...(correcties === undefined ? null : { correcties }),
  });
}

/** A mapping that leaves everything to the search and states nothing is no mapping. */
function withoutNothing(mapping: Mapping): Mapping | null {
  if (mapping.indeling !== "zoeken") return mapping;
  const { blad, eenheid, notatie, teken, aanvaard, tekens, correcties } = mapping;
  const saysNothing =
    blad === null &&
    eenheid === null &&
    notatie === null &&
    teken === "gewoon" &&
    aanvaard === undefined &&
    tekens === undefined &&
    correcties === undefined;
  return saysNothing ? null : mapping;
}

function acceptedIn(mapping: Pick<Mapping, "aanvaard"> | object): NonNullable<Mapping["aanvaard"]> {
  return "aanvaard" in mapping ? (mapping.aanvaard ?? []) : [];
}
