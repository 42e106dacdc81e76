import type { Gemeentecode } from "../core/gemeenten/gemeente";

/**
 * Other names that sheets use for a municipality: former and Dutch or Frisian forms, English names, usual abbreviations.
 * Case, accents, spaces and punctuation do not matter when a name is looked up, and neither does a province between
 * brackets, so those variants are not listed.
 */
export const aliassen: Readonly<Record<string, Gemeentecode>> = {
  "Den Haag": "GM0518",
  "The Hague": "GM0518",
  "Den Bosch": "GM0796",
  "Hengelo O": "GM0164",
  "Bergen Noord-Holland": "GM0373",
  "Bergen Limburg": "GM0893",
  "Bergen LB": "GM0893",
  "Zuidwest-Friesland": "GM1900",
  "Zuidwest-Fryslân": "GM1900",
  "Súdwest-Friesland": "GM1900",
  "De Friese Meren": "GM1940",
  "Noordoost-Friesland": "GM1970",
  "Noardeast-Friesland": "GM1970",
  Tietjerksteradeel: "GM0737",
  Dantumadeel: "GM1891",
  Ferwerderadeel: "GM1722",
  Littenseradeel: "GM0140",
  Menaldumadeel: "GM1908",
  Menaldumadiel: "GM1908",
  "'t Bildt": "GM0063",
  Groesbeek: "GM1945",
  "De Noordoostpolder": "GM0171",
  "Alphen a/d Rijn": "GM0484",
  "Capelle a/d IJssel": "GM0502",
  "Krimpen a/d IJssel": "GM0542",
  "Valkenburg a/d Geul": "GM0994",
  "Horst a/d Maas": "GM1507",
  Nuenen: "GM0820",
  "Nuenen c.a.": "GM0820",
  Haarlemmerliede: "GM0393",
  "Haarlemmerliede c.a.": "GM0393",
  Kollumerland: "GM0079",
  "Kollumerland c.a.": "GM0079",
  "St. Anthonis": "GM1702",
  "St. Michielsgestel": "GM0845",
  "St. Oedenrode": "GM0846",
  "Mill en St. Hubert": "GM0815",
  "Mill c.a.": "GM0815",
};
