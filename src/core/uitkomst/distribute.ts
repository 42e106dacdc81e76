import { nothingIfAbsent } from "../money/nothing-if-absent";
import { at } from "../mathematics/at";
import { allocate, type Verdeling } from "../allocation/allocate";
import { assess, type Beoordeling } from "../eligibility/assess";
import type { Criteriaset } from "../criteria/criteriaset";
import { heeftAangevraagd } from "../gemeenten/deelname";
import { finding, type Finding } from "../findings/finding";
import { beschikbaarVan, gebruikPerBron, type Beschikbaar } from "../funding/bronnen";
import { splitOverBronnen } from "../funding/split-over-bronnen";
import { gedragenBron, uitnamenOver } from "../funding/uitname";
import type { Gemeente, Gemeentecode, GemeenteInIndeling } from "../gemeenten/gemeente";
import { openGates } from "../governance/gates/open-gates";
import type { Governanceset } from "../governance/governanceset";
import { cents, noCents, sumCents, type Cents } from "../money/cents";
import { compareRatios, type Ratio } from "../money/ratio";
import { shortage } from "../gemeenten/tekort";
import { onbekendeControle, type Controle, type Toekenning, type Totalen, type Uitkomst } from "./uitkomst";
import type { Opmerking } from "../allocation/opmerking";

/** Validated input for one division of the fund. */
export interface Distribution {
  /** Sorted by code. */
  readonly gemeenten: readonly Gemeente[];
  readonly divisie: readonly GemeenteInIndeling[];
  /** Weights of the uitname by code, for every municipality of the division; only needed when the key is a column. */
  readonly gewichten: ReadonlyMap<Gemeentecode, Ratio>;
  readonly aanvragenBekend: boolean;
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  readonly nu: string;
  readonly bevindingen: readonly Finding[];
}

/** Divides the fund over validated municipalities. The same input gives the same outcome, always. */
export function distribute(input: Distribution): Uitkomst {
  const { gemeenten, divisie, criteria, governance, nu, aanvragenBekend } = input;
  const beschikbaar = beschikbaarVan(governance);
  const beoordelingen = assess(gemeenten, { criteria, governance, aanvragenBekend });
  const verdeling = allocate(beoordelingen, criteria, cents(beschikbaar.pot - beschikbaar.reserve));
  const bronnen = gebruikPerBron(governance, beschikbaar, verdeling.uitgekeerd);
  const split = splitOverBronnen(
    verdeling.toekenningen,
    bronnen.map(({ gebruikt }) => gebruikt),
  );
  const uitnamen = uitnamenOver(
    divisie,
    input.gewichten,
    governance.uitname,
    nothingIfAbsent(bronnen.find(({ id }) => id === gedragenBron(governance))?.gebruikt),
  );
  const uitnameByCode = new Map(uitnamen.map(({ gemeente, bedrag }) => [gemeente.code, bedrag]));
  const toekenningen = beoordelingen.map((beoordeling, index) =>
    toekenningOf(
      beoordeling,
      verdeling,
      index,
      at(split, index),
      nothingIfAbsent(uitnameByCode.get(beoordeling.gemeente.code)),
      beschikbaar,
    ),
  );
  const { pot, reserve } = beschikbaar;
  const uitkomst: Uitkomst = {
    criteria,
    governance,
    nu,
    aanvragenBekend,
    controle: onbekendeControle,
    stempel: "concept",
    openPoorten: [],
    pot,
    reserve,
    uitgekeerd: verdeling.uitgekeerd,
    restant: cents(pot - verdeling.uitgekeerd),
    sluitvariabele: verdeling.sluitvariabele,
    opmerkingen: remarksOf(verdeling, beschikbaar),
    bronnen,
    totalen: totalenOf(toekenningen, governance),
    toekenningen,
    uitnamen,
    bevindingen: pot === 0n ? [...input.bevindingen, finding("pot-is-zero")] : input.bevindingen,
  };
  return stampUitkomst(uitkomst, onbekendeControle);
}

