import { finding } from "../../../src/core/findings/finding";
import type { VerdelingResult } from "../../../src/run/verdeling-run";
import { canCalculate, isReady, rulesFindings } from "../../../src/taskpane/state/can-calculate";
import type { PaneEvent } from "../../../src/taskpane/state/event";
import { after, checkedOnly, readSmallWorkbook, rules } from "./events";

const { criteria, governance } = rules;
const checked: PaneEvent = { type: "input-checked", result: checkedOnly };
const withErrors: VerdelingResult = { ...checkedOnly, bevindingen: [finding("no-figures"), finding("not-a-number")] };
const withWarnings: VerdelingResult = { ...checkedOnly, bevindingen: [finding("no-figures")] };
const withoutTable: VerdelingResult = { lezing: null, bevindingen: [], verdeling: null };
const onlyLastYear = { ...criteria, tekort: { ...criteria.tekort, jaren: [2017] } };
const invalid = { ...criteria, drempel: { bedragPerInwoner: "veertig", vergelijking: "groterDan" as const } };

describe("calculate can be pressed when it would do something", () => {
  test.each<{ readonly when: string; readonly events: readonly PaneEvent[]; readonly can: boolean }>([
    { when: "nothing was read", events: [], can: false },
    { when: "the workbook was read and not checked: calculating checks", events: [readSmallWorkbook], can: true },
    {
      when: "the rules were edited after an error: it may be no error under these",
      events: [
        readSmallWorkbook,
        { type: "input-checked", result: withErrors },
        { type: "criteria-edited", criteria: onlyLastYear, naam: "Anders" },
      ],
      can: true,
    },
    { when: "the check found nothing wrong", events: [readSmallWorkbook, checked], can: true },
    {
      when: "the check found only warnings",
      events: [readSmallWorkbook, { type: "input-checked", result: withWarnings }],
      can: true,
    },
    {
      when: "the check found an error",
      events: [readSmallWorkbook, { type: "input-checked", result: withErrors }],
      can: false,
    },
    {
      when: "there is no table",
      events: [readSmallWorkbook, { type: "input-checked", result: withoutTable }],
      can: false,
    },
    {
      when: "the input was edited after an error: it may be solved",
      events: [readSmallWorkbook, { type: "input-checked", result: withErrors }, { type: "input-changed" }],
      can: true,
    },
    {
      when: "something is running",
      events: [readSmallWorkbook, checked, { type: "task-started", kind: "verdelen" }],
      can: false,
    },
    {
      when: "a rule is not valid",
      events: [readSmallWorkbook, checked, { type: "criteria-edited", criteria: invalid, naam: "Anders" }],
      can: false,
    },
  ])("when $when: $can", ({ events, can }) => {
    expect(canCalculate(after(...events))).toBe(can);
  });
});

describe("what is wrong with the rules is told by the path of the field", () => {
  test.each([
    { when: "nothing is", criteria, governance, paths: [] },
    { when: "the threshold is a word", criteria: invalid, governance, paths: ["drempel.bedragPerInwoner"] },
    {
      when: "both sets have a mistake",
      criteria: { ...criteria, naam: "" },
      governance: { ...governance, bronnen: [] },
      paths: ["naam", "bronnen"],
    },
  ])("when $when: $paths", ({ paths, ...edited }) => {
    const places = rulesFindings({ ...rules, ...edited }).map(({ place }) => place);
    expect(places.map((place) => (place?.kind === "field" ? place.path : null))).toEqual(paths);
  });

  test("and by which set it is in", () => {
    const places = rulesFindings({ ...rules, governance: { ...governance, naam: "" } }).map(({ place }) => place);
    expect(places).toEqual([{ kind: "field", document: "governance", path: "naam" }]);
  });
});

test.each([
  { when: "it was read without errors", state: withWarnings, ready: true },
  { when: "it has an error", state: withErrors, ready: false },
  { when: "there is nothing to read from", state: withoutTable, ready: false },
])("input is ready: $ready, when $when", ({ state, ready }) => {
  expect(isReady(state)).toBe(ready);
});
