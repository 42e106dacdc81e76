import type { WorkbookPort, WorkbookSettings } from "../workbook/port";

/** Fingerprints of the choices that were kept on this device. */
export interface ChoicesMemory {
  readonly has: (fingerprint: string) => boolean;
  readonly add: (fingerprint: string) => void;
}

const storageKey = "FondsTekortgemeenten.keuzes";
/** Of so many workbooks, the last ones. */
const most = 200;

/**
 * A port that tells which choices came along in a workbook that somebody else made: names that signed and warnings that were accepted
 * count for whoever wrote them, until somebody here has seen them.
 */
export function knowingOwnChoices(port: WorkbookPort, memory: ChoicesMemory): WorkbookPort {
  return {
    ...port,
    loadSettings: async () => {
      const settings = await port.loadSettings();
      if (settings === null || memory.has(await fingerprintOf(settings))) return settings;
      return { ...settings, vreemd: true };
    },
    saveSettings: async (settings) => {
      const saved = await port.saveSettings(settings);
      if (saved.ok) memory.add(await fingerprintOf(settings));
      return saved;
    },
  };
}

/** Keeps the fingerprints where the browser keeps things for this page; where it keeps nothing, all choices are somebody else's. */
export function choicesOnDevice(): ChoicesMemory {
  const kept = (): readonly string[] => {
    try {
      return (localStorage.getItem(storageKey) ?? "").split(" ");
    } catch {
      return [];
    }
  };
  return {
    has: (fingerprint) => kept().includes(fingerprint),
    add: (fingerprint) => {
      const others = kept().filter((one) => one !== fingerprint && one !== "");
      try {
        localStorage.setItem(storageKey, [...others, fingerprint].slice(-most).join(" "));
      } catch {
        // a browser that keeps nothing for a page within a page
      }
    },
  };
}

/** Loaded when there are choices to look at: a first screen has no time to lose. */
async function fingerprintOf(settings: WorkbookSettings): Promise<string> {
  const { fingerprintOfSettings } = await import("../run/settings-fingerprint");
  return fingerprintOfSettings(settings);
}
