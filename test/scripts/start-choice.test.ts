import { startChoice } from "../../scripts/excel/start-choice";

test.each(["win32", "darwin"])("on %s the add-in starts in Excel itself", (platform) => {
  expect(startChoice(platform, [])).toEqual({ kind: "desktop" });
});

test("where Excel does not run, it says how to go on in Excel on the web", () => {
  const choice = startChoice("linux", []);
  expect(choice).toEqual({ kind: "impossible", message: expect.stringContaining("Upload my add-in") as string });
});

test.each(["win32", "darwin", "linux"])(
  "with the address of a workbook it starts in Excel on the web (%s)",
  (platform) => {
    const workbook = "https://example.sharepoint.com/werkboek.xlsx";
    expect(startChoice(platform, ["--web", workbook])).toEqual({ kind: "web", workbook });
  },
);

test.each([
  { words: ["--web"] },
  { words: ["--web", "werkboek.xlsx"] },
  { words: ["--web", "https://a.nl/1.xlsx", "https://a.nl/2.xlsx"] },
  { words: ["--desktop"] },
])("$words is refused with how to use it", ({ words }) => {
  const choice = startChoice("win32", words);
  expect(choice).toEqual({ kind: "impossible", message: expect.stringMatching(/^Usage: /) as string });
});
