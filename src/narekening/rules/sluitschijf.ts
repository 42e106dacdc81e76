import { invariant } from "../../core/findings/bug-error";
import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { eurosFromRatio } from "../../sheets/parts/cells";
import { block, type Block, type Column, type References } from "../block";
import { beyondCondition, candidateKeys, closingNames, closingScalars, type ClosingSearch } from "../closing-search";
import type { NarekeningContext } from "../context";
import { smallest } from "../formula";
import {
  bracketColumns,
  bracketKey,
  ceilingColumns,
  grondslagKey,
  hasCeiling,
  withCeiling,
} from "../columns/grondslag-columns";
import { tariffNamesOf, type TariffNames } from "../tariff";
import { awardColumn, reductionName, reductionScalar, sumOfGrondslagen, type RuleSteps } from "./rule-steps";

const inwonersKey = "stap:inwoners";
const excessKey = "boven_laatste_grens";
const highestKey = "bedrag_hoog";
const lowestKey = "bedrag_laag";
const beforeMinimumKey = "bedrag_bij_b";
const kinkKeys = { tekort: "knik:tekort", ceiling: "knik:plafond", minimum: "knik:minimum" } as const;

/** Names and numbers by which the formulas speak of the closing bracket. */
interface Closing {
  readonly tariff: TariffNames;
  /** Where the bracket below it begins: B is never lower. */
  readonly from: string;
  readonly lowRate: string;
  readonly highRate: string;
  readonly kinks: readonly string[];
  readonly search: ClosingSearch;
}

/**
 * sluitschijf: B is solved so that what is paid comes to the pot. What is paid is a straight line between the values of B
 * at which someone changes bracket, meets its ceiling or drops below the minimum: those are the candidates.
 */
export function sluitschijf(context: NarekeningContext): RuleSteps {
  const closing = closingOf(context);
  return {
    columns: [
      inwonersColumn(context),
      ...bracketColumns(closing.tariff.fixed.slice(0, -1), closing.from, context.say),
      ...amountColumns(closing, context),
      ...ceilingColumns(closing.tariff, context.say),
      ...kinkColumns(closing, context),
      ...grondslagColumns(closing, context),
      awardColumn((refs) => `${refs.here(grondslagKey)}*${reductionName}`, context),
    ],
    candidates: candidateBlock(closing, context),
    scalars: [...closingScalars(closing.search, context), reductionScalar(sumOfGrondslagen, context)],
  };
}

function closingOf({ uitkomst, say }: NarekeningContext): Closing {
  const tariff = tariffNamesOf(uitkomst.criteria);
  invariant(tariff.closing !== null, "the rule sluitschijf needs a closing bracket");
  const below = tariff.fixed.at(-1);
  const kinks = [
    kinkKeys.tekort,
    ...(hasCeiling(tariff) ? [kinkKeys.ceiling] : []),
    ...(tariff.hasMinimum ? [kinkKeys.minimum] : []),
  ];
  return {
    tariff,
    from: below?.vanaf ?? "0",
    lowRate: below?.percentage ?? "0",
    highRate: tariff.closing.percentage,
    kinks,
    search: {
      direction: "falling",
      target: "te_verdelen",
      candidates: 1 + kinks.length * uitkomst.toekenningen.length,
      jumps: tariff.hasMinimum,
      label: say("narekening.sluit.sluitschijf"),
      explanation: say("narekening.sluit.sluitschijf.uitleg"),
    },
  };
}

/** The population beside the steps: arrays of two sheets have other lengths once somebody puts a row into one of them. */
function inwonersColumn({ say }: NarekeningContext): Column<Toekenning> {
  return {
    key: inwonersKey,
    header: say("column.inwoners"),
    style: "aantal",
    cell: ({ gemeente }, refs) => ({ formula: refs.here("inwoners"), value: Number(gemeente.inwoners) }),
  };
}

function amountColumns(
  { tariff, from, lowRate, highRate }: Closing,
  { say }: NarekeningContext,
): readonly Column<Toekenning>[] {
  const below = tariff.fixed.slice(0, -1).map((_, index) => bracketKey(index));
  const withBelow = (amount: string, refs: References): string =>
    [...below.map((key) => refs.here(key)), amount].join("+");
  return [
    {
      key: excessKey,
      header: say("narekening.stap.boven"),
      style: "euroCent",
      cell: (_, refs) => ({
        formula: `MAX(0,ROUND(${refs.here("inAanmerking")}-${from}*${refs.here("inwoners")},6))`,
        value: null,
      }),
    },
    {
      key: highestKey,
      header: say("narekening.stap.hoog"),
      style: "exact",
      cell: (_, refs) => ({ formula: withBelow(`${highRate}*${refs.here(excessKey)}`, refs), value: null }),
    },
    ...(hasCeiling(tariff) || tariff.hasMinimum
      ? [
          {
            key: lowestKey,
            header: say("narekening.stap.laag"),
            style: "exact" as const,
            cell: (_: Toekenning, refs: References) => ({
              formula: withBelow(`${lowRate}*${refs.here(excessKey)}`, refs),
              value: null,
            }),
          },
        ]
      : []),
  ];
}

