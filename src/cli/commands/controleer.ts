import { bevindingRow } from "../../audit/bevinding-row";
import { hasErrors, type Finding } from "../../core/findings/finding";
import type { Context } from "../context";
import { describeFor } from "../../run/describe-for";
import { exitCodes, type ExitCode } from "../exit-code";
import { findingsTable } from "../findings-table";
import { orderFindings } from "../findings-order";
import { printableJson } from "../printable";
import { verifyOutcome } from "../../run/verify-outcome";
import { loadRun } from "../load-run";
import type { ControleerOptions } from "../program";
import { createProgress } from "../progress";
import { findingCounts } from "../report-findings";
import { divideFile } from "../divide-file";
import { unsigned } from "../signers";

/**
 * `fonds controleer INVOER`: everything that can be said about an input, without an outcome; of an outcome also what in it is not
 * what comes out of its input. Here the findings are the
 * result, so the JSON form goes to stdout: `{ schema: "bevindingen/1", bevindingen: [...] }`, rows as in `uitkomst/2`.
 */
export async function controleer(input: string, options: ControleerOptions, context: Context): Promise<ExitCode> {
  const { terminal, say, sayInFile } = context;
  const progress = createProgress(terminal, say);
  progress.step("cli.progress.read");
  const bevindingen = await findingsOf(input, options, context);
  progress.done();
  if (options.json === true) {
    const rows = orderFindings(bevindingen).map((finding) => bevindingRow(finding, describeFor(sayInFile)));
    terminal.out(printableJson({ schema: "bevindingen/1", bevindingen: rows }));
  } else {
    if (bevindingen.length > 0) terminal.err(`${findingsTable(bevindingen, say)}\n`);
    const counts = say("cli.findings.counts", findingCounts(bevindingen));
    terminal.out(`${say("cli.controleer.result", { input, counts })}\n`);
  }
  return hasErrors(bevindingen) ? exitCodes.inputErrors : exitCodes.ok;
}

async function findingsOf(
  input: string,
  options: ControleerOptions,
  { terminal, version }: Context,
): Promise<readonly Finding[]> {
  const klok = terminal.now();
  const loaded = loadRun(input, options, { nu: klok, klok, ondertekening: unsigned });
  if (!loaded.ok) return loaded.findings;
  const { verdeling, bevindingen } = await divideFile(loaded.value);
  if (verdeling === null) return bevindingen;
  const { snapshot, gelezen } = verdeling;
  return [...bevindingen, ...verifyOutcome(snapshot, { ...loaded.value, findings: gelezen, version })];
}
