import { createRibbonCommands } from "../../src/commands/ribbon-commands";
import type { RibbonSurroundings } from "../../src/commands/ribbon-surroundings";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { here } from "../excel/sessions";
import { runVerdeling } from "../../src/run/run-verdeling";
import { settingsOf } from "../../src/run/settings";
import type { Snapshot } from "../../src/workbook/snapshot";
import { withCell } from "../e2e/support/handmade";
import { sampleSnapshot } from "../e2e/support/sample";
import { sheetNames, valueOf } from "../excel/fixture";
import { fillFrom } from "../host/fill";
import { openExcel } from "../host/load-office";
import type { SimulatedExcel } from "../host/simulated-excel";

interface Opened {
  readonly excel: SimulatedExcel;
  readonly commands: ReturnType<typeof createRibbonCommands>;
  readonly port: RibbonSurroundings["port"];
  /** What the pane was opened for, in order. */
  readonly shown: readonly string[];
  /** What the pane was told of, opened or not. */
  readonly told: readonly string[];
  /** Who does something between two steps of a command. */
  readonly beforeCalculating: (edit: () => void) => void;
}

function opened(snapshot: Snapshot): Opened {
  const excel = openExcel();
  fillFrom(excel, snapshot);
  const port = createExcelWorkbook(here);
  const shown: string[] = [];
  const told: string[] = [];
  let edit = (): void => undefined;
  const note = (what: string): Promise<void> => {
    shown.push(what);
    return Promise.resolve();
  };
  const commands = createRibbonCommands({
    port,
    pane: {
      showInput: () => note("input"),
      showProblem: ({ code }) => note(code),
      outputWritten: () => {
        told.push("output");
        return Promise.resolve();
      },
    },
    calculate: (run) => {
      edit();
      return Promise.resolve(runVerdeling(run));
    },
    now: () => "2018-11-01T09:00:00Z",
    version: "1.2.3",
    taal: "nl",
  });
  return { excel, port, commands, shown, told, beforeCalculating: (next) => (edit = next) };
}

async function openedSample(): Promise<Opened> {
  return opened(await sampleSnapshot());
}

function textOn(excel: SimulatedExcel, sheet: string, row: number): unknown {
  return excel.workbook.findSheet(sheet)?.cell(row, 0).value;
}

describe("Bereken", () => {
  test("writes the outcome and shows the summary; the pane stays closed", async () => {
    const workbook = await openedSample();
    await workbook.commands.bereken();
    expect(sheetNames(workbook)).toEqual(expect.arrayContaining(["Samenvatting", "Toekenning", "Narekening", "Audit"]));
    expect(workbook.excel.workbook.activeSheet).toBe("Samenvatting");
    expect(workbook.shown).toEqual([]);
    expect(workbook.told).toEqual(["output"]);
  });

  test("uses the rules and the language that were chosen for the workbook", async () => {
    const workbook = await openedSample();
    const choices = { taal: "en", criteria: naarRato, governance: fonds2018, mapping: null } as const;
    valueOf(await workbook.port.saveSettings(settingsOf(choices)));
    await workbook.commands.bereken();
    expect(textOn(workbook.excel, "Samenvatting", 0)).toMatch(/summary$/);
    expect(textOn(workbook.excel, "Samenvatting", 1)).toContain(naarRato.naam);
  });

  test("signs with the names that were last used in the pane", async () => {
    const workbook = await openedSample();
    const ondertekening = { opsteller: "A. Bakker", toetser: "B. Visser" };
    const choices = { taal: "nl", criteria: alv2018, governance: fonds2018, mapping: null, ondertekening } as const;
    valueOf(await workbook.port.saveSettings(settingsOf(choices)));
    await workbook.commands.bereken();
    const audit = workbook.excel.workbook.findSheet("Audit");
    const facts = Array.from({ length: 20 }, (_, row) => [audit?.cell(row, 0).value, audit?.cell(row, 1).value]);
    expect(facts).toContainEqual(["Opgesteld door", "A. Bakker"]);
    expect(facts).toContainEqual(["Getoetst door", "B. Visser"]);
  });

  test("replaces an earlier outcome", async () => {
    const workbook = await openedSample();
    await workbook.commands.bereken();
    const before = sheetNames(workbook);
    await workbook.commands.bereken();
    expect(sheetNames(workbook)).toEqual(before);
  });

  test("writes nothing when the input has an error, and opens the pane where it is said", async () => {
    const workbook = opened(withCell(await sampleSnapshot(), "Invoer", 4, 3, "onbekend"));
    const before = sheetNames(workbook);
    await workbook.commands.bereken();
    expect(sheetNames(workbook)).toEqual(before);
    expect(workbook.shown).toEqual(["input"]);
  });

  test("writes nothing when somebody changed the input meanwhile, and shows the input anew", async () => {
    const workbook = await openedSample();
    const before = sheetNames(workbook);
    workbook.beforeCalculating(() => {
      workbook.excel.type("Invoer", "D5", 1);
    });
    await workbook.commands.bereken();
    expect(sheetNames(workbook)).toEqual(before);
    expect(workbook.shown).toEqual(["input"]);
  });

  test("does not fall back on other rules than were chosen when those cannot be read", async () => {
    const workbook = await openedSample();
    const before = sheetNames(workbook);
    valueOf(
      await workbook.port.saveSettings({ taal: "nl", criteria: { id: "half" }, governance: null, koppeling: null }),
    );
    await workbook.commands.bereken();
    expect(sheetNames(workbook)).toEqual(before);
    expect(workbook.shown).toEqual(["input"]);
  });

  test.each([
    {
      when: "the workbook is protected",
      cause: ({ excel }: Opened) => (excel.workbook.isProtected = true),
      code: "workbook-protected",
    },
    {
      when: "a cell is being edited",
      cause: ({ excel }: Opened) => (excel.isEditingCell = true),
      code: "cell-edit-mode",
    },
    {
      when: "the connection is lost",
      cause: ({ excel }: Opened) => {
        excel.fail({ kind: "connection", at: 1, when: "before", lasting: true });
      },
      code: "connection-lost",
    },
  ])("opens the pane with what to do when $when", async ({ cause, code }) => {
    const workbook = await openedSample();
    const before = sheetNames(workbook);
    cause(workbook);
    await workbook.commands.bereken();
    expect(workbook.shown).toEqual([code]);
    expect(sheetNames(workbook)).toEqual(before);
  });
});

test("Controleer opens the pane where it says what is in the input, and changes nothing", async () => {
  const workbook = await openedSample();
  const before = sheetNames(workbook);
  await workbook.commands.controleer();
  expect(workbook.shown).toEqual(["input"]);
  expect(sheetNames(workbook)).toEqual(before);
});
