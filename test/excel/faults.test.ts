import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { here, hereAgain } from "./sessions";
import type { WorkbookPort, WorkbookResult } from "../../src/workbook/port";
import type { Snapshot } from "../../src/workbook/snapshot";
import { describeSheet, describeWorkbook, writtenCells } from "../host/describe";
import { openExcel } from "../host/load-office";
import type { Fault } from "../host/simulated-excel";
import { completePlan, input, openedWith, readFrom, sheetNames, text, valueOf, writeTo, type Opened } from "./fixture";

/** A sheet of the user's that has the name of one of ours, with a formula. */
const userSheets = [
  input,
  { name: "Narekening", rows: [["van mij"], [{ uncalculated: "Invoer!B2*2" }]], hiddenRows: [0] },
];

/** Something that changes the workbook, and the outputs that were written before it. */
interface Operation {
  readonly what: string;
  readonly written: readonly string[];
  readonly run: (port: WorkbookPort, basedOn: Snapshot) => Promise<WorkbookResult<unknown>>;
}

const write: Operation["run"] = (port, basedOn) => port.apply({ plan: completePlan("nieuw"), basedOn });
const firstWrite: Operation = { what: "the first write", written: [], run: write };
const secondWrite: Operation = { what: "the second write", written: ["een"], run: write };
const thirdWrite: Operation = { what: "the third write", written: ["een", "twee"], run: write };
const undo: Operation = { what: "undoing the second write", written: ["een", "twee"], run: (port) => port.undo() };
const undoFirst: Operation = { what: "undoing the first write", written: ["een"], run: (port) => port.undo() };
const insert: Operation = {
  what: "inserting sheets for the user",
  written: ["een"],
  run: (port) => port.insert(completePlan("sjabloon")),
};
/** More than 5 MB, so that it goes in pieces. */
const writeInPieces: Operation = {
  what: "a write in pieces",
  written: ["een"],
  run: (port, basedOn) => {
    const [sheet, ...others] = completePlan("nieuw").sheets;
    if (sheet === undefined) throw new Error("the plan has no sheets");
    const long = Array.from({ length: 200 }, () => [text("lang ".repeat(6_000))]);
    const plan = {
      ...completePlan("nieuw"),
      sheets: [sheet, { ...sheet, name: "Lang", ...empty, rows: long }, ...others],
    };
    return port.apply({ plan, basedOn });
  },
};
const empty = { tables: [], charts: [], highlights: [] };
const operations = [firstWrite, secondWrite, thirdWrite, undo, undoFirst, insert];

/** Where every run of a test begins, and where it ends when nothing goes wrong. */
interface Start {
  readonly operation: Operation;
  readonly workbook: Opened;
  readonly basedOn: Snapshot;
  readonly complete: string;
  /** Whether a write after it came out as it should, by what the workbook was like then. */
  readonly nextWrites: Map<string, boolean>;
}

async function startOf(operation: Operation): Promise<Start> {
  const workbook = openedWith(...userSheets);
  for (const mark of operation.written) await writeTo(workbook, completePlan(mark));
  // what refers to an output that is taken back altogether has nothing left to refer to
  if (operation.written.length > 0 && operation !== undoFirst) referToOutput(workbook);
  const basedOn = await readFrom(again(workbook));
  const reference = again(workbook);
  valueOf(await operation.run(reference.port, basedOn));
  return { operation, workbook, basedOn, complete: outputText(reference), nextWrites: new Map() };
}

/** Formulas and a name of the user's that take figures from our output. */
function referToOutput({ excel }: Opened): void {
  excel.type("Narekening", "C1", "=Toekenning!B3*2");
  excel.type("Narekening", "C2", "=SUM(Toekenning[Bedrag])+'Narekening (2)'!A3");
  excel.type("Invoer", "Z9", "=Toekenning!$B$4");
  excel.workbook.names.push({ name: "Mijn_bedrag", formula: "=Toekenning!$B$3", visible: true });
}

/** The same workbook, opened once more. */
function again({ excel }: Opened): Opened {
  const copy = openExcel();
  copy.workbook = excel.workbook.copy();
  return { excel: copy, port: createExcelWorkbook(here) };
}

function userText({ excel }: Opened): string {
  const texts = userSheets.map(({ name }) => {
    const sheet = excel.workbook.findSheet(name);
    return sheet === null ? "gone" : describeSheet(excel.workbook, sheet);
  });
  const own = new Set(["pot", "pot_2"]);
  const names = excel.workbook.names.filter(({ name }) => !own.has(name.toLowerCase()));
  return texts.join() + JSON.stringify(names);
}

/** Everything in sight that is not the user's, and how many sheets there are in all: nothing may be left behind. */
function outputText(workbook: Opened): string {
  const names = sheetNames(workbook).filter((name) => !userSheets.some((sheet) => sheet.name === name));
  const cells = names.map((name) => [name, ...writtenCells(workbook.excel, name)]);
  const { names: words, sheets } = workbook.excel.workbook;
  return JSON.stringify([cells, words, sheets.length]);
}

