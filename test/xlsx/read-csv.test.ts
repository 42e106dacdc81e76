import { describeFinding } from "../../src/text/describe-finding";
import { createSay } from "../../src/text/translator";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { problem, readSnapshot } from "./fixture";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

test.each([
  {
    when: "semicolons and decimal commas",
    bytes: utf8("naam;bedrag\nEde;1,5\nEpe;2,25\n"),
    rows: [
      ["naam", "bedrag"],
      ["Ede", "1,5"],
      ["Epe", "2,25"],
    ],
  },
  {
    when: "commas",
    bytes: utf8("naam,bedrag\r\nEde,1.5\r\n"),
    rows: [
      ["naam", "bedrag"],
      ["Ede", "1.5"],
    ],
  },
  {
    when: "tabs",
    bytes: utf8("naam\tbedrag\rEde\t1;5\r"),
    rows: [
      ["naam", "bedrag"],
      ["Ede", "1;5"],
    ],
  },
  {
    when: "codes that a formula keeps text",
    bytes: utf8('code;naam;x\n="0363";"=""0983""";="1;2"\n="a""b";="c;=1"\n'),
    rows: [
      ["code", "naam", "x"],
      ["0363", "0983", "1;2"],
      ['a"b', "c;=1"],
    ],
  },
  {
    when: "formulas that are more than a text",
    bytes: utf8('a;b\n=1+1;="x"&"y"\n="z;\n'),
    rows: [["a", "b"], ["=1+1", '="x"&"y"'], ['="z']],
  },
  {
    when: "a byte order mark",
    bytes: utf8("\ufeffnaam;x\nSúdwest;1"),
    rows: [
      ["naam", "x"],
      ["Súdwest", "1"],
    ],
  },
  {
    when: "Windows-1252",
    bytes: latin("naam;x\nSúdwest;1"),
    rows: [
      ["naam", "x"],
      ["Súdwest", "1"],
    ],
  },
  {
    when: "UTF-16",
    bytes: Uint8Array.from(Buffer.from("\ufeffnaam\tx\nSúdwest\t1", "utf16le")),
    rows: [
      ["naam", "x"],
      ["Súdwest", "1"],
    ],
  },
  {
    when: "quotes, line breaks and delimiters in a field",
    bytes: utf8('a;b\n"x;""y""\r\nz";2\n'),
    rows: [
      ["a", "b"],
      ['x;"y"\nz', "2"],
    ],
  },
  {
    when: "a sep line",
    bytes: utf8("sep=|\na|b;c;d\n1|2"),
    rows: [
      ["a", "b;c;d"],
      ["1", "2"],
    ],
  },
  { when: "empty fields and rows", bytes: utf8("a;b;c\n\n;2;\n;;\n"), rows: [["a", "b", "c"], [], [null, "2"]] },
  {
    when: "a title above the table",
    bytes: utf8("Opgave 2016, versie 2\n\na;b\n1;2\n3;4\n"),
    rows: [["Opgave 2016, versie 2"], [], ["a", "b"], ["1", "2"], ["3", "4"]],
  },
  {
    when: "error values of Excel, in Dutch and English",
    bytes: utf8('naam;#N/A;#DEEL/0!;"#VERW!";#Waarde! ;#NAAM?;#GETAL!;#LEEG!;#N/B\n#1;#VALUE!;x#N/A;#N/A?'),
    rows: [
      [
        "naam",
        ...["#N/A", "#DEEL/0!", "#VERW!", "#Waarde!", "#NAAM?", "#GETAL!", "#LEEG!", "#N/B"].map((error) => ({
          error,
        })),
      ],
      ["#1", { error: "#VALUE!" }, "x#N/A", "#N/A?"],
    ],
  },
  { when: "one column", bytes: utf8("a\nb"), rows: [["a"], ["b"]] },
  {
    when: "a quote inside a field",
    bytes: utf8('a;5" buis\n1;2'),
    rows: [
      ["a", '5" buis'],
      ["1", "2"],
    ],
  },
])("reads csv with $when", async ({ bytes, rows }) => {
  const snapshot = await readSnapshot(bytes, "map/Opgave: 2018.csv");
  expect(snapshot.sheets[0]?.rows).toEqual(rows);
  expect(snapshot).toMatchObject({ kind: "csv", sheets: [{ name: "Opgave_ 2018", visible: true, own: false }] });
});

test.each([
  { when: "empty", bytes: utf8(""), code: "file-empty" },
  { when: "only white space", bytes: utf8("\ufeff\n \t\n".replace(" ", "")), code: "file-empty" },
  { when: "with a quote that never closes", bytes: utf8('a;b\n"x;y\n'), code: "file-damaged" },
  { when: "really HTML", bytes: utf8("<html><table>"), code: "file-kind-unknown" },
  { when: "really a PDF", bytes: utf8("%PDF-1.4\n"), code: "file-kind-unknown" },
  { when: "binary", bytes: Uint8Array.of(1, 2, 3, 0, 5), code: "file-kind-unknown" },
])("a csv that is $when gives $code", async ({ bytes, code }) => {
  expect(problem(await readWorkbookFile(bytes, "x.csv"))).toBe(code);
});

test.each([
  { when: "on the second line", text: 'a;b\n"x;y\n', line: 2 },
  { when: "after a field of several lines", text: 'sep=;\na;b\n"x\n";y\nz;"', line: 5 },
])("a quote $when that never closes is said with its line", async ({ text, line }) => {
  const { findings } = await readWorkbookFile(utf8(text), "x.csv");
  expect(findings).toMatchObject([{ code: "file-damaged", parameters: { reason: "csv-quote", line } }]);
  expect(findings.map((one) => describeFinding(one, createSay("nl")).text)).toEqual([
    `In regel ${line.toString()} begint een aanhalingsteken dat nergens wordt gesloten; wat erop volgt, is niet te lezen.`,
  ]);
});

test("an error value of a text file stays what it was in the copy of the input", async () => {
  const { source } = await readWorkbookFile(utf8("naam;x\nEde;#DEEL/0!\n"), "x.csv");
  const copied = await writeWorkbookFile({ sheets: [], names: [] }, source, {
    title: "x",
    created: "2018-11-01T12:00:00Z",
  });
  expect((await readSnapshot(copied, "uit.xlsx")).sheets[0]?.rows[1]).toEqual(["Ede", "#DEEL/0!"]);
});

test("a csv with more cells than the limit is refused", async () => {
  expect(problem(await readWorkbookFile(utf8(`${";".repeat(999)}\n`.repeat(2001)), "x.csv"))).toBe("file-too-large");
});
