import { cents, sumCents, type Cents } from "../money/cents";
import type { Cijferstatus, Correctie, Herkomst, TekortCel } from "../gemeente";
import { factorOf, takeAandeel } from "./aandeel";
import type { Bijdrage } from "./bijdragen";
import { celverwijzing } from "./context";
import type { Vermelding } from "./inzending";
import type { ScopeCells } from "./scope-cells";

/**
 * Adds up the figures of one municipality per year and domain. Each figure's share is rounded to the cent on its own, half
 * away from zero; lasten and tekort count up, baten count down.
 *
 * @param correcties - Those of this municipality, within the scope, already by share.
 */
export function buildCellen(
  bijdragen: readonly Bijdrage[],
  correcties: readonly Correctie[],
  cells: ScopeCells,
): readonly TekortCel[] {
  return cells.all.map(({ jaar, domein }, position) => {
    let opgegeven = 0n;
    const herkomst: Herkomst[] = [];
    const vermeldingen: Vermelding[] = [];
    for (const { inzending, aandeel } of bijdragen) {
      for (const vermelding of inzending.cellen[position]?.vermeldingen ?? []) {
        const { sheet, bedrag } = vermelding;
        const amount = takeAandeel(bedrag.bedrag, aandeel);
        opgegeven += bedrag.soort === "baten" ? -amount : amount;
        herkomst.push({ van: celverwijzing(sheet, bedrag), soort: bedrag.soort, aandeel: factorOf(aandeel) });
        vermeldingen.push(vermelding);
      }
    }
    const correctie = sumCents(
      correcties.filter((one) => one.jaar === jaar && one.domein === domein).map(({ bedrag }) => bedrag),
    );
    return {
      jaar,
      domein,
      opgegeven: cents(opgegeven),
      correctie,
      geaccepteerd: cents(opgegeven + correctie),
      herkomst,
      status: statusOf(vermeldingen),
    };
  });
}

/** Voorlopig as soon as one figure is, definitief only when all are. */
function statusOf(vermeldingen: readonly Vermelding[]): Cijferstatus | null {
  if (vermeldingen.some(({ bedrag }) => bedrag.status === "voorlopig")) return "voorlopig";
  return vermeldingen.every(({ bedrag }) => bedrag.status === "definitief") ? "definitief" : null;
}

/** @returns The lasten over the whole scope, for judging the size of the figures; zero when the layout has none. */
export function sumLasten(bijdragen: readonly Bijdrage[]): Cents {
  let sum = 0n;
  for (const { inzending } of bijdragen) {
    for (const { vermeldingen } of inzending.cellen) {
      for (const { bedrag } of vermeldingen) if (bedrag.soort === "lasten") sum += bedrag.bedrag;
    }
  }
  return cents(sum);
}
