import type { Gemeente } from "../../gemeenten/gemeente";
import { sameLabel } from "../../words/look-alikes";
import { mayBeContactOf } from "../contacts";
import { isMunicipality, isOfMunicipality } from "../of-municipality";
import { isNamed, isOwnFunction, isSettled } from "../placeholder";
import { isSameOffice } from "../same-office";
import { isPerson, mayShareAPerson } from "../same-person";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/** Roles that look at the work of whoever carries out. */
const overseers = ["toetst", "controleert"] as const;

/** Roles in which a municipality that applied would judge its own case. */
const interested = ["beslist", "adviseert", "toetst", "controleert"] as const;

/** Every role has somebody, nobody looks at its own work, and who reviewed is certainly somebody else than who prepared. */
export function openPeople({ governance, gemeenten, controle: { opsteller, toetser } }: GateContext): OpenPoorten {
  const { rollen, regels } = governance;
  const roles = [
    ...Object.entries(rollen).flatMap(([rol, wie]) =>
      isSettled(wie) && !isOwnFunction(wie) ? closed : open("rol-leeg", { rol }),
    ),
    ...overseers.flatMap((rol) => {
      const [wie, uitvoerder] = [rollen[rol], rollen.voert_uit];
      const isUitvoerder = isNamed(wie) && isNamed(uitvoerder) && isSameOffice(wie, uitvoerder);
      const isOpsteller = isPerson(wie) && isPerson(opsteller) && mayShareAPerson(wie, opsteller);
      return [
        ...(isUitvoerder ? open("rol-ziet-op-zichzelf", { rol, wie, als: "uitvoerder" }) : closed),
        ...(isOpsteller ? open("rol-ziet-op-zichzelf", { rol, wie, als: "opsteller" }) : closed),
      ];
    }),
    ...interested.flatMap((rol) => {
      const wie = rollen[rol];
      const party = wie === null ? undefined : gemeenten.find(({ naam }) => isMunicipality(wie, naam));
      return wie === null || party === undefined
        ? closed
        : open("rol-belanghebbend", { rol, wie, gemeente: party.naam });
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
  const parties = Object.entries({ opsteller, toetser }).flatMap(([rol, wie]) => {
    const party = isSigner(wie) ? gemeenten.find((gemeente) => isOfParty(wie, gemeente)) : undefined;
    return wie === null || party === undefined
      ? closed
      : open("ondertekenaar-belanghebbend", { rol, wie, gemeente: party.naam });
  });
  if (!isSigner(opsteller) || !isSigner(toetser)) return [...roles, ...unknown, ...parties];
  const carriesOut =
    rollen.voert_uit !== null && isFullName(rollen.voert_uit) && mayShareAPerson(rollen.voert_uit, toetser);
  return [
    ...roles,
    ...parties,
    ...(carriesOut ? open("rol-ziet-op-zichzelf", { rol: "toetst", wie: toetser, als: "uitvoerder" }) : closed),
    ...(mayShareAPerson(opsteller, toetser) ? open("vier-ogen-dezelfde", { wie: opsteller, ook: toetser }) : closed),
  ];
}

/** Whether somebody says to be of a municipality, or is whom it applied by. */
function isOfParty(wie: string, gemeente: Gemeente): boolean {
  return isOfMunicipality(wie, gemeente.naam) || mayBeContactOf(wie, gemeente);
}

/** A person and no organisation in one word ("VNG"). */
function isFullName(name: string): boolean {
  return name.trim().includes(" ") && isPerson(name);
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
