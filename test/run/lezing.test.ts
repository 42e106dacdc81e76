import { lezingOf, type Lezing } from "../../src/run/lezing";
import type { InputTables } from "../../src/core/gemeenten/input";
import { aanvraag, correctie, everywhere, longTables, wideTables } from "../support/input-tables";

const venlo = { code: "GM0983", naam: "Venlo" };
const ede = { code: "GM0228", naam: "Ede" };

test.each<{ readonly when: string; readonly tables: InputTables; readonly says: Partial<Lezing> }>([
  {
    when: "every municipality has its own row",
    tables: wideTables([
      { ...venlo, ...everywhere(1n) },
      { ...ede, ...everywhere(2n) },
    ]),
    says: {
      layout: "wide-deficits",
      sheet: "Invoer",
      headerRow: 1,
      rows: 2,
      jaren: [2016, 2017],
      domeinen: ["jeugd", "wmo"],
    },
  },
  {
    when: "the table has lasten and baten",
    tables: wideTables([{ ...venlo, ...everywhere({ lasten: 2n, baten: 1n }) }]),
    says: { layout: "wide-accounts", rows: 1 },
  },
  {
    when: "every figure has its own row: rows are counted, not municipalities",
    tables: longTables([{ ...venlo, ...everywhere(1n) }]),
    says: { layout: "long", rows: 4 },
  },
  {
    when: "the years stand in another order and one has only empty cells",
    tables: wideTables([
      { ...venlo, wmo: { 2017: 1n, 2015: null } },
      { ...ede, wmo: { 2016: 2n } },
    ]),
    says: { jaren: [2016, 2017], domeinen: ["wmo"] },
  },
  {
    when: "the table is empty",
    tables: wideTables([]),
    says: { rows: 0, jaren: [], domeinen: [] },
  },
  {
    when: "there is only the table of deficits",
    tables: wideTables([{ ...venlo, ...everywhere(1n) }], { aanvragen: null }),
    says: { correcties: null, aanvragen: null },
  },
  {
    when: "there are corrections and applications",
    tables: wideTables([{ ...venlo, ...everywhere(1n) }], {
      correcties: [correctie("GM0983", 5n), correctie("GM0983", 6n)],
      aanvragen: [aanvraag("GM0983")],
    }),
    says: { correcties: { sheet: "Correcties", rows: 2 }, aanvragen: { sheet: "Aanvragen", rows: 1 } },
  },
  {
    when: "the applications are empty: nobody applied, which is not the same as no table",
    tables: wideTables([{ ...venlo, ...everywhere(1n) }], { aanvragen: [] }),
    says: { aanvragen: { sheet: null, rows: 0 } },
  },
])("$when", ({ tables, says }) => {
  expect(lezingOf(tables)).toMatchObject(says);
});
