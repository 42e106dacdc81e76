import { z } from "../core/zod";

const cents = z.string().regex(/^-?\d+$/, "cents-expected");
const integer = z.string().regex(/^-?\d+$/, "integer-expected");
const positiveInteger = z.string().regex(/^[1-9]\d*$/, "integer-expected");
const count = z.int().min(0);
const gemeentecode = z.string().regex(/^(GM\d{4}|VB\d{4,6})$/, "code-expected");

const toekenning = z.strictObject({
  gemeentecode,
  naam: z.string(),
  inwoners: z.int().min(1),
  tekort: cents,
  tekortPerInwoner: cents,
  oordeel: z.enum(["toegekend", "afgewezen"]),
  redenen: z.array(z.string()),
  inAanmerking: cents,
  toekenning: cents,
  perBron: z.record(z.string(), cents),
  uitname: cents,
  netto: cents,
});

const bevinding = z.strictObject({
  code: z.string(),
  ernst: z.enum(["fout", "waarschuwing", "info"]),
  blad: z.string().nullable(),
  cel: z.string().nullable(),
  waarde: z.string().nullable(),
  tekst: z.string(),
  remedie: z.string(),
});

/** The file format `uitkomst/1`: what a run decided, for other programs. Amounts are whole cents as text. */
export const uitkomstSchema = z.strictObject({
  schema: z.literal("uitkomst/1"),
  stempel: z.enum(["concept", "officieel"]),
  fonds: z.strictObject({ pot: cents, uitgekeerd: cents, restant: cents }),
  sluitvariabele: z
    .strictObject({
      teller: integer,
      noemer: positiveInteger,
      decimaal: z.string().regex(/^-?\d+\.\d{10}$/, "decimal-expected"),
    })
    .nullable(),
  totalen: z.strictObject({
    gemeenten: count,
    aangevraagd: count,
    toegekend: count,
    afgewezen: count,
    tekort: cents,
    inAanmerking: cents,
  }),
  toekenningen: z.array(toekenning),
  uitnamen: z.array(z.strictObject({ gemeentecode, bedrag: cents })),
  bevindingen: z.array(bevinding),
});

export type UitkomstDocument = z.infer<typeof uitkomstSchema>;
export type BevindingDocument = UitkomstDocument["bevindingen"][number];
