import { oneAtATime } from "../../src/addin/one-at-a-time";
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
    canUndo: async () => (await slowly("canUndo", true)).value,
    onInputChanged: () => Promise.resolve(() => Promise.resolve()),
    loadSettings: () => Promise.resolve(null),
    saveSettings: () => slowly("saveSettings", null),
  };
}

const noSettings = { taal: null, criteria: null, governance: null, koppeling: null } as const;
const request = { plan: planOf(), basedOn: snapshotOf() };

test("whatever changes our output, or may clear it up, waits for what came before it", async () => {
  const log: string[] = [];
  const port = oneAtATime(notingPort(log));
  await Promise.all([port.apply(request), port.read(), port.undo(), port.canUndo(), port.insert(planOf())]);
  const inTurn = ["apply", "read", "undo", "canUndo", "insert"].flatMap((what) => [`${what} begins`, `${what} ends`]);
  expect(log).toEqual(inTurn);
});

test("what does not touch our output does not wait", async () => {
  const log: string[] = [];
  const port = oneAtATime(notingPort(log));
  await Promise.all([port.apply(request), port.goTo("Invoer", "B2"), port.saveSettings(noSettings)]);
  expect(log.indexOf("goTo begins")).toBeLessThan(log.indexOf("apply ends"));
  expect(log.indexOf("saveSettings begins")).toBeLessThan(log.indexOf("apply ends"));
});

test("a failed change is told to whoever asked for it, and the next one goes on", async () => {
  const log: string[] = [];
  const port = oneAtATime(notingPort(log, "apply"));
  const failed = port.apply(request);
  const next = port.undo();
  await expect(failed).rejects.toThrow("apply");
  expect(await next).toEqual({ ok: true, value: null });
});
