import type { Locator, Page } from "playwright-core";
import type { Say } from "../../../src/core/words/say";
import type { Goal, Step } from "../../../src/taskpane/state/screens";
import type { Taal } from "../../../src/text/taal";
import { createSay } from "../../../src/text/translator";

type Parameters = NonNullable<globalThis.Parameters<Say>[1]>;

/**
 * The task pane as a person finds it: by what stands on it. Names come from the product's own texts, so that another
 * wording breaks no test and a control that is gone does.
 */
export interface Pane {
  readonly page: Page;
  readonly say: Say;
  /** Everything in the pane. */
  readonly all: Locator;
  /** What a person comes to do, on the start screen. */
  readonly goal: (goal: Goal) => Locator;
  readonly button: (key: string, parameters?: Parameters) => Locator;
  readonly field: (key: string, parameters?: Parameters) => Locator;
  readonly heading: (key: string, parameters?: Parameters) => Locator;
  /** A sentence, or a part of one. */
  readonly text: (key: string, parameters?: Parameters) => Locator;
  /** From one municipality to all. */
  readonly back: Locator;
  /** The rows of the list of municipalities, to open. */
  readonly municipalities: Locator;
  readonly press: (key: string, parameters?: Parameters) => Promise<void>;
  /** A link that selects a cell or a sheet in the workbook. */
  readonly goTo: (place: string) => Locator;
  /** The switch to a language. */
  readonly language: (taal: Taal) => Locator;
  /** The same pane, after the switch to another language. */
  readonly in: (taal: Taal) => Pane;
  readonly openStep: (step: Step) => Promise<void>;
  /** Until a screen has opened, with all that it loads. */
  readonly see: (key: string, parameters?: Parameters) => Promise<void>;
  /** The value beside a term in a list of figures. */
  readonly figure: (key: string) => Locator;
}

/** @param all - What the pane lies in: the whole page in Excel, a part of it on the web page. */
export function paneIn(page: Page, all: Locator, taal: Taal): Pane {
  const say = createSay(taal);
  const button: Pane["button"] = (key, parameters) =>
    all.getByRole("button", { name: say(key, parameters), exact: true });
  const heading: Pane["heading"] = (key, parameters) =>
    all.getByRole("heading", { name: say(key, parameters), exact: true });
  return {
    page,
    say,
    all,
    // the button also says what the goal means
    goal: (goal) => all.getByRole("button", { name: say(`pane.doel.${goal}`) }),
    button,
    heading,
    field: (key, parameters) => fields(all, say(key, parameters)),
    back: all.getByRole("button", { name: say("pane.gemeente.terug") }),
    municipalities: all.locator("ul > li > button"),
    // what is told to a screen reader only is no sight
    text: (key, parameters) => all.getByText(say(key, parameters)).and(page.locator(":not([aria-live])")),
    press: (key, parameters) => button(key, parameters).click(),
    language: (other) => all.getByRole("button", { name: say(`pane.taal.${other}`), exact: true }),
    in: (other) => paneIn(page, all, other),
    goTo: (place) => all.getByRole("button", { name: say("pane.ga-naar", { plaats: place }), exact: true }),
    openStep: async (step) => {
      const name = say(`pane.stap.${step}`);
      await all.getByRole("navigation").getByRole("button", { name, exact: true }).click();
      await heading(`pane.stap.${step}`).waitFor();
    },
    see: (key, parameters) => heading(key, parameters).waitFor(),
    figure: (key) => all.locator("dl > div", { has: page.locator("dt").getByText(say(key), { exact: true }) }),
  };
}

/** By role, so that the star of a required field is no part of its name. */
function fields(all: Locator, name: string): Locator {
  const [first, ...others] = (["combobox", "textbox", "searchbox", "spinbutton"] as const).map((role) =>
    all.getByRole(role, { name, exact: true }),
  );
  return others.reduce((found, other) => found.or(other), first ?? all);
}
