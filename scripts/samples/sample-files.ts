import { buildWorkbook } from "../../test/support/build-workbook";
import { gemeenten2017Fictief } from "./gemeenten-2017-fictief";
import { reconstructie2018 } from "./reconstructie-2018";

/**
 * Makes the sample workbooks; the same sources always give the same bytes.
 *
 * @param readSource - Gives the text of a file in assets/voorbeeld.
 * @returns Content by file name in assets/voorbeeld.
 */
export function sampleFiles(readSource: (name: string) => string): Readonly<Record<string, Uint8Array>> {
  return {
    "reconstructie-2018.xlsx": buildWorkbook(
      reconstructie2018(readSource("reconstructie-2018.csv"), readSource("reconstructie-2018-correcties.csv")),
    ),
    "gemeenten-2017-fictief.xlsx": buildWorkbook(gemeenten2017Fictief()),
  };
}
