/** Ways in which a script can ask something of another machine; each asks for a path of its own name. */
export const waysOutOfAPage = [
  "fetch",
  "xhr",
  "beacon",
  "eventsource",
  "websocket",
  "image",
  "font",
  "stylesheet",
  "background",
  "script",
  "module",
  "frame",
  "object",
  "media",
  "form",
  "worker",
] as const;

export const waysOutOfAWorker = [
  "fetch",
  "xhr",
  "eventsource",
  "websocket",
  "font",
  "script",
  "module",
  "worker",
] as const;

/** Runs inside the page, without anything around it. Tries all of them; what is refused is refused. */
export function tryFromPage(host: string): void {
  const to = (way: string): string => `http://${host}/${way}`;
  const attempt = (action: () => unknown): void => {
    try {
      const result = action();
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // refused at once
    }
  };
  const add = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  };
  attempt(() => fetch(to("fetch"), { mode: "no-cors" }));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open("GET", to("xhr"));
    request.send();
  });
  attempt(() => navigator.sendBeacon(to("beacon"), "x"));
  attempt(() => new EventSource(to("eventsource")));
  attempt(() => new WebSocket(`ws://${host}/websocket`));
  attempt(() => add("img", { src: to("image") }));
  attempt(() => new FontFace("foreign", `url(${to("font")})`).load());
  attempt(() => add("link", { rel: "stylesheet", href: to("stylesheet") }));
  attempt(() => add("div", { style: `width: 9px; height: 9px; background-image: url(${to("background")})` }));
  attempt(() => add("script", { src: to("script") }));
  attempt(() => add("script", { type: "module", src: to("module") }));
  attempt(() => add("iframe", { src: to("frame") }));
  attempt(() => add("object", { data: to("object") }));
  attempt(() => add("video", { src: to("media"), preload: "auto" }));
  attempt(() => {
    add("iframe", { name: "answer" });
    const form = add("form", { action: to("form"), method: "post", target: "answer" }) as HTMLFormElement;
    form.submit();
  });
  attempt(() => {
    const script = `fetch(${JSON.stringify(to("worker"))}, { mode: "no-cors" })`;
    return new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  });
}

/** Runs inside a worker, without anything around it. */
export function tryFromWorker(host: string): void {
  const to = (way: string): string => `http://${host}/${way}`;
  const scope = globalThis as unknown as { readonly importScripts: (address: string) => void };
  const attempt = (action: () => unknown): void => {
    try {
      const result = action();
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // refused at once
    }
  };
  attempt(() => fetch(to("fetch"), { mode: "no-cors" }));
  attempt(() => {
    const request = new XMLHttpRequest();
    request.open("GET", to("xhr"));
    request.send();
  });
  attempt(() => new EventSource(to("eventsource")));
  attempt(() => new WebSocket(`ws://${host}/websocket`));
  attempt(() => new FontFace("foreign", `url(${to("font")})`).load());
  attempt(() => {
    scope.importScripts(to("script"));
  });
  attempt(() => {
    const script = `import ${JSON.stringify(to("module"))};`;
    const blob = new Blob([script], { type: "text/javascript" });
    return new Worker(URL.createObjectURL(blob), { type: "module" });
  });
  attempt(() => {
    const script = `fetch(${JSON.stringify(to("worker"))}, { mode: "no-cors" })`;
    return new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  });
}
