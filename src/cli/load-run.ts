import { basename } from "node:path";
import type { Finding } from "../core/findings/finding";
import type { Parsed } from "../core/documents/parsed";
import { readInputFile } from "./input-file";
import type { FileRun } from "./divide-file";
import { loadCriteria, loadGovernance, loadMapping } from "./sets";

/** What the user chose for a run, as typed. */
export interface RunChoices {
  readonly criteria?: string;
  readonly governance?: string;
  readonly koppeling?: string;
}

/** When a run is, when it really is, and who signs for it. */
export type RunMoment = Pick<FileRun, "nu" | "klok" | "ondertekening">;

/**
 * Reads everything that a run needs from disk.
 *
 * @returns The run, or what is wrong with any of its files, all at once.
 * @throws UsageError when a chosen set is neither a preset nor a file.
 */
export function loadRun(input: string, choices: RunChoices, moment: RunMoment): Parsed<FileRun> {
  const criteria = loadCriteria(choices.criteria);
  const governance = loadGovernance(choices.governance);
  const mapping = loadMapping(choices.koppeling);
  const bytes = readInputFile(input);
  if (criteria.ok && governance.ok && mapping.ok && bytes.ok) {
    return {
      ok: true,
      value: {
        bytes: bytes.value,
        name: basename(input),
        criteria: criteria.value,
        governance: governance.value,
        mapping: mapping.value,
        ...(choices.koppeling === undefined ? {} : { mappingName: basename(choices.koppeling) }),
        ...moment,
      },
    };
  }
  return { ok: false, findings: [bytes, criteria, governance, mapping].flatMap(findingsOf) };
}

function findingsOf(parsed: Parsed<unknown>): readonly Finding[] {
  return parsed.ok ? [] : parsed.findings;
}
