import ts from "typescript";
import { loadedPaths } from "./loaded-paths";

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

/** A member of Office.js that a source names, and since when it exists. */
export interface UsedMember {
  /** "Worksheet.customProperties". */
  readonly name: string;
  /** "ExcelApi". */
  readonly set: string;
  /** "1.12". */
  readonly version: string;
  /** File and line. */
  readonly place: string;
}

/** How the types of Office.js say since when a member exists. */
const marks = [/\[\s*Api set:\s*(\w+)\s+([\d.]*\d)/, /Requirement set\*\*:[^|}]*\|\s*(\w+) ([\d.]*\d)\}/];

/**
 * Lists every member of Office.js that sources name: with a dot, between brackets, in a destructuring, in an object that is
 * handed to Office.js, and in the text of a `load`.
 *
 * @param files - Paths of TypeScript files.
 * @throws Error when a `load` names what does not exist, or names that cannot be read from the source.
 */
export function usedMembers(files: readonly string[]): readonly UsedMember[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not in the program`);
    return membersIn(source, checker);
  });
}

function membersIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly UsedMember[] {
  const members: UsedMember[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const place = `${source.fileName}:${line.toString()}`;
    for (const symbol of [...namedBy(node, checker), ...loadedPaths(node, checker, place)]) {
      members.push(...memberOf(symbol, place));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return members;
}

/** What a node names by itself: `object.member`, `object["member"]`, `{ member } = object`, `{ member: value }`. */
function namedBy(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node)) return present(checker.getSymbolAtLocation(node.argumentExpression));
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    const type = checker.getTypeAtLocation(node.parent);
    return ts.isIdentifier(name) ? present(type.getProperty(name.text)) : [];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const expected = checker.getContextualType(node.parent);
    return ts.isIdentifier(node.name) ? present(expected?.getProperty(node.name.text)) : [];
  }
  return [];
}

function present(symbol: ts.Symbol | undefined): readonly ts.Symbol[] {
  return symbol === undefined ? [] : [symbol];
}

function memberOf(symbol: ts.Symbol, place: string): readonly UsedMember[] {
  const declaration = symbol.declarations?.find((item) => item.getSourceFile().fileName.includes("@types/office-js"));
  const since = declaration === undefined ? null : sinceOf(declaration);
  if (declaration === undefined || since === null) return [];
  const { parent: owner } = declaration;
  const type = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) ? (owner.name?.text ?? "") : "";
  return [{ name: type === "" ? symbol.name : `${type}.${symbol.name}`, ...since, place }];
}

/** By the documentation of a member itself, or of what it belongs to. */
function sinceOf(declaration: ts.Declaration): { readonly set: string; readonly version: string } | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
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
