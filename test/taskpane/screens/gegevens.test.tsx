/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { smallWorkbook } from "../../run/workbooks";
import { sheetOf, snapshotOf } from "../../support/snapshot";
import { closePane, openPane } from "../opened-pane";
import { announced, textOf } from "../pane-text";

afterEach(closePane);

const empty = snapshotOf([sheetOf("Blad1", [])]);
const broken = smallWorkbook([
  ["GM0983", "Venlo", 101_059, "abc", 2_000_000, 14_000_000, 3_000_000],
  ["GM0080", "Leeuwarden", 90_000, 100_000, 0, 200_000, 0],
]);
const withoutHeaders = snapshotOf([
  sheetOf("Cijfers", [
    ["a", "b", "c", "d", "e"],
    [983, 9_000_000, 2_000_000, 14_000_000, 3_000_000],
  ]),
]);

describe("an empty workbook", () => {
  test("is not an error: it offers the template and the example", async () => {
    const { click } = await openPane(empty);
    await click(/^Verdeling maken/);
    expect(await screen.findByText("Dit werkboek is nog leeg")).toBeDefined();
    expect(screen.queryByText(/fout/)).toBeNull();
    expect(screen.getByRole("button", { name: "Sjabloon invoegen" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Voorbeeld invoegen" })).toBeDefined();
  });

  test("with a template says which sheet to fill in, and shows it", async () => {
    const { click, workbook } = await openPane(empty);
    await click("Sjabloon invoegen");
    expect(await screen.findByText("Sjabloon ingevoegd")).toBeDefined();
    expect(workbook.inserted[0]?.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Invoer", "Correcties", "Uitleg"]),
    );
    expect(workbook.visited).toEqual(["Invoer"]);
    await click(/^Verdeling maken/);
    expect(await screen.findByText("Eerst 1 fout herstellen")).toBeDefined();
  });

  test("with the example is ready to calculate, and says that the figures are an example", async () => {
    const { click } = await openPane(empty);
    await click("Voorbeeld invoegen");
    expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
    expect(await screen.findByText("Voorbeeld ingevoegd")).toBeDefined();
    expect(announced()).toContain("geen officieel bestand");
  });
});

test("says what was found where, and goes there", async () => {
  const { click, workbook } = await openPane(smallWorkbook());
  await click(/^Verdeling maken/);
  const facts = await screen.findByRole("region", { name: "Gevonden" });
  expect(textOf(facts)).toContain("2016 en 2017; jeugd en Wmo");
  await click("Ga naar Invoer!A1");
  expect(workbook.visited).toEqual(["Invoer!A1"]);
});

test("lists findings by severity, the worst first, and a click goes to the cell", async () => {
  const { click, workbook } = await openPane(broken);
  await click(/^Verdeling maken/);
  const findings = await screen.findByRole("region", { name: /^Bevindingen/ });
  expect([...findings.querySelectorAll("summary")].map(textOf)).toEqual([
    "1 fout: eerst herstellen",
    "1 waarschuwing: even nakijken",
    expect.stringMatching(/mededeling/),
  ]);
  expect(screen.queryByRole("button", { name: "Berekenen" })).toBeNull();
  await click("Ga naar Invoer!D2");
  expect(workbook.visited).toEqual(["Invoer!D2"]);
});

test("a repaired cell is seen when the workbook is read again", async () => {
  const { click, edit } = await openPane(broken);
  await click(/^Verdeling maken/);
  await screen.findByText("Eerst 1 fout herstellen");
  edit(smallWorkbook());
  expect(await screen.findByText("Het werkboek is gewijzigd")).toBeDefined();
  await click("Opnieuw lezen");
  expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
});

describe("columns pointed out by hand", () => {
  test("make a workbook without headers ready, and can be taken back", async () => {
    const { click, choose } = await openPane(withoutHeaders);
    await click(/^Verdeling maken/);
    await screen.findByText("Geen tabel met tekorten gevonden");
    await click("Kolommen zelf aanwijzen");
    const use = await screen.findByRole("button", { name: "Deze kolommen gebruiken" });
    expect(use.hasAttribute("disabled")).toBe(true);
    await choose("Gemeentecode", "A");
    await choose(/^Tekort jeugd 2016/, "B");
    await choose(/^Tekort Wmo 2016/, "C");
    await choose(/^Tekort jeugd 2017/, "D");
    expect(screen.getByText("Nog aan te wijzen: 1 kolom.")).toBeDefined();
    await choose(/^Tekort Wmo 2017/, "E");
    await click("Deze kolommen gebruiken");
    expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
    expect(screen.getByText(/zelf aangewezen/)).toBeDefined();
    await click("Weer automatisch zoeken");
    expect(await screen.findByText("Geen tabel met tekorten gevonden")).toBeDefined();
  });

  test("can be left without a trace", async () => {
    const { click } = await openPane(withoutHeaders);
    await click(/^Verdeling maken/);
    await click("Kolommen zelf aanwijzen");
    await click("Annuleren");
    expect(await screen.findByText("Geen tabel met tekorten gevonden")).toBeDefined();
  });

  test("a row without headers is said at the field", async () => {
    const { click, type } = await openPane(withoutHeaders);
    await click(/^Verdeling maken/);
    await click("Kolommen zelf aanwijzen");
    await type("Rij met de koppen", "99");
    expect(screen.getByText("Op deze rij staan geen koppen.")).toBeDefined();
  });
});

describe("what the pane does about a finding by itself", () => {
  const surpluses = smallWorkbook([
    ["GM0983", "Venlo", 101_059, -9_000_000, -2_000_000, -14_000_000, -3_000_000],
    ["GM0289", "Wageningen", 38_458, -3_000_000, -500_000, -2_500_000, -200_000],
    ["GM0228", "Ede", 113_421, -3_500_000, -1_200_000, -4_500_000, -1_400_000],
  ]);

  test("a region in which everybody has a surplus is confirmed once, kept, and can be taken back", async () => {
    const { click, workbook } = await openPane(surpluses);
    await click(/^Verdeling maken/);
    await screen.findByText("Eerst 1 fout herstellen");
    await click("Het zijn overschotten: bevestigen");
    await click("Aanvaarden");
    expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
    await waitFor(() => {
      expect(workbook.saved.at(-1)?.koppeling).toMatchObject({
        indeling: "zoeken",
        aanvaard: [{ bevinding: "sign-reversed", plaats: "Invoer", reden: "Bevestigd: dit zijn overschotten." }],
      });
    });
    await click("Aanvaarding intrekken");
    expect(await screen.findByText("Eerst 1 fout herstellen")).toBeDefined();
    await waitFor(() => {
      expect(workbook.saved.at(-1)?.koppeling).toBeNull();
    });
  });

  test("or the sign is turned with one button, and pointing out columns afterwards keeps that", async () => {
    const { click, workbook } = await openPane(surpluses);
    await click(/^Verdeling maken/);
    await click("Lees een tekort als negatief bedrag");
    expect(await screen.findByText("Klaar om te berekenen")).toBeDefined();
    await click("Kolommen zelf aanwijzen");
    await click("Deze kolommen gebruiken");
    expect(await screen.findByText(/zelf aangewezen/)).toBeDefined();
    await click("Berekenen");
    await waitFor(() => {
      expect(workbook.saved.at(-1)?.koppeling).toMatchObject({ indeling: "breed", tekens: { tekort: "omgekeerd" } });
    });
  });

  test("a warning is accepted with a reason of one's own, not with a blank one", async () => {
    const { click, type } = await openPane(
      smallWorkbook([
        ["GM0983", "Venlo", 101_059, 9_000_000, 2_000_000, 34_000_000, 3_000_000],
        ["GM0289", "Wageningen", 38_458, 3_000_000, 500_000, 2_500_000, 200_000],
        ["GM0228", "Ede", 113_421, 3_500_000, 1_200_000, 4_500_000, 1_400_000],
      ]),
    );
    await click(/^Verdeling maken/);
    await screen.findByText("Klaar om te berekenen");
    await click("Aanvaarden met een reden");
    await click("Aanvaarden");
    await type(/^Waarom klopt dit toch/, "Afrekening van 2015");
    await click("Aanvaarden");
    expect(await screen.findByText(/Dit is aanvaard: Afrekening van 2015/)).toBeDefined();
  });
});

test("a long list shows its beginning first", async () => {
  const codes = Array.from({ length: 25 }, (_, index) => `VB${(index + 1).toString().padStart(4, "0")}`);
  const { click } = await openPane(smallWorkbook(codes.map((code) => [code, `Voorbeeld ${code}`, 100, "x", 1, 1, 1])));
  await click(/^Verdeling maken/);
  const findings = await screen.findByRole("region", { name: /^Bevindingen/ });
  await waitFor(() => {
    expect(within(findings).getAllByRole("button", { name: /^Ga naar Invoer!D/ })).toHaveLength(20);
  });
  await click("Toon nog 5");
  expect(within(findings).getAllByRole("button", { name: /^Ga naar Invoer!D/ })).toHaveLength(25);
});
