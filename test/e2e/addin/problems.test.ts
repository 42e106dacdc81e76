import type { SimulatedExcel } from "../../host/simulated-excel";
import { allocationsInExcel, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { excelWithSample } from "../support/sample";
import { calculate, tabs, userSheets } from "../support/steps";
import { openAddIn } from "./add-in-page";

useBrowser();

interface Trouble {
  readonly code: string;
  readonly begin: (excel: SimulatedExcel) => void;
  readonly end: (excel: SimulatedExcel) => void;
}

const troubles: readonly Trouble[] = [
  {
    code: "workbook-protected",
    begin: ({ workbook }) => {
      workbook.isProtected = true;
    },
    end: ({ workbook }) => {
      workbook.isProtected = false;
    },
  },
  {
    code: "cell-edit-mode",
    begin: (excel) => {
      excel.isEditingCell = true;
    },
    end: (excel) => {
      excel.isEditingCell = false;
    },
  },
  {
    code: "read-only",
    begin: ({ workbook }) => {
      workbook.readOnly = true;
    },
    end: ({ workbook }) => {
      workbook.readOnly = false;
    },
  },
  {
    code: "connection-lost",
    begin: (excel) => {
      excel.fail({ kind: "connection", at: 1, when: "before", lasting: true });
    },
    end: (excel) => {
      excel.fail(null);
    },
  },
];

test.each(troubles)("$code while writing: a sentence says what to do, and after that it works", async (trouble) => {
  const { code, begin, end } = trouble;
  const excel = await excelWithSample();
  const [mine, before] = [userSheets(excel), tabs(excel)];
  const addIn = await openAddIn(excel);
  await calculate(addIn);
  await addIn.openStep("schrijven");
  begin(excel);
  await addIn.press("pane.schrijven.schrijf");
  await addIn.text(`pane.probleem.${code}`).waitFor();
  expect([userSheets(excel), tabs(excel)]).toEqual([mine, before]);

  end(excel);
  await addIn.press("pane.schrijven.schrijf");
  await addIn.see("pane.schrijven.geschreven");
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
  expect(userSheets(excel)).toEqual(mine);
});

test("cells that are still being edited stop the reading, with a sentence", async () => {
  const excel = await excelWithSample();
  const addIn = await openAddIn(excel);
  excel.isEditingCell = true;
  await addIn.goal("verdeling").click();
  await addIn.text("pane.probleem.cell-edit-mode").waitFor();
  excel.isEditingCell = false;
  await addIn.press("pane.gegevens.lezen");
  await addIn.button("pane.berekenen").waitFor();
});
