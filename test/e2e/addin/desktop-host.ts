/** What a desktop Excel tells an add-in about itself. */
export interface DesktopHost {
  readonly locale: string;
  /** Body and letters of Excel's own panes, as whole numbers 0xRRGGBB. */
  readonly theme: { readonly background: number; readonly foreground: number };
}

/** Names on the page through which tests and page reach each other. */
export interface HostWindow {
  /** Answers the text of a request; null: the connection is lost. A playwright binding. */
  readonly answerRequest: (text: string) => Promise<string | null>;
  /** Hands office.js an event of the host, as soon as it listens: Excel too keeps the click that loads an add-in. */
  tellEvent: (event: number, payload: readonly unknown[]) => void;
  /** Called when the function of a ribbon button says that it is done. */
  commandDone: () => void;
}

/**
 * Puts a desktop Excel where the complete office.js looks for one: `window.external`. Runs in the page, before any
 * script of it; Excel itself is a SimulatedExcel on the side of the tests, which outlives the page.
 */
export function installDesktopHost({ locale, theme }: DesktopHost): void {
  const executeRichApiRequest = 93;
  const appCommandCompleted = 94;
  const sessionLost = 5012;
  const page = window as unknown as HostWindow;
  const handlers = new Map<number, (event: number, payload: unknown) => void>();
  const untold: { readonly event: number; readonly payload: readonly unknown[] }[] = [];
  const hostArray = (items: readonly unknown[]): object => ({
    toArray: () => items,
    dimensions: () => 1,
    ubound: () => items.length,
  });
  const later = (run: () => void): void => {
    setTimeout(run, 0);
  };
  const sets = JSON.stringify({ ExcelApi: "1.14", SharedRuntime: "1.1", RibbonApi: "1.1", DialogApi: "1.2" });
  const colours = {
    bodyBackgroundColor: theme.background,
    bodyForegroundColor: theme.foreground,
    controlBackgroundColor: theme.background,
    controlForegroundColor: theme.foreground,
  };
  const facts: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "simulated",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: "file:///Map1.xlsx",
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: "",
    GetCorrelationId: "1",
    GetInstanceId: "1",
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetSupportedMatrix: sets,
    GetDialogRequirementMatrix: sets,
    GetHostCustomMessage: "",
    GetHostFullVersion: "16.0.18000.20000",
    GetFeaturesForSolution: "",
    GetInitialDisplayMode: 0,
    GetSupportedMethods: "",
    GetSettings: { Read() {}, Write() {} },
    GetOfficeThemeInfo: JSON.stringify(colours),
  };
  const context = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, () => value]));
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(method: number, parameters: readonly (readonly unknown[])[], callback: (answer: object) => void) {
      if (method !== executeRichApiRequest) {
        later(() => {
          callback(hostArray([0, null]));
          if (method === appCommandCompleted) page.commandDone();
        });
        return;
      }
      void page.answerRequest(String(parameters[0]?.[4])).then((answer) => {
        callback(hostArray(answer === null ? [sessionLost, null] : [0, [200, [], answer]]));
      });
    },
    RegisterEvent(event: number, _target: string, handler: (event: number, payload: unknown) => void, done: unknown) {
      later(() => {
        (done as (answer: object) => void)(hostArray([0]));
        handlers.set(event, handler);
        untold.splice(0).forEach((waiting) => {
          page.tellEvent(waiting.event, waiting.payload);
        });
      });
    },
    UnregisterEvent(event: number, _target: string, done: (answer: object) => void) {
      handlers.delete(event);
      done(hostArray([0]));
    },
  };
  page.tellEvent = (event, payload) => {
    const handler = handlers.get(event);
    if (handler === undefined) untold.push({ event, payload });
    else handler(event, hostArray(payload));
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
}
