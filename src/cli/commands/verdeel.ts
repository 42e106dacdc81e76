import type { Finding } from "../../core/findings/finding";
import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exit-code";
import { loadRun } from "../load-run";
import { uitkomstJson, uitkomstWorkbook } from "../outcome-files";
import { checkOutputPaths } from "../files/check-output-paths";
import { machineFiles } from "../files/file-system";
import { writeOutputFiles, type OutputFile } from "../files/output-files";
import { reportEarlierRuns } from "../files/report-earlier-runs";
import { reportLeftovers } from "../files/report-leftovers";
import type { VerdeelOptions } from "../program";
import { createProgress } from "../progress";
import { reportFindings } from "../report-findings";
import { divideFile, type FileVerdeling } from "../divide-file";
import { readTime } from "../run-time";
import { signersOf } from "../signers";
import { summaryText } from "../summary";
import { UsageError } from "../usage-error";

/** As a path of --json: to stdout. The summary then goes to stderr, so that stdout is JSON and nothing else. */
const standardOutput = "-";

/**
 * `fonds verdeel INVOER`: divides the fund and writes the outcome. Without --uit and --json nothing is written and the
 * summary is all there is. After any error nothing is written either.
 *
 * @throws UsageError when an option is wrong or an output cannot be written.
 */
export async function verdeel(input: string, options: VerdeelOptions, context: Context): Promise<ExitCode> {
  const { terminal, say, sayInFile, taal } = context;
  const klok = terminal.now();
  const nu = options.nu === undefined ? klok : readTime(options.nu);
  const request = {
    paths: outputPaths(options),
    inputs: [input, options.criteria, options.governance, options.koppeling].filter((path) => path !== undefined),
    mayReplace: options.forceer ?? false,
  };
  reportEarlierRuns(request, terminal, say, machineFiles);
  checkOutputPaths(request, machineFiles);
  const progress = createProgress(terminal, say);

  progress.step("cli.progress.calculate");
  const loaded = loadRun(input, options, { nu, klok, ondertekening: signersOf(options) });
  const { verdeling, bevindingen } = loaded.ok ? await divideFile(loaded.value) : stopped(loaded.findings);
  if (verdeling === null) {
    progress.done();
    reportFindings(bevindingen, terminal, say);
    return exitCodes.inputErrors;
  }
  progress.step("cli.progress.write");
  // all there is to say is made before anything is written: a bug of ours leaves no file behind
  const files = await outputFiles(verdeling, options, context);
  const printed = options.json === standardOutput ? uitkomstJson(verdeling, sayInFile) : null;
  const summary = `${summaryText(verdeling.uitkomst, say, taal)}${closingText(files, options, context)}`;
  const leftovers = await writeOutputFiles(files, request, machineFiles);
  progress.done();

  reportFindings(bevindingen, terminal, say);
  reportLeftovers(leftovers, terminal, say);
  if (printed !== null) {
    terminal.err(summary);
    terminal.out(printed);
  } else {
    terminal.out(summary);
  }
  return exitCodes.ok;
}

function stopped(bevindingen: readonly Finding[]): {
  readonly verdeling: null;
  readonly bevindingen: readonly Finding[];
} {
  return { verdeling: null, bevindingen };
}

function outputPaths({ uit, json }: VerdeelOptions): readonly string[] {
  if (uit !== undefined && !uit.toLowerCase().endsWith(".xlsx"))
    throw new UsageError("cli.usage.output-not-xlsx", { path: uit });
  return [uit, json === standardOutput ? undefined : json].filter((path) => path !== undefined);
}

async function outputFiles(
  verdeling: FileVerdeling,
  { uit, json }: VerdeelOptions,
  { sayInFile, version }: Context,
): Promise<readonly OutputFile[]> {
  return [
    ...(uit === undefined ? [] : [{ path: uit, content: await uitkomstWorkbook(verdeling, sayInFile, version) }]),
    ...(json === undefined || json === standardOutput
      ? []
      : [{ path: json, content: Buffer.from(uitkomstJson(verdeling, sayInFile), "utf8") }]),
  ];
}

function closingText(files: readonly OutputFile[], { json }: VerdeelOptions, { say }: Context): string {
  if (files.length === 0 && json === undefined) return `${say("cli.summary.not-written")}\n`;
  return files.map(({ path }) => `${say("cli.summary.written", { path })}\n`).join("");
}
