import { oneWriteAtATime } from "../../src/addin/one-write-at-a-time";
import type { WorkbookPort } from "../../src/workbook/port";
import { snapshotOf } from "../excel/fixture";
import { planOf } from "../support/planned-sheet";

/** A port that notes when its changes begin and end. */
function notingPort(log: string[], failing: string | null = null): WorkbookPort {
  const slowly = async <T>(what: string, value: T): Promise<{ readonly ok: true; readonly value: T }> => {
    log.push(`${what} begins`);
    await new Promise((resolve) => setTimeout(resolve, 0));
    log.push(`${what} ends`);
    if (what === failing) throw new Error(what);
    return { ok: true, value };
  };
  return {
    kind: "excel",
    read: () => slowly("read", { snapshot: snapshotOf(), findings: [] }),
    apply: () => slowly("apply", { kind: "written", sheets: [] }),
    undo: () => slowly("undo", null),
    insert: () => slowly("insert", { kind: "written", sheets: [] }),
    goTo: () => slowly("goTo", null),
    canUndo: () => Promise.resolve(true),
    onInputChanged: () => Promise.resolve(() => Promise.resolve()),
    loadSettings: () => Promise.resolve(null),
    saveSettings: () => slowly("saveSettings", null),
  };
}

const request = { plan: planOf(), basedOn: snapshotOf() };

test("what changes the workbook waits for what is changing it", async () => {
  const log: string[] = [];
  const port = oneWriteAtATime(notingPort(log));
  await Promise.all([port.apply(request), port.undo(), port.insert(planOf())]);
  expect(log).toEqual(["apply begins", "apply ends", "undo begins", "undo ends", "insert begins", "insert ends"]);
});

test("reading does not wait", async () => {
  const log: string[] = [];
  const port = oneWriteAtATime(notingPort(log));
  await Promise.all([port.apply(request), port.read()]);
  expect(log.indexOf("read begins")).toBeLessThan(log.indexOf("apply ends"));
});

test("a failed change is told to whoever asked for it, and the next one goes on", async () => {
  const log: string[] = [];
  const port = oneWriteAtATime(notingPort(log, "apply"));
  const failed = port.apply(request);
  const next = port.undo();
  await expect(failed).rejects.toThrow("apply");
  expect(await next).toEqual({ ok: true, value: null });
});
