import { cellPlace, finding, type Finding } from "../findings/finding";
import type { Correctie, Gemeente, TekortCel } from "../gemeenten/gemeente";

/**
 * Corrections that are unlikely beside what they correct: of before the application was made, or of more than was submitted
 * for their year and domain. Either may be right, and they count: these are doubts.
 */
export function doubtfulCorrections(gemeenten: readonly Gemeente[]): readonly Finding[] {
  return gemeenten.flatMap((gemeente) => [
    ...gemeente.correcties.flatMap((correctie) => earlyOf(correctie, gemeente)),
    ...gemeente.cellen.flatMap((cel) => excessOf(cel, gemeente)),
  ]);
}

function earlyOf(correctie: Correctie, { naam, aanvraag }: Gemeente): readonly Finding[] {
  const { datum } = correctie;
  const applied = aanvraag?.datum ?? null;
  return datum === null || applied === null || datum >= applied
    ? []
    : [doubt(correctie, datum, { kind: "vroeg", naam, datum, other: applied })];
}

function excessOf(
  { jaar, domein, opgegeven, geaccepteerd }: TekortCel,
  { naam, correcties }: Gemeente,
): readonly Finding[] {
  const lowering = correcties.filter((one) => one.jaar === jaar && one.domein === domein && one.bedrag < 0n);
  const last = lowering.at(-1);
  if (last === undefined || opgegeven <= 0n || geaccepteerd >= 0n) return [];
  const parameters = {
    kind: "meer",
    naam,
    jaar,
    domein,
    bedrag: opgegeven.toString(),
    anderBedrag: geaccepteerd.toString(),
  };
  return [doubt(last, last.bedrag.toString(), parameters)];
}

function doubt({ van }: Correctie, value: string, parameters: Finding["parameters"]): Finding {
  return finding("correction-unlikely", { place: cellPlace(van.sheet, van.cell), value, parameters });
}
