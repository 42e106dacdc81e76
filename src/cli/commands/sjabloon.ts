import { fonds2018 } from "../../core/governance/presets/fonds-2018";
import { planInvoer } from "../../run/plan-invoer";
import { writeWorkbookFile } from "../../xlsx/write-workbook";
import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exit-code";
import { checkOutputPaths } from "../files/check-output-paths";
import { machineFiles } from "../files/file-system";
import { writeOutputFiles } from "../files/output-files";
import { reportEarlierRuns } from "../files/report-earlier-runs";
import { reportLeftovers } from "../files/report-leftovers";
import type { SjabloonOptions } from "../program";
import { reportFindings } from "../report-findings";
import { loadCriteria } from "../sets";
import { UsageError } from "../usage-error";

/**
 * `fonds sjabloon UIT.xlsx`: writes an empty, explained input workbook for the years and domains of a criteria set.
 *
 * @throws UsageError when the output cannot be written.
 */
export async function sjabloon(
  output: string,
  options: SjabloonOptions,
  { terminal, say, sayInFile }: Context,
): Promise<ExitCode> {
  if (!output.toLowerCase().endsWith(".xlsx")) throw new UsageError("cli.usage.output-not-xlsx", { path: output });
  const inputs = options.criteria === undefined ? [] : [options.criteria];
  const request = { paths: [output], inputs, mayReplace: options.forceer ?? false };
  reportEarlierRuns(request, terminal, say, machineFiles);
  checkOutputPaths(request, machineFiles);
  const criteria = loadCriteria(options.criteria);
  if (!criteria.ok) {
    reportFindings(criteria.findings, terminal, say);
    return exitCodes.inputErrors;
  }
  const plan = planInvoer(criteria.value, fonds2018, sayInFile);
  const content = await writeWorkbookFile(plan, null, {
    title: sayInFile("cli.sjabloon.title"),
    created: terminal.now(),
  });
  reportLeftovers(await writeOutputFiles([{ path: output, content }], request, machineFiles), terminal, say);
  terminal.out(`${say("cli.sjabloon.written", { path: output })}\n`);
  return exitCodes.ok;
}
