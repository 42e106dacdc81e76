import type { XmlHandler } from "./xml-scanner";

/** Lets two handlers follow one scan. */
export function tee(first: XmlHandler, second: XmlHandler): XmlHandler {
  return {
    open(name, attributes) {
      first.open(name, attributes);
      second.open(name, attributes);
    },
    close(name) {
      first.close(name);
      second.close(name);
    },
    text(text) {
      first.text?.(text);
      second.text?.(text);
    },
  };
}
