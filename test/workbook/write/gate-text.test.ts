import { createSay } from "../../../src/text/translator";
import { gateText } from "../../../src/workbook/write/explanation/gate-text";

const about = { besluit: "alv", orgaan: "ALV", onderwerp: "De voeding", vereist: 28 };

test.each([
  { dagen: 27, says: 'De stukken over "De voeding" lagen 27 dagen ter inzage; nodig zijn 28 dagen.' },
  { dagen: 1, says: 'De stukken over "De voeding" lagen 1 dag ter inzage; nodig zijn 28 dagen.' },
  { dagen: 0, says: 'De stukken over "De voeding" lagen 0 dagen ter inzage; nodig zijn 28 dagen.' },
  {
    dagen: -30,
    says: 'De stukken over "De voeding" kwamen pas 30 dagen na het besluit ter inzage; nodig zijn 28 dagen ervoor.',
  },
])("papers that lay $dagen days before the decision", ({ dagen, says }) => {
  const poort = { id: "ter-inzage-te-kort", parameters: { ...about, dagen } };
  expect(gateText(poort, createSay("nl"))).toBe(says);
  expect(gateText(poort, createSay("en"))).not.toContain("-");
});
