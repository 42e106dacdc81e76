import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Layers that may name Office.js. */
const layers = ["src/excel", "src/addin"];

/** The sources that may use Office.js. */
export function officeSources(root: string): readonly string[] {
  return layers
    .map((layer) => join(root, layer))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(folder, file)),
    );
}

/** Reads a file below a folder; null when there is none. */
export function fileBelow(root: string): (path: string) => Uint8Array | null {
  return (path) => {
    const file = join(root, path);
    return existsSync(file) ? readFileSync(file) : null;
  };
}
