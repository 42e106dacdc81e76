import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { contentTypeOf } from "./content-type";

export interface StaticServer {
  /** Without a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder on this machine, as any server or intranet share would, and nothing else. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    readFile(path.startsWith(folder) ? path : "").then(
      (content) => response.writeHead(200, { "content-type": contentTypeOf(path) }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  const { port } = await listening(server);
  return {
    address: `http://127.0.0.1:${port.toString()}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listening(server: Server): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      resolve(server.address() as AddressInfo);
    });
  });
}
