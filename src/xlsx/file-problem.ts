import type { FindingCode, FindingParameters } from "../core/findings/finding";

/** Codes for a file that cannot be used at all. */
export type FileProblemCode = Extract<
  FindingCode,
  "file-kind-unknown" | "file-old-xls" | "file-encrypted" | "file-damaged" | "file-too-large" | "file-empty"
>;

/**
 * Stops reading a file from deep inside; `readWorkbookFile` turns it into a finding, so that no caller ever sees it.
 *
 * @param reason - What was wrong, in a word for the finding's parameters ("checksum", "cells", …).
 * @param details - What else its sentence needs.
 */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly code: FileProblemCode,
    readonly reason: string,
    readonly details: FindingParameters = {},
  ) {
    super(`${code}: ${reason}`);
  }
}

export function damaged(reason: string, details: FindingParameters = {}): FileProblem {
  return new FileProblem("file-damaged", reason, details);
}

export function tooLarge(reason: string): FileProblem {
  return new FileProblem("file-too-large", reason);
}
