import { hostErrors } from "../host-error";
import { SheetModel, type EnteredFormula, type NameModel, type TableModel } from "./sheet-model";
import { renameInFormula, type Renames } from "../../../src/workbook/formula/rename";

/** The workbook that the simulated Excel has open. */
export class WorkbookModel {
  name = "Map1.xlsx";
  date1904 = false;
  readOnly = false;
  isProtected = false;
  calculationState: "Done" | "Pending" = "Done";
  calculationMode: "Automatic" | "Manual" = "Automatic";
  /** Without a printer, Excel cannot set up a page. */
  hasPrinter = true;
  activeSheet: string | null = null;
  selection: string | null = null;
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  private ids = 0;
  private readonly renames: Renames[] = [];

  copy(): WorkbookModel {
    const copy = new WorkbookModel();
    const {
      name,
      date1904,
      readOnly,
      isProtected,
      calculationState,
      calculationMode,
      hasPrinter,
      activeSheet,
      selection,
      names,
    } = this;
    Object.assign(copy, {
      name,
      date1904,
      readOnly,
      isProtected,
      calculationState,
      calculationMode,
      hasPrinter,
      activeSheet,
      selection,
    });
    copy.names = names.map((item) => ({ ...item }));
    copy.sheets = this.sheets.map((sheet) => sheet.copy());
    for (const [key, value] of this.settings) copy.settings.set(key, value);
    copy.ids = this.ids;
    copy.renames.push(...this.renames);
    return copy;
  }

  newId(): string {
    this.ids += 1;
    return `{00000000-0000-0000-0000-${this.ids.toString(16).padStart(12, "0")}}`;
  }

  addSheet(name: string): SheetModel {
    this.checkSheetName(name, null);
    const sheet = new SheetModel(this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name, or by id as office.js does after the first round trip. */
  findSheet(key: string): SheetModel | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === key) ?? null;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.checkSheetName(name, sheet);
    this.renameInFormulas({ sheets: new Map([[sheet.name.toLowerCase(), name]]), words: new Map() });
    sheet.name = name;
  }

  /** Excel refuses to delete what is very hidden, by design: see `Worksheet.delete` in the documentation. */
  deleteSheet(sheet: SheetModel): void {
    if (sheet.visibility === "VeryHidden") throw hostErrors.invalidOperation();
    this.requireVisibleSheetBeside(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.renameInFormulas({ sheets: new Map([[sheet.name.toLowerCase(), "#REF"]]), words: new Map() });
  }

  /** Excel keeps at least one sheet in sight. */
  requireVisibleSheetBeside(sheet: SheetModel): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw hostErrors.invalidOperation();
  }

  tables(): readonly { readonly sheet: SheetModel; readonly table: TableModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  hasTable(name: string): boolean {
    return this.tables().some(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  }

  get renameCount(): number {
    return this.renames.length;
  }

  /** A cell's formula by today's names of sheets and tables. */
  formulaText({ text, renames }: EnteredFormula): string {
    return this.renames.slice(renames).reduce(renamed, withoutNeedlessQuotes(text));
  }

  renameTable(table: TableModel, name: string): void {
    this.checkWord(name, table);
    this.renameInFormulas({ sheets: new Map(), words: new Map([[table.name.toLowerCase(), name]]) });
    table.name = name;
  }

  /** Tables and defined names share one list of names. */
  checkWord(name: string, self: TableModel | null): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255)
      throw hostErrors.invalidArgument(`name ${name}`);
    const wanted = name.toLowerCase();
    const isTaken =
      this.tables().some(({ table }) => table !== self && table.name.toLowerCase() === wanted) ||
      this.names.some((item) => item.name.toLowerCase() === wanted);
    if (isTaken) throw hostErrors.itemAlreadyExists();
  }

  /** Formulas follow what gets another name, as in Excel; those in cells when somebody looks at them. */
  private renameInFormulas(renames: Renames): void {
    this.renames.push(renames);
    for (const item of [...this.names, ...this.sheets.flatMap(({ names }) => names)]) {
      item.formula = renamed(item.formula, renames);
    }
    for (const { bag } of this.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)) {
      const formula = bag.get("formula");
      if (typeof formula === "string") bag.set("formula", renamed(formula, renames));
    }
    for (const { bag } of this.sheets.flatMap(({ validations }) => validations)) {
      const { list } = (bag.get("rule") ?? {}) as { readonly list?: { readonly source: string } };
      if (list !== undefined) bag.set("rule", { list: { ...list, source: renamed(list.source, renames) } });
    }
  }

  private checkSheetName(name: string, self: SheetModel | null): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw hostErrors.invalidArgument(`sheet name ${name}`);
    }
    const other = this.findSheet(name);
    if (other !== null && other !== self) throw hostErrors.itemAlreadyExists();
  }
}

function renamed(formula: string, renames: Renames): string {
  const known = [...renames.sheets.keys(), ...renames.words.keys()];
  if (!formula.startsWith("=") || !known.some((name) => formula.toLowerCase().includes(name))) return formula;
  const followed = renameInFormula(formula.slice(1), renames).replaceAll("'#REF'!", "#REF!");
  return `=${withoutNeedlessQuotes(followed)}`;
}

/** Excel shows quotes around the name of a sheet only where it needs them. */
export function withoutNeedlessQuotes(formula: string): string {
  return formula.replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!");
}
