import type { Say, SayParameters } from "../../core/words/say";
import type { PlannedCell, PlannedSheet } from "../../workbook/write-plan";
import { textCell } from "../parts/cells";
import { listText } from "../../explanation/list-text";
import { blankRow, plannedSheet } from "../parts/sheet";
import { band } from "../parts/sheet-head";
import { yearTexts, type SjabloonInput, type TemplateTable } from "./template-column";

type Rows = readonly (readonly PlannedCell[])[];

const columns = 3;
const widths = [24, 84, 24];

const steps = ["invoer", "correcties", "aanvragen", "gewichten", "controleren"];
const terms = ["lasten", "baten", "tekort", "inwoners", "nul"];
const included = ["jeugd", "wmo"];
const excluded = ["buig", "volume", "open", "huishoudelijk", "jaren"];

/** The sheet `Uitleg`: what to fill in where, what the words mean, what counts and what does not. */
export function planUitleg({ say, criteria }: SjabloonInput, tables: readonly TemplateTable[]): PlannedSheet {
  const { naam, versie, tekort, inwoners, indeling } = criteria;
  const about: SayParameters = {
    criteria: naam,
    versie,
    jaren: listText(yearTexts(tekort.jaren), say),
    peiljaar: inwoners.peiljaar.toString(),
    indeling: indeling.toString(),
  };
  const definitions = (prefix: string, ids: readonly string[]): Rows =>
    ids.map((id) => [
      textCell(say(`template.${prefix}.${id}`, about), "tekstVet"),
      textCell(say(`template.${prefix}.${id}.uitleg`, about), "tekstOmloop"),
    ]);
  return plannedSheet({
    name: "Uitleg",
    purpose: "",
    widths,
    rows: [
      [textCell(say("template.titel"), "titel")],
      [textCell(say("template.ondertitel", about), "ondertitel")],
      blankRow,
      ...section(
        "template.stappen",
        steps
          .filter((step) => step !== "gewichten" || tables.some(({ name }) => name === "Gewichten"))
          .map((step, index) => [textCell(`${(index + 1).toString()}. ${say(`template.stap.${step}`)}`)]),
        say,
      ),
      ...section("template.begrippen", definitions("begrip", terms), say),
      ...section("template.wel", definitions("wel", included), say),
      ...section("template.niet", definitions("niet", excluded), say),
      ...tables.flatMap((table) =>
        section(`template.kolommen.${table.name.toLowerCase()}`, columnRows(table, say), say),
      ),
    ],
    print: { titleRows: 0, headerRow: 0, landscape: false },
  });
}

function section(titleKey: string, rows: Rows, say: Say): Rows {
  return [band(say(titleKey), "tussenkop", columns), ...rows, blankRow];
}

function columnRows({ columns: described }: TemplateTable, say: Say): Rows {
  return described.map(({ header, explanation, example }) => [
    textCell(header, "tekstVet"),
    textCell(explanation, "tekstOmloop"),
    example === null ? null : textCell(say("template.voorbeeld", { voorbeeld: example }), "uitleg"),
  ]);
}
