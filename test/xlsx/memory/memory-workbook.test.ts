import { BugError } from "../../../src/core/findings/bug-error";
import type { WorkbookPort } from "../../../src/workbook/port";
import type { PlannedSheet, WritePlan } from "../../../src/workbook/write-plan";
import { createMemoryPort, type MemoryPort, type MemoryPortEvents } from "../../../src/xlsx/memory/memory-port";
import { isOwn, memoryWorkbook, type MemoryWorkbook } from "../../../src/xlsx/memory/memory-workbook";
import { saveWorkbook } from "../../../src/xlsx/memory/save-workbook";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook";
import { rawWorkbook } from "../fixture";

const options = { title: "Proef", created: "2018-11-01T00:00:00Z" };

const invoer =
  '<sheetData><row r="1"><c r="A1" t="str"><v>code</v></c><c r="B1" t="str"><v>tekort</v></c></row>' +
  '<row r="2"><c r="A2" t="str"><v>GM0363</v></c><c r="B2"><v>100</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>200</v></c></row>' +
  '<row r="3"><c r="A3" t="str"><v>GM0344</v></c><c r="B3"><v>50</v></c><c r="C3"><f t="shared" si="0"/><v>100</v></c></row></sheetData>';

function sheet(name: string, value: string, changes: Partial<PlannedSheet> = {}): PlannedSheet {
  return {
    name,
    purpose: name.toLowerCase(),
    widths: [20],
    rows: [[{ value, style: "tekst" }]],
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    freeze: { rows: 0, columns: 0 },
    print: { titleRows: 0, headerRow: 0, landscape: false },
    ...changes,
  };
}

const silent: MemoryPortEvents = { changed: () => undefined, goTo: () => undefined, settingsSaved: () => undefined };

const plan = (...sheets: readonly PlannedSheet[]): WritePlan => ({ sheets, names: [] });

async function opened(bytes: Uint8Array): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook(await readWorkbookFile(bytes, "invoer.xlsx"));
  if (workbook === null) throw new Error("not read");
  return workbook;
}

async function openedPort(sheets: Readonly<Record<string, string>> = { Invoer: invoer }): Promise<MemoryPort> {
  return createMemoryPort(await opened(rawWorkbook({ sheets })), [], silent);
}

async function write(port: WorkbookPort, ...sheets: readonly PlannedSheet[]): Promise<unknown> {
  const read = await port.read();
  if (!read.ok) throw new Error("not read");
  return port.apply({ plan: plan(...sheets), basedOn: read.value.snapshot });
}

const names = (port: MemoryPort): readonly string[] => port.workbook().sheets.map(({ name }) => name);
const ownNames = (port: MemoryPort): readonly string[] =>
  port
    .workbook()
    .sheets.filter(isOwn)
    .map(({ name }) => name);

describe("what is written", () => {
  test("stands before the sheets of the user, which stay as they are", async () => {
    const port = await openedPort();
    const before = port.workbook().sheets;
    expect(await write(port, sheet("Toekenning", "a"))).toEqual({
      ok: true,
      value: { kind: "written", sheets: [{ wanted: "Toekenning", actual: "Toekenning" }] },
    });
    expect(names(port)).toEqual(["Toekenning", "Invoer"]);
    expect(port.workbook().sheets[1]).toBe(before[0]);
  });

  test("replaces what was written before", async () => {
    const port = await openedPort();
    await write(port, sheet("Toekenning", "a"), sheet("Audit", "a"));
    await write(port, sheet("Toekenning", "b"));
    expect(ownNames(port)).toEqual(["Toekenning"]);
  });

  test("leaves a sheet of the user that has the same name, and takes another, also in formulas", async () => {
    const port = await openedPort({ Invoer: invoer, toekenning: invoer });
    const audit = sheet("Audit", "", { rows: [[{ formula: "Toekenning!A1", value: "a", style: "tekst" }]] });
    await write(port, sheet("Toekenning", "a"), audit);
    expect(names(port)).toEqual(["Toekenning (2)", "Audit", "Invoer", "toekenning"]);
    const written = port.workbook().sheets[1];
    expect(written?.kind === "planned" && written.planned.rows[0]?.[0]).toMatchObject({
      formula: "'Toekenning (2)'!A1",
    });
    await write(port, sheet("Toekenning", "b"));
    expect(names(port)).toEqual(["Toekenning (2)", "Invoer", "toekenning"]);
  });

  test("is nothing at all when somebody changed the input after it was read", async () => {
    const port = await openedPort();
    const read = await port.read();
    port.edit("Invoer", [{ row: 1, column: 1, value: 101 }]);
    const basedOn = read.ok ? read.value.snapshot : null;
    if (basedOn === null) throw new Error("not read");
    expect(await port.apply({ plan: plan(sheet("Toekenning", "a")), basedOn })).toEqual({
      ok: true,
      value: { kind: "input-changed", changes: [{ sheet: "Invoer", cells: ["B2"], count: 1 }] },
    });
    expect(names(port)).toEqual(["Invoer"]);
  });

  test("is not input for the next run", async () => {
    const port = await openedPort();
    await write(port, sheet("Toekenning", "a"));
    const read = await port.read();
    expect(read.ok && read.value.snapshot.sheets.map(({ name, own }) => [name, own])).toEqual([
      ["Toekenning", true],
      ["Invoer", false],
    ]);
  });
});

