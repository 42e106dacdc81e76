import { finding } from "../../../src/core/findings/finding";
import type { PaneEvent } from "../../../src/taskpane/state/event";
import {
  after,
  calculated,
  checkedOnly,
  draft,
  type EventsCase,
  readSmallWorkbook,
  result,
  rules,
  calculatedVerdeling,
  workbook,
} from "./events";

const { lezing, bevindingen } = checkedOnly;
const plan = { sheets: [], names: [] };
const writing: PaneEvent = { type: "task-started", kind: "schrijven" };
const written: PaneEvent = { type: "plan-applied", outcome: { kind: "written", sheets: [] } };

describe("the input", () => {
  const refused = { ...checkedOnly, bevindingen: [finding("not-a-number")] };
  test.each<EventsCase>([
    {
      when: "it is read and not checked yet",
      events: [{ type: "input-changed" }, readSmallWorkbook],
      shows: { input: { snapshot: workbook, findings: [], checked: null }, inputChanged: false },
    },
    {
      when: "it is checked",
      events: [
        readSmallWorkbook,
        { type: "task-started", kind: "lezen" },
        { type: "input-checked", result: checkedOnly },
      ],
      shows: { task: null, input: { snapshot: workbook, findings: [], checked: { lezing, bevindingen } } },
    },
    {
      when: "an edit before anything was read says nothing",
      events: [{ type: "input-changed" }],
      shows: { inputChanged: false },
    },
    {
      when: "an edit after reading is remembered",
      events: [readSmallWorkbook, { type: "input-changed" }],
      shows: { inputChanged: true },
    },
    {
      when: "reading anew forgets the edit",
      events: [readSmallWorkbook, { type: "input-changed" }, readSmallWorkbook],
      shows: { inputChanged: false },
    },
    {
      when: "a check without input has nothing to be about",
      events: [{ type: "input-checked", result: refused }],
      shows: { input: null },
    },
    {
      when: "a mapping asks for another check and closes its form",
      events: [
        readSmallWorkbook,
        { type: "input-checked", result: refused },
        { type: "mapping-drafted", draft },
        { type: "mapping-chosen", mapping: null },
      ],
      shows: { mappingDraft: null, input: { snapshot: workbook, findings: [], checked: null } },
    },
    {
      when: "the form of a mapping opens",
      events: [{ type: "mapping-drafted", draft }],
      shows: { mappingDraft: draft },
    },
    {
      when: "a template is inserted: everything is to be read anew",
      events: [
        readSmallWorkbook,
        { type: "mapping-drafted", draft },
        { type: "template-inserted", template: "sjabloon" },
      ],
      shows: { input: null, mapping: null, mappingDraft: null, inputChanged: false, notice: "sjabloon-ingevoegd" },
    },
  ])("$when", ({ events, shows }) => {
    expect(after(...events)).toMatchObject(shows);
  });
});

describe("the outcome", () => {
  const refused: PaneEvent = {
    type: "outcome-calculated",
    result: { ...result, verdeling: null },
    basedOn: workbook,
    rules,
    mapping: null,
  };
  const planned: readonly PaneEvent[] = [readSmallWorkbook, calculated, { type: "plan-made", plan }];

  test("it is shown with what it was calculated from", () => {
    expect(after(readSmallWorkbook, { type: "task-started", kind: "verdelen" }, calculated)).toMatchObject({
      task: null,
      screen: "uitkomst",
      outcome: { verdeling: calculatedVerdeling(), basedOn: workbook, rules, mapping: null },
    });
  });

  test.each<EventsCase>([
    {
      when: "there is none: the findings are shown instead",
      events: [readSmallWorkbook, refused],
      shows: { screen: "gegevens", outcome: null },
    },
    { when: "the sheets to write are planned", events: planned, shows: { plan, task: null } },
    {
      when: "the sheets are written",
      events: [...planned, writing, written],
      shows: { task: null, applied: { kind: "written", sheets: [] }, notice: "geschreven", inputChanged: false },
    },
    {
      when: "somebody changed the input: nothing was written, and the input is not what was read",
      events: [...planned, writing, { type: "plan-applied", outcome: { kind: "input-changed", changes: [] } }],
      shows: { task: null, applied: { kind: "input-changed", changes: [] }, notice: null, inputChanged: true },
    },
    {
      when: "a new outcome makes the old plan void",
      events: [...planned, written, calculated],
      shows: { plan: null, applied: null },
    },
    {
      when: "it is known whether there is a way back",
      events: [{ type: "undo-known", canUndo: true }],
      shows: { canUndo: true },
    },
    {
      when: "the earlier sheets are back",
      events: [...planned, written, { type: "output-restored" }],
      shows: { applied: null, notice: "hersteld", plan },
    },
  ])("$when", ({ events, shows }) => {
    expect(after(...events)).toMatchObject(shows);
  });

  test("a calculation that fails on the input leaves the earlier outcome", () => {
    const state = after(readSmallWorkbook, calculated, refused);
    expect(state.outcome?.verdeling).toBe(calculatedVerdeling());
    expect(state.screen).toBe("gegevens");
  });
});
