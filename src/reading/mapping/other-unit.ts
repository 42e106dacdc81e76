import type { GenoemdeEenheid } from "../../core/gemeenten/input";
import type { TableLog } from "../table/table-log";
import { eurosPer, type Eenheid } from "./mapping";

/** Says that a sheet with corrections, of which the size tells nothing, states another unit than the mapping does. */
export function reportOtherUnit(unit: GenoemdeEenheid | null, stated: Eenheid | null, log: TableLog): void {
  if (unit === null || stated === null || unit.euros === eurosPer[stated]) return;
  log.add("mapping-differs-from-head", unit.cell, unit.tekst, {
    kind: "eenheid",
    found: eurosPer[stated],
    expected: unit.euros,
  });
}
