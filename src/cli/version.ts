import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Version of the product: package.json is two folders up, from the source as well as from the bundle. */
export const version = readVersion(readFileSync(join(__dirname, "../../package.json"), "utf8"));

function readVersion(packageJson: string): string {
  const { version: found } = JSON.parse(packageJson) as { readonly version: string };
  return found;
}
