/** What the fields of `governanceset/1` mean. */
export const governancesetDescriptions: Readonly<Record<string, string>> = {
  "": "Waar het geld vandaan komt, wie beslist en volgens welke spelregels. Bedragen zijn euro's als tekst, met een punt.",
  bronnen: "De bronnen die samen de pot vormen.",
  "bronnen.besluit": "Id van het besluit waar de bron op wacht; null: geen besluit nodig.",
  besluiten: "Besluiten waar de uitkomst van afhangt.",
  "besluiten.terInzage": "Datum waarop de stukken ter inzage gingen.",
  "besluiten.datum": "Datum van het besluit.",
  bijVerwerping: "Wat er gebeurt als een besluit is verworpen: de bron vervalt, of er wordt niets uitgekeerd.",
  rollen: "Wie welke rol heeft; null: nog niet ingevuld.",
  "regels.minDagenTerInzage": "Zoveel dagen voor het besluit moeten de stukken ter inzage liggen.",
  "regels.vierOgen": "De opsteller mag niet dezelfde persoon zijn als de controleur.",
  "regels.criteriaVoorafVergrendeld": "De criteria moeten vaststaan voordat de cijfers binnenkomen.",
  "regels.definitieveCijfersVereist": "Met voorlopige cijfers is de uitkomst niet officieel.",
  "regels.aanvraagVereist": "Wie geen aanvraag deed, krijgt niets.",
  "regels.uitersteDatumAanvraag": "Een aanvraag na deze datum telt niet; null: geen uiterste datum.",
  "regels.vereisteStukken": "Stukken zonder welke een aanvraag niet telt.",
  "hardheidsclausule.reserve": "Bedrag dat buiten de verdeling blijft.",
  "uitname.sleutel":
    "Hoe het deel uit het gemeentefonds over alle gemeenten wordt verdeeld: naar inwoners, naar een kolom, of niet getoond.",
  "uitname.kolom": "Kop van de kolom met het gewicht van elke gemeente.",
};
