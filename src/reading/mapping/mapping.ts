import { z } from "../../core/documents/zod";
import { saysWhy } from "../../core/words/acceptance-reason";
import { isReason } from "../../core/governance/placeholder";
import { domeinen } from "../../core/gemeenten/gemeente";
import { parseDocument, type Parsed } from "../../core/documents/parsed";

/** A column by its letters ("C") or by its header; a header of that text goes before letters. */
const column = z.string().min(1);
const optionalColumn = column.nullable().default(null);
const teken = z.enum(["gewoon", "omgekeerd"]);
const eenheid = z.enum(["euro", "duizendEuro", "miljoenEuro"]);
const year = z.int().min(2000).max(2100);

const bedrag = z.strictObject({
  kolom: column,
  jaar: year,
  domein: z.enum(domeinen),
  soort: z.enum(["lasten", "baten", "tekort"]),
  /** Overrides the sign of the file for this column: baten that are booked as negative amounts. */
  teken: teken.nullable().default(null),
});

const columns = {
  gemeentecode: optionalColumn,
  naam: optionalColumn,
  inwoners: optionalColumn,
  status: optionalColumn,
  bron: optionalColumn,
  herkomst: optionalColumn,
};

/** A finding on size, sign or unit that a person looked at and accepted. */
const aanvaarding = z.strictObject({
  /** The code of the finding. */
  bevinding: z.string().min(1),
  /** The cell that the finding names ("Invoer!C7"), or the sheet; null when it names none. */
  plaats: z.string().min(1).nullable().default(null),
  /** What stood there when it was accepted: once it is changed, the finding is back. Null: nothing stood there. */
  waarde: z.string().nullable().default(null),
  /** How many the finding counted when it was accepted; left out: one. */
  aantal: z.int().min(1).optional(),
  /** Why it is right: "akkoord" and "n.v.t." say that it is, and not why. */
  reden: z
    .string()
    .trim()
    .min(1)
    .refine((text) => text === "" || (isReason(text) && saysWhy(text)), "reason-expected"),
});

const shared = {
  schema: z.literal("koppeling/1"),
  /** Name of the sheet; null for the first one, or in the layout "zoeken" for any. */
  blad: z.string().min(1).nullable().default(null),
  /** Null: not stated, taken as euros; a title or header that says "x 1.000" is then an error. */
  eenheid: eenheid.nullable().default(null),
  /** How numbers stand that are stored as text; null: judged per column. */
  notatie: z.enum(["komma", "punt"]).nullable().default(null),
  /** "omgekeerd": every amount of the deficits table is taken times -1. */
  teken: teken.default("gewoon"),
  /** Left out: nothing was accepted, so that the fingerprint of an older file stays what it was. */
  aanvaard: z.array(aanvaarding).optional(),
  /**
   * The sign of all columns of a kind, before that of the file. Absent: lasten and baten that are negative throughout are
   * turned round, which is said.
   */
  tekens: z.strictObject({ lasten: teken.optional(), baten: teken.optional(), tekort: teken.optional() }).optional(),
  /** Extra columns in euros or counts, by header or letters: they add up over merged municipalities. */
  optellen: z.array(column).optional(),
  /** The unit of the amounts on a sheet with corrections; of the others it is euros. */
  correcties: z.array(z.strictObject({ blad: z.string().min(1), eenheid })).optional(),
};

/** Row of the header as the user sees it, 1 or more; of a split header the bottom row. */
const kopregel = z.int().min(1).max(1_048_575);

/**
 * The file format `koppeling/1`: which columns hold what, for a workbook that the search cannot or should not judge. The
 * layout "zoeken" leaves the columns to the search, and only says what the sheet does not: the unit, the sign, the notation,
 * and which findings were accepted.
 */
export const mappingSchema = z
  .discriminatedUnion("indeling", [
    z.strictObject({
      ...shared,
      indeling: z.literal("breed"),
      kopregel,
      kolommen: z.strictObject(columns),
      bedragen: z.array(bedrag).min(1),
    }),
    z.strictObject({
      ...shared,
      indeling: z.literal("lang"),
      kopregel,
      kolommen: z.strictObject({
        ...columns,
        jaar: column,
        domein: column,
        onderdeel: optionalColumn,
        lasten: optionalColumn,
        baten: optionalColumn,
        tekort: optionalColumn,
      }),
    }),
    z.strictObject({ ...shared, indeling: z.literal("zoeken") }),
  ])
  .superRefine((mapping, context) => {
    const report = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: "custom", path, message });
    };
    if (mapping.indeling === "zoeken") return;
    const { gemeentecode, naam } = mapping.kolommen;
    if (gemeentecode === null && naam === null) report(["kolommen", "gemeentecode"], "code-or-name-needed");
    if (mapping.indeling === "lang") {
      const { lasten, baten, tekort } = mapping.kolommen;
      const isComplete = tekort === null ? lasten !== null && baten !== null : lasten === null && baten === null;
      if (!isComplete) report(["kolommen", "tekort"], "accounts-or-deficit-needed");
      return;
    }
    mapping.bedragen.forEach(({ jaar, domein, soort }, index) => {
      const first = mapping.bedragen.findIndex(
        (other) => other.jaar === jaar && other.domein === domein && other.soort === soort,
      );
      if (first !== index) report(["bedragen", index], "values-repeat");
      const beside = mapping.bedragen.some(
        (other) =>
          other.jaar === jaar && other.domein === domein && (other.soort === "tekort") !== (soort === "tekort"),
      );
      if (beside) report(["bedragen", index, "soort"], "accounts-or-deficit-needed");
    });
  });

/**
 * An explicit mapping. It overrides the search for the deficits table, not that for Correcties and Aanvragen; with the
 * layout "zoeken" it only states what the search cannot know: unit, sign, notation.
 */
export type Mapping = z.infer<typeof mappingSchema>;

/** A mapping that points at the columns itself. */
export type ColumnMapping = Exclude<Mapping, { readonly indeling: "zoeken" }>;

export type Eenheid = z.infer<typeof eenheid>;

/** How many euros one of each unit is. */
export const eurosPer = { euro: 1, duizendEuro: 1000, miljoenEuro: 1_000_000 } as const satisfies Record<
  Eenheid,
  number
>;

/**
 * Reads a mapping file; an unknown field is an error that names its path.
 *
 * @param document - Name of the file, for the findings.
 * @example parseMapping({ schema: "koppeling/1", indeling: "breed", kopregel: 3, kolommen: { gemeentecode: "A" },
 *   bedragen: [{ kolom: "D", jaar: 2016, domein: "jeugd", soort: "tekort" }] }, "koppeling.json")
 */
export function parseMapping(json: unknown, document: string): Parsed<Mapping> {
  return parseDocument(mappingSchema, json, document, "mapping-invalid");
}
