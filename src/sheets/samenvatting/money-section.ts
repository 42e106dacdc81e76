import { shortfallOf } from "../../core/allocation/shortfall";
import { vrijRestant } from "../../core/funding/te-verdelen";
import type { Say } from "../../core/words/say";
import type { BronGebruik, Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell } from "../../workbook/write-plan";
import { moneyCell, textCell } from "../parts/cells";
import { listText } from "../../explanation/list-text";
import { shortfallParameters } from "../../explanation/shortfall-parameters";
import { keyFigure, section, type KeyFigure } from "./key-figure";

/** Where the money comes from and where it went. */
export function moneySection(uitkomst: Uitkomst, say: Say): readonly (readonly PlannedCell[])[] {
  const { pot, reserve, uitgekeerd, restant, bronnen } = uitkomst;
  const shortfall = shortfallOf(uitkomst);
  const sources = bronnen.filter(({ beschikbaar }) => beschikbaar > 0n).map(({ naam }) => naam);
  const rows: KeyFigure[] = [
    keyFigure("pot", moneyCell(pot, "euroTekenVet"), say, {
      aantal: sources.length,
      bronnen: listText(sources, say),
    }),
    keyFigure("uitgekeerd", moneyCell(uitgekeerd, "euroTekenVet"), say),
    ...bronnen.map((bron) => sourceFigure(bron, say)),
    keyFigure("restant", moneyCell(restant, "euroTeken"), say, {
      heeftReserve: reserve > 0n ? "ja" : "nee",
      vrij: { cents: vrijRestant(uitkomst) },
    }),
  ];
  if (reserve > 0n) rows.push(keyFigure("reserve", moneyCell(reserve, "euroTeken"), say));
  if (shortfall !== null)
    rows.push(keyFigure("te-weinig", moneyCell(shortfall.tekort, "euroTeken"), say, shortfallParameters(uitkomst)));
  return section("sheet.samenvatting.geld", rows, say);
}

function sourceFigure({ naam, bedrag, beschikbaar, gebruikt }: BronGebruik, say: Say): KeyFigure {
  const explanation =
    beschikbaar < bedrag
      ? say("sheet.samenvatting.bron-vervallen.uitleg", { bedrag: { cents: bedrag } })
      : say("sheet.samenvatting.bron.uitleg", { beschikbaar: { cents: beschikbaar } });
  return [
    textCell(say("sheet.samenvatting.bron", { naam })),
    moneyCell(gebruikt, "euroTeken"),
    null,
    textCell(explanation, "uitleg"),
  ];
}
