import type { Correctie, Gemeente } from "../../gemeenten/gemeente";
import { asSeen } from "../../words/look-alikes";
import { normaliseLabel } from "../../words/normalise-label";
import { isOwnFunction, isReason, isSettled } from "../placeholder";
import { isPerson, mayShareAPerson } from "../same-person";
import { closed, open, type GateContext, type OpenPoorten, type PoortId } from "./gate-context";
import { runDay } from "./run-day";

interface Judged {
  readonly correctie: Correctie;
  /** Name of the municipality that it counts for. */
  readonly naam: string;
}

/** Every correction says why, by whom and when, was made before the run, and by nobody who has a part in it. */
export function openCorrections(context: GateContext): OpenPoorten {
  const { gemeenten, governance, controle } = context;
  const today = runDay(context);
  const all = gemeenten.flatMap(({ naam, opgegaan, correcties }) =>
    correcties.map((correctie): Judged => ({ correctie, naam: nameOf(correctie, naam, opgegaan) })),
  );
  const openFor = (
    id: PoortId,
    isOpen: (correctie: Correctie, naam: string) => boolean,
    facts: (correctie: Correctie) => Readonly<Record<string, string>> = () => ({}),
  ): OpenPoorten => {
    const found = all.filter(({ correctie, naam }) => isOpen(correctie, naam));
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
    ...openFor("beoordelaar-belanghebbend", ({ beoordelaar }, naam) => isOfMunicipality(beoordelaar, naam), wie),
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

/** What a municipality is called in its own papers, beside its name. */
const ownWords: ReadonlySet<string> = new Set([
  ...["gemeente", "gem", "college", "raad", "gemeenteraad", "van", "de", "het", "en", "b", "w", "bw", "burgemeester"],
  ...[
    "wethouder",
    "wethouders",
    "afdeling",
    "team",
    "financien",
    "zelf",
    "concerncontroller",
    "controller",
    "municipality",
  ],
]);

/** Whether an assessor is the municipality itself: its name, with nothing but words for a municipality around it. */
function isOfMunicipality(beoordelaar: string, naam: string): boolean {
  const wordsOf = (text: string): readonly string[] => normaliseLabel(asSeen(text)).split(" ");
  const [words, own] = [wordsOf(beoordelaar), wordsOf(naam)];
  return own.every((word) => words.includes(word)) && words.every((word) => own.includes(word) || ownWords.has(word));
}
