import { digestSnapshot } from "../audit/digest-snapshot";
import { digestOf } from "../audit/digest";
import { digestUitkomst, toUitkomstDocument } from "../audit/uitkomst-document";
import type { Say } from "../core/say";
import { register } from "../reference/register";
import { planUitkomst } from "../workbook/write/plan-uitkomst";
import { writeWorkbookFile } from "../xlsx/write-workbook";
import { describeFor } from "./describe-for";
import type { Verdeling } from "./run-verdeling";

/** @returns The outcome as the text of a `uitkomst/1` file. */
export function uitkomstJson({ uitkomst }: Verdeling, say: Say): string {
  return `${JSON.stringify(toUitkomstDocument(uitkomst, describeFor(say)), null, 2)}\n`;
}

/**
 * Makes the outcome workbook: the output sheets with copies of the input sheets.
 *
 * @param version - Version of the product, for the audit sheet.
 */
export function uitkomstWorkbook(
  { uitkomst, snapshot, source }: Verdeling,
  say: Say,
  version: string,
): Promise<Uint8Array> {
  const { criteria, governance, nu } = uitkomst;
  const audit = {
    productName: say("cli.product"),
    productVersion: version,
    inputName: snapshot.name,
    inputDigest: digestSnapshot(snapshot),
    criteriaDigest: digestOf(criteria),
    governanceDigest: digestOf(governance),
    resultDigest: digestUitkomst(toUitkomstDocument(uitkomst, describeFor(say))),
    registerSource: register.bron,
  };
  return writeWorkbookFile(planUitkomst({ uitkomst, say, audit, describe: describeFor(say) }), source, {
    title: governance.naam,
    created: nu,
  });
}
