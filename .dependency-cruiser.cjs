// The arrows of ARCHITECTURE.md. A layer may import what is listed behind its name, and nothing else.

const layer = (name) => `^src/${name}/`;
const library = (name) => `(^|/)node_modules/${name}/`;

const arrows = {
  core: [library("decimal\\.js"), library("zod")],
  audit: [layer("core"), library("decimal\\.js"), library("zod"), library("@noble/hashes")],
  workbook: [layer("core"), library("decimal\\.js"), library("zod")],
  reference: [layer("core")],
  text: [layer("core"), library("intl-messageformat")],
  xlsx: [layer("core"), layer("workbook"), library("hucre"), library("fflate")],
  excel: [layer("core"), layer("workbook")],
  run: ["core", "audit", "workbook", "reference", "text"].map(layer),
  taskpane: [
    ...["core", "workbook", "run", "text"].map(layer),
    library("react"),
    library("react-dom"),
    library("@fluentui/[^/]+"),
    library("@griffel/react"),
  ],
  commands: ["core", "workbook", "run", "text"].map(layer),
  addin: [...["core", "workbook", "run", "text", "excel", "taskpane", "commands"].map(layer), "^package\\.json$"],
  web: [
    ...["core", "workbook", "run", "text", "xlsx", "taskpane"].map(layer),
    library("react"),
    library("react-dom"),
    "^package\\.json$",
  ],
  cli: [
    ...["core", "audit", "workbook", "run", "text", "xlsx"].map(layer),
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
      comment: "A new folder under src/ gets its line in .dependency-cruiser.cjs and in ARCHITECTURE.md.",
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
