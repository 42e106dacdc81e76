import type { Gemeente } from "../../gemeenten/gemeente";
import type { OpenPoort, Uitkomst } from "../../uitkomst/uitkomst";

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
  "besluit-spreekt-zich-tegen",
  "besluit-voorwaardelijk",
  "besluit-ingetrokken",
  "besluit-onwaarschijnlijk",
  "besluit-ontbreekt",
  "besluit-ander-onderwerp",
  "besluit-ander-bedrag",
  "besluit-andere-bron",
  "besluit-ander-orgaan",
  "ter-inzage-onbekend",
  "ter-inzage-te-kort",
  "rol-leeg",
  "rol-ziet-op-zichzelf",
  "rol-belanghebbend",
  "vier-ogen-onbekend",
  "ondertekenaar-geen-persoon",
  "ondertekenaar-belanghebbend",
  "vier-ogen-dezelfde",
  "schrift-gemengd",
  "set-onbenoemd",
  "set-heet-voorlopig",
  "criteria-aangepast",
  "criteria-niet-vastgesteld",
  "criteria-zonder-besluit",
  "governance-aangepast",
  "governance-niet-vastgesteld",
  "governance-zonder-besluit",
  "regel-afgezwakt",
  "bedrag-zonder-besluit",
  "bron-onbekend",
  "bron-ontbreekt",
  "uitname-zonder-besluit",
  "reserve-zonder-besluit",
  "criteria-niet-vooraf-vergrendeld",
  "fondsjaar-te-vroeg",
  "fondsjaar-te-laat",
  "jaar-niet-afgelopen",
  "indeling-uit-de-pas",
  "tijd-opgegeven",
  "pot-nul",
  "aanvragen-ontbreken",
  "uiterste-datum-niet-getoetst",
  "stukken-niet-getoetst",
  "uiterste-datum-onmogelijk",
  "aanvraagtermijn-loopt",
  "aanvraag-na-run",
  "aanvraag-voor-jaar",
  "stuk-na-run",
  "stuk-voor-jaar",
  "cijfers-fictief",
  "voorbeeldgemeenten",
  "cijfers-voorlopig",
  "cijfers-status-onbekend",
  "correctie-zonder-reden",
  "correctie-zonder-beoordelaar",
  "correctie-zonder-datum",
  "correctie-na-run",
  "correctie-voor-jaar",
  "beoordelaar-belanghebbend",
  "beoordelaar-verschoond",
  "beoordelaar-ondertekent",
  "omvang-niet-aanvaard",
  "teken-niet-aanvaard",
  "eenheid-niet-aanvaard",
  "inwoners-niet-aanvaard",
  "aard-niet-aanvaard",
  "lezing-niet-aanvaard",
  "aanvraag-niet-aanvaard",
  "correctie-niet-aanvaard",
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
