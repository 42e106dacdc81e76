/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Page } from "../../src/web/page";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { stubBrowser } from "./browser-stubs";

const sample = readFileSync(resolve(__dirname, "../../assets/voorbeeld/reconstructie-2018.xlsx"));

// webpack makes it part of the page; without webpack it is a file
jest.mock("../../src/web/sample-address", () => {
  const { readFileSync: read }: { readFileSync: typeof readFileSync } = jest.requireActual("node:fs");
  const content = read("assets/voorbeeld/reconstructie-2018.xlsx").toString("base64");
  return { sampleAddress: new URL(`data:application/octet-stream;base64,${content}`) };
});

configure({ asyncUtilTimeout: 20_000 });

const saved: Blob[] = [];

beforeAll(() => {
  stubBrowser();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${saved.push(blob).toString()}`,
    revokeObjectURL: () => 0,
  });
  HTMLAnchorElement.prototype.click = () => undefined;
});
afterEach(cleanup);

/** Opens the page and waits for the sample. */
async function openPage(): Promise<UserEvent> {
  render(<Page language="nl" />);
  await screen.findByRole("grid", { name: "Blad Invoer" });
  return userEvent.setup({ delay: null });
}

function status(): string {
  return within(screen.getByRole("contentinfo")).getByRole("status").textContent;
}

async function typeInto(user: UserEvent, text: string): Promise<void> {
  const cell = document.querySelector<HTMLElement>('td[data-row="4"][data-column="2"]');
  if (cell === null) throw new Error("no cell C5");
  await user.click(cell);
  await user.keyboard(`${text}{Enter}`);
}

async function choose(user: UserEvent, file: File): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error("no field for a file");
  await user.upload(field, file);
}

test("the pane can be used before the workbook is there", async () => {
  render(<Page language="nl" />);
  expect(await screen.findByRole("button", { name: /^Verdeling maken/ })).toHaveProperty("disabled", false);
  expect(screen.queryByRole("grid")).toBeNull();
  await screen.findByRole("grid");
});

test("the page opens with the reconstruction", async () => {
  await openPage();
  expect(status()).toBe("reconstructie-2018.xlsx is geopend.");
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toContain("Correcties");
});

test("a file of the user takes the place of the sample", async () => {
  const user = await openPage();
  await choose(user, new File(["gemeente;tekort\nVenlo;1\n"], "opgave.csv"));
  await waitFor(() => {
    expect(status()).toBe("opgave.csv is geopend.");
  });
  expect(await screen.findByRole("gridcell", { name: "Venlo" })).toBeTruthy();
});

function drop(...names: readonly string[]): void {
  const files = names.map((name) => new File(["a;b\n1;2\n"], name));
  fireEvent.dragOver(document.body, { dataTransfer: { types: ["Files"] } });
  expect(screen.getByText("Laat los om dit bestand te openen")).toBeTruthy();
  fireEvent.drop(document.body, { dataTransfer: { files } });
  expect(screen.queryByText("Laat los om dit bestand te openen")).toBeNull();
}

test("a file that is dropped is opened as well", async () => {
  await openPage();
  drop("een.csv");
  await screen.findByText("een.csv");
});

test("of several files that are dropped none is opened, and it says so", async () => {
  await openPage();
  drop("een.csv", "twee.csv");
  expect(status()).toMatch(/^Sleep één bestand tegelijk/);
  expect(screen.getByText("reconstructie-2018.xlsx")).toBeTruthy();
});

test("a file that cannot be read is refused with what to do, and the workbook stays", async () => {
  const user = await openPage();
  await choose(user, new File([Uint8Array.of(0, 1, 2, 3)], "beeld.xlsx"));
  await waitFor(() => {
    expect(status()).toMatch(/^Dit is geen Excel-werkboek .*Sla de gegevens in Excel op als \.xlsx/);
  });
  expect(screen.getByRole("grid", { name: "Blad Invoer" })).toBeTruthy();
});

describe("changes that are not saved", () => {
  test("are said, and held against leaving the page", async () => {
    const user = await openPage();
    const leave = (): boolean => dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(leave()).toBe(true);
    await typeInto(user, "7");
    expect(screen.getByText("reconstructie-2018.xlsx (gewijzigd)")).toBeTruthy();
    expect(leave()).toBe(false);
  });

  test("are kept when the user thinks again", async () => {
    const user = await openPage();
    await typeInto(user, "7");
    await user.click(screen.getByRole("button", { name: "Voorbeeld" }));
    await user.click(screen.getByRole("button", { name: "Annuleren" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("gridcell", { name: "7" })).toBeTruthy();
  });

  test("are given up when the user says so", async () => {
    const user = await openPage();
    await typeInto(user, "7");
    await user.click(screen.getByRole("button", { name: "Voorbeeld" }));
    await user.click(screen.getByRole("button", { name: "Openen zonder opslaan" }));
    await screen.findByText("reconstructie-2018.xlsx");
    expect(screen.queryByRole("gridcell", { name: "7" })).toBeNull();
  });

  test("are saved as an Excel file that holds them, and are changes no more", async () => {
    const user = await openPage();
    await typeInto(user, "7");
    await user.click(screen.getByRole("button", { name: "Opslaan als .xlsx" }));
    await screen.findByText("reconstructie-2018.xlsx");
    expect(status()).toContain("opgeslagen");
    const [blob] = saved.splice(0);
    const { snapshot } = await readWorkbookFile(new Uint8Array((await blob?.arrayBuffer()) ?? []), "opgeslagen.xlsx");
    const [was, is] = [(await readWorkbookFile(sample, "voorbeeld.xlsx")).snapshot, snapshot].map(
      (read) => read?.sheets.find(({ name }) => name === "Invoer")?.rows ?? [],
    );
    expect(is?.[4]?.[2]).toBe(7);
    expect(is?.[5]).toEqual(was?.[5]);
  });
});

test("the page follows the language that is chosen in the pane", async () => {
  const user = await openPage();
  await user.click(screen.getByRole("button", { name: /English|EN/ }));
  expect(await screen.findByRole("button", { name: "Open file" })).toBeTruthy();
  expect(document.documentElement.lang).toMatch(/^en/);
  await act(() => Promise.resolve());
});
