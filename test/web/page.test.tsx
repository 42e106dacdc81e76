/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Page } from "../../src/web/page";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { stubBrowser } from "./browser-stubs";
import { fakeWorkers, noWorkers } from "./fake-worker";

const sample = readFileSync(resolve(__dirname, "../../assets/voorbeeld/reconstructie-2018.xlsx"));

// webpack makes it part of the page; without webpack it is a file
jest.mock("../../src/web/sample-address", () => {
  const { readFileSync: read }: { readFileSync: typeof readFileSync } = jest.requireActual("node:fs");
  const content = read("assets/voorbeeld/reconstructie-2018.xlsx").toString("base64");
  return { sampleAddress: new URL(`data:application/octet-stream;base64,${content}`) };
});

configure({ asyncUtilTimeout: 60_000 });

const saved: Blob[] = [];

beforeAll(() => {
  stubBrowser();
  Object.assign(URL, {
    // the other blobs are what workers start with
    createObjectURL: (blob: Blob) => `blob:${blob.type === "text/javascript" ? "worker" : saved.push(blob).toString()}`,
    revokeObjectURL: () => 0,
  });
  HTMLAnchorElement.prototype.click = () => undefined;
});
afterEach(cleanup);
afterEach(noWorkers);

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

test.each(["brief.docx", "opgave.xls", "opgave"])("%s is refused, although it could be read as text", async (name) => {
  const user = userEvent.setup({ delay: null, applyAccept: false });
  render(<Page language="nl" />);
  await screen.findByRole("grid", { name: "Blad Invoer" });
  await choose(user, new File(["gemeente;tekort\nVenlo;1\n"], name));
  await waitFor(() => {
    expect(status()).toMatch(/^Dit is geen Excel-werkboek .*Sla de gegevens in Excel op als \.xlsx/);
  });
  expect(screen.getByText("reconstructie-2018.xlsx")).toBeTruthy();
});

const large = new File([`gemeente;tekort\n${"Venlo;1\n".repeat(20_000)}`], "groot.csv");
const cancel = (): HTMLElement => within(screen.getByRole("contentinfo")).getByRole("button", { name: "Annuleren" });

describe("opening that takes long", () => {
  test("can be stopped; the workbook stays", async () => {
    const user = await openPage();
    const workers = fakeWorkers();
    await choose(user, large);
    await waitFor(() => {
      expect(workers).toHaveLength(1);
    });
    expect(status()).toBe("groot.csv wordt geopend.");
    await user.click(cancel());
    await waitFor(() => {
      expect(status()).toBe("Het openen van groot.csv is gestopt. Er is niets veranderd.");
    });
    expect(workers[0]?.isEnded()).toBe(true);
    expect(screen.getByText("reconstructie-2018.xlsx")).toBeTruthy();
    expect(within(screen.getByRole("contentinfo")).queryByRole("button")).toBeNull();
  });

  test("makes way for another file that is chosen meanwhile", async () => {
    const user = await openPage();
    const workers = fakeWorkers();
    await choose(user, large);
    await waitFor(() => {
      expect(workers).toHaveLength(1);
    });
    await choose(user, new File(["gemeente;tekort\nVenlo;1\n"], "klein.csv"));
    await waitFor(() => {
      expect(status()).toBe("klein.csv is geopend.");
    });
    expect(workers[0]?.isEnded()).toBe(true);
    expect(within(screen.getByRole("contentinfo")).queryByRole("button")).toBeNull();
  });
});

describe("saving that takes long", () => {
  async function startSaving(user: UserEvent, button = "Opslaan als .xlsx"): Promise<ReturnType<typeof fakeWorkers>> {
    const workers = fakeWorkers();
    await user.click(screen.getByRole("button", { name: button }));
    await waitFor(() => {
      expect(workers).toHaveLength(1);
    });
    expect(status()).toBe("reconstructie-2018.xlsx wordt opgeslagen.");
    return workers;
  }

  test("can be stopped; nothing is saved, and the changes are still changes", async () => {
    const user = await openPage();
    await typeInto(user, "7");
    await startSaving(user);
    await user.click(cancel());
    await waitFor(() => {
      expect(status()).toBe("Het opslaan van reconstructie-2018.xlsx is gestopt. Er is niets opgeslagen.");
    });
    expect(saved.splice(0)).toEqual([]);
    expect(screen.getByText("reconstructie-2018.xlsx (gewijzigd)")).toBeTruthy();
  });

  test("does not count what is changed meanwhile as saved", async () => {
    const user = await openPage();
    await typeInto(user, "7");
    const workers = await startSaving(user);
    await typeInto(user, "8");
    workers[0]?.answer({ kind: "saved", bytes: new Uint8Array(1) });
    await waitFor(() => {
      expect(status()).toContain("is opgeslagen");
    });
    expect(saved.splice(0)).toHaveLength(1);
    expect(screen.getByText("reconstructie-2018.xlsx (gewijzigd)")).toBeTruthy();
  });

  test("before another file is opened: that waits, and is not opened when the saving is stopped", async () => {
    const user = await openPage();
    await typeInto(user, "7");
    await choose(user, new File(["gemeente;tekort\nVenlo;1\n"], "klein.csv"));
    const workers = await startSaving(user, "Eerst opslaan");
    await user.click(cancel());
    await waitFor(() => {
      expect(status()).toContain("is gestopt");
    });
    expect(workers[0]?.isEnded()).toBe(true);
    expect(screen.getByRole("gridcell", { name: "7" })).toBeTruthy();
  });

  test("before another file is opened: a later change is asked about again", async () => {
    const user = await openPage();
    await typeInto(user, "7");
    await choose(user, new File(["gemeente;tekort\nVenlo;1\n"], "klein.csv"));
    const workers = await startSaving(user, "Eerst opslaan");
    await typeInto(user, "8");
    workers[0]?.answer({ kind: "saved", bytes: new Uint8Array(1) });
    await user.click(await screen.findByRole("button", { name: "Openen zonder opslaan" }));
    await waitFor(() => {
      expect(status()).toBe("klein.csv is geopend.");
    });
    saved.splice(0);
  });
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
