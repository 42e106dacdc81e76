import { z } from "../core/documents/zod";

/** Fields that every version of the format `uitkomst` has. */
export const cents = z.string().regex(/^-?\d+$/, "cents-expected");
export const count = z.int().min(0);
export const gemeentecode = z.string().regex(/^(GM\d{4}|VB\d{4,6})$/, "code-expected");

const integer = z.string().regex(/^-?\d+$/, "integer-expected");
const positiveInteger = z.string().regex(/^[1-9]\d*$/, "integer-expected");

/** An exact amount in euros with its decimal in ten places. */
export const exactEuros = z.strictObject({
  teller: integer,
  noemer: positiveInteger,
  decimaal: z.string().regex(/^-?\d+\.\d{10}$/, "decimal-expected"),
});

export const bevinding = z.strictObject({
  code: z.string(),
  ernst: z.enum(["fout", "waarschuwing", "info"]),
  blad: z.string().nullable(),
  cel: z.string().nullable(),
  waarde: z.string().nullable(),
  tekst: z.string(),
  remedie: z.string(),
});
