/** The sheet Uitname. */
export const uitnameNl: Readonly<Record<string, string>> = {
  "sheet.uitname.inleiding":
    "{bron} draagt {bedrag} bij. Dat bedrag komt van {sleutel, select, inwoners {alle {aantal} gemeenten} other {{dragers, plural, one {de ene gemeente} other {de # gemeenten}} met een gewicht boven nul}} van de indeling {indeling}, ook van wie niets krijgt.",
  "sheet.uitname.aanname.inwoners":
    "Aanname: verdeeld naar inwoners. De sleutel die het fonds zelf gebruikte, staat in geen openbare bron.",
  "sheet.uitname.aanname.kolom":
    'Aanname: verdeeld naar de kolom "{kolom}" van de invoer. De sleutel die het fonds zelf gebruikte, staat in geen openbare bron.',
  "sheet.uitname.onbekend":
    "Van {aantal, plural, one {één gemeente} other {# gemeenten}} is het aantal inwoners op 1 januari {jaar} niet bekend; {aantal, plural, one {zij heeft} other {zij hebben}} hier geen inwoners en geen bedrag per inwoner.",
  "sheet.uitname.voorbeelden":
    "Toekenningen aan voorbeeldgemeenten staan hier niet: zij staan niet in het register en dragen niets bij.",
};
