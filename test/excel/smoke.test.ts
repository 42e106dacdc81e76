import { completePlan, input, openedWith, readFrom, sheetNames, writeTo, valueOf } from "./fixture";

test("smoke", async () => {
  const w = openedWith(input);
  const s = await readFrom(w);
  console.log(JSON.stringify(s), w.excel.roundTrips);
  console.log(JSON.stringify(await writeTo(w, completePlan("1"))), w.excel.roundTrips, w.excel.actions, w.excel.workbook.sheets.map((x) => x.name + x.visibility), w.excel.workbook.names);
  console.log(JSON.stringify(await writeTo(w, completePlan("2"))), w.excel.roundTrips, w.excel.workbook.sheets.map((x) => x.name + x.visibility), w.excel.workbook.names);
  console.log(valueOf(await w.port.undo()), w.excel.workbook.sheets.map((x) => x.name + x.visibility), w.excel.workbook.names, sheetNames(w));
});
