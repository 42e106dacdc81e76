import { digestOf } from "../audit/digest";
import { digestSnapshot } from "../audit/digest-snapshot";
import { digestUitkomst, toUitkomstDocument } from "../audit/uitkomst-document";
import type { Uitkomst } from "../core/uitkomst";
import type { Snapshot } from "../workbook/snapshot";

/** Fingerprints of what an outcome came from and of the outcome itself; each names its algorithm. */
export interface Digests {
  readonly invoer: string;
  readonly criteria: string;
  readonly governance: string;
  readonly uitkomst: string;
}

/** The same in every language: sentences do not count. */
export function digestsOf(uitkomst: Uitkomst, snapshot: Snapshot): Digests {
  const document = toUitkomstDocument(uitkomst, () => ({ tekst: "", remedie: "" }));
  return {
    invoer: digestSnapshot(snapshot),
    criteria: digestOf(uitkomst.criteria),
    governance: digestOf(uitkomst.governance),
    uitkomst: digestUitkomst(document),
  };
}