/** Judges anew whether an outcome is official, once it is known who prepared and checked it and what the second calculation says. */
export function stampUitkomst(uitkomst: Uitkomst, controle: Controle): Uitkomst {
  const gemeenten = uitkomst.toekenningen.map(({ gemeente }) => gemeente);
  const openPoorten = openGates({ ...uitkomst, gemeenten, controle });
  return { ...uitkomst, controle, openPoorten, stempel: openPoorten.length === 0 ? "officieel" : "concept" };
}

/** The outcome for one municipality. */
export function toekenningOf(
  beoordeling: Beoordeling,
  verdeling: Verdeling,
  index: number,
  perBron: readonly Cents[],
  uitname: Cents,
  { geenUitkering }: Pick<Beschikbaar, "geenUitkering">,
): Toekenning {
  const { gemeente, tekort, verdicts, voldoet } = beoordeling;
  const { grondslagen, awards } = verdeling;
  const grondslag = at(grondslagen.values, index);
  const toekenning = at(verdeling.toekenningen, index);
  const redenen = verdicts.flatMap((verdict) => (verdict.voldoet ? [] : [verdict.regel]));
  if (voldoet && toekenning === 0n) {
    redenen.push(
      geenUitkering ? "verwerping" : nothingLeft(beoordeling, verdeling, grondslag, at(awards.values, index)),
    );
  }
  return {
    gemeente,
    tekort,
    verdicts,
    oordeel: redenen.length === 0 ? "toegekend" : "afgewezen",
    redenen,
    inAanmerking: voldoet ? tekort : noCents,
    grondslag: { numerator: grondslag, denominator: grondslagen.scale },
    exact: { numerator: at(awards.values, index), denominator: awards.scale },
    toekenning,
    perBron,
    uitname,
    netto: cents(toekenning - uitname),
    onvergoed: cents(shortage(tekort) - toekenning),
  };
}

/** What left nothing for one that meets every criterion. */
function nothingLeft(beoordeling: Beoordeling, verdeling: Verdeling, grondslag: bigint, award: bigint): string {
  if (award > 0n) return "afronden";
  if (grondslag > 0n) return "pot";
  return isUnderMinimum(beoordeling, verdeling) ? "minimumbedrag" : "grondslag";
}

/** Whether the brackets reach this tekort, so that only the minimum can have taken the grondslag away. */
function isUnderMinimum({ tekort, gemeente }: Beoordeling, { tariff, sluitvariabele }: Verdeling): boolean {
  if (tariff.minimum === 0n) return false;
  const first = tariff.fixed[0];
  const bound = first === undefined ? sluitvariabele : { numerator: first.from, denominator: tariff.boundScale };
  return bound === null || compareRatios({ numerator: tekort, denominator: gemeente.inwoners }, bound) > 0;
}

/** Where there was nothing to divide, how the rule would have divided is beside the point. */
function remarksOf({ opmerkingen }: Verdeling, { geenUitkering, pot, reserve }: Beschikbaar): readonly Opmerking[] {
  if (geenUitkering) return ["geen-uitkering-na-verwerping"];
  return pot === reserve ? ["niets-te-verdelen"] : opmerkingen;
}

function totalenOf(toekenningen: readonly Toekenning[], governance: Governanceset): Totalen {
  const aangevraagd = toekenningen.filter(({ gemeente }) => heeftAangevraagd(gemeente, governance));
  const toegekend = toekenningen.filter(({ oordeel }) => oordeel === "toegekend").length;
  return {
    gemeenten: toekenningen.filter(({ gemeente }) => gemeente.zonderCijfers === undefined).length,
    aangevraagd: aangevraagd.length,
    toegekend,
    afgewezen: aangevraagd.filter(({ oordeel }) => oordeel === "afgewezen").length,
    tekort: sumCents(aangevraagd.map(({ tekort }) => shortage(tekort))),
    inAanmerking: sumCents(toekenningen.map(({ inAanmerking }) => inAanmerking)),
    onvergoed: sumCents(toekenningen.map(({ onvergoed }) => onvergoed)),
  };
}
