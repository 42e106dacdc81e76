import { at } from "../../core/mathematics/at";
import { sumCents } from "../../core/money/cents";
import type { Ratio } from "../../core/money/ratio";
import { isInScope } from "../../core/gemeenten/tekort";
import type { Toekenning, Uitkomst } from "../../core/uitkomst/uitkomst";
import type { ToekenningColumn } from "./toekenning-columns";

/**
 * The exact amount of one municipality in a column of `Toekenning` that can be added up: cents, or a number of inhabitants.
 *
 * @returns Null for a column of text or of quotients.
 */
export function columnAmount(
  column: ToekenningColumn,
  toekenning: Toekenning,
  { criteria }: Pick<Uitkomst, "criteria">,
): Ratio | null {
  const { gemeente } = toekenning;
  switch (column.kind) {
    case "inwoners":
      return whole(gemeente.inwoners);
    case "tekortCel":
      return whole(
        sumCents(
          gemeente.cellen
            .filter(({ jaar, domein }) => jaar === column.jaar && domein === column.domein)
            .map(({ opgegeven }) => opgegeven),
        ),
      );
    case "correcties":
      return whole(
        sumCents(gemeente.cellen.filter((cel) => isInScope(cel, criteria.tekort)).map(({ correctie }) => correctie)),
      );
    case "bron":
      return whole(at(toekenning.perBron, column.index));
    case "grondslag":
      return toekenning.grondslag;
    case "tekort":
    case "inAanmerking":
    case "toekenning":
    case "uitname":
    case "netto":
    case "onvergoed":
      return whole(toekenning[column.kind]);
    case "code":
    case "gemeente":
    case "tekortPerInwoner":
    case "oordeel":
    case "redenen":
    case "vergoedingPerInwoner":
    case "dekking":
      return null;
  }
}

function whole(numerator: bigint): Ratio {
  return { numerator, denominator: 1n };
}
