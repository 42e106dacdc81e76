import type { Finding } from "../../../src/core/findings/finding";
import { cellAddress, type Cell, type Snapshot } from "../../../src/workbook/snapshot";
import { inRows, type Kind } from "../kind";
import { euros, tableOf } from "../generate/table";
import { ordinary, workbook } from "./file";

const accounts = ["accounts", "long"] as const;
const deficits = ["deficits", "long deficits"] as const;

function reversed(kind: string, lasten: 1 | -1, baten: 1 | -1): Kind {
  return {
    kind,
    says: ["sign-turned"],
    isRead: true,
    isSaid: true,
    make: (chance) => {
      const { all, look, file, right } = ordinary(chance, { layouts: accounts });
      const cell = (cents: number, soort: string): number => (soort === "lasten" ? lasten : baten) * euros(cents);
      return { snapshot: workbook(tableOf(all, look, { cell }).rows), right, twin: file };
    },
  };
}

/** Puts in every cell that has the other sign what its finding says. */
function withAmounts(findings: readonly Finding[], { sheets, ...rest }: Snapshot): Snapshot | null {
  const found = findings.filter(({ code }) => code === "sign-of-cell");
  if (found.length === 0 || findings.some(({ code }) => code === "sign-mixed")) return null;
  const amounts = new Map(
    found.flatMap(({ place, parameters }) =>
      place?.kind === "cell" ? [[place.cell, Number(parameters["amount"])] as const] : [],
    ),
  );
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column): Cell => amounts.get(cellAddress(row, column)) ?? cell),
      ),
    })),
  };
}

const oneRow: Kind = {
  kind: "one municipality with its baten as credits",
  says: ["sign-of-cell", "sign-mixed"],
  isRead: false,
  mended: withAmounts,
  make: (chance) => {
    const { all, look, table, file, right } = ordinary(chance, { layouts: accounts, counts: [2, 3, 5, 9] });
    const wrong = chance.whole(0, all.length - 1);
    const cell = (cents: number, soort: string, at: number): number =>
      (soort === "baten" && at === wrong ? -1 : 1) * euros(cents);
    const rows = table.amounts.filter(({ municipality }) => municipality === wrong || all.length < 4);
    return {
      snapshot: workbook(tableOf(all, look, { cell }).rows),
      right,
      twin: file,
      isAbout: inRows(table.head, ...rows.map(({ row }) => row)),
    };
  },
};

const oneCell: Kind = {
  kind: "one amount of lasten or baten with the other sign",
  says: ["sign-of-cell", "sign-mixed", "sign-kept"],
  isRead: false,
  mended: withAmounts,
  make: (chance) => {
    const { all, look, table, file, right } = ordinary(chance, { layouts: accounts, counts: [1, 2, 3, 5, 9] });
    const wrong = chance.pick(table.amounts);
    const cell = (cents: number, soort: string, at: number, of: { jaar: number; domein: string }): number => {
      const isWrong =
        soort === wrong.soort && at === wrong.municipality && of.jaar === wrong.jaar && of.domein === wrong.domein;
      return (isWrong ? -1 : 1) * euros(cents);
    };
    return { snapshot: workbook(tableOf(all, look, { cell }).rows), right, twin: file };
  },
};

const stated = [
  "Tekort (-) / overschot (+)",
  "Overschot (+) / tekort (-)",
  "baten - lasten",
  "Baten minus lasten",
  "Tekort (-)",
  "Tekort is negatief",
  "Resultaat: tekort -/-",
  "Overschot +",
  "Surplus (+) / deficit (-)",
];

const statedInHead: Kind = {
  kind: "a head that states its sign",
  says: ["missing-column", "missing-year"],
  isRead: true,
  make: (chance) => {
    const { all, look, right } = ordinary(chance, {
      layouts: deficits,
      mostCovered: 1.04,
      change: (one) => ({ ...one, isSplit: false }),
    });
    const text = chance.pick(stated.filter((one) => !one.startsWith("Resultaat")));
    const head = (_: string, domein: string | null, jaar: number | null): string =>
      [text, domein, jaar].filter((part) => part !== null).join(" ");
    const lasten = (_: string, domein: string | null, jaar: number | null): string =>
      ["lasten - baten", domein, jaar].filter((part) => part !== null).join(" ");
    return {
      snapshot: workbook(tableOf(all, look, { head, cell: (cents) => -euros(cents) }).rows),
      right,
      twin: workbook(tableOf(all, look, { head: lasten }).rows),
    };
  },
};

const balance: Kind = {
  kind: "a balance",
  says: ["sign-of-balance", "missing-column", "missing-year"],
  isRead: true,
  make: (chance) => {
    const { all, look, file, right } = ordinary(chance, { layouts: deficits });
    const text = chance.pick(["saldo", "resultaat saldo", "overschot", "saldo van baten en lasten"].slice(0, 3));
    const head = (_: string, domein: string | null, jaar: number | null): string =>
      [text.replace("resultaat ", ""), domein, jaar].filter((part) => part !== null).join(" ");
    return {
      snapshot: workbook(tableOf(all, look, { head, cell: (cents) => -euros(cents) }).rows),
      right,
      twin: file,
    };
  },
};

const plainNegative: Kind = {
  kind: "deficits as negative amounts under a plain head, at times one surplus",
  says: ["sign-reversed", "mostly-surpluses", "only-surpluses"],
  isRead: false,
  isFollowed: true,
  make: (chance) => {
    const { all, look, file, right } = ordinary(chance, { layouts: deficits });
    const surplus = all.length > 2 && chance.next() < 0.4 ? chance.whole(0, all.length - 1) : -1;
    const cell = (cents: number, _: string, at: number): number => (at === surplus ? 1 : -1) * euros(cents);
    const signed = new Map(
      [...right].map(([code, amount]) => [code, code === all[surplus]?.code ? -amount : amount] as const),
    );
    return { snapshot: workbook(tableOf(all, look, { cell }).rows), right: signed, twin: file, twinRight: right };
  },
};

const statedWrong: Kind = {
  kind: "a sign of the mapping that the sheet does not have",
  says: ["sign-stated-wrong"],
  isRead: false,
  isFollowed: true,
  make: (chance) => {
    const { file, right } = ordinary(chance, { layouts: accounts });
    const soort = chance.pick(["lasten", "baten"]);
    const mapping = { schema: "koppeling/1", indeling: "zoeken", tekens: { [soort]: "omgekeerd" } };
    return { snapshot: file, right, twin: file, mapping };
  },
};

export const signs: readonly Kind[] = [
  reversed("baten as credits", 1, -1),
  reversed("lasten as payments", -1, 1),
  reversed("lasten and baten with the other sign", -1, -1),
  oneRow,
  oneCell,
  statedWrong,
  statedInHead,
  balance,
  plainNegative,
];
