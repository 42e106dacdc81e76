import { finding } from "../../../src/core/findings/finding";
import type { PaneEvent } from "../../../src/taskpane/state/event";
import { groupFindings, isOpen, outdatedBy, type Outdated } from "../../../src/taskpane/state/select";
import { steps } from "../../../src/taskpane/state/screens";
import { runVerdeling } from "../../../src/run/run-verdeling";
import { runOver, smallWorkbook } from "../../run/workbooks";
import { after, calculated, readSmallWorkbook, rules } from "./events";

const { criteria, governance, ondertekening } = rules;
const otherWorkbook = smallWorkbook([]);
const otherRead: PaneEvent = { type: "workbook-read", snapshot: otherWorkbook, findings: [] };

describe("an outcome is outdated by what changed after it", () => {
  test.each<{ readonly when: string; readonly events: readonly PaneEvent[]; readonly by: readonly Outdated[] }>([
    { when: "there is none", events: [], by: [] },
    { when: "nothing changed", events: [calculated], by: [] },
    { when: "a cell was edited", events: [calculated, { type: "input-changed" }], by: ["invoer"] },
    { when: "the workbook was read and says the same", events: [calculated, readSmallWorkbook], by: [] },
    { when: "the workbook was read and says something else", events: [calculated, otherRead], by: ["invoer"] },
    {
      when: "a template was inserted",
      events: [calculated, { type: "template-inserted", template: "voorbeeld" }],
      by: ["invoer"],
    },
    {
      when: "a rule was edited",
      events: [calculated, { type: "criteria-edited", criteria: { ...criteria, drempel: null }, naam: "Anders" }],
      by: ["regels"],
    },
    {
      when: "a rule was edited and changed back",
      events: [
        calculated,
        { type: "criteria-edited", criteria: { ...criteria, drempel: null }, naam: "Anders" },
        { type: "criteria-edited", criteria: { ...criteria }, naam: "Anders" },
      ],
      by: [],
    },
    {
      when: "the fund was edited",
      events: [
        calculated,
        { type: "governance-edited", governance: { ...governance, fondsjaar: 2019 }, naam: "Anders" },
      ],
      by: ["regels"],
    },
    {
      when: "somebody signed",
      events: [calculated, { type: "ondertekening-edited", ondertekening: { ...ondertekening, toetser: "B. Jansen" } }],
      by: ["regels"],
    },
    {
      when: "everything changed",
      events: [
        calculated,
        otherRead,
        { type: "governance-edited", governance: { ...governance, fondsjaar: 2019 }, naam: "Anders" },
        {
          type: "mapping-chosen",
          mapping: {
            schema: "koppeling/1",
            indeling: "breed",
            blad: null,
            kopregel: 1,
            eenheid: null,
            notatie: null,
            teken: "gewoon",
            kolommen: { gemeentecode: "A", naam: null, inwoners: null, status: null, bron: null, herkomst: null },
            bedragen: [],
          },
        },
      ],
      by: ["invoer", "regels", "koppeling"],
    },
    { when: "it was calculated again", events: [calculated, otherRead, readSmallWorkbook, calculated], by: [] },
    { when: "only the language changed", events: [calculated, { type: "language-chosen", taal: "en" }], by: [] },
  ])("when $when: $by", ({ events, by }) => {
    expect(outdatedBy(after(readSmallWorkbook, ...events))).toEqual(by);
  });
});

test("the steps of the outcome open once there is one", () => {
  const open = (...events: readonly PaneEvent[]): readonly string[] =>
    steps.filter((step) => isOpen(after(readSmallWorkbook, ...events), step));
  expect(open()).toEqual(["gegevens", "regels"]);
  expect(open(calculated)).toEqual([...steps]);
});

test("findings are grouped by severity, the worst first, in the order in which they were found", () => {
  const { bevindingen } = runVerdeling(runOver(smallWorkbook([["GM0983", "Venlo", 101059, "veel", "meer", 3, 4]])));
  const groups = groupFindings([...bevindingen, finding("hidden-sheet")]);
  expect(groups.map(({ severity, findings }) => [severity, findings.map(({ code }) => code)])).toEqual([
    ["error", ["not-a-number", "not-a-number"]],
    ["warning", ["hidden-sheet"]],
    ["info", ["applications-absent"]],
  ]);
  expect(groupFindings([])).toEqual([]);
});
