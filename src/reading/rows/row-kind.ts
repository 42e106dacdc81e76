const totals = new Set([
  "totaal",
  "totalen",
  "total",
  "totals",
  "som",
  "sum",
  "eindtotaal",
  "subtotaal",
  "subtotal",
  "grand total",
  "generaal totaal",
  "alle gemeenten",
  "alle gemeentes",
  "all municipalities",
  "gemiddeld",
  "gemiddelde",
  "average",
  "mediaan",
  "median",
]);

/** The provinces that are no municipality as well: in a list of municipalities a subtotal. */
const provinces =
  /^(?:drenthe|flevoland|friesland|fryslân|gelderland|limburg|noord-brabant|noord-holland|overijssel|zeeland|zuid-holland)$/i;

/** The provinces that are. */
const provincesAndMunicipalities = /^(?:groningen|utrecht)$/i;

const longestLabel = Math.max(...[...totals].map(({ length }) => length));

/** @returns Whether a label announces a totals row: "Totaal", "TOTAAL Nederland", "Grand total:", "Gemiddelde". Not "Someren". */
export function isTotalsLabel(text: string): boolean {
  // nearly every label is a municipality: decide on the first letter before doing more
  if (!"tsegam".includes(text.charAt(0).toLowerCase())) return false;
  const words = text
    .slice(0, longestLabel + 2)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return totals.has(words[0] ?? "") || totals.has(words.slice(0, 2).join(" "));
}

/** @returns Whether a label is that of a larger region: "Nederland", "Gelderland", and of statistics "PV20", "Utrecht (PV)". */
export function isLargerRegion(text: string): boolean {
  return /^(?:(?:NL|LD|PV|CR)\d\d|Nederland)$|\((?:NL|LD|PV|CR)\)$/i.test(text) || provinces.test(text);
}

/** @returns Whether a name is that of a province and of a municipality. */
export function isProvinceAndMunicipality(naam: string): boolean {
  return provincesAndMunicipalities.test(naam);
}

/** @returns Whether a text has the form of a municipality code: 363, 0363, GM0363, VB0001. */
export function isCodeLike(text: string): boolean {
  return /^(?:gm|vb)?\s?\d{1,6}$/i.test(text);
}

/** @returns Whether the only text in a row of a table without codes is a remark and not a name: "* voorlopig", "Bron: CBS", "v = verwacht". */
export function isRemark(text: string): boolean {
  return text.length > 40 || /[:;*=]|^[^\p{L}'’]|^\(|\.\s|\.$/u.test(text);
}
