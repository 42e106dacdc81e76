import { sameLabel } from "../../words/look-alikes";
import { isNamed, isOwnFunction, isSettled } from "../placeholder";
import { isPerson, mayShareAPerson } from "../same-person";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/** Roles that look at the work of whoever carries out. */
const overseers = ["toetst", "controleert"] as const;

/** Every role has somebody, nobody looks at its own work, and who reviewed is certainly somebody else than who prepared. */
export function openPeople({ governance, controle: { opsteller, toetser } }: GateContext): OpenPoorten {
  const { rollen, regels } = governance;
  const roles = [
    ...Object.entries(rollen).flatMap(([rol, wie]) =>
      isSettled(wie) && !isOwnFunction(wie) ? closed : open("rol-leeg", { rol }),
    ),
    ...overseers.flatMap((rol) => {
      const [wie, uitvoerder] = [rollen[rol], rollen.voert_uit];
      const isUitvoerder = isNamed(wie) && isNamed(uitvoerder) && sameLabel(wie, uitvoerder);
      const isOpsteller = isPerson(wie) && isPerson(opsteller) && mayShareAPerson(wie, opsteller);
      return [
        ...(isUitvoerder ? open("rol-ziet-op-zichzelf", { rol, wie, als: "uitvoerder" }) : closed),
        ...(isOpsteller ? open("rol-ziet-op-zichzelf", { rol, wie, als: "opsteller" }) : closed),
      ];
    }),
  ];
  if (!regels.vierOgen) return roles;
  const bodies = bodiesOf(governance);
  const isSigner = (name: string | null): name is string =>
    isPerson(name) && !bodies.some((body) => sameLabel(body, name));
  const unknown = [
    ...(isFilled(opsteller) && isFilled(toetser) ? closed : open("vier-ogen-onbekend")),
    ...Object.entries({ opsteller, toetser }).flatMap(([rol, wie]) =>
      isFilled(wie) && !isSigner(wie) ? open("ondertekenaar-geen-persoon", { rol, wie }) : closed,
    ),
  ];
  if (!isSigner(opsteller) || !isSigner(toetser)) return [...roles, ...unknown];
  return mayShareAPerson(opsteller, toetser)
    ? [...roles, ...open("vier-ogen-dezelfde", { wie: opsteller, ook: toetser })]
    : roles;
}

/** What a governance set names that is no person: who decides, who pays, the fund itself, and roles in one word ("VNG"). */
function bodiesOf({ besluiten, bronnen, naam, rollen }: GateContext["governance"]): readonly string[] {
  const roles = Object.values(rollen).filter((wie) => wie !== null && !wie.trim().includes(" "));
  return [naam, ...besluiten.map(({ orgaan }) => orgaan), ...bronnen.map((bron) => bron.naam), ...roles].filter(
    (name) => name !== null,
  );
}

/** Something that can be read stands there, whatever it is. */
function isFilled(name: string | null): name is string {
  return name !== null && /[\p{L}\p{N}]/u.test(name);
}
