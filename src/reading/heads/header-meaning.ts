import type { Bedragsoort, Domein } from "../../core/gemeenten/gemeente";
import { normaliseLabel } from "../../core/words/normalise-label";
import { contradictsItself, headerSign, type HeaderSign } from "./header-sign";
import { withoutUnit } from "../unit/unit-text";
import { meaningsOfWord, spacedWords, type HeaderWord } from "./header-words";

/** Columns that are known by their whole header. */
export type Field =
  "gemeentecode" | "naam" | "gemeente" | "regio" | "jaar" | "domein" | "onderdeel" | "status" | "bron" | "herkomst";

/** What a column holds, judged by its header alone. */
export type HeaderMeaning =
  | { readonly kind: "field"; readonly field: Field }
  /** A figure; a year or domain that the header does not name is null (layout long, or an incomplete header). */
  | {
      readonly kind: "amount";
      readonly jaar: number | null;
      readonly domein: Domein | null;
      readonly soort: Bedragsoort;
      readonly onderdeel: string | null;
      /** The sign that the header states; null when it states none. */
      readonly teken: HeaderSign | null;
    }
  /** A balance of which the header contradicts itself: refused. */
  | { readonly kind: "balance" }
  /** Names a year, a domain and a kind of amount, but also something else ("begrote lasten jeugd 2016"): not trusted. */
  | { readonly kind: "qualified-amount" }
  | { readonly kind: "buig" }
  | { readonly kind: "inwoners"; readonly jaar: number | null }
  | { readonly kind: "other" };

const fieldNames: Readonly<Record<Field, string>> = {
  gemeentecode:
    "code,gemeentecode,gemeente code,code gemeente,cbs code,cbscode,cbs gemeentecode,gm code,gmcode,gemeentenummer,municipality code,municipalitycode,municipal code,regiocode gemeente,regio code gemeente,gemeente code regio",
  naam: "naam,gemeentenaam,gemeente naam,naam gemeente,name,municipality name,name of municipality",
  gemeente: "gemeente,gemeenten,municipality",
  // in an export of statistics; beside a column that says gemeente it is something else
  regio: "regio,regio s,regios,regionaam,regiocode,regio code,region,regions",
  jaar: "jaar,boekjaar,verslagjaar,year,periode,perioden,period,periods",
  domein: "domein,domain,taak",
  onderdeel: "onderdeel,subdomein,part,component,taakveld",
  status: "status,cijferstatus,status cijfers",
  bron: "bron,source",
  herkomst: "herkomst,bron label,bronlabel,herkomst label,origin",
};

const fields: ReadonlyMap<string, HeaderMeaning> = new Map(
  (Object.keys(fieldNames) as Field[]).flatMap((field) =>
    fieldNames[field].split(",").map((name) => [name, { kind: "field", field } as const] as const),
  ),
);

/** The columns that say which municipality a row is about, also with the year of the division behind them. */
const identityFields = new Map(
  [...fields].filter(
    ([, meaning]) => meaning.kind === "field" && ["gemeentecode", "naam", "gemeente"].includes(meaning.field),
  ),
);

/**
 * Judges what a column holds by its header. Case, accents, punctuation, underscores and line breaks do not matter.
 *
 * A difference is read with the sign that its header states; a balance ("saldo") is baten - lasten, as in municipal
 * accounts.
 *
 * @example headerMeaning("Lasten\nJeugd_2016") is { kind: "amount", jaar: 2016, domein: "jeugd", soort: "lasten", onderdeel: null, teken: null }
 */
export function headerMeaning(text: string): HeaderMeaning {
  const header = withoutUnit(text);
  const label = normaliseLabel(header);
  const field = fields.get(label) ?? identityFields.get(label.replace(/ ?\b20\d\d\b ?/, ""));
  if (field !== undefined) return field;
  const { words, unknown } = readWords(header);
  if (words.some(({ kind }) => kind === "buig")) return { kind: "buig" };
  const jaar = yearOf(words);
  const { domein, onderdeel } = domainOf(words);
  const isRate = header.includes("%") || words.some(({ kind }) => kind === "inwoners");
  const soort = soortOf(header, words);
  if (soort === "balance") return domein !== null || jaar !== null ? { kind: "balance" } : { kind: "other" };
  if (soort !== null) {
    if (unknown === 0 && !isRate && soort.soort !== null)
      return { kind: "amount", jaar, domein, soort: soort.soort, onderdeel, teken: soort.teken };
    return jaar !== null && domein !== null ? { kind: "qualified-amount" } : { kind: "other" };
  }
  if (unknown === 0 && domein === null && words.some(({ kind }) => kind === "inwoners"))
    return { kind: "inwoners", jaar };
  return { kind: "other" };
}

