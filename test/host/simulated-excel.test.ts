import { describeWorkbook } from "./describe";
import { openExcel } from "./load-office";
import type { SimulatedExcel } from "./simulated-excel";

let excel: SimulatedExcel;

beforeEach(() => {
  excel = openExcel();
  excel.workbook.addSheet("Blad1");
});

/** Does work in one request, and gives the code of the error that it ends in; null: it went well. */
async function request(work: (workbook: Excel.Workbook) => void): Promise<string | null> {
  const context = new Excel.RequestContext();
  work(context.workbook);
  try {
    await context.sync();
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

function sheetNames(): readonly string[] {
  return excel.workbook.sheets.map(({ name }) => name);
}

describe("what it does not know is said, with the name of the member", () => {
  test.each<{ what: string; work: (workbook: Excel.Workbook) => void }>([
    { what: "Workbook.autoSave", work: (workbook) => workbook.load("autoSave") },
    { what: "Workbook.comments", work: (workbook) => workbook.comments.load("items/content") },
    { what: "Worksheet.shapes", work: ({ worksheets }) => worksheets.getItem("Blad1").shapes.load("items/name") },
    { what: "Worksheet.tabColor", work: ({ worksheets }) => (worksheets.getItem("Blad1").tabColor = "#FF0000") },
    {
      what: "Range.clear()",
      work: ({ worksheets }) => {
        worksheets.getItem("Blad1").getRange("A1").clear();
      },
    },
    {
      what: "Range.numberFormat as an array",
      work: ({ worksheets }) => (worksheets.getItem("Blad1").getRange("A1").numberFormat = [["0"]]),
    },
  ])("$what", async ({ what, work }) => {
    const context = new Excel.RequestContext();
    work(context.workbook);
    await expect(context.sync()).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining(what) as unknown,
    });
  });

  test("also when everything is asked for at once", async () => {
    expect(await request((workbook) => workbook.worksheets.load())).toBe("InvalidArgument");
  });
});

