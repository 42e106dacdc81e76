import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { WorkbookPort, WorkbookResult } from "../../src/workbook/port";
import { describeWorkbook, writtenCells } from "../host/describe";
import { planOf } from "../support/planned-sheet";
import { completePlan, input, openedWith, readFrom, sheetNames, text, valueOf, writeTo, type Opened } from "./fixture";
import { colleague, here, hereAgain } from "./sessions";

const outputSheets = ["Toekenning", "Narekening"];

/** A workbook with an output, read by us. */
async function openedWithOutput(...marks: readonly string[]): Promise<Opened> {
  const workbook = openedWith(input);
  for (const mark of marks) await writeTo(workbook, completePlan(mark));
  return workbook;
}

/** Starts work, and other work once Excel has answered so many requests of it. */
async function together<A, B>(
  { excel }: Opened,
  work: () => Promise<A>,
  after: number,
  other: () => Promise<B>,
): Promise<readonly [A, B]> {
  const start = excel.roundTrips;
  const first = work();
  while (excel.roundTrips - start < after) await new Promise((resolve) => setImmediate(resolve));
  return Promise.all([first, other()]);
}

/** The output in sight, by its title; null when there is none. */
function outputInSight(workbook: Opened, ...others: readonly string[]): unknown {
  const names = sheetNames(workbook).filter((name) => name !== "Invoer" && !others.includes(name));
  if (names.length === 0) return null;
  expect(names).toEqual(outputSheets);
  expect(writtenCells(workbook.excel, "Narekening").get("A1")?.formula).toBe("Pot*2+Toekenning!B3");
  return writtenCells(workbook.excel, "Toekenning").get("A1")?.value;
}

/** Whatever is neither the user's, nor in sight, nor kept for undo. */
async function leftBehind(workbook: Opened): Promise<readonly string[]> {
  const port = createExcelWorkbook(colleague(60));
  const kept = (await port.canUndo()) ? 1 : 0;
  const outputs = outputInSight(workbook) === null ? 0 : 1;
  const { sheets } = workbook.excel.workbook;
  const expected = 1 + (outputs + kept) * (outputSheets.length + 1);
  return sheets.length <= expected ? [] : sheets.map(({ name }) => name);
}

describe.each([1, 2, 3])("while we write, after %d of its requests", (after) => {
  test("a colleague who opens the pane and reads leaves the write alone", async () => {
    const workbook = await openedWithOutput("een");
    const basedOn = await readFrom(workbook);
    const theirs = createExcelWorkbook(colleague());
    const [written, read] = await together(
      workbook,
      () => workbook.port.apply({ plan: completePlan("twee"), basedOn }),
      after,
      async () => [await theirs.canUndo(), await theirs.read()] as const,
    );
    expect(valueOf(written).kind).toBe("written");
    expect(outputInSight(workbook)).toBe("Toekenning twee");
    const sheets = valueOf(read[1]).snapshot.sheets.filter(({ own }) => !own);
    expect(sheets.map(({ name, rows }) => ({ name, rows: rows.length }))).toEqual([{ name: "Invoer", rows: 3 }]);
    expect(await workbook.port.canUndo()).toBe(true);
    valueOf(await workbook.port.undo());
    expect(outputInSight(workbook)).toBe("Toekenning een");
  });

  const changes: readonly {
    readonly what: string;
    readonly run: (port: WorkbookPort) => Promise<WorkbookResult<unknown>>;
    readonly result: string;
  }[] = [
    {
      what: "writes",
      run: async (port) => {
        const { snapshot } = valueOf(await port.read());
        return port.apply({ plan: completePlan("van hen"), basedOn: snapshot });
      },
      result: "Toekenning van hen",
    },
    { what: "undoes", run: (port) => port.undo(), result: "Toekenning een" },
  ];

  describe.each([
    { who: "a colleague", session: colleague() },
    { who: "a colleague whose clock runs an hour ahead", session: colleague(60) },
    { who: "a colleague whose clock runs an hour behind", session: colleague(-60) },
    { who: "another window on this device", session: hereAgain },
  ])("$who", ({ session }) => {
    test.each(changes)("that $what gets what was said, and so do we", async ({ run, result }) => {
      const workbook = await openedWithOutput("een");
      const basedOn = await readFrom(workbook);
      const [ours, theirs] = await together(
        workbook,
        () => workbook.port.apply({ plan: completePlan("van ons"), basedOn }),
        after,
        () => run(createExcelWorkbook(session)),
      );
      for (const answer of [ours, theirs]) {
        expect(answer.ok ? null : answer.problem.code).toBe(answer.ok ? null : "busy-elsewhere");
      }
      // who came last, of those who heard that it was done, is who is in sight; a failure changes nothing
      const possible = [ours.ok ? "Toekenning van ons" : null, theirs.ok ? result : null].filter(
        (text) => text !== null,
      );
      const inSight = outputInSight(workbook);
      if (possible.length === 0) expect(inSight).toBe("Toekenning een");
      else expect(possible).toContain(inSight);
      expect(await leftBehind(workbook)).toEqual([]);
    });
  });
});

