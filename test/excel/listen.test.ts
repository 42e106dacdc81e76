import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { completePlan, input, openedWith, valueOf, writeTo, type Opened } from "./fixture";
import { colleague } from "./sessions";

interface Listening extends Opened {
  /** Times that the listener was called, after all that Excel has to say was said. */
  readonly calls: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

async function listenTo(workbook: Opened): Promise<Listening> {
  let count = 0;
  const stop = await workbook.port.onInputChanged(() => {
    count += 1;
  });
  const calls = async (): Promise<number> => {
    workbook.excel.sendEvents();
    // the listener asks Excel whose sheet it is: as many requests as there were events
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    return count;
  };
  return { ...workbook, calls, stop };
}

test("an edit of the input by a user counts", async () => {
  const { excel, calls } = await listenTo(openedWith(input));
  expect(await calls()).toBe(0);
  excel.type("Invoer", "B2", 5);
  expect(await calls()).toBe(1);
  excel.type("Invoer", "B3", 6);
  expect(await calls()).toBe(2);
});

test("what we write ourselves does not count", async () => {
  const workbook = await listenTo(openedWith(input));
  await writeTo(workbook, completePlan("een"));
  await writeTo(workbook, completePlan("twee"));
  valueOf(await workbook.port.undo());
  valueOf(await workbook.port.insert(completePlan("sjabloon")));
  expect(await workbook.calls()).toBe(0);
});

test("an edit of our own output does not count, one of a sheet of the user's beside it does", async () => {
  const workbook = await listenTo(openedWith(input, { name: "Notities" }));
  await writeTo(workbook, completePlan("een"));
  workbook.excel.type("Toekenning", "A3", "verbeterd");
  expect(await workbook.calls()).toBe(0);
  workbook.excel.type("Notities", "A1", "vraag");
  expect(await workbook.calls()).toBe(1);
});

test("an edit of a sheet that cannot be looked at counts: a warning too many does no harm", async () => {
  const { excel, calls } = await listenTo(openedWith(input));
  excel.fail({ kind: "connection", at: 1, when: "before", lasting: true });
  excel.type("Invoer", "B2", 5);
  expect(await calls()).toBe(1);
});

test("going to another sheet while Excel cannot be reached is no edit", async () => {
  const { excel, calls } = await listenTo(openedWith(input, { name: "Notities" }));
  excel.fail({ kind: "connection", at: 1, when: "before", lasting: true });
  excel.goTo("Notities");
  expect(await calls()).toBe(0);
  excel.deleteSheet("Notities");
  expect(await calls()).toBe(1);
});

test("after stopping, nothing counts", async () => {
  const { excel, calls, stop } = await listenTo(openedWith(input));
  await stop();
  excel.type("Invoer", "B2", 5);
  excel.addSheet("Notities");
  excel.goTo("Invoer");
  expect(await calls()).toBe(0);
});

test("without a connection nobody can listen, and stopping does no harm either", async () => {
  const workbook = openedWith(input);
  workbook.excel.fail({ kind: "connection", at: 1, when: "before", lasting: true });
  const { calls, stop } = await listenTo(workbook);
  workbook.excel.fail(null);
  workbook.excel.type("Invoer", "B2", 5);
  expect(await calls()).toBe(0);
  await expect(stop()).resolves.toBeUndefined();
});

describe("sheets of the user's", () => {
  test.each<{ readonly what: string; readonly run: (excel: Opened["excel"]) => void }>([
    {
      what: "that come",
      run: (excel) => {
        excel.addSheet("Correcties");
      },
    },
    {
      what: "that go",
      run: (excel) => {
        excel.deleteSheet("Notities");
      },
    },
    {
      // Excel says nothing about a new name: it shows when the user goes to another sheet
      what: "that got another name",
      run: (excel) => {
        excel.renameSheet("Notities", "Tekorten");
        excel.goTo("Tekorten");
      },
    },
  ])("$what count, once", async ({ run }) => {
    const { excel, calls } = await listenTo(openedWith(input, { name: "Notities" }));
    run(excel);
    expect(await calls()).toBe(1);
    excel.goTo("Invoer");
    expect(await calls()).toBe(1);
  });

  test("that were there all the time do not count when the user goes to them, nor when we do", async () => {
    const { excel, calls, port } = await listenTo(openedWith(input, { name: "Notities" }));
    excel.goTo("Notities");
    valueOf(await port.goTo("Invoer", "B2"));
    expect(await calls()).toBe(0);
  });

  test("that we inserted do not count, but do when they go", async () => {
    const workbook = await listenTo(openedWith(input));
    valueOf(await workbook.port.insert(completePlan("sjabloon")));
    expect(await workbook.calls()).toBe(0);
    workbook.excel.deleteSheet("Narekening");
    expect(await workbook.calls()).toBe(1);
  });

  test("an output that comes or goes does not count, also that of a colleague", async () => {
    const workbook = await listenTo(openedWith(input));
    const theirs = createExcelWorkbook(colleague());
    for (const mark of ["een", "twee", "drie"]) {
      await writeTo({ ...workbook, port: theirs }, completePlan(mark));
      expect(await workbook.calls()).toBe(0);
    }
    valueOf(await theirs.undo());
    expect(await workbook.calls()).toBe(0);
  });
});
