import type { Bedragsoort, Domein } from "../../core/gemeenten/gemeente";

/** What one word of a column header says. */
export type HeaderWord =
  | { readonly kind: "soort"; readonly soort: Bedragsoort }
  /** Income minus expenditure, or a surplus: the opposite sign of a tekort. */
  | { readonly kind: "opposite-sign" }
  | { readonly kind: "domein"; readonly domein: Domein }
  /** A part of the Wmo that counts. */
  | { readonly kind: "onderdeel"; readonly onderdeel: string }
  /** Schemes outside the fund. */
  | { readonly kind: "buig" }
  | { readonly kind: "inwoners" }
  | { readonly kind: "year"; readonly year: number }
  /** Says nothing about which figure it is. */
  | { readonly kind: "filler" };

const wordsByMeaning: readonly (readonly [HeaderWord, string])[] = [
  [
    { kind: "soort", soort: "lasten" },
    "last lasten uitgave uitgaven kosten expenditure expenditures expense expenses spending cost costs",
  ],
  [{ kind: "soort", soort: "baten" }, "baten inkomsten inkomen opbrengst opbrengsten income revenue revenues"],
  [{ kind: "soort", soort: "tekort" }, "tekort tekorten nadeel nadelig deficit deficits shortfall shortage"],
  [
    { kind: "opposite-sign" },
    "saldo saldi overschot overschotten voordeel voordelig balance balances surplus surpluses",
  ],
  [{ kind: "domein", domein: "jeugd" }, "jeugd jeugdzorg jeugdhulp jeugdwet jeugdtaak jeugdtaken youth"],
  [{ kind: "domein", domein: "wmo" }, "wmo wmozorg wmotaak wmotaken maatschappelijke support"],
  [{ kind: "onderdeel", onderdeel: "begeleiding" }, "begeleiding"],
  [{ kind: "onderdeel", onderdeel: "beschermd wonen" }, "beschermd"],
  [{ kind: "buig" }, "buig participatie participatiewet participation bijstand ioaw ioaz bbz"],
  [
    { kind: "inwoners" },
    "inwoners inwoneraantal inwonersaantal inwonertal bevolking bevolkingsaantal population inhabitants residents",
  ],
  [
    { kind: "filler" },
    "in op per de het van voor en of on the for and act wet zorg hulp care social ondersteuning wonen taak taken sociaal domein iusd " +
      "euro euros eur bedrag bedragen totaal totale total werkelijk werkelijke gerealiseerd gerealiseerde realisatie actual rekening jaarrekening " +
      "minus min less negatief negatieve negative positief positieve positive is zijn als " +
      "afgerond afgeronde rounded jaar year boekjaar verslagjaar dienstjaar jr jj 00 x duizend duizenden duizendtallen thousand thousands aantal number 1 000 1000 januari january jan stand cbs peildatum",
  ],
];

const vocabulary: ReadonlyMap<string, HeaderWord> = new Map(
  wordsByMeaning.flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)),
);

/** Sets apart words that run together ("JeugdTekort2016"), and writes out a short year ("'16"). */
export function spacedWords(text: string): string {
  return text
    .replace(/(?<![\p{L}\d])['\u2019](\d\d)(?![\p{L}\d])/gu, "20$1")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{L})/gu, "$1 $2");
}

const domainPrefixes = ["jeugd", "wmo"] as const;

/**
 * Reads one word of a header.
 *
 * @param word - Normalised: lowercase, no accents.
 * @returns One meaning, two for a compound ("jeugdlasten"), or none for an unknown word ("wmox").
 */
export function meaningsOfWord(word: string): readonly HeaderWord[] {
  const known = vocabulary.get(word);
  if (known !== undefined) return [known];
  if (/^20\d\d$/.test(word)) return [{ kind: "year", year: Number(word) }];
  for (const domein of domainPrefixes) {
    const rest = word.startsWith(domein) ? vocabulary.get(word.slice(domein.length)) : undefined;
    if (rest !== undefined && rest.kind !== "filler") return [{ kind: "domein", domein }, rest];
  }
  return [];
}
