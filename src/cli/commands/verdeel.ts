import type { Finding } from "../../core/finding";
import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exit-code";
import { loadRun } from "../load-run";
import { uitkomstJson, uitkomstWorkbook } from "../outcome-files";
import { checkOutputPaths, writeOutputFiles, type OutputFile } from "../output-files";
import type { VerdeelOptions } from "../program";
import { createProgress } from "../progress";
import { reportFindings } from "../report-findings";
import { divideFile, type FileVerdeling } from "../divide-file";
import { readTime } from "../run-time";
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
  const { terminal, say, taal } = context;
  const nu = options.nu === undefined ? terminal.now() : readTime(options.nu);
  const mayReplace = options.forceer ?? false;
  checkOutputPaths(outputPaths(options), input, mayReplace);
  const progress = createProgress(terminal, say);

  progress.step("cli.progress.calculate");
  const loaded = loadRun(input, options, nu);
  const { verdeling, bevindingen } = loaded.ok ? await divideFile(loaded.value) : stopped(loaded.findings);
  if (verdeling === null) {
    progress.done();
    reportFindings(bevindingen, terminal, say);
    return exitCodes.inputErrors;
  }
  progress.step("cli.progress.write");
  const files = await outputFiles(verdeling, options, context);
  await writeOutputFiles(files, mayReplace);
  progress.done();

  reportFindings(bevindingen, terminal, say);
  const summary = `${summaryText(verdeling.uitkomst, say, taal)}${closingText(files, options, context)}`;
  if (options.json === standardOutput) {
    terminal.err(summary);
    terminal.out(uitkomstJson(verdeling, say));
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
  { say, version }: Context,
): Promise<readonly OutputFile[]> {
  return [
    ...(uit === undefined ? [] : [{ path: uit, content: await uitkomstWorkbook(verdeling, say, version) }]),
    ...(json === undefined || json === standardOutput
      ? []
      : [{ path: json, content: Buffer.from(uitkomstJson(verdeling, say), "utf8") }]),
  ];
}

function closingText(files: readonly OutputFile[], { json }: VerdeelOptions, { say }: Context): string {
  if (files.length === 0 && json === undefined) return `${say("cli.summary.not-written")}\n`;
  return files.map(({ path }) => `${say("cli.summary.written", { path })}\n`).join("");
}
