import { register } from "../../../../src/reference/register";
import { buildWorkbook } from "../../../support/build-workbook";

const inTable = ["GM0983", "GM0289", "GM0228"];

/** Weights of the whole division of 2017: three in the table, one of them in a row without figures, the rest on a sheet. */
export function input(): Uint8Array {
  const others = register.gemeenten.filter(
    ({ code, inwoners }) => inwoners[2017] !== undefined && !inTable.includes(code),
  );
  return buildWorkbook({
    sheets: [
      {
        name: "Invoer",
        rows: [
          [
            "Gemeentecode",
            "Gemeente",
            "Inwoners",
            "Tekort jeugd 2016",
            "Tekort Wmo 2016",
            "Tekort jeugd 2017",
            "Tekort Wmo 2017",
            "Gewicht",
          ],
          ["GM0983", "Venlo", 101059, 9000000, 2000000, 14000000, 3000000, 12.5],
          ["GM0289", "Wageningen", 38458, 3000000, 100000, 3500000, -100000, "3,25"],
          ["GM0228", "Ede", 113421, null, null, null, null, 0],
        ],
      },
      {
        name: "Gewichten",
        rows: [["Gemeentecode", "Gewicht"], ...others.map(({ code }, index) => [code, 1 + (index % 7) / 10])],
      },
    ],
  });
}
