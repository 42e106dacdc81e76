/** What keeps an outcome from being official: `name` in the stamp ("subject to …"), `text` in a list. */
export const gatesEn: Readonly<Record<string, string>> = {
  "gate.besluit-niet-genomen.name": "the decision of {orgaan}",
  "gate.besluit-niet-genomen.text":
    '{orgaan} has not decided yet on "{onderwerp}" (status: {status, select, concept {draft} voorgelegd {submitted} aangehouden {adjourned} other {{status}}}).',
  "gate.besluit-verworpen.name": "a new decision of {orgaan}",
  "gate.besluit-verworpen.text": '{orgaan} has rejected "{onderwerp}".',
  "gate.besluit-na-run.name": "the decision of {orgaan}",
  "gate.besluit-na-run.text":
    '{datumBekend, select, ja {The decision of {orgaan} on "{onderwerp}" is dated {datum}, after this calculation.} other {The date of the decision of {orgaan} on "{onderwerp}" was not recorded.}}',
  "gate.ter-inzage-onbekend.name": "the inspection period",
  "gate.ter-inzage-onbekend.text":
    'It was not recorded when the papers on "{onderwerp}" were made available or when {orgaan} decided.',
  "gate.ter-inzage-te-kort.name": "the inspection period",
  "gate.ter-inzage-te-kort.text":
    'The papers on "{onderwerp}" {volgorde, select, na {only became available {dagenNa, plural, one {1 day} other {{dagenNa} days}} after the decision; required {vereist, plural, one {is 1 day} other {are {vereist} days}} before it.} other {were available for {dagen, plural, one {1 day} other {{dagen} days}}; required {vereist, plural, one {is 1 day} other {are {vereist} days}}.}}',
  "gate.rol-leeg.name": "filling the roles",
  "gate.rol-leeg.text":
    "It was not recorded who {rol, select, stelt_voor {proposes} adviseert {advises} beslist {decides} voert_uit {carries out} toetst {reviews} controleert {audits} other {has the role {rol}}}.",
  "gate.vier-ogen-onbekend.name": "review by a second person",
  "gate.vier-ogen-onbekend.text": "It was not recorded who prepared this calculation and who reviewed it (four eyes).",
  "gate.vier-ogen-dezelfde.name": "review by a second person",
  "gate.vier-ogen-dezelfde.text": "Preparer and reviewer are the same person: {wie} (four eyes).",
  "gate.criteria-niet-vastgesteld.name": "adoption of the criteria",
  "gate.criteria-niet-vastgesteld.text":
    "The criteria have not been adopted (status: {status, select, concept {draft} voorgelegd {submitted} vervallen {lapsed} other {{status}}}).",
  "gate.governance-niet-vastgesteld.name": "adoption of the governance",
  "gate.governance-niet-vastgesteld.text":
    "The governance has not been adopted (status: {status, select, concept {draft} voorgelegd {submitted} vervallen {lapsed} other {{status}}}).",
  "gate.criteria-niet-vooraf-vergrendeld.name": "fixing the criteria beforehand",
  "gate.criteria-niet-vooraf-vergrendeld.text":
    "It has not been shown that the criteria were fixed before the figures came in.",
  "gate.cijfers-voorlopig.name": "final figures",
  "gate.cijfers-voorlopig.text":
    "{aantal, plural, one {1 municipality still has} other {{aantal} municipalities still have}} provisional figures.",
  "gate.cijfers-status-onbekend.name": "final figures",
  "gate.cijfers-status-onbekend.text":
    "For {aantal, plural, one {1 municipality} other {{aantal} municipalities}} it is not known whether the figures are provisional or final.",
  "gate.tweede-berekening-ontbreekt.name": "a second calculation",
  "gate.tweede-berekening-ontbreekt.text":
    "The outcome has not been compared with a second, independent calculation yet.",
  "gate.tweede-berekening-wijkt-af.name": "a second calculation that agrees",
  "gate.tweede-berekening-wijkt-af.text": "The second, independent calculation gives another outcome.",
  "gate.overige": "{aantal, plural, one {1 more point} other {{aantal} more points}}",
};
