import { spawnSync } from "node:child_process";

/**
 * Installs Chromium where that needs no questions: on Debian and its kin, as root or with a sudo that asks no password.
 *
 * @throws When it cannot, saying what to do.
 */
export function installChromium(): void {
  const asRoot = waysToRoot.find(([command, ...options]) => succeeds(command, [...options, "true"]));
  if (process.platform !== "linux" || !succeeds("apt-get", ["--version"]) || asRoot === undefined) {
    throw new Error(`${whatToDo} It could not be installed from here: that needs apt-get, as root or with sudo.`);
  }
  process.stderr.write("The end-to-end tests need Chromium: installing it with apt-get.\n");
  const [command, ...options] = asRoot;
  const aptGet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  const install = [...options, ...aptGet, "install", "-y", "-qq", "--no-install-recommends"];
  const isInstalled =
    runs(command, [...options, ...aptGet, "update", "-qq"]) &&
    // not every Debian has the one without windows
    ["chromium-headless-shell", "chromium"].some((name) => runs(command, [...install, name]));
  if (!isInstalled) throw new Error(`${whatToDo} apt-get could not install it; the reason stands above.`);
}

const whatToDo =
  "The end-to-end tests need Chromium and there is none. Install it, or say where it is: CHROMIUM=/path/to/chromium.";

/** `env` is root already when the tests run as root. */
const waysToRoot: readonly (readonly [string, ...string[]])[] =
  process.getuid?.() === 0 ? [["env"]] : [["sudo", "--non-interactive"]];

function succeeds(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: "ignore" }).status === 0;
}

function runs(command: string, parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: ["ignore", process.stderr, process.stderr] }).status === 0;
}
