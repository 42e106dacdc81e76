import { clausesOf } from "../../words/clauses";
import { asSeen } from "../../words/look-alikes";
import { datesIn } from "../../words/written-dates";
import { normaliseLabel } from "../../words/normalise-label";
import type { Besluit } from "../governanceset";
import { closed, open, type OpenPoorten } from "./gate-context";

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

/** What is written of a decision that was not taken, or no longer stands. */
const untaken = word(
  "verworpen|ingetrokken|aangehouden|uitgesteld|niet aangenomen|concept|ontwerpbesluit|onder voorbehoud|geschorst|vernietigd|ter kennisname|ter kennisneming|ter informatie|rejected|withdrawn|postponed|draft|suspended|annulled|for information",
);
/** What is written of something else that a decision took the place of. */
const replaced = word("vervang(?:t|en|ing)|in plaats van|niet ingetrokken|replaces|replacing|instead of|not withdrawn");
const adopted = /(?<!\bniet )(?<!\bnot )(?<!\p{L})(?:aangenomen|vastgesteld|adopted|carried)(?!\p{L})/iu;
const conditional = word(
  "mits|indien|tenzij|op voorwaarde dat|onder (?:de )?voorwaarde dat|provided that|unless|on condition that|subject to",
);
const fulfilled = word("vervuld|voldaan|fulfilled|is met|been met");

const votes = String.raw`(\d+(?:[.,]\d+)?)\s*(?:%|procent|percent)?\s*(?:van de )?(?:stemmen|votes|leden|members)?\s*`;
const votesFor = new RegExp(`${votes}(?:voor|for|in favour)(?!\\p{L})`, "iu");
const votesAgainst = new RegExp(`${votes}(?:tegen|against)(?!\\p{L})`, "iu");

/** A decision does not say of itself that it is something else than its status: rejected, suspended, or outvoted. */
export function openContradiction({ id, orgaan, onderwerp, kenmerk, status }: Besluit): OpenPoorten {
  const texts = [onderwerp, kenmerk ?? "", orgaan].map(asSeen);
  const tekst = texts.find((text) => {
    const isUntaken = clausesOf(text).some((clause) => untaken.test(clause) && !replaced.test(clause));
    if (status === "aangenomen") return isUntaken || isOutvoted(text);
    return status === "verworpen" && adopted.test(text) && !isUntaken && !isOutvoted(text);
  });
  return tekst === undefined ? closed : open("besluit-spreekt-zich-tegen", { besluit: id, status, tekst });
}

function isOutvoted(text: string): boolean {
  const [pro, contra] = [votesFor, votesAgainst].map((pattern) => pattern.exec(text)?.[1]?.replace(",", "."));
  return pro !== undefined && contra !== undefined && Number(contra) >= Number(pro);
}

/** A decision that was taken under a condition says that the condition was fulfilled. */
export function openCondition({ id, onderwerp, kenmerk, status }: Besluit): OpenPoorten {
  if (status !== "aangenomen" || fulfilled.test(`${onderwerp} ${kenmerk ?? ""}`)) return closed;
  const tekst = [onderwerp, kenmerk ?? ""].find((text) => conditional.test(asSeen(text)));
  return tekst === undefined ? closed : open("besluit-voorwaardelijk", { besluit: id, tekst });
}

const withdraws = word(
  "intrekking|intrekken|ingetrokken|herroeping|vernietiging|schorsing|withdrawal|revocation|repeal",
);
/** Words of a subject that say nothing of what it is about. */
const filler: ReadonlySet<string> = new Set(
  "het de een van tot over inzake om te in op bij en besluit besluiten besluitvorming d dd the of to on decision resolution".split(
    " ",
  ),
);

/** No later decision that was taken takes this one back: by what it is about, by its day, or by its mark. */
export function openWithdrawn(besluit: Besluit, all: readonly Besluit[], today: string): OpenPoorten {
  const taken = all.filter(({ status, datum }) => status === "aangenomen" && datum !== null && datum <= today);
  if (!taken.includes(besluit)) return closed;
  const door = taken.find(
    (later) => later !== besluit && (later.datum ?? "") >= (besluit.datum ?? "") && isAgainst(later, besluit),
  );
  return door === undefined
    ? closed
    : open("besluit-ingetrokken", { besluit: besluit.id, door: door.id, onderwerp: door.onderwerp });
}

function isAgainst({ onderwerp }: Besluit, { onderwerp: target, datum, kenmerk }: Besluit): boolean {
  const clause = clausesOf(asSeen(onderwerp)).find((text) => withdraws.test(text) && !replaced.test(text));
  if (clause === undefined) return false;
  if (datesIn(clause).some((day) => day === datum)) return true;
  if (kenmerk !== null && kenmerk !== "" && clause.includes(kenmerk)) return true;
  const known = normaliseLabel(asSeen(target)).split(" ");
  const about = normaliseLabel(clause.replace(withdraws, " "))
    .split(" ")
    .filter((text) => text !== "" && !filler.has(text));
  return about.length > 0 && about.every((text) => known.includes(text));
}
