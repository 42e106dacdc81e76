/** @jest-environment jsdom */
import { act, cleanup, createEvent, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import { sentenceWriter } from "../../src/text/sentence-writer";
import { webNl } from "../../src/text/web/nl";
import { WorkbookView, type Visit } from "../../src/web/workbook-view";
import type { Cell } from "../../src/workbook/snapshot";
import { createMemoryPort, type MemoryPort } from "../../src/xlsx/memory/memory-port";
import type { MemorySheet, MemoryWorkbook } from "../../src/xlsx/memory/memory-workbook";
import { stubBrowser } from "./browser-stubs";
import { plannedSheet, readSheet } from "./grid/fixture";

beforeAll(stubBrowser);
afterEach(cleanup);

const say = sentenceWriter("nl", webNl);

interface Opened {
  readonly user: UserEvent;
  readonly port: MemoryPort;
  readonly told: readonly string[];
  readonly visit: (visit: Visit) => void;
}

function openView(...sheets: readonly MemorySheet[]): Opened {
  const told: string[] = [];
  let show: (workbook: MemoryWorkbook) => void = () => undefined;
  let visit: (next: Visit) => void = () => undefined;
  const start: MemoryWorkbook = {
    name: "invoer.xlsx",
    kind: "xlsx",
    dateSystem: 1900,
    hasMacros: false,
    sheets,
    outputNames: [],
    insertedNames: [],
    source: null,
    settings: null,
  };
  const port = createMemoryPort(start, [], {
    changed: (workbook) => {
      show(workbook);
    },
    goTo: () => undefined,
    settingsSaved: () => undefined,
  });
  function Harness(): ReactElement {
    const [workbook, setWorkbook] = useState(start);
    const [place, setPlace] = useState<Visit | null>(null);
    show = setWorkbook;
    visit = setPlace;
    return (
      <WorkbookView
        sheets={workbook.sheets}
        taal="nl"
        say={say}
        visit={place}
        port={port}
        onTell={(text) => told.push(text)}
      />
    );
  }
  render(<Harness />);
  return {
    user: userEvent.setup({ delay: null }),
    port,
    told,
    visit: (next) => {
      act(() => {
        visit(next);
      });
    },
  };
}

const rows: readonly (readonly Cell[])[] = [
  ["Code", "Gemeente", "Tekort"],
  ["GM0983", "Venlo", 21_719_101.5],
  ["GM0228", "Ede", 3_285_806],
];

function cellAt(row: number, column: number): HTMLElement {
  const cell = document.querySelector<HTMLElement>(
    `td[data-row="${row.toString()}"][data-column="${column.toString()}"]`,
  );
  if (cell === null) throw new Error(`no cell ${row.toString()}, ${column.toString()}`);
  return cell;
}

function focusedPlace(): readonly (string | undefined)[] {
  const { dataset } = document.activeElement as HTMLElement;
  return [dataset["row"], dataset["column"]];
}

function valueAt(port: MemoryPort, row: number, column: number): unknown {
  const [sheet] = port.workbook().sheets;
  return sheet?.kind === "read" ? sheet.content.rows[row]?.[column] : undefined;
}

describe("the grid", () => {
  test("says what it is and how large it is", () => {
    openView(readSheet(rows));
    const grid = screen.getByRole("grid", { name: "Blad Invoer" });
    expect(Number(grid.getAttribute("aria-rowcount"))).toBeGreaterThan(rows.length);
    expect(within(grid).getByRole("gridcell", { name: "21.719.101,5" })).toBe(cellAt(1, 2));
  });

  test("is one stop of the Tab key, at the selected cell", async () => {
    const { user } = openView(readSheet(rows));
    await user.tab();
    expect(focusedPlace()).toEqual(["0", "0"]);
    expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  });

  test("draws only the rows in sight of a long sheet", () => {
    openView(readSheet(Array.from({ length: 10_000 }, (_, row) => [row])));
    expect(screen.getAllByRole("gridcell").length).toBeLessThan(1000);
  });

  test("follows the arrows with the keyboard, also after a click", async () => {
    const { user } = openView(readSheet(rows));
    await user.click(cellAt(1, 1));
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(focusedPlace()).toEqual(["2", "2"]);
    expect(cellAt(2, 2).getAttribute("aria-selected")).toBe("true");
  });

  test("shows the whole content of the cell, and its address", async () => {
    const { user } = openView(readSheet(rows));
    await user.click(cellAt(1, 2));
    expect(screen.getByLabelText("Inhoud van cel C2").textContent).toBe("21719101,5");
  });

  test("shows the formula of a cell that has one", () => {
    openView(plannedSheet({ rows: [[{ formula: "SUM(B2:B3)", value: 12, style: "euro" }]] }));
    expect(screen.getByLabelText("Inhoud van cel A1").textContent).toBe("=SUM(B2:B3)");
    expect(cellAt(0, 0).textContent).toBe("12");
  });

  test("brings the keyboard to a cell that somebody asked for", () => {
    const { visit } = openView(readSheet(rows), readSheet(rows, { name: "Correcties" }));
    visit({ id: 1, sheet: "Correcties", place: { row: 2, column: 1 } });
    expect(screen.getByRole("grid", { name: "Blad Correcties" })).toBeTruthy();
    expect(focusedPlace()).toEqual(["2", "1"]);
  });
});

describe("editing", () => {
  test("typing replaces, Enter keeps and goes down", async () => {
    const { user, port } = openView(readSheet(rows));
    await user.click(cellAt(1, 2));
    await user.keyboard("1.234,5{Enter}");
    expect(valueAt(port, 1, 2)).toBe(1234.5);
    expect(focusedPlace()).toEqual(["2", "2"]);
  });

  test("F2 edits what is there, Tab keeps and goes right", async () => {
    const { user, port } = openView(readSheet(rows));
    await user.click(cellAt(1, 1));
    await user.keyboard("{F2}!{Tab}");
    expect(valueAt(port, 1, 1)).toBe("Venlo!");
    expect(focusedPlace()).toEqual(["1", "2"]);
  });

  test("Escape gives up, and the keyboard stays in the cell", async () => {
    const { user, port } = openView(readSheet(rows));
    await user.click(cellAt(1, 1));
    await user.keyboard("x{Escape}");
    expect(valueAt(port, 1, 1)).toBe("Venlo");
    expect(focusedPlace()).toEqual(["1", "1"]);
  });

  test("a click elsewhere keeps what was typed", async () => {
    const { user, port } = openView(readSheet(rows));
    await user.dblClick(cellAt(1, 1));
    await user.keyboard("!");
    await user.click(screen.getByRole("tab", { name: "Invoer" }));
    expect(valueAt(port, 1, 1)).toBe("Venlo!");
  });

  test("opening a cell and leaving it unchanged is no edit", async () => {
    const { user, port } = openView(readSheet(rows));
    const before = port.workbook();
    await user.click(cellAt(1, 2));
    await user.keyboard("{F2}{Enter}");
    expect(port.workbook()).toBe(before);
  });

  test("Delete empties the selection, Ctrl+Z brings it back, Ctrl+Y empties it again", async () => {
    const { user, port, told } = openView(readSheet(rows));
    await user.click(cellAt(1, 1));
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}{Delete}");
    expect([valueAt(port, 1, 1), valueAt(port, 1, 2)]).toEqual([null, null]);
    await user.keyboard("{Control>}z{/Control}");
    expect([valueAt(port, 1, 1), valueAt(port, 1, 2)]).toEqual(["Venlo", 21_719_101.5]);
    await user.keyboard("{Control>}y{/Control}");
    expect([valueAt(port, 1, 1), valueAt(port, 1, 2)]).toEqual([null, null]);
    expect(told).toEqual([say("web.status.undone"), say("web.status.redone")]);
  });

  test("without an edit there is nothing to undo, and it says so", async () => {
    const { user, told } = openView(readSheet(rows));
    await user.click(cellAt(0, 0));
    await user.keyboard("{Control>}z{/Control}");
    expect(told).toEqual([say("web.status.nothing-to-undo")]);
  });

  test("a sheet of the product is not edited, and it says why", async () => {
    const { user, told } = openView(plannedSheet({ rows: [[{ value: "Venlo", style: "tekst" }]] }));
    await user.click(cellAt(0, 0));
    await user.keyboard("x{Delete}");
    expect(told).toEqual([say("web.status.own"), say("web.status.own")]);
    expect(cellAt(0, 0).textContent).toBe("Venlo");
  });
});

