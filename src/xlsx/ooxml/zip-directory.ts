import { damaged, FileProblem, tooLarge } from "../file-problem";
import { limits } from "../limits";

/** One file in a zip, as its central directory describes it. Sizes are claims, not facts. */
export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const zip64Marker = 0xffffffff;
const zip64Field = 0x0001;

/**
 * Lists the files of a zip from its central directory.
 *
 * @throws FileProblem when the zip is truncated, contradictory, encrypted or holds too many files.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw tooLarge("parts");
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (offset + entrySize > end || view.getUint32(offset, true) !== signatures.entry) throw damaged("zip-directory");
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const next = offset + entrySize + nameLength + extraLength + view.getUint16(offset + 32, true);
    if (next > end) throw damaged("zip-directory");
    const entry = readEntry(view, offset, nameLength, extraLength);
    if (names.has(entry.name)) throw damaged("zip-duplicate");
    names.add(entry.name);
    entries.push(entry);
    offset = next;
  }
  return entries;
}

/**
 * The packed bytes of one file.
 *
 * @throws FileProblem when they do not lie within the zip.
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + localSize > bytes.length || view.getUint32(header, true) !== signatures.local)
    throw damaged("zip-entry");
  const start = header + localSize + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged("zip-entry");
  return bytes.subarray(start, start + entry.packedSize);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let offset = view.byteLength - endSize; offset >= first; offset--) {
    if (view.getUint32(offset, true) === signatures.end) return offset;
  }
  throw damaged("zip-truncated");
}

function readEntry(view: DataView, offset: number, nameLength: number, extraLength: number): ZipEntry {
  if (view.getUint16(offset + 8, true) & 1) throw new FileProblem("file-encrypted", "zip");
  const method = view.getUint16(offset + 10, true);
  if (method !== 0 && method !== 8) throw damaged("zip-method");
  const nameStart = offset + entrySize;
  const name = new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength);
  const sizes = [20, 24, 42].map((field) => view.getUint32(offset + field, true)) as [number, number, number];
  const [packedSize, size, headerOffset] = withZip64(view, sizes, nameStart + nameLength, extraLength);
  return {
    name: partKey(new TextDecoder().decode(name)),
    method: method === 0 ? "stored" : "deflated",
    crc: view.getUint32(offset + 16, true),
    packedSize,
    size,
    headerOffset,
  };
}

/** Replaces the sizes that say "see the zip64 field", in the order packed, unpacked, offset. */
function withZip64(
  view: DataView,
  sizes: [number, number, number],
  start: number,
  length: number,
): [number, number, number] {
  if (!sizes.includes(zip64Marker)) return sizes;
  for (let offset = start; offset + 4 <= start + length; offset += 4 + view.getUint16(offset + 2, true)) {
    if (view.getUint16(offset, true) !== zip64Field) continue;
    let next = offset + 4;
    const read = (value: number): number => {
      if (value !== zip64Marker) return value;
      if (next + 8 > start + length) throw damaged("zip-directory");
      const large = Number(view.getBigUint64(next, true));
      next += 8;
      return large;
    };
    // the field lists the unpacked size first
    const size = read(sizes[1]);
    return [read(sizes[0]), size, read(sizes[2])];
  }
  throw damaged("zip-directory");
}

/** Part names differ neither in case nor in the direction of their slashes. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
