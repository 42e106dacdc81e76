/** What a file is, judged by its content; its name does not count. */
export type FileKind = "zip" | "old-xls" | "encrypted" | "text" | "empty" | "unknown";

const zipMagic = [0x50, 0x4b];
const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const sampleSize = 64 * 1024;

/** Recognises a file by its first bytes; of an OLE container, by the names of its streams. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, oleMagic)) return oleKind(bytes);
  if (startsWith(bytes, zipMagic) && (bytes[2] ?? 0) < 8) return "zip";
  return isText(bytes.subarray(0, sampleSize)) ? "text" : "unknown";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function oleKind(bytes: Uint8Array): FileKind {
  if (contains(bytes, "EncryptedPackage")) return "encrypted";
  return contains(bytes, "Workbook") || contains(bytes, "Book") ? "old-xls" : "unknown";
}

/** Whether the bytes hold this name in UTF-16, as OLE containers list their streams. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (character) => [character.charCodeAt(0), 0]).flat();
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text has no control characters besides white space; markup, PDF and RTF are other kinds of files. */
function isText(sample: Uint8Array): boolean {
  const utf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (utf16) return true;
  if (sample.some((byte) => byte < 32 && !whiteSpace.has(byte))) return false;
  const start = new TextDecoder("windows-1252").decode(sample.subarray(0, 512)).replace(/^ï»¿/, "").trimStart();
  return !/^(?:<[!?a-z]|%PDF|\{\\rtf)/i.test(start);
}

const whiteSpace = new Set([9, 10, 12, 13]);