describe.each([0, 1, 2, 3])("two sessions that write for the first time, one %d requests after the other", (after) => {
  test("whoever hears that it was written has written", async () => {
    const workbook = openedWith(input);
    const basedOn = await readFrom(workbook);
    const theirs = createExcelWorkbook(colleague());
    const [first, second] = await together(
      workbook,
      () => workbook.port.apply({ plan: completePlan("van ons"), basedOn }),
      after,
      () => theirs.apply({ plan: completePlan("van hen"), basedOn }),
    );
    const possible = [first.ok ? "Toekenning van ons" : null, second.ok ? "Toekenning van hen" : null];
    for (const answer of [first, second]) {
      expect(answer.ok ? null : answer.problem.code).toBe(answer.ok ? null : "busy-elsewhere");
    }
    expect(possible).toContain(outputInSight(workbook));
    expect(await leftBehind(workbook)).toEqual([]);
  });
});

describe.each([
  { begins: "we", sessions: [here, colleague()] },
  { begins: "they", sessions: [colleague(), here] },
] as const)("two first outputs with other sheets, when $begins begin", ({ sessions: [one, other] }) => {
  test.each([0, 1, 2, 3])("and the other after %d requests: one is in sight", async (after) => {
    const workbook = openedWith(input);
    const basedOn = await readFrom(workbook);
    const audit = planOf({ name: "Audit", purpose: "audit", rows: [[text("anders")]] });
    const [first, second] = await together(
      workbook,
      () => createExcelWorkbook(one).apply({ plan: completePlan("een"), basedOn }),
      after,
      () => createExcelWorkbook(other).apply({ plan: audit, basedOn }),
    );
    const possible = [first.ok ? outputSheets : null, second.ok ? ["Audit"] : null, first.ok || second.ok ? null : []];
    expect(possible).toContainEqual(sheetNames(workbook).filter((name) => name !== "Invoer"));
  });
});

describe("a write that a colleague's Excel did not finish", () => {
  async function brokenOff(): Promise<Opened> {
    const workbook = await openedWithOutput("een");
    const basedOn = await readFrom(workbook);
    workbook.excel.fail({ kind: "connection", at: 3, when: "before", lasting: true });
    const { ok } = await createExcelWorkbook(colleague()).apply({ plan: completePlan("van hen"), basedOn });
    expect(ok).toBe(false);
    workbook.excel.fail(null);
    return workbook;
  }

  test("is left alone for ten minutes: reading goes on, and a change says who is at work", async () => {
    const workbook = await brokenOff();
    const before = describeWorkbook(workbook.excel.workbook);
    const basedOn = await readFrom(workbook);
    expect(basedOn.sheets.filter(({ own }) => !own).map(({ name }) => name)).toEqual(["Invoer"]);
    expect(await workbook.port.canUndo()).toBe(true);
    const busy = { ok: false, problem: { code: "busy-elsewhere", sheet: null, detail: null } };
    expect(await workbook.port.apply({ plan: completePlan("twee"), basedOn })).toEqual(busy);
    expect(await workbook.port.undo()).toEqual(busy);
    expect(await workbook.port.insert(completePlan("sjabloon"))).toEqual(busy);
    expect(describeWorkbook(workbook.excel.workbook)).toBe(before);
    expect(outputInSight(workbook)).toBe("Toekenning een");
  });

  test.each([9, 10])("counts as broken off after ten minutes, not after nine (%d)", async (minutes) => {
    const workbook = await brokenOff();
    const later = { ...here, now: () => minutes * 60_000 };
    valueOf(await createExcelWorkbook(later).read());
    const isThere = workbook.excel.workbook.sheets.some(({ name }) => name.startsWith("_fonds_5"));
    expect(isThere).toBe(minutes < 10);
    expect(outputInSight(workbook)).toBe("Toekenning een");
  });
});

test("what cannot be cleared up does not stand in the way of reading", async () => {
  const workbook = await openedWithOutput("een");
  const basedOn = await readFrom(workbook);
  workbook.excel.fail({ kind: "connection", at: 3, when: "before", lasting: true });
  await workbook.port.apply({ plan: completePlan("twee"), basedOn });
  workbook.excel.fail(null);
  // looking is one request; the one after it, which clears up, fails at its first action
  workbook.excel.beforeRequest(2, () => {
    workbook.excel.fail({ kind: "action", at: 1, thenOffline: false });
  });
  const { sheets } = await readFrom(workbook);
  expect(sheets.filter(({ own }) => !own).map(({ name }) => name)).toEqual(["Invoer"]);
  expect(outputInSight(workbook)).toBe("Toekenning een");
});