describe("undo", () => {
  test("brings back the output from before, and keeps what the user did meanwhile", async () => {
    const port = await openedPort();
    await write(port, sheet("Toekenning", "a"));
    await write(port, sheet("Toekenning", "b"), sheet("Audit", "b"));
    port.edit("Invoer", [{ row: 5, column: 0, value: "later" }]);
    expect(await port.canUndo()).toBe(true);
    await port.undo();
    expect(ownNames(port)).toEqual(["Toekenning"]);
    const read = await port.read();
    expect(read.ok && read.value.snapshot.sheets.find(({ name }) => name === "Toekenning")?.rows).toEqual([["a"]]);
    expect(read.ok && read.value.snapshot.sheets.find(({ name }) => name === "Invoer")?.rows[5]).toEqual(["later"]);
  });

  test("of the first output leaves none, and there is nothing before that", async () => {
    const port = await openedPort();
    expect(await port.canUndo()).toBe(false);
    await write(port, sheet("Toekenning", "a"));
    await port.undo();
    expect(names(port)).toEqual(["Invoer"]);
    expect(await port.canUndo()).toBe(false);
    await expect(port.undo()).rejects.toThrow(BugError);
  });
});

describe("an edit", () => {
  test("is told to who listens, until they stop", async () => {
    const port = await openedPort();
    let heard = 0;
    const stop = await port.onInputChanged(() => (heard += 1));
    port.edit("Invoer", [{ row: 1, column: 1, value: 1 }]);
    await write(port, sheet("Toekenning", "a"));
    expect(heard).toBe(1);
    await stop();
    port.edit("Invoer", [{ row: 1, column: 1, value: 2 }]);
    expect(heard).toBe(1);
  });

  test("of a sheet of the product, or of none, is refused", async () => {
    const port = await openedPort();
    await write(port, sheet("Toekenning", "a"));
    const edits = [{ row: 0, column: 0, value: "b" }];
    expect(() => {
      port.edit("Toekenning", edits);
    }).toThrow(BugError);
    expect(() => {
      port.edit("Elders", edits);
    }).toThrow(BugError);
  });

  test("of a template keeps the look of the cell", async () => {
    const port = await openedPort();
    await port.insert(plan(sheet("Sjabloon", "", { rows: [[{ value: null, style: "invoerEuro" }]] })));
    port.edit("Sjabloon", [
      { row: 0, column: 0, value: 5 },
      { row: 2, column: 1, value: "x" },
    ]);
    const inserted = port.workbook().sheets.find(({ name }) => name === "Sjabloon");
    expect(inserted?.kind === "planned" && inserted.planned.rows).toEqual([
      [{ value: 5, style: "invoerEuro" }],
      [],
      [null, { value: "x", style: "tekst" }],
    ]);
    expect(inserted !== undefined && isOwn(inserted)).toBe(false);
  });
});

describe("a saved workbook", () => {
  test("has the output, the template and the input, each as what it is", async () => {
    const port = await openedPort();
    await port.insert(plan(sheet("Sjabloon", "in te vullen")));
    await write(port, sheet("Toekenning", "a"));
    const again = await opened(await saveWorkbook(port.workbook(), options));
    expect(again.sheets.map((item) => [item.name, isOwn(item)])).toEqual([
      ["Toekenning", true],
      ["Sjabloon", false],
      ["Invoer", false],
    ]);
  });

  test("has the edits, and everything else as it was", async () => {
    const port = await openedPort();
    port.edit("Invoer", [
      { row: 1, column: 1, value: 101.5 },
      { row: 2, column: 0, value: '=1+1 & "<x>"' },
      { row: 2, column: 1, value: null },
      { row: 0, column: 3, value: true },
      { row: 6, column: 1, value: "nieuw" },
    ]);
    const again = await opened(await saveWorkbook(port.workbook(), options));
    const [read] = again.sheets;
    expect(read?.kind === "read" && read.content.rows).toEqual([
      ["code", "tekort", null, true],
      ["GM0363", 101.5, 200],
      ['=1+1 & "<x>"', null, 100],
      [],
      [],
      [],
      [null, "nieuw"],
    ]);
  });

  test("keeps the output of an earlier run until there is a new one", async () => {
    const port = await openedPort();
    await write(port, sheet("Toekenning", "a"));
    const again = await opened(await saveWorkbook(port.workbook(), options));
    const later = createMemoryPort(again, [], silent);
    const third = await opened(await saveWorkbook(later.workbook(), options));
    expect(third.sheets.map((item) => [item.name, isOwn(item)])).toEqual([
      ["Toekenning", true],
      ["Invoer", false],
    ]);
    await write(later, sheet("Toekenning", "b"));
    expect(ownNames(later)).toEqual(["Toekenning"]);
  });

  test("gives the same bytes twice", async () => {
    const port = await openedPort();
    port.edit("Invoer", [{ row: 1, column: 1, value: 7 }]);
    const [first, second] = [
      await saveWorkbook(port.workbook(), options),
      await saveWorkbook(port.workbook(), options),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
