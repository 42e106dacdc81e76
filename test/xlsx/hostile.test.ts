import { constants, deflateRawSync } from "node:zlib";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { limits } from "../../src/xlsx/limits";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { problem, rawParts, rawWorkbook, readSnapshot, sheetWith } from "./fixture";

const small = sheetWith(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const sheetPart = "xl/worksheets/sheet1.xml";

/** A workbook whose sheet is this text, repeated; streamed, so that the test needs little memory. */
function streamedSheet(start: string, piece: (index: number) => string, pieces: number, end: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of Object.entries(rawParts({ sheets: { Blad1: "" } }))) {
    const file = new ZipDeflate(name, { level: 1 });
    zip.add(file);
    if (name === sheetPart) {
      file.push(strToU8(start));
      for (let index = 0; index < pieces; index++) file.push(strToU8(piece(index)));
      file.push(strToU8(end), true);
    } else {
      file.push(bytes, true);
    }
  }
  zip.end();
  return Buffer.concat(chunks);
}

/**
 * A workbook whose sheet unpacks to 2 GB of rows: one block of 16 MB, packed once and repeated 128 times.
 *
 * @param claimed - The unpacked size that the zip tells.
 */
function bomb(claimed: number): Uint8Array {
  const block = (text: string): Buffer => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
  const rows = block("<row></row>".repeat((16 * 1024 * 1024) / 11));
  const last = deflateRawSync("</sheetData></worksheet>");
  const packed = Buffer.concat([block("<worksheet><sheetData>"), ...Array.from({ length: 128 }, () => rows), last]);
  const zip = Buffer.from(zipSync({ ...rawParts({ sheets: { Blad1: "" } }), [sheetPart]: packed }, { level: 0 }));
  for (
    let at = zip.indexOf("PK\u0001\u0002", 0, "latin1");
    at >= 0;
    at = zip.indexOf("PK\u0001\u0002", at + 1, "latin1")
  ) {
    if (zip.readUInt32LE(at + 24) !== packed.length) continue;
    zip.writeUInt16LE(8, at + 10);
    zip.writeUInt32LE(claimed, at + 24);
  }
  return zip;
}

function ole(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(64),
  ]);
}

