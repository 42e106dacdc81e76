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
    'The papers on "{onderwerp}" {volgorde, select, na {only became available {dagenNa, plural, one {1 day} other {{dagenNa} days}} after the decision; required {vereist, plural, =0 {is no later than the day of the decision} one {is 1 day before it} other {are {vereist} days before it}}.} other {were available for {dagen, plural, one {1 day} other {{dagen} days}}; required {vereist, plural, one {is 1 day} other {are {vereist} days}}.}}',
  "gate.rol-leeg.name": "filling the roles",
  "gate.rol-leeg.text":
    "It was not recorded who {rol, select, stelt_voor {proposes} adviseert {advises} beslist {decides} voert_uit {carries out} toetst {reviews} controleert {audits} other {has the role {rol}}}.",
  "gate.vier-ogen-onbekend.name": "review by a second person",
  "gate.vier-ogen-onbekend.text": "It was not recorded who prepared this calculation and who reviewed it (four eyes).",
  "gate.vier-ogen-dezelfde.name": "review by a second person",
  "gate.vier-ogen-dezelfde.text":
    "Preparer and reviewer may be the same person: {wie} and {ook} (four eyes). If they are two, write their names in full.",
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
  "gate.besluit-onbenoemd.name": "naming every decision",
  "gate.besluit-onbenoemd.text": "Of the decision {besluit} it is not said which body takes it or what it is about.",
  "gate.besluit-ontbreekt.name": "a decision on {bron}",
  "gate.besluit-ontbreekt.text":
    "All municipalities together carry the source {bron}, but no decision is attached to it.",
  "gate.criteria-aangepast.name": "adoption of the adjusted criteria",
  "gate.criteria-aangepast.text":
    "The criteria are no longer what was adopted as {basis}: a rule was changed. Give your own rules an id and a name of their own and have them adopted.",
  "gate.governance-aangepast.name": "adoption of the adjusted governance",
  "gate.governance-aangepast.text":
    "The governance is no longer what was adopted as {basis}: a source, decision, role or rule was changed. Give your own set an id of its own and have it adopted.",
  "gate.fondsjaar-te-vroeg.name": "a fund year after the deficits",
  "gate.fondsjaar-te-vroeg.text":
    "The fund year is {fondsjaar}, but the deficits of {jaar} are known only after the end of that year.",
  "gate.jaar-niet-afgelopen.name": "the end of {jaar}",
  "gate.jaar-niet-afgelopen.text":
    "At the time of this calculation {jaar} is not over: the deficits of that year are not known yet.",
  "gate.tijd-opgegeven.name": "a calculation on the day itself",
  "gate.tijd-opgegeven.text":
    "{klok, select, anders {Calculated as if it were {datum}: the given time is more than 24 hours from the clock.} other {It is not recorded whether this calculation was really made on {datum}.}}",
  "gate.pot-nul.name": "money to divide",
  "gate.pot-nul.text": "There is nothing to divide: the pot is 0 or lies in the reserve as a whole.",
  "gate.aanvragen-ontbreken.name": "the applications",
  "gate.aanvragen-ontbreken.text":
    "The governance asks for an application, but the input has no sheet Aanvragen: now every row counts as one.",
  "gate.uiterste-datum-niet-getoetst.name": "the closing date of the applications",
  "gate.uiterste-datum-niet-getoetst.text":
    "The closing date for applications, {datum}, was not tested: without a required application and a sheet Aanvragen there is nothing to test it against.",
  "gate.stukken-niet-getoetst.name": "the required documents",
  "gate.stukken-niet-getoetst.text":
    "The governance asks for {aantal, plural, one {1 document} other {{aantal} documents}} with an application, but that was not tested: without a required application and a sheet Aanvragen there is nothing to test.",
  "gate.aanvraag-na-run.name": "applications dated after the calculation",
  "gate.aanvraag-na-run.text":
    "{aantal, plural, one {The application of {gemeente} is} other {The applications of {gemeente} and {aantal, plural, offset:1 one {1 other municipality} other {# other municipalities}} are}} dated after this calculation.",
  "gate.cijfers-fictief.name": "real figures",
  "gate.cijfers-fictief.text":
    "{aantal, plural, one {Of 1 municipality} other {Of {aantal} municipalities}} the figures are invented, the input says.",
  "gate.voorbeeldgemeenten.name": "only existing municipalities",
  "gate.voorbeeldgemeenten.text":
    "{aantal, plural, one {1 municipality has} other {{aantal} municipalities have}} a VB code: {aantal, plural, one {an example, not a municipality} other {examples, not municipalities}}.",
  "gate.correctie-zonder-reden.name": "the reason of every correction",
  "gate.correctie-zonder-reden.text":
    "{aantal, plural, one {1 correction has} other {{aantal} corrections have}} no reason; the first is in {plaats}.",
  "gate.correctie-zonder-beoordelaar.name": "the assessor of every correction",
  "gate.correctie-zonder-beoordelaar.text":
    "{aantal, plural, one {1 correction does} other {{aantal} corrections do}} not say who assessed it; the first is in {plaats}.",
  "gate.correctie-zonder-datum.name": "the date of every correction",
  "gate.correctie-zonder-datum.text":
    "{aantal, plural, one {1 correction has} other {{aantal} corrections have}} no date; the first is in {plaats}.",
  "gate.correctie-na-run.name": "corrections dated after the calculation",
  "gate.correctie-na-run.text":
    "{aantal, plural, one {1 correction is} other {{aantal} corrections are}} dated after this calculation; the first is in {plaats}.",
  "gate.omvang-niet-aanvaard.name": "amounts of a striking size",
  "gate.omvang-niet-aanvaard.text":
    "On the size of amounts {aantal, plural, one {1 warning was} other {{aantal} warnings were}} neither mended nor accepted with a reason ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.teken-niet-aanvaard.name": "amounts with a striking sign",
  "gate.teken-niet-aanvaard.text":
    "On the sign of amounts {aantal, plural, one {1 warning was} other {{aantal} warnings were}} neither mended nor accepted with a reason ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.eenheid-niet-aanvaard.name": "the unit of the amounts",
  "gate.eenheid-niet-aanvaard.text":
    "On the unit of amounts {aantal, plural, one {1 warning was} other {{aantal} warnings were}} neither mended nor accepted with a reason ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.besluit-onwaarschijnlijk.name": "the dates of the decision of {orgaan}",
  "gate.besluit-onwaarschijnlijk.text":
    'The decision of {orgaan} on "{onderwerp}" bears a date that cannot be right: {wat, select, datum {taken on {datum}, long before the years with deficits.} other {the papers were available from {datum}, more than a year before the decision.}}',
  "gate.set-onbenoemd.name": "a name for the {set, select, criteria {criteria} other {governance}}",
  "gate.set-onbenoemd.text":
    "{set, select, criteria {The criteria have no id, name or version that anybody can read} other {The governance, or a source in it, has no id, name or version that anybody can read}}: what was adopted cannot be established.",
  "gate.fondsjaar-te-laat.name": "the fund year",
  "gate.fondsjaar-te-laat.text":
    "The fund year is {fondsjaar}, but this calculation is of {datum}: that is more than a year ahead.",
  "gate.aanvraag-voor-jaar.name": "applications from before the end of the years",
  "gate.aanvraag-voor-jaar.text":
    "{aantal, plural, one {The application of {gemeente} dates} other {The applications of {gemeente} and {aantal, plural, offset:1 one {1 more municipality} other {# more municipalities}} date}} from {datum} or before: the years with deficits were not over then.",
  "gate.correctie-voor-jaar.name": "the date of every correction",
  "gate.correctie-voor-jaar.text":
    "{aantal, plural, one {1 correction is} other {{aantal} corrections are}} dated before the corrected year was over; the first one is in {plaats}.",
  "gate.inwoners-niet-aanvaard.name": "deviating numbers of inhabitants",
  "gate.inwoners-niet-aanvaard.text":
    "{aantal, plural, one {1 deviation} other {{aantal} deviations}} from the inhabitants in the register {aantal, plural, one {helps} other {help}} to decide the outcome and {aantal, plural, one {was} other {were}} neither mended nor accepted with a reason ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.aard-niet-aanvaard.name": "realised figures",
  "gate.aard-niet-aanvaard.text":
    "The figures are called a budget, an estimate, invented, provisional or a concept; that was neither mended nor accepted with a reason ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.besluit-ander-onderwerp.name": "a decision on {bron}",
  "gate.besluit-ander-onderwerp.text":
    'The source {bron} is tied to the decision of {orgaan} on "{onderwerp}", which is not about money for the fund. Tie it to the decision on that money, or write in the subject what it is about.',
  "gate.besluit-ander-bedrag.name": "a decision on the amount of {bron}",
  "gate.besluit-ander-bedrag.text":
    'The decision of {orgaan} on "{onderwerp}" names another amount than the {bedrag} of the source {bron}.',
  "gate.besluit-ander-orgaan.name": "a decision of {beslist}",
  "gate.besluit-ander-orgaan.text":
    'According to the roles {beslist} decides, but the decision on "{onderwerp}" is of {orgaan}.',
  "gate.rol-ziet-op-zichzelf.name": "oversight by another than who carries out",
  "gate.rol-ziet-op-zichzelf.text":
    "Who {rol, select, toetst {reviews} other {audits}} the fund ({wie}) also {als, select, opsteller {prepared this calculation} other {carries it out}}: that has to be another.",
  "gate.ondertekenaar-geen-persoon.name": "the name of the {rol, select, opsteller {preparer} other {reviewer}}",
  "gate.ondertekenaar-geen-persoon.text":
    "For the {rol, select, opsteller {preparer} other {reviewer}} it says ‘{wie}’, which is no name of a person. Write a first name or initial and a surname.",
  "gate.schrift-gemengd.name": "names in one alphabet",
  "gate.schrift-gemengd.text":
    "A word in ‘{tekst}’ ({waar, select, opsteller {the preparer} toetser {the reviewer} criteria {the criteria} governance {the governance} rol {a role} bron {a source} besluit {a decision} other {an assessor}}) has a letter of another alphabet in it: ‘{teken}’. Type the word again.",
  "gate.set-heet-voorlopig.name": "an adopted version of the {set, select, criteria {criteria} other {governance}}",
  "gate.set-heet-voorlopig.text":
    "The {set, select, criteria {criteria have} other {governance has}} ‘{tekst}’ in it: that is what something is called that was not adopted yet.",
  "gate.criteria-zonder-besluit.name": "the decision on the criteria",
  "gate.criteria-zonder-besluit.text":
    "The criteria ‘{naam}’ are called adopted, but nothing says by which decision. Name the day of the decision in the name, the explanation or the source of the criteria, or put the decision on the criteria into the governance.",
  "gate.regel-afgezwakt.name": "a decision on the lighter rules",
  "gate.regel-afgezwakt.text":
    "{regel, select, minDagenTerInzage {Papers need to be available for only {is} days; in {basis} it is {was}.} vierOgen {A review by a second person is not required; in {basis} it is.} criteriaVoorafVergrendeld {The criteria need not be fixed beforehand; in {basis} they do.} definitieveCijfersVereist {Final figures are not required; in {basis} they are.} aanvraagVereist {An application is not required; in {basis} it is.} uitersteDatumAanvraag {{heeftIs, select, ja {Applications may be sent in until {is}} other {There is no closing date for applications}}; in {basis} it is {was}.} other {Of the documents that {basis} requires ({was}) this set requires {heeftIs, select, ja {only: {is}} other {none}}.}} Put the decision by which that was adopted into the governance.",
  "gate.bedrag-zonder-besluit.name": "a decision on the amount of {bron}",
  "gate.bedrag-zonder-besluit.text":
    "The source {bron} is {bedrag}; in {basis} it is {was}. Name the decision on that amount at the source, or put the decision by which the governance was adopted into it.",
  "gate.reserve-zonder-besluit.name": "a decision on the reserve",
  "gate.reserve-zonder-besluit.text":
    "The reserve for hardship is {bedrag}; in {basis} it is {was}. Put the decision by which the governance was adopted into it.",
  "gate.besluit-spreekt-zich-tegen.name": "a decision that was taken",
  "gate.besluit-spreekt-zich-tegen.text":
    "The decision {besluit} has the status {status, select, aangenomen {adopted} other {rejected}}, but it says ‘{tekst}’.",
  "gate.indeling-uit-de-pas.name":
    "{wat, select, indeling {the division into municipalities} other {the reference year of the population}}",
  "gate.indeling-uit-de-pas.text":
    "The criteria use the {wat, select, indeling {division into municipalities} other {population}} of {jaar}, which is not between the first year with deficits ({van}) and the fund year ({tot}).",
  "gate.aanvraagtermijn-loopt.name": "the end of the time for applications",
  "gate.aanvraagtermijn-loopt.text": "Applications may still be sent in until {datum}: more may come.",
  "gate.beoordelaar-belanghebbend.name": "an assessor without an interest",
  "gate.beoordelaar-belanghebbend.text":
    "{aantal, plural, one {1 correction was} other {{aantal} corrections were}} assessed by the municipality itself ({wie}); the first is in {plaats}.",
  "gate.beoordelaar-verschoond.name": "an assessor who did not stand down",
  "gate.beoordelaar-verschoond.text":
    "At {aantal, plural, one {1 correction} other {{aantal} corrections}} the assessor ({wie}) had stood down for that municipality; the first is in {plaats}. Let somebody else assess the correction, and name them.",
  "gate.beoordelaar-ondertekent.name":
    "an assessor who does not also {rol, select, opsteller {prepare} other {review}}",
  "gate.beoordelaar-ondertekent.text":
    "The assessor of {aantal, plural, one {1 correction} other {{aantal} corrections}} ({wie}) may be the {rol, select, opsteller {preparer} other {reviewer}} of this calculation (four eyes); the first is in {plaats}. If they are two people, write their names in full.",
  "gate.lezing-niet-aanvaard.name": "what was read",
  "gate.lezing-niet-aanvaard.text":
    "It is not certain that all was read as it should be: {aantal, plural, one {1 warning is} other {{aantal} warnings are}} neither mended nor accepted with a reason ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.aanvraag-niet-aanvaard.name": "applications that still stand",
  "gate.aanvraag-niet-aanvaard.text":
    "On applications {aantal, plural, one {1 warning is} other {{aantal} warnings are}} neither mended nor accepted with a reason ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.correctie-niet-aanvaard.name": "corrections that were adopted",
  "gate.correctie-niet-aanvaard.text":
    "On corrections {aantal, plural, one {1 warning is} other {{aantal} warnings are}} neither mended nor accepted with a reason ({code}{heeftPlaats, select, ja {, {plaats}} other {}}).",
  "gate.stuk-na-run.name": "documents from after the calculation",
  "gate.stuk-na-run.text":
    "{aantal, plural, one {1 document is} other {{aantal} documents are}} from after this calculation; the first is {stuk} of {gemeente}, dated {datum} ({plaats}).",
  "gate.stuk-voor-jaar.name": "documents on a year that is over",
  "gate.stuk-voor-jaar.text":
    "{aantal, plural, one {1 document is} other {{aantal} documents are}} from before the end of the year that it is about; the first is {stuk} of {gemeente}, dated {datum} ({plaats}).",
  "gate.besluit-andere-bron.name": "a decision on {bron}",
  "gate.besluit-andere-bron.text":
    'The source {bron} is linked to the decision of {orgaan} on "{onderwerp}", which is about {andere}. Link the decision on {bron}.',
  "gate.bron-onbekend.name": "a decision on {bron}",
  "gate.bron-onbekend.text":
    "{basis} has no source {bron} ({bedrag}). Name the decision that names it or that amount with the source, or record the decision by which the governance was adopted in it.",
  "gate.bron-ontbreekt.name": "a decision on {bron}",
  "gate.bron-ontbreekt.text":
    "{basis} has the source {bron} ({bedrag}) and this governance has not. Put it back, or record the decision by which the governance was adopted in it.",
  "gate.uitname-zonder-besluit.name": "a decision on the uitname",
  "gate.uitname-zonder-besluit.text":
    "The uitname goes {is, select, inwoners {by population} kolom {by a column of one’s own} other {past the municipalities}}; in {basis} {was, select, inwoners {by population} kolom {by a column of one’s own} other {it is not shown}}. Record the decision on the key or on the governance in it.",
  "gate.besluit-voorwaardelijk.name": "the condition of a decision",
  "gate.besluit-voorwaardelijk.text":
    "The decision {besluit} holds under a condition: ‘{tekst}’. Write ‘condition fulfilled’ with it once it is.",
  "gate.besluit-ingetrokken.name": "a decision that still stands",
  "gate.besluit-ingetrokken.text": "The decision {besluit} was withdrawn by the decision {door}: ‘{onderwerp}’.",
  "gate.governance-zonder-besluit.name": "a decision on the fund",
  "gate.governance-zonder-besluit.text":
    "The governance ‘{naam}’ is called adopted, but not one decision in it was taken. Record the decision in it by which the fund was set up.",
  "gate.uiterste-datum-onmogelijk.name": "a closing date that is possible",
  "gate.uiterste-datum-onmogelijk.text":
    "Applications close on {datum}, but the deficits are only known after {einde}: so every application is too late.",
  "gate.rol-belanghebbend.name": "a role without an interest",
  "gate.rol-belanghebbend.text":
    "Who {rol, select, beslist {decides} adviseert {advises} toetst {reviews} other {audits}} ({wie}) is itself in this calculation as the municipality {gemeente}: it has to be somebody else.",
  "gate.ondertekenaar-belanghebbend.name": "a {rol, select, opsteller {preparer} other {reviewer}} without an interest",
  "gate.ondertekenaar-belanghebbend.text":
    "The {rol, select, opsteller {preparer} other {reviewer}} ({wie}) is of {gemeente}, which is itself in this calculation: it has to be somebody else.",
  "gate.overige": "{aantal, plural, one {1 more point} other {{aantal} more points}}",
};
