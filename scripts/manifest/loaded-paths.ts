import ts from "typescript";

/**
 * The members that a `load` names in its text ("items/name,items/protection/protected"); none for any other node.
 *
 * @param place - File and line, for an error.
 * @throws Error when one of them does not exist, or when they cannot be read from the source.
 */
export function loadedPaths(node: ts.Node, checker: ts.TypeChecker, place: string): readonly ts.Symbol[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const [names] = node.arguments;
  if (name.text !== "load" || names === undefined || !isOfOffice(checker.getSymbolAtLocation(name))) return [];
  const text = textOf(names);
  if (text === null) throw new Error(`${place}: load with names that stand elsewhere`);
  const paths = text.split(",").map((path) => path.trim());
  return paths
    .filter((path) => path !== "")
    .flatMap((path) => symbolsAlong(path, checker.getTypeAtLocation(expression), checker, place));
}

function isOfOffice(symbol: ts.Symbol | undefined): boolean {
  return symbol?.declarations?.some((item) => item.getSourceFile().fileName.includes("@types/office-js")) ?? false;
}

/** All that a text may be: of a choice both branches. Null when it is not written out. */
function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  if (ts.isConditionalExpression(node)) return joined(",", [textOf(node.whenTrue), textOf(node.whenFalse)]);
  if (ts.isArrayLiteralExpression(node)) return joined(",", node.elements.map(textOf));
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined("", [textOf(node.left), textOf(node.right)]);
  }
  if (!ts.isTemplateExpression(node)) return null;
  const spans = node.templateSpans.flatMap(({ expression, literal }) => [textOf(expression), literal.text]);
  return joined("", [node.head.text, ...spans]);
}

function joined(separator: string, texts: readonly (string | null)[]): string | null {
  return texts.includes(null) ? null : texts.join(separator);
}

function symbolsAlong(path: string, start: ts.Type, checker: ts.TypeChecker, place: string): readonly ts.Symbol[] {
  let type = start;
  return path.split("/").map((name) => {
    const symbol = type.getProperty(name);
    if (symbol === undefined) throw new Error(`${place}: load of ${path}, but there is no ${name}`);
    const found = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    // a collection is loaded by what its items have
    type = checker.getIndexTypeOfType(found, ts.IndexKind.Number) ?? found;
    return symbol;
  });
}
