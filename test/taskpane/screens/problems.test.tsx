/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { WorkbookProblemCode } from "../../../src/workbook/port";
import { smallWorkbook } from "../../run/workbooks";
import { closePane, openPane } from "../opened-pane";
import { announced, textOf } from "../pane-text";

afterEach(closePane);

test.each<readonly [code: WorkbookProblemCode, title: string, advice: RegExp]>([
  ["workbook-protected", "Werkboek beveiligd", /Hef de beveiliging op/],
  ["sheet-protected", "Blad beveiligd", /Het blad Invoer is beveiligd/],
  ["read-only", "Alleen-lezen", /Sla een kopie op/],
  ["cell-edit-mode", "Cel in bewerking", /Druk op Enter of Esc/],
  ["connection-lost", "Verbinding verbroken", /Controleer de verbinding/],
  ["too-large", "Werkboek te groot", /Verwijder bladen en opmaak/],
  ["not-supported", "Niet mogelijk in deze versie", /Werk Excel bij/],
  ["unexpected", "Dat lukte niet", /Probeer het opnieuw/],
])("%s: '%s' with what to do about it, also aloud; trying again is possible", async (code, title, advice) => {
  const { click, workbook } = await openPane(smallWorkbook());
  workbook.breakOn("read", code, "Invoer");
  await click(/^Verdeling maken/);
  expect(textOf(await screen.findByRole("group", { name: title }))).toMatch(advice);
  expect(announced()).toMatch(advice);
  expect(await screen.findByRole("button", { name: "Werkboek lezen" })).toBeDefined();
});

test("a cell that is gone is said, and the screen stays", async () => {
  const { click, workbook } = await openPane(smallWorkbook());
  await click(/^Verdeling maken/);
  await screen.findByText("Klaar om te berekenen");
  workbook.breakOn("goTo", "unexpected");
  await click("Ga naar Invoer!A1");
  expect(await screen.findByText("Dat lukte niet")).toBeDefined();
  expect(screen.getByText("Klaar om te berekenen")).toBeDefined();
});

test("a problem of a button of the ribbon is shown by the pane", async () => {
  const { pane } = await openPane(smallWorkbook());
  act(() => {
    pane.showProblem({ code: "sheet-protected", sheet: null, detail: null });
  });
  expect(await screen.findByText("Blad beveiligd")).toBeDefined();
});
