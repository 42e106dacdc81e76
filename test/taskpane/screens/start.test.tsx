/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import { smallWorkbook } from "../../run/workbooks";
import { closePane, openPane } from "../opened-pane";
import { textOf } from "../pane-text";

afterEach(closePane);

const kept = { taal: null, criteria: null, governance: null, koppeling: null };

test("asks what somebody comes to do, and leaves the focus where it was", async () => {
  await openPane(smallWorkbook());
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Wat komt u doen?");
  expect(document.activeElement).toBe(document.body);
  expect(screen.getAllByRole("button").map(textOf)).toEqual([
    "NL",
    "EN",
    expect.stringMatching(/^Verdeling maken/),
    expect.stringMatching(/^Mijn gemeente/),
    "Sjabloon invoegen",
    "Voorbeeld invoegen",
  ]);
});

test("the heading of the next screen takes the focus, and so does that of the start on the way back", async () => {
  const { click } = await openPane(smallWorkbook());
  await click(/^Verdeling maken/);
  const heading = await screen.findByRole("heading", { level: 1, name: "Gegevens" });
  expect(document.activeElement).toBe(heading);
  await click(/Start/);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Wat komt u doen?" }));
});

test("speaks the language of the host, and another one at once when asked", async () => {
  const { click, workbook } = await openPane(smallWorkbook(), { taal: "en" });
  await click(/^Make a division/);
  expect(await screen.findByRole("heading", { level: 1, name: "Data" })).toBeDefined();
  await screen.findByText("Ready to calculate");
  await click("NL: Nederlands");
  expect(await screen.findByRole("heading", { level: 1, name: "Gegevens" })).toBeDefined();
  expect(screen.getByRole("button", { name: "NL: Nederlands" }).getAttribute("aria-pressed")).toBe("true");
  expect(workbook.saved.at(-1)).toMatchObject({ taal: "nl" });
});

test("takes the choices that the workbook has kept", async () => {
  const { click } = await openPane(smallWorkbook(), { kept: { ...kept, taal: "en", criteria: "naar-rato" } });
  await click(/^Make a division/);
  await click("See the rules");
  expect((await screen.findByLabelText<HTMLSelectElement>("Criteria")).value).toBe(naarRato.id);
});

test("says so when what the workbook has kept is damaged, and goes on with the rule of 2018", async () => {
  const { click } = await openPane(smallWorkbook(), { kept: { ...kept, criteria: { schema: "criteriaset/9" } } });
  expect(await screen.findByText("Bewaarde keuzes niet bruikbaar")).toBeDefined();
  await click("Sluiten");
  expect(screen.queryByText("Bewaarde keuzes niet bruikbaar")).toBeNull();
  await click(/^Verdeling maken/);
  await click("Regels bekijken");
  expect((await screen.findByLabelText<HTMLSelectElement>("Criteria")).value).toBe(alv2018.id);
});
