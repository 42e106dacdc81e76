import type { FileAnswer, FileRequest } from "../../src/worker/files/file-messages";

interface Told {
  readonly data: FileAnswer;
}

/** A worker of which a test says when it answers, and what. */
export interface FakeWorker {
  readonly asked: () => FileRequest;
  readonly answer: (answer: FileAnswer) => void;
  readonly breakDown: (event: "error" | "messageerror") => void;
  readonly isEnded: () => boolean;
}

/** Lets the page start workers, until the test is over. @returns The workers that were started. */
export function fakeWorkers(): readonly FakeWorker[] {
  const started: FakeWorker[] = [];
  class Started {
    private readonly listeners = new Map<string, (event: Told | undefined) => void>();
    private request: FileRequest | null = null;
    private hasEnded = false;

    constructor() {
      started.push({
        asked: () => {
          if (this.request === null) throw new Error("nothing was asked");
          return this.request;
        },
        answer: (data) => this.listeners.get("message")?.({ data: structuredClone(data) }),
        breakDown: (event) => this.listeners.get(event)?.(undefined),
        isEnded: () => this.hasEnded,
      });
    }

    addEventListener(name: string, listener: (event: Told | undefined) => void): void {
      this.listeners.set(name, listener);
    }

    /** What arrives in a worker is a copy. */
    postMessage(request: FileRequest): void {
      this.request = structuredClone(request);
    }

    terminate(): void {
      this.hasEnded = true;
    }
  }
  Object.assign(globalThis, { Worker: Started });
  // where the test's own surroundings have none: the address of what a worker starts with
  if (!("createObjectURL" in URL)) Object.assign(URL, { createObjectURL: () => "blob:worker" });
  return started;
}

/** As in a page that was opened from a folder. */
export function noWorkers(): void {
  Object.assign(globalThis, { Worker: undefined });
}
