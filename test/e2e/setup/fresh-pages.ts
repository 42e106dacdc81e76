import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** Folders of the production builds under test. */
export interface Pages {
  readonly addin: string;
  readonly web: string;
}

const names = ["addin", "web"] as const;

/** Everything that a build is made from. */
const sources = ["src", "assets", "webpack.config.js", "package.json", "tsconfig.base.json"];

/**
 * Finds builds of both pages that are newer than every source: those in dist/, else those of an earlier run of these
 * tests, else new ones. So nothing stale is ever tested, and nothing in dist/ changes.
 *
 * @param root - Folder of the project.
 */
export async function freshPages(root: string): Promise<Pages> {
  const built = join(root, "dist");
  const own = join(root, "node_modules", ".cache", "fonds-e2e");
  const changed = Math.max(...sources.map((name) => newestTime(join(root, name))));
  const isFresh = (folder: string): boolean => names.every((name) => newestTime(join(folder, name)) > changed);
  if (isFresh(built)) return pagesIn(built);
  if (!isFresh(own)) {
    process.stderr.write("dist/ is older than the sources: building both pages for the end-to-end tests.\n");
    rmSync(own, { recursive: true, force: true });
    await build(root, own);
  }
  return pagesIn(own);
}

function pagesIn(folder: string): Pages {
  return { addin: join(folder, "addin"), web: join(folder, "web") };
}

/** Milliseconds; 0 when there is nothing. */
function newestTime(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestTime(join(path, name))));
}

type Configurations = () => readonly Configuration[];

async function build(root: string, folder: string): Promise<void> {
  const { default: configure } = (await import(join(root, "webpack.config.js"))) as {
    readonly default: Configurations;
  };
  const configurations = configure().flatMap((configuration) => {
    const name = names.find((page) => page === configuration.name);
    return name === undefined
      ? []
      : [{ ...configuration, output: { ...configuration.output, path: join(folder, name) } }];
  });
  await new Promise<void>((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
