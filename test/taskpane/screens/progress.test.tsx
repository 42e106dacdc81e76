/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { BugError } from "../../../src/core/findings/bug-error";
import { runVerdeling } from "../../../src/run/run-verdeling";
import type { RunStep, VerdelingResult } from "../../../src/run/verdeling-run";
import { cancelled, type Calculate } from "../../../src/worker/calculate";
import { smallWorkbook } from "../../run/workbooks";
import { closePane, openPane } from "../opened-pane";
import { announced } from "../pane-text";

afterEach(closePane);

interface HeldCalculation {
  readonly calculate: Calculate;
  readonly tell: (step: RunStep) => void;
  readonly finish: () => Promise<void>;
  readonly isCancelled: () => boolean;
}

/** A calculation that goes on until the test lets it end. */
function heldCalculation(): HeldCalculation {
  let tell: (step: RunStep) => void = () => undefined;
  let finish: () => void = () => undefined;
  let isCancelled = false;
  return {
    calculate: (run, { signal, onStep }) =>
      new Promise((resolve) => {
        tell = onStep;
        finish = () => {
          resolve({ kind: "done", result: runVerdeling(run) });
        };
        signal.addEventListener("abort", () => {
          isCancelled = true;
          resolve(cancelled);
        });
      }),
    tell: (step) => {
      act(() => {
        tell(step);
      });
    },
    finish: () =>
      act(async () => {
        finish();
        await Promise.resolve();
      }),
    isCancelled: () => isCancelled,
  };
}

test("every step of a calculation is shown and told, and the buttons wait", async () => {
  const held = heldCalculation();
  const { click } = await openPane(smallWorkbook(), { calculate: held.calculate });
  await click(/^Verdeling maken/);
  await screen.findByText("Werkboek lezen…", { selector: "p" });
  await screen.findByRole("heading", { level: 1, name: "Gegevens" });
  held.tell("controleren");
  expect(announced()).toBe("Gegevens controleren…");
  const bars = screen.getAllByRole("progressbar");
  expect(bars.map((bar) => bar.getAttribute("aria-label"))).toEqual(["Gegevens controleren…"]);
  await held.finish();
  await screen.findByText("Klaar om te berekenen");
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a cancel ends it at once and changes nothing", async () => {
  const held = heldCalculation();
  const { click } = await openPane(smallWorkbook(), { calculate: held.calculate });
  await click(/^Verdeling maken/);
  await click("Annuleren");
  expect(held.isCancelled()).toBe(true);
  expect(await screen.findByText("Geannuleerd")).toBeDefined();
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(await screen.findByRole("button", { name: "Werkboek lezen" })).toBeDefined();
});

test("a workbook that takes long to be read can be left too, and what comes late is ignored", async () => {
  const { click, workbook } = await openPane(smallWorkbook());
  const release = workbook.holdReading();
  await click(/^Verdeling maken/);
  await click("Annuleren");
  await act(async () => {
    release();
    await Promise.resolve();
  });
  expect(screen.getByText("Geannuleerd")).toBeDefined();
  expect(screen.queryByText("Klaar om te berekenen")).toBeNull();
  await click("Werkboek lezen");
  expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
});

test("a bug in the calculation is said in its own words, nothing is lost, and it can be tried again", async () => {
  let isBroken = true;
  const calculate: Calculate = (run) => {
    if (isBroken) return Promise.reject(new BugError("shares do not sum to the pot"));
    const result: VerdelingResult = runVerdeling(run);
    return Promise.resolve({ kind: "done", result });
  };
  const { click } = await openPane(smallWorkbook(), { calculate });
  await click(/^Verdeling maken/);
  expect(await screen.findByText("Fout in het programma")).toBeDefined();
  expect(screen.getByText(/shares do not sum to the pot/)).toBeDefined();
  isBroken = false;
  await click("Werkboek lezen");
  expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
  expect(screen.queryByText("Fout in het programma")).toBeNull();
});
