/** A blob a worker, kept as long as the page is: a worker may be started many times. */
const blobs = new Map<string, string>();

/**
 * Starts a worker under the content security policy of the page.
 *
 * A worker that is started from a file has the policy that its server sends with the file, and a folder of files sends
 * none. One that is started from a blob inherits what stands in the page: it can send nothing either.
 *
 * @param address - Of the worker's script. The bundler has to see the address, and knows the call by the name that the
 *   caller gives it (webpack.config.js): it does not look at a function that is imported. So the caller writes
 *   `const workers = { start: startWorker }` and `workers.start(new URL("./worker.ts", import.meta.url))`. The
 *   first import of that file is worker-folder.ts.
 * @throws Where no worker may start; other browsers tell it by an error event of the worker.
 */
export function startWorker(address: URL): Worker {
  const blob = blobs.get(address.href) ?? makeBlob(address);
  blobs.set(address.href, blob);
  return new Worker(blob);
}

function makeBlob(address: URL): string {
  const folder = new URL(".", address).href;
  const script = `self.workerFolder = ${JSON.stringify(folder)};\nimportScripts(${JSON.stringify(address.href)});\n`;
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
}
