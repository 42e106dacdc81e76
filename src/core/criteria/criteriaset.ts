import { isIsoDate } from "../words/iso-date";
import { z } from "../documents/zod";
import { domeinen } from "../gemeenten/gemeente";
import { parseDocument, type Parsed } from "../documents/parsed";
import { isPlainDecimal } from "../money/plain-decimal";
import { allocationRules, verdelingSchema } from "../allocation/registry";
import { decimal, isAtMost } from "./decimals";
import { grondslagSettings, sluitvariabele } from "./grondslag-settings";

const year = z.int().min(2000).max(2100);
const text = z.string().min(1);

const voorwaarde = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "id-expected"),
  omschrijving: text,
  kolom: text,
  operator: z.enum(["=", "<>", "<", "<=", ">", ">=", "in", "datumUiterlijk"]),
  waarde: z.union([z.string(), z.boolean(), z.array(z.string()).min(1)]),
  perInwoner: z.boolean(),
  ontbrekend: z.enum(["afwijzen", "overslaan", "fout"]),
});

const stapeling = z.discriminatedUnion("eis", [
  z.strictObject({ eis: z.literal("geen") }),
  z.strictObject({ eis: z.literal("tekortInElkJaar") }),
  z.strictObject({ eis: z.literal("tekortInElkDomein") }),
  z.strictObject({ eis: z.literal("tekortInElkeCel") }),
  z.strictObject({ eis: z.literal("minstensCellen"), aantal: z.int().min(1).max(20) }),
]);

/** The file format `criteriaset/1`. Amounts are euros and percentages percents, as decimal strings. */
export const criteriasetSchema = z
  .strictObject({
    schema: z.literal("criteriaset/1"),
    id: text,
    naam: text,
    versie: text,
    status: z.enum(["concept", "voorgelegd", "vastgesteld", "vervallen"]),
    toelichting: z.string().nullable(),
    bron: z.string().nullable(),
    tekort: z.strictObject({
      jaren: z.array(year).min(1).max(10).refine(allDifferent, "values-repeat"),
      domeinen: z.array(z.enum(domeinen)).min(1).refine(allDifferent, "values-repeat"),
      saldering: z.strictObject({ tussenDomeinen: z.boolean(), tussenJaren: z.boolean() }),
    }),
    inwoners: z.strictObject({ peiljaar: year }),
    indeling: year,
    stapeling,
    drempel: z
      .strictObject({ bedragPerInwoner: decimal, vergelijking: z.enum(["groterDan", "groterOfGelijk"]) })
      .nullable(),
    voorwaarden: z.array(voorwaarde),
    grondslag: grondslagSettings,
    verdeling: verdelingSchema,
    afronding: z.strictObject({ eenheid: z.enum(["cent", "euro"]) }),
  })
  .superRefine((set, context) => {
    const report = (
      path: (string | number)[],
      message: string,
      params: Readonly<Record<string, number>> = {},
    ): void => {
      context.addIssue({ code: "custom", path, message, params });
    };
    const cells = set.tekort.jaren.length * set.tekort.domeinen.length;
    if (set.stapeling.eis === "minstensCellen" && set.stapeling.aantal > cells)
      report(["stapeling", "aantal"], "more-than-cells", { limit: cells });
    const { schijven } = set.grondslag;
    const closing = schijven.findIndex(({ vanaf }) => vanaf === sluitvariabele);
    const isClosing = allocationRules[set.verdeling.regel].closes === "schijf";
    if (isClosing && closing === -1) report(["grondslag", "schijven"], "closing-bracket-missing");
    if (!isClosing && closing !== -1) report(["grondslag", "schijven", closing, "vanaf"], "closing-bracket-needs-rule");
    schijven.forEach(({ vanaf, percentage: rate }, index) => {
      const previous = schijven[index - 1];
      if (vanaf === sluitvariabele) {
        if (index !== schijven.length - 1)
          report(["grondslag", "schijven", index, "vanaf"], "closing-bracket-not-last");
        if (isAtMost(rate, previous?.percentage ?? "0"))
          report(["grondslag", "schijven", index, "percentage"], "closing-rate-not-higher");
      } else if (previous !== undefined && previous.vanaf !== sluitvariabele && isAtMost(vanaf, previous.vanaf)) {
        report(["grondslag", "schijven", index, "vanaf"], "brackets-not-ascending");
      }
    });
    set.voorwaarden.forEach(({ id, operator, waarde }, index) => {
      if (set.voorwaarden.findIndex((other) => other.id === id) !== index)
        report(["voorwaarden", index, "id"], "values-repeat");
      if (Array.isArray(waarde) !== (operator === "in")) report(["voorwaarden", index, "waarde"], "list-only-with-in");
      else if (["<", "<=", ">", ">="].includes(operator) && !(typeof waarde === "string" && isPlainDecimal(waarde)))
        report(["voorwaarden", index, "waarde"], "decimal-expected");
      else if (operator === "datumUiterlijk" && !isIsoDate(waarde))
        report(["voorwaarden", index, "waarde"], "date-expected");
    });
  });

/** Which municipalities qualify and how the pot is divided over them. */
export type Criteriaset = z.infer<typeof criteriasetSchema>;
export type Voorwaarde = Criteriaset["voorwaarden"][number];

/**
 * Reads a criteria set; an unknown field is an error that names its path.
 *
 * @param document - Name of the file or preset, for the findings.
 * @example parseCriteriaset(JSON.parse(text), "mijn-criteria.json")
 */
export function parseCriteriaset(json: unknown, document: string): Parsed<Criteriaset> {
  return parseDocument(criteriasetSchema, json, document, "criteria-invalid");
}

function allDifferent(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
