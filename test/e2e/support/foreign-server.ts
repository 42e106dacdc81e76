import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A machine that no page of ours may speak to. */
export interface ForeignServer {
  readonly address: string;
  /** What was asked of it, as the last part of each path. */
  readonly asked: () => ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

export async function startForeignServer(): Promise<ForeignServer> {
  const asked = new Set<string>();
  const note = (url: string | undefined): void => {
    asked.add((url ?? "").replace(/^\//, "").replace(/\?.*$/, ""));
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(204).end();
  });
  server.on("upgrade", (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port.toString()}`,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
