import { shiftFormula } from "../../workbook/formula/shift";
import { readAttribute } from "../ooxml/xml-text";

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Writes out the formulas that a sheet stores once for many cells. */
export class SharedFormulas {
  private readonly shared = new Map<string, SharedFormula>();

  /**
   * @param formula - The text in the cell, which may be empty.
   * @param attributes - Of the formula element.
   * @returns The formula of the cell; empty when it belongs to an array or a data table, which no single cell tells.
   */
  written(formula: string, attributes: string, row: number, column: number): string {
    const type = readAttribute(attributes, "t") ?? "normal";
    if (type === "normal") return formula;
    const index = type === "shared" ? readAttribute(attributes, "si") : null;
    if (index === null) return "";
    if (formula !== "") {
      this.shared.set(index, { formula, row, column });
      return formula;
    }
    const first = this.shared.get(index);
    return first === undefined ? "" : shiftFormula(first.formula, row - first.row, column - first.column);
  }
}
