// Draws scripts/icons/ as the pictures in assets/: node --import ./scripts/typescript.mjs tools/make-icons.ts [FOLDER]

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, "assets"));

const ribbon = [16, 32, 80];
/** Pixels wide and high of every picture that Office asks for. */
const pictures = { icon: [...ribbon, 64, 128], bereken: ribbon, controleer: ribbon };

for (const [name, sizes] of Object.entries(pictures)) {
  for (const size of sizes) {
    const png = `${name}-${size.toString()}.png`;
    const image = new Resvg(sourceOf(name, size), { fitTo: { mode: "width", value: size } });
    writeFileSync(join(folder, png), image.render().asPng());
    console.log(png);
  }
}

/** A size may have a drawing of its own, where lines have to fall on whole pixels. */
function sourceOf(name: string, size: number): string {
  const drawing = (file: string): string => join(root, "scripts/icons", `${file}.svg`);
  const own = drawing(`${name}-${size.toString()}`);
  return readFileSync(existsSync(own) ? own : drawing(name), "utf8");
}
