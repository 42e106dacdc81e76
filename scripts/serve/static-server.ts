import { createServer as createPlainServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface StaticServer {
  /** Without a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** A certificate that the browser on this machine trusts, in PEM. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

export interface ServerOptions {
  /** 0, or nothing, for any that is free. */
  readonly port?: number;
  /** With one, the server speaks https: Excel shows no other pages. */
  readonly certificate?: Certificate | null;
  /** Name of this machine in the address. */
  readonly host?: string;
}

/**
 * Serves the files of a folder on this machine, as any server or intranet share would, and nothing else.
 *
 * Files are looked up at each request, so that a new build is there at once.
 *
 * @throws When the port is taken.
 */
export async function serveFolder(folder: string, options: ServerOptions = {}): Promise<StaticServer> {
  const { port = 0, certificate = null, host = "127.0.0.1" } = options;
  const files = sirv(folder, { dev: true, etag: true });
  const answer: RequestListener = (request, response) => {
    // Excel on the web asks from another origin
    if (certificate !== null) response.setHeader("Access-Control-Allow-Origin", "*");
    files(request, response, () => {
      response.writeHead(404).end();
    });
  };
  const server = certificate === null ? createPlainServer(answer) : createSecureServer({ ...certificate }, answer);
  const { port: taken } = await listening(server, port, host);
  return {
    address: `${certificate === null ? "http" : "https"}://${host}:${taken.toString()}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listening(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      resolve(server.address() as AddressInfo);
    });
  });
}