describe("errors are those of the documentation", () => {
  test.each<{ when: string; code: string; begin?: () => void; work: (workbook: Excel.Workbook) => void }>([
    {
      when: "a sheet is not there",
      code: "ItemNotFound",
      work: ({ worksheets }) => worksheets.getItem("Weg").load("name"),
    },
    {
      when: "a sheet of that name is there",
      code: "ItemAlreadyExists",
      work: ({ worksheets }) => worksheets.add("blad1"),
    },
    {
      when: "a sheet name has a bracket",
      code: "InvalidArgument",
      work: ({ worksheets }) => worksheets.add("[invoer]Blad"),
    },
    {
      when: "a sheet name is too long",
      code: "InvalidArgument",
      work: ({ worksheets }) => worksheets.add("x".repeat(32)),
    },
    {
      when: "the last sheet in sight goes",
      code: "InvalidOperation",
      work: ({ worksheets }) => {
        worksheets.getItem("Blad1").delete();
      },
    },
    {
      when: "a sheet that is very hidden goes",
      code: "InvalidOperation",
      begin: () => {
        excel.workbook.addSheet("Diep").visibility = "VeryHidden";
      },
      work: ({ worksheets }) => {
        worksheets.getItem("Diep").delete();
      },
    },
    {
      when: "a setting is not there",
      code: "ItemNotFound",
      work: ({ settings }) => settings.getItem("Weg").load("key"),
    },
    {
      when: "the last sheet in sight is hidden",
      code: "InvalidOperation",
      work: ({ worksheets }) => (worksheets.getItem("Blad1").visibility = "Hidden"),
    },
    {
      when: "an array does not fit its range",
      code: "InvalidArgument",
      work: ({ worksheets }) => (worksheets.getItem("Blad1").getRange("A1:B1").values = [[1]]),
    },
    {
      when: "a formula refers to a sheet that is not there",
      code: "InvalidArgument",
      work: ({ worksheets }) => (worksheets.getItem("Blad1").getRange("A1").formulas = [["=Weg!A1"]]),
    },
    {
      when: "a formula refers to a table that is not there",
      code: "InvalidArgument",
      work: ({ worksheets }) => (worksheets.getItem("Blad1").getRange("A1").formulas = [["=SUM(Weg[A])"]]),
    },
    { when: "a name is no word", code: "InvalidArgument", work: ({ names }) => names.add("geen woord", "=1") },
    {
      when: "the sheet is protected",
      code: "AccessDenied",
      begin: () => {
        for (const sheet of excel.workbook.sheets) sheet.isProtected = true;
      },
      work: ({ worksheets }) => (worksheets.getItem("Blad1").getRange("A1").values = [[1]]),
    },
    {
      when: "the workbook is protected",
      code: "AccessDenied",
      begin: () => {
        excel.workbook.isProtected = true;
      },
      work: ({ worksheets }) => worksheets.add("Nieuw"),
    },
    {
      when: "the user is typing in a cell",
      code: "InvalidOperationInCellEditMode",
      begin: () => {
        excel.isEditingCell = true;
      },
      work: (workbook) => workbook.load("name"),
    },
    {
      when: "a request is above 5 MB",
      code: "RequestPayloadSizeLimitExceeded",
      work: ({ worksheets }) =>
        (worksheets.getItem("Blad1").getRange("A1:A60").values = Array.from({ length: 60 }, () => [
          "€".repeat(30_000),
        ])),
    },
  ])("$code when $when", async ({ code, begin, work }) => {
    begin?.();
    expect(await request(work)).toBe(code);
  });

  test("an object that may be absent is null, and what is asked of it does nothing", async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItemOrNullObject("Weg").getUsedRangeOrNullObject(true);
    range.load("values");
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

describe("faults", () => {
  const threeSheets = ({ worksheets }: Excel.Workbook): void => {
    for (const name of ["Een", "Twee", "Drie"]) worksheets.add(name).visibility = "Hidden";
  };

  test("a failure at an action undoes nothing that came before it", async () => {
    excel.fail({ kind: "action", at: 4, thenOffline: false });
    expect(await request(threeSheets)).toBe("GeneralException");
    expect(sheetNames()).toContain("Een");
    expect(sheetNames()).not.toContain("Drie");
    expect(await request((workbook) => workbook.load("name"))).toBeNull();
  });

  test("after a failure at an action, the connection can be gone until it is restored", async () => {
    excel.fail({ kind: "action", at: 1, thenOffline: true });
    expect(await request(threeSheets)).toBe("GeneralException");
    expect(await request((workbook) => workbook.load("name"))).toBe("ConnectionFailure");
    excel.fail(null);
    expect(await request((workbook) => workbook.load("name"))).toBeNull();
  });

  test.each([
    { when: "before" as const, sheets: ["Blad1"] },
    { when: "after" as const, sheets: ["Blad1", "Een", "Twee", "Drie"] },
  ])("a connection that breaks $when the request leaves $sheets", async ({ when, sheets }) => {
    excel.fail({ kind: "connection", at: 1, when, lasting: false });
    expect(await request(threeSheets)).toBe("ConnectionFailure");
    expect(sheetNames()).toEqual(sheets);
    expect(await request((workbook) => workbook.load("name"))).toBeNull();
  });

  test("requests and actions are counted, and a user can do something between two of them", async () => {
    excel.beforeRequest(2, () => {
      excel.type("Blad1", "A1", "van de gebruiker");
    });
    const before = describeWorkbook(excel.workbook);
    await request((workbook) => workbook.load("name"));
    expect(describeWorkbook(excel.workbook)).toBe(before);
    await request((workbook) => workbook.load("name"));
    expect(describeWorkbook(excel.workbook)).not.toBe(before);
    expect(excel.roundTrips).toBe(2);
    expect(excel.actions).toBeGreaterThanOrEqual(2);
    expect(excel.requestSizes).toHaveLength(2);
  });
});

describe("formulas", () => {
  const formulaIn = (address: string): unknown => {
    const cell = excel.workbook.findSheet("Blad1")?.cell(0, address === "A1" ? 0 : 1);
    return cell?.formula == null ? undefined : excel.workbook.formulaText(cell.formula);
  };

  test("follow a sheet, a table and a name that get another name, and break when a sheet goes", async () => {
    excel.workbook.addSheet("Bron");
    excel.type("Bron", "A1", "kop");
    await request(({ worksheets }) => {
      const bron = worksheets.getItem("Bron");
      bron.tables.add(bron.getRange("A1:A2"), true).name = "Cijfers";
      worksheets.getItem("Blad1").getRange("A1:B1").formulas = [["='Bron'!A1", "=SUM(Cijfers[kop])"]];
    });
    expect([formulaIn("A1"), formulaIn("B1")]).toEqual(["=Bron!A1", "=SUM(Cijfers[kop])"]);
    await request(({ worksheets, tables }) => {
      worksheets.getItem("Bron").name = "Oude bron";
      tables.getItem("Cijfers").name = "Oude_cijfers";
    });
    expect([formulaIn("A1"), formulaIn("B1")]).toEqual(["='Oude bron'!A1", "=SUM(Oude_cijfers[kop])"]);
    await request(({ worksheets }) => {
      worksheets.getItem("Oude bron").delete();
    });
    expect(formulaIn("A1")).toBe("=#REF!A1");
  });
});
