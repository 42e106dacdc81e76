// The first import of every worker. What a worker loads later stands beside its own script, but a worker that was started
// from a blob does not know where that is: start-worker.ts tells it.

declare global {
  /** Of the bundler: where the parts of a bundle are. Only a bundle has it. */
  var __webpack_public_path__: string;
  /** Only a worker that start-worker.ts started has it. */
  var workerFolder: string | undefined;
}

const { workerFolder } = globalThis;
if (workerFolder !== undefined && __webpack_public_path__ !== workerFolder) __webpack_public_path__ = workerFolder;

export {};
