import { isCarriedTogether } from "../../funding/uitname";
import { centsFromEuros } from "../../funding/bronnen";
import { dutchDay } from "../dutch-day";
import type { Besluit, Governanceset } from "../governanceset";
import { isNamed } from "../same-person";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

type About = Readonly<Record<"besluit" | "orgaan" | "onderwerp", string>>;

/**
 * Every decision is taken, on or before the day of the run in Dutch time, with its papers out long enough. A rejected one
 * closes nothing when only its source drops out: the rest of the fund is then as it was decided.
 *
 * @source domain.md §5 and §7.
 */
export function openDecisions({ governance, nu }: GateContext): OpenPoorten {
  const today = dutchDay(nu);
  return [
    ...governance.besluiten.flatMap((besluit) => openDecision(besluit, governance, today)),
    ...governance.bronnen.flatMap((bron) =>
      bron.besluit === null && isCarriedTogether(bron, governance) && centsFromEuros(bron.bedrag) > 0n
        ? open("besluit-ontbreekt", { bron: bron.naam })
        : closed,
    ),
  ];
}

function openDecision(besluit: Besluit, governance: Governanceset, today: string): OpenPoorten {
  const { id, orgaan, onderwerp, status } = besluit;
  const about: About = { besluit: id, orgaan, onderwerp };
  const unnamed = isNamed(orgaan) && isNamed(onderwerp) ? closed : open("besluit-onbenoemd", { besluit: id });
  if (status === "verworpen" && onlyDropsSource(id, governance))
    return [...unnamed, ...openDate(besluit, about, today)];
  return [
    ...unnamed,
    ...openStatus(besluit, about),
    ...(status === "aangenomen" ? openDate(besluit, about, today) : closed),
    ...openPapers(besluit, about, governance.regels.minDagenTerInzage),
  ];
}

function onlyDropsSource(besluitId: string, { bronnen, bijVerwerping }: Governanceset): boolean {
  return bijVerwerping === "bronVervalt" && bronnen.some(({ besluit }) => besluit === besluitId);
}

function openStatus({ status }: Besluit, about: About): OpenPoorten {
  if (status === "verworpen") return open("besluit-verworpen", about);
  return status === "aangenomen" ? closed : open("besluit-niet-genomen", { ...about, status });
}

function openDate({ datum }: Besluit, about: About, today: string): OpenPoorten {
  return datum === null || datum > today ? open("besluit-na-run", { ...about, datum: datum ?? "" }) : closed;
}

function openPapers({ terInzage, datum }: Besluit, about: About, vereist: number): OpenPoorten {
  if (terInzage === null || datum === null) return vereist > 0 ? open("ter-inzage-onbekend", about) : closed;
  const dagen = daysBetween(terInzage, datum);
  return dagen < vereist ? open("ter-inzage-te-kort", { ...about, dagen, vereist }) : closed;
}

/** Whole days between two ISO dates. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
