import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import type { PaneEvent } from "../../../src/taskpane/state/event";
import { initialState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { reduce } from "../../../src/taskpane/state/reduce";
import type { WorkbookProblem } from "../../../src/workbook/port";
import { after, calculated, draft, type EventsCase, readSmallWorkbook, rules, calculatedVerdeling } from "./events";

const problem: WorkbookProblem = { code: "read-only", sheet: null, detail: null };
const failure = { kind: "programma", message: "stuk" } as const;
const plan = { sheets: [], names: [] };

describe("going somewhere", () => {
  test.each<EventsCase>([
    {
      when: "a goal is chosen, the figures come first",
      events: [{ type: "goal-chosen", goal: "mijn-gemeente" }],
      shows: { goal: "mijn-gemeente", screen: "gegevens", hasMoved: true },
    },
    {
      when: "a goal is chosen again, the last search and municipality are gone",
      events: [
        { type: "list-searched", search: "ven" },
        { type: "municipality-opened", code: "GM0983" },
        { type: "goal-chosen", goal: "verdeling" },
      ],
      shows: { search: "", municipality: null },
    },
    {
      when: "one municipality becomes the whole outcome",
      events: [
        { type: "goal-chosen", goal: "mijn-gemeente" },
        { type: "municipality-opened", code: "GM0983" },
        { type: "goal-widened" },
      ],
      shows: { goal: "verdeling", municipality: null },
    },
    {
      when: "a screen is opened",
      events: [{ type: "screen-opened", screen: "regels" }],
      shows: { screen: "regels", hasMoved: true },
    },
    {
      when: "the screen that is there is opened, nobody moved",
      events: [{ type: "screen-opened", screen: "start" }],
      shows: { screen: "start", hasMoved: false },
    },
    {
      when: "a municipality is opened, that is moving too",
      events: [{ type: "municipality-opened", code: "GM0983" }],
      shows: { municipality: "GM0983", hasMoved: true },
    },
    {
      when: "back in the list, it opens at the municipality that was looked at",
      events: [
        { type: "municipality-opened", code: "GM0983" },
        { type: "municipality-opened", code: null },
      ],
      shows: { municipality: null, lastMunicipality: "GM0983" },
    },
    {
      when: "another list has no place to open at",
      events: [
        { type: "municipality-opened", code: "GM0983" },
        { type: "municipality-opened", code: null },
        { type: "list-filtered", filter: "toegekend" },
      ],
      shows: { filter: "toegekend", lastMunicipality: null },
    },
    {
      when: "the list is searched, ordered and filtered",
      events: [
        { type: "list-searched", search: "ven" },
        { type: "list-ordered", order: "naam" },
        { type: "list-filtered", filter: "toegekend" },
      ],
      shows: { search: "ven", order: "naam", filter: "toegekend", hasMoved: false },
    },
  ])("$when", ({ events, shows }) => {
    expect(after(...events)).toMatchObject(shows);
  });
});

describe("settings of the workbook", () => {
  test.each<EventsCase>([
    {
      when: "what was kept is taken over",
      events: [{ type: "settings-loaded", taal: "en", criteria: naarRato, governance: null, mapping: null }],
      shows: { taal: "en", rules: { ...rules, criteria: naarRato } },
    },
    {
      when: "what was not kept stays as it is",
      events: [{ type: "settings-loaded", taal: null, criteria: null, governance: null, mapping: null }],
      shows: { taal: "nl", rules },
    },
  ])("$when", ({ events, shows }) => {
    expect(after(...events)).toMatchObject(shows);
  });

  test("another language means other sheets to write, and the same outcome", () => {
    const state = after(
      readSmallWorkbook,
      calculated,
      { type: "plan-made", plan },
      { type: "language-chosen", taal: "en" },
    );
    expect(state).toMatchObject({ taal: "en", plan: null });
    expect(state.outcome?.verdeling).toBe(calculatedVerdeling());
  });
});

describe("tasks", () => {
  const started: PaneEvent = { type: "task-started", kind: "verdelen" };
  test.each<EventsCase>([
    { when: "a task starts without a step", events: [started], shows: { task: { kind: "verdelen", step: null } } },
    {
      when: "a task tells its step",
      events: [started, { type: "task-progressed", step: "narekenen" }],
      shows: { task: { kind: "verdelen", step: "narekenen" } },
    },
    {
      when: "a step that comes too late starts nothing",
      events: [{ type: "task-progressed", step: "lezen" }],
      shows: { task: null },
    },
    { when: "a task ends", events: [started, { type: "task-ended" }], shows: { task: null, notice: null } },
    {
      when: "a task is cancelled",
      events: [started, { type: "task-cancelled" }],
      shows: { task: null, notice: "geannuleerd" },
    },
    {
      when: "a problem ends the task",
      events: [started, { type: "problem-met", problem }],
      shows: { task: null, problem },
    },
    { when: "a failure ends the task", events: [started, { type: "failed", failure }], shows: { task: null, failure } },
  ])("$when", ({ events, shows }) => {
    expect(after(...events)).toMatchObject(shows);
  });

  test.each<PaneEvent>([{ type: "task-ended" }, { type: "task-progressed", step: "lezen" }, { type: "input-changed" }])(
    "$type changes nothing at all when there is nothing that it is about",
    (event) => {
      const state = initialState("nl");
      expect(reduce(state, event)).toBe(state);
    },
  );
});

describe("messages are cleared by the next thing the user does", () => {
  const messages: readonly PaneEvent[] = [
    { type: "problem-met", problem },
    { type: "failed", failure },
    { type: "noticed", notice: "hersteld" },
  ];
  test("they are there until then", () => {
    expect(after(...messages)).toMatchObject({ problem, failure, notice: "hersteld" });
  });

  test.each<PaneEvent>([
    { type: "messages-dismissed" },
    { type: "task-started", kind: "lezen" },
    { type: "goal-chosen", goal: "verdeling" },
    { type: "screen-opened", screen: "audit" },
    { type: "municipality-opened", code: null },
    { type: "criteria-preset-chosen", criteria: naarRato },
    { type: "criteria-edited", criteria: { ...alv2018, drempel: null }, naam: "Anders" },
    { type: "governance-edited", governance: rules.governance, naam: "Anders" },
    { type: "ondertekening-edited", ondertekening: rules.ondertekening },
    { type: "mapping-chosen", mapping: null },
    { type: "mapping-drafted", draft },
  ])("by $type", (event) => {
    expect(after(...messages, event)).toMatchObject({ problem: null, failure: null, notice: null });
  });

  test.each<PaneEvent>([
    { type: "input-changed" },
    { type: "undo-known", canUndo: true },
    { type: "list-searched", search: "v" },
  ])("not by $type", (event) => {
    expect(after(...messages, event)).toMatchObject({ problem, failure, notice: "hersteld" });
  });
});

describe("rules", () => {
  test.each<{ readonly when: string; readonly event: PaneEvent; readonly becomes: Partial<PaneState["rules"]> }>([
    {
      when: "a preset is chosen",
      event: { type: "criteria-preset-chosen", criteria: naarRato },
      becomes: { criteria: naarRato },
    },
    {
      when: "the fund is edited: it is no longer what was fixed",
      event: { type: "governance-edited", governance: { ...rules.governance, fondsjaar: 2019 }, naam: "Anders" },
      becomes: {
        governance: {
          ...rules.governance,
          fondsjaar: 2019,
          id: "fonds-2018-aangepast",
          naam: "Anders",
          status: "concept",
        },
      },
    },
    {
      when: "only the status of the fund is edited",
      event: { type: "governance-edited", governance: { ...rules.governance, status: "voorgelegd" }, naam: "Anders" },
      becomes: { governance: { ...rules.governance, status: "voorgelegd" } },
    },
    {
      when: "somebody signs",
      event: { type: "ondertekening-edited", ondertekening: { opsteller: "A. de Vries", toetser: null } },
      becomes: { ondertekening: { opsteller: "A. de Vries", toetser: null } },
    },
  ])("when $when, the rest stays", ({ event, becomes }) => {
    expect(after(event).rules).toEqual({ ...rules, ...becomes });
  });

  test("an edited preset gets a name of its own", () => {
    const { criteria } = after({
      type: "criteria-edited",
      criteria: { ...alv2018, drempel: null },
      naam: "Anders",
    }).rules;
    expect([criteria.id, criteria.naam, criteria.status]).toEqual(["alv-2018-aangepast", "Anders", "concept"]);
  });

  test("an outcome stays there when the rules change: it is outdated, not gone", () => {
    const state = after(readSmallWorkbook, calculated, { type: "criteria-preset-chosen", criteria: naarRato });
    expect(state.outcome?.rules).toBe(rules);
  });
});

test("that choices of somebody else do not count stays until it is dismissed", () => {
  const told: readonly PaneEvent[] = [
    { type: "noticed", notice: "keuzes-meegekomen" },
    { type: "goal-chosen", goal: "verdeling" },
    { type: "task-started", kind: "lezen" },
  ];
  expect(after(...told).notice).toBe("keuzes-meegekomen");
  expect(after(...told, { type: "messages-dismissed" }).notice).toBeNull();
});
