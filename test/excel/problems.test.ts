import type { WorkbookPort, WorkbookProblemCode, WorkbookResult } from "../../src/workbook/port";
import type { Snapshot } from "../../src/workbook/snapshot";
import { describeWorkbook, writtenCells } from "../host/describe";
import type { SimulatedExcel } from "../host/simulated-excel";
import { completePlan, input, openedWith, readFrom, sheetNames, valueOf, writeTo, type Opened } from "./fixture";

interface Trouble {
  readonly code: WorkbookProblemCode;
  readonly sheet: string | null;
  readonly begin: (excel: SimulatedExcel) => void;
  readonly end: (excel: SimulatedExcel) => void;
}

const troubles: readonly Trouble[] = [
  {
    code: "workbook-protected",
    sheet: null,
    begin: ({ workbook }) => (workbook.isProtected = true),
    end: ({ workbook }) => (workbook.isProtected = false),
  },
  {
    code: "sheet-protected",
    sheet: "Toekenning",
    begin: protect(true),
    end: protect(false),
  },
  {
    code: "read-only",
    sheet: null,
    begin: ({ workbook }) => (workbook.readOnly = true),
    end: ({ workbook }) => (workbook.readOnly = false),
  },
  {
    code: "cell-edit-mode",
    sheet: null,
    begin: (excel) => (excel.isEditingCell = true),
    end: (excel) => (excel.isEditingCell = false),
  },
  {
    code: "connection-lost",
    sheet: null,
    begin: (excel) => {
      excel.fail({ kind: "connection", at: 1, when: "before", lasting: true });
    },
    end: (excel) => {
      excel.fail(null);
    },
  },
];

function protect(isProtected: boolean): (excel: SimulatedExcel) => void {
  return ({ workbook }) => {
    const sheet = workbook.findSheet("Toekenning");
    if (sheet !== null) sheet.isProtected = isProtected;
  };
}

type Change = (port: WorkbookPort, basedOn: Snapshot) => Promise<WorkbookResult<unknown>>;

const changes: readonly { readonly what: string; readonly run: Change }[] = [
  { what: "writing", run: (port, basedOn) => port.apply({ plan: completePlan("twee"), basedOn }) },
  { what: "undo", run: (port) => port.undo() },
];

async function openedWithOutput(): Promise<Opened> {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  return workbook;
}

describe.each(changes)("$what", ({ run }) => {
  test.each(troubles)("$code: says so, changes nothing, and works once it is over", async (trouble) => {
    const workbook = await openedWithOutput();
    const { excel, port } = workbook;
    const basedOn = await readFrom(workbook);
    trouble.begin(excel);
    const before = describeWorkbook(excel.workbook);
    const result = await run(port, basedOn);
    expect(result).toMatchObject({ ok: false, problem: { code: trouble.code, sheet: trouble.sheet } });
    expect(describeWorkbook(excel.workbook)).toBe(before);
    trouble.end(excel);
    valueOf(await run(port, basedOn));
  });
});

test.each(troubles.filter(({ sheet }) => sheet === null))("inserting with $code changes nothing", async (trouble) => {
  const { excel, port } = openedWith(input);
  trouble.begin(excel);
  const before = describeWorkbook(excel.workbook);
  expect(await port.insert(completePlan("sjabloon"))).toMatchObject({ ok: false, problem: { code: trouble.code } });
  expect(describeWorkbook(excel.workbook)).toBe(before);
  trouble.end(excel);
  valueOf(await port.insert(completePlan("sjabloon")));
});

test.each([
  { state: "protected", begin: ({ workbook }: SimulatedExcel) => (workbook.isProtected = true) },
  { state: "read-only", begin: ({ workbook }: SimulatedExcel) => (workbook.readOnly = true) },
])("a workbook that is $state can still be read, also when an attempt was broken off in it", async ({ begin }) => {
  const workbook = openedWith(input);
  const basedOn = await readFrom(workbook);
  workbook.excel.fail({ kind: "action", at: 80, thenOffline: true });
  await workbook.port.apply({ plan: completePlan("een"), basedOn });
  workbook.excel.fail(null);
  begin(workbook.excel);
  const { sheets } = await readFrom(workbook);
  expect(sheets.filter(({ own }) => !own).map(({ name }) => name)).toEqual(["Invoer"]);
});

test("a protected sheet of the user's that has nothing to do with us does not stand in the way", async () => {
  const workbook = openedWith(input);
  const sheet = workbook.excel.workbook.findSheet("Invoer");
  if (sheet !== null) sheet.isProtected = true;
  await writeTo(workbook, completePlan("een"));
  await writeTo(workbook, completePlan("twee"));
  expect(sheetNames(workbook)).toEqual(["Invoer", "Toekenning", "Narekening"]);
});

