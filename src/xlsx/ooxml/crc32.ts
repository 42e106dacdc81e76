/** Four tables, one for each byte of a word: `tables[n]` moves a byte over n more bytes. */
const tables = crcTables();

function crcTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const next = (table: Uint32Array): Uint32Array => table.map((value) => (value >>> 8) ^ at(first, value & 0xff));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/**
 * Continues a CRC-32 over more bytes.
 *
 * @param previous - Result over the bytes before these; 0 at the start.
 * @source ISO 3309, as used in zip; four bytes at a time.
 */
export function crc32(previous: number, bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  const words = bytes.length - (bytes.length % 4);
  let value = ~previous;
  let index = 0;
  for (; index < words; index += 4) {
    value ^=
      at(bytes, index) | (at(bytes, index + 1) << 8) | (at(bytes, index + 2) << 16) | (at(bytes, index + 3) << 24);
    value =
      at(fourth, value & 0xff) ^
      at(third, (value >>> 8) & 0xff) ^
      at(second, (value >>> 16) & 0xff) ^
      at(first, value >>> 24);
  }
  for (; index < bytes.length; index++) value = at(first, (value ^ at(bytes, index)) & 0xff) ^ (value >>> 8);
  return ~value >>> 0;
}

function at(list: Uint8Array | Uint32Array, index: number): number {
  return list[index] ?? 0;
}
