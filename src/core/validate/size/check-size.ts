import { cellPlace, finding, type Finding, type FindingCode, type FindingParameters } from "../../findings/finding";
import type { InputTables } from "../../gemeenten/input";
import type { Normen } from "../../gemeenten/normen";
import { doubtedAmounts } from "./amounts";
import { ceilingOf, floorOf } from "./bounds";
import { factorBetween, factors, type Doubt } from "./doubt";
import { plainOf, size, type Cijfers, type CelPosten, type Post } from "./figures";
import { impossibleAmounts, isCorrectedAway, type Impossible } from "./impossible";
import { doubtedTekorten } from "./tekorten";
import { smallPerInwoner } from "./thousands";

/**
 * Holds the figures of every municipality against its inhabitants, its other years and domains, and what others have.
 *
 * @param areAllInThousands - That has been said already, of the sheet as a whole.
 * @returns One finding for one cause: what is wrong with several amounts of a municipality for the same reason is said at
 *   the first, and what is wrong with most municipalities is said of the sheet.
 */
export function checkSize(
  all: readonly Cijfers[],
  { sheet, rows }: InputTables,
  normen: Normen,
  areAllInThousands: boolean,
): readonly Finding[] {
  const impossible = all.map((cijfers) => ({ cijfers, amounts: impossibleAmounts(cijfers, normen) }));
  const tooLarge = impossible.filter(({ amounts }) => amounts.length > 0);
  if (all.length > 1 && 2 * tooLarge.length > all.length) {
    const first = tooLarge[0]?.amounts[0]?.post.cel;
    const factor = rows.flatMap(({ bedragen }) => bedragen)[0]?.factor ?? 1;
    const unit = size(BigInt(factor)).toString();
    const remedy = unit === "1" ? null : { veld: "eenheid", waarde: "euro" };
    const parameters = { count: tooLarge.length, factor: unit, cell: first?.cell ?? "", ...remedy };
    return [finding("amounts-too-large", { place: cellPlace(sheet, null), parameters })];
  }
  return impossible.flatMap(({ cijfers, amounts }) => {
    const corrections = cijfers.cellen.filter((cel) => isCorrectedAway(cel, cijfers, normen));
    const stopped = [
      ...(amounts.length > 0 ? [impossibleFinding(cijfers, amounts, normen)] : []),
      ...corrections.map((cel) => correctionFinding(cijfers, cel, normen)),
    ];
    if (stopped.length > 0) return stopped;
    const small = areAllInThousands ? null : smallPerInwoner(cijfers);
    if (small !== null) return [smallFinding(cijfers, small)];
    const amountDoubts = areAllInThousands ? [] : doubtedAmounts(cijfers, normen);
    const said = new Set(amountDoubts.map(({ post }) => post.jaar));
    const tekortDoubts = areAllInThousands ? [] : doubtedTekorten(cijfers, normen);
    return byKind([...amountDoubts, ...tekortDoubts.filter(({ post }) => !said.has(post.jaar))]).map((doubts) =>
      doubtFinding(cijfers, doubts, normen),
    );
  });
}

function impossibleFinding(cijfers: Cijfers, amounts: readonly Impossible[], normen: Normen): Finding {
  const [{ post, grens, grensNaam }] = amounts as readonly [Impossible];
  const factor = commonFactor(
    amounts.map((one) => one.post),
    cijfers,
    normen,
  );
  return report("amount-impossible", post, cijfers, {
    count: amounts.length,
    cells: amounts.map((one) => one.post.cel.cell).join(", "),
    grens: String(grens),
    grensNaam,
    normJaar: normen.jaar,
    ...(factor === null ? null : { factor: factor.toString() }),
  });
}

function correctionFinding(cijfers: Cijfers, cel: CelPosten, normen: Normen): Finding {
  const { tekort, correctie, correctieVan } = cel;
  const amount = { ...tekort, bedrag: tekort.bedrag + correctie };
  const found = report("amount-impossible", amount, cijfers, {
    kind: "correctie",
    count: 1,
    grens: normen.hoogste[cel.domein].perInwoner.toString(),
    grensNaam: normen.hoogste[cel.domein].naam,
    normJaar: normen.jaar,
  });
  if (correctieVan === null) return found;
  return { ...found, place: cellPlace(correctieVan.sheet, correctieVan.cell), value: plainOf({ bedrag: correctie }) };
}

