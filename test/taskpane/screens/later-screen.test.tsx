/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { smallWorkbook } from "../../run/workbooks";
import { closePane, openPane } from "../opened-pane";
import { screenLoaders } from "../../../src/taskpane/shell/screen-loaders";

afterEach(async () => {
  await closePane();
  jest.restoreAllMocks();
});

const notArrived = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });

test("a screen that does not arrive says so, and comes when it is tried again", async () => {
  jest.spyOn(screenLoaders, "gegevens").mockRejectedValueOnce(notArrived);
  const { click } = await openPane(smallWorkbook());
  await click(/^Verdeling maken/);
  expect(await screen.findByRole("heading", { level: 1, name: "Niet alles is geladen" })).toBeDefined();
  expect(screen.getByText("Melding: Loading chunk 7 failed.")).toBeDefined();
  await click("Opnieuw proberen");
  expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
});

test("a bug in one screen leaves the frame: one can try again or go elsewhere", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  let isBroken = true;
  jest.spyOn(screenLoaders, "regels").mockResolvedValue((): ReactElement => {
    if (isBroken) throw new Error("no text for this key");
    return <p>Mended</p>;
  });
  const { click } = await openPane(smallWorkbook());
  await click(/^Verdeling maken/);
  await click("Regels");
  expect(await screen.findByRole("heading", { level: 1, name: "Fout in het programma" })).toBeDefined();
  isBroken = false;
  await click("Opnieuw proberen");
  expect(await screen.findByText("Mended")).toBeDefined();
  await click("Gegevens");
  expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
});
