import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { fonds } from "../fonds";
import type { CasesOf } from "../remedy-case";
import { sourceOf } from "../source";
import { accounts, csvOf, having, invoer, right } from "../tables";

/** Errors of files, and of the documents beside them. */
export const casesOfFiles = {
  "file-not-found": {
    outside: "there is no file to edit",
    says: { nl: /naam en de map/, en: /name and the folder/ },
  },
  "file-not-readable": {
    outside: "another program or the rights on the file keep it closed",
    says: { nl: /Sluit het bestand.*mag openen/, en: /Close the file.*allowed to open/ },
  },
  "file-kind-unknown": {
    outside: "it holds no table",
    says: { nl: /als \.xlsx/, en: /as \.xlsx/ },
  },
  "file-old-xls": {
    outside: "only a spreadsheet program can read the format",
    says: { nl: /Opslaan als.*\.xlsx/, en: /Save as.*\.xlsx/ },
  },
  "file-encrypted": {
    outside: "nobody without the password can read it",
    says: { nl: /kopie zonder wachtwoord/, en: /copy without a password/ },
  },
  "file-damaged": [
    {
      what: "a quotation mark that nothing closes",
      input: sourceOf({ csv: csvOf(having(accounts, { B3: '"Wageningen' })) }),
      right,
    },
  ],
  "file-too-large": {
    outside: "it is not read, so that nothing in it can be named",
    says: { nl: /Verwijder bladen, kolommen/, en: /Remove sheets, columns/ },
  },
  "outcome-changed": {
    outside: "what was calculated stands with whoever calculated it",
    says: { nl: /Vertrouw deze uitkomst niet.*bereken opnieuw/, en: /Do not trust this outcome.*calculate it again/ },
  },
  "outcome-not-verified": {
    outside: "it asks for the rules of then",
    says: { nl: /--criteria/, en: /--criteria/ },
  },
  "file-empty": {
    outside: "there is nothing in it",
    says: { nl: /het goede bestand/, en: /the right file/ },
  },
  "criteria-invalid": [
    {
      what: "a comparison that does not exist",
      input: sourceOf({
        sheets: [invoer(accounts)],
        criteria: { ...alv2018, drempel: { ...alv2018.drempel, vergelijking: "meer" } },
      }),
      owner: { fields: { "drempel.vergelijking": "groterDan" } },
      right,
    },
  ],
  "governance-invalid": [
    {
      what: "an amount that is a number",
      input: sourceOf({
        sheets: [invoer(accounts)],
        governance: { ...fonds, hardheidsclausule: { reserve: 0 } },
      }),
      owner: { fields: { "hardheidsclausule.reserve": "0.00" } },
      right,
    },
  ],
  "mapping-invalid": [
    {
      what: "a sheet that is not there",
      input: sourceOf({
        sheets: [invoer(accounts)],
        mapping: { schema: "koppeling/1", indeling: "zoeken", blad: "Blad1" },
      }),
      owner: { fields: { blad: "Invoer" } },
      right,
    },
    {
      what: "a unit that does not exist",
      input: sourceOf({
        sheets: [invoer(accounts)],
        mapping: { schema: "koppeling/1", indeling: "zoeken", eenheid: "euros" },
      }),
      owner: { fields: { eenheid: "euro" } },
      right,
    },
  ],
} satisfies Partial<CasesOf>;
