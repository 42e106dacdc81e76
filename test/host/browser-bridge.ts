import { ConnectionLost, type HostEvent, type SimulatedExcel } from "./simulated-excel";

/** A list as the desktop host passes it to office.js. */
interface HostArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  readonly ubound: () => number;
}

type Callback = (answer: HostArray) => void;
type EventHandler = (event: number, payload: HostArray) => void;

const executeRichApiRequest = 93;
const richApiMessageEvent = 33;

function hostArray(items: readonly unknown[]): HostArray {
  return { toArray: () => items, dimensions: () => 1, ubound: () => items.length };
}

/**
 * Puts a simulated Excel behind `window.external`, where the complete office.js of a desktop host looks for it: the page
 * then takes itself for an add-in in Excel on Windows.
 *
 * @param locale - Language of Excel's own screens.
 */
export function installBrowserBridge(page: object, excel: SimulatedExcel, locale: string): void {
  const handlers = new Map<number, EventHandler>();
  excel.onEvents = (events: readonly HostEvent[]) => {
    handlers.get(richApiMessageEvent)?.(richApiMessageEvent, hostArray(events.map((event) => [...event, false])));
  };
  const context = documentContext(locale);
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(method: number, parameters: readonly (readonly unknown[])[], callback: Callback) {
      const answer = method === executeRichApiRequest ? execute(excel, parameters[0]) : [0, null];
      setTimeout(() => {
        callback(hostArray(answer));
        excel.sendEvents();
      }, 0);
    },
    RegisterEvent(event: number, _target: string, handler: EventHandler, callback: Callback) {
      handlers.set(event, handler);
      setTimeout(callback, 0, hostArray([0]));
    },
    UnregisterEvent(event: number, _target: string, callback: Callback) {
      handlers.delete(event);
      callback(hostArray([0]));
    },
  };
  Object.defineProperty(page, "external", { value: external, configurable: true, writable: true });
}

/** @param parameters - Who asks, the method, the address, the headers and the request itself. */
function execute(excel: SimulatedExcel, parameters: readonly unknown[] | undefined): readonly unknown[] {
  const body = parameters?.[4];
  try {
    return [0, [200, [], JSON.stringify(excel.request(String(body)))]];
  } catch (error) {
    if (!(error instanceof ConnectionLost)) throw error;
    const failure = {
      error: { code: "ConnectionFailure", message: "We're unable to connect to the requested service." },
    };
    return [0, [503, [], JSON.stringify(failure)]];
  }
}

/** What a desktop host tells about itself and the document. */
function documentContext(locale: string): Readonly<Record<string, () => unknown>> {
  const sets = JSON.stringify({ ExcelApi: "1.14", SharedRuntime: "1.1", RibbonApi: "1.1", DialogApi: "1.2" });
  const white = 16_777_215;
  const theme = {
    primaryFontColor: 0,
    primaryBackgroundColor: white,
    secondaryFontColor: 0,
    secondaryBackgroundColor: white,
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "simulated",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "file:///Map1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "1",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => sets,
    GetDialogRequirementMatrix: () => sets,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    GetSupportedMethods: () => "",
    GetSettings: () => ({ Read() {}, Write() {} }),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
}
