import type { Say } from "../core/words/say";
import { planVerdeling } from "../run/plan-verdeling";
import { writeWorkbookFile } from "../xlsx/write-workbook";
import { documentOf } from "../run/document";
import type { FileVerdeling } from "./divide-file";
import { printableJson } from "./printable";

/** @returns The outcome as the text of a `uitkomst/2` file. */
export function uitkomstJson(verdeling: FileVerdeling, say: Say): string {
  return printableJson(documentOf(verdeling, say));
}

/**
 * Makes the outcome workbook: the output sheets with copies of the input sheets.
 *
 * @param version - Version of the product, for the audit sheet.
 */
export function uitkomstWorkbook(verdeling: FileVerdeling, say: Say, version: string): Promise<Uint8Array> {
  const { uitkomst, snapshot, source } = verdeling;
  const { opsteller, toetser } = uitkomst.controle;
  const isSigned = opsteller !== null || toetser !== null;
  const facts = { productName: say("cli.product"), productVersion: version, inputName: snapshot.name };
  return writeWorkbookFile(planVerdeling(verdeling, facts, say), source, {
    title: uitkomst.governance.naam,
    created: uitkomst.nu,
    ...(isSigned ? { signers: { opsteller, toetser } } : {}),
  });
}
