/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { smallWorkbook } from "../../run/workbooks";
import { closePane, openPane, type OpenedPane } from "../opened-pane";
import { isDisabled, textOf } from "../pane-text";

afterEach(closePane);

async function openRules(): Promise<OpenedPane> {
  const opened = await openPane(smallWorkbook());
  await opened.click(/^Verdeling maken/);
  await opened.click("Regels bekijken");
  await screen.findByRole("heading", { level: 1, name: "Regels" });
  return opened;
}

const presetOf = (): string => screen.getByLabelText<HTMLSelectElement>("Criteria").selectedOptions[0]?.text ?? "";

test("the rules read as sentences", async () => {
  await openRules();
  const sentences = screen.getAllByRole("listitem").map(textOf);
  expect(sentences).toContainEqual(expect.stringContaining("Het tekort is lasten min baten op"));
  expect(screen.getByLabelText<HTMLInputElement>("Drempel in euro per inwoner").value).toBe("40,00");
  expect(screen.getByLabelText<HTMLInputElement>("Bijdrage van Rijk in euro").value).toBe("100.000.000,00");
});

test("a parameter edited in its sentence makes the criteria one's own; the old value makes them the preset again", async () => {
  const { type, click, workbook } = await openRules();
  await type("Drempel in euro per inwoner", "45,50");
  expect(presetOf()).toBe("eigen regels, op basis van ALV 27 juni 2018");
  expect(screen.getByText(/niet meer de vastgestelde set/)).toBeDefined();
  await click("Berekenen");
  await screen.findByText("Uitgekeerd");
  expect(workbook.saved.at(-1)?.criteria).toMatchObject({ drempel: { bedragPerInwoner: "45.50" } });
  await click("Regels");
  await type("Drempel in euro per inwoner", "40,00");
  expect(presetOf()).toBe("ALV 27 juni 2018");
});

test("a value that cannot be is said at its field, and nothing can be calculated until it is put right", async () => {
  const { type } = await openRules();
  await type("Drempel in euro per inwoner", "veertig");
  const field = screen.getByLabelText("Drempel in euro per inwoner");
  const alert = screen.getByRole("alert");
  expect(textOf(alert)).toBe("Dit kan niet: vul een getal in, bijvoorbeeld 40,00.");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(field.getAttribute("aria-describedby")).toBe(alert.id);
  expect(isDisabled(screen.getByRole("button", { name: "Berekenen" }))).toBe(true);
  await type("Drempel in euro per inwoner", "41");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(isDisabled(screen.getByRole("button", { name: "Berekenen" }))).toBe(false);
});

test.each([
  { label: "Verdeelregel", option: "naarRato", then: /Iedereen krijgt hetzelfde deel/ },
  { label: "Verdeelregel", option: "vastPercentage", then: /gaat iedereen naar rato omlaag/ },
  { label: "Soort drempel", option: "geen", then: /Om in aanmerking te komen is/ },
  { label: "Eis aan de stapeling van tekorten", option: "minstensCellen", then: /onderdelen \(jaar en domein\)/ },
  { label: "Sleutel van de uitname", option: "kolom", then: /verdeeld .*\(aanname\)/ },
])("$label: $option changes the sentence, and the rules stay valid", async ({ label, option, then }) => {
  const { choose } = await openRules();
  await choose(label, option);
  expect(screen.getAllByRole("listitem").map(textOf)).toContainEqual(expect.stringMatching(then));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("every control inside a sentence can be changed", async () => {
  const { choose, type } = await openRules();
  await choose("Status van de criteria", "voorgelegd");
  await choose("Domeinen", "jeugd");
  await choose("Jaren", "2016");
  await choose("Verrekenen tussen domeinen", "nee");
  await choose("Verrekenen tussen jaren", "nee");
  await choose("Peiljaar van de inwoners", "2018");
  await choose("Jaar van de gemeentelijke indeling", "2018");
  await choose("Afronding", "euro");
  await type("Maximum in euro per inwoner; leeg is geen maximum", "300");
  await type("Maximum als percentage van het tekort; leeg is geen maximum", "90");
  await type("Minimumbedrag in euro; leeg is geen minimum", "1000");
  await type("Reserve voor de hardheidsclausule in euro", "");
  await choose("Gevolg van een verworpen besluit", "geenUitkering");
  await choose("Status van het besluit van ALV", "voorgelegd");
  await choose("Aanvraag nodig", "nee");
  await choose("Definitieve cijfers vereist", "ja");
  await choose("Vier ogen verplicht", "nee");
  await type("Minimaal aantal dagen ter inzage", "14");
  await type("Opsteller", "A. de Vries");
  await type("Wie controleert", "Rekenkamer");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.queryByLabelText("Uiterste datum van de aanvraag")).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>("Opsteller").value).toBe("A. de Vries");
});

test("a bracket is added and taken away", async () => {
  const { click } = await openRules();
  await click("Schijf toevoegen");
  expect(screen.getByLabelText<HTMLInputElement>("Begin van schijf 2 in euro per inwoner").value).toBe("41,00");
  await click("Verwijder schijf 2");
  expect(screen.queryByLabelText("Begin van schijf 2 in euro per inwoner")).toBeNull();
  expect(presetOf()).toBe("ALV 27 juni 2018");
});

test("another preset is chosen at once", async () => {
  const { choose } = await openRules();
  await choose("Criteria", "naar-rato");
  expect(screen.getByLabelText<HTMLSelectElement>("Verdeelregel").value).toBe("naarRato");
});

test("English readers type English numbers", async () => {
  const { click, type } = await openPane(smallWorkbook(), { taal: "en" });
  await click(/^Make a division/);
  await click("See the rules");
  await type("Threshold in euros per inhabitant", "1,234.50");
  expect(screen.queryByRole("alert")).toBeNull();
});
