import { BugError } from "../../src/core/findings/bug-error";
import { createLanguages } from "../../src/taskpane/languages";
import { talen } from "../../src/text/taal";

test.each(talen)("the frame speaks %s at once, and knows nothing of the screens", (taal) => {
  const { say } = createLanguages().ofFrame(taal);
  expect(say("pane.product")).toBe("Fonds Tekortgemeenten");
  expect(() => say("pane.uitkomst.geen")).toThrow(BugError);
});

test("all words of a language are loaded when they are needed, once", async () => {
  const languages = createLanguages();
  const { say } = await languages.complete("en");
  expect(say("pane.uitkomst.geen")).toMatch(/calculated/);
  expect((await languages.complete("en")).say).toBe(say);
});
