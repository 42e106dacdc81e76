/** What keeps an outcome from being official: `name` in the stamp ("onder voorbehoud van …"), `text` in a list. */
export const gatesNl: Readonly<Record<string, string>> = {
  "gate.besluit-niet-genomen.name": "het besluit van {orgaan}",
  "gate.besluit-niet-genomen.text":
    '{orgaan} heeft nog niet besloten over "{onderwerp}" (status: {status, select, concept {concept} voorgelegd {voorgelegd} aangehouden {aangehouden} other {{status}}}).',
  "gate.besluit-verworpen.name": "een nieuw besluit van {orgaan}",
  "gate.besluit-verworpen.text": '{orgaan} heeft "{onderwerp}" verworpen.',
  "gate.besluit-na-run.name": "het besluit van {orgaan}",
  "gate.besluit-na-run.text":
    '{datumBekend, select, ja {Het besluit van {orgaan} over "{onderwerp}" is van {datum}, na deze berekening.} other {Van het besluit van {orgaan} over "{onderwerp}" is de datum niet vastgelegd.}}',
  "gate.ter-inzage-onbekend.name": "de terinzagelegging",
  "gate.ter-inzage-onbekend.text":
    'Niet vastgelegd is wanneer de stukken over "{onderwerp}" ter inzage zijn gelegd of wanneer {orgaan} besloot.',
  "gate.ter-inzage-te-kort.name": "de terinzagelegging",
  "gate.ter-inzage-te-kort.text":
    'De stukken over "{onderwerp}" {volgorde, select, na {kwamen pas {dagenNa, plural, one {1 dag} other {{dagenNa} dagen}} na het besluit ter inzage; nodig {vereist, plural, one {is 1 dag} other {zijn {vereist} dagen}} ervoor.} other {lagen {dagen, plural, one {1 dag} other {{dagen} dagen}} ter inzage; nodig {vereist, plural, one {is 1 dag} other {zijn {vereist} dagen}}.}}',
  "gate.rol-leeg.name": "het invullen van de rollen",
  "gate.rol-leeg.text":
    "Niet vastgelegd is wie {rol, select, stelt_voor {voorstelt} adviseert {adviseert} beslist {beslist} voert_uit {uitvoert} toetst {toetst} controleert {controleert} other {de rol {rol} heeft}}.",
  "gate.vier-ogen-onbekend.name": "toetsing door een tweede persoon",
  "gate.vier-ogen-onbekend.text":
    "Niet vastgelegd is wie deze berekening heeft opgesteld en wie haar heeft getoetst (vier ogen).",
  "gate.vier-ogen-dezelfde.name": "toetsing door een tweede persoon",
  "gate.vier-ogen-dezelfde.text": "Opsteller en toetser zijn dezelfde persoon: {wie} (vier ogen).",
  "gate.criteria-niet-vastgesteld.name": "vaststelling van de criteria",
  "gate.criteria-niet-vastgesteld.text":
    "De criteria zijn niet vastgesteld (status: {status, select, concept {concept} voorgelegd {voorgelegd} vervallen {vervallen} other {{status}}}).",
  "gate.governance-niet-vastgesteld.name": "vaststelling van de governance",
  "gate.governance-niet-vastgesteld.text":
    "De governance is niet vastgesteld (status: {status, select, concept {concept} voorgelegd {voorgelegd} vervallen {vervallen} other {{status}}}).",
  "gate.criteria-niet-vooraf-vergrendeld.name": "het vooraf vastleggen van de criteria",
  "gate.criteria-niet-vooraf-vergrendeld.text":
    "Niet aangetoond is dat de criteria vastlagen voordat de cijfers binnenkwamen.",
  "gate.cijfers-voorlopig.name": "definitieve cijfers",
  "gate.cijfers-voorlopig.text":
    "{aantal, plural, one {1 gemeente heeft} other {{aantal} gemeenten hebben}} nog voorlopige cijfers.",
  "gate.cijfers-status-onbekend.name": "definitieve cijfers",
  "gate.cijfers-status-onbekend.text":
    "Van {aantal, plural, one {1 gemeente} other {{aantal} gemeenten}} is niet bekend of de cijfers voorlopig of definitief zijn.",
  "gate.tweede-berekening-ontbreekt.name": "een tweede berekening",
  "gate.tweede-berekening-ontbreekt.text":
    "De uitkomst is nog niet met een tweede, onafhankelijke berekening vergeleken.",
  "gate.tweede-berekening-wijkt-af.name": "een kloppende tweede berekening",
  "gate.tweede-berekening-wijkt-af.text": "De tweede, onafhankelijke berekening komt op een andere uitkomst.",
  "gate.overige": "{aantal, plural, one {nog 1 punt} other {nog {aantal} punten}}",
};
