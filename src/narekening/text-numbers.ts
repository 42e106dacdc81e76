import type { Celverwijzing } from "../core/gemeenten/gemeente";
import type { Say } from "../core/words/say";
import { block, type Block } from "./block";
import { inputReference } from "../workbook/formula/input-reference";

/** Column with the number that a text stands for. */
export const textNumberKey = "tekst:getal";

/** Everything that may stand around the digits: taken out before reading them. */
const ornaments = [
  "EURO",
  "EUR",
  "€",
  " ",
  "\u00A0",
  "\u202F",
  "\u2007",
  "\u2009",
  "(",
  ")",
  "+",
  "-",
  "\u2212",
  "\u2013",
];
const negativeMarks = ["-", "\u2212", "\u2013", "("];

/**
 * Numbers that stand in the input as text, read step by step. No function that depends on the reader's locale: VALUE sees
 * digits only.
 */
export function textNumberBlock(cells: readonly Celverwijzing[], say: Say): Block {
  return block(say("narekening.lijst.tekstgetallen"), cells, [
    {
      key: "tekst:plaats",
      header: say("narekening.tekst.plaats"),
      style: "tekst",
      cell: ({ sheet, cell }) => ({ value: `${sheet} ${cell}` }),
    },
    {
      key: "tekst:tekst",
      header: say("narekening.tekst.tekst"),
      style: "tekst",
      cell: ({ sheet, cell }) => {
        const address = `UPPER(${inputReference(sheet, cell)})`;
        return { formula: withoutAll(address, [",--", ",-", ",="]), value: null };
      },
    },
    {
      key: "tekst:teken",
      header: say("narekening.tekst.teken"),
      style: "aantal",
      cell: (_, refs) => ({
        formula: `IF(${negativeMarks.map((mark) => `ISNUMBER(FIND("${mark}",${refs.here("tekst:tekst")}))`).join("+")}>0,-1,1)`,
        value: null,
      }),
    },
    {
      key: "tekst:cijfers",
      header: say("narekening.tekst.cijfers"),
      style: "tekst",
      cell: ({ notatie }, refs) => ({
        formula: withoutAll(refs.here("tekst:tekst"), [...ornaments, notatie === "tekst-decimale-punt" ? "," : "."]),
        value: null,
      }),
    },
    {
      key: "tekst:scheiding",
      header: say("narekening.tekst.scheiding"),
      style: "aantal",
      cell: ({ notatie }, refs) => {
        const mark = notatie === "tekst-decimale-punt" ? "." : ",";
        return { formula: `FIND("${mark}",${refs.here("tekst:cijfers")}&"${mark}")`, value: null };
      },
    },
    {
      key: textNumberKey,
      header: say("narekening.tekst.getal"),
      style: "euroCent",
      cell: (_, refs) => {
        const [digits, place] = [refs.here("tekst:cijfers"), refs.here("tekst:scheiding")];
        const decimals = `MID(${digits},${place}+1,15)`;
        return {
          formula: `${refs.here("tekst:teken")}*(VALUE("0"&LEFT(${digits},${place}-1))+VALUE("0"&${decimals})/10^LEN(${decimals}))`,
          value: null,
        };
      },
    },
  ]);
}

function withoutAll(text: string, parts: readonly string[]): string {
  return parts.reduce((inner, part) => `SUBSTITUTE(${inner},"${part}","")`, text);
}
