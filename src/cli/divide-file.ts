import type { Finding } from "../core/findings/finding";
import { runVerdeling } from "../run/run-verdeling";
import type { Verdeling, VerdelingRun } from "../run/verdeling-run";
import type { Snapshot } from "../workbook/snapshot";
import { readWorkbookFile } from "../xlsx/read-workbook";
import type { WorkbookCopy } from "../xlsx/workbook-copy";

/** One division of the fund over what stands in one file. */
export interface FileRun extends Omit<VerdelingRun, "doel" | "snapshot" | "findings"> {
  readonly bytes: Uint8Array;
  /** The file's name, as its owner knows it. */
  readonly name: string;
}

/** An outcome with the input that it came from. */
export interface FileVerdeling extends Verdeling {
  readonly snapshot: Snapshot;
  /** What was found while reading the file itself. */
  readonly gelezen: readonly Finding[];
  /** For copying the input sheets into the result. */
  readonly source: WorkbookCopy;
}

/** An outcome, or none when the input has errors; the findings in either case, all at once. */
export interface FileResult {
  readonly verdeling: FileVerdeling | null;
  readonly bevindingen: readonly Finding[];
}

/** From the bytes of a file to an outcome. Touches no file, clock or terminal. */
export async function divideFile({ bytes, name, ...choices }: FileRun): Promise<FileResult> {
  const { snapshot, source, findings } = await readWorkbookFile(bytes, name);
  if (snapshot === null || source === null) return { verdeling: null, bevindingen: findings };
  const { verdeling, bevindingen } = runVerdeling({
    ...choices,
    doel: "verdelen",
    snapshot,
    findings,
  });
  return { verdeling: verdeling === null ? null : { ...verdeling, snapshot, gelezen: findings, source }, bevindingen };
}
