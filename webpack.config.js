// One function per target; each returns a complete webpack configuration.

const { chmodSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");

const root = __dirname;

/** Types are checked by `npm run types`; the bundler only removes them. */
const typescript = (configFile) => ({
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: {
    configFile: path.join(root, configFile),
    transpileOnly: true,
    onlyCompileBundledFiles: true,
    compilerOptions: { composite: false, incremental: false, declaration: false, emitDeclarationOnly: false },
  },
});

/** Lets a shell run the file itself, as npm does for an installed `bin`. */
const executable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tap("executable", () => chmodSync(file, 0o755)),
});

/** The command line, and the demonstration. Each command is a chunk of its own, so that `--version` loads little. */
const commandLine = () => ({
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { fonds: path.join(root, "src/cli/main.ts"), demo: path.join(root, "src/cli/demo.ts") },
  output: {
    path: path.join(root, "dist/cli"),
    filename: "[name].cjs",
    chunkFilename: "[id].cjs",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript("tsconfig.cli.json")] },
  // A stack trace that a municipality sends us has to be readable as it is; size does not matter on a disk.
  optimization: { minimize: false, chunkIds: "named" },
  devtool: "source-map",
  performance: false,
  stats: "errors-warnings",
  plugins: [
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
    executable(path.join(root, "dist/cli/fonds.cjs")),
  ],
});

module.exports = [commandLine()];
