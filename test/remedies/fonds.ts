import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The small fund of the golden cases: nobody carries the uitname. */
export const fonds = JSON.parse(readFileSync(join(__dirname, "../golden/fonds-klein.json"), "utf8")) as object;
