/** The sheet Uitname. */
export const uitnameEn: Readonly<Record<string, string>> = {
  "sheet.uitname.inleiding":
    "{bron} contributes {bedrag}. That amount comes from {sleutel, select, inwoners {all {aantal} municipalities} other {{dragers, plural, one {the one municipality} other {the # municipalities}} with a weight above zero}} of the division of {indeling}, also from those that get nothing.",
  "sheet.uitname.aanname.inwoners":
    "Assumption: divided by population. The key that the fund itself used is in no public source.",
  "sheet.uitname.aanname.kolom":
    'Assumption: divided by the column "{kolom}" of the input. The key that the fund itself used is in no public source.',
  "sheet.uitname.onbekend":
    "Of {aantal, plural, one {one municipality} other {# municipalities}} the population on 1 January {jaar} is not known; {aantal, plural, one {it has} other {they have}} no inhabitants and no amount per inhabitant here.",
  "sheet.uitname.voorbeelden":
    "Awards to example municipalities are not listed here: they are not in the register and contribute nothing.",
};
