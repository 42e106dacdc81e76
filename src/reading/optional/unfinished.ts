import { asSeen } from "../../core/words/look-alikes";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isEmpty } from "../numbers/cells";
import { answerOf, isKnownDocument } from "./documents";
import type { HeaderColumn } from "../table/table-header";
import type { Withdrawn } from "./withdrawn";
import { yesOrNo } from "../numbers/yes-no";

/** What is said of an application of which something is missing, that is not judged yet, or that was judged against. */
const unfinished = new RegExp(
  String.raw`(?<!\b(?:niets?|geen|nooit|not|nothing|no) )(?<!\p{L})(?:` +
    [
      "ontbreekt(?! (?:niets|niet|geen))|ontbreken(?! (?:niet|geen))|ontbrekende?|onvolledige?|incompleet",
      String.raw`(?:nog )?niet (?:\p{L}+ )?(?:compleet|volledig|ontvankelijk|tijdig|ondertekend|ontvangen|aangeleverd|binnen|in orde)`,
      "te laat|wacht(?:en)? op|in afwachting|in behandeling(?! genomen)|on hold|opgeschort",
      "afkeurende?|afgekeurde?|oordeelonthouding|nog op te vragen|moet nog",
      String.raw`incomplete|missing|not (?:yet )?(?:\p{L}+ )?(?:complete|received|signed|admissible|in time)`,
      "too late|late application|waiting for|awaiting|pending|adverse opinion|disclaimer of opinion",
    ].join("|") +
    String.raw`)(?!\p{L})`,
  "iu",
);

/** What says that it was mended since. */
const mended =
  /(?<!\p{L})(?:(?:is|zijn|inmiddels|daarna|later|en|[,;]) (?:op \d\S* )?(?:aangevuld|hersteld|nagestuurd)|alsnog (?:ontvangen|aangeleverd|ondertekend)|nu (?:wel|compleet|volledig|ontvangen|binnen|goed)|(?:since|later|now) (?:received|completed|complete|mended|corrected))(?!\p{L})/iu;

/** Heads under which a no says that an application is not complete or not in time. */
const complete =
  /(?<!\p{L})(?:ontvankelijk|compleet|volledig|ondertekend|getekend|tijdig|op tijd|in orde|akkoord|goedgekeurd|complete|signed|in time|on time|valid|admissible|approved)(?!\p{L})/iu;

/** Heads under which a yes says so, or whatever is filled in. */
const lacking =
  /(?<!\p{L})(?:onvolledig|incompleet|niet compleet|te laat|bezwaar|incomplete|too late|objection)(?!\p{L})/iu;
const lacks = /(?<!\p{L})(?:ontbreekt|ontbrekende?|missing)(?!\p{L})/iu;

/** Heads of columns that are no document: there "ontbreekt" is no answer about one. */
const general =
  /opmerking|toelichting|status|stukken|dossier|documenten|bijzonderhe|notitie|remark|note|comment|documents/iu;

const nothing = /^(?:-|0|n\.?v\.?t\.?|(?:geen|niets?|none|nothing|no|nee|nil)(?!\p{L}).*)$/iu;

/**
 * The first cell of a row that says that its application lacks something, came too late or is still being looked at. The answers
 * about the documents themselves are none: they are judged as what they are.
 *
 * @param columns - Those that are read for nothing else, documents among them.
 */
export function unfinishedIn(
  cells: readonly Cell[],
  columns: readonly HeaderColumn[],
  dateSystem: 1900 | 1904,
): Withdrawn | null {
  for (const column of columns) {
    const cell = cells[column.index] ?? null;
    if (isEmpty(cell) || isAnswer(cell, column, dateSystem)) continue;
    const text = cellText(cell);
    const seen = asSeen(text);
    const head = asSeen(column.text);
    const answer = yesOrNo(cell);
    const isSaid = typeof cell === "string" && unfinished.test(seen) && !mended.test(seen);
    const isNo = answer === false && complete.test(head) && !lacking.test(head);
    const isYes = answer === true && lacking.test(head);
    const isListed = lacks.test(head) && answer !== false && !nothing.test(seen);
    if (isSaid || isNo || isYes || isListed) return { text, column };
  }
  return null;
}

function isAnswer(cell: Cell, { key }: HeaderColumn, dateSystem: 1900 | 1904): boolean {
  if (complete.test(key) || lacking.test(key) || lacks.test(key)) return false;
  return answerOf(cell, dateSystem) !== null && (isKnownDocument(key) || !general.test(key));
}

/** A legend: a sign of the list, and what it stands for. */
const legend = /(?:^|[,;(|]\s*)(\p{L}{1,3}|[✓✔1])\s*[=:]\s*([^,;)|]+)/gu;
const notReceived =
  /(?<!\p{L})(?:verwacht|nog|ontbreekt|niet|opgevraagd|gevraagd|toegezegd|expected|missing|requested|promised|not)(?!\p{L})/iu;

/**
 * @returns The sign that a note explains as something else than received, though the product takes it for a yes ("v =
 *   verwacht"); null: there is none.
 */
export function otherSignIn(text: string): string | null {
  for (const [, sign = "", meaning = ""] of asSeen(text).matchAll(legend))
    if (yesOrNo(sign) === true && notReceived.test(meaning)) return sign.toLowerCase();
  return null;
}