describe("a user who types in a cell that refers to our output", () => {
  const edits = [
    { typed: "=Toekenning!B4*1000", formula: "Toekenning!B4*1000", value: 0, isText: false },
    { typed: 12.5, formula: null, value: 12.5, isText: false },
    { typed: "'=Toekenning!B4", formula: null, value: "=Toekenning!B4", isText: true },
    { typed: "", formula: null, value: "", isText: false },
  ];

  async function openedWithLink(): Promise<Opened> {
    const workbook = openedWith(input, { name: "Eigen", rows: [["mijn bedrag"]] });
    for (const mark of ["een", "twee"]) await writeTo(workbook, completePlan(mark));
    workbook.excel.type("Eigen", "B1", "=Toekenning!B3");
    workbook.excel.type("Eigen", "B2", "=Toekenning!B4");
    return workbook;
  }

  function linkedCells({ excel }: Opened): readonly unknown[] {
    const sheet = excel.workbook.findSheet("Eigen");
    return [0, 1].map((row) => {
      const cell = sheet?.cell(row, 1);
      if (cell === undefined) return null;
      const formula = cell.formula === null ? null : excel.workbook.formulaText(cell.formula).slice(1);
      return { formula, value: cell.value, quoted: cell.quoted };
    });
  }

  const operations = [
    {
      what: "a write",
      run: async (workbook: Opened) => {
        const basedOn = await readFrom(workbook);
        return (at: number, edit: () => void) => {
          workbook.excel.beforeRequest(at, edit);
          return workbook.port.apply({ plan: completePlan("drie"), basedOn });
        };
      },
    },
    {
      what: "undo",
      run: (workbook: Opened) =>
        Promise.resolve((at: number, edit: () => void) => {
          workbook.excel.beforeRequest(at, edit);
          return workbook.port.undo();
        }),
    },
  ];

  describe.each(operations)("during $what", ({ run }) => {
    test.each(edits)("finds there what was typed, before whichever request it was: $typed", async (edit) => {
      for (const at of [2, 3, 4]) {
        const workbook = await openedWithLink();
        const change = await run(workbook);
        valueOf(
          await change(at, () => {
            workbook.excel.type("Eigen", "B1", edit.typed);
          }),
        );
        // the next start finds it as well
        valueOf(await createExcelWorkbook(hereAgain).read());
        expect(linkedCells(workbook)).toEqual([
          { formula: edit.formula, value: edit.value, quoted: edit.isText },
          { formula: "Toekenning!B4", value: 0, quoted: false },
        ]);
      }
    });
  });

  test("while a write that failed is put in order finds there what was typed", async () => {
    const reference = await openedWithLink();
    const basedOn = await readFrom(reference);
    const start = reference.excel.actions;
    let begin = 0;
    reference.excel.beforeRequest(3, () => (begin = reference.excel.actions - start));
    valueOf(await reference.port.apply({ plan: completePlan("drie"), basedOn }));
    const end = reference.excel.actions - start;
    const endings: string[] = [];
    for (let at = begin + 1; at <= end; at += 1) {
      const workbook = await openedWithLink();
      const { excel, port } = workbook;
      const read = await readFrom(workbook);
      let expected = "Toekenning!B3";
      excel.fail({ kind: "action", at, thenOffline: false });
      // read again, build, swap (which fails), look, read the formulas, put in order
      excel.beforeRequest(6, () => {
        expected = "Toekenning!B4*1000";
        excel.type("Eigen", "B1", `=${expected}`);
      });
      await port.apply({ plan: completePlan("drie"), basedOn: read });
      expect(linkedCells(workbook)).toMatchObject([{ formula: expected }, { formula: "Toekenning!B4" }]);
      endings.push(expected);
    }
    // otherwise this says nothing
    expect(new Set(endings).size).toBe(2);
  });

  test("and goes on typing stops the clearing up, which then waits for the next start", async () => {
    const reference = await openedWithLink();
    const start = reference.excel.actions;
    await writeTo(reference, completePlan("drie"));
    const actions = reference.excel.actions - start;
    const { excel, port } = await openedWithLink();
    // the last action of all: only the record has still to say that the formulas were entered
    excel.fail({ kind: "action", at: actions, thenOffline: true });
    expect((await port.apply({ plan: completePlan("drie"), basedOn: await readFrom({ excel, port }) })).ok).toBe(false);
    excel.fail(null);
    // look, read the formulas, put in order
    excel.beforeRequest(3, () => (excel.isEditingCell = true));
    const before = excel.roundTrips;
    expect(await port.read()).toMatchObject({ ok: false, problem: { code: "cell-edit-mode" } });
    expect(excel.roundTrips - before).toBe(3);
    excel.isEditingCell = false;
    valueOf(await port.read());
    expect(linkedCells({ excel, port })).toMatchObject([{ formula: "Toekenning!B3" }, { formula: "Toekenning!B4" }]);
    expect(outputInSight({ excel, port }, "Eigen")).toBe("Toekenning drie");
  });

  test("costs no request when nobody typed", async () => {
    const workbook = await openedWithLink();
    const basedOn = await readFrom(workbook);
    const before = workbook.excel.roundTrips;
    valueOf(await workbook.port.apply({ plan: completePlan("drie"), basedOn }));
    expect(workbook.excel.roundTrips - before).toBe(3);
  });
});
