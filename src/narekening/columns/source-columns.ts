import { at } from "../../core/mathematics/at";
import type { BronGebruik, Toekenning } from "../../core/uitkomst/uitkomst";
import { eurosFromCents } from "../../sheets/parts/cells";
import { block, type Block, type Column } from "../block";
import type { NarekeningContext } from "../context";
import { largestRemainderColumns, type RoundingHeaders } from "./largest-remainder-columns";

/** Names of the cells of a source (0-based). */
export function sourceNames(index: number): { readonly amount: string; readonly counts: string } {
  const number = (index + 1).toString();
  return { amount: `bron_${number}_bedrag`, counts: `bron_${number}_telt_mee` };
}

/** Column with what a source pays each municipality, cents. */
export function sourcePartKey(index: number): string {
  return `deel:${index.toString()}`;
}

const usedKey = "geldbron:gebruikt";
const totalPaid = "ROUND(100*uitgekeerd,0)";

/** Per source: what it made available and what of it is used, in proportion and to the cent. */
export function sourceBlock({ uitkomst, say }: NarekeningContext): Block {
  return block<BronGebruik>(say("narekening.lijst.bronnen"), uitkomst.bronnen, [
    {
      key: "geldbron:naam",
      header: say("narekening.bron.naam"),
      style: "tekst",
      cell: ({ naam }) => ({ value: naam }),
    },
    {
      key: "geldbron:beschikbaar",
      header: say("narekening.bron.beschikbaar"),
      style: "euroCent",
      cell: ({ beschikbaar }, _, index) => {
        const { amount, counts } = sourceNames(index);
        return { formula: `${amount}*${counts}`, value: eurosFromCents(beschikbaar) };
      },
    },
    ...largestRemainderColumns<BronGebruik>({
      prefix: "gebruik",
      headers: roundingHeaders(say),
      exact: (_, refs) => `IF(fonds_pot>0,${refs.here("geldbron:beschikbaar")}/fonds_pot*${totalPaid},0)`,
      ceiling: null,
      target: totalPaid,
      rounded: ({ gebruikt }) => Number(gebruikt),
    }),
    {
      key: usedKey,
      header: say("narekening.bron.gebruikt"),
      style: "euroCent",
      cell: ({ gebruikt }, refs) => ({
        formula: `${refs.here("gebruik:afgerond")}/100`,
        value: eurosFromCents(gebruikt),
      }),
    },
  ]);
}

/** The cell with what a source (0-based) contributes, euros. */
export const sourceUsedKey = usedKey;

/** Column with the exact part of a source, cents; only where the parts are taken over. */
export function exactPartKey(index: number): string {
  return `deel-exact:${index.toString()}`;
}

/** Column with the award in cents; only where the parts are taken over. */
export const awardInCentsKey = "toekenning-centen";

/** Whether the parts are taken over: with three or more sources no column after column of formulas finds the best table. */
export function isSplitTakenOver({ uitkomst }: NarekeningContext): boolean {
  return uitkomst.bronnen.length > 2;
}

/**
 * Splits every award over two sources: the first is rounded with its own column total, what is left of the row goes on to
 * the next. With more sources the parts are taken over, beside their exact values, which the checks hold them to.
 *
 * @source docs/decisions/0015-three-or-more-sources.md
 */
export function splitSteps(context: NarekeningContext): readonly Column<Toekenning>[] {
  const { uitkomst, say } = context;
  const { bronnen } = uitkomst;
  if (isSplitTakenOver(context)) return takenOverParts(context);
  return bronnen.flatMap(({ naam }, index): readonly Column<Toekenning>[] => {
    const restKey = `over:${index.toString()}`;
    const rest: Column<Toekenning> = {
      key: restKey,
      header: say("narekening.bron.over", { naam }),
      style: "aantal",
      cell: ({ perBron }, refs) => ({
        formula:
          index === 0
            ? `ROUND(100*${refs.here("toekenning")},0)`
            : `${refs.here(`over:${(index - 1).toString()}`)}-${refs.here(sourcePartKey(index - 1))}`,
        value: perBron.slice(index).reduce((sum, part) => sum + Number(part), 0),
      }),
    };
    const part = (formula: (here: (key: string) => string) => string): Column<Toekenning> => ({
      key: sourcePartKey(index),
      header: say("narekening.bron.deel", { naam }),
      style: "aantal",
      cell: ({ perBron }, refs) => ({ formula: formula(refs.here), value: Number(at(perBron, index)) }),
    });
    if (index === bronnen.length - 1) return [rest, part((here) => here(restKey))];
    const prefix = `split${index.toString()}`;
    return [
      rest,
      ...largestRemainderColumns<Toekenning>({
        prefix,
        headers: roundingHeaders(say),
        exact: (_, refs) => {
          const left = `SUM(${refs.all(restKey)})`;
          return `IF(${left}>0,${refs.here(restKey)}*ROUND(100*${refs.at(usedKey, index)},0)/${left},0)`;
        },
        ceiling: (_, refs) => refs.here(restKey),
        target: (refs) => `ROUND(100*${refs.at(usedKey, index)},0)`,
        rounded: ({ perBron }) => Number(at(perBron, index)),
      }),
      part((here) => here(`${prefix}:afgerond`)),
    ];
  });
}

function takenOverParts({ uitkomst, say }: NarekeningContext): readonly Column<Toekenning>[] {
  const award: Column<Toekenning> = {
    key: awardInCentsKey,
    header: say("narekening.bron.centen"),
    style: "aantal",
    cell: ({ toekenning }, refs) => ({ formula: `ROUND(100*${refs.here("toekenning")},0)`, value: Number(toekenning) }),
  };
  const parts = uitkomst.bronnen.flatMap(({ naam }, index): readonly Column<Toekenning>[] => [
    {
      key: exactPartKey(index),
      header: say("narekening.bron.exact", { naam }),
      style: "exact",
      cell: (_, refs) => ({
        formula: `IF(uitgekeerd>0,${refs.here(awardInCentsKey)}*ROUND(100*${refs.at(usedKey, index)},0)/${totalPaid},0)`,
        value: null,
      }),
    },
    {
      key: sourcePartKey(index),
      header: say("narekening.bron.deelOvergenomen", { naam }),
      style: "aantal",
      givenStyle: "invoerAantal",
      cell: ({ perBron }) => ({ value: Number(at(perBron, index)) }),
    },
  ]);
  return [award, ...parts];
}

/** Headers of rounding cents. */
export function roundingHeaders(say: NarekeningContext["say"]): RoundingHeaders {
  return {
    exact: say("narekening.cent.exact"),
    omlaag: say("narekening.cent.omlaag"),
    rest: say("narekening.cent.rest"),
    rang: say("narekening.cent.rang"),
    afgerond: say("narekening.cent.afgerond"),
  };
}
