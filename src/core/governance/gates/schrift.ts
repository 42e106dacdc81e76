import { foreignLetterIn } from "../../words/look-alikes";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/** No name or id mixes alphabets inside a word: what a reader takes it for is then something else. */
export function openAlphabets({ criteria, governance, gemeenten, controle }: GateContext): OpenPoorten {
  const { opsteller, toetser } = controle;
  const texts: readonly (readonly [waar: string, tekst: string | null])[] = [
    ["opsteller", opsteller],
    ["toetser", toetser],
    ["criteria", criteria.id],
    ["criteria", criteria.naam],
    ["governance", governance.id],
    ["governance", governance.naam],
    ...Object.values(governance.rollen).map((wie) => ["rol", wie] as const),
    ...governance.bronnen.flatMap(({ id, naam }) => [id, naam].map((text) => ["bron", text] as const)),
    ...governance.besluiten.flatMap(({ orgaan, onderwerp }) =>
      [orgaan, onderwerp].map((text) => ["besluit", text] as const),
    ),
    ...gemeenten.flatMap(({ correcties }) => correcties.map(({ beoordelaar }) => ["correctie", beoordelaar] as const)),
  ];
  const seen = new Set<string>();
  return texts.flatMap(([waar, tekst]) => {
    const teken = tekst === null ? null : foreignLetterIn(tekst);
    if (tekst === null || teken === null || seen.has(tekst)) return closed;
    seen.add(tekst);
    return open("schrift-gemengd", { waar, tekst, teken });
  });
}
