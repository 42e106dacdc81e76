/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { smallWorkbook } from "../../run/workbooks";
import { closePane, openPane, type OpenedPane } from "../opened-pane";
import { announced, textOf } from "../pane-text";

afterEach(closePane);

const three = smallWorkbook([
  ["GM0983", "Venlo", 101_059, 9_000_000, 2_000_000, 14_000_000, 3_000_000],
  ["GM0080", "Leeuwarden", 108_667, 100_000, 0, 200_000, 0],
  ["GM0228", "Ede", 113_421, 4_000_000, 2_000_000, 4_000_000, 1_000_000],
]);

async function openOutcome(): Promise<OpenedPane> {
  const opened = await openPane(three);
  await opened.click(/^Verdeling maken/);
  await opened.click("Berekenen");
  await screen.findByText("Uitgekeerd");
  return opened;
}

function listed(): readonly string[] {
  const list = within(screen.getByRole("region", { name: "Gemeenten" })).getByRole("list");
  return within(list).getAllByRole("button").map(textOf);
}

test("shows the stamp, the key figures and who gets most, and says it aloud", async () => {
  await openOutcome();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Uitkomst" }));
  expect(screen.getByText(/^CONCEPT/)).toBeDefined();
  const figures = [...document.querySelectorAll("dl dt")].map(textOf);
  expect(figures).toEqual(expect.arrayContaining(["Uitgekeerd", "Grens B", "Toegekend", "Afgewezen", "Restant"]));
  const recipients = screen.getByRole("table");
  expect(within(recipients).getAllByRole("rowheader").map(textOf)).toEqual([
    expect.stringMatching(/^Venlo/),
    expect.stringMatching(/^Ede/),
  ]);
  expect(announced()).toMatch(/^Berekend: .* verdeeld\. Gemeenten met een toekenning: 2\.$/);
});

test("what is still open leads to the rules", async () => {
  const { click } = await openOutcome();
  await click("Vul de regels aan");
  expect(await screen.findByRole("heading", { level: 1, name: "Regels" })).toBeDefined();
});

test.each([
  { order: "toekenning", first: /^Venlo/ },
  { order: "tekort", first: /^Venlo/ },
  { order: "tekort-per-inwoner", first: /^Venlo/ },
  { order: "naam", first: /^Ede/ },
])("the list by $order begins with $first", async ({ order, first }) => {
  const { choose } = await openOutcome();
  await choose("Volgorde", order);
  expect(listed()[0]).toMatch(first);
});

test("the list is searched by name or code, and filtered; nothing found is said", async () => {
  const { type, choose } = await openOutcome();
  await type("Zoek een gemeente", "gm0080");
  expect(listed()).toEqual([expect.stringMatching(/^Leeuwardenafgewezen/)]);
  await choose("Tonen", "toegekend");
  expect(screen.getByText("Geen gemeente gevonden. Pas de zoekterm of de keuze aan.")).toBeDefined();
});

test("a municipality says why, and the way back ends where it began", async () => {
  const { click, workbook } = await openOutcome();
  await click(/^Venlo/);
  expect(await screen.findByRole("heading", { level: 2, name: "Waarom dit bedrag" })).toBeDefined();
  const amounts = [...document.querySelectorAll("dl div")].map(textOf);
  expect(amounts).toContain("Geaccepteerd tekort€ 28.000.000,00");
  await click("Ga naar Invoer!A2");
  expect(workbook.visited).toEqual(["Invoer!A2"]);
  await click(/Alle gemeenten/);
  expect(document.activeElement?.textContent).toMatch(/^Venlo/);
});

test("a municipality that was refused says why not", async () => {
  const { click } = await openOutcome();
  await click(/^Leeuwarden/);
  const why = await screen.findByRole("region", { name: "Waarom niet" });
  expect(textOf(why)).toMatch(/drempel/);
});

