import { normaliseLabel } from "../../core/words/normalise-label";
import type { SjabloonInput, TemplateColumn, TemplateTable } from "./template-column";

/** The table of expenditure and income, with the extra columns that the criteria ask for. */
export function invoerTable(input: SjabloonInput): TemplateTable {
  const { say, criteria } = input;
  const { peiljaar } = criteria.inwoners;
  const text = { style: "invoer", choices: null } as const;
  return {
    name: "Invoer",
    titleKey: "template.invoer.titel",
    hintKey: "template.invoer.hint",
    emptyRows: 100,
    columns: [
      { ...text, ...wording(input, "gemeentecode"), example: "GM0363", width: 15, style: "invoerTekst" },
      { ...text, ...wording(input, "gemeente"), example: "Amsterdam", width: 26 },
      {
        header: say("template.kolom.inwoners", { jaar: peiljaar }),
        explanation: say("template.kolom.inwoners.uitleg", { jaar: peiljaar }),
        example: "844.947",
        style: "invoerAantal",
        width: 12,
        choices: null,
      },
      ...accountColumns(input),
      {
        ...wording(input, "status"),
        example: null,
        style: "invoer",
        width: 12,
        choices: {
          values: [say("template.status.voorlopig"), say("template.status.definitief")],
          title: say("template.prompt.status"),
        },
      },
      { ...text, ...wording(input, "herkomst"), example: null, width: 20 },
      ...extraColumns(input),
    ],
  };
}

function wording({ say }: SjabloonInput, id: string): Pick<TemplateColumn, "header" | "explanation"> {
  return { header: say(`template.kolom.${id}`), explanation: say(`template.kolom.${id}.uitleg`) };
}

function accountColumns({ say, criteria }: SjabloonInput): readonly TemplateColumn[] {
  const { jaren, domeinen } = criteria.tekort;
  return jaren.flatMap((jaar) =>
    domeinen.flatMap((domein) =>
      (["lasten", "baten"] as const).map((soort): TemplateColumn => {
        const about = { jaar, domein };
        return {
          header: say(`template.kolom.${soort}`, about),
          explanation: say(`template.kolom.${soort}.uitleg`, about),
          example: null,
          style: "invoerEuro",
          width: 15,
          choices: null,
        };
      }),
    ),
  );
}

/** Columns of conditions; one column may serve several. */
function extraColumns({ say, criteria }: SjabloonInput): readonly TemplateColumn[] {
  const wanted = criteria.voorwaarden.map(({ kolom, omschrijving }) => ({
    header: kolom,
    explanation: say("template.kolom.voorwaarde.uitleg", { omschrijving }),
  }));
  const first = wanted.filter(
    ({ header }, index) =>
      wanted.findIndex((other) => normaliseLabel(other.header) === normaliseLabel(header)) === index,
  );
  return first.map((column) => ({ ...column, example: null, style: "invoer", width: 18, choices: null }));
}
