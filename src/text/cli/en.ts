export const cliEn: Readonly<Record<string, string>> = {
  "cli.heading.usage": "Usage:",
  "cli.heading.arguments": "Arguments:",
  "cli.heading.options": "Options:",
  "cli.heading.commands": "Commands:",
  "cli.help.usage": "help [command]",
  "cli.help.description": "show the help of a command",
  "cli.option.help": "show this help",
  "cli.option.version": "show the version",

  "cli.fonds.description":
    "Divides the Fonds Tekortgemeenten: from deficits in a workbook to awards that anyone can recompute.",
  "cli.fonds.usage": "<command> [options]",
  "cli.fonds.help":
    "Exit codes: 0 done, 1 a bug in the program, 2 errors in the input, 3 wrong usage.\nFindings and errors go to stderr, results to stdout.",
  "cli.verdeel.description": "divide the fund over the municipalities in a workbook",
  "cli.verdeel.usage": "<input> [options]",
  "cli.verdeel.help":
    "Without --uit and --json nothing is written: you only see the summary.\nWith an error in the input nothing is written and the exit code is 2.\n\nExample: fonds verdeel deficits.xlsx --uit outcome.xlsx --taal en",
  "cli.controleer.description": "check a workbook and show all findings",
  "cli.controleer.usage": "<input> [options]",
  "cli.controleer.help":
    "Nothing is written. The exit code is 2 when the input has an error.\n\nExample: fonds controleer deficits.xlsx --taal en",
  "cli.sjabloon.description": "make an empty, explained input workbook",
  "cli.sjabloon.usage": "<output> [options]",
  "cli.sjabloon.help": "Example: fonds sjabloon input.xlsx --taal en",
  "cli.criteria.description": "show a criteria set, or which ones there are",
  "cli.criteria.usage": "[preset] [options]",
  "cli.criteria.help":
    "Keep a set and change it to calculate with criteria of your own:\n  fonds criteria alv-2018 > my-criteria.json\n  fonds verdeel deficits.xlsx --criteria my-criteria.json",

  "cli.argument.invoer": "workbook (.xlsx) or text file (.csv) with the deficits",
  "cli.argument.uit": "the workbook to write (.xlsx)",
  "cli.argument.preset": "name of a criteria set, for example alv-2018",

  "cli.option.criteria.flag": "--criteria <set>",
  "cli.option.criteria": "criteria set: a preset or a JSON file (default alv-2018)",
  "cli.option.governance.flag": "--governance <set>",
  "cli.option.governance": "governance set: a preset or a JSON file (default fonds-2018)",
  "cli.option.koppeling.flag": "--koppeling <file>",
  "cli.option.koppeling": "JSON file that says in which sheet and columns the input is",
  "cli.option.uit.flag": "--uit <file>",
  "cli.option.uit": "write the outcome workbook (.xlsx)",
  "cli.option.json.flag": "--json <file>",
  "cli.option.json": "write the outcome as JSON; with - to stdout",
  "cli.option.json-findings.flag": "--json",
  "cli.option.json-findings": "show the findings as JSON on stdout",
  "cli.option.opsteller.flag": "--opsteller <name>",
  "cli.option.opsteller": "who prepares this outcome",
  "cli.option.toetser.flag": "--toetser <name>",
  "cli.option.toetser": "who reviews this outcome; somebody else than who prepared it",
  "cli.option.nu.flag": "--nu <time>",
  "cli.option.nu":
    "time of the calculation, for example 2018-11-01T12:00:00Z (default now); more than a day from the clock: calculated as if it were then, and a draft",
  "cli.option.taal.flag": "--taal <language>",
  "cli.option.taal": "language of help, messages and workbook: nl or en (default nl)",
  "cli.option.forceer.flag": "--forceer",
  "cli.option.forceer": "replace an existing file",

  "cli.usage.see-help": "See fonds --help --taal en.",
  "cli.usage.refused": "The command cannot be carried out: {message}",
  "cli.usage.command-unknown": "There is no command ''{word}''.",
  "cli.usage.option-unknown": "This command has no option ''{word}''.",
  "cli.usage.option-value-missing": "The option ''{word}'' needs a value.",
  "cli.usage.argument-missing": "The argument <{word}> is missing.",
  "cli.usage.arguments-too-many":
    "There are too many arguments after ''{word}''. Put a path with spaces between quotes.",
  "cli.usage.language-unknown": "There is no language ''{value}''. Choose one of: {known}.",
  "cli.usage.criteria-unknown": "The criteria set ''{value}'' is neither a preset nor a file. Presets: {known}.",
  "cli.usage.governance-unknown": "The governance set ''{value}'' is neither a preset nor a file. Presets: {known}.",
  "cli.usage.mapping-unknown": "The mapping file ''{value}'' does not exist.",
  "cli.usage.set-unreadable": "The file ''{value}'' cannot be read.",
  "cli.usage.option-twice": "The option ''{word}'' is there twice. Leave one of them out.",
  "cli.usage.time-invalid":
    "''{value}'' is not a time. Write it with a time zone, for example 2018-11-01T12:00:00Z, or as a day: 2018-11-01.",
  "cli.usage.output-exists": "{path} exists and stays as it is. Choose another name, or use --forceer to replace it.",
  "cli.usage.output-is-input":
    "{path} is a file that this command reads and is never overwritten. Choose another name.",
  "cli.usage.outputs-equal": "{path} is given twice as output. Give --uit and --json a name each.",
  "cli.usage.output-not-a-file": "{path} is not an ordinary file. Choose another name.",
  "cli.usage.output-not-xlsx": "The outcome workbook is an .xlsx file; ''{path}'' does not end so.",
  "cli.usage.folder-missing": "The folder {folder} does not exist. Make it first.",
  "cli.usage.folder-not-writable": "The folder {folder} cannot be written to. Choose another folder.",
  "cli.usage.write-failed":
    "Writing failed: {reason, select, ENOSPC {the disk is full} EACCES {no access} EPERM {no access} EROFS {the disk is read-only} ENAMETOOLONG {the file name is too long} EBUSY {the file is open in another program} other {the system says {reason}}}. Nothing was written: what was there is still there.",
  "cli.usage.write-halfway":
    "Writing failed halfway, and so did putting back. New: {nieuw}. Still as it was: {oud}. {bewaard, select, other {The old version is in {bewaard}.} none {}} Give the command again with --forceer, and all files will be new.",
  "cli.earlier.nothing":
    "An earlier run was ended before it replaced anything. What was there is still there; its temporary files were removed.",
  "cli.earlier.all": "An earlier run had written everything and was ended while it cleaned up; that is done now.",
  "cli.earlier.between":
    "An earlier run was ended between two files: {placed, select, none {the other file} other {{placed}}} is of that run, {waiting} is still what it was before. With --forceer they are written anew together. Until then these stay: {leftovers}.",
  "cli.earlier.unknown":
    "An earlier run that wrote {target}, and a file in another folder, was ended. The two may be of different runs: write them anew together with --forceer. Until then these stay: {leftovers}.",
  "cli.leftover": "The file {path} is no longer needed and could not be removed. You can delete it.",
  "cli.usage.print-failed":
    "The result could not be shown: {reason, select, ENOSPC {the disk is full} EACCES {no access} EIO {the device does not respond} other {the system says {reason}}}.",
  "cli.bug":
    "This is a mistake in the program, not in your input; nothing was written. Please report it with this text: {message}. With FONDS_DEBUG=1 you see where it went wrong.",

  "cli.progress.read": "Reading…",
  "cli.progress.calculate": "Calculating…",
  "cli.progress.write": "Writing…",

  "cli.criteria.item": "{id}: {naam}",

  "cli.findings.heading.error": "Errors ({count, number})",
  "cli.findings.heading.warning": "Warnings ({count, number})",
  "cli.findings.heading.info": "Notes ({count, number})",
  "cli.findings.more": "… and {count, number} more of this kind ({code}). fonds controleer with --json shows them all.",
  "cli.findings.stopped":
    "{count, plural, one {There is 1 error} other {There are # errors}} in the input. Nothing was written.",
  "cli.findings.counts":
    "{errors, plural, =0 {no errors} one {1 error} other {# errors}}, {warnings, plural, =0 {no warnings} one {1 warning} other {# warnings}}, {infos, plural, =0 {no notes} one {1 note} other {# notes}}",

  "cli.product": "Fonds Tekortgemeenten",
  "cli.controleer.result": "{input}: {counts}.",

  "cli.summary.title": "{fonds}: criteria {criteria}",
  "cli.summary.pot": "Pot",
  "cli.summary.uitgekeerd": "Paid",
  "cli.summary.restant": "Left over",
  "cli.summary.reserve": "of which hardship reserve",
  "cli.summary.te-weinig":
    "{regel, select, vastPercentage {Missing for the fixed percentage of {percentage}} other {Missing for the lowest rate}}",
  "cli.summary.bron": "of which {naam}",
  "cli.summary.sluitvariabele-per-inwoner": "Closing variable B per inhabitant",
  "cli.summary.sluitvariabele": "Closing variable",
  "cli.summary.gemeenten": "Municipalities with figures",
  "cli.summary.aangevraagd": "Applied",
  "cli.summary.toegekend": "Granted",
  "cli.summary.afgewezen": "Refused",
  "cli.summary.tekort": "Deficit of the applicants",
  "cli.summary.in-aanmerking": "Deficit that qualifies",
  "cli.summary.dekking": "Part of that covered",
  "cli.summary.bevindingen": "Findings",
  "cli.summary.written": "Written: {path}",
  "cli.summary.not-written": "Nothing was written. Keep the outcome with --uit outcome.xlsx or --json outcome.json.",
  "cli.sjabloon.title": "Input Fonds Tekortgemeenten",
  "cli.sjabloon.written":
    "Written: {path}. Fill in the sheet with the deficits and check it with: fonds controleer {path}",

  "cli.demo.title": "Example: reconstruction of the 2018 round",
  "cli.demo.label": "Note: rows with origin ''fictief'' are invented so that the totals equal the published ones.",
  "cli.demo.top": "The ten largest awards",
  "cli.demo.top.code": "Code",
  "cli.demo.top.gemeente": "Municipality",
  "cli.demo.top.tekortPerInwoner": "Deficit per inhabitant",
  "cli.demo.top.toekenning": "Award",
  "cli.demo.top.herkomst": "Origin",
  "cli.demo.open":
    "Open that file and start at the sheet Samenvatting; Toelichting says why for each municipality, Narekening recomputes everything with formulas.",
};
