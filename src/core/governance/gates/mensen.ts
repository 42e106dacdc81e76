import { sameLabel } from "../../look-alikes";
import { isNamed, isOwnFunction } from "../placeholder";
import { isPerson, mayShareAPerson } from "../same-person";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/** Roles that look at the work of whoever carries out. */
const overseers = ["toetst", "controleert"] as const;

/** Every role has somebody, nobody looks at its own work, and who reviewed is certainly somebody else than who prepared. */
export function openPeople({ governance, controle: { opsteller, toetser } }: GateContext): OpenPoorten {
  const { rollen, regels } = governance;
  const roles = [
    ...Object.entries(rollen).flatMap(([rol, wie]) =>
      isNamed(wie) && !isOwnFunction(wie) ? closed : open("rol-leeg", { rol }),
    ),
    ...overseers.flatMap((rol) => {
      const [wie, uitvoerder] = [rollen[rol], rollen.voert_uit];
      return isNamed(wie) && isNamed(uitvoerder) && sameLabel(wie, uitvoerder)
        ? open("rol-ziet-op-zichzelf", { rol, wie })
        : closed;
    }),
  ];
  if (!regels.vierOgen) return roles;
  const unknown = Object.entries({ opsteller, toetser }).flatMap(([rol, wie]) =>
    isPerson(wie)
      ? closed
      : isFilled(wie)
        ? open("ondertekenaar-geen-persoon", { rol, wie })
        : open("vier-ogen-onbekend"),
  );
  if (!isPerson(opsteller) || !isPerson(toetser)) return [...roles, ...withoutRepeats(unknown)];
  return mayShareAPerson(opsteller, toetser)
    ? [...roles, ...open("vier-ogen-dezelfde", { wie: opsteller, ook: toetser })]
    : roles;
}

/** Something that can be read stands there, whatever it is. */
function isFilled(name: string | null): name is string {
  return name !== null && /[\p{L}\p{N}]/u.test(name);
}

function withoutRepeats(poorten: OpenPoorten): OpenPoorten {
  return poorten.filter(
    ({ id }, index) => id !== "vier-ogen-onbekend" || poorten.findIndex((other) => other.id === id) === index,
  );
}
