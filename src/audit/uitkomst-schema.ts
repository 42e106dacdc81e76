import { domeinen } from "../core/gemeenten/gemeente";
import { z } from "../core/documents/zod";
import { bevinding, cents, count, exactEuros, gemeentecode } from "./uitkomst-parts";

const kenmerk = z.string().regex(/^sha256:[0-9a-f]{64}$/, "digest-expected");
const date = z.iso.date();

const set = z.strictObject({
  id: z.string(),
  naam: z.string(),
  versie: z.string(),
  status: z.enum(["concept", "voorgelegd", "vastgesteld", "vervallen"]),
  basis: z.string().nullable(),
  inhoud: kenmerk,
  kenmerk,
});

const openPoort = z.strictObject({
  id: z.string(),
  feiten: z.record(z.string(), z.union([z.string(), z.number()])),
  tekst: z.string(),
});

const bron = z.strictObject({
  id: z.string(),
  naam: z.string(),
  bedrag: cents,
  beschikbaar: cents,
  gebruikt: cents,
  besluit: z.string().nullable(),
});

const correctie = z.strictObject({
  gemeentecode,
  jaar: z.int(),
  domein: z.enum(domeinen),
  bedrag: cents,
  reden: z.string(),
  beoordelaar: z.string(),
  datum: date.nullable(),
  blad: z.string(),
  cel: z.string(),
});

const toekenning = z.strictObject({
  gemeentecode,
  naam: z.string(),
  inwoners: z.int().min(1),
  herkomst: z.string().nullable(),
  opgegeven: cents,
  correctie: cents,
  tekort: cents,
  tekortPerInwoner: cents,
  oordeel: z.enum(["toegekend", "afgewezen"]),
  redenen: z.array(z.string()),
  inAanmerking: cents,
  grondslag: exactEuros,
  toekenning: cents,
  perBron: z.record(z.string(), cents),
  uitname: cents,
  netto: cents,
  onvergoed: cents,
  correcties: z.array(correctie),
});

/**
 * The file format `uitkomst/2`: what a run decided and on what grounds, for other programs. Amounts are whole cents as
 * text.
 */
export const uitkomstSchema = z.strictObject({
  schema: z.literal("uitkomst/2"),
  stempel: z.enum(["concept", "officieel"]),
  openPoorten: z.array(openPoort),
  tijd: z.strictObject({ nu: z.string(), alsof: z.boolean() }),
  ondertekening: z.strictObject({ opsteller: z.string().nullable(), toetser: z.string().nullable() }),
  tweedeBerekening: z.enum(["klopt", "wijkt-af"]).nullable(),
  criteria: set,
  governance: set,
  invoer: z.strictObject({ kenmerk }),
  koppeling: z.strictObject({ naam: z.string().nullable(), kenmerk }).nullable(),
  berekening: z.strictObject({ kenmerk }),
  fonds: z.strictObject({ pot: cents, reserve: cents, uitgekeerd: cents, restant: cents }),
  opmerkingen: z.array(z.string()),
  sluitvariabele: exactEuros.nullable(),
  bronnen: z.array(bron),
  totalen: z.strictObject({
    gemeenten: count,
    aangevraagd: count,
    toegekend: count,
    afgewezen: count,
    tekort: cents,
    inAanmerking: cents,
    onvergoed: cents,
  }),
  toekenningen: z.array(toekenning),
  uitnamen: z.array(z.strictObject({ gemeentecode, bedrag: cents })),
  bevindingen: z.array(bevinding.extend({ aanvaard: z.string().nullable() })),
});

export type UitkomstDocument = z.infer<typeof uitkomstSchema>;
export type BevindingDocument = UitkomstDocument["bevindingen"][number];
