/** Where the add-in is to be tried out. */
export type StartChoice =
  | { readonly kind: "desktop" }
  /** Excel on the web, with the address of a workbook there. */
  | { readonly kind: "web"; readonly workbook: string }
  | { readonly kind: "impossible"; readonly message: string };

const usage = "Usage: npm run start:excel [-- --web ADDRESS-OF-A-WORKBOOK]";

const byHand = [
  "Excel for Windows and Mac can be started from here; Excel does not run on this machine. In Excel on the web:",
  "  1. npm run serve:excel                   serves the add-in on this machine and leaves it running",
  "  2. open https://localhost:3000/taskpane.html once: the browser has to trust the certificate",
  "  3. open a workbook on office.com and choose Home > Add-ins > More add-ins > My add-ins > Upload my add-in",
  "  4. choose manifest.xml of this folder",
  "Without Excel: npm start opens the same pane beside a grid.",
].join("\n");

/**
 * Reads the command line of `npm run start:excel`.
 *
 * @param platform - As Node names it.
 * @param words - What stands behind the command.
 */
export function startChoice(platform: string, words: readonly string[]): StartChoice {
  const [option, workbook, ...rest] = words;
  if (option !== undefined) {
    const isWorkbook = option === "--web" && rest.length === 0 && workbook?.startsWith("https://") === true;
    return isWorkbook ? { kind: "web", workbook } : { kind: "impossible", message: usage };
  }
  if (platform !== "win32" && platform !== "darwin") return { kind: "impossible", message: byHand };
  return { kind: "desktop" };
}
