import type { StyleName } from "../../workbook/styles";
import type { Celverwijzing } from "../../core/gemeenten/gemeente";
import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { cleanText, eurosFromRatio } from "../../sheets/parts/cells";
import { ratio } from "../../core/money/ratio";
import { reasonText } from "../../explanation/rule-text";
import { columnAmount } from "../../sheets/toekenning/column-amount";
import { columnHeader } from "../../sheets/toekenning/award-cell";
import { toekenningColumns, type ToekenningColumn } from "../../sheets/toekenning/toekenning-columns";
import type { Column, Content, References } from "../block";
import type { Compared } from "../checks/check";
import { celKey, type NarekeningContext } from "../context";
import { voldoetKey } from "./criteria-columns";
import { quoteText } from "../formula";
import { grondslagKey } from "./grondslag-columns";
import { reasonsFormula } from "../reasons";
import { roundedUnitsKey } from "./rounding-columns";
import { sourcePartKey } from "./source-columns";
import { opgegevenContent, tekortFormula } from "./tekort-columns";
import { uitnameFormula } from "../lists/uitname-list";

/** The columns of `Toekenning`, recomputed: same keys, same order, same rows. */
export function mainColumns(context: NarekeningContext): readonly Column<Toekenning>[] {
  const { uitkomst, say } = context;
  return toekenningColumns(uitkomst).map((column): Column<Toekenning> => ({
    key: column.key,
    header: columnHeader(column, say),
    style: styleOf(column),
    ...(column.kind === "inwoners" ? { givenStyle: "invoerAantal" } : {}),
    total: isAddedUp(column),
    cell: (row, refs) => contentOf(column, row, refs, context),
  }));
}

/** @returns Whether a column of `Toekenning` holds text. */
export function isTextColumn({ kind }: ToekenningColumn): boolean {
  return kind === "code" || kind === "gemeente" || kind === "oordeel" || kind === "redenen";
}

/** What the numbers of a column of `Toekenning` are. */
export function comparedAs({ kind }: ToekenningColumn): Compared {
  return kind === "dekking" ? "fraction" : "money";
}

function contentOf(column: ToekenningColumn, row: Toekenning, refs: References, context: NarekeningContext): Content {
  const formula = formulaOf(column, row, refs, context);
  const value = expected(column, row, context);
  return formula === null ? { value } : { formula, value };
}

/** @returns Null for a fact that is not computed: code, name, a population that is not in the input. */
function formulaOf(
  column: ToekenningColumn,
  row: Toekenning,
  refs: References,
  context: NarekeningContext,
): string | null {
  const { here } = refs;
  switch (column.kind) {
    case "code":
    case "gemeente":
      return null;
    case "inwoners":
      return inwonersFormula(row, refs, context);
    case "tekortCel": {
      const content = opgegevenContent(row, column, context, refs);
      return "formula" in content ? content.formula : null;
    }
    case "correcties":
      return `ROUND(${context.cellen.map((cel) => here(celKey("correctie", cel))).join("+")},2)`;
    case "tekort":
      return tekortFormula(context, refs);
    case "tekortPerInwoner":
      return `${here("tekort")}/${here("inwoners")}`;
    case "oordeel": {
      const [granted, refused] = [context.say("sheet.oordeel.toegekend"), context.say("sheet.oordeel.afgewezen")].map(
        quoteText,
      );
      return `IF(AND(${here(voldoetKey)}=1,${here("toekenning")}>0),${granted ?? ""},${refused ?? ""})`;
    }
    case "redenen":
      return reasonsFormula(context, refs);
    case "inAanmerking":
      return `IF(${here(voldoetKey)}=1,${here("tekort")},0)`;
    case "grondslag":
      return here(grondslagKey);
    case "vergoedingPerInwoner":
      return `${here("toekenning")}/${here("inwoners")}`;
    case "toekenning":
      return `ROUND(${here(roundedUnitsKey)}*afronding_centen/100,2)`;
    case "bron":
      return `ROUND(${here(sourcePartKey(column.index))}/100,2)`;
    case "uitname":
      return uitnameFormula(context, refs);
    case "netto":
      return `ROUND(${here("toekenning")}-${here("uitname")},2)`;
    case "onvergoed":
      return `ROUND(MAX(0,${here("tekort")})-${here("toekenning")},2)`;
    case "dekking":
      return `IF(${here("tekort")}>0,${here("toekenning")}/${here("tekort")},0)`;
  }
}

/** The one input cell that a population stands in; null when it comes from the register, or was put together with it. */
export function populationCell({ inwonersVan, opgegaan }: Toekenning["gemeente"]): Celverwijzing | null {
  const [van, ...others] = inwonersVan;
  return van === undefined || others.length > 0 || opgegaan.length > 0 ? null : van;
}

function inwonersFormula({ gemeente }: Toekenning, refs: References, { input }: NarekeningContext): string | null {
  const van = populationCell(gemeente);
  return van === null ? null : input.number(van, refs);
}

function expected(
  column: ToekenningColumn,
  row: Toekenning,
  { uitkomst, say }: NarekeningContext,
): string | number | null {
  const { gemeente, tekort, toekenning, oordeel, redenen } = row;
  switch (column.kind) {
    case "code":
      return cleanText(gemeente.code);
    case "gemeente":
      return cleanText(gemeente.naam);
    case "inwoners":
      return Number(gemeente.inwoners);
    case "oordeel":
      return say(`sheet.oordeel.${oordeel}`);
    case "redenen":
      return cleanText(redenen.map((regel) => reasonText(regel, uitkomst, say)).join("; "));
    case "tekortPerInwoner":
      return eurosFromRatio(ratio(tekort, gemeente.inwoners));
    case "vergoedingPerInwoner":
      return eurosFromRatio(ratio(toekenning, gemeente.inwoners));
    case "dekking":
      return tekort > 0n ? eurosFromRatio(ratio(toekenning * 100n, tekort)) : 0;
    default: {
      const amount = columnAmount(column, row, uitkomst);
      return amount === null ? null : eurosFromRatio(amount);
    }
  }
}

function isAddedUp(column: ToekenningColumn): boolean {
  return !isTextColumn(column) && !["tekortPerInwoner", "vergoedingPerInwoner", "dekking"].includes(column.kind);
}

function styleOf({ kind }: ToekenningColumn): StyleName {
  switch (kind) {
    case "code":
      return "code";
    case "gemeente":
    case "redenen":
      return "tekst";
    case "oordeel":
      return "gecentreerd";
    case "inwoners":
      return "aantal";
    case "tekortPerInwoner":
    case "vergoedingPerInwoner":
      return "perInwoner";
    case "dekking":
      return "percentage";
    case "toekenning":
      return "euroCentVet";
    default:
      return "euroCent";
  }
}
