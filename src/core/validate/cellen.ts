import { cents, noCents, sumCents, type Cents } from "../money/cents";
import type { Cijferstatus, Correctie, Herkomst, TekortCel } from "../gemeenten/gemeente";
import { factorOf, takeAandeel } from "./aandeel";
import type { Bijdrage } from "./bijdragen";
import type { ScopeCell, ScopeCells } from "./scope-cells";

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
  return cells.all.map((cell, position) => {
    const correctie = correcties.length === 0 ? noCents : sumCorrecties(correcties, cell);
    return buildCel(bijdragen, correctie, cell, position);
  });
}

function buildCel(
  bijdragen: readonly Bijdrage[],
  correctie: Cents,
  { jaar, domein }: ScopeCell,
  position: number,
): TekortCel {
  const opgegeven = sumOpgegeven(bijdragen, position);
  const [only, ...others] = bijdragen;
  return {
    jaar,
    domein,
    opgegeven,
    correctie,
    geaccepteerd: correctie === noCents ? opgegeven : cents(opgegeven + correctie),
    herkomst:
      only !== undefined && others.length === 0
        ? herkomstOf(only, position)
        : bijdragen.flatMap((bijdrage) => herkomstOf(bijdrage, position)),
    status: statusOf(bijdragen, position),
  };
}

function sumOpgegeven(bijdragen: readonly Bijdrage[], position: number): Cents {
  let sum = 0n;
  for (const { inzending, aandeel } of bijdragen) {
    for (const { bedrag, soort } of inzending.cellen[position]?.bedragen ?? []) {
      const amount = takeAandeel(bedrag, aandeel);
      if (soort === "baten") sum -= amount;
      else sum += amount;
    }
  }
  return cents(sum);
}

function herkomstOf({ inzending, aandeel }: Bijdrage, position: number): readonly Herkomst[] {
  const factor = factorOf(aandeel);
  const bedragen = inzending.cellen[position]?.bedragen ?? [];
  return bedragen.map((bedrag) => ({
    van: bedrag,
    soort: bedrag.soort,
    aandeel: factor,
  }));
}

function sumCorrecties(correcties: readonly Correctie[], { jaar, domein }: ScopeCell): Cents {
  return sumCents(correcties.filter((one) => one.jaar === jaar && one.domein === domein).map(({ bedrag }) => bedrag));
}

/** Voorlopig as soon as one figure is, definitief only when all are. */
function statusOf(bijdragen: readonly Bijdrage[], position: number): Cijferstatus | null {
  let allDefinitief = true;
  for (const { inzending } of bijdragen) {
    for (const { status } of inzending.cellen[position]?.bedragen ?? []) {
      if (status === "voorlopig") return "voorlopig";
      if (status === null) allDefinitief = false;
    }
  }
  return allDefinitief ? "definitief" : null;
}

/** @returns The lasten over the whole scope, for judging the size of the figures; zero when the layout has none. */
export function sumLasten(bijdragen: readonly Bijdrage[]): Cents {
  let sum = 0n;
  for (const { inzending } of bijdragen) {
    for (const { bedragen } of inzending.cellen) {
      for (const { bedrag, soort } of bedragen) if (soort === "lasten") sum += bedrag;
    }
  }
  return cents(sum);
}
