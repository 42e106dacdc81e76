import type { Gemeente } from "../../gemeente";
import type { OpenPoort, Uitkomst } from "../../uitkomst";

/** What the gates look at. */
export interface GateContext extends Pick<
  Uitkomst,
  "criteria" | "governance" | "nu" | "controle" | "aanvragenBekend" | "bevindingen" | "pot" | "reserve"
> {
  readonly gemeenten: readonly Gemeente[];
}

/** Ids of everything that must hold before an outcome is official, in the order in which they are listed. */
export const poortIds = [
  "besluit-niet-genomen",
  "besluit-verworpen",
  "besluit-na-run",
  "besluit-onbenoemd",
  "besluit-onwaarschijnlijk",
  "besluit-ontbreekt",
  "ter-inzage-onbekend",
  "ter-inzage-te-kort",
  "rol-leeg",
  "vier-ogen-onbekend",
  "vier-ogen-dezelfde",
  "set-onbenoemd",
  "criteria-aangepast",
  "criteria-niet-vastgesteld",
  "governance-aangepast",
  "governance-niet-vastgesteld",
  "criteria-niet-vooraf-vergrendeld",
  "fondsjaar-te-vroeg",
  "fondsjaar-te-laat",
  "jaar-niet-afgelopen",
  "tijd-opgegeven",
  "pot-nul",
  "aanvragen-ontbreken",
  "uiterste-datum-niet-getoetst",
  "stukken-niet-getoetst",
  "aanvraag-na-run",
  "aanvraag-voor-jaar",
  "cijfers-fictief",
  "voorbeeldgemeenten",
  "cijfers-voorlopig",
  "cijfers-status-onbekend",
  "correctie-zonder-reden",
  "correctie-zonder-beoordelaar",
  "correctie-zonder-datum",
  "correctie-na-run",
  "correctie-voor-jaar",
  "omvang-niet-aanvaard",
  "teken-niet-aanvaard",
  "eenheid-niet-aanvaard",
  "inwoners-niet-aanvaard",
  "aard-niet-aanvaard",
  "tweede-berekening-ontbreekt",
  "tweede-berekening-wijkt-af",
] as const;

export type PoortId = (typeof poortIds)[number];

/** Facts that open gates. */
export type OpenPoorten = readonly (OpenPoort & { readonly id: PoortId })[];

/** An open gate with the facts for its sentence. */
export function open(id: PoortId, parameters: OpenPoort["parameters"] = {}): OpenPoorten {
  return [{ id, parameters }];
}

/** Nothing is open. */
export const closed: OpenPoorten = [];
