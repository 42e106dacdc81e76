/** The sheet Uitname. */
export const uitnameEn: Readonly<Record<string, string>> = {
  "sheet.uitname.inleiding":
    "{bron} contributes {bedrag}. That amount comes from {sleutel, select, inwoners {all {aantal} municipalities} other {the {betalers} municipalities with a weight}} of the division of {indeling}, also from those that get nothing.",
  "sheet.uitname.aanname.inwoners":
    "Assumption: divided by population. The key that the fund itself used is in no public source.",
  "sheet.uitname.aanname.kolom":
    'Assumption: divided by the column "{kolom}" of the input. The key that the fund itself used is in no public source.',
  "sheet.uitname.voorbeelden":
    "Awards to example municipalities are not listed here: they are not in the register and contribute nothing.",
};
