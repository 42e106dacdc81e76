import { damaged, FileProblem, tooLarge } from "../file-problem";
import { limits } from "../limits";
import { ownMarkName } from "../../workbook/plan/own-mark";
import type { Package } from "./package";
import { readRelationships, type Relationship } from "./relationships";
import { scanPart } from "./scan-part";
import { isTrue, readAttribute } from "./xml-text";

/** A worksheet and where it is in the package. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Written by this product. */
  readonly own: boolean;
}

/** A defined name. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Name of the worksheet that it belongs to; null for the whole workbook. */
  readonly scope: string | null;
}

/** What the workbook part says, with the parts it leads to. */
export interface WorkbookParts {
  /** Worksheets in order; chart sheets and the like are left out. */
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly hasMacros: boolean;
  /** Whoever opens it has to calculate it first. */
  readonly recalculates: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  /** Parts in which other programs, and we, keep what is not part of a sheet. */
  readonly customXml: readonly string[];
}

const workbookTypes = new Set(["officeDocument"]);

/**
 * Finds the parts of an Excel workbook.
 *
 * @throws FileProblem `file-kind-unknown` for another kind of package, `file-damaged`, `file-too-large`.
 */
export function readWorkbookParts(source: Package): WorkbookParts {
  const packageLinks = readRelationships(source, "");
  const workbook = packageLinks.find(({ type }) => workbookTypes.has(type))?.part;
  if (workbook === undefined) throw otherKind(source);
  if (!source.has(workbook)) throw damaged("part-missing");
  if (workbook.toLowerCase().endsWith(".bin")) throw new FileProblem("file-kind-unknown", "xlsb");
  const links = readRelationships(source, workbook);
  const content = scanWorkbook(source, workbook);
  const marked = new Set(content.names.filter(({ name }) => name === ownMarkName).map(({ sheet }) => sheet));
  const sheets = content.sheets.flatMap(({ id, name, state }, index) => {
    const link = links.find((candidate) => candidate.id === id);
    if (link === undefined) throw damaged("sheet-missing");
    return link.type === "worksheet" ? [{ name, state, part: link.part, own: marked.has(index) }] : [];
  });
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length) throw damaged("sheet-duplicate");
  return {
    sheets,
    names: content.names.map(({ name, refersTo, sheet }) => ({
      name,
      refersTo,
      scope: sheet === null ? null : (content.sheets[sheet]?.name ?? null),
    })),
    date1904: content.date1904,
    recalculates: content.recalculates,
    hasMacros:
      source.names.some((name) => name.endsWith("vbaproject.bin")) || links.some(({ type }) => type === "xlMacrosheet"),
    sharedStrings: partOfType(links, "sharedStrings"),
    styles: partOfType(links, "styles"),
    theme: partOfType(links, "theme"),
    // Excel links to them from the workbook, LibreOffice from the package
    customXml: [...links, ...packageLinks].filter(({ type }) => type === "customXml").map(({ part }) => part),
  };
}

function otherKind(source: Package): FileProblem {
  return source.has("[content_types].xml") && source.has("xl/workbook.xml")
    ? damaged("part-missing")
    : new FileProblem("file-kind-unknown", "zip");
}

function partOfType(links: readonly Relationship[], type: string): string | null {
  return links.find((link) => link.type === type)?.part ?? null;
}

interface WorkbookContent {
  root: string;
  readonly sheets: { readonly id: string; readonly name: string; readonly state: SheetPart["state"] }[];
  readonly names: { readonly name: string; readonly sheet: number | null; refersTo: string }[];
  date1904: boolean;
  recalculates: boolean;
}

function scanWorkbook(source: Package, part: string): WorkbookContent {
  const content: WorkbookContent = { root: "", sheets: [], names: [], date1904: false, recalculates: false };
  let inName = false;
  scanPart(source, part, {
    open(name, attributes) {
      if (content.root === "") content.root = name;
      if (name === "workbookPr") content.date1904 = isTrue(readAttribute(attributes, "date1904"));
      else if (name === "calcPr") content.recalculates = isTrue(readAttribute(attributes, "fullCalcOnLoad"));
      else if (name === "sheet") content.sheets.push(sheetEntry(attributes));
      else if (name === "definedName") {
        inName = true;
        const sheet = readAttribute(attributes, "localSheetId");
        const title = readAttribute(attributes, "name") ?? "";
        content.names.push({ name: title, sheet: sheet === null ? null : Number(sheet), refersTo: "" });
      }
      if (content.sheets.length > limits.sheets) throw tooLarge("sheets");
    },
    close(name) {
      if (name === "definedName") inName = false;
    },
    text(text) {
      const last = content.names.at(-1);
      if (inName && last !== undefined) last.refersTo += text;
    },
  });
  // a Word document or presentation has another root
  if (content.root !== "workbook") throw new FileProblem("file-kind-unknown", "package");
  return content;
}

function sheetEntry(attributes: string): WorkbookContent["sheets"][number] {
  const state = readAttribute(attributes, "state");
  const id = /(?:^|\s)\S+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
  const name = readAttribute(attributes, "name");
  if (id === undefined || name === null || name === "") throw damaged("sheet-missing");
  return { id, name, state: state === "hidden" || state === "veryHidden" ? state : "visible" };
}
