import type { Domein } from "../../core/gemeenten/gemeente";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";

/** A column of the table `Toekenning` that is there whatever the criteria. */
export type FixedColumnKind =
  | "code"
  | "gemeente"
  | "inwoners"
  | "correcties"
  | "tekort"
  | "tekortPerInwoner"
  | "oordeel"
  | "redenen"
  | "inAanmerking"
  | "grondslag"
  | "vergoedingPerInwoner"
  | "toekenning"
  | "uitname"
  | "netto"
  | "onvergoed"
  | "dekking";

/**
 * One column of `Toekenning`. Amounts are euros; `tekortPerInwoner` and `vergoedingPerInwoner` (toekenning / inwoners)
 * are euros per inhabitant, not rounded; `grondslag` is euros, not rounded; `dekking` is toekenning / tekort as a
 * fraction, empty when there is no tekort.
 */
export type ToekenningColumn =
  | { readonly key: FixedColumnKind; readonly kind: FixedColumnKind }
  /** The tekort as submitted, one year and one domain. */
  | {
      readonly key: `tekort:${string}`;
      readonly kind: "tekortCel";
      readonly jaar: number;
      readonly domein: Domein;
      readonly index: number;
    }
  /** The part of the toekenning that a source pays; `index` in `Uitkomst.bronnen`. */
  | { readonly key: `bron:${string}`; readonly kind: "bron"; readonly index: number; readonly naam: string };

/** Where the table `Toekenning` stands: 0-based rows, first column A. The totals row follows the last data row. */
export const toekenningPlace = { sheet: "Toekenning", table: "Toekenning", headerRow: 5, firstDataRow: 6 } as const;

/**
 * The columns of the sheet `Toekenning`, in order. `Narekening` recomputes every one of them and looks them up by their
 * place in this list, so both sheets are built from it.
 *
 * @example toekenningColumns(uitkomst).findIndex(({ key }) => key === "tekort:2016:jeugd")
 */
export function toekenningColumns(uitkomst: Pick<Uitkomst, "criteria" | "bronnen">): readonly ToekenningColumn[] {
  const { jaren, domeinen } = uitkomst.criteria.tekort;
  const cells = jaren.flatMap((jaar) => domeinen.map((domein) => ({ jaar, domein })));
  return [
    fixed("code"),
    fixed("gemeente"),
    fixed("inwoners"),
    ...cells.map(({ jaar, domein }, index): ToekenningColumn => {
      return { key: `tekort:${jaar.toString()}:${domein}`, kind: "tekortCel", jaar, domein, index };
    }),
    fixed("correcties"),
    fixed("tekort"),
    fixed("tekortPerInwoner"),
    fixed("oordeel"),
    fixed("redenen"),
    fixed("inAanmerking"),
    fixed("grondslag"),
    fixed("vergoedingPerInwoner"),
    fixed("toekenning"),
    ...uitkomst.bronnen.map(({ id, naam }, index): ToekenningColumn => ({
      key: `bron:${id}`,
      kind: "bron",
      index,
      naam,
    })),
    fixed("uitname"),
    fixed("netto"),
    fixed("onvergoed"),
    fixed("dekking"),
  ];
}

function fixed(kind: FixedColumnKind): ToekenningColumn {
  return { key: kind, kind };
}
