/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { planHere } from "../../../src/worker/plan-here";
import { smallWorkbook } from "../../run/workbooks";
import { closePane, openPane, type OpenedPane } from "../opened-pane";
import { announced, isDisabled, textOf } from "../pane-text";

afterEach(closePane);

async function openWriting(): Promise<OpenedPane> {
  const opened = await openPane(smallWorkbook());
  await opened.click(/^Verdeling maken/);
  await opened.click("Berekenen");
  await opened.click("Naar het werkboek schrijven");
  await screen.findByRole("button", { name: "Schrijf naar het werkboek" });
  return opened;
}

test("says what will be written before anything is", async () => {
  const { workbook } = await openWriting();
  const sheets = screen.getAllByRole("listitem").map(textOf);
  expect(sheets).toContainEqual(expect.stringMatching(/^SamenvattingKerncijfers, stempel en grafiek; \d+ rijen\.$/));
  expect(sheets).toContainEqual(expect.stringMatching(/^AuditKenmerken, besluiten en bevindingen/));
  expect(workbook.applied).toEqual([]);
});

test("preparing can be stopped, and started again", async () => {
  let isFirst = true;
  const { click } = await openPane(smallWorkbook(), {
    plan: (request, signal) => {
      if (!isFirst) return planHere(request, signal);
      isFirst = false;
      return new Promise(() => undefined);
    },
  });
  await click(/^Verdeling maken/);
  await click("Berekenen");
  await click("Naar het werkboek schrijven");
  await click("Annuleren");
  await click("Uitvoer voorbereiden");
  expect(await screen.findByRole("button", { name: "Schrijf naar het werkboek" })).toBeDefined();
});

test("writes the plan that was shown, says so aloud, and leads to the summary", async () => {
  const { click, workbook } = await openWriting();
  await click("Schrijf naar het werkboek");
  expect(await screen.findByText("Geschreven bladen")).toBeDefined();
  expect(announced()).toContain("De uitkomst staat in het werkboek");
  expect(workbook.applied).toHaveLength(1);
  await click("Bekijk de samenvatting");
  expect(workbook.visited).toEqual(["Samenvatting"]);
});

test("what was written can be undone", async () => {
  const { click } = await openWriting();
  await click("Schrijf naar het werkboek");
  await click("Maak ongedaan");
  expect(await screen.findByText("Ongedaan gemaakt")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Maak ongedaan" })).toBeNull();
  expect(screen.getByRole("button", { name: "Schrijf naar het werkboek" })).toBeDefined();
});

test("what was written can be undone from the start as well, also when the input has an error by now", async () => {
  const { click } = await openWriting();
  await click("Schrijf naar het werkboek");
  await click(/Start/);
  await click("Maak ongedaan");
  expect(await screen.findByText("Ongedaan gemaakt")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Maak ongedaan" })).toBeNull();
});

test("output that something else wrote can be undone", async () => {
  const { pane, workbook } = await openPane(smallWorkbook());
  expect(screen.queryByRole("button", { name: "Maak ongedaan" })).toBeNull();
  await workbook.apply({ plan: { sheets: [], names: [] }, basedOn: smallWorkbook() });
  await act(() => pane.outputWritten());
  expect(screen.getByRole("button", { name: "Maak ongedaan" })).toBeDefined();
});

test("after an edit the pane no longer says that the sheets of the user are as they were", async () => {
  const { click, edit } = await openWriting();
  await click("Schrijf naar het werkboek");
  await screen.findByText("Geschreven");
  edit(smallWorkbook([["GM0983", "Venlo", 101_059, 9_000_001, 2_000_000, 14_000_000, 3_000_000]]));
  expect(screen.queryByText("Geschreven")).toBeNull();
  expect(await screen.findByText("Verouderd")).toBeDefined();
});

test("input that was edited a moment before is not overwritten by an old outcome: the pane says what changed", async () => {
  const { click, workbook, edit } = await openWriting();
  const changed = smallWorkbook([
    ["GM0983", "Venlo", 101_059, 9_000_001, 2_000_000, 14_000_000, 3_000_000],
    ["GM0080", "Leeuwarden", 108_667, 100_000, 0, 200_000, 0],
  ]);
  workbook.keepQuiet();
  edit(changed);
  await click("Schrijf naar het werkboek");
  expect(await screen.findByText("Niets geschreven: de invoer is intussen gewijzigd")).toBeDefined();
  await click("Ga naar Invoer!D2");
  expect(workbook.visited).toEqual(["Invoer!D2"]);
  expect(workbook.applied).toEqual([]);
  expect(isDisabled(screen.getByRole("button", { name: "Schrijf naar het werkboek" }))).toBe(true);
});

test("a protected workbook is said, and the plan stays", async () => {
  const { click, workbook } = await openWriting();
  workbook.breakOn("apply", "workbook-protected");
  await click("Schrijf naar het werkboek");
  expect(await screen.findByText("Werkboek beveiligd")).toBeDefined();
  expect(screen.getByRole("button", { name: "Schrijf naar het werkboek" })).toBeDefined();
});

test("another language plans the sheets in that language", async () => {
  const { click } = await openWriting();
  await click("EN: English");
  expect(await screen.findByText(/Key figures, stamp and chart/)).toBeDefined();
});

test("the audit says with what, from what and by whom", async () => {
  const { click } = await openWriting();
  await click("Audit");
  await screen.findByRole("heading", { level: 1, name: "Audit" });
  const facts = [...document.querySelectorAll("dl div")].map(textOf);
  expect(facts).toEqual(
    expect.arrayContaining([
      "ProgrammaFonds Tekortgemeenten 1.2.3",
      "Tijdstip1 november 2018, 12:00:00 UTC",
      "Tweede berekeningklopt tot op de cent",
      expect.stringMatching(/^Kenmerk uitkomstsha256:[0-9a-f]{64}$/),
    ]),
  );
});
