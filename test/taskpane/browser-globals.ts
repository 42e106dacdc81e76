import { TextEncoder } from "node:util";

// What every browser has and jsdom has not.
Object.assign(globalThis, { TextEncoder });

// jsdom draws nothing: rules of style would only make every look at an element slow.
CSSStyleSheet.prototype.insertRule = () => 0;
