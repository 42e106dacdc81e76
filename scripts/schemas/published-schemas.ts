import { uitkomst1Schema } from "../../src/audit/uitkomst-1-schema";
import { uitkomstSchema } from "../../src/audit/uitkomst-schema";
import { criteriasetSchema } from "../../src/core/criteria/criteriaset";
import { governancesetSchema } from "../../src/core/governance/governanceset";
import { mappingSchema } from "../../src/reading/mapping/mapping";
import { criteriasetDescriptions } from "./criteriaset-descriptions";
import { governancesetDescriptions } from "./governanceset-descriptions";
import { koppelingDescriptions } from "./koppeling-descriptions";
import type { PublishedSchema } from "./published-schema";
import { uitkomst1Descriptions } from "./uitkomst-1-descriptions";
import { uitkomstDescriptions } from "./uitkomst-descriptions";

/** Every JSON format that others may read or write. */
export const publishedSchemas: readonly PublishedSchema[] = [
  {
    file: "criteriaset-1.schema.json",
    format: "criteriaset/1",
    title: "Criteriaset van het Fonds Tekortgemeenten",
    source: criteriasetSchema,
    io: "output",
    descriptions: criteriasetDescriptions,
  },
  {
    file: "governanceset-1.schema.json",
    format: "governanceset/1",
    title: "Governanceset van het Fonds Tekortgemeenten",
    source: governancesetSchema,
    io: "output",
    descriptions: governancesetDescriptions,
  },
  {
    file: "koppeling-1.schema.json",
    format: "koppeling/1",
    title: "Koppeling van een werkboek aan het Fonds Tekortgemeenten",
    source: mappingSchema,
    io: "input",
    descriptions: koppelingDescriptions,
  },
  {
    file: "uitkomst-1.schema.json",
    format: "uitkomst/1",
    title: "Uitkomst van het Fonds Tekortgemeenten",
    source: uitkomst1Schema,
    io: "output",
    descriptions: uitkomst1Descriptions,
  },
  {
    file: "uitkomst-2.schema.json",
    format: "uitkomst/2",
    title: "Uitkomst van het Fonds Tekortgemeenten",
    source: uitkomstSchema,
    io: "output",
    descriptions: uitkomstDescriptions,
  },
];
