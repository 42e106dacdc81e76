/** What every finding says (`text`) and what to do about it (`remedy`), and where it is; the value and place stand beside it. */
export const findingsEn: Readonly<Record<string, string>> = {
  "place.cell": "sheet {sheet}, cell {cell}",
  "place.sheet": "sheet {sheet}",
  "place.field": "{document}, field {path}",
  "place.document": "{document}",

  "finding.file-not-found.text": "The file was not found.",
  "finding.file-not-found.remedy": "Check the name and the folder of the file.",
  "finding.file-not-readable.text": "The file cannot be read.",
  "finding.file-not-readable.remedy": "Close the file in other programs and check that you are allowed to open it.",
  "finding.file-kind-unknown.text": "This is neither an Excel workbook (.xlsx or .xlsm) nor a CSV file.",
  "finding.file-kind-unknown.remedy": "Save the data in Excel as .xlsx and use that file.",
  "finding.file-old-xls.text": "This is a workbook in the old Excel format (.xls).",
  "finding.file-old-xls.remedy": "Open it in Excel and choose Save as, Excel workbook (.xlsx).",
  "finding.file-encrypted.text": "The file is protected with a password.",
  "finding.file-encrypted.remedy": "Save a copy without a password and use that.",
  "finding.file-damaged.text":
    "{causeKey, select, csv_quote {A quotation mark begins in line {line} and is never closed; what follows cannot be read} none {The file is damaged or incomplete} other {The file is damaged or incomplete (message: {cause})}}.",
  "finding.file-damaged.remedy":
    "{causeKey, select, csv_quote {Close the quotation mark or remove it.} other {Ask for the file again, or open it in Excel and save it anew.}}",
  "finding.file-too-large.text": "The file is too large to process{cause, select, none {} other { ({reason})}}.",
  "finding.file-too-large.remedy":
    "Remove sheets, columns and formatting that are not needed, or save only the sheet with the deficits.",
  "finding.file-empty.text": "There is nothing in the file.",
  "finding.file-empty.remedy": "Check that you chose the right file.",
  "finding.macros-ignored.text": "The workbook contains macros. They are not run and not copied.",
  "finding.macros-ignored.remedy": "Check that the amounts are right without running the macros.",
  "finding.not-in-copy.text":
    "{kind, select, notes {Notes} hyperlinks {Hyperlinks} validation {Drop-down lists with values of another sheet} formatting {Some of the conditional formatting} sparklines {Sparklines} drawings {Charts, pictures and shapes} pivots {Pivot tables (their values are)} controls {Buttons, slicers and embedded objects} other {Saved views and scenarios}} of sheet {sheet} are not in the copy in the outcome workbook.",
  "finding.not-in-copy.remedy": "You need not do anything: your own file stays as it is.",
  "finding.criteria-invalid.text": "The criteria set is not valid: {reason}.",
  "finding.criteria-invalid.remedy": "Correct this in the criteria set; a preset shows what it should look like.",
  "finding.governance-invalid.text": "The governance set is not valid: {reason}.",
  "finding.governance-invalid.remedy": "Correct this in the governance set; a preset shows what it should look like.",
  "finding.mapping-invalid.text": "The mapping is not valid: {reason}.",
  "finding.mapping-invalid.remedy": "Correct this in the mapping file.",

  "finding.no-table-found.text":
    "No table with deficits was found{sheets, select, none {} other { on the sheets: {sheets}}}. What is looked for is a header with the municipality and, for each year and domain, a deficit or expenditure and income.",
  "finding.no-table-found.remedy":
    "Use headers such as ‘gemeentecode’ and ‘tekort jeugd 2016’, start from the template, or point out the columns in a mapping file.",
  "finding.several-tables-found.text":
    "{kind, select, correcties {There is more than one table of corrections. Read and taken together: {sheet}{found, select, none {} other {; not read: {found}}}.} gewichten {There is more than one table of weights. Read and taken together: {sheet}{found, select, none {} other {; not read: {found}}}.} aanvragen {There is more than one table of applications. Read and taken together: {sheet}{found, select, none {} other {; not read: {found}}}.} other {There {count, plural, one {is # table} other {are # tables}} that may be the deficits. Sheet {sheet} was read; not read: {found}.}}",
  "finding.several-tables-found.remedy":
    "{kind, select, correcties {Check that every correction occurs once. Give a sheet that must count a name that begins with Correcties (or Corrections), and a sheet that must not count another name and other headers.} gewichten {Check that every municipality has one weight. Give a sheet that must not count a name that does not begin with Gewichten.} aanvragen {Check that every application occurs once. Give a sheet that must count a name that begins with Aanvragen (or Applications), and a sheet that must not count another name and other headers.} other {Remove or move the table that is not meant, or point out the right one in a mapping file.}}",
  "finding.list-of-other.text":
    "{soort, select, oud {‘{value}’ sounds like an earlier list of {kind, select, aanvragen {applications} other {corrections}}.} regeling {‘{value}’ sounds like a list of {kind, select, aanvragen {applications} other {corrections}} of another scheme.} other {‘{value}’ sounds like a list of {kind, select, aanvragen {applications} other {corrections}} of another year.}} It was read all the same.",
  "finding.list-of-other.remedy":
    "{kind, select, aanvragen {Remove the sheet, or correct its name or title if it is the right list. A sheet that should not count has another name and other headers.} other {Remove the sheet, or correct its name or title if it is the right list.}}",
  "finding.list-not-read.text":
    "Sheet ‘{value}’ names municipalities and sounds like a list of {kind, select, correcties {corrections} aanvragen {applications that no longer stand} other {who stood down}}, but nothing of it was read.",
  "finding.list-not-read.remedy":
    "{kind, select, correcties {Give the sheet a name that begins with Correcties and the headers gemeentecode, jaar, domein, bedrag, reden, beoordelaar and datum, or remove it.} aanvragen {Remove the applications that no longer stand from the sheet Aanvragen, and then this sheet.} other {Put who stood down beside every correction in a column Verschoning, and remove this sheet.}}",
  "finding.missing-column.text":
    "{kind, select, balance {The header ‘{header}’ gives a deficit and a surplus the same sign} other {The column ‘{expected}’ was not found}}.",
  "finding.missing-column.remedy":
    "{kind, select, balance {Name the column ‘tekort’ and give a deficit as a positive amount, or correct the signs in the header.} other {Add the column or give it this name, or point it out in a mapping file.}}",
  "finding.duplicate-column.text":
    "The column ‘{header}’ occurs twice{first, select, none {} other { (first in {first})}}. It is not clear which one is meant.",
  "finding.duplicate-column.remedy": "Remove or rename one of the two columns.",
  "finding.header-misplaced.text":
    "This text above the headers does not stand over the beginning of a group of columns. It is uncertain which columns it is about.",
  "finding.header-misplaced.remedy":
    "Put every year or domain over the first column of its group, or name it in the header of every column.",
  "finding.second-table.text":
    "A second table begins here on the same sheet. Its amounts do not belong to the headers of the first one.",
  "finding.second-table.remedy":
    "Leave only the table that is to count on this sheet. If both count, add the amounts of the second one as rows or columns of the first.",
  "finding.second-table-ignored.text":
    "A second table begins here on the same sheet, with amounts that the criteria do not ask for. It was not read.",
  "finding.second-table-ignored.remedy": "Check that it holds nothing that should count.",
  "finding.budget-figures.text":
    "These amounts seem to come from a budget. The fund is about what was really spent and received.",
  "finding.budget-figures.remedy": "Use the amounts of the annual accounts.",
  "finding.figures-labelled.text":
    "{kind, select, fictief {These figures are called invented or an example} concept {These figures are called a concept} onbekend {Beside these figures stands no source that can be checked} tussentijds {Beside these figures it says that they are of part of the year or from a circular, and not from the annual accounts} anderjaar {The source of these figures is called the accounts of an earlier year} open {Beside these figures it says that they are not settled yet} other {These figures are called an estimate}}: ‘{value}’{count, plural, one {} other { ({count} times)}}.",
  "finding.figures-labelled.remedy":
    "Use the adopted figures of the annual accounts, or remove the text if it no longer holds.",
  "finding.missing-year.text": "The table has no amounts for {jaar}, a year that the criteria need.",
  "finding.missing-year.remedy": "Add the amounts of {jaar} and name the year in the column headers.",
  "finding.missing-domain.text": "The table has no amounts for the domain {domein}, which the criteria need.",
  "finding.missing-domain.remedy": "Add the amounts of {domein} and name the domain in the column headers.",
  "finding.row-wider-than-head.text":
    "{count, plural, one {# line has} other {# lines have}} more fields than the head: {found} instead of {expected} (first {first}). From where there is a field too many, all amounts stand under a wrong head.",
  "finding.row-wider-than-head.remedy":
    "If amounts hold a comma, quote them or separate the fields with a semicolon. If a remark stands behind the last column, give it a column with a header of its own. Or save the data as .xlsx.",
  "finding.row-narrower-than-head.text":
    "{count, plural, one {# line has} other {# lines have}} fewer fields than the head: {found} instead of {expected} (first {first}). The last columns were read as empty there.",
  "finding.row-narrower-than-head.remedy":
    "Check that no delimiter is missing from those lines: amounts would stand under a wrong head.",
  "finding.names-not-repeated.text":
    "{count, plural, one {# row has} other {# rows have}} a year or domain, but no municipality (first {first}, below {naam}). In a pivot table such a row belongs to the municipality above it; here that is not certain.",
  "finding.names-not-repeated.remedy":
    "Repeat the municipality on every row. In a pivot table: Design, Report Layout, Repeat All Item Labels.",
  "finding.total-beside-parts.text":
    "The amounts of ‘{onderdeel}’ are everywhere exactly the sum of the other parts. If this is a total, everything would count twice.",
  "finding.total-beside-parts.remedy":
    "If it is a total, call the part ‘Totaal’ or delete those rows. If it is a part of its own, make one row with the sum of all parts for every municipality, year and domain.",
  "finding.total-differs-from-parts.text":
    "{count, plural, one {# total is} other {# totals are}} not the sum of the parts beside it (first {cell}: {totaal}, the parts are {som} together). The calculation used the parts.",
  "finding.total-differs-from-parts.remedy": "Check whether a part is missing.",
  "finding.totals-row-differs.text":
    "{kind, select, kolom {Of {count, plural, one {one municipality} other {# municipalities}} the total in column ‘{header}’ is not the sum of the amounts beside it{naam, select, none {} other { (first {naam})}}} other {The total under ‘{header}’ is not the sum of the amounts}}: it says {totaal}, the amounts together are {som}.",
  "finding.totals-row-differs.remedy":
    "Find the amount or the row that was changed later or is missing, and mend the amount or the total.",
  "finding.municipalities-counted.text": "The sheet says {found} municipalities; {number} were read.",
  "finding.municipalities-counted.remedy":
    "Add the municipalities that are missing, or take away what is too much. If the table is right, mend the number.",
  "finding.mapping-differs-from-head.text":
    "{kind, select, jaar {The mapping reads column {column} as {found}, but the header says {expected}} domein {The mapping reads column {column} as {found}, but the header says {expected}} soort {The mapping reads column {column} as {found}, but the header says {expected}} teken {The mapping turns the sign of column {column}, but the header says that it is a deficit} eenheid {The mapping reads the amounts in units of {found} euro, but the sheet says {expected} euro} dubbel {The mapping reads column {column} twice: as {found} and as {expected}} kopregel {The header row of the mapping is itself a row with a municipality: that municipality does not count} other {The mapping points at something else in column {column} than the header says}}: ‘{value}’.",
  "finding.mapping-differs-from-head.remedy":
    "{kind, select, kopregel {Point at the row with the headers in the mapping.} other {Mend the mapping, or the header if that is wrong.}}",
  "finding.outcome-changed.text":
    "{kind, select, blad {The sheet {sheet} of this outcome is gone or has another name.} extra {Here it says ‘{value}’; the calculation put nothing here. It was written in later{meer, select, none {} other {; {meer} more cells differ too}}.} other {Here it says ‘{value}’; calculated again it should be ‘{expected}’. The outcome, or the input beside it, was changed after it was calculated{meer, select, none {} other {; {meer} more cells differ too}}.}}",
  "finding.outcome-changed.remedy":
    "Do not trust this outcome: ask for the file of whoever calculated it, or calculate it again.",
  "finding.outcome-not-verified.text":
    "This outcome cannot be verified: it was calculated with {kind, select, versie {another version of the program (‘{value}’; this is {expected})} koppeling {another mapping} governance {another governance} other {other criteria}} than {kind, select, versie {runs now} other {were given now}}.",
  "finding.outcome-not-verified.remedy":
    "{kind, select, versie {Check it with that version.} koppeling {Give the mapping file with --koppeling.} governance {Give the governance with --governance.} other {Give the criteria with --criteria.}}",
  "finding.outcome-partly-verified.text":
    "Amounts and stamp were verified, the fingerprint of the outcome was not: the original file had other findings than the copy of its sheets.",
  "finding.outcome-partly-verified.remedy":
    "Compare the names and the fingerprint with the JSON file of whoever calculated the outcome.",
  "finding.own-sheet-skipped.text":
    "{count, plural, one {Sheet {sheets} is} other {Sheets {sheets} are}} an outcome of this program and not read as input.",
  "finding.own-sheet-skipped.remedy":
    "You need not do anything. If it is input after all, give the sheet a title and heads of its own.",
  "finding.column-ignored.text":
    "{kind, select, inwoners {‘{header}’ is not used: it is not the number of inhabitants on the reference date, 1 January {jaar}} other {‘{header}’ does not count in the deficit}}.",
  "finding.column-ignored.remedy":
    "{kind, select, inwoners {You need not do anything, unless the criteria should have had another reference date.} other {For your information. If it should count, give it a header such as ‘lasten jeugd 2016’.}}",
  "finding.buig-ignored.text":
    "Social assistance (BUIG) and participation are outside the fund: {count, plural, one {# column or row does} other {# columns or rows do}} not count.",
  "finding.buig-ignored.remedy": "You need not do anything.",
  "finding.year-ignored.text":
    "The year {jaar} is not part of the criteria: {count, plural, one {# column or row does} other {# columns or rows do}} not count.",
  "finding.year-ignored.remedy": "You need not do anything, unless the criteria should have been about this year.",
  "finding.totals-row-skipped.text":
    "{count, plural, one {# row with totals was} other {# rows with totals were}} skipped.",
  "finding.totals-row-skipped.remedy":
    "You need not do anything, unless this is a municipality: then fill in its code.",
  "finding.part-within-another.text":
    "{count, plural, one {# row says that it is} other {# rows say that they are}} part of another amount already (first {first}), and {count, plural, one {does} other {do}} not count once more.",
  "finding.part-within-another.remedy":
    "If one of these rows should count after all, name the part without ‘waarvan’ or ‘of which’.",
  "finding.blank-row-skipped.text": "{count, plural, one {# blank row was} other {# blank rows were}} skipped.",
  "finding.blank-row-skipped.remedy": "You need not do anything.",
  "finding.note-row-skipped.text":
    "{count, plural, one {# row without amounts (a remark or a repeated header) was} other {# rows without amounts (remarks or repeated headers) were}} skipped.",
  "finding.note-row-skipped.remedy": "You need not do anything.",
  "finding.hidden-rows.text": "{count, plural, one {# hidden row counts} other {# hidden rows count}}.",
  "finding.hidden-rows.remedy": "Unhide the rows and check them. Remove rows that must not count.",
  "finding.hidden-sheet.text":
    "The hidden sheet {sheet} has a table too. {kind, select, read {It was read, because there is no visible table.} besideEmpty {It was not read, and the list that is shown is empty.} other {It was not read.}}",
  "finding.hidden-sheet.remedy": "Unhide the sheet if it should count; remove it if it should not.",

  "finding.error-cell.text": "The cell holds an error value{header, select, none {} other { (column ‘{header}’)}}.",
  "finding.error-cell.remedy": "Repair the formula or fill in the value.",
  "finding.formula-without-value.text": "The formula in the cell was never calculated; there is no result to read.",
  "finding.formula-without-value.remedy": "Open the workbook in Excel, let it calculate and save it.",
  "finding.formula-not-recalculated.text":
    "{kind, select, uncalculated {{count, plural, one {# cell holds} other {# cells hold}} a formula with the result 0, in a file that still has to be calculated (first {first}: {formula})} other {{count, plural, one {In # cell} other {In # cells}} the result in the file is not that of the formula (first {first}: {formula} gives {expected}, the file says {value})}}. The program that wrote the file did not calculate.",
  "finding.formula-not-recalculated.remedy":
    "Open the file in Excel and save it. In LibreOffice, press Ctrl+Shift+F9 first.",
  "finding.formula-zero-doubtful.text":
    "{count, plural, one {# formula has} other {# formulas have}} the result 0 in the file, and whether that is right cannot be told (first {first}: {formula}). The calculation used 0.",
  "finding.formula-zero-doubtful.remedy":
    "Open the file in Excel, let it calculate (in LibreOffice with Ctrl+Shift+F9), save it and use that file.",
  "finding.date-in-amount.text":
    "{kind, select, percentage {The cell shows a percentage, not an amount} time {The cell shows a time, not an amount} other {The cell shows a date{datum, select, none {} other { ({datum})}}, not an amount}}{header, select, none {} other { (column ‘{header}’)}}. The cell holds the number {number}.",
  "finding.date-in-amount.remedy":
    "Type the amount again and format the cell as Number. If {number} is the amount after all, only change the format.",
  "finding.footnote-in-amount.text":
    "A footnote mark stands behind the amount ({value}). Whoever calculates with this cell reads it as a digit of the amount.",
  "finding.footnote-in-amount.remedy": "Enter {read} and put the reference to the footnote in another cell.",
  "finding.not-a-number.text":
    "{kind, select, tooLarge {The amount is improbably large.} notWhole {A whole number is expected here.} empty {The amount is missing.} other {This is not a number.}}",
  "finding.not-a-number.remedy": "Fill in a number, without text around it. If there is nothing, fill in 0.",
  "finding.missing-value-code.text":
    "This is no amount but a code of a statistics file for ‘unknown’, ‘secret’ or ‘not applicable’.",
  "finding.missing-value-code.remedy": "Enter the amount, or 0 if there is nothing.",
  "finding.ambiguous-number.text":
    "{kind, select, mixed {This column mixes numbers with a decimal comma and numbers with a decimal point{second, select, none {} other { ({secondValue} in {second}, {value} in {first})}}} threeDecimals {This column can be read in two ways: {secondValue} in {second} has a decimal sign that seems to group thousands in {value} ({first})} other {This number is stored as text and can be read in two ways: ‘1.234’ may be over twelve hundred or a little more than one}}{count, plural, one {} other { (# cells)}}.",
  "finding.ambiguous-number.remedy":
    "{kind, select, threeDecimals {Write the amounts in this column without a sign that groups thousands: {grouped} instead of {value}. Or set notatie to ‘komma’ (comma) or ‘punt’ (point) in a mapping file: the one that separates the decimals.} other {Convert the cells to numbers, or set notatie to ‘komma’ (comma) or ‘punt’ (point) in a mapping file: the one that separates the decimals.}}",
  "finding.text-numbers-read.text":
    "{count, plural, one {# number was stored as text and has been} other {# numbers were stored as text and have been}} converted.",
  "finding.text-numbers-read.remedy": "Check a few of these amounts.",
  "finding.more-than-cents.text":
    "{count, plural, one {# amount has} other {# amounts have}} more than two decimals; rounded to cents.",
  "finding.more-than-cents.remedy": "Check that these are the amounts of the annual accounts.",
  "finding.not-a-date.text": "This is not a date.",
  "finding.not-a-date.remedy": "Fill in a date such as 15-09-2018.",
  "finding.not-a-year.text": "This is not a year{count, plural, one {} other { (# cells)}}.",
  "finding.not-a-year.remedy": "Fill in the year in four digits, such as 2016.",
  "finding.unknown-domain.text": "This domain is not known{count, plural, one {} other { (# cells)}}.",
  "finding.unknown-domain.remedy":
    "Fill in jeugd or wmo; a part of it belongs in a column of its own, ‘onderdeel’ (part). Remove the row if it must not count.",
  "finding.unknown-status.text": "This status is not known{count, plural, one {} other { (# cells)}}.",
  "finding.unknown-status.remedy": "Fill in voorlopig (provisional) or definitief (final), or leave the cell empty.",

  "finding.missing-code.text": "This row is filled in, but has no municipality code and no name.",
  "finding.missing-code.remedy": "Fill in the municipality code, or remove the row.",
  "finding.unknown-code.text": "The municipality code {code} does not exist.",
  "finding.unknown-code.remedy":
    "Look up the code at Statistics Netherlands (CBS); a code is GM and four digits. If this is no municipality but a total or a remark, remove the row.",
  "finding.unknown-name.text": "There is no municipality named {naam}.",
  "finding.unknown-name.remedy":
    "Check the spelling or fill in the municipality code. If this is no municipality but a total or a remark, remove the row.",
  "finding.ambiguous-name.text":
    "The name {naam} may be more than one municipality{expected, select, none {} other {: {expected}}}.",
  "finding.ambiguous-name.remedy": "Fill in the municipality code.",
  "finding.duplicate-code.text":
    "{soort, select, none {Municipality {code} occurs twice{first, select, none {} other { (first in {first})}}} other {Municipality {code} has {soort} {domein} {jaar} twice: in {cell}, and before that in {first}}}.",
  "finding.duplicate-code.remedy":
    "Remove this row if it is not to count. If they are parts of the same amount: add the amounts of this row to those in {first}, and remove this row after that.",
  "finding.code-name-mismatch.text": "Code and name disagree: {code} is {expected}, not {found}.",
  "finding.code-name-mismatch.remedy": "Correct the code or the name.",
  "finding.code-not-in-year.text":
    "{naam, select, none {Municipality {code}} other {{naam} ({code})}} {causeKey, select, successor_has_figures {merged into {successor}, which has amounts of its own for {jaar}} other {did not exist in {jaar}}}.",
  "finding.code-not-in-year.remedy": "Check that the amounts stand with the right municipality and year.",
  "finding.figures-of-predecessors.text":
    "{naam, select, none {Municipality {code}} other {{naam} ({code})}} did not exist yet in {jaar}. Its amounts of then count as those of the municipalities that it was made of together{expected, select, none {} other { ({expected})}}.",
  "finding.figures-of-predecessors.remedy": "Check that the amounts of all of them are included.",
  "finding.code-not-in-division.text":
    "{naam, select, none {Municipality {code}} other {{naam} ({code})}} is not part of the municipal division of {jaar}.",
  "finding.code-not-in-division.remedy":
    "Use the municipality as it existed in {jaar}, or choose another division in the criteria (field indeling).",
  "finding.herindeling-added.text":
    "{naam, select, none {A municipality} other {{naam} ({code})}} merged into {successorNaam, select, none {another} other {{successorNaam}}}{datum, select, none {} other { on {datum}}}. {deel, select, geheel {Its amounts were} other {{aandeel} of its amounts was}} added there.",
  "finding.herindeling-added.remedy": "You need not do anything. The explanation shows the addition.",
  "finding.example-codes.text":
    "{count, plural, one {# municipality is an example} other {# municipalities are examples}} (code VB…): not real, and paying in nothing.",
  "finding.example-codes.remedy": "Do not use example municipalities in a real distribution.",
  "finding.missing-amount.text":
    "{naam, select, none {Municipality {code}} other {{naam}}} {kind, select, part {{successorNaam, select, none {has} other {is a part of {successorNaam}, but has}} no amounts for {jaren}} other {has no amount for {soort, select, none {tekort} other {{soort}}} {domein} {jaar}}}. Empty is not the same as zero.",
  "finding.missing-amount.remedy":
    "{kind, select, part {Add the amounts, with 0 where there is nothing.} absent {Add the amount, or 0 if there is nothing.} other {Fill in the amount, or 0 if there is nothing.}}",
  "finding.no-municipalities.text": "This sheet has no municipality with figures.",
  "finding.no-municipalities.remedy": "Enter at least one municipality with its amounts below the headers.",
  "finding.no-figures.text":
    "{naam, select, none {Municipality {code}} other {{naam}}} has no amounts at all and does not take part.",
  "finding.no-figures.remedy": "Fill in the amounts, or remove the row.",
  "finding.inhabitants-not-positive.text":
    "The number of inhabitants{naam, select, none {} other { of {naam}}} is zero or negative.",
  "finding.inhabitants-not-positive.remedy":
    "Fill in the population on the reference date, or leave the cell empty to use the figure of Statistics Netherlands.",
  "finding.inhabitants-unknown.text":
    "{kind, select, division {The contributions go by population, but of {count, plural, one {one municipality} other {# municipalities}} of the division the population on 1 January {jaar} is neither in the workbook nor in the register: {found}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other { and others}}} other {The population of {naam, select, none {municipality {code}} other {{naam}}} in {jaar} is neither in the workbook nor in the register}}.",
  "finding.inhabitants-unknown.remedy":
    "{kind, select, division {Give {count, plural, one {this municipality} other {these municipalities}} a row on the input sheet with only its code and inhabitants ({found}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other { and the others}}). Or choose in the criteria the year of the division or an earlier one as reference date (inwoners.peiljaar), or have the contributions in the governance (uitname) go by a column or not shown.} absent {Give {code} a row on the input sheet with its number of inhabitants.} other {Fill in the number of inhabitants in this row.}}",
  "finding.inhabitants-differ.text":
    "The population of {naam, select, none {municipality {code}} other {{naam}}} is {found, number}; according to Statistics Netherlands it is {expected, number}. The workbook's number was used.{kantelt, select, none {} other { With the number of Statistics Netherlands the verdict is another one for {kantelt}.}}",
  "finding.inhabitants-differ.remedy":
    "Check the reference date. Leave the cell empty to use the figure of Statistics Netherlands.",
  "finding.inhabitants-other-date.text":
    "{count, plural, one {The number of inhabitants of {naam} is that} other {The numbers of inhabitants of # municipalities are those}} of 1 January {anderJaar}; the criteria are about 1 January {jaar}. The workbook was used.{kantelt, select, none {} other { With the number of Statistics Netherlands the verdict is another one for {kantelt}.}}",
  "finding.inhabitants-other-date.remedy":
    "Empty the cells to use the number of Statistics Netherlands on 1 January {jaar}, or choose another reference date in the criteria.",
  "finding.inhabitants-impossible.text":
    "The number of inhabitants of {naam, select, none {municipality {code}} other {{naam}}} is {found, number}; by Statistics Netherlands it is {expected, number}. That is a factor of ten or more apart{count, plural, one {} other {, and so it is for # municipalities ({cells})}}.",
  "finding.inhabitants-impossible.remedy":
    "{count, plural, one {Enter {expected, number}, or leave the cell empty} other {Leave the cells {cells} empty}} to use the number of Statistics Netherlands.",
  "finding.amounts-in-thousands.text":
    "{kind, select, stated {It says here that the amounts are in {eenheid, select, duizendEuro {thousands of euros} miljoenEuro {millions of euros} other {another unit than euros}}. {waarde, select, euro {They would be far too large for these municipalities then: the cells hold full euros, probably with a format that hides the thousands} none {The amounts do not tell whether they are} other {That fits these municipalities}}} other {The amounts are so small for these municipalities that they are probably in thousands of euros}}.",
  "finding.amounts-in-thousands.remedy":
    "{kind, select, stated {{waarde, select, none {Set eenheid to ‘euro’ in a mapping file if the cells hold full euros{eenheid, select, none {} other {, and to ‘{eenheid}’ if they do not}}.} other {Set {veld} to ‘{waarde}’ in a mapping file.}} Or give the amounts in euros and remove the unit.} other {{waarde, select, none {Give the amounts in euros, or state in a mapping file under eenheid what they are in: ‘duizendEuro’ (thousands) or ‘miljoenEuro’ (millions).} other {Give the amounts in euros, or set {veld} to ‘{waarde}’ in a mapping file.}}}}",
  "finding.correction-unit.text":
    "Sheet {sheet} says that the corrections are in {eenheid, select, duizendEuro {thousands of euros} miljoenEuro {millions of euros} other {another unit than euros}}. {waarde, select, euro {{weergave, select, ja {The cells show thousands of what they hold} other {They would be larger than all amounts of a municipality together then}}: the cells hold full euros} other {They were read as euros}}.",
  "finding.correction-unit.remedy":
    "{waarde, select, none {Give the corrections in euros and remove the unit.} other {Name the sheet ‘{sheet}’ with unit ‘{waarde}’ under {veld} in a mapping file, or give the corrections in euros and remove the unit.}}",
  "finding.sign-turned.text":
    "{kind, select, koppeling {The sign of the mapping makes the {soort, select, lasten {expenditure} other {income}} negative} other {The {soort, select, lasten {expenditure} other {income}} stands as negative amounts}} in {count, plural, one {column} other {columns}} {columns}. It was read as ordinary {soort, select, lasten {expenditure} other {income}}: a deficit is expenditure minus income.",
  "finding.sign-turned.remedy":
    "If that is right, set {veld} to ‘{waarde}’ in a mapping file. If not, correct the amounts.",
  "finding.sign-stated.text":
    "The header says that a deficit stands here as a negative amount; {count, plural, one {# column was} other {# columns were}} read that way.",
  "finding.sign-stated.remedy": "Nothing to do.",
  "finding.sign-of-balance.text":
    "This is a balance or surplus. It was read as income minus expenditure, so that a deficit is negative ({count, plural, one {# column} other {# columns}}).",
  "finding.sign-of-balance.remedy":
    "If a deficit is positive here, set {veld} to ‘{waarde}’ in a mapping file. If it is right, call the column ‘revenue - expenditure’ or ‘deficit (-)’.",
  "finding.sign-stated-wrong.text":
    "By the mapping the sign of {soort, select, lasten {expenditure} other {income}} is reversed, but then all of it is negative in {count, plural, one {this column} other {# columns}}.",
  "finding.sign-stated-wrong.remedy": "Set {veld} to ‘{waarde}’ in the mapping file.",
  "finding.sign-mixed.text":
    "{count, plural, one {Column} other {The columns}} {columns} {count, plural, one {has} other {have}} {soort, select, lasten {expenditure} other {income}} with both signs: {positive} is positive, {negative} negative. Nothing tells which sign is the ordinary one.",
  "finding.sign-mixed.remedy":
    "Enter all {soort, select, lasten {expenditure} other {income}} in {count, plural, one {column} other {the columns}} {columns} as positive amounts.",
  "finding.sign-of-cell.text":
    "The {soort, select, lasten {expenditure} other {income}}{naam, select, none {} other { of {naam}}} has another sign here than the rest of column {column}.",
  "finding.sign-of-cell.remedy":
    "If the sign should be that of the rest of the column, enter {amount}. If the amount is right as it stands, set {veld} to ‘{waarde}’ in a mapping file.",
  "finding.sign-in-column.text":
    "Column {column}{header, select, none {} other { (‘{header}’)}} gives {count, plural, one {an amount} other {# amounts}} another sign than they have: {wordCell} is ‘{word}’ and {first} is {amount}. That column was not read.",
  "finding.sign-in-column.remedy":
    "Give {count, plural, one {the amount in {cells}} other {these amounts ({cells}{meer, select, 0 {} other { and {meer} others}})}} the other sign. If column {column} says nothing about the sign, remove it.",
  "finding.sign-kept.text":
    "{count, plural, one {# amount in column {column} has} other {# amounts in column {column} have}} another sign than {soort, select, lasten {expenditure} other {income}} should have, and {count, plural, one {counts} other {count}} as such: {cells}.",
  "finding.sign-kept.remedy": "Check that this can be, as with a repayment or the settlement of an earlier year.",
  "finding.acceptable.remedy":
    "If it is right after all, put in a mapping file under ‘aanvaard’: bevinding {bevinding}{heeftPlaats, select, ja {, plaats {plaats}} other {}}{heeftWaarde, select, ja {, waarde {waarde}} other {}}{aantal, select, 1 {} other {, aantal {aantal}}}, and the reason (reden).",
  "finding.amounts-too-large.text":
    "The amounts of {count, plural, one {# municipality are} other {# municipalities are}} larger than those of a municipality can be{cell, select, none {} other { (first in {cell})}}. {factor, select, 1 {They are probably not in euros.} other {They were read as multiples of {factor} euros; they are probably in euros already.}}",
  "finding.amounts-too-large.remedy":
    "{factor, select, 1 {Give the amounts in euros.} other {Set eenheid to ‘euro’ in the mapping file.}}",
  "finding.amount-impossible.text":
    "{kind, select, correctie {After correction the deficit {domein} {jaar} of {naam} is {bedrag}} other {{soort, select, lasten {The expenditure} baten {The income} other {The deficit}} {domein} {jaar} of {naam} is {bedrag}}}: {perInwoner} per inhabitant. That cannot be: no municipality spent more than {grens} per inhabitant on {domein} in {normJaar}{grensNaam, select, none {} other { ({grensNaam})}}{count, plural, one {} other {. The same row has # such amounts ({cells})}}.",
  "finding.amount-impossible.remedy":
    "{kind, select, correctie {Correct the correction.} other {Correct {count, plural, one {the amount} other {these amounts}}{factor, select, none {} other {; divided by {factor} {count, plural, one {it fits} other {they fit}} the others of this municipality}}.}}",
  "finding.row-in-thousands.text":
    "The amounts of {naam} are small for this municipality: {soort, select, lasten {{perInwoner} of expenditure per inhabitant and year} other {together {perInwoner} per inhabitant}}. In this row they are probably in thousands of euros.",
  "finding.row-in-thousands.remedy": "Put the amounts of row {row} in the same unit as the other rows: euros.",
  "finding.amount-unlikely.text":
    "{soort, select, lasten {The expenditure} baten {The income} other {The deficit}} {domein} {jaar} of {naam} is {bedrag}, {perInwoner} per inhabitant. {kind, select, high {No municipality spent more than {grens} per inhabitant on {domein} in {normJaar} ({grensNaam}).} low {That is little: at least {grens} per inhabitant is expected.} together {That is little for jeugd and Wmo together: at least {grens} per inhabitant is expected.} baten {That is more than twice the expenditure of {anderBedrag} ({anderCel}).} other {In {anderJaar} it was {anderBedrag} ({anderCel}), {richting, select, groot {a fifth of it or less} klein {at least five times as much} other {a factor of five or more away}}.}}{factor, select, none {} other { It seems a factor of {factor} too {richting, select, groot {large} other {small}}.}}{count, plural, one {} other { There are # such amounts of this municipality.}}",
  "finding.amount-unlikely.remedy": "Check the amount, its decimal separator and its zeros.",
  "finding.tekort-unlikely.text":
    "The deficit {jaar} of {naam} is {bedrag}: {perInwoner} per inhabitant. {kind, select, doubled {In {anderJaar} it was {anderBedrag}: it has at least doubled.} other {The highest that was published about the round of 2018 is {grens} per inhabitant and year ({grensNaam}).}}",
  "finding.tekort-unlikely.remedy": "Check the expenditure and income of that year.",
  "finding.sign-reversed.text":
    "{kind, select, accounts {Income is higher than expenditure everywhere: all municipalities have a surplus. Expenditure and income have probably been swapped} other {All municipalities have a surplus. The sign is probably reversed: a deficit is expenditure minus income, and so positive}}.",
  "finding.sign-reversed.remedy":
    "{kind, select, accounts {Swap the headers ‘expenditure’ and ‘income’. If it is right that everyone has a surplus, accept this with a reason.} other {Turn the sign round{veld, select, none {} other {, or set {veld} to ‘{waarde}’ in a mapping file}}. If it is right that everyone has a surplus, accept this with a reason.}}",
  "finding.mostly-surpluses.text":
    "{kind, select, cell {Of {domein} {jaar} all municipalities have a surplus, and of the rest they have not} other {{count} of the {total} municipalities have a surplus}}. That is possible, but the sign may be reversed: a deficit is expenditure minus income, and so positive.",
  "finding.mostly-surpluses.remedy":
    "Check the sign. If it is right, accept this with a reason; if it is reversed, {kind, select, cell {turn it round in these columns} accounts {swap the headers ‘expenditure’ and ‘income’} other {turn it round{veld, select, none {} other { or set {veld} to ‘{waarde}’ in a mapping file}}}}.",
  "finding.only-surpluses.text":
    "{count, plural, one {The only municipality with figures has} other {Both municipalities with figures have}} a surplus over all years together. That is possible, but the sign may be reversed: a deficit is expenditure minus income, and so positive.",
  "finding.only-surpluses.remedy":
    "Check the sign. If it is reversed, {kind, select, accounts {swap the headers ‘expenditure’ and ‘income’} other {turn it round{veld, select, none {} other { or set {veld} to ‘{waarde}’ in a mapping file}}}}.",
  "finding.accepted.text": "This was accepted: {reden}",
  "finding.accepted.remedy": "Nothing to do. The reason stands in the mapping.",
  "finding.acceptance-unused.text":
    "The mapping accepts something{cell, select, none {} other { in {cell}}} that was not found (any more).",
  "finding.acceptance-unused.remedy":
    "Remove this acceptance from the mapping, or correct the code, the place or the value.",
  "finding.acceptance-incomplete.text":
    "This acceptance{cell, select, none {} other { in {cell}}} does not hold: {kind, select, plaats {there is such a place on more than one sheet ({sheets})} aantal {it does not say how many it is about} other {it does not say which value was accepted, and would cover a later value too}}.",
  "finding.acceptance-incomplete.remedy":
    "{kind, select, plaats {Put the sheet before the cell, as in Invoer!C7.} aantal {Look at all of them and put ‘aantal’: {count} in the acceptance.} other {Look at what stands there now and put ‘waarde’: ‘{waarde}’ in the acceptance.}}",
  "finding.provisional-figures.text":
    "{count, plural, one {# municipality has} other {# municipalities have}} provisional figures.",
  "finding.provisional-figures.remedy": "Replace them by final figures if there are any.",

  "finding.correction-unknown-municipality.text":
    "There is a correction for {code}, but that municipality has no amounts.",
  "finding.correction-unknown-municipality.remedy": "Correct the municipality code of the correction, or remove it.",
  "finding.correction-duplicate.text":
    "This correction for {naam, select, none {{code}} other {{naam}}} ({domein} {jaar}) is also on another sheet, with the same amount and the same reason{first, select, none {} other {: {first}}}.",
  "finding.correction-duplicate.remedy":
    "Remove one of the two. If they are two corrections after all, give them different reasons.",
  "finding.correction-repeated.text":
    "This correction for {naam, select, none {{code}} other {{naam}}} ({domein} {jaar}) is there twice, with the same amount and the same reason{first, select, none {} other {: also in {first}}}. Both count.",
  "finding.correction-repeated.remedy":
    "Remove one of the two. If they are two corrections after all, give them different reasons.",
  "finding.correction-not-final.text":
    "{kind, select, sheet {By the name of the sheet these corrections were not adopted} other {This correction{naam, select, none {} other { for {naam}}} is said not to be adopted}}: ‘{value}’{header, select, none {} other { (column ‘{header}’)}}. It counts all the same.",
  "finding.correction-not-final.remedy":
    "Remove the correction if it does not go ahead, or bring the text up to date if it was adopted.",
  "finding.correction-in-figures.text":
    "This correction{naam, select, none {} other { for {naam}}} is said to be in the submitted figures already: ‘{value}’{header, select, none {} other { (column ‘{header}’)}}. It now counts once more.",
  "finding.correction-in-figures.remedy":
    "Remove the correction if the figures have it already, or bring the text up to date if they have not.",
  "finding.correction-against-reason.text":
    "This correction{naam, select, none {} other { for {naam}}} makes the deficit {kind, select, lager {lower} other {higher}}, but ‘{found}’ says the opposite. A negative amount lowers the deficit.",
  "finding.correction-against-reason.remedy": "Correct the sign of the amount, or the text.",
  "finding.correction-unlikely.text":
    "{kind, select, vroeg {This correction for {naam} is of {datum}, before its application of {other}.} other {The corrections for {naam} take far more from {domein} {jaar} than was submitted: of {bedrag} {anderBedrag} is left.}} It counts all the same.",
  "finding.correction-unlikely.remedy":
    "{kind, select, vroeg {Correct the date if it is wrong.} other {Check the amount, the year and the domain of the correction.}}",
  "finding.correction-outside-scope.text":
    "The correction for {code} is about {domein} {jaar}. That is outside the criteria and does not count.",
  "finding.correction-outside-scope.remedy": "Check the year and the domain of the correction.",
  "finding.correction-without-reason.text":
    "The correction for {naam, select, none {{code}} other {{naam}}} has no reason.",
  "finding.correction-without-reason.remedy": "Fill in the reason: the municipality reads it in the explanation.",
  "finding.applications-absent.text":
    "There is no list of applications. Every municipality with amounts counts as an applicant.",
  "finding.applications-absent.remedy": "Add a sheet Aanvragen if not everybody applied.",
  "finding.application-duplicate.text":
    "{naam, select, none {Municipality {code}} other {{naam}}} occurs twice in the applications{first, select, none {} other { (first in {first})}}.",
  "finding.application-duplicate.remedy": "Remove one of the two applications.",
  "finding.application-without-figures.text":
    "{naam, select, none {Municipality {code}} other {{naam}}} applied, but has no amount at all: that application is refused for it, the others go on.",
  "finding.application-without-figures.remedy": "Fill in the amounts, or remove the application.",
  "finding.application-withdrawn.text":
    "{kind, select, sheet {By the name of the sheet these applications no longer stand} other {The application of {naam, select, none {this municipality} other {{naam}}} is said not to stand any more}}: ‘{value}’{header, select, none {} other { (column ‘{header}’)}}. It counts all the same.",
  "finding.application-withdrawn.remedy":
    "Remove the application if it was withdrawn or refused, or bring the text up to date if it still stands.",
  "finding.application-unfinished.text":
    "{kind, select, legenda {By ‘{value}’ a ‘{found}’ at a document does not mean that it was received. It now counts as received.} other {The application of {naam, select, none {this municipality} other {{naam}}} is said to lack something or not to be approved yet: ‘{value}’{header, select, none {} other { (column ‘{header}’)}}. It counts all the same.}}",
  "finding.application-unfinished.remedy":
    "{kind, select, legenda {Fill in no at every document that was not received, and yes at every one that was.} other {Fill in no at a document that is missing, or bring the text up to date if the application is in order.}}",
  "finding.application-date-doubtful.text":
    "{kind, select, ontvangen {The application of {naam} was received on {datum}, after the closing date {other}. The earlier date of the application itself counts now.} other {The decision of the college of {naam} is of {datum}, after the closing date for applications {other}. The application counts all the same.}}",
  "finding.application-date-doubtful.remedy":
    "Correct the date if it is wrong. If the application does not stand, remove it or fill in no at the document.",
  "finding.application-by-other.text":
    "By the list the application of {naam} was made by somebody else: ‘{value}’. It counts all the same.",
  "finding.application-by-other.remedy":
    "Correct who applied, say on behalf of which municipality, or remove the application.",
  "finding.application-for-part.text":
    "{kind, select, domein {The application of {naam, select, none {this municipality} other {{naam}}} is for ‘{value}’ only. The deficit on {domein} counts all the same.} other {{count, plural, one {For {naam} {bedrag} was asked, less than the deficit of {anderBedrag}.} other {For # municipalities less was asked than their deficit; the first is {naam}: {bedrag} with a deficit of {anderBedrag}.}} The amount that was asked for does not limit the grant.}}",
  "finding.application-for-part.remedy":
    "{kind, select, domein {Correct what was applied for, or remove the amounts that were not applied for.} other {Correct the amount that was asked for, or lower the deficit by a correction if no more was asked for.}}",
  "finding.application-column-missing.text":
    "{kind, select, datum {The date of the application} collegebesluit {The college decision} jaarrekening {The annual accounts} accountant {The auditor’s statement} other {The document ‘{column}’}}{jaar, select, none {} other { {jaar}}} must be there, but no application on this sheet has it: all of them are refused for that.",
  "finding.application-column-missing.remedy":
    "Add the column to the applications, or take the requirement out of the governance set.",
  "finding.application-document-unreadable.text":
    "This does not tell whether {kind, select, collegebesluit {the college decision} jaarrekening {the annual accounts} accountant {the auditor’s statement} other {the document ‘{column}’}}{jaar, select, none {} other { {jaar}}} was received.",
  "finding.application-document-unreadable.remedy":
    "Fill in yes, no or the date of receipt, and put a remark in another column. An empty cell is a no.",
  "finding.condition-column-missing.text":
    "The condition{naam, select, none {} other { ‘{naam}’}} needs a column ‘{column}’, which {kind, select, taken {already has another meaning in the table; a condition can only be about an extra column} other {is not in the table}}.",
  "finding.condition-column-missing.remedy":
    "{kind, select, taken {Put the values in an extra column with another header, or remove the condition from the criteria.} other {Add the column, or remove the condition from the criteria.}}",
  "finding.condition-value-missing.text":
    "{naam, select, none {A} other {For {naam} a}} value is missing in the column ‘{column}’, which a condition needs.",
  "finding.condition-value-missing.remedy": "Fill in the value.",
  "finding.condition-value-unreadable.text":
    "The value{naam, select, none {} other { of {naam}}} in the column ‘{column}’ cannot be compared with the condition.",
  "finding.condition-value-unreadable.remedy": "Fill in a number, a date or yes/no, as the condition asks.",
  "finding.condition-value-differs.text":
    "In the column ‘{column}’, which a condition needs, {kind, select, rijen {the rows of {naam} do not say the same: ‘{value}’ here, ‘{found}’ in {first}} ontbreekt {{of} has ‘{value}’ and {other} has nothing, while together they are {naam}} other {{of} has ‘{value}’ and {other} (in {first}) has ‘{found}’, while together they are {naam}}}. Nobody could say which counts.",
  "finding.condition-value-differs.remedy":
    '{kind, select, rijen {Put the same in both rows, or leave one of them empty.} ontbreekt {Fill in a value for {other} too.} other {Put the same for both{veld, select, none {} other {, or name the column in the mapping under "{veld}" if these are euros or counts that count together}}.}}',
  "finding.weight-column-missing.text":
    "The contributions follow the column ‘{column}’, {kind, select, zero {but all weights in it are zero} taken {which already has another meaning in the table} municipality {which for {naam} holds no weight: a number of zero or more} differs {which for {naam} holds another weight here than in {first}} incomplete {where {other} has no weight, while it is a part of {naam}} double {where {naam} has two that differ: one of its own, and those of the municipalities that it was made of} division {but {count, plural, one {one municipality} other {# municipalities}} of the division {count, plural, one {has} other {have}} no weight there: {found}{count, plural, =1 {} =2 {} =3 {} =4 {} =5 {} other { and others}}} other {which is not in the table}}.",
  "finding.weight-column-missing.remedy":
    "Give every municipality of the division one weight, also one that does not apply: in this column or on a sheet Gewichten. Or choose inhabitants in the governance set (field uitname, sleutel ‘inwoners’).",
  "finding.pot-is-zero.text": "There is no money to divide: every source is zero or has dropped out.",
  "finding.pot-is-zero.remedy": "Check the sources and the decisions in the governance set.",

  "reason.other": "{message}",
  "reason.not-json": "the file is not valid JSON; the first mistake is on line {limit, number}",
  "reason.json-too-large": "the file is larger than {limit, number} kB",
  "reason.json-too-deep": "more than {limit} groups or lists stand within each other",
  "reason.duplicate-key": "this field stands there twice, on lines {expected}; keep one",
  "reason.unknown-field": "this field is not known",
  "reason.field-missing":
    "this field is missing{count, plural, =0 {} one { (it should be ‘{expected}’)} other { (choose one of: {expected})}}",
  "reason.wrong-kind": "this should be {expected}",
  "reason.not-an-option": "{count, plural, one {this should be ‘{expected}’} other {choose one of: {expected}}}",
  "reason.not-allowed": "this value is not possible here",
  "reason.text-empty": "fill something in here",
  "reason.text-too-long": "this text is too long",
  "reason.list-too-short": "at least {limit, plural, one {1 value belongs} other {# values belong}} here",
  "reason.list-too-long": "at most {limit, plural, one {1 value belongs} other {# values belong}} here",
  "reason.number-too-small": "this is at least {limit}",
  "reason.number-too-large": "this is at most {limit}",
  "reason.more-than-cells":
    "there {limit, plural, one {is only 1 part} other {are only # parts}} (year and domain) to meet",
  "reason.bound-expected": 'this should be an amount per inhabitant as text, such as "40.00", or ‘sluitvariabele’',
  "reason.either": "{before} or {last}",
  "reason.kind.literal": "‘{value}’",
  "reason.kind.string": "a text between quotes",
  "reason.kind.number": "a number without quotes",
  "reason.kind.int": "a whole number without quotes",
  "reason.kind.boolean": "true or false without quotes",
  "reason.kind.array": "a list between square brackets",
  "reason.kind.object": "a group of fields between braces",
  "reason.kind.record": "a group of fields between braces",
  "reason.decimal-expected": 'a decimal number as text is expected here, such as "40.00"',
  "reason.date-expected": "a date such as 2018-09-15 is expected here",
  "reason.id-expected": "an id consists of lower-case letters, digits and hyphens",
  "reason.reason-expected": "a reason belongs here: why it is right, not only that it is",
  "reason.percentage-above-100": "a percentage is at most 100",
  "reason.values-repeat": "this value occurs twice",
  "reason.closing-bracket-missing": "the rule sluitschijf needs a last bracket from ‘sluitvariabele’",
  "reason.closing-bracket-needs-rule": "a bracket from ‘sluitvariabele’ is possible only with the rule sluitschijf",
  "reason.closing-bracket-not-last": "the bracket from ‘sluitvariabele’ must be the last one",
  "reason.closing-rate-not-higher":
    "the percentage of the closing bracket must be higher than that of the bracket below it",
  "reason.brackets-not-ascending": "every bracket must start higher than the one before",
  "reason.list-only-with-in": "a list goes with the operator ‘in’, and only with that",
  "reason.decision-unknown": "this decision is not in the list of decisions",
  "reason.source-unknown": "this source is not in the list of sources",
  "reason.year-not-in-register": "the municipal division of this year is not known",
  "reason.population-not-in-register":
    "the register has no populations on this reference date, and the workbook gives none; choose a date that the register has, or give the inhabitants on the input sheet",
  "reason.code-or-name-needed": "point out the column with the municipality code or the one with the name",
  "reason.accounts-or-deficit-needed": "point out both expenditure and income, or the deficit only",
  "reason.sheet-not-found": "the workbook has no such sheet",
  "reason.column-not-found": "the sheet has no such column",
  "reason.file": "the file itself is too large",
  "reason.unpacked": "unpacked it is too large",
  "reason.cells": "too many cells",
  "reason.sheets": "too many sheets",
  "reason.parts": "too many parts",
  "reason.texts": "too much text",
  "reason.xml-elements": "too many parts",
  "reason.xml-text": "too much text in one cell",
};
