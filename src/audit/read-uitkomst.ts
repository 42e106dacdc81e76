import { z } from "../core/documents/zod";
import { uitkomst1Schema } from "./uitkomst-1-schema";
import { uitkomstSchema } from "./uitkomst-schema";

/** An outcome document of any version that was ever written. */
export const anyUitkomstSchema = z.discriminatedUnion("schema", [uitkomst1Schema, uitkomstSchema]);
