import { heeftAangevraagd } from "../../core/gemeenten/deelname";
import { sumCents } from "../../core/money/cents";
import { ratio } from "../../core/money/ratio";
import { isInScope } from "../../core/gemeenten/tekort";
import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell } from "../../workbook/write-plan";
import { countCell, moneyCell, ratioCell, shareCell } from "../parts/cells";
import { reasonText } from "../../explanation/rule-text";
import { carriedName } from "../uitname/carried-name";
import { keyFigure, section } from "./key-figure";

/** How many applied, were granted and were refused, and why. */
export function municipalitiesSection(uitkomst: Uitkomst, say: Say): readonly (readonly PlannedCell[])[] {
  const { gemeenten, aangevraagd, toegekend, afgewezen } = uitkomst.totalen;
  const redenen = reasonCounts(uitkomst, say).map(([reden, aantal]) =>
    say("sheet.samenvatting.reden", { reden, aantal }),
  );
  return section(
    "sheet.samenvatting.gemeenten",
    [
      keyFigure("met-cijfers", countCell(gemeenten), say, {}, false),
      keyFigure("aangevraagd", countCell(aangevraagd), say, {}, false),
      keyFigure("toegekend", countCell(toegekend, "aantalVet"), say, {}, false),
      keyFigure("afgewezen", countCell(afgewezen), say, { redenen: redenen.join("; ") }, afgewezen > 0),
    ],
    say,
  );
}

/** The reasons for refusal of those that applied, most frequent first. */
function reasonCounts(uitkomst: Uitkomst, say: Say): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { gemeente, redenen } of uitkomst.toekenningen) {
    if (!heeftAangevraagd(gemeente, uitkomst.governance)) continue;
    for (const regel of redenen) counts.set(regel, (counts.get(regel) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([regel, count]) => [reasonText(regel, uitkomst, say), count]);
}

/** What municipalities were short, what of it qualifies and what is covered. */
export function deficitsSection(uitkomst: Uitkomst, say: Say): readonly (readonly PlannedCell[])[] {
  const { toekenningen, criteria, uitgekeerd } = uitkomst;
  const { tekort, inAanmerking, onvergoed } = uitkomst.totalen;
  const corrections = toekenningen.map(({ gemeente }) =>
    sumCents(gemeente.cellen.filter((cel) => isInScope(cel, criteria.tekort)).map(({ correctie }) => correctie)),
  );
  return section(
    "sheet.samenvatting.tekorten",
    [
      keyFigure("correcties", moneyCell(sumCents(corrections), "euroTeken"), say, {
        aantal: corrections.filter((amount) => amount !== 0n).length,
      }),
      keyFigure("tekort", moneyCell(tekort, "euroTeken"), say),
      keyFigure("inAanmerking", moneyCell(inAanmerking, "euroTeken"), say),
      keyFigure("dekking", shareCell(uitgekeerd, inAanmerking), say),
      keyFigure("onvergoed", moneyCell(onvergoed, "euroTeken"), say),
      ...uitnameFigure(uitkomst, say),
    ],
    say,
  );
}

/** Left out where nobody is charged, and where it is not known over how many inhabitants. */
function uitnameFigure(uitkomst: Uitkomst, say: Say): readonly (readonly PlannedCell[])[] {
  const { uitnamen, governance } = uitkomst;
  const known = uitnamen.flatMap(({ gemeente }) => (gemeente.inwoners === null ? [] : [gemeente.inwoners]));
  if (uitnamen.length === 0 || known.length < uitnamen.length) return [];
  const bedrag = sumCents(uitnamen.map((uitname) => uitname.bedrag));
  const inwoners = known.reduce((sum, one) => sum + one, 0n);
  const { uitname } = governance;
  return [
    keyFigure("uitname", ratioCell(ratio(bedrag, inwoners), "euroTeken"), say, {
      bron: carriedName(uitkomst),
      aantal: uitnamen.length,
      draagtBij: bedrag > 0n ? "ja" : "nee",
      dragers: uitnamen.filter(({ gewicht }) => gewicht.numerator > 0n).length,
      sleutel: uitname.sleutel,
      ...(uitname.sleutel === "kolom" ? { kolom: uitname.kolom } : null),
    }),
  ];
}
