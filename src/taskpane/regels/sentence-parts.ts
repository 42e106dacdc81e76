/** A piece of a sentence: text, or the name of what stands there. */
export type SentencePart = { readonly text: string } | { readonly slot: string };

/** Stands for a slot while the sentence is written; no text of ours has these brackets. */
export function slotMarker(name: string): string {
  return `⟦${name}⟧`;
}

/** Splits a written sentence at its slots, so that the words around them stay those of one translated sentence. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(⟦[^⟧]*⟧)/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece.startsWith("⟦") ? { slot: piece.slice(1, -1) } : { text: piece }));
}
