/** The sheet Audit. */
export const auditNl: Readonly<Record<string, string>> = {
  "sheet.audit.berekening": "Berekening",
  "sheet.audit.product": "Programma",
  "sheet.audit.tijd": "Tijdstip",
  "sheet.audit.taal": "Taal",
  "sheet.audit.stempel": "Stempel",
  "sheet.audit.invoer": "Invoer",
  "sheet.audit.invoer-digest": "Kenmerk invoer",
  "sheet.audit.koppeling": "Koppeling",
  "sheet.audit.koppeling.geen": "Geen: blad, kopregel en kolommen zijn in de invoer gezocht.",
  "sheet.audit.koppeling.hand": "Met de hand aangewezen: blad, kopregel en kolommen zijn niet gezocht.",
  "sheet.audit.koppeling.bestand": "Bestand {naam}: blad, kopregel en kolommen zijn aangewezen en niet gezocht.",
  "sheet.audit.koppeling-digest": "Kenmerk koppeling",
  "sheet.audit.koppeling.waar": "   waar",
  "sheet.audit.koppeling.plaats":
    "{heeftBlad, select, ja {Blad {blad}} other {Het eerste blad}}, kopregel {kopregel}, {indeling, select, breed {één rij per gemeente} other {één rij per gemeente, jaar en domein}}",
  "sheet.audit.koppeling.getallen": "   bedragen",
  "sheet.audit.koppeling.notatie":
    "{eenheid, select, duizendEuro {In duizenden euro’s} other {In euro’s}}; {teken, select, omgekeerd {teken omgekeerd: elk bedrag maal -1} other {teken zoals het in de cel staat}}{notatie, select, komma {; getallen als tekst met een decimale komma} punt {; getallen als tekst met een decimale punt} other {}}",
  "sheet.audit.koppeling.kolom": "   kolom {kolom}",
  "sheet.audit.koppeling.bedrag":
    "{soort, select, lasten {lasten} baten {baten} other {tekort}} {domein, select, jeugd {jeugd} other {Wmo}} {jaar}{teken, select, omgekeerd {; teken van deze kolom omgekeerd} gewoon {; teken van deze kolom zoals het in de cel staat} other {}}",
  "sheet.audit.koppeling.veld":
    "{veld, select, gemeentecode {gemeentecode} naam {naam van de gemeente} inwoners {inwoners} status {status van het cijfer} bron {bron van het cijfer} herkomst {herkomst} jaar {jaar} domein {domein} onderdeel {onderdeel} lasten {lasten} baten {baten} other {tekort}}",
  "sheet.audit.criteria": "Criteria",
  "sheet.audit.criteria-digest": "Kenmerk criteria",
  "sheet.audit.governance": "Governance",
  "sheet.audit.governance-digest": "Kenmerk governance",
  "sheet.audit.uitkomst-digest": "Kenmerk uitkomst",
  "sheet.audit.register": "Bron gemeenteregister",
  "sheet.audit.bron": "Bron criteria",
  "sheet.audit.set":
    "{naam} ({id}, versie {versie}, {status, select, concept {concept} voorgelegd {voorgelegd} vastgesteld {vastgesteld} vervallen {vervallen} other {{status}}})",
  "sheet.audit.digest-uitleg":
    "Een kenmerk is een vingerafdruk: verandert er ook maar één teken in de invoer, de koppeling, de criteria, de governance of de uitkomst, dan verandert het kenmerk.",

  "sheet.audit.bronnen": "Bronnen van het geld",
  "sheet.audit.bron.naam": "Bron",
  "sheet.audit.bron.bedrag": "Bedrag",
  "sheet.audit.bron.beschikbaar": "Beschikbaar",
  "sheet.audit.bron.gebruikt": "Gebruikt",
  "sheet.audit.bron.besluit": "Hangt af van besluit",

  "sheet.audit.besluiten": "Besluiten",
  "sheet.audit.besluit.id": "Besluit",
  "sheet.audit.besluit.orgaan": "Orgaan",
  "sheet.audit.besluit.status": "Status",
  "sheet.audit.besluit.terInzage": "Ter inzage sinds",
  "sheet.audit.besluit.datum": "Besloten op",
  "sheet.audit.besluit.onderwerp": "Onderwerp",
  "sheet.audit.besluitstatus":
    "{status, select, concept {concept} voorgelegd {voorgelegd} aangenomen {aangenomen} verworpen {verworpen} aangehouden {aangehouden} other {{status}}}",
  "sheet.audit.onderwerp-kenmerk": "{onderwerp} (kenmerk {kenmerk})",
  "sheet.audit.geen-besluiten": "Geen besluiten vastgelegd.",

  "sheet.audit.rollen": "Rollen",
  "sheet.audit.rol.stelt_voor": "Stelt voor",
  "sheet.audit.rol.adviseert": "Adviseert",
  "sheet.audit.rol.beslist": "Beslist",
  "sheet.audit.rol.voert_uit": "Voert uit",
  "sheet.audit.rol.toetst": "Toetst",
  "sheet.audit.rol.controleert": "Controleert",
  "sheet.audit.rol-leeg": "niet ingevuld",

  "sheet.audit.poorten": "Open punten voor een officiële uitkomst",
  "sheet.audit.geen-poorten": "Geen: de uitkomst is officieel.",

  "sheet.audit.bevindingen": "Bevindingen over de invoer",
  "sheet.audit.geen-bevindingen": "Geen bevindingen.",
  "sheet.audit.bevinding.code": "Code",
  "sheet.audit.bevinding.ernst": "Ernst",
  "sheet.audit.bevinding.plaats": "Plaats",
  "sheet.audit.bevinding.waarde": "Waarde",
  "sheet.audit.bevinding.tekst": "Bevinding",
  "sheet.audit.bevinding.remedie": "Wat te doen",
};
