import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

/** A page to open, and the button that makes it usable. */
export interface MeasuredPage {
  readonly name: "pane" | "hello";
  readonly folder: string;
  /** Start of the text on the first button that does something. */
  readonly button: string;
}

interface WebpackConfig {
  (): readonly Configuration[];
  readonly page: (name: string, entry: Record<string, string>) => Configuration;
}

/**
 * Builds the web page, and a page with nothing but Fluent UI by the same settings.
 *
 * @param root - Folder of the project.
 * @param output - Folder that gets a folder for each.
 */
export async function buildPages(root: string, output: string): Promise<readonly MeasuredPage[]> {
  const config = ((await import(join(root, "webpack.config.js"))) as { readonly default: WebpackConfig }).default;
  const web = config().find(({ name }) => name === "web");
  if (web === undefined) throw new Error("webpack.config.js has no page called web");
  const hello = config.page("hello", { hello: join(root, "scripts/bench-pane/hello.ts") });
  const template = join(root, "scripts/bench-pane/hello.html");
  const pages = [
    { name: "pane", folder: join(output, "pane"), button: "Verdeling maken" },
    { name: "hello", folder: join(output, "hello"), button: "Start" },
  ] as const;
  const [pane, bare] = pages;
  await build([
    { ...web, output: { ...web.output, path: pane.folder } },
    {
      ...hello,
      output: { ...hello.output, path: bare.folder },
      plugins: [new HtmlPlugin({ template, minify: false })],
    },
  ]);
  return pages;
}

function build(configurations: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
