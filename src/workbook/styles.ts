/** How a cell looks. Number formats are en-US codes; Excel and LibreOffice show them by the user's locale. */
export interface CellStyle {
  readonly numberFormat: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  /** 6-digit RGB, or null for the default. */
  readonly color: string | null;
  readonly fill: string | null;
  readonly align: "left" | "right" | "center" | null;
  readonly vertical: "top" | "center";
  readonly wrap: boolean;
  readonly border: "none" | "bottom" | "top";
}

const plain: CellStyle = {
  numberFormat: null,
  bold: false,
  italic: false,
  size: 11,
  color: null,
  fill: null,
  align: null,
  vertical: "top",
  wrap: false,
  border: "none",
};

const number = (numberFormat: string): CellStyle => ({ ...plain, numberFormat, align: "right" });
const total = (style: CellStyle): CellStyle => ({ ...style, bold: true, border: "top" });

const euroCent = number("#,##0.00;[Red]-#,##0.00;0.00");
const perInwoner = number("#,##0.00;[Red]-#,##0.00;0.00");
const euro = number("#,##0;[Red]-#,##0;0");
/** With the sign of the euro, for amounts that stand alone and not in a table of amounts. */
const euroTeken = number('"€" #,##0.00;[Red]"€" -#,##0.00;"€" 0.00');
const aantal = number("#,##0");
const percentage = number("0.0%");
/** Cells to fill in. */
const invoer: CellStyle = { ...plain, fill: "FFF9E5", border: "bottom" };

/** Every look in the workbook, by name: a plan names styles, an adapter applies them. */
export const styles = {
  titel: { ...plain, bold: true, size: 16, color: "1F3864" },
  ondertitel: { ...plain, italic: true, color: "595959" },
  kop: { ...plain, bold: true, color: "FFFFFF", fill: "1F3864", wrap: true, align: "center", vertical: "center" },
  tussenkop: { ...plain, bold: true, size: 12, color: "1F3864", border: "bottom" },
  tekst: plain,
  tekstVet: { ...plain, bold: true },
  tekstTotaal: total(plain),
  tekstOmloop: { ...plain, wrap: true },
  uitleg: { ...plain, color: "595959", wrap: true },
  gecentreerd: { ...plain, align: "center" },
  rechts: { ...plain, align: "right" },
  code: { ...plain, numberFormat: "@" },
  digest: { ...plain, numberFormat: "@", color: "595959", size: 9 },
  concept: { ...plain, bold: true, size: 12, color: "9C0006", fill: "FFC7CE" },
  officieel: { ...plain, bold: true, size: 12, color: "006100", fill: "C6EFCE" },
  waarschuwing: { ...plain, bold: true, color: "7F6000", fill: "FFF2CC" },
  invoer,
  invoerTekst: { ...invoer, numberFormat: "@" },
  invoerEuro: { ...invoer, numberFormat: euroCent.numberFormat, align: "right" },
  invoerAantal: { ...invoer, numberFormat: aantal.numberFormat, align: "right" },
  invoerPercentage: { ...number("0.0###%"), fill: "FFF9E5" },
  invoerDatum: { ...invoer, numberFormat: "dd-mm-yyyy", align: "right" },
  euro,
  euroCent,
  euroCentVet: { ...euroCent, bold: true },
  euroCentTotaal: total(euroCent),
  euroTeken,
  euroTekenVet: { ...euroTeken, bold: true },
  perInwoner,
  perInwonerTotaal: total(perInwoner),
  exact: number("#,##0.0000000000"),
  aantal,
  aantalVet: { ...aantal, bold: true },
  aantalTotaal: total(aantal),
  percentage,
  percentageTotaal: total(percentage),
  datum: { ...plain, numberFormat: "dd-mm-yyyy", align: "left" },
  klopt: { ...plain, bold: true, align: "center" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