describe("a hostile file is a finding, never an exception", () => {
  test.each<{ when: string; bytes: () => Uint8Array; code: string }>([
    { when: "truncated", bytes: () => small.subarray(0, small.length - 30), code: "file-damaged" },
    { when: "cut in half", bytes: () => small.subarray(0, small.length / 2), code: "file-damaged" },
    { when: "zip magic and nothing else", bytes: () => strToU8("PK\u0003\u0004"), code: "file-damaged" },
    { when: "an empty zip", bytes: () => zipSync({}), code: "file-kind-unknown" },
    { when: "a zip of something else", bytes: () => zipSync({ "a.txt": strToU8("a") }), code: "file-kind-unknown" },
    { when: "an old .xls under another name", bytes: () => ole("Workbook"), code: "file-old-xls" },
    { when: "an older .xls", bytes: () => ole("Book"), code: "file-old-xls" },
    { when: "an encrypted workbook", bytes: () => ole("EncryptedPackage"), code: "file-encrypted" },
    { when: "a Word document of before 2007", bytes: () => ole("WordDocument"), code: "file-kind-unknown" },
    { when: "a bomb that tells its 2 GB", bytes: () => bomb(2 ** 31), code: "file-too-large" },
    { when: "a bomb that says it is small", bytes: () => bomb(1000), code: "file-damaged" },
    { when: "a bomb that says it just fits", bytes: () => bomb(limits.unpackedBytes - 100_000), code: "file-damaged" },
    {
      when: "without a workbook part",
      bytes: () =>
        zipSync(
          Object.fromEntries(Object.entries(rawParts({ sheets: {} })).filter(([name]) => name !== "xl/workbook.xml")),
        ),
      code: "file-damaged",
    },
    { when: "broken XML", bytes: () => sheetWith("<row><c></row>"), code: "file-damaged" },
    {
      when: "XML that stops",
      bytes: () => rawWorkbook({ sheets: { A: "" }, parts: { [sheetPart]: "<worksheet><sheetData>" } }),
      code: "file-damaged",
    },
    {
      when: "a DTD with entities that multiply",
      bytes: () =>
        rawWorkbook({
          sheets: { A: "" },
          parts: {
            [sheetPart]: `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
          },
        }),
      code: "file-damaged",
    },
    {
      when: "an entity that nobody declared",
      bytes: () => sheetWith(`<row><c t="str"><v>&file;</v></c></row>`),
      code: "file-damaged",
    },
    { when: "elements nested without end", bytes: () => sheetWith("<a>".repeat(100_000)), code: "file-damaged" },
    {
      when: "a tag without end",
      bytes: () => streamedSheet('<worksheet a="', () => "x".repeat(1_000_000), 5, ""),
      code: "file-too-large",
    },
    {
      when: "a text of 10 million characters",
      bytes: () => streamedSheet(`<worksheet><sheetData><row><c t="str"><v>`, () => "x".repeat(1_000_000), 10, ""),
      code: "file-too-large",
    },
    {
      when: "two million shared texts",
      bytes: () =>
        rawWorkbook({ texts: "<si><t>a</t></si>".repeat(limits.sharedStrings + 1), sheets: { A: "<sheetData/>" } }),
      code: "file-too-large",
    },
    {
      when: "a cell outside the grid",
      bytes: () => sheetWith(`<row r="1"><c r="XFE1"><v>1</v></c></row>`),
      code: "file-damaged",
    },
    {
      when: "a row outside the grid",
      bytes: () => sheetWith(`<row r="1048577"><c><v>1</v></c></row>`),
      code: "file-damaged",
    },
    { when: "a number that is none", bytes: () => sheetWith(`<row><c><v>12,5</v></c></row>`), code: "file-damaged" },
    {
      when: "a shared text that does not exist",
      bytes: () => sheetWith(`<row><c t="s"><v>5</v></c></row>`),
      code: "file-damaged",
    },
    {
      when: "many cells in the last column",
      bytes: () =>
        sheetWith(
          Array.from(
            { length: 200 },
            (_, row) => `<row r="${(row + 1).toString()}"><c r="XFD${(row + 1).toString()}"><v>1</v></c></row>`,
          ).join(""),
        ),
      code: "file-too-large",
    },
    {
      when: "201 sheets",
      bytes: () =>
        rawWorkbook({
          sheets: Object.fromEntries(
            Array.from({ length: 201 }, (_, index) => [`B${index.toString()}`, "<sheetData/>"]),
          ),
        }),
      code: "file-too-large",
    },
    {
      when: "a workbook without any value",
      bytes: () => sheetWith(`<row r="1" s="1"><c r="A1" s="1"/></row>`),
      code: "file-empty",
    },
    { when: "of 101 MB", bytes: () => new Uint8Array(limits.fileBytes + 1), code: "file-too-large" },
  ])("$when gives $code", async ({ bytes, code }) => {
    const read = await readWorkbookFile(bytes(), "x.xlsx");
    expect(problem(read)).toBe(code);
    expect(read.snapshot).toBeNull();
    expect(read.source).toBeNull();
  });

  test("a changed byte is noticed by its checksum", async () => {
    const stored = zipSync(rawParts({ sheets: { A: `<sheetData><row><c><v>1000</v></c></row></sheetData>` } }), {
      level: 0,
    });
    const changed = Buffer.from(stored);
    changed[changed.indexOf("1000", 0, "latin1")] = "9".charCodeAt(0);
    expect(problem(await readWorkbookFile(changed, "x.xlsx"))).toBe("file-damaged");
  });

  test("whatever byte is changed, reading ends in a snapshot or a finding", async () => {
    const parts = rawParts({
      sheets: { A: `<sheetData><row><c><v>1000</v></c></row></sheetData>` },
      texts: "<si><t>a</t></si>",
    });
    const stored = zipSync(parts, { level: 0 });
    for (let at = 0; at < stored.length; at++) {
      const changed = Uint8Array.from(stored);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const { snapshot, findings } = await readWorkbookFile(changed, "x.xlsx");
      expect(snapshot !== null || findings.length === 1).toBe(true);
    }
  });
});

test("1,048,576 blank formatted rows read as the rows that hold values", async () => {
  const blank = (index: number): string => {
    const rows: string[] = [];
    for (let row = index * 8192 + 2; row < index * 8192 + 8194 && row <= limits.rows; row++) {
      rows.push(
        `<row r="${row.toString()}" s="1" customFormat="1"><c r="A${row.toString()}" s="1"/><c r="B${row.toString()}" s="1"/></row>`,
      );
    }
    return rows.join("");
  };
  const bytes = streamedSheet(
    `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>`,
    blank,
    128,
    "</sheetData></worksheet>",
  );
  const started = process.cpuUsage();
  const { sheets } = await readSnapshot(bytes);
  const used = process.cpuUsage(started);
  expect((used.user + used.system) / 1e6).toBeLessThan(10);
  expect(sheets[0]?.rows).toEqual([[1]]);
});
