import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { publishedSchemas } from "../../scripts/schemas/published-schemas";
import { schemaText, type PublishedSchema } from "../../scripts/schemas/published-schema";
import { toUitkomstDocument } from "../../src/audit/uitkomst-document";
import { criteriaPresets } from "../../src/core/criteria/presets";
import { finding } from "../../src/core/findings/finding";
import { governancePresets } from "../../src/core/governance/presets";

import { documentSource, documentWords } from "../support/document-words";
import { gemeente, verdeel } from "../support/gemeente";
import { uitkomst1 } from "../support/uitkomst-1";

const folder = join(__dirname, "../../schema");

const uitkomst = {
  ...verdeel([gemeente("GM0001", 100n, 2_000_000n), gemeente("VB0001", 3n, -100n)], 1_500_001n),
  bevindingen: [finding("applications-absent")],
};
const uitkomstDocument = toUitkomstDocument(uitkomst, documentSource, documentWords);

const koppeling = {
  schema: "koppeling/1",
  indeling: "breed",
  kopregel: 3,
  kolommen: { gemeentecode: "A" },
  bedragen: [{ kolom: "D", jaar: 2016, domein: "jeugd", soort: "tekort" }],
};

/** A document in each format, as plain JSON. */
const documents: readonly { readonly format: string; readonly name: string; readonly document: object }[] = [
  ...criteriaPresets.map((preset) => ({ format: "criteriaset/1", name: preset.id, document: preset })),
  ...governancePresets.map((preset) => ({ format: "governanceset/1", name: preset.id, document: preset })),
  { format: "koppeling/1", name: "a mapping with defaults left out", document: koppeling },
  { format: "uitkomst/1", name: "an outcome of an earlier version", document: uitkomst1 },
  { format: "uitkomst/2", name: "an outcome", document: uitkomstDocument },
];

function published({ file }: PublishedSchema): string {
  return readFileSync(join(folder, file), "utf8");
}

function validate(format: string, document: unknown): readonly string[] {
  const schema = publishedSchemas.find((one) => one.format === format);
  if (schema === undefined) throw new Error(`${format} is not published`);
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false, allErrors: true });
  const check = ajv.compile(JSON.parse(published(schema)) as object);
  check(document);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

test("are the only files in schema/", () => {
  expect(readdirSync(folder).sort()).toEqual(publishedSchemas.map(({ file }) => file));
});

test.each(publishedSchemas)("$file is what its source gives (node --import ./scripts/typescript.mjs scripts/write-schemas.ts)", (schema) => {
  expect(published(schema)).toBe(schemaText(schema));
});

test.each(documents)("$format accepts $name", ({ format, document }) => {
  expect(validate(format, JSON.parse(JSON.stringify(document)))).toEqual([]);
});

test.each(documents)("$format refuses $name with an unknown field", ({ format, document }) => {
  expect(validate(format, { ...document, onbekend: 1 })).not.toEqual([]);
});

test.each(documents)("$format refuses $name under another format's name", ({ format, document }) => {
  expect(validate(format, { ...document, schema: "iets/1" })).not.toEqual([]);
});

test("a description of a field that does not exist is refused", () => {
  const [first] = publishedSchemas;
  if (first === undefined) throw new Error("nothing is published");
  expect(() => schemaText({ ...first, descriptions: { "drempel.onbekend": "?" } })).toThrow('"drempel.onbekend"');
});
