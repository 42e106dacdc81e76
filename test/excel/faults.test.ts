import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { Snapshot } from "../../src/workbook/snapshot";
import { describeSheet, describeWorkbook, writtenCells } from "../host/describe";
import { openExcel } from "../host/load-office";
import type { Fault } from "../host/simulated-excel";
import { completePlan, input, openedWith, readFrom, sheetNames, valueOf, writeTo, type Opened } from "./fixture";

/** A sheet of the user's that has the name of one of ours, with a formula. */
const userSheets = [
  input,
  { name: "Narekening", rows: [["van mij"], [{ uncalculated: "Invoer!B2*2" }]], hiddenRows: [0] },
];

const nothing = { when: "there was no output", marks: [] };
const muchAlready = { when: "there was an output and one to go back to", marks: ["nul", "een"] };

/** Where every run of a test begins, and where a write without faults ends. */
interface Start {
  readonly workbook: Opened;
  readonly basedOn: Snapshot;
  readonly complete: string;
}

async function startWith(marks: readonly string[]): Promise<Start> {
  const workbook = openedWith(...userSheets);
  for (const mark of marks) await writeTo(workbook, completePlan(mark));
  const reference = again(workbook);
  await writeTo(reference, completePlan("nieuw"));
  const complete = outputText(reference);
  return { workbook, basedOn: await readFrom(again(workbook)), complete };
}

/** The same workbook, opened once more. */
function again({ excel }: Opened): Opened {
  const copy = openExcel();
  copy.workbook = excel.workbook.copy();
  return { excel: copy, port: createExcelWorkbook() };
}

function userText({ excel }: Opened): readonly string[] {
  return userSheets.map(({ name }) => {
    const sheet = excel.workbook.findSheet(name);
    return sheet === null ? "gone" : describeSheet(excel.workbook, sheet);
  });
}

function outputText(workbook: Opened): string {
  const names = sheetNames(workbook).filter((name) => !userSheets.some((sheet) => sheet.name === name));
  const cells = names.map((name) => [name, ...writtenCells(workbook.excel, name)]);
  return JSON.stringify([cells, workbook.excel.workbook.names]);
}

interface Ending {
  /** The new output stands. */
  readonly isNew: boolean;
  /** The old one stands, and nothing else changed either. */
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

async function writeWithFault({ workbook: start, basedOn, complete }: Start, fault: Fault): Promise<Ending> {
  const workbook = again(start);
  const { excel } = workbook;
  const [before, userBefore] = [describeWorkbook(excel.workbook), userText(workbook).join()];
  const isOld = (): boolean => describeWorkbook(excel.workbook) === before;
  excel.fail(fault);
  const result = await workbook.port.apply({ plan: completePlan("nieuw"), basedOn });
  const isOver = (fault.kind === "action" ? excel.actions : excel.roundTrips) < fault.at;
  const wasOldOrNewAtOnce = isOld() || outputText(workbook) === complete;
  excel.fail(null);
  valueOf(await createExcelWorkbook().read());
  const ending = {
    isNew: outputText(workbook) === complete,
    isOld: isOld(),
    problem: result.ok ? null : result.problem.code,
    userSheetsAreSame: userText(workbook).join() === userBefore,
    wasOldOrNewAtOnce,
    isOver,
  };
  await writeTo(workbook, completePlan("nieuw"));
  return { ...ending, nextIsComplete: outputText(workbook) === complete };
}

/** Lets the fault come at 1, 2, 3, … until it comes too late. */
async function everyFault(start: Start, faultAt: (at: number) => Fault): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  while (endings.at(-1)?.isOver !== true) endings.push(await writeWithFault(start, faultAt(endings.length + 1)));
  return endings;
}

function places(endings: readonly Ending[], isWrong: (ending: Ending) => boolean): readonly number[] {
  return endings.flatMap((ending, index) => (isWrong(ending) ? [index + 1] : []));
}

function expectAllOrNothing(endings: readonly Ending[]): void {
  expect(places(endings, ({ isOld, isNew }) => !isOld && !isNew)).toEqual([]);
  expect(places(endings, ({ userSheetsAreSame }) => !userSheetsAreSame)).toEqual([]);
  expect(places(endings, ({ nextIsComplete }) => !nextIsComplete)).toEqual([]);
  // who is told that it was written has the new output
  expect(places(endings, ({ problem, isNew }) => problem === null && !isNew)).toEqual([]);
}

const actionsOfAWrite = 250;

test.each([nothing, muchAlready])("all or nothing when any one action fails and $when", async ({ marks }) => {
  const endings = await everyFault(await startWith(marks), (at) => ({ kind: "action", at, thenOffline: false }));
  expectAllOrNothing(endings);
  expect(endings.length).toBeGreaterThan(actionsOfAWrite);
  // with the connection still there, nobody has to open anything again
  expect(places(endings, ({ wasOldOrNewAtOnce }) => !wasOldOrNewAtOnce)).toEqual([]);
  expect(places(endings, ({ problem, isNew }) => isNew !== (problem === null))).toEqual([]);
  expect(endings.filter(({ isOld }) => isOld).length).toBeGreaterThan(actionsOfAWrite);
});

test("all or nothing when any one action fails and the connection goes with it", async () => {
  const endings = await everyFault(await startWith(muchAlready.marks), (at) => ({
    kind: "action",
    at,
    thenOffline: true,
  }));
  expectAllOrNothing(endings);
  // otherwise this says nothing about starting again
  expect(places(endings, ({ wasOldOrNewAtOnce }) => !wasOldOrNewAtOnce).length).toBeGreaterThan(actionsOfAWrite);
});

describe.each([nothing, muchAlready])("when $when", ({ marks }) => {
  test.each([
    { when: "before" as const, lasting: false },
    { when: "before" as const, lasting: true },
    { when: "after" as const, lasting: false },
    { when: "after" as const, lasting: true },
  ])("all or nothing when the connection breaks $when a round trip (lasting: $lasting)", async ({ when, lasting }) => {
    const endings = await everyFault(await startWith(marks), (at) => ({ kind: "connection", at, when, lasting }));
    expectAllOrNothing(endings);
    expect(endings.slice(0, 2).map(({ problem }) => problem)).toEqual(["connection-lost", "connection-lost"]);
    expect(endings.length).toBeGreaterThan(3);
  });
});
