import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { GemeenteInIndeling } from "../../core/gemeenten/gemeente";
import type { Governanceset } from "../../core/governance/governanceset";
import type { Say } from "../../core/words/say";
import type { StyleName } from "../../workbook/styles";

/** What the template is made for. */
export interface SjabloonInput {
  readonly say: Say;
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  /** Every municipality of the division, for looking up codes. */
  readonly gemeenten: readonly GemeenteInIndeling[];
  /** Who published that list and under which licence. */
  readonly registerSource: string;
}

/** A column to fill in. */
export interface TemplateColumn {
  readonly header: string;
  readonly explanation: string;
  /** How a filled cell looks, as the user would type it; null when the explanation says enough. */
  readonly example: string | null;
  readonly style: Extract<StyleName, `invoer${string}`>;
  readonly width: number;
  /** Values to choose from, with the title of the hint; null when anything goes. */
  readonly choices: { readonly values: readonly string[]; readonly title: string } | null;
}

/** A sheet to fill in. */
export interface TemplateTable {
  readonly name: string;
  readonly titleKey: string;
  readonly hintKey: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows laid out for filling in; a table grows when more are typed under it. */
  readonly emptyRows: number;
  /** What already stands in the first cells of those rows. */
  readonly given?: readonly (readonly string[])[];
}

/** Years as text, for lists and sentences. */
export function yearTexts(jaren: readonly number[]): readonly string[] {
  return jaren.map((jaar) => jaar.toString());
}
