import type { CasesOf } from "../remedy-case";
import { casesOfAmounts } from "./of-amounts";
import { casesOfCells } from "./of-cells";
import { casesOfFiles } from "./of-files";
import { casesOfLayout } from "./of-layout";
import { casesOfMunicipalities } from "./of-municipalities";
import { casesOfOtherSheets } from "./of-other-sheets";

/** Every finding that stops a run; one without a case does not compile. */
export const cases: CasesOf = {
  ...casesOfFiles,
  ...casesOfLayout,
  ...casesOfCells,
  ...casesOfMunicipalities,
  ...casesOfAmounts,
  ...casesOfOtherSheets,
};
