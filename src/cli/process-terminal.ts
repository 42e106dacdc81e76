import type { Terminal } from "./terminal";

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    wipeLine: () => process.stderr.write("\r\u001B[2K"),
    errIsTerminal: process.stderr.isTTY,
    now: () => new Date().toISOString(),
    debug: process.env["FONDS_DEBUG"] === "1",
  };
}
