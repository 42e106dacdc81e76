// Builds a page, serves it on this machine, and builds it again whenever a source changes:
// node --import ./scripts/typescript.mjs scripts/serve.ts web|addin [--port 3000]

import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { parseNumber } from "office-addin-cli";
import openInBrowser from "open";
import webpack, { type Configuration } from "webpack";
import { serveFolder, type Certificate } from "./serve/static-server";
import { installTools } from "./tools/tools";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { port: { type: "string" } } });
const [name] = positionals;
const port = parseNumber(values.port ?? "3000", "--port wants a number") ?? 3000;

const root = new URL("..", import.meta.url);
const configure = createRequire(import.meta.url)("../webpack.config.js") as () => readonly Configuration[];
const configuration = configure().find((page) => page.name === name);
if (configuration === undefined || (name !== "web" && name !== "addin")) throw new Error("Serve what? web or addin");

/** Excel shows pages over https only; the certificate of a developer's machine is made when it is first needed. */
async function certificate(): Promise<Certificate> {
  installTools();
  const fromTools = createRequire(new URL("tools/package.json", root));
  const certificates = fromTools("office-addin-dev-certs") as {
    readonly getHttpsServerOptions: () => Promise<Certificate>;
  };
  return certificates.getHttpsServerOptions();
}

async function serve(): Promise<void> {
  const server = await serveFolder(fileURLToPath(new URL(`dist/${name ?? ""}`, root)), {
    port,
    host: "localhost",
    certificate: name === "addin" ? await certificate() : null,
  });
  console.log(`${server.address}${name === "addin" ? "/taskpane.html" : ""} (Ctrl+C stops it)`);
  if (name === "web") await openInBrowser(server.address);
}

let started: Promise<void> | null = null;
webpack(configuration).watch({}, (error, stats) => {
  if (error !== null) throw error;
  if (stats?.hasErrors() === true) {
    console.error(stats.toString("errors-only"));
    return;
  }
  started ??= serve().catch((reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exit(1);
  });
});
