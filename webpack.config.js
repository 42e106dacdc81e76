// One function per target; each returns a complete webpack configuration.

const { chmodSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin } = require("webpack");

const root = __dirname;

/** Types are checked by `npm run types`; the bundler only removes them. */
const typescript = {
  test: /\.tsx?$/,
  include: path.join(root, "src"),
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** Style sheets are made while building; the browser only inserts them. */
const styles = { test: /\.tsx$/, include: path.join(root, "src"), enforce: "post", loader: "@griffel/webpack-loader" };

/**
 * Lets a shell run the file itself, and says last of all that the build is whole: fonds.js does not start what was
 * interrupted halfway.
 */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("executable", () => {
      chmodSync(file, 0o755);
      writeFileSync(path.join(path.dirname(file), "complete"), "");
    }),
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
  module: { rules: [typescript] },
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

/** Where manifest.xml says that the add-in is: a developer's own machine. */
const developmentUrl = "https://localhost:3000";

/** Pictures for the ribbon and the pages; the samples are not published. */
const icons = { from: "*.png", to: "assets", context: path.join(root, "assets") };

/** How our sources start a worker: by src/worker/start-worker.ts, under a name that each of them gives it. */
const workerStarts = ["*workers.start()"];

/** What both pages share. Addresses are relative, so that a page works from any folder of any server. */
const page = (name, entry) => ({
  name,
  mode: "production",
  target: ["web", "es2022"],
  entry,
  output: {
    path: path.join(root, "dist", name),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [typescript, styles], parser: { javascript: { worker: workerStarts } } },
  // Three times as quick as the minifier that webpack takes by itself, and a little smaller.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    // A worker is whole when it starts: only then it learns where its other parts are (src/worker/worker-folder.ts).
    splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && !chunk.hasRuntime() },
  },
  // No eval: the content security policy of the pages does not allow it.
  devtool: "source-map",
  performance: false,
  stats: "errors-warnings",
});

/** The pane in Excel, with the functions of the ribbon: one page, one runtime. */
const addIn = () => {
  const base = page("addin", { taskpane: path.join(root, "src/addin/main.ts") });
  const pages = { from: "*.html", context: path.join(root, "src/addin/help") };
  return {
    ...base,
    plugins: [
      new HtmlPlugin({
        template: path.join(root, "src/addin/taskpane.html"),
        filename: "taskpane.html",
        minify: false,
      }),
      new CopyPlugin({ patterns: [icons, pages, ...publishedManifest()] }),
    ],
  };
};

/** The manifest for users, when MANIFEST_URL says where the folder dist/addin will be served. */
function publishedManifest() {
  const address = process.env.MANIFEST_URL?.replace(/\/+$/, "");
  if (address === undefined || address === "") return [];
  if (!address.startsWith("https://")) throw new Error(`MANIFEST_URL has to start with https://, not ${address}`);
  return [
    {
      from: path.join(root, "manifest.xml"),
      transform: (content) => content.toString("utf8").replaceAll(developmentUrl, address),
    },
  ];
}

/** One request less before the first screen. */
function webPageWithStyles() {
  const [html, styles] = ["index.html", "web.css"].map((file) =>
    readFileSync(path.join(root, "src/web", file), "utf8"),
  );
  return html.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>\n${styles}</style>`);
}

/** The page for whoever has no Excel at hand: a folder of files, nothing else. */
const webPage = () => {
  const base = page("web", { web: path.join(root, "src/web/main.tsx") });
  return {
    ...base,
    module: {
      ...base.module,
      rules: [
        ...base.module.rules,
        // The sample is part of the page, which may not ask any server for it.
        { test: /\.xlsx$/, type: "asset/inline" },
      ],
    },
    plugins: [
      new HtmlPlugin({ templateContent: webPageWithStyles, minify: false }),
      new CopyPlugin({ patterns: [icons] }),
    ],
  };
};

module.exports = () => [commandLine(), addIn(), webPage()];

/** For scripts/bench-pane.ts, which measures against a page that is built the same way. */
module.exports.page = page;
