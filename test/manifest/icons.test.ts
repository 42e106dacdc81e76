import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { inflateSync } from "node:zlib";
import { pngSize } from "../../scripts/manifest/rules/icons";

const assets = resolve(__dirname, "../../assets");
const names = readdirSync(assets).filter((name) => name.endsWith(".png"));

/** The rows of a PNG, as they are packed. */
function rowsOf(png: Buffer): Buffer {
  const packed: Buffer[] = [];
  for (let at = 8, length = 0; at < png.length; at += length + 12) {
    length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") packed.push(png.subarray(at + 8, at + 8 + length));
  }
  return inflateSync(Buffer.concat(packed));
}

test.each([
  { picture: "icon", sizes: [16, 32, 64, 80, 128] },
  { picture: "bereken", sizes: [16, 32, 80] },
  { picture: "controleer", sizes: [16, 32, 80] },
])("$picture is there in every size that Office asks for", ({ picture, sizes }) => {
  expect(names).toEqual(expect.arrayContaining(sizes.map((size) => `${picture}-${size.toString()}.png`)));
});

test.each(names)("%s has its own size, and is not a blank square", (name) => {
  const png = readFileSync(join(assets, name));
  const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
  expect(pngSize(png)).toEqual({ width: size, height: size });
  expect(new Set(rowsOf(png)).size).toBeGreaterThan(20);
});
