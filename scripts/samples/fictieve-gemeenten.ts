import type { CellDescription, WorkbookDescription } from "../../test/support/workbook-description";
import { fictieveCellen, type FictieveCel } from "./fictieve-cijfers";
import { createRandom } from "./random";

/** A municipality that gets invented figures. */
export interface FictieveGemeente {
  readonly code: string;
  readonly naam: string;
  readonly inwoners: number;
}

const widths = [14, 26, 12, 15, 15, 15, 15, 15, 15, 15, 15, 12];
const header = [
  "Gemeentecode",
  "Gemeente",
  "Inwoners 1 januari 2017",
  "Lasten jeugd 2016",
  "Baten jeugd 2016",
  "Lasten Wmo 2016",
  "Baten Wmo 2016",
  "Lasten jeugd 2017",
  "Baten jeugd 2017",
  "Lasten Wmo 2017",
  "Baten Wmo 2017",
  "Herkomst",
];

/** Describes an input workbook in the layout of lasten and baten, every figure invented and labelled so. */
export function fictiefWerkboek(gemeenten: readonly FictieveGemeente[], seed: number): WorkbookDescription {
  return {
    sheets: [
      {
        name: "Invoer",
        headerRow: 4,
        widths,
        rows: [
          [{ title: "FICTIEF: verzonnen lasten en baten, geen cijfers van echte gemeenten" }],
          [
            "Alle bedragen zijn door een programma verzonnen om mee te oefenen en te meten. Trek er geen conclusies uit over een gemeente.",
          ],
          [],
          header,
          ...fictieveRijen(gemeenten, seed),
        ],
      },
    ],
  };
}

/** The rows under the header, in the order of `header`. */
export function fictieveRijen(
  gemeenten: readonly FictieveGemeente[],
  seed: number,
): readonly (readonly CellDescription[])[] {
  const random = createRandom(seed);
  return gemeenten.map(({ code, naam, inwoners }) => [
    code,
    naam,
    inwoners,
    ...fictieveCellen(random, inwoners).flatMap(({ lasten, baten }: FictieveCel) => [lasten, baten]),
    "fictief",
  ]);
}

/**
 * Example municipalities for scale tests: VB0001, VB0002, … with 1,000 to about 200,000 inhabitants, most of them small.
 *
 * @param count - At most 999,999.
 */
export function voorbeeldgemeenten(count: number, seed: number): readonly FictieveGemeente[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const number = (index + 1).toString().padStart(4, "0");
    const size = random();
    return {
      code: `VB${number}`,
      naam: `Voorbeeldgemeente ${number}`,
      inwoners: Math.round(1_000 + 199_000 * size * size * size * size),
    };
  });
}
