/** The frame of the task pane: start, steps, tasks, messages. */
export const taskpaneShellEn: Readonly<Record<string, string>> = {
  "pane.product": "Fonds Tekortgemeenten",
  "pane.taal": "Language",
  "pane.taal.nl": "NL: Nederlands",
  "pane.taal.en": "EN: English",
  "pane.naar-start": "Start",
  "pane.laden": "Opening…",
  "pane.stappen": "Steps",
  "pane.stap.gegevens": "Data",
  "pane.stap.regels": "Rules",
  "pane.stap.uitkomst": "Outcome",
  "pane.stap.schrijven": "Write",
  "pane.stap.audit": "Audit",

  "pane.start.titel": "What would you like to do?",
  "pane.start.inleiding": "Divide the fund over the municipalities in this workbook, to the cent and open to checking.",
  "pane.doel.verdeling": "Make a division",
  "pane.doel.verdeling.uitleg": "Check the data, choose rules, calculate, and put the outcome in the workbook.",
  "pane.doel.mijn-gemeente": "My municipality",
  "pane.doel.mijn-gemeente.uitleg": "Straight to one municipality: what it gets, why, and what it contributes.",
  "pane.start.sjabloon": "No data yet?",
  "pane.start.sjabloon.uitleg":
    "Add explained input sheets: empty, or filled with the example of 2018. Existing sheets stay as they are.",
  "pane.start.privacy": "Everything is calculated here. No data leaves your machine.",
  "pane.sjabloon-invoegen": "Insert template",
  "pane.voorbeeld-invoegen": "Insert example",

  "pane.ongedaan": "Undo",
  "pane.ongedaan.titel": "Output written before",
  "pane.ongedaan.uitleg": "Undo brings back the output from before the last writing.",

  "pane.berekenen": "Calculate",
  "pane.opnieuw-berekenen": "Calculate again",
  "pane.annuleren": "Cancel",
  "pane.sluiten": "Close",
  "pane.geen": "none",
  "pane.niemand": "nobody",
  "pane.naam": "name",
  "pane.ga-naar": "Go to {plaats}",
  "pane.detail": "Message: {detail}",
  "pane.domein.jeugd": "youth",
  "pane.domein.wmo": "Wmo",

  "pane.taak.lezen": "Reading the workbook…",
  "pane.taak.controleren": "Checking the data…",
  "pane.taak.verdelen": "Reading the workbook…",
  "pane.taak.plannen": "Preparing the output…",
  "pane.taak.schrijven": "Writing sheets. Please leave the workbook alone for a moment…",
  "pane.taak.herstellen": "Restoring the previous output…",
  "pane.taak.invoegen": "Inserting the template…",
  "pane.rekenstap.lezen": "Looking for the data in the workbook…",
  "pane.rekenstap.controleren": "Checking the data…",
  "pane.rekenstap.verdelen": "Dividing the fund…",
  "pane.rekenstap.narekenen": "Checking against the second calculation…",
  "pane.rekenstap.verzegelen": "Recording the fingerprints…",
  "pane.aankondiging.gegevens": "Data checked. Number of findings: {aantal}.",
  "pane.aankondiging.uitkomst": "Calculated: {uitgekeerd} divided. Municipalities with an award: {toegekend}.",

  "pane.verouderd.titel": "Outdated",
  "pane.verouderd": "After this calculation {wat} changed. The outcome below belongs to the old situation.",
  "pane.verouderd.invoer": "the input was",
  "pane.verouderd.regels": "the rules were",
  "pane.verouderd.koppeling": "the mapping of columns was",

  "pane.melding.geschreven.titel": "Written",
  "pane.melding.geschreven": "The outcome is in the workbook. Your own sheets have not been changed.",
  "pane.melding.hersteld.titel": "Undone",
  "pane.melding.hersteld": "The output is as it was before writing.",
  "pane.melding.sjabloon-ingevoegd.titel": "Template inserted",
  "pane.melding.sjabloon-ingevoegd":
    "Fill in the sheet Invoer. Then the data can be checked and calculated. The sheet Uitleg says what goes where.",
  "pane.melding.voorbeeld-ingevoegd.titel": "Example inserted",
  "pane.melding.voorbeeld-ingevoegd":
    "This is a reconstruction of the 2018 round, not an official file. Rows with origin fictief are invented.",
  "pane.melding.geannuleerd.titel": "Cancelled",
  "pane.melding.geannuleerd": "Nothing has been changed.",
  "pane.melding.keuzes-meegekomen.titel": "Names or acceptances of somebody else",
  "pane.melding.keuzes-meegekomen":
    "This workbook held choices that were kept on another device: {wat}. They do not count here: sign yourself under Rules, and accept yourself what you have looked into.",
  "pane.melding.keuzes-meegekomen.namen": "signed by {namen}",
  "pane.melding.keuzes-meegekomen.aanvaard": "number of accepted warnings: {aantal}",
  "pane.melding.instellingen-onbruikbaar.titel": "Kept choices cannot be used",
  "pane.melding.instellingen-onbruikbaar":
    "The choices kept in this workbook cannot be read. The defaults were chosen; please check the rules.",
  "pane.fout.programma.titel": "Error in the program",
  "pane.fout.programma":
    "This is not caused by your input. Nothing was written. Try again, or report it with the text below.",

  "pane.fout.niet-geladen.titel": "Not everything was loaded",
  "pane.fout.niet-geladen":
    "A part of the program did not arrive. Check the connection and try again; your choices are kept.",
  "pane.opnieuw-proberen": "Try again",

  "pane.probleem.workbook-protected.titel": "Workbook protected",
  "pane.probleem.workbook-protected":
    "The structure of the workbook is protected, so no sheets can be added. Remove the protection (Review, Protect Workbook) and try again.",
  "pane.probleem.sheet-protected.titel": "Sheet protected",
  "pane.probleem.sheet-protected":
    "One of the sheets is protected. Remove the protection (Review, Unprotect Sheet) and try again.",
  "pane.probleem.sheet-protected.blad":
    "The sheet {blad} is protected. Remove the protection (Review, Unprotect Sheet) and try again.",
  "pane.probleem.sheet-hidden.titel": "Sheet hidden",
  "pane.probleem.sheet-hidden":
    "That sheet is hidden. Unhide it (right-click a sheet tab and choose Unhide) and try again.",
  "pane.probleem.sheet-hidden.blad":
    "The sheet {blad} is hidden. Unhide it (right-click a sheet tab and choose Unhide) and try again.",
  "pane.probleem.busy-elsewhere.titel": "Somebody else is writing",
  "pane.probleem.busy-elsewhere":
    "Somebody else who has this workbook open is writing an outcome into it, or stopped only just now. Wait until that is done, ten minutes at most, and try again. Nothing of yours has been changed.",
  "pane.probleem.read-only.titel": "Read-only",
  "pane.probleem.read-only": "The file is open as read-only. Save a copy and continue there; your choices are kept.",
  "pane.probleem.cell-edit-mode.titel": "Cell being edited",
  "pane.probleem.cell-edit-mode": "You are still editing a cell. Press Enter or Esc and try again.",
  "pane.probleem.connection-lost.titel": "Connection lost",
  "pane.probleem.connection-lost":
    "Excel no longer answers. Check the connection and try again; your choices are kept.",
  "pane.probleem.too-large.titel": "Workbook too large",
  "pane.probleem.too-large":
    "The workbook is too large to process in one go. Remove sheets and formatting that are not needed, or start a workbook with only the input.",
  "pane.probleem.not-supported.titel": "Not possible in this version",
  "pane.probleem.not-supported": "This version of Excel cannot do this. Update Excel or use Excel on the web.",
  "pane.probleem.unexpected.titel": "That did not work",
  "pane.probleem.unexpected": "The workbook gave an unexpected error. Your sheets have not been changed. Try again.",
};
