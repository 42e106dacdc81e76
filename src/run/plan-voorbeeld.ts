import { isVoorbeeld } from "../core/gemeenten/gemeente";
import { invariant } from "../core/findings/bug-error";
import type { Criteriaset } from "../core/criteria/criteriaset";
import type { Governanceset } from "../core/governance/governanceset";
import type { Say } from "../core/words/say";
import { aanvragen, correcties } from "../reference/reconstructie-2018";
import { textCell } from "../sheets/parts/cells";
import type { PlannedCell, PlannedSheet, WritePlan } from "../workbook/write-plan";
import { planInvoer } from "./plan-invoer";

/** A row of the example: what stands under which header of the template. */
type Filling = ReadonlyMap<string, string | number>;

/**
 * Plans the input sheets filled with the reconstruction of 2018, labelled as an example in every row and on every sheet. A
 * figure that the criteria do not ask for is left out.
 */
export function planVoorbeeld(criteria: Criteriaset, governance: Governanceset, say: Say): WritePlan {
  const plan = planInvoer(criteria, governance, say);
  const fillings: Readonly<Record<string, (sheet: PlannedSheet) => PlannedSheet>> = {
    Invoer: (sheet) => labelled(filled(sheet, invoerRows(criteria, say)), "template.voorbeeldcijfers", say),
    Correcties: (sheet) =>
      labelled(filled(sheet, correctieRows(criteria, say)), "template.voorbeeldcijfers.correcties", say),
  };
  return { ...plan, sheets: plan.sheets.map((sheet) => fillings[sheet.name]?.(sheet) ?? sheet) };
}

/** The year that the inhabitants of the example were counted; of real municipalities the register knows other years. */
const countYear = 2017;

function invoerRows({ inwoners }: Criteriaset, say: Say): readonly Filling[] {
  const column = (id: string): string => say(`template.kolom.${id}`);
  const account = (soort: "lasten" | "baten", domein: string, jaar: number): string =>
    say(`template.kolom.${soort}`, { domein, jaar });
  return aanvragen.map(([code, naam, inwoners2017, ...rest]) => {
    const [jl16, jb16, wl16, wb16, jl17, jb17, wl17, wb17, herkomst] = rest;
    return new Map<string, string | number>([
      [column("gemeentecode"), code],
      [column("gemeente"), naam],
      ...(inwoners.peiljaar === countYear || isVoorbeeld(code)
        ? [[say("template.kolom.inwoners", { jaar: inwoners.peiljaar }), inwoners2017] as const]
        : []),
      [account("lasten", "jeugd", 2016), jl16],
      [account("baten", "jeugd", 2016), jb16],
      [account("lasten", "wmo", 2016), wl16],
      [account("baten", "wmo", 2016), wb16],
      [account("lasten", "jeugd", 2017), jl17],
      [account("baten", "jeugd", 2017), jb17],
      [account("lasten", "wmo", 2017), wl17],
      [account("baten", "wmo", 2017), wb17],
      [column("herkomst"), herkomst],
    ]);
  });
}

function correctieRows({ tekort }: Criteriaset, say: Say): readonly Filling[] {
  const column = (id: string): string => say(`template.kolom.${id}`);
  const inScope = correcties.filter(
    ([, jaar, domein]) => tekort.jaren.includes(jaar) && tekort.domeinen.some((wanted) => wanted === domein),
  );
  return inScope.map(
    ([code, jaar, domein, bedrag, reden, beoordelaar]) =>
      new Map<string, string | number>([
        [column("gemeentecode"), code],
        [column("jaar"), jaar],
        [column("domein"), say("template.domein", { domein })],
        [column("bedrag"), bedrag],
        [column("reden"), reden],
        [column("beoordelaar"), beoordelaar],
      ]),
  );
}

/** Puts values under the headers of a template's table; the cells keep their looks and the rest stays empty. */
function filled(sheet: PlannedSheet, fillings: readonly Filling[]): PlannedSheet {
  const area = sheet.tables[0]?.area;
  invariant(area !== undefined && fillings.length < area.rows, `the example does not fit on the sheet ${sheet.name}`);
  const headers = (sheet.rows[area.row] ?? []).map((cell) => (cell !== null && "value" in cell ? cell.value : null));
  const first = area.row + 1;
  const rows = sheet.rows.map((row, index) => {
    const filling = fillings[index - first];
    if (filling === undefined) return row;
    return row.map((cell, column) => withValue(cell, filling.get(String(headers[column] ?? ""))));
  });
  return { ...sheet, rows };
}

function withValue(cell: PlannedCell, value: string | number | undefined): PlannedCell {
  return cell === null || value === undefined ? cell : { value, style: cell.style };
}

/** Says above the table that these are not the figures of anybody's accounts. */
function labelled(sheet: PlannedSheet, key: string, say: Say): PlannedSheet {
  const [, , ...rest] = sheet.rows;
  return {
    ...sheet,
    rows: [[textCell(say(`${key}.titel`), "titel")], [textCell(say(`${key}.hint`), "ondertitel")], ...rest],
  };
}
