import { BugError } from "../../../src/core/findings/bug-error";
import { askWorker } from "../../../src/worker/files/ask-worker";
import { readFile } from "../../../src/web/files/read-file";
import { saveFile } from "../../../src/web/files/save-file";
import { replaceOutput } from "../../../src/xlsx/memory/apply-plan";
import { editCells } from "../../../src/xlsx/memory/edit-cell";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/xlsx/memory/memory-workbook";
import { saveWorkbook } from "../../../src/xlsx/memory/save-workbook";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook";
import { completePlan } from "../../excel/fixture";
import { rawWorkbook } from "../../xlsx/fixture";
import { fakeWorkers, noWorkers } from "../fake-worker";

const options = { title: "Proef", created: "2018-11-01T00:00:00Z" };
const bytes = rawWorkbook({ sheets: { Invoer: "<sheetData><row><c><v>100</v></c></row></sheetData>" } });
const large = new Uint8Array(200_000);

afterEach(noWorkers);

async function open(file: Uint8Array): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook(await readWorkbookFile(file, "invoer.xlsx"));
  if (workbook === null) throw new Error("not read");
  return workbook;
}

/** A workbook with everything in it that can be: what was read, edited, written and chosen. */
async function fullWorkbook(): Promise<MemoryWorkbook> {
  const edited = editCells(await open(bytes), "Invoer", [{ row: 0, column: 0, value: 101 }]);
  const written = replaceOutput(edited, completePlan("een")).workbook;
  return { ...written, settings: { taal: "nl", criteria: { id: "eigen" }, governance: null, koppeling: null } };
}

const never = new AbortController().signal;

function asBuffer(file: Uint8Array | null): Buffer {
  return Buffer.from(file ?? []);
}

test("a workbook that is saved in a worker gives the same file", async () => {
  const workers = fakeWorkers();
  const workbook = await fullWorkbook();
  const saving = saveFile(workbook, options, never);
  const request = workers[0]?.asked();
  if (request?.kind !== "save") throw new Error("not asked to save");
  workers[0]?.answer({ kind: "saved", bytes: await saveWorkbook(request.workbook, request.options) });
  expect(asBuffer(await saving).equals(asBuffer(await saveWorkbook(workbook, options)))).toBe(true);
  expect(workers[0]?.isEnded()).toBe(true);
});

test("a workbook that was read in a worker, output and all, saves as the same file", async () => {
  const file = await saveWorkbook(await fullWorkbook(), options);
  const here = await open(file);
  const there = memoryWorkbook(structuredClone(await readWorkbookFile(file, "invoer.xlsx")));
  if (there === null) throw new Error("not read");
  expect(asBuffer(await saveWorkbook(there, options)).equals(asBuffer(await saveWorkbook(here, options)))).toBe(true);
});

test("a small file is read at once, without a worker", async () => {
  const workers = fakeWorkers();
  expect((await readFile(bytes, "invoer.xlsx", never))?.snapshot?.sheets[0]?.rows).toEqual([[100]]);
  expect(workers).toHaveLength(0);
});

test("a large file is read in a worker", async () => {
  const workers = fakeWorkers();
  const reading = readFile(large, "groot.xlsx", never);
  expect(workers[0]?.asked()).toMatchObject({ kind: "read", name: "groot.xlsx" });
  const read = await readWorkbookFile(bytes, "groot.xlsx");
  workers[0]?.answer({ kind: "read", read });
  expect(await reading).toEqual(read);
});

describe("a cancel", () => {
  test("ends the worker, and there is no file", async () => {
    const workers = fakeWorkers();
    const [reading, saving] = [new AbortController(), new AbortController()];
    const read = readFile(large, "groot.xlsx", reading.signal);
    const saved = saveFile(await open(bytes), options, saving.signal);
    reading.abort();
    saving.abort();
    expect([await read, await saved]).toEqual([null, null]);
    expect(workers.map((worker) => worker.isEnded())).toEqual([true, true]);
  });

  test("before the start starts nothing", async () => {
    const workers = fakeWorkers();
    expect(await askWorker({ kind: "read", bytes: large, name: "groot.xlsx" }, AbortSignal.abort())).toEqual({
      kind: "cancelled",
    });
    expect(workers).toHaveLength(0);
  });

  test("counts without a worker too", async () => {
    noWorkers();
    expect(await readFile(bytes, "invoer.xlsx", AbortSignal.abort())).toBeNull();
    const saving = new AbortController();
    const saved = saveFile(await open(bytes), options, saving.signal);
    saving.abort();
    expect(await saved).toBeNull();
  });
});

test("where no worker may start, the page does the work", async () => {
  noWorkers();
  const workbook = await fullWorkbook();
  const saved = await saveFile(workbook, options, never);
  expect(asBuffer(saved).equals(asBuffer(await saveWorkbook(workbook, options)))).toBe(true);
  expect((await readFile(large, "leeg.xlsx", never))?.findings).toMatchObject([{ code: "file-kind-unknown" }]);
});

test.each(["error", "messageerror"] as const)("when a worker stops (%s) the page does the work", async (event) => {
  const workers = fakeWorkers();
  const reading = readFile(large, "leeg.xlsx", never);
  workers[0]?.breakDown(event);
  expect((await reading)?.findings).toMatchObject([{ code: "file-kind-unknown" }]);
  expect(workers[0]?.isEnded()).toBe(true);
});

test("a bug in a worker is a bug, not a file that cannot be read", async () => {
  const workers = fakeWorkers();
  const reading = readFile(large, "groot.xlsx", never);
  workers[0]?.answer({ kind: "failed", message: "kapot" });
  await expect(reading).rejects.toThrow(new BugError("kapot"));
});
