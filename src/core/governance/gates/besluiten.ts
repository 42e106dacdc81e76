import { isCarriedTogether } from "../../funding/uitname";
import { centsFromEuros } from "../../funding/bronnen";
import type { Besluit, Governanceset } from "../governanceset";
import { isAboutCriteria, isAboutRules, isTakenByDecider } from "../adopted-fund";
import { isNamed, isSettled } from "../placeholder";
import { hasWordsOf } from "../../words/has-words-of";
import { mayBeSameBody } from "../same-body";
import { openCondition, openContradiction, openWithdrawn } from "./besluit-tekst";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";
import { runDay } from "./run-day";

/** Days; papers that are out for longer are those of something else, or bear a wrong year. */
const longestInspection = 366;

type About = Readonly<Record<"besluit" | "orgaan" | "onderwerp", string>>;

/**
 * Every decision is taken, on or before the day of the run in Dutch time, with its papers out long enough. A rejected one
 * closes nothing when only its source drops out: the rest of the fund is then as it was decided.
 *
 * @source domain.md §5 and §7.
 */
export function openDecisions(context: GateContext): OpenPoorten {
  const { criteria, governance } = context;
  const today = runDay(context);
  const from = (Math.min(...criteria.tekort.jaren) - 1).toString();
  return [
    ...governance.besluiten.flatMap((besluit) => [
      ...openDecision(besluit, governance, today),
      ...openUnlikely(besluit, from),
      ...openOther(besluit, governance),
      ...openContradiction(besluit),
      ...openCondition(besluit),
      ...openWithdrawn(besluit, governance.besluiten, today),
    ]),
  ];
}

/** What a decision that gives a fund its money is about. */
const aboutMoney =
  /voed|heffing|omslag|afdracht|inleg|fonds|fund|uitname|bijdra|financ|euro|€|miljoen|million|bedrag|middelen|geld|money|storting|dekking|tekort|deficit|contribut/i;

/** The decision of a source that all municipalities carry is about that money, and by the body that decides. */
function openOther(besluit: Besluit, governance: Governanceset): OpenPoorten {
  const { id, orgaan, onderwerp } = besluit;
  const carried = governance.bronnen.filter(
    (bron) => bron.besluit === id && isCarriedTogether(bron, governance) && centsFromEuros(bron.bedrag) > 0n,
  );
  const [bron] = carried;
  if (bron === undefined || !isNamed(onderwerp) || !isNamed(orgaan)) return closed;
  const about: About = { besluit: id, orgaan, onderwerp };
  const { beslist } = governance.rollen;
  const isAbout = aboutMoney.test(onderwerp) || carried.some(({ naam }) => hasWordsOf(onderwerp, naam));
  return [
    ...(isAbout ? closed : open("besluit-ander-onderwerp", { ...about, bron: bron.naam })),
    ...(isNamed(beslist) && !mayBeSameBody(orgaan, beslist)
      ? open("besluit-ander-orgaan", { ...about, beslist })
      : closed),
  ];
}

function openDecision(besluit: Besluit, governance: Governanceset, today: string): OpenPoorten {
  const { id, orgaan, onderwerp, status } = besluit;
  const about: About = { besluit: id, orgaan, onderwerp };
  const unnamed = isSettled(orgaan) && isNamed(onderwerp) ? closed : open("besluit-onbenoemd", { besluit: id });
  if (status === "verworpen" && (onlyDropsSource(id, governance) || isSuperseded(besluit, governance, today)))
    return [...unnamed, ...openDate(besluit, about, today)];
  return [
    ...unnamed,
    ...openStatus(besluit, about),
    ...(status === "aangenomen" ? openDate(besluit, about, today) : closed),
    ...(needsPapers(besluit, governance) ? openPapers(besluit, about, governance.regels.minDagenTerInzage) : closed),
  ];
}

function onlyDropsSource(besluitId: string, { bronnen, bijVerwerping }: Governanceset): boolean {
  return bijVerwerping === "bronVervalt" && bronnen.some(({ besluit }) => besluit === besluitId);
}

/** Papers are laid out for who decides on the fund: another body may decide on something else without. */
function needsPapers({ id, orgaan }: Besluit, { bronnen, rollen: { beslist } }: Governanceset): boolean {
  return bronnen.some(({ besluit }) => besluit === id) || !isNamed(beslist) || mayBeSameBody(orgaan, beslist);
}

/** Nothing rests on a rejected proposal after which the same body decided; on rules and criteria it has to decide again. */
function isSuperseded({ id, orgaan, onderwerp, datum }: Besluit, governance: Governanceset, today: string): boolean {
  const { bronnen, besluiten } = governance;
  if (bronnen.some(({ besluit }) => besluit === id) || isAboutRules(onderwerp) || isAboutCriteria(onderwerp))
    return false;
  return besluiten.some(
    (later) =>
      isTakenByDecider(later, governance, today) &&
      mayBeSameBody(later.orgaan, orgaan) &&
      (later.datum ?? "") >= (datum ?? "") &&
      bronnen.some(({ besluit }) => besluit === later.id),
  );
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
