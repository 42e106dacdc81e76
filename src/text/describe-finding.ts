import { isIsoDate } from "../core/words/iso-date";
import { countOf, placeOfAcceptance } from "../core/findings/aanvaarding";
import { subjectOf, type Finding, type Place } from "../core/findings/finding";
import { cents } from "../core/money/cents";
import { percentageOfShare } from "../core/money/percentage";
import type { Say, SayParameters } from "../core/words/say";
import { describeReason } from "./describe-reason";

/** A finding as a person reads it. */
export interface FindingText {
  /** What is the matter and why; one or two sentences. */
  readonly text: string;
  /** What to do. */
  readonly remedy: string;
  /** Where: sheet and cell, or document and field; empty when it is about everything. */
  readonly place: string;
}

/** Stands for a parameter that the finding does not have; the sentences leave out what it would have said. */
const absent = "none";

const optionalParameters = [
  "amount",
  "anderBedrag",
  "anderCel",
  "anderJaar",
  "bedrag",
  "cell",
  "cells",
  "code",
  "column",
  "columns",
  "datum",
  "domein",
  "eenheid",
  "expected",
  "factor",
  "first",
  "formula",
  "found",
  "grens",
  "grensNaam",
  "grouped",
  "header",
  "jaar",
  "jaren",
  "kantelt",
  "kind",
  "line",
  "meer",
  "naam",
  "negative",
  "normJaar",
  "number",
  "of",
  "onderdeel",
  "other",
  "parts",
  "perInwoner",
  "positive",
  "read",
  "richting",
  "row",
  "second",
  "secondValue",
  "sheet",
  "sheets",
  "som",
  "soort",
  "successor",
  "successorNaam",
  "totaal",
  "total",
  "veld",
  "waarde",
  "weergave",
  "word",
  "wordCell",
] as const;

/** Whole cents as text, written as an amount. */
const amountParameters: ReadonlySet<string> = new Set(["bedrag", "anderBedrag", "perInwoner", "grens"]);

const defaults: Readonly<Record<string, string>> = Object.fromEntries(optionalParameters.map((name) => [name, absent]));

/**
 * Writes a finding out in the reader's language. A parameter that is missing or empty never fails: the sentence does
 * without it.
 *
 * @param acceptedBy - How a person accepts what may be right after all: in a mapping file, which the remedy then explains, or with
 *   a button beside it.
 * @example describeFinding(finding("missing-year", { parameters: { jaar: 2017 } }), createSay("nl")).text
 */
export function describeFinding(finding: Finding, say: Say, acceptedBy: "file" | "button" = "file"): FindingText {
  const given = Object.entries(finding.parameters)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => [name, amountParameters.has(name) ? { cents: cents(BigInt(value)) } : value] as const);
  const cause = finding.parameters["reason"]?.toString() ?? absent;
  const { datum, aandeel } = finding.parameters;
  const parameters: SayParameters = {
    ...defaults,
    count: 1,
    ...Object.fromEntries(given),
    ...(isIsoDate(datum) ? { datum: { datum } } : {}),
    value: finding.value ?? "",
    ...shareParameters(aandeel),
    cause,
    // a message can only choose on a word without hyphens
    causeKey: cause.replaceAll("-", "_"),
    reason: describeReason({ ...finding.parameters, reason: cause }, say),
  };
  const text = say(`finding.${finding.code}.text`, parameters);
  const { aanvaard } = finding;
  return {
    text: aanvaard === undefined ? text : `${text} ${say("finding.accepted.text", { reden: aanvaard })}`,
    remedy: aanvaard === undefined ? remedyOf(finding, parameters, say, acceptedBy) : say("finding.accepted.remedy"),
    place: describePlace(finding.place, say),
  };
}

/** What to do; for what a person may accept also how to do that. */
function remedyOf(found: Finding, parameters: SayParameters, say: Say, acceptedBy: "file" | "button"): string {
  const { code, place, value } = found;
  const remedy = say(`finding.${code}.remedy`, parameters);
  if (subjectOf(code) === null || acceptedBy === "button") return remedy;
  const plaats = placeOfAcceptance(place);
  const heeftPlaats = plaats === null ? "nee" : "ja";
  return `${remedy} ${say("finding.acceptable.remedy", {
    bevinding: code,
    plaats: plaats ?? "",
    heeftPlaats,
    waarde: value ?? "",
    heeftWaarde: value === null ? "nee" : "ja",
    aantal: countOf(found)?.toString() ?? "1",
  })}`;
}

/** @returns Where a finding is, for a column "where"; empty when it is nowhere in particular. */
function describePlace(place: Place | null, say: Say): string {
  if (place === null) return "";
  if (place.kind === "field") {
    const { document, path } = place;
    return say(path === "" ? "place.document" : "place.field", { document, path });
  }
  const { sheet, cell } = place;
  return cell === null ? say("place.sheet", { sheet }) : say("place.cell", { sheet, cell });
}

/** How much of something went along: "geheel", or "deel" with the percentage. */
function shareParameters(aandeel: string | number | undefined): SayParameters {
  const percentage = typeof aandeel === "string" ? percentageOfShare(aandeel) : "100";
  return { deel: percentage === "100" ? "geheel" : "deel", aandeel: { percentage } };
}
