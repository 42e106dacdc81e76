import { deviceSession } from "../../src/addin/device-session";

/** A page's storage: what it keeps, or null where a browser keeps nothing. */
function storage(kept: Map<string, string> | null): void {
  const refuse = (): never => {
    throw new Error("access is denied");
  };
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    value:
      kept === null
        ? { getItem: refuse, setItem: refuse }
        : {
            getItem: (key: string) => kept.get(key) ?? null,
            setItem: (key: string, value: string) => kept.set(key, value),
          },
  });
}

test("the same device has the same number after a restart, and each start one of its own", () => {
  const mine = new Map<string, string>();
  storage(mine);
  const first = deviceSession();
  const second = deviceSession();
  expect(second.device).toBe(first.device);
  expect(second.id).not.toBe(first.id);
  storage(new Map());
  expect(deviceSession().device).not.toBe(first.device);
});

test.each(["", "abc", "-5", "0", "1.5"])("something else in its place (%s) counts as nothing", (value) => {
  storage(new Map([["FondsTekortgemeenten.apparaat", value]]));
  const { device } = deviceSession();
  expect(Number.isSafeInteger(device) && device > 0 && device < 1_000_000).toBe(true);
  expect(deviceSession().device).toBe(device);
});

test("where nothing can be kept, each start counts as another device", () => {
  storage(null);
  expect(deviceSession().device).not.toBe(deviceSession().device);
});

test("time is that of the device", () => {
  storage(new Map());
  const before = Date.now();
  expect(deviceSession().now()).toBeGreaterThanOrEqual(before);
});
