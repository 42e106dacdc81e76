import type { Terminal } from "./terminal";

/**
 * The terminal of this process. A reader that stops early (`fonds criteria alv-2018 | head -1`) is no error.
 */
export function processTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY,
    now: () => new Date().toISOString(),
    debug: process.env["FONDS_DEBUG"] === "1",
  };
}
