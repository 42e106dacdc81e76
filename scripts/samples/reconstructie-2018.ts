import type { CellDescription, WorkbookDescription } from "../../test/support/workbook-description";

/** Columns of the published reconstruction and what we call them in the workbook. */
const invoerColumns: Readonly<Record<string, string>> = {
  gemeentecode: "Gemeentecode",
  naam: "Gemeente",
  inwoners_2017: "Inwoners 1 januari 2017",
  jeugd_lasten_2016: "Lasten jeugd 2016",
  jeugd_baten_2016: "Baten jeugd 2016",
  wmo_lasten_2016: "Lasten Wmo 2016",
  wmo_baten_2016: "Baten Wmo 2016",
  jeugd_lasten_2017: "Lasten jeugd 2017",
  jeugd_baten_2017: "Baten jeugd 2017",
  wmo_lasten_2017: "Lasten Wmo 2017",
  wmo_baten_2017: "Baten Wmo 2017",
  herkomst: "Herkomst",
};

const correctieColumns: Readonly<Record<string, string>> = {
  gemeentecode: "Gemeentecode",
  jaar: "Jaar",
  domein: "Domein",
  bedrag: "Bedrag",
  reden: "Reden",
  beoordelaar: "Beoordelaar",
};

const uitleg = [
  "Dit werkboek bootst de ronde van 2018 van het Fonds Tekortgemeenten na: 88 aanvragen, waarvan er 77 werden toegekend. De totalen zijn gelijk aan de gepubliceerde totalen.",
  "Herkomst 'publicatie': de regel is afgeleid van een bedrag dat in de openbaarheid is gebracht. Zulke bedragen zijn in de pers afgerond, dus de afzonderlijke lasten en baten zijn een benadering.",
  "Herkomst 'fictief': de gemeente en haar bedragen zijn verzonnen (Voorbeeldgemeente 01 tot en met 72, codes VB0001 tot en met VB0072), zodat de totalen sluiten.",
  "Herkomst 'publicatie: afgewezen; bedrag fictief': dat de aanvraag is afgewezen is gepubliceerd; de bedragen zijn verzonnen.",
  "Blad Correcties: het verschil tussen wat een gemeente opgaf en wat is geaccepteerd. Correcties veranderen de opgave niet; ze tellen er apart bij op. Ook deze bedragen zijn een reconstructie.",
  "Inwoners: stand op 1 januari 2017, gemeentelijke indeling van 2017 (bron: CBS StatLine, CC BY 4.0). Bij Voorbeeldgemeenten verzonnen.",
];

/**
 * The reconstruction of the round of 2018 as a workbook with the sheets Invoer, Correcties and Leeswijzer. The labels of
 * origin stand in every row.
 *
 * @param invoerCsv - assets/voorbeeld/reconstructie-2018.csv
 * @param correctiesCsv - assets/voorbeeld/reconstructie-2018-correcties.csv
 */
export function reconstructie2018(invoerCsv: string, correctiesCsv: string): WorkbookDescription {
  return {
    sheets: [
      {
        name: "Invoer",
        headerRow: 4,
        widths: [14, 26, 12, 15, 15, 15, 15, 15, 15, 15, 15, 34],
        rows: [
          [{ title: "Fonds Tekortgemeenten 2018: reconstructie van de aanvragen" }],
          ["Regels met herkomst 'fictief' zijn verzonnen; zie het blad Leeswijzer. Bedragen in euro's."],
          [],
          ...tableRows(invoerCsv, invoerColumns),
        ],
      },
      {
        name: "Correcties",
        headerRow: 1,
        widths: [14, 8, 10, 14, 44, 16],
        rows: tableRows(correctiesCsv, correctieColumns),
      },
      {
        name: "Leeswijzer",
        widths: [110],
        rows: [[{ title: "Wat is publicatie en wat is fictief?" }], [], ...uitleg.map((paragraph) => [{ paragraph }])],
      },
    ],
  };
}

/** These files quote nothing, so that a line splits at its commas. */
function tableRows(csv: string, columns: Readonly<Record<string, string>>): readonly (readonly CellDescription[])[] {
  const [header = "", ...lines] = csv.trim().split("\n");
  const names = header.split(",").map((name) => {
    const known = columns[name];
    if (known === undefined) throw new Error(`column "${name}" is not expected`);
    return known;
  });
  return [names, ...lines.map((line) => line.split(",").map(cellOf))];
}

function cellOf(text: string): CellDescription {
  return /^-?\d+$/.test(text) ? Number(text) : text;
}
