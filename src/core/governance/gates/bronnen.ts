import { centsFromEuros } from "../../funding/bronnen";
import { isCarriedTogether } from "../../funding/uitname";
import { hasWordsOf } from "../../words/has-words-of";
import { amountsIn, namesOnlyShare } from "../decided-amount";
import type { Besluit, Governanceset } from "../governanceset";
import { otherMoney } from "../other-money";
import { isNamed } from "../placeholder";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

type Bron = Governanceset["bronnen"][number];

/** Every source that all municipalities carry has a decision, and what a decision says of its source is what stands there. */
export function openSources({ governance }: GateContext): OpenPoorten {
  return governance.bronnen.flatMap((bron) => {
    const besluit = governance.besluiten.find(({ id }) => id === bron.besluit);
    if (besluit !== undefined) return openAmount(bron, besluit, governance);
    return isCarriedTogether(bron, governance) && centsOf(bron) > 0n
      ? open("besluit-ontbreekt", { bron: bron.naam })
      : closed;
  });
}

/**
 * A set with the name of an adopted fund has its sources, its amounts and its uitname, or a decision that says otherwise.
 *
 * @param today - ISO date of the run.
 */
export function openOtherMoney(governance: Governanceset, today: string): OpenPoorten {
  const { amounts, unknown, missing, uitname } = otherMoney(governance, today);
  return [
    ...amounts.flatMap(({ bron, basis, was, is }) =>
      open(bron === null ? "reserve-zonder-besluit" : "bedrag-zonder-besluit", {
        ...(bron === null ? {} : { bron }),
        basis,
        was: was.toString(),
        bedrag: is.toString(),
      }),
    ),
    ...unknown.flatMap(({ bedrag, ...found }) => open("bron-onbekend", { ...found, bedrag: bedrag.toString() })),
    ...missing.flatMap(({ bedrag, ...found }) => open("bron-ontbreekt", { ...found, bedrag: bedrag.toString() })),
    ...(uitname === null ? closed : open("uitname-zonder-besluit", uitname)),
  ];
}

function centsOf({ bedrag }: Bron): bigint {
  return centsFromEuros(bedrag);
}

function openAmount(bron: Bron, { id, orgaan, onderwerp, status }: Besluit, governance: Governanceset): OpenPoorten {
  if (!isNamed(onderwerp) || !isNamed(orgaan) || (centsOf(bron) === 0n && status !== "aangenomen")) return closed;
  const facts = { besluit: id, orgaan, onderwerp, bron: bron.naam };
  const own = governance.bronnen.filter(({ besluit }) => besluit === id);
  if (isDecidedAmount(bron, own, onderwerp, governance)) return closed;
  const other = isNamedIn(onderwerp, bron) ? undefined : own.find((one) => isNamedIn(onderwerp, one));
  return other === undefined
    ? open("besluit-ander-bedrag", { ...facts, bedrag: centsOf(bron).toString() })
    : open("besluit-andere-bron", { ...facts, andere: other.naam });
}

/**
 * Whether a decision that names amounts names that of its source, of its sources together, or of the whole fund. An amount
 * that it names once is that of one source.
 *
 * @param own - The sources of the decision.
 */
function isDecidedAmount(bron: Bron, own: readonly Bron[], onderwerp: string, { bronnen }: Governanceset): boolean {
  const named = amountsIn(onderwerp);
  const sumOf = (some: readonly Bron[]): bigint => some.reduce((sum, one) => sum + centsOf(one), 0n);
  if (named.length === 0) return !namesOnlyShare(onderwerp) && isForAll(onderwerp, bron, own);
  if (named.includes(sumOf(own)) || (centsOf(bron) > 0n && named.includes(sumOf(bronnen)))) return true;
  const timesNamed = named.filter((amount) => amount === centsOf(bron)).length;
  const isNamedFor = own.length === 1 || isNamedIn(onderwerp, bron);
  return timesNamed > 0 && (isNamedFor || timesNamed >= own.filter((one) => centsOf(one) === centsOf(bron)).length);
}

/** A decision that names some of its sources is about those. */
function isForAll(onderwerp: string, bron: Bron, own: readonly Bron[]): boolean {
  return isNamedIn(onderwerp, bron) || !own.some((one) => isNamedIn(onderwerp, one));
}

function isNamedIn(onderwerp: string, { id, naam }: Bron): boolean {
  return [id, naam].some((name) => hasWordsOf(onderwerp, name));
}
