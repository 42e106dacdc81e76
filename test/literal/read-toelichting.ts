import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { createSay } from "../../src/text/translator";
import { explainMunicipality } from "../../src/explanation/explain-municipality";
import { Fraction } from "./fraction";
import { interpret, printedAward } from "./interpret";
import type { Taal } from "./written-number";

/** What the sheet Toelichting says of each municipality, with ordinary spaces. */
export function textsOf(uitkomst: Uitkomst, taal: Taal): readonly string[] {
  const say = createSay(taal);
  return uitkomst.toekenningen.map((toekenning) =>
    explainMunicipality(uitkomst, toekenning, say)
      .join(" ")
      .replaceAll(/[\u00A0\u202F]/g, " "),
  );
}

/** What the outcome has, as a reader of the sentences would find it. */
export function expectedOf({ toekenningen, uitnamen }: Uitkomst): readonly unknown[] {
  return toekenningen.map(({ tekort, toekenning, uitname, netto }) => ({
    tekort: inEuros(tekort > 0n ? tekort : 0n),
    toekenning: inEuros(toekenning),
    netto: uitnamen.length === 0 || uitname === 0n ? null : inEuros(netto),
  }));
}

/** What somebody finds who follows the sentences. */
export function recomputed(text: string, taal: Taal): unknown {
  const { tekort, toekenning, netto } = interpret(text, taal);
  // criteria that do not net surpluses have a tekort of zero where the sentence tells of a surplus
  return { tekort: tekort.startsWith("-") ? inEuros(0n) : tekort, toekenning, netto };
}

/** All that a reader knows in the end: what was recomputed, what was printed, or that the two do not fit. */
export function conclusionOf(text: string, taal: Taal): string {
  try {
    return JSON.stringify({ ...interpret(text, taal), printed: printedAward(text, taal) });
  } catch (error) {
    return error instanceof Error ? `contradiction: ${error.message}` : "contradiction";
  }
}

/** @param cents - Whole cents. */
export function inEuros(cents: bigint): string {
  return Fraction.of(cents, 100n).toString();
}
