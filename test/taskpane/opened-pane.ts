import "./browser-globals";
import { act, cleanup, configure, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Calculate } from "../../src/worker/calculate";
import { calculateInSlices } from "../../src/worker/calculate-in-slices";
import type { Plan } from "../../src/worker/plan";
import { planHere } from "../../src/worker/plan-here";
import { mountTaskpane, type Taskpane, type TaskpaneOptions } from "../../src/taskpane/mount";
import type { WorkbookSettings } from "../../src/workbook/port";
import type { Snapshot } from "../../src/workbook/snapshot";
import { textOf } from "./pane-text";
import { createFakeWorkbook, type FakeWorkbook } from "./fake-workbook";

/** A pane on a workbook, and hands to use it with. */
export interface OpenedPane {
  readonly pane: Taskpane;
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  /** Somebody else edits the workbook. */
  readonly edit: (snapshot: Snapshot) => void;
  /** Clicks a button when it is there. */
  readonly click: (name: string | RegExp) => Promise<void>;
  readonly type: (label: string | RegExp, text: string) => Promise<void>;
  readonly choose: (label: string | RegExp, option: string) => Promise<void>;
}

export interface PaneChoices extends Partial<Pick<TaskpaneOptions, "taal" | "theme">> {
  readonly calculate?: Calculate;
  readonly plan?: Plan;
  readonly kept?: WorkbookSettings;
}

// The first visit of a screen loads it, and a machine may be busy with other tests.
configure({
  asyncUtilTimeout: 60_000,
  getElementError: (message) => new Error(`${message ?? ""}\n${textOf(document.body)}`),
});

let opened: Taskpane | null = null;

/** Opens the pane as a page does; the test's clock stands still. */
export async function openPane(snapshot: Snapshot, choices: PaneChoices = {}): Promise<OpenedPane> {
  const { calculate = calculateInSlices, plan = planHere, taal = "nl", theme = "light", kept = null } = choices;
  const workbook = createFakeWorkbook(snapshot, kept);
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  const pane = await act(async () => {
    await Promise.resolve();
    return mountTaskpane(element, {
      port: workbook,
      calculate,
      plan,
      theme,
      taal,
      version: "1.2.3",
      now: () => "2018-11-01T12:00:00.000Z",
    });
  });
  opened = pane;
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  return {
    pane,
    workbook,
    user,
    edit: (next) => {
      act(() => {
        workbook.edit(next);
      });
    },
    click: async (name) => {
      await user.click(await screen.findByRole("button", { name }));
    },
    type: async (label, text) => {
      const field = await screen.findByLabelText(label);
      await user.clear(field);
      if (text !== "") await user.type(field, text);
    },
    choose: async (label, option) => {
      await user.selectOptions(await screen.findByLabelText(label), option);
    },
  };
}

/** Takes the pane away; after every test. */
export async function closePane(): Promise<void> {
  const pane = opened;
  opened = null;
  await act(async () => {
    await pane?.unmount();
  });
  cleanup();
}
