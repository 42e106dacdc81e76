import { strToU8 } from "fflate";
import { crc32, deflateRawSync, constants } from "node:zlib";
import { workbookParts } from "./build-workbook";

const gigabyte = 1024 ** 3;
const spaces = Buffer.alloc(1024 * 1024, 0x20);
const repeats = (2 * gigabyte) / spaces.length;

interface Entry {
  readonly path: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/**
 * A workbook of about 2 MB whose sheet is 2 GB of spaces. A piece that is compressed on its own can be repeated as it is,
 * so that making it costs nothing.
 *
 * @param declaredSize - "small": the directory claims that the sheet unpacks to 1,000 bytes.
 */
export function zipBomb({ declaredSize }: { readonly declaredSize: "true" | "small" }): Uint8Array {
  const sheet = "xl/worksheets/sheet1.xml";
  const parts = workbookParts({ sheets: [{ name: "Invoer", rows: [] }] });
  const entries = Object.entries(parts).map(([path, bytes]) =>
    path === sheet ? bomb(path, declaredSize) : entry(path, bytes),
  );
  return zip(entries);
}

function entry(path: string, bytes: Uint8Array): Entry {
  return { path, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

function bomb(path: string, declaredSize: "true" | "small"): Entry {
  const start = strToU8('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>');
  const open = { finishFlush: constants.Z_FULL_FLUSH };
  const piece = deflateRawSync(spaces, { ...open, level: 9 });
  const packed = Buffer.concat([
    deflateRawSync(start, open),
    ...Array.from({ length: repeats }, () => piece),
    deflateRawSync(strToU8("</sheetData></worksheet>")),
  ]);
  const size = declaredSize === "true" ? 2 * gigabyte + start.length + 24 : 1_000;
  return { path, packed, size, crc: 0 };
}

/** @source PKWARE APPNOTE 6.3.10: local headers with their data, the central directory, its end record. */
function zip(entries: readonly Entry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const one of entries) {
    const name = strToU8(one.path);
    const shared = numbers(
      [2, 20],
      [2, 0],
      [2, 8],
      [2, 0],
      [2, 0x4c21],
      [4, one.crc],
      [4, one.packed.length],
      [4, one.size],
      [2, name.length],
      [2, 0],
    );
    local.push(numbers([4, 0x0403_4b50]), shared, name, one.packed);
    central.push(
      numbers([4, 0x0201_4b50], [2, 20]),
      shared,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    offset += 30 + name.length + one.packed.length;
  }
  const directory = Buffer.concat(central);
  const end = numbers(
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...local, directory, end]);
}

/** Little-endian numbers: [bytes, value]. */
function numbers(...fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
