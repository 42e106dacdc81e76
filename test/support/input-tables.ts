import type { Bedragsoort, Cijferstatus, Domein, Kenmerk } from "../../src/core/gemeenten/gemeente";
import type {
  InputAanvraag,
  InputBedrag,
  InputCorrectie,
  InputRow,
  InputTables,
  Layout,
  Scope,
} from "../../src/core/gemeenten/input";
import { cents } from "../../src/core/money/cents";

/** A figure in cents: a tekort, a pair of lasten and baten, a pair with an empty half, or an empty cell. */
export type Figure = bigint | null | { readonly lasten: bigint | null; readonly baten: bigint | null };

/** One municipality of an imagined sheet. Figures that are left out have no cell at all. */
export interface RowSpec {
  readonly code?: string | null;
  readonly naam?: string | null;
  readonly inwoners?: bigint | null;
  readonly jeugd?: Readonly<Record<number, Figure>>;
  readonly wmo?: Readonly<Record<number, Figure>>;
  readonly kenmerken?: Readonly<Record<string, Kenmerk>>;
  readonly herkomst?: string | null;
  readonly status?: Cijferstatus | null;
}

export const scope2018: Scope = { jaren: [2016, 2017], domeinen: ["jeugd", "wmo"], peiljaar: 2017, indeling: 2017 };

/** The same tekort (or pair) in both domains and every year given. */
export function everywhere(figure: Figure, jaren: readonly number[] = [2016, 2017]): Pick<RowSpec, "jeugd" | "wmo"> {
  const perYear = Object.fromEntries(jaren.map((jaar) => [jaar, figure]));
  return { jeugd: perYear, wmo: perYear };
}

/** A sheet with one row per municipality, from row 2 down; cells are numbered in the order of the figures. */
export function wideTables(specs: readonly RowSpec[], extra: Partial<InputTables> = {}): InputTables {
  return tables(specs.some(hasAccounts) ? "wide-accounts" : "wide-deficits", specs.map(wideRow), extra);
}

/** A sheet with one line per municipality, year and domain. */
export function longTables(specs: readonly RowSpec[], extra: Partial<InputTables> = {}): InputTables {
  const lines = specs.flatMap((spec) => figuresOf(spec).map((figure) => ({ spec, figure })));
  return tables(
    "long",
    lines.map(({ spec, figure }, index) => inputRow(spec, [figure], index)),
    extra,
  );
}

/** The rows in another order, as if the user had sorted the sheet; every row gets the number of its new place. */
export function renumbered(rows: readonly InputRow[]): readonly InputRow[] {
  return rows.map((row, index) => ({ ...row, row: index + 2 }));
}

export function correctie(code: string, bedrag: bigint, details: Partial<InputCorrectie> = {}): InputCorrectie {
  return {
    sheet: "Correcties",
    row: 2,
    code: { value: code, cell: "A2" },
    naam: null,
    jaar: 2017,
    domein: "jeugd",
    bedrag: { value: cents(bedrag), cell: "D2", notatie: "getal" },
    reden: "buiten de definitie",
    beoordelaar: "secretariaat",
    datum: null,
    ...details,
  };
}

export function aanvraag(code: string, details: Partial<InputAanvraag> = {}): InputAanvraag {
  return {
    sheet: "Aanvragen",
    row: 2,
    code: { value: code, cell: "A2" },
    naam: null,
    datum: "2018-09-01",
    stukken: {},
    onleesbaar: {},
    ...details,
  };
}

interface PlacedFigure {
  readonly jaar: number;
  readonly domein: Domein;
  readonly figure: Figure;
}

function tables(layout: Layout, rows: readonly InputRow[], extra: Partial<InputTables>): InputTables {
  const units = { eenheid: null, eenheidCorrecties: [] };
  return {
    layout,
    sheet: "Invoer",
    headerRow: 1,
    kolommen: {},
    rows,
    ...units,
    correcties: [],
    aanvragen: [],
    gewichten: [],
    ...extra,
  };
}

function figuresOf({ jeugd = {}, wmo = {} }: RowSpec): readonly PlacedFigure[] {
  const of = (domein: Domein, figures: Readonly<Record<number, Figure>>): readonly PlacedFigure[] =>
    Object.entries(figures).map(([jaar, figure]) => ({ jaar: Number(jaar), domein, figure }));
  return [...of("jeugd", jeugd), ...of("wmo", wmo)];
}

function hasAccounts(spec: RowSpec): boolean {
  return figuresOf(spec).some(({ figure }) => typeof figure === "object" && figure !== null);
}

function wideRow(spec: RowSpec, index: number): InputRow {
  return inputRow(spec, figuresOf(spec), index);
}

function inputRow(spec: RowSpec, figures: readonly PlacedFigure[], index: number): InputRow {
  const row = index + 2;
  const at = (column: string): string => column + row.toString();
  const bedragen: InputBedrag[] = [];
  const leeg: { jaar: number; domein: Domein; soort: Bedragsoort; cell: string }[] = [];
  const put = (jaar: number, domein: Domein, soort: Bedragsoort, amount: bigint | null): void => {
    const cell = at(String.fromCharCode(68 + bedragen.length + leeg.length));
    if (amount === null) leeg.push({ jaar, domein, soort, cell });
    else {
      const status = spec.status ?? null;
      bedragen.push({
        jaar,
        domein,
        soort,
        bedrag: cents(amount),
        sheet: "Invoer",
        cell,
        notatie: "getal",
        onderdeel: null,
        status,
        bron: null,
      });
    }
  };
  for (const { jaar, domein, figure } of figures) {
    if (figure === null || typeof figure === "bigint") put(jaar, domein, "tekort", figure);
    else {
      put(jaar, domein, "lasten", figure.lasten);
      put(jaar, domein, "baten", figure.baten);
    }
  }
  const { code = null, naam = null, inwoners = null, kenmerken = {}, herkomst = null } = spec;
  return {
    sheet: "Invoer",
    row,
    code: code === null ? null : { value: code, cell: at("A") },
    naam: naam === null ? null : { value: naam, cell: at("B") },
    inwoners: inwoners === null ? null : { value: inwoners, cell: at("C"), notatie: "getal" },
    bedragen,
    leeg,
    onleesbaar: [],
    kenmerken: Object.fromEntries(
      Object.entries(kenmerken).map(([header, value]) => [header, { value, cell: at("Z") }]),
    ),
    herkomst,
  };
}
