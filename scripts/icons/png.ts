import { deflateSync } from "node:zlib";
import { crc32 } from "../../src/xlsx/ooxml/crc32";

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const trueColourWithOpacity = 6;

/**
 * Packs pixels as a PNG file; the same pixels give the same bytes.
 *
 * @param pixels - Red, green, blue and opacity, a byte each, row by row from the top.
 * @param size - Pixels wide and high.
 */
export function encodePng(pixels: Uint8Array, size: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, trueColourWithOpacity, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(withFilterBytes(pixels, size), { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** Every row starts with the byte 0: not filtered. */
function withFilterBytes(pixels: Uint8Array, size: number): Uint8Array {
  const length = size * 4;
  const rows = new Uint8Array((length + 1) * size);
  for (let row = 0; row < size; row++)
    rows.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(0, body), body.length + 4);
  return framed;
}
