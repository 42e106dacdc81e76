import type { DescribeFinding } from "../core/findings/described";
import { at } from "../core/mathematics/at";
import { criteriaBasis, criteriaContent } from "../core/criteria/criteria-identity";
import { governanceBasis, governanceContent } from "../core/governance/governance-identity";
import { isNow } from "../core/governance/run-time";
import { compareCodes, type Correctie } from "../core/gemeenten/gemeente";
import { sumCents, type Cents } from "../core/money/cents";
import { decimalOf, ratio, type Ratio } from "../core/money/ratio";
import { presentedSet, type PresentedSet } from "../core/sets/presented-set";
import type { SetContent, SetIdentity } from "../core/sets/set-content";
import type { OpenPoort, Toekenning, Uitkomst } from "../core/uitkomst/uitkomst";
import { bevindingRow } from "./bevinding-row";
import { digestOf } from "./digest";
import type { UitkomstDocument } from "./uitkomst-schema";

/** The sentences of a document, in the reader's language. */
export interface DocumentWords {
  readonly finding: DescribeFinding;
  readonly gate: (poort: OpenPoort) => string;
  /** What a set may be called. */
  readonly set: (set: PresentedSet) => string;
}

/** Where an outcome came from, as far as the outcome itself does not say. */
export interface DocumentSource {
  /** Digest of the input. */
  readonly invoer: string;
  /** The mapping that said where the figures are: its file and its digest; null: they were searched. */
  readonly koppeling: { readonly naam: string | null; readonly kenmerk: string } | null;
}

/** What was calculated, apart from who did so, when, and what it is worth. */
type Berekening = Pick<
  UitkomstDocument,
  "fonds" | "opmerkingen" | "sluitvariabele" | "bronnen" | "totalen" | "toekenningen" | "uitnamen"
>;

/**
 * Writes an outcome as `uitkomst/2`.
 *
 * Amounts are whole cents as text, tekortPerInwoner rounded to the cent with ties away from zero. Grondslag and closing
 * variable are exact, in euros and in lowest terms, their decimals always with ten places. Rows are sorted by
 * gemeentecode.
 */
export function toUitkomstDocument(uitkomst: Uitkomst, source: DocumentSource, words: DocumentWords): UitkomstDocument {
  const { stempel, openPoorten, nu, controle, criteria, governance } = uitkomst;
  const { opsteller, toetser, tweedeBerekening, klok } = controle;
  const berekening = berekeningOf(uitkomst);
  return {
    schema: "uitkomst/2",
    stempel,
    openPoorten: openPoorten.map((poort) => ({
      id: poort.id,
      feiten: { ...poort.parameters },
      tekst: words.gate(poort),
    })),
    tijd: { nu, alsof: klok !== null && !isNow(nu, klok) },
    ondertekening: { opsteller, toetser },
    tweedeBerekening,
    criteria: setRow(criteria, criteriaBasis(criteria), criteriaContent(criteria), words),
    governance: setRow(governance, governanceBasis(governance), governanceContent(governance), words),
    invoer: { kenmerk: source.invoer },
    koppeling: source.koppeling,
    berekening: { kenmerk: digestOf({ schema: "berekening/1", ...berekening }) },
    ...berekening,
    bevindingen: uitkomst.bevindingen.map((finding) => bevindingRow(finding, words.finding)),
  };
}

/**
 * The fingerprint of an outcome with its stamp, time and signers: of its document without the sentences, so that it is the
 * same in every language. The fingerprint of the arithmetic alone is `berekening.kenmerk`.
 */
export function digestUitkomst(document: UitkomstDocument): string {
  return digestOf({
    ...document,
    criteria: { ...document.criteria, naam: null },
    governance: { ...document.governance, naam: null },
    openPoorten: document.openPoorten.map(({ id, feiten }) => ({ id, feiten })),
    bevindingen: document.bevindingen.map(({ code, ernst, blad, cel, waarde, aanvaard }) => ({
      code,
      ernst,
      blad,
      cel,
      waarde,
      aanvaard,
    })),
  });
}

