import type { Finding, Severity } from "../core/finding";
import { compareCodes } from "../core/gemeente";
import type { Cents } from "../core/money/cents";
import { decimalOf, ratio, type Ratio } from "../core/money/ratio";
import type { Toekenning, Uitkomst } from "../core/uitkomst";
import { digestOf } from "./digest";
import type { BevindingDocument, UitkomstDocument } from "./uitkomst-schema";

/** A finding's sentence and what to do about it, in the reader's language. */
export type DescribeFinding = (finding: Finding) => { readonly tekst: string; readonly remedie: string };

const ernstOf = { error: "fout", warning: "waarschuwing", info: "info" } as const satisfies Record<
  Severity,
  BevindingDocument["ernst"]
>;

/**
 * Writes an outcome as `uitkomst/1`.
 *
 * Amounts are whole cents as text, tekortPerInwoner rounded to the cent with ties away from zero. The closing variable is
 * in euros (per inhabitant for sluitschijf), in lowest terms, its decimal always with ten places. Rows are sorted by
 * gemeentecode.
 */
export function toUitkomstDocument(uitkomst: Uitkomst, describe: DescribeFinding): UitkomstDocument {
  const { pot, uitgekeerd, restant, totalen, bronnen } = uitkomst;
  const ids = bronnen.map(({ id }) => id);
  return {
    schema: "uitkomst/1",
    stempel: uitkomst.stempel,
    fonds: { pot: pot.toString(), uitgekeerd: uitgekeerd.toString(), restant: restant.toString() },
    sluitvariabele: uitkomst.sluitvariabele && inEuros(uitkomst.sluitvariabele),
    totalen: {
      gemeenten: totalen.gemeenten,
      aangevraagd: totalen.aangevraagd,
      toegekend: totalen.toegekend,
      afgewezen: totalen.afgewezen,
      tekort: totalen.tekort.toString(),
      inAanmerking: totalen.inAanmerking.toString(),
    },
    toekenningen: uitkomst.toekenningen
      .toSorted((a, b) => compareCodes(a.gemeente, b.gemeente))
      .map((toekenning) => toekenningRow(toekenning, ids)),
    uitnamen: uitkomst.uitnamen
      .toSorted((a, b) => compareCodes(a.gemeente, b.gemeente))
      .map(({ gemeente, bedrag }) => ({ gemeentecode: gemeente.code, bedrag: bedrag.toString() })),
    bevindingen: uitkomst.bevindingen.map((finding) => bevindingRow(finding, describe)),
  };
}

/** One finding in the form of `uitkomst/1`. For a finding about a file, blad is the file and cel the path in it. */
export function bevindingRow(finding: Finding, describe: DescribeFinding): BevindingDocument {
  const { code, severity, place, value } = finding;
  const { tekst, remedie } = describe(finding);
  const blad = place === null ? null : place.kind === "cell" ? place.sheet : place.document;
  const cel = place === null ? null : place.kind === "cell" ? place.cell : place.path;
  return { code, ernst: ernstOf[severity], blad, cel, waarde: value, tekst, remedie };
}

/**
 * The fingerprint of an outcome: of its document without the sentences of the findings, so that it is the same in every
 * language.
 */
export function digestUitkomst(document: UitkomstDocument): string {
  const bevindingen = document.bevindingen.map(({ code, ernst, blad, cel, waarde }) => ({
    code,
    ernst,
    blad,
    cel,
    waarde,
  }));
  return digestOf({ ...document, bevindingen });
}

function toekenningRow(row: Toekenning, ids: readonly string[]): UitkomstDocument["toekenningen"][number] {
  const { gemeente } = row;
  return {
    gemeentecode: gemeente.code,
    naam: gemeente.naam,
    inwoners: Number(gemeente.inwoners),
    tekort: row.tekort.toString(),
    tekortPerInwoner: decimalOf(ratio(row.tekort, gemeente.inwoners), 0),
    oordeel: row.oordeel,
    redenen: [...row.redenen],
    inAanmerking: row.inAanmerking.toString(),
    toekenning: row.toekenning.toString(),
    perBron: perBron(ids, row.perBron),
    uitname: row.uitname.toString(),
    netto: row.netto.toString(),
  };
}

function perBron(ids: readonly string[], amounts: readonly Cents[]): Record<string, string> {
  return Object.fromEntries(ids.map((id, index) => [id, (amounts[index] ?? 0n).toString()]));
}

function inEuros({ numerator, denominator }: Ratio): NonNullable<UitkomstDocument["sluitvariabele"]> {
  const euros = ratio(numerator, denominator * 100n);
  return { teller: euros.numerator.toString(), noemer: euros.denominator.toString(), decimaal: decimalOf(euros, 10) };
}