describe("the clipboard", () => {
  function clipboard(text = ""): { readonly data: Map<string, string>; readonly clipboardData: object } {
    const data = new Map([["text/plain", text]]);
    return {
      data,
      clipboardData: {
        getData: (type: string) => data.get(type) ?? "",
        setData: (type: string, value: string) => data.set(type, value),
      },
    };
  }

  test("takes cells from Excel and says how many", async () => {
    const { user, port, told } = openView(readSheet(rows));
    await user.click(cellAt(1, 1));
    fireEvent.paste(cellAt(1, 1), clipboard("Zwolle\t1.000,5\r\nZutphen\t2.000\r\n"));
    expect([valueAt(port, 1, 1), valueAt(port, 1, 2), valueAt(port, 2, 1)]).toEqual(["Zwolle", 1000.5, "Zutphen"]);
    expect(told).toEqual([say("web.status.pasted", { count: 4 })]);
  });

  test("gets the selected cells; cutting empties them", async () => {
    const { user, port } = openView(readSheet(rows));
    await user.click(cellAt(1, 1));
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    const { data, clipboardData } = clipboard();
    fireEvent(cellAt(1, 2), createEvent.copy(cellAt(1, 2), { clipboardData }));
    expect(data.get("text/plain")).toBe("Venlo\t21719101,5");
    expect(valueAt(port, 1, 1)).toBe("Venlo");
    fireEvent(cellAt(1, 2), createEvent.cut(cellAt(1, 2), { clipboardData }));
    expect([valueAt(port, 1, 1), valueAt(port, 1, 2)]).toEqual([null, null]);
  });
});

