import { everyRule } from "../support/every-rule";
import type { Edit } from "./edit-in-libre-office";
import { narekeningWorkbook } from "./narekening-workbook";
import { randomInput } from "./random-input";
import { smallFund } from "./small-fund";
import { wrongAfter } from "./wrong-after";

test.each(everyRule)(
  "precision as displayed leaves every check right, and hides no changed award: $regel",
  async ({ criteria }) => {
    const workbook = await narekeningWorkbook({ bytes: randomInput(11, 24), name: "invoer.xlsx" }, criteria, smallFund);
    const edits: readonly Edit[] = [
      { kind: "nothing", falsify: false },
      { kind: "shown", falsify: false },
      { kind: "shown", falsify: true },
    ];
    expect(await wrongAfter(edits, workbook)).toEqual([]);
  },
);
