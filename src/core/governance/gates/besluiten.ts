import { isCarriedTogether } from "../../funding/uitname";
import { centsFromEuros } from "../../funding/bronnen";
import { dutchDay } from "../dutch-day";
import type { Besluit, Governanceset } from "../governanceset";
import { isNamed } from "../placeholder";
import { isNow } from "../run-time";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/** Days; papers that are out for longer are those of something else, or bear a wrong year. */
const longestInspection = 366;

type About = Readonly<Record<"besluit" | "orgaan" | "onderwerp", string>>;

/**
 * Every decision is taken, on or before the day of the run in Dutch time, with its papers out long enough. A rejected one
 * closes nothing when only its source drops out: the rest of the fund is then as it was decided.
 *
 * @source domain.md §5 and §7.
 */
export function openDecisions({ criteria, governance, nu, controle: { klok } }: GateContext): OpenPoorten {
  // a time that still counts as now does not bring a decision of tomorrow forward
  const today = klok !== null && Date.parse(klok) < Date.parse(nu) && isNow(nu, klok) ? dutchDay(klok) : dutchDay(nu);
  const from = (Math.min(...criteria.tekort.jaren) - 1).toString();
  return [
    ...governance.besluiten.flatMap((besluit) => [
      ...openDecision(besluit, governance, today),
      ...openUnlikely(besluit, from),
    ]),
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

/** Dates that can only be a mistake: a decision of long before the deficits, papers that lay ready for more than a year. */
function openUnlikely({ id, onderwerp, orgaan, terInzage, datum }: Besluit, from: string): OpenPoorten {
  if (datum === null) return closed;
  const isEarly = datum < from;
  const isLong = terInzage !== null && daysBetween(terInzage, datum) > longestInspection;
  if (!isEarly && !isLong) return closed;
  return open("besluit-onwaarschijnlijk", {
    besluit: id,
    orgaan,
    onderwerp,
    wat: isEarly ? "datum" : "terInzage",
    datum: isEarly ? datum : (terInzage ?? datum),
  });
}

/** Whole days between two ISO dates. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
