import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { planInvoer } from "../../src/run/plan-invoer";
import { messagesNl } from "../../src/text/nl";
import { createSay } from "../../src/text/translator";

const docs = resolve(__dirname, "../../docs");
const manual = readFileSync(join(docs, "gebruikershandleiding.md"), "utf8");
const manifest = readFileSync(resolve(docs, "../manifest.xml"), "utf8");

/** Everything that a pattern finds in the manual, once, without the line breaks of the file. */
function found(pattern: RegExp): readonly string[] {
  return [...new Set([...manual.matchAll(pattern)].map(([, text = ""]) => text.replaceAll(/\s+/g, " ")))];
}

const pictures = found(/!\[[^\]]+\]\(([^)]+)\)/g);

/** A whole sentence in bold is an answer's first words, not a name of something on the screen. */
const names = found(/\*\*([^*]+)\*\*/g).filter((text) => !/[.?]$/.test(text));

describe("pictures", () => {
  test("the manual has pictures", () => {
    expect(pictures.length).toBeGreaterThan(10);
  });

  test.each(pictures)("%s is there, and small", (picture) => {
    const path = join(docs, picture);
    expect(existsSync(path)).toBe(true);
    expect(statSync(path).size).toBeLessThan(150 * 1024);
  });

  test("there are none that the manual does not show", () => {
    const present = readdirSync(join(docs, "afbeeldingen")).map((name) => `afbeeldingen/${name}`);
    expect(present.filter((picture) => !pictures.includes(picture))).toEqual([]);
  });
});

describe("names of buttons, fields and steps", () => {
  const texts = new Set(Object.values(messagesNl));
  const labels = new Set([...manifest.matchAll(/DefaultValue="([^"]+)"/g)].map(([, label]) => label));

  test.each(names)("%s is what the program says", (name) => {
    const isKnown = texts.has(name) || labels.has(name) || texts.has(name.replace(/^‹ /, ""));
    expect([name, isKnown]).toEqual([name, true]);
  });
});

test("the sheets of the template are those that the program inserts", () => {
  const say = createSay("nl");
  for (const { name } of planInvoer(alv2018, fonds2018, say).sheets) expect(manual).toContain(`_${name}_`);
});

test("every link within the manual leads somewhere", () => {
  const anchors = found(/^#+ (.+)$/gm).map((title) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  expect(found(/\]\(#([^)]+)\)/g).filter((link) => !anchors.includes(link))).toEqual([]);
});
