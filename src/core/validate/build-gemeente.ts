import type { Aanvraag, Correctie, Gemeente, Gemeentecode, Opgegaan } from "../gemeenten/gemeente";
import type { Bijdrage } from "./bijdragen";
import type { InputRow } from "../gemeenten/input";
import { buildCellen } from "./cellen";
import { nameOf, type Context } from "./context";
import type { Inwonertal } from "./inwoners";
import { decidingRows, herkomstOf, kenmerkenOf } from "./kenmerken";
import type { ScopeCells } from "./scope-cells";

/** Everything checked that makes up a municipality. */
export interface Bouwstenen {
  readonly code: Gemeentecode;
  /** All with figures; at least one. */
  readonly bijdragen: readonly [Bijdrage, ...Bijdrage[]];
  readonly inwoners: Inwonertal;
  readonly correcties: readonly Correctie[];
  readonly aanvraag: Aanvraag | null;
  /** Whether an extra column, by its normalised header, is in euros or counts. */
  readonly isOpgeteld: (header: string) => boolean;
}

/** Puts together a municipality from checked parts; `validateGemeenten` is the only one to call it. */
export function buildGemeente(bouwstenen: Bouwstenen, cells: ScopeCells, context: Context): Gemeente {
  const { code, bijdragen, inwoners, correcties, aanvraag, isOpgeteld } = bouwstenen;
  const [first] = bijdragen;
  const [row] = first.inzending.rows;
  const rows = decidingRows(bijdragen);
  return {
    code,
    naam: nameOf(code, row, context),
    inwoners: inwoners.aantal,
    inwonersVan: inwoners.van,
    cellen: buildCellen(bijdragen, correcties, cells),
    correcties,
    aanvraag,
    kenmerken: kenmerkenOf(code, bijdragen, isOpgeteld, context),
    opgegaan: bijdragen.flatMap((bijdrage) => opgegaan(bijdrage, context)),
    plaats: { sheet: row.sheet, row: row.row },
    herkomst: herkomstOf(rows),
  };
}

/**
 * A municipality that applied and has no figures: every cell is nothing, so that nothing can be granted to it.
 *
 * @param rows - Its rows, when the sheet has any.
 * @param plaats - Its row, or its application.
 */
export function zonderCijfers(
  bouwstenen: Pick<Bouwstenen, "code" | "inwoners" | "aanvraag">,
  rows: readonly InputRow[],
  plaats: Gemeente["plaats"],
  cells: ScopeCells,
  context: Context,
): Gemeente {
  const { code, inwoners, aanvraag } = bouwstenen;
  return {
    code,
    naam: nameOf(code, rows[0], context),
    inwoners: inwoners.aantal,
    inwonersVan: inwoners.van,
    cellen: buildCellen([], [], cells).map((cel) => ({ ...cel, status: null })),
    correcties: [],
    aanvraag,
    kenmerken: {},
    opgegaan: [],
    plaats,
    zonderCijfers: true,
    herkomst: herkomstOf(rows),
  };
}

function opgegaan({ inzending, aandeel, ingangsdatum }: Bijdrage, { index }: Context): readonly Opgegaan[] {
  if (ingangsdatum === null) return [];
  const { code } = inzending;
  return [{ code, naam: index.gemeente(code)?.naam ?? code, aandeel: aandeel.decimal, ingangsdatum }];
}
