import { finding, type Finding } from "../findings/finding";
import type { RegisterIndex } from "./register-index";

/** From here on a difference with the register is a slip of the pen, or another unit. */
const impossibleFactor = 10;

/** Of the numbers that differ this share must be exactly those of another year, before near ones count as that too. */
const mostOf = 0.8;

/** Provisional counts differ a little from the final ones of the same date. */
const nearby = 0.005;

interface Difference {
  readonly found: number;
  readonly expected: number;
  readonly code: string;
  readonly finding: Finding;
}

/**
 * Makes of all differences with the register what they have in common: numbers that cannot be are errors, and numbers of
 * another reference date are one finding that names the date.
 *
 * @param findings - All findings; only those about inhabitants change.
 * @param peiljaar - The year of the reference date that the criteria ask for.
 */
export function judgeInwoners(
  findings: readonly Finding[],
  index: RegisterIndex,
  years: readonly number[],
  peiljaar: number,
): readonly Finding[] {
  const differences = findings.flatMap(differenceOf);
  if (differences.length === 0) return findings;
  const impossible = differences.filter(isImpossible);
  const possible = differences.filter((difference) => !isImpossible(difference));
  const dated = ofAnotherDate(possible, index, years, peiljaar);
  const grouped = new Set([...impossible, ...(dated?.all ?? [])].map((difference) => difference.finding));
  return [
    ...findings.filter((one) => !grouped.has(one)),
    ...combined("inhabitants-impossible", impossible),
    ...(dated === null ? [] : combined("inhabitants-other-date", dated.all, dated.year)),
  ];
}

function differenceOf(one: Finding): readonly Difference[] {
  if (one.code !== "inhabitants-differ") return [];
  const { found, expected, code } = one.parameters;
  return [{ found: Number(found), expected: Number(expected), code: String(code), finding: one }];
}

function isImpossible({ found, expected }: Difference): boolean {
  return found >= impossibleFactor * expected || expected >= impossibleFactor * found;
}

/** The year whose numbers most of these are, with everything that belongs to it. */
function ofAnotherDate(
  differences: readonly Difference[],
  index: RegisterIndex,
  years: readonly number[],
  peiljaar: number,
): { readonly year: number; readonly all: readonly Difference[] } | null {
  const countIn = (code: string, year: number): number | undefined => index.gemeente(code)?.inwoners[year];
  const candidates = years
    .filter((year) => year !== peiljaar)
    .map((year) => ({ year, all: differences.filter(({ code, found }) => countIn(code, year) === found) }));
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (most, one) => (one.all.length > (most?.all.length ?? 0) ? one : most),
    null,
  );
  if (best === null || best.all.length < mostOf * differences.length) return best;
  const { year } = best;
  const isNear = ({ code, found, expected }: Difference): boolean => {
    const count = countIn(code, year);
    if (count === undefined) return false;
    const distance = Math.abs(found - count);
    return distance <= nearby * count && distance < Math.abs(found - expected);
  };
  return { year, all: differences.filter((one) => best.all.includes(one) || isNear(one)) };
}

/** One finding at the first of them, with their number. */
function combined(
  code: "inhabitants-impossible" | "inhabitants-other-date",
  differences: readonly Difference[],
  year?: number,
): readonly Finding[] {
  const [first] = differences;
  if (first === undefined) return [];
  const { place, value, parameters } = first.finding;
  const cells = differences.flatMap(({ finding: one }) => (one.place?.kind === "cell" ? (one.place.cell ?? []) : []));
  const more = {
    count: differences.length,
    cells: cells.join(", "),
    codes: differences.map((one) => one.code).join(" "),
    ...(year === undefined ? null : { anderJaar: year }),
  };
  return [finding(code, { place, value, parameters: { ...parameters, ...more } })];
}
