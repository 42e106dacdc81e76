import { oneAtATime } from "../../src/addin/one-at-a-time";
import type { WorkbookPort } from "../../src/workbook/port";
import { writtenCells } from "../host/describe";
import { completePlan, input, openedWith, readFrom, sheetNames, valueOf, writeTo } from "../excel/fixture";

const inBetween: readonly { readonly what: string; readonly run: (port: WorkbookPort) => Promise<unknown> }[] = [
  { what: "reads", run: async (port) => valueOf(await port.read()) },
  {
    what: "looks whether there is something to undo",
    run: async (port) => {
      expect(await port.canUndo()).toBe(true);
    },
  },
  {
    what: "writes as well",
    run: async (port) => {
      const { snapshot } = valueOf(await port.read());
      valueOf(await port.apply({ plan: completePlan("twee"), basedOn: snapshot }));
    },
  },
  { what: "inserts a template", run: async (port) => valueOf(await port.insert(completePlan("sjabloon"))) },
];

describe.each([0, 1, 2, 3])("while the ribbon writes, after %d of its requests", (after) => {
  test.each(inBetween)("the pane $what, and both get what they asked for", async ({ run }) => {
    const { excel, port: bare } = openedWith(input);
    const port = oneAtATime(bare);
    await writeTo({ excel, port }, completePlan("een"));
    const basedOn = await readFrom({ excel, port });
    const start = excel.roundTrips;
    const writing = port.apply({ plan: completePlan("twee"), basedOn });
    while (excel.roundTrips - start < after) await new Promise((resolve) => setImmediate(resolve));
    await run(port);
    expect(valueOf(await writing).kind).toBe("written");
    expect(sheetNames({ excel, port }).slice(0, 3)).toEqual(["Invoer", "Toekenning", "Narekening"]);
    expect(writtenCells(excel, "Toekenning").get("A1")?.value).toBe("Toekenning twee");
    expect(await port.canUndo()).toBe(true);
  });
});
