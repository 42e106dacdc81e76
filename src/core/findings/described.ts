import type { Finding } from "./finding";

/** Writes a finding out in the reader's language: what is the matter and what to do. The edges supply it from text/. */
export type DescribeFinding = (finding: Finding) => { readonly tekst: string; readonly remedie: string };
