import { digestOf } from "../audit/digest";
import { digestSnapshot } from "../audit/digest-snapshot";
import {
  digestUitkomst,
  toUitkomstDocument,
  type DocumentSource,
  type DocumentWords,
} from "../audit/uitkomst-document";
import type { Finding } from "../core/findings/finding";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import type { Snapshot } from "../workbook/snapshot";
import type { UsedMapping } from "../sheets/audit/audit-facts";

/** Fingerprints of what an outcome came from and of the outcome itself; each names its algorithm. */
export interface Digests {
  readonly invoer: string;
  readonly criteria: string;
  readonly governance: string;
  /** What the criteria say, whatever they are called. */
  readonly criteriaInhoud: string;
  readonly governanceInhoud: string;
  /** Null: no mapping was used. */
  readonly koppeling: string | null;
  /** The arithmetic: without stamp, time and signers, so that the same run gives the same years later. */
  readonly berekening: string;
  /** The outcome as a whole, with its stamp. */
  readonly uitkomst: string;
}

/** What a fingerprint leaves out: every sentence. */
const noWords: DocumentWords = {
  finding: () => ({ tekst: "", remedie: "" }),
  gate: () => "",
  set: () => "",
};

/** The same in every language: sentences do not count. */
export function digestsOf(uitkomst: Uitkomst, snapshot: Snapshot, koppeling: UsedMapping | null): Digests {
  const source = sourceOf(snapshot, koppeling);
  const bevindingen = uitkomst.bevindingen.map((finding) => withoutNames(finding, snapshot));
  // the same mapping under another file name is the same mapping
  const nameless = { ...source, koppeling: source.koppeling && { ...source.koppeling, naam: null } };
  const document = toUitkomstDocument({ ...uitkomst, bevindingen }, nameless, noWords);
  return {
    invoer: source.invoer,
    criteria: document.criteria.kenmerk,
    governance: document.governance.kenmerk,
    criteriaInhoud: document.criteria.inhoud,
    governanceInhoud: document.governance.inhoud,
    koppeling: source.koppeling?.kenmerk ?? null,
    berekening: document.berekening.kenmerk,
    uitkomst: digestUitkomst(document),
  };
}

function sourceOf(snapshot: Snapshot, koppeling: UsedMapping | null): DocumentSource {
  return {
    invoer: digestSnapshot(snapshot),
    koppeling: koppeling === null ? null : { naam: koppeling.naam, kenmerk: digestOf(koppeling.mapping) },
  };
}

/** A finding without the name of the file, and without that of an only sheet: what the digest of the input leaves out. */
function withoutNames(finding: Finding, { name, sheets }: Snapshot): Finding {
  const { place, value } = finding;
  const isOnly = sheets.filter(({ own }) => !own).length === 1;
  return {
    ...finding,
    place: isOnly && place?.kind === "cell" ? { ...place, sheet: "" } : place,
    value: value === name ? null : value,
  };
}
