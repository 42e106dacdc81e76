import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { finding, type FindingCode } from "../core/findings/finding";
import type { Parsed } from "../core/documents/parsed";
import { limits } from "../xlsx/limits";
import { isMissing } from "./system-error";

/** Reads the input file, unless it is not there, not an ordinary file or too large to try. */
export function readInputFile(path: string): Parsed<Uint8Array> {
  try {
    const status = statSync(path);
    if (!status.isFile()) return refused("file-not-readable", path);
    if (status.size > limits.fileBytes) return refused("file-too-large", path, { reason: "file" });
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    return refused(isMissing(error) ? "file-not-found" : "file-not-readable", path);
  }
}

function refused(code: FindingCode, path: string, parameters: Readonly<Record<string, string>> = {}): Parsed<never> {
  return { ok: false, findings: [finding(code, { value: basename(path), parameters })] };
}
