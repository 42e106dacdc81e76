import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { choicesIn, settingsOf, type Choices } from "../../src/run/settings";
import type { WorkbookSettings } from "../../src/workbook/port";
import { parseMapping } from "../../src/reading/mapping/mapping";

const koppeling = {
  schema: "koppeling/1",
  indeling: "breed",
  kopregel: 3,
  kolommen: { gemeentecode: "A" },
  bedragen: [{ kolom: "D", jaar: 2016, domein: "jeugd", soort: "tekort" }],
};
const parsedMapping = parseMapping(koppeling, "koppeling");
const mapping = parsedMapping.ok ? parsedMapping.value : null;

const chosen: Choices = { taal: "nl", criteria: alv2018, governance: fonds2018, mapping: null };
const ownCriteria = { ...alv2018, id: "eigen", drempel: null };
const ownGovernance = { ...fonds2018, bijVerwerping: "geenUitkering" as const };

/** What a workbook does to what it keeps. */
function keptAsText(settings: WorkbookSettings): WorkbookSettings {
  return JSON.parse(JSON.stringify(settings)) as WorkbookSettings;
}

describe("what was chosen comes back from the workbook", () => {
  test.each<{ readonly when: string; readonly choices: Choices }>([
    { when: "both sets are presets", choices: chosen },
    { when: "the other preset was chosen, in English", choices: { ...chosen, taal: "en", criteria: naarRato } },
    { when: "the criteria are the user's own", choices: { ...chosen, criteria: ownCriteria } },
    {
      when: "only the status of a preset differs",
      choices: { ...chosen, criteria: { ...alv2018, status: "concept" } },
    },
    { when: "the fund is the user's own", choices: { ...chosen, governance: ownGovernance } },
    { when: "columns were pointed out by hand", choices: { ...chosen, mapping } },
    {
      when: "somebody signed",
      choices: { ...chosen, ondertekening: { opsteller: "A. Bakker", toetser: null } },
    },
  ])("when $when", ({ choices }) => {
    expect(choicesIn(keptAsText(settingsOf(choices)))).toEqual({ ...choices, isDamaged: false });
  });

  test("the mapping of this test is a real one", () => {
    expect(mapping).not.toBeNull();
  });
});

test("a preset is kept by its id, so that a later version of the product can still tell what it was", () => {
  expect(settingsOf(chosen)).toEqual({ taal: "nl", criteria: "alv-2018", governance: "fonds-2018", koppeling: null });
});

test("names that are none are not kept", () => {
  const ondertekening = { opsteller: null, toetser: " " };
  expect(settingsOf({ ...chosen, ondertekening })).not.toHaveProperty("ondertekening");
});

test("a set of one's own is kept as a whole", () => {
  const settings = settingsOf({ ...chosen, criteria: ownCriteria, governance: ownGovernance });
  expect(settings).toMatchObject({ criteria: ownCriteria, governance: ownGovernance });
});

test("a workbook that keeps nothing has no choices and is not damaged", () => {
  const settings = { taal: null, criteria: null, governance: undefined, koppeling: undefined };
  expect(choicesIn(settings)).toEqual({
    taal: null,
    criteria: null,
    governance: null,
    mapping: null,
    isDamaged: false,
  });
});

describe("what cannot be used is left out and said, and the rest is kept", () => {
  const whole = keptAsText(settingsOf({ ...chosen, mapping }));
  const { drempel, ...withoutThreshold } = alv2018;
  test.each<{ readonly when: string; readonly damage: Partial<WorkbookSettings>; readonly lost: keyof Choices }>([
    { when: "the preset does not exist", damage: { criteria: "alv-2019" }, lost: "criteria" },
    { when: "the criteria are a number", damage: { criteria: 2018 }, lost: "criteria" },
    { when: "a field of the criteria is missing", damage: { criteria: withoutThreshold }, lost: "criteria" },
    {
      when: "the criteria have an unknown field",
      damage: { criteria: { ...alv2018, drempels: [drempel] } },
      lost: "criteria",
    },
    {
      when: "the criteria contradict themselves",
      damage: { criteria: { ...alv2018, verdeling: { regel: "naarRato" } } },
      lost: "criteria",
    },
    {
      when: "the fund is of another format",
      damage: { governance: { ...fonds2018, schema: "governanceset/2" } },
      lost: "governance",
    },
    { when: "the fund is the id of a criteria set", damage: { governance: "alv-2018" }, lost: "governance" },
    { when: "the mapping is text", damage: { koppeling: "A=gemeentecode" }, lost: "mapping" },
    {
      when: "the mapping is of another format",
      damage: { koppeling: { ...koppeling, schema: "koppeling/0" } },
      lost: "mapping",
    },
  ])("when $when", ({ damage, lost }) => {
    expect(choicesIn({ ...whole, ...damage })).toEqual({ ...chosen, mapping, [lost]: null, isDamaged: true });
  });
});
