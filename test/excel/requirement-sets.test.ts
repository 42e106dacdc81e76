import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");
/** Office 2021 and everything newer; the manifest asks for no more. */
const ceiling = 14;

interface UsedMember {
  readonly name: string;
  readonly set: string;
  readonly version: number;
  readonly place: string;
}

/** Every member of Excel's object model that the sources use, with the requirement set that its documentation names. */
function usedMembers(folder: string): readonly UsedMember[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    typeRoots: [join(root, "node_modules/@types")],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
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
    const name = nameOf(node);
    const declaration = name === null ? undefined : declarationOf(name, checker);
    const api = declaration === undefined ? null : apiOf(declaration);
    if (name !== null && declaration !== undefined && api !== null) {
      const { parent: owner } = declaration;
      const parent = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) ? (owner.name?.text ?? "") : "";
      const line = source.getLineAndCharacterOfPosition(name.getStart()).line + 1;
      members.push({ name: `${parent}.${name.text}`, ...api, place: `${source.fileName}:${line.toString()}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return members;
}

/** `object.member` and `const { member } = object`. */
function nameOf(node: ts.Node): ts.Identifier | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) return node.name;
  if (!ts.isBindingElement(node)) return null;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? name : null;
}

function declarationOf(name: ts.Identifier, checker: ts.TypeChecker): ts.Declaration | undefined {
  const element = ts.isBindingElement(name.parent) ? name.parent : null;
  const symbol =
    element === null
      ? checker.getSymbolAtLocation(name)
      : checker.getTypeAtLocation(element.parent).getProperty(name.text);
  return symbol?.declarations?.find((item) => item.getSourceFile().fileName.includes("@types/office-js"));
}

/** Of the member itself, or of what it belongs to. */
function apiOf(declaration: ts.Declaration): { readonly set: string; readonly version: number } | null {
  for (let node: ts.Node = declaration; !ts.isModuleDeclaration(node) && !ts.isSourceFile(node); node = node.parent) {
    const text = ts
      .getJSDocCommentsAndTags(node)
      .map((comment) => comment.getText())
      .join(" ");
    const found = /\[\s*Api set:\s*(\w+)\s+1\.(\d+)/.exec(text);
    if (found !== null) return { set: found[1] ?? "", version: Number(found[2]) };
  }
  return null;
}

test("every member of Excel that is used is in ExcelApi 1.14 or before", () => {
  const members = usedMembers(join(root, "src/excel"));
  const names = new Set(members.map(({ name }) => name));
  // what this holds the code to is only worth something when it sees the code
  expect(names.size).toBeGreaterThan(60);
  expect([...names]).toEqual(
    expect.arrayContaining(["Worksheet.customProperties", "Range.getRowProperties", "Chart.axes"]),
  );
  expect(members.filter(({ set, version }) => set !== "ExcelApi" || version > ceiling)).toEqual([]);
  const newest = members.filter(({ version }) => version > 12).map(({ name }) => name);
  expect(newest).toEqual(["WorksheetChangedEventArgs.triggerSource"]);
});
