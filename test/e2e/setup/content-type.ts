import { extname } from "node:path";

const types: Readonly<Partial<Record<string, string>>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

/** What a server says that a file is. */
export function contentTypeOf(path: string): string {
  return types[extname(path)] ?? "application/octet-stream";
}
