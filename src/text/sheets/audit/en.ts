/** The sheet Audit. */
export const auditEn: Readonly<Record<string, string>> = {
  "sheet.audit.berekening": "Calculation",
  "sheet.audit.product": "Program",
  "sheet.audit.tijd": "Time",
  "sheet.audit.taal": "Language",
  "sheet.audit.stempel": "Stamp",
  "sheet.audit.invoer": "Input",
  "sheet.audit.invoer-digest": "Digest of the input",
  "sheet.audit.koppeling": "Mapping",
  "sheet.audit.koppeling.geen": "None: sheet, header row and columns were searched in the input.",
  "sheet.audit.koppeling.hand": "Pointed out by hand: sheet, header row and columns were not searched.",
  "sheet.audit.koppeling.bestand": "File {naam}: sheet, header row and columns were pointed out and not searched.",
  "sheet.audit.koppeling-digest": "Digest of the mapping",
  "sheet.audit.koppeling.waar": "   where",
  "sheet.audit.koppeling.plaats":
    "{heeftBlad, select, ja {Sheet {blad}} other {The first sheet}}, header row {kopregel}, {indeling, select, breed {one row per municipality} other {one row per municipality, year and domain}}",
  "sheet.audit.koppeling.getallen": "   amounts",
  "sheet.audit.koppeling.notatie":
    "{eenheid, select, duizendEuro {In thousands of euros} other {In euros}}; {teken, select, omgekeerd {sign reversed: every amount times -1} other {sign as in the cell}}{notatie, select, komma {; numbers as text with a decimal comma} punt {; numbers as text with a decimal point} other {}}",
  "sheet.audit.koppeling.kolom": "   column {kolom}",
  "sheet.audit.koppeling.bedrag":
    "{soort, select, lasten {expenditure} baten {income} other {deficit}} {domein, select, jeugd {youth care} other {Wmo}} {jaar}{teken, select, omgekeerd {; sign of this column reversed} gewoon {; sign of this column as in the cell} other {}}",
  "sheet.audit.koppeling.veld":
    "{veld, select, gemeentecode {municipality code} naam {name of the municipality} inwoners {population} status {status of the figure} bron {source of the figure} herkomst {origin} jaar {year} domein {domain} onderdeel {part} lasten {expenditure} baten {income} other {deficit}}",
  "sheet.audit.criteria": "Criteria",
  "sheet.audit.criteria-digest": "Digest of the criteria",
  "sheet.audit.governance": "Governance",
  "sheet.audit.governance-digest": "Digest of the governance",
  "sheet.audit.uitkomst-digest": "Digest of the outcome",
  "sheet.audit.register": "Source of the register",
  "sheet.audit.bron": "Source of the criteria",
  "sheet.audit.set":
    "{naam} ({id}, version {versie}, {status, select, concept {draft} voorgelegd {submitted} vastgesteld {adopted} vervallen {lapsed} other {{status}}})",
  "sheet.audit.digest-uitleg":
    "A digest is a fingerprint: if a single character changes in the input, the mapping, the criteria, the governance or the outcome, the digest changes.",

  "sheet.audit.bronnen": "Sources of the money",
  "sheet.audit.bron.naam": "Source",
  "sheet.audit.bron.bedrag": "Amount",
  "sheet.audit.bron.beschikbaar": "Available",
  "sheet.audit.bron.gebruikt": "Used",
  "sheet.audit.bron.besluit": "Depends on decision",

  "sheet.audit.besluiten": "Decisions",
  "sheet.audit.besluit.id": "Decision",
  "sheet.audit.besluit.orgaan": "Body",
  "sheet.audit.besluit.status": "Status",
  "sheet.audit.besluit.terInzage": "Available since",
  "sheet.audit.besluit.datum": "Decided on",
  "sheet.audit.besluit.onderwerp": "Subject",
  "sheet.audit.besluitstatus":
    "{status, select, concept {draft} voorgelegd {submitted} aangenomen {adopted} verworpen {rejected} aangehouden {adjourned} other {{status}}}",
  "sheet.audit.onderwerp-kenmerk": "{onderwerp} (reference {kenmerk})",
  "sheet.audit.geen-besluiten": "No decisions recorded.",

  "sheet.audit.rollen": "Roles",
  "sheet.audit.rol.stelt_voor": "Proposes",
  "sheet.audit.rol.adviseert": "Advises",
  "sheet.audit.rol.beslist": "Decides",
  "sheet.audit.rol.voert_uit": "Carries out",
  "sheet.audit.rol.toetst": "Reviews",
  "sheet.audit.rol.controleert": "Audits",
  "sheet.audit.rol-leeg": "not filled in",

  "sheet.audit.poorten": "Points still open for an official outcome",
  "sheet.audit.geen-poorten": "None: the outcome is official.",

  "sheet.audit.bevindingen": "Findings about the input",
  "sheet.audit.geen-bevindingen": "No findings.",
  "sheet.audit.bevinding.code": "Code",
  "sheet.audit.bevinding.ernst": "Severity",
  "sheet.audit.bevinding.plaats": "Place",
  "sheet.audit.bevinding.waarde": "Value",
  "sheet.audit.bevinding.tekst": "Finding",
  "sheet.audit.bevinding.remedie": "What to do",
};