test("a request that the answer gets lost of was written all the same, and the pane hears so", async () => {
  const workbook = openedWith(input);
  const basedOn = await readFrom(workbook);
  workbook.excel.fail({ kind: "connection", at: 3, when: "after", lasting: false });
  expect(await workbook.port.apply({ plan: completePlan("een"), basedOn })).toMatchObject({ ok: true });
  expect(writtenCells(workbook.excel, "Toekenning").get("A1")?.value).toBe("Toekenning een");
});

test("when its sheets are gone before anybody could look, nobody hears that it was written", async () => {
  const workbook = openedWith(input);
  const basedOn = await readFrom(workbook);
  workbook.excel.fail({ kind: "connection", at: 3, when: "after", lasting: false });
  workbook.excel.beforeRequest(4, () => {
    workbook.excel.deleteSheet("Toekenning");
  });
  expect(await workbook.port.apply({ plan: completePlan("een"), basedOn })).toMatchObject({
    ok: false,
    problem: { code: "connection-lost" },
  });
});

test("a failure lets go of calculation and screen: nothing stays held after the request that failed", async () => {
  const workbook = openedWith(input);
  const basedOn = await readFrom(workbook);
  const before = workbook.excel.suspensions.length;
  workbook.excel.fail({ kind: "action", at: 80, thenOffline: false });
  expect((await workbook.port.apply({ plan: completePlan("een"), basedOn })).ok).toBe(false);
  const held = workbook.excel.suspensions.slice(before);
  // read again, the request that failed, look what there is, put it in order
  expect(held.map((what) => what.size)).toEqual([0, 2, 0, 2]);
  await readFrom(workbook);
  expect(workbook.excel.suspensions.at(-1)).toEqual(new Set());
});

describe("where no printer is installed", () => {
  test.each([
    { what: "writing", run: (workbook: Opened) => writeTo(workbook, completePlan("een")) },
    {
      what: "inserting",
      run: async ({ port }: Opened) => valueOf(await port.insert(completePlan("een"))),
    },
  ])("$what does all but setting up the page", async ({ run }) => {
    const workbook = openedWith(input);
    workbook.excel.workbook.hasPrinter = false;
    const outcome = await run(workbook);
    expect(outcome.kind).toBe("written");
    expect(sheetNames(workbook)).toEqual(["Invoer", "Toekenning", "Narekening"]);
    expect(writtenCells(workbook.excel, "Toekenning").get("A1")?.value).toBe("Toekenning een");
    const sheet = workbook.excel.workbook.findSheet("Toekenning");
    expect([sheet?.pageLayout.size, sheet?.charts.length, sheet?.conditionalFormats.length]).toEqual([0, 1, 1]);
  });
});

test("what Excel says for which we have no sentence comes along in its own words", async () => {
  const { excel, port } = openedWith(input);
  excel.fail({ kind: "action", at: 1, thenOffline: false });
  expect(await port.read()).toMatchObject({
    ok: false,
    problem: { code: "unexpected", detail: expect.stringContaining("GeneralException") as unknown },
  });
});

test("a cell that somebody wants to see is shown; a sheet that is gone is said", async () => {
  const workbook = await openedWithOutput();
  expect(await workbook.port.goTo("Toekenning", "B3")).toEqual({ ok: true, value: null });
  expect([workbook.excel.workbook.activeSheet, workbook.excel.workbook.selection]).toEqual(["Toekenning", "B3"]);
  valueOf(await workbook.port.goTo("Invoer", null));
  expect(workbook.excel.workbook.activeSheet).toBe("Invoer");
  expect(await workbook.port.goTo("Weg", "A1")).toMatchObject({ ok: false, problem: { code: "unexpected" } });
});

test.each(["Hidden", "VeryHidden"] as const)(
  "a cell of a sheet that is %s: it is said which sheet",
  async (visibility) => {
    const { excel, port } = openedWith(input, { name: "Oud" });
    const sheet = excel.workbook.findSheet("Oud");
    if (sheet !== null) sheet.visibility = visibility;
    const problem = { code: "sheet-hidden", sheet: "Oud", detail: null };
    for (const cell of ["B3", null]) expect(await port.goTo("Oud", cell)).toEqual({ ok: false, problem });
    expect([sheet?.visibility, excel.workbook.activeSheet]).toEqual([visibility, null]);
  },
);
