import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inflateSync } from "node:zlib";
import { iconFiles } from "../../scripts/icons/icon-files";
import { pngSize } from "../../scripts/manifest/rules/icons";

const assets = resolve(__dirname, "../../assets");
const files = iconFiles();

/** Pixels of a PNG of ours: one chunk of data between the header and the end. */
function pixelsOf(png: Uint8Array): Buffer {
  const length = new DataView(png.buffer, png.byteOffset).getUint32(33);
  return inflateSync(png.subarray(41, 41 + length));
}

test("the product has its pictures in every size that Office asks for", () => {
  const sizes = files.map(({ name }) => name);
  expect(sizes).toEqual(expect.arrayContaining([16, 32, 64, 80, 128].map((size) => `icon-${size.toString()}.png`)));
});

test.each(files)("$name is kept as it is drawn, in its own size", ({ name, bytes }) => {
  const kept = readFileSync(join(assets, name));
  const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
  expect(pngSize(kept)).toEqual({ width: size, height: size });
  expect(pixelsOf(kept).equals(pixelsOf(bytes))).toBe(true);
});

test.each(files)("$name is not a blank square", ({ bytes }) => {
  expect(new Set(pixelsOf(bytes)).size).toBeGreaterThan(20);
});
