import type { InputBedrag } from "../../core/gemeenten/input";
import { normaliseLabel } from "../../core/words/normalise-label";
import { columnNumber } from "../../workbook/column-number";
import { columnLetters, lettersOf, type SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import { eurosText } from "../numbers/exact-cents";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";

/**
 * What a word beside an amount says of it. "side": 1 for what is spent or short, -1 for what comes in or is left over. "sign":
 * 1 for the amount as it stands, -1 for the opposite.
 */
interface SignWord {
  readonly kind: "side" | "sign";
  readonly value: 1 | -1;
}

const side = (value: 1 | -1, words: string): readonly (readonly [string, SignWord])[] =>
  words.split(",").map((word) => [word, { kind: "side", value }] as const);
const sign = (value: 1 | -1, words: string): readonly (readonly [string, SignWord])[] =>
  words.split(",").map((word) => [word, { kind: "sign", value }] as const);

/** Words that say so whatever the header of their column is. */
const words: ReadonlyMap<string, SignWord> = new Map([
  ...side(1, "debet,debit,nadeel,nadelig,tekort,deficit"),
  ...side(-1, "credit,voordeel,voordelig,overschot,surplus"),
  ...sign(1, "+,bij,verhoging,hoger"),
  ...sign(-1, "-,-/-,af,verlaging,lager"),
]);

/** Letters of bookkeepers, under a header that says so or under none. */
const ledger: readonly (readonly [string, SignWord])[] = [...side(1, "d,dr,deb"), ...side(-1, "c,cr,cred")];

/** All that stands for such a word under a header that says so. */
const letters: ReadonlyMap<string, SignWord> = new Map([
  ...ledger,
  ...side(1, "n"),
  ...side(-1, "v"),
  ...sign(1, "plus"),
  ...sign(-1, "min,minus"),
]);
const unheaded: ReadonlyMap<string, SignWord> = new Map(ledger);

const headers =
  /^(?:d ?c|d of c|dr ?cr|cr ?dr|deb(?:et|it)? ?(?:of |or )?cred(?:it)?|v ?n|n ?v|(?:voor|na)de(?:el|lig) ?(?:of )?(?:voor|na)de(?:el|lig)|plus ?min|teken|sign|soort saldo)(?: (?:indicator|indicatie|code|teken))?$/;

/** So many cells are named in one finding. */
const mostNamed = 5;

/** An amount as it was read: positive is spent, short or added, whatever stands in its cell. */
type SignedAmount = Pick<InputBedrag, "cell" | "bedrag" | "soort" | "factor">;

interface SignedRow {
  /** 1-based. */
  readonly row: number;
  readonly bedragen: readonly SignedAmount[];
}

interface SignTable {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  /** How many columns with figures there are. */
  readonly figures: number;
  /** The columns that are read for nothing else. */
  readonly extra: readonly HeaderColumn[];
}

/**
 * Says where a column beside the amounts gives an amount another sign than it was read with: "C" behind a tekort that is
 * positive. Such a column is not read, for an amount may well carry its sign too; where the two agree there is nothing to say.
 */
export function reportSignColumns(
  rows: readonly SignedRow[],
  { sheet, header, figures, extra: extraColumns }: SignTable,
  log: TableLog,
): void {
  const first = rows.map(({ row }) => row - 1);
  const named = new Map(header.columns.map(({ index, text }) => [index, text]));
  const extra = new Set(extraColumns.map(({ index }) => index));
  const width = Math.max(0, ...first.map((row) => sheet.rows[row]?.length ?? 0));
  const candidates = Array.from({ length: width }, (_, index) => index)
    .filter((index) => extra.has(index) || !named.has(index))
    .flatMap((index) => {
      const text = named.get(index) ?? "";
      const meanings = signWordsOf(
        first.map((row) => cellText(sheet.rows[row]?.[index])),
        text,
      );
      return meanings === null ? [] : [{ index, text, meanings }];
    });
  for (const { index, text, meanings } of candidates) {
    const about = amountsOf(index, { figures, isSaid: isSignHeader(text), signColumns: candidates.length });
    const wrong = rows.flatMap((row, at) => {
      const meaning = meanings[at] ?? null;
      return meaning === null ? [] : row.bedragen.filter((one) => about(one) && isOtherwise(one, meaning));
    });
    reportOtherwise(wrong, { index, text, row: header.row }, sheet, log);
  }
}

/**
 * What every row of a column says of the sign of its amounts; null: the column says nothing of the kind. A blank says nothing.
 */
function signWordsOf(values: readonly string[], header: string): readonly (SignWord | null)[] | null {
  const isSaid = isSignHeader(header);
  const filled = values.filter((value) => value !== "");
  const more = isSaid ? letters : header === "" ? unheaded : null;
  const meaningOf = (value: string): SignWord | null => {
    const word = value.toLowerCase();
    return words.get(word) ?? more?.get(word) ?? null;
  };
  // a lone dash stands for nothing in many a column
  const isDashes = !isSaid && filled.every((value) => /^[-+]$/.test(value));
  if (filled.length === 0 || isDashes || filled.some((value) => meaningOf(value) === null)) return null;
  return values.map((value) => (value === "" ? null : meaningOf(value)));
}

function isSignHeader(header: string): boolean {
  return /^[+-] ?\/ ?[+-]$/.test(header.trim()) || headers.test(normaliseLabel(header));
}

interface SignContext {
  readonly figures: number;
  /** The header says that it is about signs. */
  readonly isSaid: boolean;
  readonly signColumns: number;
}

/**
 * Which amounts a column is about: the column to its left where there are more of such columns, otherwise the deficits of the
 * row. Under a header of its own ("verwachting") one column beside many figures is about something else.
 */
function amountsOf(index: number, { figures, isSaid, signColumns }: SignContext): (bedrag: SignedAmount) => boolean {
  const isAlone = signColumns === 1;
  if (isAlone && (isSaid || figures === 1)) return ({ soort }) => soort === "tekort";
  if (isAlone || (!isSaid && signColumns !== figures)) return () => false;
  return ({ cell }) => columnNumber(lettersOf(cell)) === index - 1;
}

/** Of amounts as they were read: lasten and tekorten are spent, baten come in. */
function isOtherwise({ bedrag, soort, factor = 1 }: SignedAmount, { kind, value }: SignWord): boolean {
  if (bedrag === 0n) return false;
  const isPositive = bedrag > 0n;
  if (kind === "sign") return value === -1 && isPositive === factor > 0;
  return isPositive !== (soort === "baten" ? value === -1 : value === 1);
}

function reportOtherwise(
  wrong: readonly SignedAmount[],
  { index, text, row }: { readonly index: number; readonly text: string; readonly row: number },
  sheet: SheetSnapshot,
  log: TableLog,
): void {
  const [first] = wrong;
  if (first === undefined) return;
  const column = columnLetters(index);
  const line = first.cell.replace(/^[A-Z]+/, "");
  log.add("sign-in-column", column + (row + 1).toString(), text, {
    column,
    ...(text === "" ? null : { header: text }),
    count: wrong.length,
    word: cellText(sheet.rows[Number(line) - 1]?.[index]),
    wordCell: column + line,
    first: first.cell,
    amount: eurosText(first.bedrag, first.factor ?? 1),
    cells: wrong
      .slice(0, mostNamed)
      .map(({ cell }) => cell)
      .join(", "),
    meer: Math.max(0, wrong.length - mostNamed),
  });
}
