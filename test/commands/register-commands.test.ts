import { registerCommands, type RibbonEvent } from "../../src/commands/register-commands";
import type { RibbonCommandName } from "../../src/commands/ribbon-command-names";

interface Ribbon {
  /** Presses a button; resolves when Excel hears that its function has ended. */
  readonly click: (name: RibbonCommandName) => Promise<void>;
  readonly failures: readonly string[];
}

function ribbonOf(bereken: () => Promise<void>): Ribbon {
  const functions = new Map<string, (event: RibbonEvent) => void>();
  const failures: string[] = [];
  registerCommands({
    associate: (name, run) => void functions.set(name, run),
    run: (name) => (name === "bereken" ? bereken() : Promise.resolve()),
    onFailure: (message) => {
      failures.push(message);
      return Promise.resolve();
    },
  });
  const click = (name: RibbonCommandName): Promise<void> =>
    new Promise((completed) => {
      functions.get(name)?.({ completed });
    });
  return { click, failures };
}

/** A promise that the test settles itself. */
function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

test("Excel hears that a function has ended, and not before it has", async () => {
  const { promise, resolve } = deferred();
  const { click } = ribbonOf(() => promise);
  let hasEnded = false;
  const ended = click("bereken").then(() => (hasEnded = true));
  await Promise.resolve();
  expect(hasEnded).toBe(false);
  resolve();
  await ended;
  expect(hasEnded).toBe(true);
});

test("after a bug, the failure is told and Excel hears that the function has ended", async () => {
  const { click, failures } = ribbonOf(() => Promise.reject(new Error("broken")));
  await click("bereken");
  expect(failures).toEqual(["broken"]);
});

test("after a failure the buttons work again", async () => {
  let calls = 0;
  const { click } = ribbonOf(() => {
    calls += 1;
    return Promise.reject(new Error("broken"));
  });
  await click("bereken");
  await click("bereken");
  expect(calls).toBe(2);
});

test.each(["bereken", "controleer"] as const)("%s does nothing while a function is at work", async (second) => {
  const { promise, resolve } = deferred();
  let calls = 0;
  const { click } = ribbonOf(() => {
    calls += 1;
    return promise;
  });
  const first = click("bereken");
  await click(second);
  expect(calls).toBe(1);
  resolve();
  await first;
});
