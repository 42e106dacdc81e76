import { allocate } from "../allocation/allocate";
import type { Beoordeling } from "../eligibility/assess";
import type { Criteriaset } from "../criteria/criteriaset";
import { sluitvariabele } from "../criteria/grondslag-settings";
import { toekenningOf } from "./distribute";
import { teVerdelen } from "../funding/te-verdelen";
import { cents, type Cents } from "../money/cents";
import { compareRatios, ratioFromDecimal } from "../money/ratio";
import { shortage } from "../gemeenten/tekort";
import type { Toekenning, Uitkomst } from "./uitkomst";

/** One municipality in an outcome that would have been: for an explanation, never to be paid. */
export interface WhatIf {
  readonly uitkomst: Uitkomst;
  readonly toekenning: Toekenning;
}

/** Criteria that somebody can meet by being in time, complete, or otherwise in order; the size of a tekort is none. */
function isFormal(regel: string): boolean {
  return regel === "aanvraagdatum" || regel === "stukken" || regel.startsWith("voorwaarde:");
}

/** Whether a municipality was refused for a date, a document or a condition. */
export function isFormallyRefused({ verdicts }: Toekenning): boolean {
  return verdicts.some(({ regel, voldoet }) => !voldoet && isFormal(regel));
}

/**
 * What a municipality would have got if its date, documents and conditions had been in order, all else equal: the same
 * pot and the same others, divided anew.
 *
 * @returns Null when it was not refused for one of these, or also for something else, or when nothing is divided.
 */
export function withoutFormalRefusal(uitkomst: Uitkomst, toekenning: Toekenning): WhatIf | null {
  const failed = toekenning.verdicts.filter(({ voldoet }) => !voldoet);
  if (failed.length === 0 || !failed.every(({ regel }) => isFormal(regel)) || teVerdelen(uitkomst) === 0n) return null;
  const beoordelingen = uitkomst.toekenningen.map((row): Beoordeling => {
    const isThis = row.gemeente.code === toekenning.gemeente.code;
    const verdicts = isThis ? row.verdicts.map((verdict) => ({ ...verdict, voldoet: true })) : row.verdicts;
    return {
      gemeente: row.gemeente,
      tekort: row.tekort,
      verdicts,
      voldoet: verdicts.every(({ voldoet }) => voldoet),
    };
  });
  return divideAnew(uitkomst, toekenning, beoordelingen, uitkomst.criteria, teVerdelen(uitkomst));
}

/**
 * What a municipality would get if the closing variable were fixed, whatever the pot and whoever else applies.
 *
 * @param bound - Euros per inhabitant, as a plain decimal with at most six decimals.
 * @returns Null when the criteria have no closing bracket, or the bound is not above the one before it.
 */
export function atFixedBound(uitkomst: Uitkomst, toekenning: Toekenning, bound: string): WhatIf | null {
  const { criteria } = uitkomst;
  const { schijven } = criteria.grondslag;
  const before = schijven.at(-2)?.vanaf ?? "0";
  if (schijven.at(-1)?.vanaf !== sluitvariabele || before === sluitvariabele) return null;
  if (compareRatios(ratioFromDecimal(bound), ratioFromDecimal(before)) <= 0) return null;
  const fixed: Criteriaset = {
    ...criteria,
    grondslag: {
      ...criteria.grondslag,
      schijven: schijven.map((schijf) => (schijf.vanaf === sluitvariabele ? { ...schijf, vanaf: bound } : schijf)),
    },
    verdeling: { regel: "naarRato" },
  };
  const { gemeente, tekort, verdicts } = toekenning;
  const alone = { gemeente, tekort, verdicts, voldoet: verdicts.every(({ voldoet }) => voldoet) };
  return divideAnew(uitkomst, toekenning, [alone], fixed, shortage(tekort));
}

/** Divides anew over assessments that are not those of the outcome, for a municipality that is among them. */
export function divideAnew(
  uitkomst: Uitkomst,
  { gemeente }: Toekenning,
  beoordelingen: readonly Beoordeling[],
  criteria: Criteriaset,
  budget: Cents,
): WhatIf | null {
  const verdeling = allocate(beoordelingen, criteria, budget);
  const rows = beoordelingen.map((beoordeling, index) =>
    toekenningOf(beoordeling, verdeling, index, [], cents(0n), { geenUitkering: false }),
  );
  const toekenning = rows.find((row) => row.gemeente.code === gemeente.code);
  if (toekenning === undefined) return null;
  return {
    toekenning,
    uitkomst: {
      ...uitkomst,
      criteria,
      pot: cents(budget + uitkomst.reserve),
      uitgekeerd: verdeling.uitgekeerd,
      restant: cents(budget + uitkomst.reserve - verdeling.uitgekeerd),
      sluitvariabele: verdeling.sluitvariabele,
      opmerkingen: verdeling.opmerkingen,
      toekenningen: rows,
      uitnamen: [],
    },
  };
}
