import { dirname } from "node:path";
import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

/** Layers whose outcome may depend on their arguments only. */
const pureLayers = ["core", "audit", "workbook", "reading", "explanation", "sheets", "narekening", "reference", "text"];

const everywhere = [
  { selector: "ExportDefaultDeclaration", message: "Export by name: one thing, one name everywhere." },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
];

/** Where there is no amount there is a mistake, or a name for why there is none. */
const onTheMoneyPath = [
  {
    selector:
      "LogicalExpression[operator='??'] > :matches(Literal[bigint='0'], Identifier[name=/^(noCents|zero|nought)$/]).right",
    message: "A missing amount is never nothing in silence: at(), or nothingIfAbsent().",
  },
];

const inPureLayers = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "Time is an argument in a pure layer.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Time is an argument in a pure layer.",
  },
  { selector: "CallExpression[callee.name='Date']", message: "Time is an argument in a pure layer." },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "A pure layer gives the same outcome twice.",
  },
  {
    selector: "MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]",
    message: "A pure layer does not depend on the machine's language: format in text/, order by code units.",
  },
];

const inTests = [
  {
    selector: "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|failing)$/]",
    message: "Every test runs, every time.",
  },
];

export default tseslint.config(
  // test/bench needs packages that the main install does not have.
  { ignores: ["dist/", "coverage/", "reports/", ".stryker-tmp/", "uit/", "test/bench/"] },
  // No exemptions: a comment in a source cannot switch a rule off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["{src,test,scripts,tools}/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: dirname(import.meta.dirname) } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      // Keeping control characters out of cells is part of the job.
      "no-control-regex": "off",
      "no-restricted-syntax": ["error", ...everywhere],
      // A visitor may have nothing to do at some element.
      "@typescript-eslint/no-empty-function": ["error", { allow: ["methods"] }],
      // Does not know that a branded bigint is a bigint.
      "@typescript-eslint/no-unsafe-unary-minus": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: [`src/{${pureLayers.join(",")}}/**/*.{ts,tsx}`],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...onTheMoneyPath, ...inPureLayers] },
  },
  {
    files: ["src/{run,taskpane,web,cli,worker}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...onTheMoneyPath] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, ...inTests] },
  },
  {
    files: ["{scripts,tools}/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: { require: "readonly", module: "writable", __dirname: "readonly", process: "readonly", URL: "readonly" },
    },
  },
);
