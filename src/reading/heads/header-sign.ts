import { normaliseLabel } from "../../core/words/normalise-label";
import { meaningsOfWord, spacedWords } from "./header-words";

/** Which way a difference is counted: 1 when more means short of money, as in a tekort. */
export interface HeaderSign {
  readonly teken: 1 | -1;
  /** "kop": the header says so in so many words; "saldo": only by what a balance usually is. */
  readonly van: "kop" | "saldo";
}

type Role = "lasten" | "baten" | "tekort" | "overschot" | "min" | "negatief" | "positief" | null;

interface Part {
  readonly role: Role;
  /** What stands between this word and the next one. */
  readonly before: string;
  readonly behind: string;
}

const signWords: Readonly<Record<string, Role>> = {
  min: "min",
  minus: "min",
  less: "min",
  negatief: "negatief",
  negatieve: "negatief",
  negative: "negatief",
  positief: "positief",
  positieve: "positief",
  positive: "positief",
};

const minus = String.raw`(?:-\/-|[-\u2212\u2013])`;
const loneMinus = new RegExp(String.raw`^\s*\(?\s*${minus}\s*\(?\s*$`);
const signBehind = new RegExp(String.raw`^\s*(?:[(\[=:]\s*)?(${minus}|\+)\s*(?:[)\],;]|\/(?!\s*[-+\u2212\u2013]))`);
/** "tekort -": only at the very end, since "tekort-jeugd" is a way to write two words. */
const signAtEnd = new RegExp(String.raw`^\s*(?:[=:]\s*)?(${minus}|\+)\s*$`);
const signBefore = new RegExp(String.raw`(?:^|[\s(\[,;\/])(${minus}|\+)\s*(?:=|is)\s*$`);

/**
 * The sign that a header states of a difference: "Tekort (-) / overschot (+)", "baten - lasten", "saldo".
 *
 * A balance or surplus without more is baten - lasten, as in municipal accounts.
 *
 * @returns Null when the header is about no difference, or contradicts itself.
 * @example headerSign("Tekort (-) / overschot (+) jeugd 2016") is { teken: -1, van: "kop" }
 */
export function headerSign(header: string): HeaderSign | null {
  const parts = partsOf(header);
  const difference = differenceOf(parts);
  if (difference !== null) return { teken: difference, van: "kop" };
  const stated = new Set(parts.flatMap((_, index) => signsOf(parts, index)));
  if (stated.size > 1) return null;
  for (const teken of stated) return { teken, van: "kop" };
  const first = parts.find(({ role }) => role === "tekort" || role === "overschot");
  return first?.role === "overschot" ? { teken: -1, van: "saldo" } : null;
}

/** @returns Whether the signs in a header are each other's opposite: "Tekort (-) / overschot (-)". */
export function contradictsItself(header: string): boolean {
  const parts = partsOf(header);
  return differenceOf(parts) === null && new Set(parts.flatMap((_, index) => signsOf(parts, index))).size > 1;
}

function partsOf(header: string): readonly Part[] {
  const pieces = spacedWords(header).split(/(\p{L}[\p{L}\p{M}]*)/u);
  const parts: Part[] = [];
  for (let index = 1; index < pieces.length; index += 2) {
    parts.push({
      role: roleOf(normaliseLabel(pieces[index] ?? "")),
      before: pieces[index - 1] ?? "",
      behind: pieces[index + 1] ?? "",
    });
  }
  return parts;
}

function roleOf(word: string): Role {
  const known = signWords[word];
  if (known !== undefined) return known;
  for (const meaning of meaningsOfWord(word)) {
    if (meaning.kind === "soort") return meaning.soort;
    if (meaning.kind === "opposite-sign") return "overschot";
  }
  return null;
}

/** "lasten - baten" is a tekort, "baten minus lasten" its opposite. */
function differenceOf(parts: readonly Part[]): 1 | -1 | null {
  for (const [index, { role, behind }] of parts.entries()) {
    if (role !== "lasten" && role !== "baten") continue;
    const next = parts[index + 1];
    const other = next?.role === "min" ? parts[index + 2] : loneMinus.test(behind) ? next : undefined;
    if (role === "lasten" && other?.role === "baten") return 1;
    if (role === "baten" && other?.role === "lasten") return -1;
  }
  return null;
}

/** What is said of one word: "tekort (-)", "- = tekort", "tekort is negatief". */
function signsOf(parts: readonly Part[], index: number): readonly (1 | -1)[] {
  const part = parts[index];
  if (part === undefined || (part.role !== "tekort" && part.role !== "overschot")) return [];
  const factor = part.role === "tekort" ? 1 : -1;
  const atEnd = index === parts.length - 1 ? signAtEnd.exec(part.behind) : null;
  const symbol = (signBehind.exec(part.behind) ?? atEnd ?? signBefore.exec(part.before))?.[1];
  if (symbol !== undefined) return [symbol === "+" ? factor : negated(factor)];
  const word = parts
    .slice(index + 1, index + 3)
    .find(({ role }, at, near) => isSignWord(role) && near.slice(0, at).every((other) => other.role === null));
  if (word !== undefined) return [word.role === "positief" ? factor : negated(factor)];
  const before = parts[index - 1];
  const isBefore = before !== undefined && isSignWord(before.role) && /^\s*(?:=\s*)?$/.test(part.before);
  return isBefore ? [before.role === "positief" ? factor : negated(factor)] : [];
}

function isSignWord(role: Role): boolean {
  return role === "negatief" || role === "positief" || role === "min";
}

function negated(teken: 1 | -1): 1 | -1 {
  return teken === 1 ? -1 : 1;
}
