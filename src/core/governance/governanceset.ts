import { z } from "../documents/zod";
import { normaliseLabel } from "../words/normalise-label";
import { parseDocument, type Parsed } from "../documents/parsed";

const text = z.string().min(1);
const euros = z.string().regex(/^\d{1,13}(\.\d{1,2})?$/, "decimal-expected");
const role = z.string().nullable();

/** The id of a document: "Jaarrekening 2016" and "jaarrekening2016" are one. */
const stuk = text.overwrite((written) => normaliseLabel(written).replaceAll(" ", "") || written);

const bron = z.strictObject({ id: text, naam: text, bedrag: euros, besluit: text.nullable() });

const besluit = z.strictObject({
  id: text,
  orgaan: text,
  onderwerp: text,
  status: z.enum(["concept", "voorgelegd", "aangenomen", "verworpen", "aangehouden"]),
  terInzage: z.iso.date().nullable(),
  datum: z.iso.date().nullable(),
  kenmerk: z.string().nullable(),
});

/** `bron`: the source that the municipalities carry together; "gemeentefonds" when it is not named. */
const uitname = z.discriminatedUnion("sleutel", [
  z.strictObject({ sleutel: z.literal("inwoners"), bron: text.optional() }),
  z.strictObject({ sleutel: z.literal("kolom"), kolom: text, bron: text.optional() }),
  z.strictObject({ sleutel: z.literal("geen") }),
]);

/** The file format `governanceset/1`: where the money comes from, who decides and under which rules. Amounts are euros as decimal strings. */
export const governancesetSchema = z
  .strictObject({
    schema: z.literal("governanceset/1"),
    id: text,
    naam: text,
    versie: text,
    status: z.enum(["concept", "voorgelegd", "vastgesteld", "vervallen"]),
    fondsjaar: z.int().min(2000).max(2100),
    bronnen: z.array(bron).min(1),
    besluiten: z.array(besluit),
    bijVerwerping: z.enum(["bronVervalt", "geenUitkering"]),
    rollen: z.strictObject({
      stelt_voor: role,
      adviseert: role,
      beslist: role,
      voert_uit: role,
      toetst: role,
      controleert: role,
    }),
    regels: z.strictObject({
      minDagenTerInzage: z.int().min(0).max(365),
      vierOgen: z.boolean(),
      criteriaVoorafVergrendeld: z.boolean(),
      definitieveCijfersVereist: z.boolean(),
      aanvraagVereist: z.boolean(),
      uitersteDatumAanvraag: z.iso.date().nullable(),
      vereisteStukken: z.array(stuk),
    }),
    hardheidsclausule: z.strictObject({ reserve: euros }).nullable(),
    uitname,
  })
  .superRefine((set, context) => {
    const report = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: "custom", path, message });
    };
    set.bronnen.forEach(({ id, besluit: decision }, index) => {
      if (set.bronnen.findIndex((other) => other.id === id) !== index)
        report(["bronnen", index, "id"], "values-repeat");
      if (decision !== null && !set.besluiten.some((other) => other.id === decision))
        report(["bronnen", index, "besluit"], "decision-unknown");
    });
    const carried = set.uitname.sleutel === "geen" ? undefined : set.uitname.bron;
    if (carried !== undefined && !set.bronnen.some(({ id }) => id === carried))
      report(["uitname", "bron"], "source-unknown");
    set.besluiten.forEach(({ id }, index) => {
      if (set.besluiten.findIndex((other) => other.id === id) !== index)
        report(["besluiten", index, "id"], "values-repeat");
    });
  });

/** Sources, decisions, roles and rules of a fund year. */
export type Governanceset = z.infer<typeof governancesetSchema>;
export type Besluit = Governanceset["besluiten"][number];

/** Reads a governance set; an unknown field is an error that names its path. */
export function parseGovernanceset(json: unknown, document: string): Parsed<Governanceset> {
  return parseDocument(governancesetSchema, json, document, "governance-invalid");
}
