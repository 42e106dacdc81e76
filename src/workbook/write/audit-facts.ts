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
  readonly resultDigest: string;
  /** Who published the register of municipalities, and under which licence. */
  readonly registerSource: string;
}
