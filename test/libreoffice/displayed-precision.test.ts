import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Edit } from "./edit-in-libre-office";
import { narekeningWorkbook } from "./narekening-workbook";
import { randomInput } from "./random-input";
import { dividedBy, smallFund } from "./small-fund";
import { wrongAfter } from "./wrong-after";

test.each([
  { rule: "sluitschijf", criteria: alv2018 },
  { rule: "naarRato", criteria: naarRato },
  { rule: "gelijkeToekenning", criteria: dividedBy({ regel: "gelijkeToekenning" }) },
  { rule: "gelijkVerlies", criteria: dividedBy({ regel: "gelijkVerlies" }) },
  { rule: "talmud", criteria: dividedBy({ regel: "talmud" }) },
  { rule: "volgorde", criteria: dividedBy({ regel: "volgorde" }) },
  { rule: "vastPercentage", criteria: dividedBy({ regel: "vastPercentage", percentage: "62.5" }) },
])("precision as displayed leaves every check right, and hides no changed award: $rule", async ({ criteria }) => {
  const workbook = await narekeningWorkbook({ bytes: randomInput(11, 24), name: "invoer.xlsx" }, criteria, smallFund);
  const edits: readonly Edit[] = [
    { kind: "nothing", falsify: false },
    { kind: "shown", falsify: false },
    { kind: "shown", falsify: true },
  ];
  expect(await wrongAfter(edits, workbook)).toEqual([]);
});
