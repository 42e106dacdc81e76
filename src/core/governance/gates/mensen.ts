import { isNamed } from "../placeholder";
import { isPerson, mayBeSamePerson } from "../same-person";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/** Every role has somebody, and who reviewed is certainly somebody else than who prepared. */
export function openPeople({ governance, controle: { opsteller, toetser } }: GateContext): OpenPoorten {
  const roles = Object.entries(governance.rollen).flatMap(([rol, wie]) =>
    isNamed(wie) ? closed : open("rol-leeg", { rol }),
  );
  if (!governance.regels.vierOgen) return roles;
  if (!isPerson(opsteller) || !isPerson(toetser)) return [...roles, ...open("vier-ogen-onbekend")];
  return mayBeSamePerson(opsteller, toetser)
    ? [...roles, ...open("vier-ogen-dezelfde", { wie: opsteller, ook: toetser })]
    : roles;
}
