import type { AuditFacts } from "../../src/sheets/audit/audit-facts";

/** Facts for a plan whose audit sheet is not what a test is about. */
export const auditFacts: AuditFacts = {
  productName: "Fonds Tekortgemeenten",
  productVersion: "1.2.3",
  inputName: "invoer.xlsx",
  inputDigest: "sha256:invoer",
  criteriaDigest: "sha256:criteria",
  governanceDigest: "sha256:governance",
  criteriaContent: "sha256:criteria-inhoud",
  governanceContent: "sha256:governance-inhoud",
  mapping: null,
  mappingDigest: null,
  calculationDigest: "sha256:berekening",
  resultDigest: "sha256:uitkomst",
  registerSource: "CBS (CC BY 4.0)",
};
