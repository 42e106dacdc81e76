import { centsFromEuros } from "../funding/bronnen";
import { gedragenBron } from "../funding/uitname";
import { hasWordsOf } from "../words/has-words-of";
import { sameLabel } from "../words/look-alikes";
import { adoptedFor, hasNameOf, isTakenByDecider } from "./adopted-fund";
import { amountsIn } from "./decided-amount";
import type { Governanceset } from "./governanceset";

type Bron = Governanceset["bronnen"][number];

/** A source, or the reserve, with another amount than in the set that was adopted for the same fund. Cents. */
interface OtherAmount {
  /** Null: the reserve. */
  readonly bron: string | null;
  readonly basis: string;
  readonly was: bigint;
  readonly is: bigint;
}

/** A source that only one of both sets has, and its cents. */
interface OtherSource {
  readonly bron: string;
  readonly basis: string;
  readonly bedrag: bigint;
}

/** How a set with the name of an adopted fund departs from its money without a decision that says so. */
interface OtherMoney {
  readonly amounts: readonly OtherAmount[];
  readonly unknown: readonly OtherSource[];
  readonly missing: readonly OtherSource[];
  /** Another way to divide the uitname. */
  readonly uitname: { readonly basis: string; readonly was: string; readonly is: string } | null;
}

/**
 * What a set with the name of an adopted fund says of its money that neither that fund nor a decision does: a fund with a
 * name of its own has money of its own. Sources are known by id or name; several that are one together ("Rijk (BZK)" and
 * "Rijk (VWS)") are held against it together.
 *
 * @param today - ISO date; a decision of later does not count.
 */
export function otherMoney(governance: Governanceset, today: string): OtherMoney {
  const adopted = adoptedFor(governance, today);
  if (adopted === null || !hasNameOf(governance, adopted))
    return { amounts: [], unknown: [], missing: [], uitname: null };
  const basis = adopted.naam;
  const parts = adopted.bronnen.map((source) => ({
    source,
    own: governance.bronnen.filter((bron) => knownAs(bron, adopted) === source),
  }));
  const extra = governance.bronnen.filter(
    (bron) => knownAs(bron, adopted) === undefined && amountOf(bron) > 0n && !isDecided(bron, governance),
  );
  return {
    amounts: [
      ...parts.flatMap((part) => otherAmount(part.source, part.own, governance, basis)),
      ...otherReserve(governance, adopted),
    ],
    unknown: extra.map((bron) => ({ bron: bron.naam, basis, bedrag: amountOf(bron) })),
    missing: parts.flatMap(({ source, own }) =>
      own.length > 0 ? [] : [{ bron: source.naam, basis, bedrag: amountOf(source) }],
    ),
    uitname: otherUitname(governance, adopted, today),
  };
}

function amountOf({ bedrag }: Bron): bigint {
  return centsFromEuros(bedrag);
}

/** The adopted source that a source is: the same, or one whose name it has with more words ("Het Rijk"). */
function knownAs({ id, naam }: Bron, { bronnen }: Governanceset): Bron | undefined {
  return (
    bronnen.find((bron) => sameLabel(bron.id, id) || sameLabel(bron.naam, naam)) ??
    bronnen.find((bron) => hasWordsOf(naam, bron.naam))
  );
}

/** Whether a source has a decision that names an amount, or the source: whether it is that amount, another gate says. */
function isDecided({ naam, besluit }: Bron, { besluiten }: Governanceset): boolean {
  const decision = besluiten.find(({ id }) => id === besluit);
  return decision !== undefined && (amountsIn(decision.onderwerp).length > 0 || hasWordsOf(decision.onderwerp, naam));
}

function namesAmount({ besluit }: Bron, { besluiten }: Governanceset): boolean {
  return besluiten.some(({ id, onderwerp }) => id === besluit && amountsIn(onderwerp).length > 0);
}

function otherAmount(
  source: Bron,
  own: readonly Bron[],
  governance: Governanceset,
  basis: string,
): readonly OtherAmount[] {
  const [first] = own;
  if (first === undefined || own.some((bron) => namesAmount(bron, governance))) return [];
  const [was, is] = [amountOf(source), own.reduce((sum, bron) => sum + amountOf(bron), 0n)];
  return was === is ? [] : [{ bron: own.length === 1 ? first.naam : source.naam, basis, was, is }];
}

function otherReserve(governance: Governanceset, adopted: Governanceset): readonly OtherAmount[] {
  const [was = 0n, is = 0n] = [adopted, governance].map(({ hardheidsclausule }) =>
    centsFromEuros(hardheidsclausule?.reserve ?? "0"),
  );
  return was === is ? [] : [{ bron: null, basis: adopted.naam, was, is }];
}

/** What a decision on the uitname is about. */
const aboutUitname = /uitname|sleutel|omslag|\bkey\b/i;

function otherUitname(governance: Governanceset, adopted: Governanceset, today: string): OtherMoney["uitname"] {
  const [was, is] = [adopted.uitname.sleutel, governance.uitname.sleutel];
  const carried = governance.bronnen.find(({ id }) => id === gedragenBron(governance));
  const isSame = was === is && (carried === undefined || knownAs(carried, adopted)?.id === gedragenBron(adopted));
  const isDecidedOn = governance.besluiten.some(
    (besluit) => isTakenByDecider(besluit, governance, today) && aboutUitname.test(besluit.onderwerp),
  );
  return isSame || isDecidedOn ? null : { basis: adopted.naam, was, is };
}
