import { HyperFormula, type RawCellContent } from "hyperformula";
import type { FigureRow } from "./figures";

/**
 * The rule of 2018 in formulas, as lean as we could make it: per municipality tekort, per inhabitant, eligible, the total
 * paid if B were there (four SUMIFs), award, rounding by largest remainders; B by one MINIFS and three sums. No split over
 * sources, no uitname, no findings and no explanation: less than our run does.
 */
const parameters = 6;

export interface FormulaModel {
  readonly engine: HyperFormula;
  readonly closing: () => number;
  readonly paid: () => number;
  readonly setThreshold: (euros: number) => void;
}

/** Builds the sheet; the build computes everything once. */
export function buildFormulaModel(rows: readonly FigureRow[], pot: number): FormulaModel {
  const first = parameters + 1;
  const last = parameters + rows.length;
  const column = (letter: string): string => `${letter}$${first.toString()}:${letter}$${last.toString()}`;
  const sheet: RawCellContent[][] = [
    ["drempel", 40],
    ["pot", pot],
    ["volgend breekpunt", `=MINIFS(${column("L")},${column("Q")},"<="&B2,${column("M")},1)`],
    [
      "B",
      `=(SUMIF(${column("L")},"<"&B3,${column("N")})+SUMIF(${column("L")},">="&B3,${column("O")})-0.5*B1*SUMIF(${column("L")},">="&B3,${column("P")})-B2)/(0.5*SUMIF(${column("L")},">="&B3,${column("P")}))`,
    ],
    ["over", `=B2*100-SUM(${column("S")})`],
    ["uitgekeerd", `=SUM(${column("V")})`],
    ...rows.map((row, index): RawCellContent[] => {
      const r = (first + index).toString();
      const [code, , inwoners, ...amounts] = row;
      const above = `SUMIF(${column("L")},">"&L${r},${column("P")})`;
      return [
        code,
        inwoners ?? 0,
        ...amounts,
        `=C${r}-D${r}+E${r}-F${r}+G${r}-H${r}+I${r}-J${r}`,
        `=K${r}/B${r}`,
        `=IF(L${r}>$B$1,1,0)`,
        `=M${r}*0.5*(K${r}-$B$1*B${r})`,
        `=M${r}*K${r}`,
        `=M${r}*B${r}`,
        `=SUMIF(${column("L")},"<="&L${r},${column("N")})+SUMIF(${column("L")},">"&L${r},${column("O")})-L${r}*${above}+0.5*(L${r}-$B$1)*${above}`,
        `=IF(M${r}=0,0,IF(L${r}<=$B$4,N${r},K${r}-B${r}*$B$4+0.5*($B$4-$B$1)*B${r}))`,
        `=INT(ROUND(R${r}*100,5))`,
        `=ROUND(R${r}*100,5)-S${r}`,
        `=COUNTIF(${column("T")},">"&T${r})`,
        `=(S${r}+IF(U${r}<$B$5,1,0))/100`,
      ];
    }),
  ];
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3", useColumnIndex: false });
  const read = (row: number): number => {
    const value = engine.getCellValue({ sheet: 0, row, col: 1 });
    if (typeof value !== "number")
      throw new Error(`the formula model gives ${JSON.stringify(value)} in row ${(row + 1).toString()}`);
    return value;
  };
  return {
    engine,
    closing: () => read(3),
    paid: () => read(5),
    setThreshold: (euros) => engine.setCellContents({ sheet: 0, row: 0, col: 1 }, [[euros]]),
  };
}
