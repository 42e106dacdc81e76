import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { block, type Block, type References } from "../block";
import { cellTest, conditionColumn, kenmerkOf, missingAs, type PlacedCondition } from "../condition-formula";
import type { NarekeningContext } from "../context";
import { quoteText } from "../formula";

const keys = { of: "antwoord:van", place: "antwoord:cel", verdict: "antwoord:voldoet" } as const;

/** One of the cells that say the same about a municipality. */
interface Answer {
  readonly placed: PlacedCondition;
  readonly row: Toekenning;
  /** Place of the municipality in the table, 0-based. */
  readonly at: number;
  readonly of: string;
  readonly cell: string;
}

/** The conditions of the criteria at their places. */
export function placedConditions({ uitkomst }: NarekeningContext): readonly PlacedCondition[] {
  return uitkomst.criteria.voorwaarden.map((condition, index) => ({
    condition,
    index,
    letters: conditionColumn(condition, uitkomst.toekenningen),
  }));
}

/** What stands in several cells (rows of one municipality, or of merged ones), tested in each of them. */
export function answerBlock(context: NarekeningContext): Block {
  const { say, uitkomst } = context;
  const answers = placedConditions(context).flatMap((placed) =>
    uitkomst.toekenningen.flatMap((row, at): readonly Answer[] =>
      groupsOf(placed, row).flatMap((cells, group) =>
        cells.map((cell) => ({ placed, row, at, of: answerName(placed, row, group), cell })),
      ),
    ),
  );
  return block(say("narekening.lijst.antwoorden"), answers, [
    { key: keys.of, header: say("narekening.antwoord.van"), style: "tekst", cell: ({ of }) => ({ value: of }) },
    { key: keys.place, header: say("narekening.tekst.plaats"), style: "tekst", cell: ({ cell }) => ({ value: cell }) },
    {
      key: keys.verdict,
      header: say("narekening.antwoord.voldoet"),
      style: "aantal",
      cell: ({ placed, row, at, cell }, refs) => {
        const formula = cellTest(placed, row, cell, refs.at("inwoners", at));
        return formula === null ? { value: null } : { formula, value: null };
      },
    },
  ]);
}

/**
 * The verdict of all cells that say the same: that of each of them. Where they no longer agree, or one of the merged
 * municipalities says nothing any more, there is none, for the program would not divide anything either.
 *
 * @returns Null when the municipality has its answer in one cell.
 */
export function answersFormula(placed: PlacedCondition, row: Toekenning, refs: References): string | null {
  const groups = groupsOf(placed, row);
  if (groups.length === 0) return null;
  const names = groups.map((_, group) => quoteText(answerName(placed, row, group)));
  const counts = names.map((name) => `COUNTIFS(${refs.all(keys.of)},${name},${refs.all(keys.verdict)},">=0")`);
  const sums = names.map((name) => `SUMIFS(${refs.all(keys.verdict)},${refs.all(keys.of)},${name})`);
  const [count, sum] = [counts.join("+"), sums.join("+")];
  const gaps = counts.length === 1 ? [] : counts.map((one) => `${one}=0`);
  const noVerdict = `OR(${[...gaps, `AND(${sum}>0,${sum}<${count})`].join(",")})`;
  return `IF(${count}=0,${missingAs(placed.condition)},IF(${noVerdict},NA(),IF(${sum}=0,0,1)))`;
}

/** The cells by municipality, where there is more than one and each can be tested. */
function groupsOf(placed: PlacedCondition, row: Toekenning): readonly (readonly string[])[] {
  const groups = row.gemeente.zonderCijfers === true ? [] : (kenmerkOf(placed.condition, row)?.cellen ?? []);
  const [first] = groups.flat();
  return first !== undefined && cellTest(placed, row, first, "1") !== null ? groups : [];
}

function answerName({ index }: PlacedCondition, { gemeente }: Toekenning, group: number): string {
  return `${gemeente.code} ${(index + 1).toString()}.${(group + 1).toString()}`;
}
