import type { DocumentSource, DocumentWords } from "../../src/audit/uitkomst-document";

/** Sentences for a document that is not about sentences. */
export const documentWords: DocumentWords = {
  finding: ({ code }) => ({ tekst: `Tekst van ${code}.`, remedie: "Doe iets." }),
  gate: ({ id }) => `Open: ${id}.`,
  set: ({ naam }) => naam,
};

export const documentSource: DocumentSource = { invoer: `sha256:${"0".repeat(64)}`, koppeling: null };
