import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { canonicalJson } from "./canonical";

/**
 * The fingerprint of plain data: SHA-256 over the UTF-8 bytes of its canonical form.
 *
 * @throws BugError when the data has no canonical form.
 * @example digestOf({}) is "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a".
 */
export function digestOf(value: unknown): string {
  return `sha256:${bytesToHex(sha256(canonicalJson(value)))}`;
}
