import { cellPlace, finding } from "../finding";
import { isVoorbeeld, type Correctie, type Gemeentecode } from "../gemeente";
import type { InputCorrectie } from "../input";
import { cents } from "../money/cents";
import { factorOf, geheel, takeAandeel, type Aandeel } from "./aandeel";
import { celverwijzing, type Context } from "./context";
import { groupBy } from "./group-by";
import { recogniseText } from "./recognise-row";
import type { ScopeCells } from "./scope-cells";

/**
 * Assigns the corrections to the municipalities of the division. A correction of a vanished municipality follows its
 * figures, by share; it keeps the code it was given for.
 *
 * @param hasFigures - Whether a municipality of the division has figures: without, there is nothing to correct.
 */
export function assignCorrecties(
  given: readonly InputCorrectie[],
  hasFigures: (code: Gemeentecode) => boolean,
  cells: ScopeCells,
  context: Context,
): ReadonlyMap<Gemeentecode, readonly Correctie[]> {
  const inOrder = [...given].sort((a, b) => a.row - b.row);
  const assigned = inOrder.flatMap((correctie) => {
    const code = recogniseText(correctie.code.value, context);
    const targets = code === null ? [] : targetsOf(code, context);
    const { jaar, domein } = correctie;
    if (code === null || targets.length === 0 || !targets.every(({ naar }) => hasFigures(naar))) {
      reportUnknown(correctie, code, context);
      return [];
    }
    if (cells.positionOf({ jaar, domein }) === undefined) {
      const place = cellPlace(correctie.sheet, correctie.bedrag.cell);
      context.report(finding("correction-outside-scope", { place, value: code, parameters: { code, jaar, domein } }));
      return [];
    }
    if (correctie.reden.trim() === "") reportWithoutReason(correctie, code, context);
    return targets.map(({ naar, aandeel }) => ({ naar, correctie: toCorrectie(correctie, code, aandeel) }));
  });
  const grouped = groupBy(assigned, ({ naar }) => naar);
  return new Map([...grouped].map(([naar, group]) => [naar, group.map(({ correctie }) => correctie)]));
}

/** Where the figures of a code are: at itself, or at its successors. */
function targetsOf(
  code: Gemeentecode,
  { indeling }: Context,
): readonly { readonly naar: Gemeentecode; readonly aandeel: Aandeel }[] {
  if (isVoorbeeld(code) || indeling.bevat(code)) return [{ naar: code, aandeel: geheel }];
  return indeling.opvolgersVan(code);
}

function toCorrectie(given: InputCorrectie, gemeentecode: Gemeentecode, aandeel: Aandeel): Correctie {
  const { sheet, jaar, domein, bedrag, reden, beoordelaar, datum } = given;
  return {
    gemeentecode,
    jaar,
    domein,
    bedrag: cents(takeAandeel(bedrag.value, aandeel)),
    reden,
    beoordelaar,
    datum,
    van: celverwijzing(sheet, bedrag),
    aandeel: factorOf(aandeel),
  };
}

/** The municipality will ask: every correction is explained by its reason. */
function reportWithoutReason({ sheet, bedrag }: InputCorrectie, code: Gemeentecode, { index, report }: Context): void {
  const parameters = { code, naam: index.gemeente(code)?.naam ?? "" };
  report(finding("correction-without-reason", { place: cellPlace(sheet, bedrag.cell), value: code, parameters }));
}

function reportUnknown({ sheet, code }: InputCorrectie, known: Gemeentecode | null, { index, report }: Context): void {
  const naam = known === null ? "" : (index.gemeente(known)?.naam ?? "");
  const parameters = { code: known ?? code.value, naam };
  report(
    finding("correction-unknown-municipality", { place: cellPlace(sheet, code.cell), value: code.value, parameters }),
  );
}
