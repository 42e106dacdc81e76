import type { Say } from "../core/words/say";
import { createFormats, type Formats } from "../text/format";
import { plainSentenceWriter } from "../text/plain-sentence-writer";
import type { Taal } from "../text/taal";
import { taskpaneShellEn } from "../text/taskpane/shell/en";
import { taskpaneShellNl } from "../text/taskpane/shell/nl";

/** How the pane speaks one language. */
export interface Language {
  readonly say: Say;
  readonly formats: Formats;
}

/** The languages of the pane: the words of its frame are there at once, all other words come when they are needed. */
export interface Languages {
  /** Knows the texts of the frame and the start screen only. */
  readonly ofFrame: (taal: Taal) => Language;
  /** Knows every text. Rejects when the texts cannot be loaded; may then be tried again. */
  readonly complete: (taal: Taal) => Promise<Language>;
}

export function createLanguages(): Languages {
  const frames: Readonly<Record<Taal, Language>> = {
    nl: { say: plainSentenceWriter("nl", taskpaneShellNl), formats: createFormats("nl") },
    en: { say: plainSentenceWriter("en", taskpaneShellEn), formats: createFormats("en") },
  };
  const loaded = new Map<Taal, Language>();
  return {
    ofFrame: (taal) => frames[taal],
    complete: async (taal) => {
      const known = loaded.get(taal);
      if (known !== undefined) return known;
      const [{ sentenceWriter }, messages] = await Promise.all([loadWriter(), loadMessages[taal]()]);
      const language = { say: sentenceWriter(taal, messages), formats: frames[taal].formats };
      loaded.set(taal, language);
      return language;
    },
  };
}

const loadWriter = () => import("../text/sentence-writer");

const loadMessages = {
  nl: async () => (await import("../text/nl")).messagesNl,
  en: async () => (await import("../text/en")).messagesEn,
};
