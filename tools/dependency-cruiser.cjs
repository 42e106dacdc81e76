// The arrows of ARCHITECTURE.md. A layer may import what is listed behind its name, and nothing else.

const layer = (name) => `^src/${name}/`;
const library = (name) => `(^|/)node_modules/${name}/`;

const layers = (...names) => names.map(layer);

const arrows = {
  core: [library("decimal\\.js"), library("zod")],
  audit: [...layers("core"), library("decimal\\.js"), library("zod"), library("@noble/hashes")],
  workbook: layers("core"),
  reading: [...layers("core", "workbook"), library("decimal\\.js"), library("zod")],
  explanation: layers("core"),
  sheets: layers("core", "workbook", "reading", "explanation"),
  narekening: layers("core", "workbook", "explanation", "sheets"),
  reference: layers("core"),
  text: [...layers("core"), library("intl-messageformat")],
  xlsx: [...layers("core", "workbook"), library("hucre"), library("fflate")],
  excel: layers("core", "workbook"),
  run: layers("core", "audit", "workbook", "reading", "explanation", "sheets", "narekening", "reference", "text"),
  worker: layers("core", "workbook", "run", "text", "xlsx"),
  taskpane: [
    ...layers("core", "workbook", "reading", "explanation", "run", "text", "worker"),
    library("react"),
    library("react-dom"),
    library("@fluentui/[^/]+"),
    library("@griffel/react"),
  ],
  commands: layers("core", "workbook", "run", "text"),
  addin: [...layers("core", "workbook", "run", "text", "excel", "worker", "taskpane", "commands"), "^package\\.json$"],
  web: [
    ...layers("core", "workbook", "run", "text", "xlsx", "worker", "taskpane"),
    library("react"),
    library("react-dom"),
    "^package\\.json$",
  ],
  cli: [
    ...layers("core", "audit", "workbook", "reading", "explanation", "run", "text", "xlsx"),
    library("commander"),
    library("jsonc-parser"),
    "^package\\.json$",
  ],
};

/** The layers that may use what only Node has. */
const onNode = ["cli"];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([name, allowed]) => ({
      name: `arrows-of-${name}`,
      comment: `src/${name} may not import this: see the arrows in ARCHITECTURE.md.`,
      severity: "error",
      from: { path: layer(name) },
      to: { pathNot: [layer(name), ...allowed], ...(onNode.includes(name) ? { dependencyTypesNot: ["core"] } : {}) },
    })),
    {
      name: "every-layer-has-arrows",
      comment: "A new folder under src/ gets its line in tools/dependency-cruiser.cjs and in ARCHITECTURE.md.",
      severity: "error",
      from: { path: "^src/", pathNot: Object.keys(arrows).map(layer) },
      to: {},
    },
    {
      name: "no-circle",
      comment: "These files can only be understood together: one of them has two jobs.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphan",
      comment: "Nothing imports this file and it imports nothing: it is dead.",
      severity: "error",
      from: { path: "^src/", orphan: true },
      to: {},
    },
    {
      name: "resolvable",
      comment: "There is no such file or package.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|test/bench)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
