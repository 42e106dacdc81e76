import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { ratio } from "../../core/money/ratio";
import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import { createFormats } from "../../text/format";
import type { Taal } from "../../text/taal";
import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exit-code";
import { loadRun } from "../load-run";
import { uitkomstWorkbook } from "../outcome-files";
import { machineFiles } from "../files/file-system";
import { writeOutputFiles } from "../files/output-files";
import { reportLeftovers } from "../files/report-leftovers";
import { reportFindings } from "../report-findings";
import { divideFile } from "../divide-file";
import { unsigned } from "../signers";
import { summaryText } from "../summary";
import { textColumns } from "../text-columns";

const largestShown = 10;

/**
 * The main job on the sample that comes with the product: the reconstruction of 2018 becomes a result workbook in `uit/`,
 * which replaces the one of an earlier demonstration.
 *
 * @param root - Folder of the project.
 */
export async function demo(root: string, { terminal, say, sayInFile, taal, version }: Context): Promise<ExitCode> {
  const input = join(root, "assets/voorbeeld/reconstructie-2018.xlsx");
  const klok = terminal.now();
  const loaded = loadRun(input, {}, { nu: klok, klok, ondertekening: unsigned });
  const { verdeling, bevindingen } = loaded.ok
    ? await divideFile(loaded.value)
    : { verdeling: null, bevindingen: loaded.findings };
  if (verdeling === null) {
    reportFindings(bevindingen, terminal, say);
    return exitCodes.inputErrors;
  }
  const folder = join(root, "uit");
  const path = join(folder, "reconstructie-2018-uitkomst.xlsx");
  mkdirSync(folder, { recursive: true });
  const content = await uitkomstWorkbook(verdeling, sayInFile, version);
  const request = { paths: [path], inputs: [input], mayReplace: true };
  reportLeftovers(await writeOutputFiles([{ path, content }], request, machineFiles), terminal, say);

  const { uitkomst } = verdeling;
  terminal.out(
    [
      say("cli.demo.title"),
      say("cli.demo.label"),
      "",
      summaryText(uitkomst, say, taal),
      say("cli.demo.top"),
      largestText(uitkomst, say, taal),
      say("cli.summary.written", { path: relative(process.cwd(), path) }),
      say("cli.demo.open"),
      "",
    ].join("\n"),
  );
  return exitCodes.ok;
}

function largestText({ toekenningen }: Uitkomst, say: Say, taal: Taal): string {
  const { euroCents, value } = createFormats(taal);
  const heading = ["code", "gemeente", "tekortPerInwoner", "toekenning", "herkomst"].map((name) =>
    say(`cli.demo.top.${name}`),
  );
  const largest = toekenningen.toSorted((a, b) => Number(b.toekenning - a.toekenning)).slice(0, largestShown);
  const rows = largest.map(({ gemeente: { code, naam, inwoners, herkomst }, tekort, toekenning }) => [
    code,
    naam,
    String(value({ centsPerInwoner: ratio(tekort, inwoners) })),
    euroCents(toekenning),
    herkomst ?? "",
  ]);
  return textColumns([heading, ...rows], [2, 3]);
}
