import { cellAddress } from "../../src/workbook/snapshot";
import type { PlannedCell, WritePlan } from "../../src/workbook/write-plan";
import { writtenCells } from "../host/describe";
import { planOf } from "../support/planned-sheet";
import { input, opened, openedWith, readFrom, text, valueOf, type Opened } from "./fixture";
import { inventedRun } from "./invented-run";

/** One round trip reads the input again, before anything is written. */
const reread = 1;
/** What Excel on the web takes in one request. */
const mostBytes = 5 * 1024 * 1024;

/** Round trips of a write, without the one that reads the input again. */
async function writeTrips({ excel, port }: Opened, plan: WritePlan): Promise<number> {
  const basedOn = await readFrom({ excel, port });
  const before = excel.roundTrips;
  const outcome = valueOf(await port.apply({ plan, basedOn }));
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return excel.roundTrips - before - reread;
}

describe.each([
  { gemeenten: 88, trips: 2 },
  { gemeenten: 388, trips: 2 },
  // more than 5 MB in all: one request more, and still three
  { gemeenten: 10_000, trips: 3 },
])("a workbook with $gemeenten municipalities", ({ gemeenten, trips }) => {
  const { snapshot, plan } = inventedRun(gemeenten);

  test("is read in two round trips", async () => {
    const workbook = opened(snapshot);
    expect((await readFrom(workbook)).sheets[0]?.rows).toHaveLength(gemeenten + 1);
    expect(workbook.excel.roundTrips).toBe(2);
  });

  test(`is written in ${trips.toString()}, and again in ${trips.toString()} when there was an output`, async () => {
    const workbook = opened(snapshot);
    expect(await writeTrips(workbook, plan)).toBe(trips);
    expect(await writeTrips(workbook, plan)).toBe(trips);
    expect(writtenCells(workbook.excel, "Toekenning").size).toBeGreaterThan(gemeenten * 10);
    expect(Math.max(...workbook.excel.requestSizes)).toBeLessThan(mostBytes);
    const bytes = workbook.excel.requestSizes.slice(-trips).reduce((sum, size) => sum + size, 0);
    expect(bytes > mostBytes).toBe(trips > 2);
  });
});

describe("more than Excel takes at once goes in pieces, each below the limit", () => {
  const rowsOf = (count: number, columns: number, cell: (row: number, column: number) => PlannedCell): WritePlan =>
    planOf({
      rows: Array.from({ length: count }, (_, row) =>
        Array.from({ length: columns }, (__, column) => cell(row, column)),
      ),
    });

  test.each([
    {
      what: "numbers",
      plan: rowsOf(10_000, 40, (row, column) => ({ value: row * 1e5 + column + 0.25, style: "euro" })),
    },
    { what: "letters that take three bytes", plan: rowsOf(2_000, 10, () => text("€".repeat(200))) },
    { what: "characters that are escaped", plan: rowsOf(2_000, 10, () => text('"\n'.repeat(150))) },
  ])("$what", async ({ plan }) => {
    const workbook = openedWith(input);
    const trips = await writeTrips(workbook, plan);
    expect(trips).toBeGreaterThan(2);
    expect(Math.max(...workbook.excel.requestSizes)).toBeLessThan(mostBytes);
    const cells = writtenCells(workbook.excel, "Toekenning");
    const [rows] = plan.sheets.map((sheet) => sheet.rows);
    const [first, last] = [rows?.[0]?.[0], rows?.at(-1)?.at(-1)];
    expect(cells.get("A1")?.value).toBe(first?.value);
    expect(cells.get(cellAddress((rows?.length ?? 0) - 1, (rows?.[0]?.length ?? 0) - 1))?.value).toBe(last?.value);
    // and every piece was written with calculation and screen held
    expect(workbook.excel.suspensions.slice(-trips)).toEqual(
      Array.from({ length: trips }, () => new Set(["calculation", "screen"])),
    );
  });
});
