import { z } from "../core/documents/zod";
import { bevinding, cents, count, exactEuros, gemeentecode } from "./uitkomst-parts";

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

/** The file format `uitkomst/1`, as versions up to 0.6 wrote it: it is read, and no longer written. */
export const uitkomst1Schema = z.strictObject({
  schema: z.literal("uitkomst/1"),
  stempel: z.enum(["concept", "officieel"]),
  fonds: z.strictObject({ pot: cents, uitgekeerd: cents, restant: cents }),
  sluitvariabele: exactEuros.nullable(),
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