describe("the tabs", () => {
  test("show another sheet; every sheet keeps its own selection", async () => {
    const { user } = openView(readSheet(rows), readSheet(rows, { name: "Correcties" }));
    await user.click(cellAt(2, 1));
    await user.click(screen.getByRole("tab", { name: "Correcties" }));
    expect(cellAt(0, 0).tabIndex).toBe(0);
    await user.click(screen.getByRole("tab", { name: "Invoer" }));
    expect(cellAt(2, 1).tabIndex).toBe(0);
  });

  test("go with the arrows, Home and End, and are one stop of the Tab key", async () => {
    const { user } = openView(...["Een", "Twee", "Drie"].map((name) => readSheet(rows, { name })));
    screen.getByRole("tab", { name: "Een" }).focus();
    const current = (): string | null => screen.getByRole("tab", { selected: true }).textContent;
    await user.keyboard("{ArrowRight}");
    expect(current()).toBe("Twee");
    await user.keyboard("{End}");
    expect(current()).toBe("Drie");
    await user.keyboard("{ArrowRight}");
    expect(current()).toBe("Drie");
    await user.keyboard("{Home}");
    expect(current()).toBe("Een");
    expect(screen.getAllByRole("tab").map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  test("tell which sheets the product wrote", () => {
    openView(plannedSheet(), readSheet(rows));
    expect(screen.getByRole("tab", { name: "Toekenning (uitkomst)" })).toBeTruthy();
    expect(screen.getByRole("tab", { name: "Invoer" })).toBeTruthy();
  });

  test("leave hidden sheets out, until somebody goes there", () => {
    const { visit } = openView(readSheet(rows), readSheet(rows, { name: "Verborgen", visible: false }));
    expect(screen.queryByRole("tab", { name: "Verborgen" })).toBeNull();
    visit({ id: 1, sheet: "Verborgen", place: null });
    expect(screen.getByRole("tab", { name: "Verborgen", selected: true })).toBeTruthy();
  });
});

test("a chart shows its figures as bars, with a name for who cannot see them", () => {
  const area = (column: number) => ({ row: 0, column, rows: 2, columns: 1 });
  openView(
    plannedSheet({
      rows: [
        [
          { value: "Venlo", style: "tekst" },
          { value: 20, style: "euro" },
        ],
        [
          { value: "Ede", style: "tekst" },
          { value: 10, style: "euro" },
        ],
      ],
      charts: [
        {
          title: "Grootste toekenningen",
          kind: "bar",
          sheet: "Toekenning",
          labels: area(0),
          values: area(1),
          seriesName: "toekenning",
          valueAxisTitle: "euro",
          anchor: { row: 3, column: 0, rows: 10, columns: 4 },
        },
      ],
    }),
  );
  const chart = screen.getByRole("figure", { name: "Grafiek: Grootste toekenningen" });
  expect([...chart.querySelectorAll(".bar-row")].map(({ textContent }) => textContent)).toEqual(["Venlo20", "Ede10"]);
  const lengths = [...chart.querySelectorAll<HTMLElement>(".bar")].map(({ style }) =>
    Number.parseFloat(style.flexBasis),
  );
  expect(lengths[0]).toBe(2 * (lengths[1] ?? 0));
});
