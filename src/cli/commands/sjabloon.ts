import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { GemeenteInIndeling } from "../../core/gemeente";
import { fonds2018 } from "../../core/governance/presets/fonds-2018";
import type { InputTables } from "../../core/input";
import { scopeOf } from "../../core/pipeline";
import { validateGemeenten } from "../../core/validate/validate-gemeenten";
import { register } from "../../reference/register";
import { planSjabloon } from "../../workbook/write/plan-sjabloon";
import { writeWorkbookFile } from "../../xlsx/write-workbook";
import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exit-code";
import { checkOutputPaths, writeOutputFiles } from "../output-files";
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
  { terminal, say }: Context,
): Promise<ExitCode> {
  const mayReplace = options.forceer ?? false;
  if (!output.toLowerCase().endsWith(".xlsx")) throw new UsageError("cli.usage.output-not-xlsx", { path: output });
  checkOutputPaths([output], null, mayReplace);
  const criteria = loadCriteria(options.criteria);
  if (!criteria.ok) {
    reportFindings(criteria.findings, terminal, say);
    return exitCodes.inputErrors;
  }
  const gemeenten = divisieOf(criteria.value);
  const plan = planSjabloon({
    say,
    criteria: criteria.value,
    governance: fonds2018,
    gemeenten,
    registerSource: register.bron,
  });
  const content = await writeWorkbookFile(plan, null, { title: say("cli.sjabloon.title"), created: terminal.now() });
  await writeOutputFiles([{ path: output, content }], mayReplace);
  terminal.out(`${say("cli.sjabloon.written", { path: output })}\n`);
  return exitCodes.ok;
}

/** Every municipality of the division: what validation knows of it before there is any input. */
function divisieOf(criteria: Criteriaset): readonly GemeenteInIndeling[] {
  const noInput: InputTables = {
    layout: "wide-deficits",
    sheet: "",
    headerRow: 1,
    rows: [],
    correcties: [],
    aanvragen: null,
  };
  return validateGemeenten(noInput, register, scopeOf(criteria)).divisie;
}