/** The values of B at which a municipality's payment changes course; the lower bound where it does not. */
function kinkColumns(closing: Closing, { say }: NarekeningContext): readonly Column<Toekenning>[] {
  const { tariff, from, lowRate, highRate } = closing;
  const kink = (key: string, header: string, formula: (refs: References) => string): Column<Toekenning> => ({
    key,
    header,
    style: "exact",
    cell: (_, refs) => ({ formula: formula(refs), value: null }),
  });
  /** B at which a municipality gets exactly `amount`. */
  const whereItGets = (amount: string, refs: References): string =>
    `${from}+(${refs.here(highestKey)}-${amount})/((${highRate}-${lowRate})*${refs.here("inwoners")})`;
  const all = [
    kink(
      kinkKeys.tekort,
      say("narekening.knik.tekort"),
      (refs) => `${from}+${refs.here(excessKey)}/${refs.here("inwoners")}`,
    ),
    kink(kinkKeys.ceiling, say("narekening.knik.plafond"), (refs) => {
      const [ceiling, high, low] = [refs.here("plafond"), refs.here(highestKey), refs.here(lowestKey)];
      return `IF(AND(${high}>${ceiling},${low}<${ceiling}),${whereItGets(ceiling, refs)},${from})`;
    }),
    kink(kinkKeys.minimum, say("narekening.knik.minimum"), (refs) => {
      const [high, low] = [
        withCeiling(refs.here(highestKey), tariff, refs),
        withCeiling(refs.here(lowestKey), tariff, refs),
      ];
      const crosses = `AND(ROUND(${low}-minimumbedrag,6)<0,ROUND(${high}-minimumbedrag,6)>=0)`;
      return `IF(${crosses},${whereItGets("minimumbedrag", refs)},${from})`;
    }),
  ];
  return all.filter(({ key }) => closing.kinks.includes(key));
}

/** What one municipality gets at the B that was found. */
function grondslagColumns(closing: Closing, { say }: NarekeningContext): readonly Column<Toekenning>[] {
  const { tariff, from, lowRate, highRate, search } = closing;
  const atB = (refs: References): string => {
    const cheaper = `MIN(${refs.here(excessKey)},(${closingNames.value}-${from})*${refs.here("inwoners")})`;
    return withCeiling(`${refs.here(highestKey)}-(${highRate}-${lowRate})*${cheaper}`, tariff, refs);
  };
  const grondslag = (formula: (refs: References) => string): Column<Toekenning> => ({
    key: grondslagKey,
    header: say("narekening.stap.grondslag"),
    style: "exact",
    cell: (row, refs) => ({ formula: formula(refs), value: eurosFromRatio(row.grondslag) }),
  });
  if (!tariff.hasMinimum) return [grondslag(atB)];
  return [
    {
      key: beforeMinimumKey,
      header: say("narekening.stap.voorMinimum"),
      style: "exact",
      cell: (_, refs) => ({ formula: atB(refs), value: null }),
    },
    grondslag((refs) => {
      const amount = refs.here(beforeMinimumKey);
      const above = `ROUND(${amount}-minimumbedrag,6)`;
      const lowIsEnough = `ROUND(${withCeiling(refs.here(lowestKey), tariff, refs)}-minimumbedrag,6)>=0`;
      const counts = `IF(${beyondCondition(search)},OR(${above}>0,${lowIsEnough}),${above}>=0)`;
      return `IF(${counts},${amount},0)`;
    }),
  ];
}

/** Every candidate for B, ascending, with the total that would be paid. */
function candidateBlock(closing: Closing, { uitkomst, say }: NarekeningContext): Block {
  const { kinks, from, tariff } = closing;
  const ranks = Array.from({ length: 1 + kinks.length * uitkomst.toekenningen.length }, (_, rank) => rank);
  const [firstKink = kinkKeys.tekort, lastKink = kinkKeys.tekort] = [kinks[0], kinks.at(-1)];
  return block(say("narekening.lijst.kandidaten"), ranks, [
    {
      key: candidateKeys.candidate,
      header: say("narekening.kandidaat.b"),
      style: "exact",
      cell: (rank, refs) => ({
        formula: rank === 0 ? from : `SMALL(${refs.span(firstKink, lastKink)},${rank.toString()})`,
        value: null,
      }),
    },
    {
      key: candidateKeys.paid,
      header: say("narekening.kandidaat.betaald"),
      style: "exact",
      cell: (_, refs) => ({ formula: `SUMPRODUCT(${paidAt(closing, refs, "at")})`, value: null }),
    },
    ...(tariff.hasMinimum
      ? [
          {
            key: candidateKeys.paidBeyond,
            header: say("narekening.kandidaat.betaaldNa"),
            style: "exact" as const,
            cell: (_: number, refs: References) => ({
              formula: `SUMPRODUCT(${paidAt(closing, refs, "beyond")})`,
              value: null,
            }),
          },
        ]
      : []),
  ]);
}

/** What all municipalities get, as an array, when B is the candidate (or just beyond it). */
function paidAt({ from, lowRate, highRate, tariff }: Closing, refs: References, where: "at" | "beyond"): string {
  const cheaper = smallest(
    refs.all(excessKey),
    `(${refs.here(candidateKeys.candidate)}-${from})*${refs.all(inwonersKey)}`,
  );
  const amount = `(${refs.all(highestKey)}-(${highRate}-${lowRate})*${cheaper})`;
  const capped = hasCeiling(tariff) ? `(${smallest(refs.all("plafond"), amount)})` : amount;
  if (!tariff.hasMinimum) return capped;
  const margin = `ROUND(${capped}-minimumbedrag,6)`;
  if (where === "at") return `${capped}*(${margin}>=0)`;
  const low = hasCeiling(tariff) ? `(${smallest(refs.all("plafond"), refs.all(lowestKey))})` : refs.all(lowestKey);
  return `${capped}*(((${margin}>0)+(ROUND(${low}-minimumbedrag,6)>=0))>0)`;
}
