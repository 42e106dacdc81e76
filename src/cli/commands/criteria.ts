import { criteriaPresets } from "../../core/criteria/presets/index";
import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exit-code";
import { printableJson } from "../printable";
import { UsageError } from "../usage-error";

/**
 * `fonds criteria [preset]`: prints a criteria set as JSON, to keep and change; without a preset lists what there is.
 *
 * @throws UsageError when there is no such preset.
 */
export function criteria(preset: string | undefined, { terminal, say }: Context): ExitCode {
  if (preset === undefined) {
    for (const { id, naam, toelichting } of criteriaPresets) {
      terminal.out(`${say("cli.criteria.item", { id, naam })}\n${toelichting === null ? "" : `  ${toelichting}\n`}`);
    }
    return exitCodes.ok;
  }
  const set = criteriaPresets.find(({ id }) => id === preset);
  if (set === undefined) {
    throw new UsageError("cli.usage.criteria-unknown", {
      value: preset,
      known: criteriaPresets.map(({ id }) => id).join(", "),
    });
  }
  terminal.out(printableJson(set));
  return exitCodes.ok;
}
