import { Inflate } from "fflate";
import { damaged, FileProblem, tooLarge } from "../file-problem";
import { limits } from "../limits";
import { crc32 } from "./crc32";
import { packedBytes, partKey, readZipDirectory, type ZipEntry } from "./zip-directory";

const inputChunk = 16 * 1024;

/** The parts of an Office file, unpacked on demand and never beyond the limits. */
export interface Package {
  has(part: string): boolean;
  /** Part names in lower case. */
  readonly names: readonly string[];
  /**
   * Unpacks a part as text, piece by piece.
   *
   * @throws FileProblem when the part is absent, damaged or too large.
   */
  stream(part: string, onText: (text: string) => void): void;
}

/**
 * Opens a zip without unpacking anything yet.
 *
 * @throws FileProblem when it is not a sound zip, or says itself that it unpacks to more than the limit.
 */
export function openPackage(bytes: Uint8Array): Package {
  const entries = new Map(readZipDirectory(bytes).map((entry) => [entry.name, entry]));
  const declared = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.unpackedBytes) throw tooLarge("unpacked");
  let unpacked = 0;
  return {
    has: (part) => entries.has(partKey(part)),
    names: [...entries.keys()],
    stream(part, onText) {
      const entry = entries.get(partKey(part));
      if (entry === undefined) throw damaged("part-missing");
      const decode = textDecoder(onText);
      unpack(bytes, entry, (piece) => {
        unpacked += piece.length;
        if (unpacked > limits.unpackedBytes) throw tooLarge("unpacked");
        decode(piece, false);
      });
      decode(new Uint8Array(), true);
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  const receive = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw damaged("zip-size");
    crc = crc32(crc, piece);
    onPiece(piece);
  };
  const packed = packedBytes(bytes, entry);
  if (entry.method === "stored") receive(packed);
  else inflate(packed, receive);
  if (size !== entry.size) throw damaged("zip-size");
  if (crc !== entry.crc) throw damaged("checksum");
}

function inflate(packed: Uint8Array, receive: (piece: Uint8Array) => void): void {
  try {
    const stream = new Inflate(receive);
    for (let start = 0; start < packed.length; start += inputChunk) {
      const end = Math.min(start + inputChunk, packed.length);
      stream.push(packed.subarray(start, end), end === packed.length);
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw damaged("deflate");
  }
}

/** Decodes XML bytes: UTF-8 unless a byte order mark says UTF-16. */
function textDecoder(onText: (text: string) => void): (bytes: Uint8Array, last: boolean) => void {
  let decoder: TextDecoder | null = null;
  return (bytes, last) => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const text = decoded(decoder, bytes, last);
    if (text !== "") onText(text);
  };
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, last: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !last });
  } catch {
    throw damaged("encoding");
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
