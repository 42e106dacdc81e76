import { createSay } from "../../src/text/translator";
import { gateText } from "../../src/explanation/gate-text";

const about = { besluit: "alv", orgaan: "ALV", onderwerp: "De voeding" };

test.each([
  { dagen: 27, says: 'De stukken over "De voeding" lagen 27 dagen ter inzage; nodig zijn 28 dagen.' },
  { dagen: 1, says: 'De stukken over "De voeding" lagen 1 dag ter inzage; nodig zijn 28 dagen.' },
  { dagen: 0, says: 'De stukken over "De voeding" lagen 0 dagen ter inzage; nodig zijn 28 dagen.' },
  {
    dagen: -30,
    says: 'De stukken over "De voeding" kwamen pas 30 dagen na het besluit ter inzage; nodig zijn 28 dagen ervoor.',
  },
  {
    dagen: -1,
    vereist: 1,
    says: 'De stukken over "De voeding" kwamen pas 1 dag na het besluit ter inzage; nodig is 1 dag ervoor.',
  },
  {
    dagen: -3,
    vereist: 0,
    says: 'De stukken over "De voeding" kwamen pas 3 dagen na het besluit ter inzage; nodig is uiterlijk op de dag van het besluit.',
  },
])("papers that lay $dagen days before the decision", ({ dagen, vereist = 28, says }) => {
  const poort = { id: "ter-inzage-te-kort", parameters: { ...about, vereist, dagen } };
  expect(gateText(poort, createSay("nl"))).toBe(says);
  expect(gateText(poort, createSay("en"))).not.toContain("-");
});
