import type { Herkomst } from "../../core/gemeenten/gemeente";
import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { block, type Block } from "../block";
import { celOf, type JaarEnDomein, type NarekeningContext } from "../context";

/** A sum of more figures than this would be unreadable in one formula: they get a list of their own. */
const mostInOneFormula = 24;

interface ListedFigure {
  readonly van: string;
  readonly herkomst: Herkomst;
}

/** @returns The name under which the figures of a cell are listed, or null when they stand in the formula itself. */
export function figuresListedFor(row: Toekenning, cel: JaarEnDomein): string | null {
  return celOf(row, cel).herkomst.length > mostInOneFormula
    ? `${row.gemeente.code} ${cel.jaar.toString()} ${cel.domein}`
    : null;
}

/** The figures of those cells that were put together from many: one figure a row. */
export function figureBlock({ uitkomst, say, input, cellen }: NarekeningContext): Block {
  const figures = uitkomst.toekenningen.flatMap((row) =>
    cellen.flatMap((cel): readonly ListedFigure[] => {
      const van = figuresListedFor(row, cel);
      return van === null ? [] : celOf(row, cel).herkomst.map((herkomst) => ({ van, herkomst }));
    }),
  );
  return block(say("narekening.lijst.cijfers"), figures, [
    { key: "cijfer:van", header: say("narekening.cijfer.van"), style: "tekst", cell: ({ van }) => ({ value: van }) },
    {
      key: "cijfer:bedrag",
      header: say("narekening.cijfer.bedrag"),
      style: "euroCent",
      cell: ({ herkomst: { van, soort, aandeel } }, refs) => ({
        formula: `${soort === "baten" ? "-" : ""}${input.amount(van, aandeel, refs)}`,
        value: null,
      }),
    },
  ]);
}
