import type { Governanceset } from "../governanceset";

/** The fund of 2018 as the policy letters and the public reporting describe it. */
export const fonds2018: Governanceset = {
  schema: "governanceset/1",
  id: "fonds-2018",
  naam: "Fonds Tekortgemeenten 2018",
  versie: "1.0",
  status: "vastgesteld",
  fondsjaar: 2018,
  bronnen: [
    { id: "rijk", naam: "Rijk", bedrag: "100000000.00", besluit: null },
    { id: "gemeentefonds", naam: "Gemeentefonds", bedrag: "100000000.00", besluit: "alv-voeding" },
  ],
  besluiten: [
    {
      id: "alv-voeding",
      orgaan: "ALV",
      onderwerp: "Voeding van het fonds met 100 miljoen euro uit het gemeentefonds",
      status: "aangenomen",
      terInzage: "2018-05-30",
      datum: "2018-06-27",
      kenmerk: null,
    },
  ],
  bijVerwerping: "bronVervalt",
  rollen: {
    stelt_voor: "VNG-bestuur",
    adviseert: "onafhankelijke commissie",
    beslist: "ALV",
    voert_uit: "VNG",
    toetst: "onafhankelijke commissie",
    controleert: null,
  },
  regels: {
    minDagenTerInzage: 28,
    vierOgen: true,
    criteriaVoorafVergrendeld: false,
    definitieveCijfersVereist: false,
    aanvraagVereist: true,
    uitersteDatumAanvraag: "2018-09-15",
    vereisteStukken: ["collegebesluit", "jaarrekening2016", "jaarrekening2017", "accountant2016", "accountant2017"],
  },
  hardheidsclausule: { reserve: "0.00" },
  uitname: { sleutel: "inwoners" },
};
