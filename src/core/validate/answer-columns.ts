import type { Kenmerk } from "../gemeenten/gemeente";
import type { InputRow, Located } from "../gemeenten/input";
import { plainText } from "../words/yes-no";

/**
 * Settles which extra columns are questions of yes or no: those of which every filled cell is a word of the list, with at
 * most one word for yes and one for no. In any other column a "v" or an "n" is a text like all others, for it may well stand
 * for something else. A cell that holds a truth value is a yes or a no anywhere.
 *
 * @source domain.md §7, conditions.
 */
export function settleAnswers(rows: readonly InputRow[]): readonly InputRow[] {
  const columns = new Map<string, Kenmerk[]>();
  for (const { kenmerken } of rows) {
    for (const [label, { value }] of Object.entries(kenmerken)) {
      const known = columns.get(label);
      if (known === undefined) columns.set(label, [value]);
      else known.push(value);
    }
  }
  const texts = new Set([...columns].filter(([, values]) => !isQuestion(values)).map(([label]) => label));
  return rows.map((row) => {
    const { kenmerken } = row;
    const changes = Object.entries(kenmerken).flatMap(([label, { value, cell }]): [string, Located<Kenmerk>][] =>
      texts.has(label) && isWord(value) ? [[label, { value: { soort: "tekst", waarde: value.tekst }, cell }]] : [],
    );
    return changes.length === 0 ? row : { ...row, kenmerken: { ...kenmerken, ...Object.fromEntries(changes) } };
  });
}

type Word = Extract<Kenmerk, { readonly soort: "jaNee" }> & { readonly tekst: string };

function isWord(kenmerk: Kenmerk): kenmerk is Word {
  return kenmerk.soort === "jaNee" && kenmerk.tekst !== undefined;
}

function isQuestion(column: readonly Kenmerk[]): boolean {
  if (column.some(({ soort }) => soort !== "jaNee")) return false;
  const wordsFor = (answer: boolean): number =>
    new Set(
      column.flatMap((kenmerk) => (isWord(kenmerk) && kenmerk.waarde === answer ? [plainText(kenmerk.tekst)] : [])),
    ).size;
  return wordsFor(true) <= 1 && wordsFor(false) <= 1;
}
