import type { Correctie, Gemeente } from "../../gemeenten/gemeente";
import { mayBeContactOf } from "../contacts";
import { isOfMunicipality } from "../of-municipality";
import { isOwnFunction, isReason, isSettled } from "../placeholder";
import { isPerson, mayShareAPerson } from "../same-person";
import { closed, open, type GateContext, type OpenPoorten, type PoortId } from "./gate-context";
import { runDay } from "./run-day";
import { isRecused } from "./verschoning";

interface Judged {
  readonly correctie: Correctie;
  /** Name of the municipality that it counts for. */
  readonly naam: string;
  readonly gemeente: Gemeente;
}

/** Every correction says why, by whom and when, was made before the run, and by nobody who has a part in it. */
export function openCorrections(context: GateContext): OpenPoorten {
  const { gemeenten, governance, controle } = context;
  const today = runDay(context);
  const all = gemeenten.flatMap((gemeente) =>
    gemeente.correcties.map((correctie): Judged => ({
      correctie,
      naam: nameOf(correctie, gemeente.naam, gemeente.opgegaan),
      gemeente,
    })),
  );
  const openFor = (
    id: PoortId,
    isOpen: (correctie: Correctie, judged: Judged) => boolean,
    facts: (correctie: Correctie) => Readonly<Record<string, string>> = () => ({}),
  ): OpenPoorten => {
    const found = all.filter((judged) => isOpen(judged.correctie, judged));
    // after a split one correction counts for several municipalities
    const cells = [...new Set(found.map(({ correctie: { van } }) => `${van.sheet}!${van.cell}`))];
    const [plaats] = cells;
    const [first] = found;
    if (plaats === undefined || first === undefined) return closed;
    return open(id, { aantal: cells.length, plaats, ...facts(first.correctie) });
  };
  const wie = ({ beoordelaar }: Correctie): Readonly<Record<string, string>> => ({ wie: beoordelaar });
  const { vierOgen } = governance.regels;
  return [
    ...openFor("correctie-zonder-reden", ({ reden }) => !isReason(reden)),
    ...openFor(
      "correctie-zonder-beoordelaar",
      ({ beoordelaar }) => !isSettled(beoordelaar) || isOwnFunction(beoordelaar),
    ),
    ...openFor("correctie-zonder-datum", ({ datum }) => datum === null),
    ...openFor("correctie-na-run", ({ datum }) => datum !== null && datum > today),
    // what a year came to is only known, and so only judged, once it is over
    ...openFor("correctie-voor-jaar", ({ datum, jaar }) => datum !== null && datum <= `${jaar.toString()}-12-31`),
    ...openFor(
      "beoordelaar-belanghebbend",
      ({ beoordelaar }, { naam, gemeente }) =>
        isOfMunicipality(beoordelaar, naam) || (isPerson(beoordelaar) && mayBeContactOf(beoordelaar, gemeente)),
      wie,
    ),
    ...openFor("beoordelaar-verschoond", (correctie, { gemeente }) => isRecused(correctie, gemeente), wie),
    ...(["opsteller", "toetser"] as const).flatMap((rol) => {
      const signer = controle[rol];
      if (!vierOgen || !isPerson(signer)) return closed;
      return openFor(
        "beoordelaar-ondertekent",
        ({ beoordelaar }) => isPerson(beoordelaar) && mayShareAPerson(beoordelaar, signer),
        (correctie) => ({ ...wie(correctie), rol }),
      );
    }),
  ];
}

function nameOf({ gemeentecode }: Correctie, naam: string, opgegaan: Gemeente["opgegaan"]): string {
  return opgegaan.find(({ code }) => code === gemeentecode)?.naam ?? naam;
}