interface Ending {
  /** It is as it should be when nothing goes wrong. */
  readonly isNew: boolean;
  /** It is as it was before, in every respect. */
  readonly isOld: boolean;
  readonly problem: string | null;
  readonly userSheetsAreSame: boolean;
  /** Before the pane was opened again. */
  readonly wasOldOrNewAtOnce: boolean;
  /** A write after all that came out as it should. */
  readonly nextIsComplete: boolean;
  /** The fault came too late to do anything. */
  readonly isOver: boolean;
}

async function runWithFault(start: Start, fault: Fault): Promise<Ending> {
  const { operation, basedOn, complete } = start;
  const workbook = again(start.workbook);
  const { excel } = workbook;
  const [before, userBefore] = [describeWorkbook(excel.workbook), userText(workbook)];
  const isOld = (): boolean => describeWorkbook(excel.workbook) === before;
  excel.fail(fault);
  const result = await operation.run(workbook.port, basedOn);
  const isOver = (fault.kind === "action" ? excel.actions : excel.roundTrips) < fault.at;
  const wasOldOrNewAtOnce = isOld() || outputText(workbook) === complete;
  excel.fail(null);
  valueOf(await createExcelWorkbook(hereAgain).read());
  const ending = {
    isNew: outputText(workbook) === complete,
    isOld: isOld(),
    problem: result.ok ? null : result.problem.code,
    userSheetsAreSame: userText(workbook) === userBefore,
    wasOldOrNewAtOnce,
    isOver,
  };
  return { ...ending, nextIsComplete: await nextIsComplete(start, workbook) };
}

/** Many faults end in the same workbook: one try is enough for all of them. */
async function nextIsComplete({ nextWrites }: Start, workbook: Opened): Promise<boolean> {
  const { excel } = workbook;
  const key = describeWorkbook(excel.workbook) + JSON.stringify([...excel.workbook.settings]);
  const known = nextWrites.get(key);
  if (known !== undefined) return known;
  await writeTo(workbook, completePlan("later"));
  const isComplete = outputText(workbook).includes("Toekenning later") && sheetNames(workbook).includes("Toekenning");
  nextWrites.set(key, isComplete);
  return isComplete;
}

/** Lets the fault come at 1, 2, 3, … until it comes too late. */
async function everyFault(start: Start, faultAt: (at: number) => Fault): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  while (endings.at(-1)?.isOver !== true) endings.push(await runWithFault(start, faultAt(endings.length + 1)));
  return endings;
}

function places(endings: readonly Ending[], isWrong: (ending: Ending) => boolean): readonly number[] {
  return endings.flatMap((ending, index) => (isWrong(ending) ? [index + 1] : []));
}

function expectAllOrNothing(endings: readonly Ending[]): void {
  expect(places(endings, ({ isOld, isNew }) => !isOld && !isNew)).toEqual([]);
  expect(places(endings, ({ userSheetsAreSame }) => !userSheetsAreSame)).toEqual([]);
  expect(places(endings, ({ nextIsComplete }) => !nextIsComplete)).toEqual([]);
  // who is told that it was done has the new output
  expect(places(endings, ({ problem, isNew }) => problem === null && !isNew)).toEqual([]);
}

const breaks = [
  { when: "before" as const, lasting: false },
  { when: "before" as const, lasting: true },
  { when: "after" as const, lasting: false },
  { when: "after" as const, lasting: true },
];

describe.each(operations)("$what is all or nothing", (operation) => {
  test("when any one action fails", async () => {
    const endings = await everyFault(await startOf(operation), (at) => ({ kind: "action", at, thenOffline: false }));
    expectAllOrNothing(endings);
    // otherwise this says nothing
    expect(endings.filter(({ isOld }) => isOld).length).toBeGreaterThan(20);
    // with the connection still there, nobody has to open anything again
    expect(places(endings, ({ wasOldOrNewAtOnce }) => !wasOldOrNewAtOnce)).toEqual([]);
    expect(places(endings, ({ problem, isNew }) => isNew !== (problem === null))).toEqual([]);
  });

  test("when any one action fails and the connection goes with it", async () => {
    const endings = await everyFault(await startOf(operation), (at) => ({ kind: "action", at, thenOffline: true }));
    expectAllOrNothing(endings);
    // otherwise this says nothing about starting again
    expect(places(endings, ({ wasOldOrNewAtOnce }) => !wasOldOrNewAtOnce).length).toBeGreaterThan(5);
  });
});

describe.each([...operations, writeInPieces])("$what is all or nothing", (operation) => {
  test.each(breaks)(
    "when the connection breaks $when any round trip (for good: $lasting)",
    async ({ when, lasting }) => {
      const endings = await everyFault(await startOf(operation), (at) => ({ kind: "connection", at, when, lasting }));
      expectAllOrNothing(endings);
      expect(endings[0]?.problem).toBe("connection-lost");
      expect(endings.length).toBeGreaterThan(operation === writeInPieces ? 4 : 2);
    },
  );
});