/**
 * @returns The domain that a text names ("Jeugdzorg") and the part of it ("Wmo begeleiding"), or "buig" for schemes outside
 * the fund. Null when it names none, or also something that we do not know ("Wmo huishoudelijk"): it may not count.
 */
export function domainOfText(text: string): {
  readonly domein: Domein | "buig" | null;
  readonly onderdeel: string | null;
} {
  const { words, unknown } = readWords(text);
  if (words.some(({ kind }) => kind === "buig")) return { domein: "buig", onderdeel: null };
  return unknown > 0 ? { domein: null, onderdeel: null } : domainOf(words);
}

/** @returns Whether a text has any word that only a header has. */
export function hasHeaderWord(text: string): boolean {
  return headerMeaning(text).kind !== "other" || readWords(text).words.some(({ kind }) => kind !== "filler");
}

/** @returns Whether a text says a year, a domain or a kind of amount, and nothing else. */
export function figureLabel(text: string): boolean {
  const { words, unknown } = readWords(text);
  const isAbout = words.some(({ kind }) => kind === "year" || kind === "domein" || kind === "soort");
  return unknown === 0 && isAbout && !words.some(({ kind }) => kind === "inwoners");
}

function readWords(text: string): { readonly words: readonly HeaderWord[]; readonly unknown: number } {
  const words: HeaderWord[] = [];
  let unknown = 0;
  for (const word of normaliseLabel(spacedWords(text)).split(" ")) {
    const meanings = meaningsOfWord(word);
    if (meanings.length === 0 && word !== "") unknown += 1;
    words.push(...meanings);
  }
  return { words, unknown };
}

/** The Wmo of 2015 is a law: next to another year, "2015" behind "Wmo" is part of its name. */
function yearOf(words: readonly HeaderWord[]): number | null {
  const years = words.filter(
    (word, index) => word.kind === "year" && !(word.year === 2015 && isWmo(words[index - 1]) && hasOtherYear(words)),
  );
  const distinct = new Set(years.map((word) => (word.kind === "year" ? word.year : 0)));
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}

function isWmo(word: HeaderWord | undefined): boolean {
  return word?.kind === "domein" && word.domein === "wmo";
}

function hasOtherYear(words: readonly HeaderWord[]): boolean {
  return words.some((word) => word.kind === "year" && word.year !== 2015);
}

function domainOf(words: readonly HeaderWord[]): { readonly domein: Domein | null; readonly onderdeel: string | null } {
  const domains = new Set(words.flatMap((word) => (word.kind === "domein" ? [word.domein] : [])));
  const onderdeel = words.find((word) => word.kind === "onderdeel")?.onderdeel ?? null;
  if (onderdeel !== null) domains.add("wmo");
  return domains.size === 1 ? { domein: [...domains][0] ?? null, onderdeel } : { domein: null, onderdeel: null };
}

/** What kind of amount a header is about: null when none, soort null when lasten and baten are in it together. */
function soortOf(
  header: string,
  words: readonly HeaderWord[],
): { readonly soort: Bedragsoort | null; readonly teken: HeaderSign | null } | "balance" | null {
  const soorten = new Set(words.flatMap((word) => (word.kind === "soort" ? [word.soort] : [])));
  const isDifference = soorten.has("tekort") || words.some(({ kind }) => kind === "opposite-sign");
  if (isDifference && contradictsItself(header)) return "balance";
  const teken = isDifference || soorten.size > 1 ? headerSign(header) : null;
  if (isDifference || teken !== null) return { soort: "tekort", teken };
  const [soort] = soorten;
  if (soort === undefined) return null;
  return { soort: soorten.size > 1 ? null : soort, teken: null };
}
