import type { Criteriaset, Voorwaarde } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { buildWorkbook } from "../support/build-workbook";

const headers = [
  "gemeentecode",
  "naam",
  "tekort 2016 jeugd",
  "tekort 2016 wmo",
  "tekort 2017 jeugd",
  "tekort 2017 wmo",
  "reserve",
  "besluit",
  "soort",
  "datum aanvraag",
];

/** Extra columns of every kind: numbers, a number as text, yes and no, labels, dates (43358 is 15 September 2018), gaps. */
export const conditionInput = buildWorkbook({
  sheets: [
    {
      name: "Cijfers",
      rows: [
        headers,
        ["GM0983", "Venlo", 9_000_000, 2_000_000, 14_000_000, 3_000_000, 20_000_000, "ja", "centrumgemeente", 43_358],
        ["GM0289", "Wageningen", 3_000_000, 100_000, 3_500_000, -100_000, "€ 1.234.567,89", "nee", "Regio ", 43_350],
        ["GM0228", "Ede", 3_000_000, 1_000_000, 4_000_000, 1_500_000, " ", true, "regio", 43_359],
        ["GM0301", "Zutphen", 2_400_000, 100_000, 500_000, 0, 100, "X", "eiland", "14-09-2018"],
        ["GM0202", "Arnhem", 9_400_000, 100_000, 500_000, 0, 99_000_000, null, "regio", 43_300],
        ["GM0268", "Nijmegen", 9_400_000, 100_000, 500_000, 0, -5, "Ja", null, null],
      ],
    },
  ],
});

const voorwaarden: readonly Voorwaarde[] = [
  condition("reserve", "reserve", "<=", "250", "overslaan", true),
  condition("positief", "reserve", ">=", "0", "overslaan"),
  condition("besluit", "besluit", "=", true, "afwijzen"),
  condition("soort", "soort", "in", ["centrumgemeente", "regio"], "overslaan"),
  condition("geen-eiland", "soort", "<>", "eiland", "overslaan"),
  condition("datum", "datum aanvraag", "datumUiterlijk", "2018-09-15", "overslaan"),
];

/** One condition of every kind on those columns. */
export const conditionCriteria: Criteriaset = { ...alv2018, voorwaarden: [...voorwaarden] };

function condition(
  id: string,
  kolom: string,
  operator: Voorwaarde["operator"],
  waarde: Voorwaarde["waarde"],
  ontbrekend: Voorwaarde["ontbrekend"],
  perInwoner = false,
): Voorwaarde {
  return { id, omschrijving: `voorwaarde over ${id}`, kolom, operator, waarde, perInwoner, ontbrekend };
}
