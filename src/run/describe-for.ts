import type { DescribeFinding } from "../audit/uitkomst-document";
import type { Say } from "../core/say";
import { describeFinding } from "../text/describe-finding";

/** Writes findings for a document in the language of `say`. */
export function describeFor(say: Say): DescribeFinding {
  return (finding) => {
    const { text, remedy } = describeFinding(finding, say);
    return { tekst: text, remedie: remedy };
  };
}