function smallFinding(cijfers: Cijfers, perInwoner: bigint): Finding {
  const [first] = cijfers.cellen as readonly [CelPosten];
  const { cel } = first.lasten ?? first.tekort;
  return finding("row-in-thousands", {
    place: cellPlace(cel.sheet, cel.cell),
    value: plainOf(cel),
    parameters: {
      code: cijfers.code,
      naam: cijfers.naam,
      soort: first.lasten === null ? "tekort" : "lasten",
      perInwoner: perInwoner.toString(),
      row: cijfers.row.row,
    },
  });
}

function doubtFinding(cijfers: Cijfers, doubts: readonly Doubt[], normen: Normen): Finding {
  const [{ kind, post, grens, grensNaam, ander }] = doubts as readonly [Doubt];
  const factor = ander === null ? null : factorBetween(size(post.bedrag), size(ander.bedrag));
  const code = kind === "tekort" || kind === "doubled" ? "tekort-unlikely" : "amount-unlikely";
  return report(code, post, cijfers, {
    kind,
    count: doubts.length,
    normJaar: normen.jaar,
    ...(grens === null ? null : { grens: grens.toString(), grensNaam }),
    ...(ander === null
      ? null
      : { anderBedrag: ander.bedrag.toString(), anderJaar: ander.jaar, anderCel: ander.cel.cell }),
    ...(factor === null || ander === null
      ? null
      : { factor: factor.toString(), richting: size(post.bedrag) > size(ander.bedrag) ? "groot" : "klein" }),
  });
}

function report(code: FindingCode, post: Post, cijfers: Cijfers, more: FindingParameters): Finding {
  const { bedrag, cel, soort, jaar, domein } = post;
  return finding(code, {
    place: cellPlace(cel.sheet, cel.cell),
    value: plainOf(cel),
    parameters: {
      code: cijfers.code,
      naam: cijfers.naam,
      soort,
      jaar,
      domein,
      bedrag: bedrag.toString(),
      perInwoner: perInwoner(bedrag, cijfers).toString(),
      ...more,
    },
  });
}

/** Cents per inhabitant, to the cent below. */
function perInwoner(amount: bigint, { inwoners }: Cijfers): bigint {
  return amount / inwoners;
}

/**
 * The power of ten that brings every one of the amounts to the size of the same of another year or, where all of them are too
 * large, to a size that a municipality can have; null: there is none, or more than one.
 */
function commonFactor(amounts: readonly Post[], cijfers: Cijfers, normen: Normen): bigint | null {
  const posts = cijfers.cellen.flatMap(({ lasten, baten, tekort }) => (lasten === null ? [tekort] : [lasten, baten]));
  const fitting = amounts.map((post): readonly bigint[] => {
    const other = posts.find(
      (one) => one !== null && one.soort === post.soort && one.domein === post.domein && !amounts.includes(one),
    );
    if (other == null) return factors.filter((factor) => isOrdinary(size(post.bedrag) / factor, post, cijfers, normen));
    const factor = factorBetween(size(other.bedrag), size(post.bedrag));
    return factor === null ? [] : [factor];
  });
  const common = factors.filter(
    (factor) => fitting.every((some) => some.includes(factor)) && amounts.every((post) => dividesEvenly(post, factor)),
  );
  return common.length === 1 ? (common[0] ?? null) : null;
}

/**
 * Whole euros stay whole, or else a digit too many would become a decimal: a footnote's "1" behind 12,000,000. Only a decimal
 * separator that was lost, a factor of 100, leaves cents.
 */
function dividesEvenly({ bedrag }: Post, factor: bigint): boolean {
  return factor === 100n || bedrag % 100n !== 0n || bedrag % (100n * factor) === 0n;
}

function isOrdinary(amount: bigint, { soort, domein }: Post, cijfers: Cijfers, normen: Normen): boolean {
  const { inwoners } = cijfers;
  const most = soort === "tekort" ? normen.tekort.perInwoner : ceilingOf(cijfers, domein, normen).perInwoner;
  const least = soort === "tekort" ? 0n : floorOf(cijfers, domein, normen);
  return amount >= least * inwoners && amount <= most * inwoners;
}

/** One list for every kind of doubt, in the order in which they were first met. */
function byKind(doubts: readonly Doubt[]): readonly (readonly Doubt[])[] {
  const kinds = [...new Set(doubts.map(({ kind }) => kind))];
  return kinds.map((kind) => doubts.filter((doubt) => doubt.kind === kind));
}
