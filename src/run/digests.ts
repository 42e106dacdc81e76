import { digestOf } from "../audit/digest";
import { digestSnapshot } from "../audit/digest-snapshot";
import { digestUitkomst, toUitkomstDocument } from "../audit/uitkomst-document";
import type { Finding } from "../core/finding";
import type { Uitkomst } from "../core/uitkomst";
import type { Mapping } from "../workbook/read/mapping";
import type { Snapshot } from "../workbook/snapshot";

/** Fingerprints of what an outcome came from and of the outcome itself; each names its algorithm. */
export interface Digests {
  readonly invoer: string;
  readonly criteria: string;
  readonly governance: string;
  /** Null: no mapping was used. */
  readonly koppeling: string | null;
  readonly uitkomst: string;
}

/** The same in every language: sentences do not count. */
export function digestsOf(uitkomst: Uitkomst, snapshot: Snapshot, mapping: Mapping | null): Digests {
  const bevindingen = uitkomst.bevindingen.map((finding) => withoutNames(finding, snapshot));
  const document = toUitkomstDocument({ ...uitkomst, bevindingen }, () => ({ tekst: "", remedie: "" }));
  return {
    invoer: digestSnapshot(snapshot),
    criteria: digestOf(uitkomst.criteria),
    governance: digestOf(uitkomst.governance),
    koppeling: mapping === null ? null : digestOf(mapping),
    uitkomst: digestUitkomst(document),
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
