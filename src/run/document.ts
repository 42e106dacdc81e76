import { toUitkomstDocument } from "../audit/uitkomst-document";
import type { UitkomstDocument } from "../audit/uitkomst-schema";
import type { Say } from "../core/words/say";
import { wordsFor } from "./describe-for";
import type { Verdeling } from "./verdeling-run";

/** An outcome as a document in the language of `say`. */
export function documentOf({ uitkomst, digests, koppeling }: Verdeling, say: Say): UitkomstDocument {
  const source = {
    invoer: digests.invoer,
    koppeling:
      koppeling === null || digests.koppeling === null ? null : { naam: koppeling.naam, kenmerk: digests.koppeling },
  };
  return toUitkomstDocument(uitkomst, source, wordsFor(say));
}