function berekeningOf(uitkomst: Uitkomst): Berekening {
  const { pot, reserve, uitgekeerd, restant, totalen, bronnen } = uitkomst;
  const ids = bronnen.map(({ id }) => id);
  return {
    fonds: {
      pot: pot.toString(),
      reserve: reserve.toString(),
      uitgekeerd: uitgekeerd.toString(),
      restant: restant.toString(),
    },
    opmerkingen: [...uitkomst.opmerkingen],
    sluitvariabele: uitkomst.sluitvariabele && inEuros(uitkomst.sluitvariabele),
    bronnen: bronnen.map(({ id, naam, bedrag, beschikbaar, gebruikt, besluit }) => ({
      id,
      naam,
      bedrag: bedrag.toString(),
      beschikbaar: beschikbaar.toString(),
      gebruikt: gebruikt.toString(),
      besluit,
    })),
    totalen: {
      gemeenten: totalen.gemeenten,
      aangevraagd: totalen.aangevraagd,
      toegekend: totalen.toegekend,
      afgewezen: totalen.afgewezen,
      tekort: totalen.tekort.toString(),
      inAanmerking: totalen.inAanmerking.toString(),
      onvergoed: totalen.onvergoed.toString(),
    },
    toekenningen: uitkomst.toekenningen
      .toSorted((a, b) => compareCodes(a.gemeente, b.gemeente))
      .map((toekenning) => toekenningRow(toekenning, ids)),
    uitnamen: uitkomst.uitnamen
      .toSorted((a, b) => compareCodes(a.gemeente, b.gemeente))
      .map(({ gemeente, bedrag }) => ({ gemeentecode: gemeente.code, bedrag: bedrag.toString() })),
  };
}

function setRow(
  set: SetIdentity,
  basis: string | null,
  content: SetContent,
  words: DocumentWords,
): UitkomstDocument["criteria"] {
  const presented = presentedSet(set, basis);
  const { id, versie, status } = presented;
  return {
    id,
    naam: words.set(presented),
    versie,
    status,
    basis,
    inhoud: digestOf(content),
    kenmerk: digestOf(set),
  };
}

function toekenningRow(row: Toekenning, ids: readonly string[]): UitkomstDocument["toekenningen"][number] {
  const { gemeente } = row;
  return {
    gemeentecode: gemeente.code,
    naam: gemeente.naam,
    inwoners: Number(gemeente.inwoners),
    herkomst: gemeente.herkomst,
    opgegeven: sumCents(gemeente.cellen.map(({ opgegeven }) => opgegeven)).toString(),
    correctie: sumCents(gemeente.cellen.map(({ correctie }) => correctie)).toString(),
    tekort: row.tekort.toString(),
    tekortPerInwoner: decimalOf(ratio(row.tekort, gemeente.inwoners), 0),
    oordeel: row.oordeel,
    redenen: [...row.redenen],
    inAanmerking: row.inAanmerking.toString(),
    grondslag: inEuros(row.grondslag),
    toekenning: row.toekenning.toString(),
    perBron: perBron(ids, row.perBron),
    uitname: row.uitname.toString(),
    netto: row.netto.toString(),
    onvergoed: row.onvergoed.toString(),
    correcties: gemeente.correcties.map(correctieRow),
  };
}

function correctieRow(correctie: Correctie): UitkomstDocument["toekenningen"][number]["correcties"][number] {
  const { gemeentecode, jaar, domein, bedrag, reden, beoordelaar, datum, van } = correctie;
  return {
    gemeentecode,
    jaar,
    domein,
    bedrag: bedrag.toString(),
    reden,
    beoordelaar,
    datum,
    blad: van.sheet,
    cel: van.cell,
  };
}

function perBron(ids: readonly string[], amounts: readonly Cents[]): Record<string, string> {
  return Object.fromEntries(ids.map((id, index) => [id, at(amounts, index).toString()]));
}

function inEuros({ numerator, denominator }: Ratio): NonNullable<UitkomstDocument["sluitvariabele"]> {
  const euros = ratio(numerator, denominator * 100n);
  return { teller: euros.numerator.toString(), noemer: euros.denominator.toString(), decimaal: decimalOf(euros, 10) };
}
