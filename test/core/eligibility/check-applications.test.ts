import { checkApplications } from "../../../src/core/eligibility/check-applications";
import type { Governanceset } from "../../../src/core/governance/governanceset";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import type { InputAanvraag } from "../../../src/core/gemeenten/input";
import { aanvraag } from "../../support/input-tables";

const all = { collegebesluit: true, jaarrekening2016: false, jaarrekening2017: true, accountant2016: true };
const complete = { ...all, accountant2017: false };

function missing(aanvragen: readonly InputAanvraag[] | null, regels: Partial<Governanceset["regels"]> = {}) {
  return checkApplications(aanvragen, { ...fonds2018, regels: { ...fonds2018.regels, ...regels } }).map(
    ({ code, place, value, parameters: { kind, jaar } }) => [code, place, value, kind, jaar],
  );
}

const at = { kind: "cell", sheet: "Aanvragen", cell: null };

test.each<{
  readonly when: string;
  readonly aanvragen: readonly InputAanvraag[] | null;
  readonly regels?: Partial<Governanceset["regels"]>;
  readonly gives: unknown;
}>([
  { when: "there are no applications at all", aanvragen: null, gives: [] },
  { when: "the list is empty", aanvragen: [], gives: [] },
  { when: "every column is there, whatever is in it", aanvragen: [aanvraag("363", { stukken: complete })], gives: [] },
  {
    when: "one has it and another not",
    aanvragen: [aanvraag("363", { stukken: all }), aanvraag("14", { stukken: complete, datum: null })],
    gives: [],
  },
  {
    when: "a document is in no application",
    aanvragen: [aanvraag("363", { stukken: all }), aanvraag("14", { stukken: all })],
    gives: [["application-column-missing", at, "accountant2017", "accountant", "2017"]],
  },
  {
    when: "no application has a date",
    aanvragen: [aanvraag("363", { stukken: complete, datum: null })],
    gives: [["application-column-missing", at, "datum aanvraag", "datum", ""]],
  },
  {
    when: "there is no closing date",
    aanvragen: [aanvraag("363", { stukken: complete, datum: null })],
    regels: { uitersteDatumAanvraag: null },
    gives: [],
  },
  {
    when: "the fund asks for a document of its own",
    aanvragen: [aanvraag("363", { stukken: complete })],
    regels: { vereisteStukken: ["raadsbesluit"] },
    gives: [["application-column-missing", at, "raadsbesluit", "raadsbesluit", ""]],
  },
  {
    when: "nobody needs to apply",
    aanvragen: [aanvraag("363", { datum: null })],
    regels: { aanvraagVereist: false },
    gives: [],
  },
  {
    when: "the applications of another sheet lack a column",
    aanvragen: [
      aanvraag("363", { stukken: complete }),
      aanvraag("14", { stukken: all, sheet: "Nagekomen" }),
      aanvraag("80", { stukken: all, sheet: "Nagekomen" }),
    ],
    gives: [["application-column-missing", { ...at, sheet: "Nagekomen" }, "accountant2017", "accountant", "2017"]],
  },
  {
    when: "cells say neither yes nor no",
    aanvragen: [
      aanvraag("363", {
        stukken: all,
        onleesbaar: {
          accountant2017: { value: "per post", cell: "F2", soort: "tekst" },
          opmerking: { value: "zie brief", cell: "G2", soort: "tekst" },
        },
      }),
      aanvraag("14", {
        stukken: all,
        onleesbaar: { accountant2017: { value: "#N/A", cell: "F3", soort: "foutwaarde" } },
      }),
      aanvraag("80", {
        stukken: all,
        onleesbaar: { accountant2017: { value: "A1", cell: "F4", soort: "nietBerekend" } },
      }),
    ],
    gives: [
      ["application-document-unreadable", { ...at, cell: "F2" }, "per post", "accountant", "2017"],
      ["error-cell", { ...at, cell: "F3" }, "#N/A", "accountant", "2017"],
      ["formula-without-value", { ...at, cell: "F4" }, "A1", "accountant", "2017"],
    ],
  },
])("when $when", ({ aanvragen, regels, gives }) => {
  expect(missing(aanvragen, regels)).toEqual(gives);
});
