import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { nativeBridge } from "./native-bridge";
import { SimulatedExcel } from "./simulated-excel";

let current = new SimulatedExcel();
let isLoaded = false;

/**
 * Opens a new simulated Excel under the unmodified office.js, which is loaded once a test file, in the realm of the code
 * under test.
 */
export function openExcel(): SimulatedExcel {
  current = new SimulatedExcel();
  if (!isLoaded) loadOffice();
  isLoaded = true;
  return current;
}

/** The globals that office.js looks at while it loads. */
function pageGlobals(): object {
  const page = { addEventListener() {}, removeEventListener() {} };
  const location = { search: "", hash: "", href: "http://localhost/", protocol: "http:", host: "localhost" };
  const document = {
    ...page,
    URL: location.href,
    cookie: "",
    documentElement: {},
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute() {} }),
  };
  return { ...page, window: globalThis, self: globalThis, top: globalThis, parent: globalThis, location, document };
}

function loadOffice(): void {
  if (!("window" in globalThis)) Object.assign(globalThis, pageGlobals());
  if (!("navigator" in globalThis)) Object.assign(globalThis, { navigator: { userAgent: "node" } });
  Object.assign(globalThis, { _richApiNativeBridge: nativeBridge(() => current) });
  const { resolve: find } = createRequire(resolve("package.json"));
  const folder = dirname(find("@microsoft/office-js/package.json"));
  const library = readFileSync(join(folder, "dist", "excel-win32-16.01.debug.js"), "utf8");
  // indirect: the library makes its globals
  const evaluate: (text: string) => unknown = globalThis.eval;
  evaluate(library);
}
