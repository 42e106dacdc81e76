import { parseDocument } from "../../../src/core/documents/parsed";
import { z } from "../../../src/core/documents/zod";

const schema = z.strictObject({
  naam: z.string().min(1).max(3).optional(),
  datum: z.iso.date().optional(),
  aantal: z.number().int().min(2).max(4).optional(),
  lijst: z.array(z.string()).min(1).max(2).optional(),
  status: z.enum(["concept", "vastgesteld"]).optional(),
  bedrag: z.string().regex(/^\d+$/, "decimal-expected").optional(),
  code: z.string().regex(/^x$/).optional(),
  grens: z
    .number()
    .superRefine((value, context) => {
      if (value > 9) context.addIssue({ code: "custom", message: "above-limit", params: { limit: 9 } });
    })
    .optional(),
  regel: z
    .discriminatedUnion("soort", [z.strictObject({ soort: z.literal("a") }), z.strictObject({ soort: z.literal("b") })])
    .optional(),
  waarde: z.union([z.string(), z.boolean(), z.strictObject({ diep: z.string() })]).optional(),
});

function parametersOf(json: unknown) {
  const parsed = parseDocument(schema, json, "regels.json", "criteria-invalid");
  return parsed.ok ? [] : parsed.findings.map(({ place, parameters }) => ({ place, ...parameters }));
}

test.each<{ json: unknown; gives: object }>([
  { json: { naam: "" }, gives: { reason: "text-empty", limit: 1 } },
  { json: { naam: "vier" }, gives: { reason: "text-too-long", limit: 3 } },
  { json: { naam: 1 }, gives: { reason: "wrong-kind", expected: "string" } },
  { json: { datum: "18-7-2018" }, gives: { reason: "date-expected" } },
  { json: { aantal: 1 }, gives: { reason: "number-too-small", limit: 2 } },
  { json: { aantal: 5 }, gives: { reason: "number-too-large", limit: 4 } },
  { json: { lijst: [] }, gives: { reason: "list-too-short", limit: 1 } },
  { json: { lijst: ["a", "b", "c"] }, gives: { reason: "list-too-long", limit: 2 } },
  { json: { status: "oud" }, gives: { reason: "not-an-option", expected: "concept|vastgesteld" } },
  { json: { bedrag: "veel" }, gives: { reason: "decimal-expected" } },
  { json: { code: "y" }, gives: { reason: "not-allowed" } },
  { json: { grens: 10 }, gives: { reason: "above-limit", limit: 9 } },
  { json: { regel: { soort: "c" } }, gives: { reason: "not-an-option", expected: "a|b" } },
  { json: { regel: {} }, gives: { reason: "field-missing", expected: "a|b" } },
  { json: { waarde: 5 }, gives: { reason: "wrong-kind", expected: "string|boolean|object" } },
  { json: { onbekend: 1 }, gives: { reason: "unknown-field" } },
  { json: [], gives: { reason: "wrong-kind", expected: "object" } },
])("$json gives $gives", ({ json, gives }) => {
  const [first, ...others] = parametersOf(json);
  expect(others).toEqual([]);
  expect(first).toMatchObject(gives);
  expect("limit" in (first ?? {})).toBe("limit" in gives);
});
