import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/** What a browser has and jsdom has not, as far as the page uses it. */
export function stubBrowser(): void {
  const observer = { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined };
  const query = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(globalThis, { ResizeObserver: jest.fn(() => observer), matchMedia: () => query });
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Object.assign(globalThis, { structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });
  Object.assign(Blob.prototype, { arrayBuffer: readBlob });
  // a window of fixed size: jsdom does no layout
  for (const [side, pixels] of [
    ["clientWidth", 900],
    ["clientHeight", 600],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
  }
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
  });
}

function readBlob(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("not read"));
    };
    reader.readAsArrayBuffer(this);
  });
}
