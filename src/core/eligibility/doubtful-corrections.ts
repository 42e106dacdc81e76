import { cellPlace, finding, type Finding } from "../findings/finding";
import type { Governanceset } from "../governance/governanceset";
import { plainEuros } from "../money/plain-euros";
import type { Correctie, Gemeente, TekortCel } from "../gemeenten/gemeente";

/**
 * A deficit is a difference, so that lasten outside the definition may be more than all of it: in the corrections of 2018 a
 * surplus of up to 1.5 times the deficit was left.
 */
const excess = 2n;

/**
 * Corrections that are unlikely beside what they correct: of before the application was made, or of far more than was submitted
 * for their year and domain. Either may be right, and they count: these are doubts.
 */
export function doubtfulCorrections(gemeenten: readonly Gemeente[], { regels }: Governanceset): readonly Finding[] {
  return gemeenten.flatMap((gemeente) => [
    ...gemeente.correcties.flatMap((correctie) => earlyOf(correctie, gemeente, regels.uitersteDatumAanvraag)),
    ...gemeente.cellen.flatMap((cel) => excessOf(cel, gemeente)),
  ]);
}

function earlyOf(correctie: Correctie, { naam, aanvraag }: Gemeente, uitersteDatum: string | null): readonly Finding[] {
  const { datum, jaar } = correctie;
  const applied = aanvraag?.datum ?? null;
  if (datum === null || applied === null || datum >= applied) return [];
  // one of a year that was not over has a gate, and an application that came too late is refused for it
  const isSaid = datum <= `${jaar.toString()}-12-31` || (uitersteDatum !== null && applied > uitersteDatum);
  return isSaid ? [] : [doubt(correctie, { kind: "vroeg", naam, datum, other: applied })];
}

function excessOf(
  { jaar, domein, opgegeven, geaccepteerd }: TekortCel,
  { naam, correcties }: Gemeente,
): readonly Finding[] {
  const lowering = correcties.filter((one) => one.jaar === jaar && one.domein === domein && one.bedrag < 0n);
  const last = lowering.at(-1);
  if (last === undefined || opgegeven <= 0n || -geaccepteerd <= opgegeven * excess) return [];
  const parameters = {
    kind: "meer",
    naam,
    jaar,
    domein,
    bedrag: opgegeven.toString(),
    anderBedrag: geaccepteerd.toString(),
  };
  return [doubt(last, parameters)];
}

function doubt({ van, bedrag }: Correctie, parameters: Finding["parameters"]): Finding {
  const place = cellPlace(van.sheet, van.cell);
  return finding("correction-unlikely", { place, value: plainEuros(bedrag), parameters });
}
