import type { DescribeFinding } from "../core/findings/described";
import type { DocumentWords } from "../audit/uitkomst-document";
import type { Say } from "../core/words/say";
import { describeFinding } from "../text/describe-finding";
import { gateText } from "../explanation/gate-text";
import { presentedName } from "../explanation/set-name";

/** Writes findings for a document in the language of `say`. */
export function describeFor(say: Say): DescribeFinding {
  return (finding) => {
    const { text, remedy } = describeFinding(finding, say);
    return { tekst: text, remedie: remedy };
  };
}

/** The sentences of a document in the language of `say`. */
export function wordsFor(say: Say): DocumentWords {
  return {
    finding: describeFor(say),
    gate: (poort) => gateText(poort, say),
    set: (set) => presentedName(set, say),
  };
}
