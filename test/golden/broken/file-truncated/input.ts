import { readFileSync } from "node:fs";
import { join } from "node:path";

export const input = (): Uint8Array => {
  const whole = readFileSync(join(__dirname, "../../../../assets/voorbeeld/reconstructie-2018.xlsx"));
  return whole.subarray(0, whole.length / 2);
};
