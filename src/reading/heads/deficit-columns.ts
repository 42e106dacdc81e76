import type { Bedragsoort, Domein } from "../../core/gemeenten/gemeente";
import type { Layout } from "../../core/gemeenten/input";
import type { HeaderColumn } from "../table/table-header";

/** A column with amounts. In the layout long the year and domain stand in the row, so they are null here. */
export interface AmountColumn {
  readonly column: HeaderColumn;
  readonly jaar: number | null;
  readonly domein: Domein | null;
  readonly soort: Bedragsoort;
  readonly onderdeel: string | null;
  /** As written in the sheet, or with the sign turned round. */
  readonly teken: 1 | -1;
  /**
   * What says so: a mapping that states it, a header in so many words ("Tekort (-)") or by being a balance, or nothing but
   * the amounts themselves.
   */
  readonly tekenVan: "koppeling" | "kop" | "saldo" | "gelezen";
  /** The field of the mapping that states the sign of this column alone; left out: none does. */
  readonly tekenVeld?: string;
}

/** What every column of the deficits table is for. */
export interface DeficitColumns {
  readonly layout: Layout;
  readonly gemeentecode: HeaderColumn | null;
  readonly naam: HeaderColumn | null;
  readonly inwoners: HeaderColumn | null;
  readonly jaar: HeaderColumn | null;
  readonly domein: HeaderColumn | null;
  readonly onderdeel: HeaderColumn | null;
  readonly status: HeaderColumn | null;
  readonly bron: HeaderColumn | null;
  readonly herkomst: HeaderColumn | null;
  readonly amounts: readonly AmountColumn[];
  /** Extra columns, kept for conditions. */
  readonly kenmerken: readonly HeaderColumn[];
}
