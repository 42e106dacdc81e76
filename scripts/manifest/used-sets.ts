import ts from "typescript";
import { compareVersions } from "./versions";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  resolveJsonModule: true,
  types: ["office-js"],
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
};

/** How the types of Office.js say since when a member exists. */
const marks = [/\[\s*Api set:\s*(\w+)\s+([\d.]*\d)/, /Requirement set\*\*:[^|}]*\|\s*(\w+) ([\d.]*\d)\}/];

/**
 * Lists the requirement sets that sources need, from the documentation of every member of Office.js that they name.
 *
 * @param files - Paths of TypeScript files.
 * @returns Highest version by set ("ExcelApi" -> "1.9").
 */
export function usedRequirementSets(files: readonly string[]): ReadonlyMap<string, string> {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const highest = new Map<string, string>();
  const note = (set: string, version: string): void => {
    if (compareVersions(version, highest.get(set) ?? "0") > 0) highest.set(set, version);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const since = sinceOf(checker.getSymbolAtLocation(node.name));
      if (since !== null) note(since.set, since.version);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return highest;
}

function sinceOf(symbol: ts.Symbol | undefined): { readonly set: string; readonly version: string } | null {
  const declaration = symbol?.declarations?.find((item) => item.getSourceFile().fileName.includes("@types/office-js"));
  for (let node: ts.Node | undefined = declaration; node !== undefined && !ts.isSourceFile(node); node = node.parent) {
    const documentation = ts
      .getJSDocCommentsAndTags(node)
      .map((comment) => comment.getText())
      .join(" ");
    for (const mark of marks) {
      const [, set, version] = mark.exec(documentation) ?? [];
      if (set !== undefined && version !== undefined) return { set, version };
    }
    if (ts.isModuleDeclaration(node)) return null;
  }
  return null;
}
