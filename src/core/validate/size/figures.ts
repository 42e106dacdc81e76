import { nothingIfAbsent } from "../../money/nothing-if-absent";
import type { Bedragsoort, Celverwijzing, Correctie, Domein, Gemeentecode } from "../../gemeenten/gemeente";
import type { InputBedrag, InputRow } from "../../gemeenten/input";
import { nameOf, type Context } from "../context";
import type { Inzending } from "../inzending";
import type { ScopeCells } from "../scope-cells";

/** What one municipality gave as lasten, baten or tekort of one year and domain, in cents; parts added up. */
export interface Post {
  readonly jaar: number;
  readonly domein: Domein;
  readonly soort: Bedragsoort;
  readonly bedrag: bigint;
  /** Where to look: the largest of the amounts that make it up. */
  readonly cel: InputBedrag;
}

/** One year and domain. Without lasten and baten the deficit stands in the sheet itself. */
export interface CelPosten {
  readonly jaar: number;
  readonly domein: Domein;
  readonly lasten: Post | null;
  readonly baten: Post | null;
  /** As submitted. */
  readonly tekort: Post;
  /** Sum of the corrections, and the cell of the largest. */
  readonly correctie: bigint;
  readonly correctieVan: Celverwijzing | null;
}

/** The figures under one municipality's own code, with what to hold them against. */
export interface Cijfers {
  readonly code: Gemeentecode;
  readonly naam: string;
  /** By the register; of an example municipality by the sheet. One or more. */
  readonly inwoners: bigint;
  readonly row: InputRow;
  /** Only years and domains with figures, years first. */
  readonly cellen: readonly CelPosten[];
}

/**
 * Sums up what a municipality gave, per year and domain.
 *
 * @param correcties - Those that were given for this code.
 * @returns Null when there is nothing to judge: no figures, or nobody knows its inhabitants.
 */
export function cijfersOf(
  inzending: Inzending,
  correcties: readonly Correctie[],
  cells: ScopeCells,
  context: Context,
): Cijfers | null {
  const { code, rows } = inzending;
  const inwoners = inhabitants(inzending, context);
  const cellen = cells.all.flatMap(({ jaar, domein }, position): readonly CelPosten[] => {
    const bedragen = inzending.cellen[position]?.bedragen ?? [];
    const of = (soort: Bedragsoort): Post | null => postOf(bedragen, soort);
    const [lasten, baten] = [of("lasten"), of("baten")];
    const tekort = tekortOf(lasten, baten, of("tekort"));
    if (tekort === null) return [];
    const own = correcties.filter((one) => one.jaar === jaar && one.domein === domein);
    return [{ jaar, domein, lasten, baten, tekort, ...correctieOf(own) }];
  });
  if (inwoners === null || cellen.length === 0) return null;
  const [row] = rows;
  return { code, naam: nameOf(code, row, context), inwoners, row, cellen };
}

function postOf(all: readonly InputBedrag[], soort: Bedragsoort): Post | null {
  const bedragen = all.filter((one) => one.soort === soort);
  const [first, ...others] = bedragen;
  if (first === undefined) return null;
  const cel = others.reduce((largest, one) => (size(one.bedrag) > size(largest.bedrag) ? one : largest), first);
  const bedrag = bedragen.reduce((sum, one) => sum + one.bedrag, 0n);
  return { jaar: first.jaar, domein: first.domein, soort, bedrag, cel };
}

/** The deficit of a pair stands nowhere: its place is that of the larger of the two. */
function tekortOf(lasten: Post | null, baten: Post | null, own: Post | null): Post | null {
  if (own !== null) return own;
  if (lasten === null || baten === null) return null;
  const { cel } = size(baten.bedrag) > size(lasten.bedrag) ? baten : lasten;
  return { ...lasten, soort: "tekort", bedrag: lasten.bedrag - baten.bedrag, cel };
}

function correctieOf(correcties: readonly Correctie[]): Pick<CelPosten, "correctie" | "correctieVan"> {
  const [first, ...others] = correcties;
  if (first === undefined) return { correctie: 0n, correctieVan: null };
  const { van } = others.reduce((largest, one) => (size(one.bedrag) > size(largest.bedrag) ? one : largest), first);
  return { correctie: correcties.reduce((sum, { bedrag }) => sum + bedrag, 0n), correctieVan: van };
}

/** A number in the sheet may itself be wrong, and is judged elsewhere: the register's goes first. */
function inhabitants({ code, rows }: Inzending, { index, scope }: Context): bigint | null {
  const registered = index.gemeente(code)?.inwoners ?? {};
  const known = registered[scope.peiljaar] ?? Object.values(registered)[0];
  if (known !== undefined) return BigInt(known);
  const given = rows.map(({ inwoners }) => nothingIfAbsent(inwoners?.value)).find((value) => value > 0n);
  return given ?? null;
}

/** @returns The amount without its sign. */
export function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

/**
 * @returns What the number in a cell is, as a plain decimal in the unit and with the sign of the sheet.
 * @example plainOf({ bedrag: 3600000n, factor: 1000 }) is "36"
 */
export function plainOf({ bedrag, factor = 1 }: { readonly bedrag: bigint; readonly factor?: number }): string {
  return plainCents(bedrag, BigInt(factor));
}

/** Cents as a plain decimal, divided by a factor; exact, because what is divided was multiplied by it. */
function plainCents(amount: bigint, factor: bigint): string {
  const scale = 100n * size(factor);
  const signed = factor < 0n ? -amount : amount;
  const digits = (size(signed) % scale).toString().padStart(scale.toString().length - 1, "0");
  const decimals = digits.replace(/0+$/, "");
  const whole = (size(signed) / scale).toString();
  return `${signed < 0n ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
}