describe("my municipality", () => {
  test("is one search away, without other steps", async () => {
    const { click, type } = await openPane(three);
    await click(/^Mijn gemeente/);
    await type("Zoek een gemeente", "ede");
    await click(/^Ede/);
    expect(await screen.findByRole("heading", { level: 1, name: "Ede" })).toBeDefined();
    await click(/Alle gemeenten/);
    await click("Toon de hele uitkomst");
    expect(await screen.findByText("Uitgekeerd")).toBeDefined();
  });

  test("with few applicants is told that the amount is no forecast, under the stamp", async () => {
    const { click } = await openPane(three);
    await click(/^Mijn gemeente/);
    expect(await screen.findByText("Dit is geen voorspelling.")).toBeDefined();
    await click(/^Venlo/);
    expect(await screen.findByText(/in dit werkboek staan er maar 3/)).toBeDefined();
    expect(screen.getByText(/^CONCEPT/)).toBeDefined();
  });

  test("sees what a fixed B would give: the published one, or its own", async () => {
    const { click, type } = await openPane(three);
    await click(/^Mijn gemeente/);
    await click(/^Ede/);
    const shown = async () => textOf(await screen.findByRole("region", { name: "Met een vaste grens B" }));
    // 11.000.000 over 113.421 inhabitants is below 108,26: half of what is above 40
    expect(await shown()).toContain("Met grens B vast op € 108,26 per inwoner krijgt Ede € 3.231.580,00,");
    // (60 - 40) x 113.421 x 50% + (11.000.000 - 60 x 113.421) x 100%
    await type("Grens B in euro per inwoner", "60");
    expect(await shown()).toContain("Met grens B vast op € 60,00 per inwoner krijgt Ede € 5.328.950,00,");
    await type("Grens B in euro per inwoner", "40");
    expect(await shown()).toContain("hoger is dan de grens van de schijf ervoor");
    await click(/Alle gemeenten/);
    await click(/^Leeuwarden/);
    expect(await shown()).toContain("Leeuwarden voldoet niet aan de criteria; een andere grens B verandert dat niet.");
  });

  test("in a workbook with errors is told what stands in the way", async () => {
    const { click } = await openPane(smallWorkbook([["GM0983", "Venlo", 101_059, "abc", 0, 0, 0]]));
    await click(/^Mijn gemeente/);
    expect(await screen.findByText("Eerst 1 fout herstellen")).toBeDefined();
  });

  test("uses the outcome that is there", async () => {
    const { click } = await openOutcome();
    await click(/Start/);
    await click(/^Mijn gemeente/);
    expect(await screen.findByRole("heading", { level: 1, name: "Mijn gemeente" })).toBeDefined();
  });
});

describe("an outcome that is outdated", () => {
  test("after an edit says so on every screen, and is never calculated anew by itself", async () => {
    const { click, edit } = await openOutcome();
    edit(smallWorkbook());
    expect(await screen.findByText(/is de invoer gewijzigd/)).toBeDefined();
    await click("Audit");
    expect(await screen.findByText(/is de invoer gewijzigd/)).toBeDefined();
    await click("Opnieuw berekenen");
    await screen.findByText("Uitgekeerd");
    expect(screen.queryByText("Verouderd")).toBeNull();
    expect(announced()).toMatch(/Gemeenten met een toekenning: 1\.$/);
  });

  test("an edit that was taken back leaves it as it was", async () => {
    const { click, edit } = await openOutcome();
    edit({ ...three, sheets: [...three.sheets] });
    await screen.findByText("Verouderd");
    await click("Gegevens");
    await click("Opnieuw lezen");
    await screen.findByText("Klaar om te berekenen");
    expect(screen.queryByText("Verouderd")).toBeNull();
  });

  test("after a change of the rules says so, and is up to date again when the change is taken back", async () => {
    const { click, type } = await openOutcome();
    await click("Regels");
    await type("Drempel in euro per inwoner", "50,00");
    expect(screen.getByText(/zijn de regels gewijzigd/)).toBeDefined();
    await type("Drempel in euro per inwoner", "40,00");
    expect(screen.queryByText("Verouderd")).toBeNull();
  });

  test("with rules that cannot be does not offer to calculate", async () => {
    const { click, type } = await openOutcome();
    await click("Regels");
    await type("Drempel in euro per inwoner", "x");
    expect(screen.getByText("Verouderd")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Opnieuw berekenen" })).toBeNull();
  });
});
