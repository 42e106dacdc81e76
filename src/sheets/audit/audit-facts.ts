import type { Mapping } from "../../reading/mapping/mapping";

/** A mapping that a run used. */
export interface UsedMapping {
  readonly mapping: Mapping;
  /** The mapping's file, as the user knows it; null for one that was made by hand. */
  readonly naam: string | null;
}

/** What the audit sheet shows besides the outcome itself: facts that only the edges of the product know. */
export interface AuditFacts {
  readonly productName: string;
  readonly productVersion: string;
  /** File name or workbook name, as the user knows it. */
  readonly inputName: string;
  /** Digests name their algorithm: "sha256:3f2a…". */
  readonly inputDigest: string;
  readonly criteriaDigest: string;
  readonly governanceDigest: string;
  /** Digests of what the sets say, whatever they are called. */
  readonly criteriaContent: string;
  readonly governanceContent: string;
  /** Null: sheet, header row and columns were searched. */
  readonly mapping: UsedMapping | null;
  readonly mappingDigest: string | null;
  /** Of the arithmetic alone: without stamp, time and signers. */
  readonly calculationDigest: string;
  readonly resultDigest: string;
  /** Who published the register of municipalities, and under which licence. */
  readonly registerSource: string;
}
