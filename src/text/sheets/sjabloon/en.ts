/** The template: an empty, explained input workbook. Headers are words that the reader knows. */
export const sjabloonEn: Readonly<Record<string, string>> = {
  "template.titel": "Input for the Fonds Tekortgemeenten",
  "template.ondertitel":
    "For the criteria {criteria}, version {versie}: deficits over {jaren}, inhabitants on 1 January {peiljaar}, municipalities in the division of {indeling}.",

  "template.stappen": "How it works",
  "template.stap.invoer":
    "Fill in one row per municipality on the sheet Invoer. The yellow cells are for you; leave rows that you do not need empty.",
  "template.stap.correcties":
    "Are there corrections by the assessors? Put them on the sheet Correcties. You do not change the submitted amounts themselves.",
  "template.stap.aanvragen":
    "Do you keep track of applications? Fill in the sheet Aanvragen. If it stays empty, every row on Invoer counts as an application.",
  "template.stap.gewichten":
    "The contributions go by a column: fill in on the sheet Gewichten a weight for every municipality of the division. Without everybody's weight nobody can say what the others carry.",
  "template.stap.controleren":
    "Check the file with: fonds controleer FILE. Divide the fund with: fonds verdeel FILE --uit OUTCOME.xlsx.",

  "template.begrippen": "Terms and the sign",
  "template.begrip.lasten": "expenditure (lasten)",
  "template.begrip.lasten.uitleg":
    "Spending in the financial year, as a positive amount in whole euros or in euros and cents. Not in thousands.",
  "template.begrip.baten": "income (baten)",
  "template.begrip.baten.uitleg":
    "Income in the financial year, also as a positive amount. The program subtracts it from the expenditure itself.",
  "template.begrip.tekort": "deficit (tekort)",
  "template.begrip.tekort.uitleg":
    "Expenditure minus income. A positive deficit means: short of money. A negative deficit is a surplus.",
  "template.begrip.inwoners": "inhabitants",
  "template.begrip.inwoners.uitleg":
    "Population on 1 January {peiljaar} according to Statistics Netherlands (CBS). It may stay empty: then the register supplies it.",
  "template.begrip.nul": "zero or empty",
  "template.begrip.nul.uitleg":
    "If there was no expenditure or income, fill in 0. An empty cell is a missing amount and stops the division.",

  "template.wel": "What counts",
  "template.wel.jeugd": "Youth",
  "template.wel.jeugd.uitleg": "The part Jeugd of the integratie-uitkering Sociaal Domein: the new youth care tasks.",
  "template.wel.wmo": "Wmo",
  "template.wel.wmo.uitleg":
    "The new Wmo tasks of the integratie-uitkering Sociaal Domein: guidance (begeleiding) and sheltered housing (beschermd wonen).",

  "template.niet": "What does not count",
  "template.niet.buig": "BUIG and Participatie",
  "template.niet.buig.uitleg":
    "Social assistance (BUIG) and the Participatiewet are outside the fund. A BUIG column is skipped and reported.",
  "template.niet.volume": "growth of youth care volume",
  "template.niet.volume.uitleg": "Growth of the number of young people with care is no part of this scheme.",
  "template.niet.open": "open-ended schemes",
  "template.niet.open.uitleg": "Schemes without a budget ceiling are outside the fund.",
  "template.niet.huishoudelijk": "household help",
  "template.niet.huishoudelijk.uitleg": "The integratie-uitkering Wmo (household help) does not count.",
  "template.niet.jaren": "other years",
  "template.niet.jaren.uitleg": "Only {jaren} counts.",

  "template.kolommen.invoer": "Columns of the sheet Invoer",
  "template.kolommen.correcties": "Columns of the sheet Correcties",
  "template.kolommen.aanvragen": "Columns of the sheet Aanvragen",
  "template.kolommen.gewichten": "Columns of the sheet Gewichten",
  "template.voorbeeld": "Example: {voorbeeld}",

  "template.kolom.gemeentecode": "municipality code",
  "template.kolom.gemeentecode.uitleg":
    "CBS code of the municipality. 363, 0363 and GM0363 are all fine; the sheet Gemeenten has the list.",
  "template.kolom.gemeentecode.gewichten": "CBS code of the municipality; the whole division stands there already.",
  "template.kolom.gemeente": "municipality",
  "template.kolom.gemeente.uitleg": "Name of the municipality. Code and name are compared with each other.",
  "template.kolom.inwoners": "inhabitants {jaar}",
  "template.kolom.inwoners.uitleg": "Inhabitants on 1 January {jaar}. Empty: from the register.",
  "template.kolom.lasten": "{domein, select, jeugd {youth} other {Wmo}} expenditure {jaar}",
  "template.kolom.lasten.uitleg":
    "Expenditure {domein, select, jeugd {youth} other {Wmo}} in {jaar}, positive, in euros.",
  "template.kolom.baten": "{domein, select, jeugd {youth} other {Wmo}} income {jaar}",
  "template.kolom.baten.uitleg": "Income {domein, select, jeugd {youth} other {Wmo}} in {jaar}, positive, in euros.",
  "template.kolom.status": "status",
  "template.kolom.status.uitleg": "Voorlopig (provisional) or definitief (final). Choose from the list or leave empty.",
  "template.kolom.herkomst": "origin",
  "template.kolom.herkomst.uitleg": "Where the figures come from, for example: annual accounts.",
  "template.kolom.voorwaarde.uitleg": "Needed for the condition: {omschrijving}.",
  "template.kolom.gewicht.uitleg":
    "Weight by which the contributions are divided: a number of zero or more. Zero: this municipality contributes nothing.",
  "template.kolom.jaar": "year",
  "template.kolom.jaar.uitleg": "Financial year of the correction: {jaren}.",
  "template.kolom.domein": "domain",
  "template.kolom.domein.uitleg": "youth or Wmo.",
  "template.kolom.bedrag": "amount",
  "template.kolom.bedrag.uitleg": "What is added to the submitted deficit, in euros. Negative lowers the deficit.",
  "template.kolom.reden": "reason",
  "template.kolom.reden.uitleg": "Why it was corrected. This text goes into the explanation.",
  "template.kolom.beoordelaar": "assessor",
  "template.kolom.beoordelaar.uitleg": "Who decided on the correction.",
  "template.kolom.datum": "date",
  "template.kolom.datum.uitleg": "Date of the correction.",
  "template.kolom.datumAanvraag": "application date",
  "template.kolom.datumAanvraag.uitleg":
    "{heeftUiterste, select, ja {Day on which the application was received; {uiterste} at the latest.} other {Day on which the application was received.}}",
  "template.kolom.stuk.uitleg": "Was this document received? Choose yes or no; empty counts as no.",

  "template.domein": "{domein, select, jeugd {youth} other {Wmo}}",
  "template.status.voorlopig": "voorlopig",
  "template.status.definitief": "definitief",
  "template.prompt.status": "Status of the figures",
  "template.prompt.jaar": "Financial year",
  "template.prompt.domein": "Domain",
  "template.prompt.stuk": "Document received",

  "template.invoer.titel": "Input: expenditure and income per municipality",
  "template.invoer.hint": "One row per municipality, amounts in euros. See the sheet Uitleg.",
  "template.voorbeeldcijfers.titel": "Example: reconstruction of the applications of 2018",
  "template.voorbeeldcijfers.hint":
    "Not an official file. Origin publicatie: derived from (rounded) amounts in the press. Origin fictief: invented, so that the totals equal the published ones.",
  "template.voorbeeldcijfers.correcties.titel": "Example: corrections to the applications of 2018",
  "template.voorbeeldcijfers.correcties.hint":
    "Not an official file: these amounts are a reconstruction too. The origin is on the sheet Invoer.",

  "template.correcties.titel": "Corrections to what was submitted",
  "template.correcties.hint":
    "One row per correction. A negative amount lowers the deficit. Leave the sheet empty when there are no corrections.",
  "template.aanvragen.titel": "Applications",
  "template.aanvragen.hint":
    "One row per application. Leave the sheet empty when you do not keep track of applications.",
  "template.gewichten.titel": "Weights for the contributions",
  "template.gewichten.hint":
    "One weight a municipality, also of those without figures or application. See the sheet Uitleg.",
  "template.gemeenten.titel": "Municipalities in the division of {indeling}",
  "template.gemeenten.hint": "For reference: take code and name from here. Source: {bron}.",
};
