import { cellPlace, finding } from "../findings/finding";
import { isVoorbeeld, type Celverwijzing, type Gemeentecode } from "../gemeenten/gemeente";
import type { InputRow, LocatedNumber } from "../gemeenten/input";
import type { Register } from "../gemeenten/register";
import { takeAandeel } from "./aandeel";
import type { Bijdrage } from "./bijdragen";
import { celverwijzing, nameOf, type Context } from "./context";
import type { Inzending } from "./inzending";
import { bevolkingsdelen, registerInwoners } from "./inwoners-register";

/** A number of inhabitants and the cells it was read from; no cells when it comes from the register. */
export interface Inwonertal {
  readonly aantal: bigint;
  readonly van: readonly Celverwijzing[];
  /** What the register has, where the sheet has another number; left out otherwise. */
  readonly register?: bigint;
}

/** The sheet's number of a municipality of the division: one that stands there, or the sum of its parts. */
interface SheetTotal extends Inwonertal {
  /** What was added up, by code; empty when one cell holds it all. */
  readonly parts: ReadonlyMap<Gemeentecode, SheetNumber>;
}

type SheetNumber = LocatedNumber<bigint> & { readonly row: InputRow };

/**
 * Inhabitants of a municipality of the division: the sheet's number, else the register's. Numbers of vanished
 * municipalities that still existed on the reference date are added up, each share rounded half up.
 *
 * @param bijdragen - What the sheet has for it; empty when the sheet does not have it.
 * @returns Null when nobody knows; see `reportUnknownInwoners`.
 */
export function determineInwoners(
  code: Gemeentecode,
  bijdragen: readonly Bijdrage[],
  context: Context,
  register: Register,
): Inwonertal | null {
  const expected = isVoorbeeld(code) ? null : registerInwoners(code, context, register);
  const total = inwonersOfSheet(code, bijdragen, context);
  const found = total ?? fromRegister(expected);
  if (total !== null) reportDifferences(code, bijdragen[0]?.inzending.rows[0], total, expected, context);
  if (found === null) return null;
  const { aantal, van } = found;
  return expected === null || expected === aantal ? { aantal, van } : { aantal, van, register: expected };
}

/** A sum is compared part by part, each in its own cell: the sum itself stands nowhere. */
function reportDifferences(
  code: Gemeentecode,
  row: InputRow | undefined,
  { aantal, van: [first], parts }: SheetTotal,
  expected: bigint | null,
  context: Context,
): void {
  for (const [part, number] of parts) {
    const registered = context.index.gemeente(part)?.inwoners[context.scope.peiljaar];
    if (registered === undefined || number.value === BigInt(registered)) continue;
    const van = celverwijzing(number.row.sheet, number);
    reportDifference(part, number.row, { found: number.value, expected: BigInt(registered), van }, context);
  }
  if (parts.size === 0 && first !== undefined && expected !== null && aantal !== expected)
    reportDifference(code, row, { found: aantal, expected, van: first }, context);
}

function fromRegister(aantal: bigint | null): Inwonertal | null {
  return aantal === null ? null : { aantal, van: [] };
}

function inwonersOfSheet(code: Gemeentecode, bijdragen: readonly Bijdrage[], context: Context): SheetTotal | null {
  const { index, scope } = context;
  const numbers = new Map<Gemeentecode, SheetNumber>();
  for (const { inzending, ingangsdatum } of bijdragen) {
    const counts = ingangsdatum === null || index.bestondIn(inzending.code, scope.peiljaar);
    const number = counts ? numberOfInzending(inzending, context) : null;
    if (number !== null) numbers.set(inzending.code, number);
  }
  const own = numbers.get(code);
  if (own !== undefined && (numbers.size === 1 || !index.bestondIn(code, scope.peiljaar))) {
    return { aantal: own.value, van: [celverwijzing(own.row.sheet, own)], parts: new Map() };
  }
  if (numbers.size === 0) return null;
  let aantal = 0n;
  for (const deel of bevolkingsdelen(code, context)) {
    const known = numbers.get(deel.code)?.value ?? index.gemeente(deel.code)?.inwoners[scope.peiljaar];
    if (known === undefined) return null;
    aantal += takeAandeel(BigInt(known), deel.aandeel);
  }
  const van = [...numbers.values()].map((number) => celverwijzing(number.row.sheet, number));
  return { aantal, van, parts: numbers };
}

/**
 * One number of one municipality. Lines of the long layout may each carry one: those of the reference year go first, then
 * the register's number, then the largest, so that the order of the lines does not matter.
 */
function numberOfInzending({ code, rows }: Inzending, context: Context): SheetNumber | null {
  const given = rows.flatMap((row) => positiveNumber(row, code, context));
  const [only, ...others] = given;
  if (only === undefined || others.length === 0) return only ?? null;
  const { peiljaar } = context.scope;
  const ofYear = given.filter(({ row }) => row.bedragen.some(({ jaar }) => jaar === peiljaar));
  const candidates = ofYear.length > 0 ? ofYear : given;
  const registered = context.index.gemeente(code)?.inwoners[peiljaar];
  const chosen =
    candidates.find(({ value }) => registered !== undefined && value === BigInt(registered)) ??
    candidates.reduce((best, next) => (next.value > best.value ? next : best));
  const other = candidates.find(({ value }) => value !== chosen.value);
  if (other !== undefined) {
    const van = celverwijzing(other.row.sheet, other);
    reportDifference(code, rows[0], { found: other.value, expected: chosen.value, van }, context);
  }
  return chosen;
}

function positiveNumber(row: InputRow, code: Gemeentecode, context: Context): readonly SheetNumber[] {
  if (row.inwoners === null) return [];
  if (row.inwoners.value > 0n) return [{ ...row.inwoners, row }];
  const place = cellPlace(row.sheet, row.inwoners.cell);
  const parameters = { code, naam: nameOf(code, row, context), found: Number(row.inwoners.value) };
  context.report(finding("inhabitants-not-positive", { place, value: row.inwoners.value.toString(), parameters }));
  return [];
}

function reportDifference(
  code: Gemeentecode,
  row: InputRow | undefined,
  { found, expected, van }: { readonly found: bigint; readonly expected: bigint; readonly van: Celverwijzing },
  context: Context,
): void {
  const parameters = {
    code,
    naam: nameOf(code, row, context),
    found: Number(found),
    expected: Number(expected),
    jaar: context.scope.peiljaar,
  };
  context.report(
    finding("inhabitants-differ", { place: cellPlace(van.sheet, van.cell), value: found.toString(), parameters }),
  );
}
