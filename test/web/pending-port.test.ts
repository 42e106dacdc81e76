import { pendingPort } from "../../src/web/pending-port";
import { createFakeWorkbook } from "../taskpane/fake-workbook";
import { snapshotOf } from "../excel/fixture";

test("what was asked before there is a workbook is answered once there is", async () => {
  const { port, open } = pendingPort();
  const early = port.read();
  open(createFakeWorkbook(snapshotOf({ name: "Invoer" })));
  const read = await early;
  expect(read.ok && read.value.snapshot.sheets.map(({ name }) => name)).toEqual(["Invoer"]);
});

test("everything is passed on", async () => {
  const { port, open } = pendingPort();
  const workbook = createFakeWorkbook(snapshotOf({ name: "Invoer" }));
  open(workbook);
  const settings = { taal: "en", criteria: "alv-2018", governance: null, koppeling: null } as const;
  await port.saveSettings(settings);
  expect(workbook.saved).toEqual([settings]);
  await port.goTo("Invoer", "A2");
  expect(workbook.visited).toEqual(["Invoer!A2"]);
});
