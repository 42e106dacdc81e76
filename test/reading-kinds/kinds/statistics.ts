import type { Cell } from "../../../src/workbook/snapshot";
import type { Kind } from "../kind";
import { changed, inserted, type Rows } from "../generate/table";
import { ordinary, workbook } from "./file";

/** The heads and periods of an export of statistics, in the layout long. */
const heads: Kind = {
  kind: "the heads of a statistics export",
  says: ["missing-column"],
  isRead: true,
  make: (chance) => {
    const identity = chance.pick([["naam"], ["code"], ["code", "naam"]] as const);
    const { table, file, right } = ordinary(chance, {
      change: (look) => ({ ...look, identity, before: [], isSplit: false }),
    });
    const code = chance.pick(["Regiocode (gemeente)", "Regiocode", "RegioCode"]);
    const name = identity.length === 1 ? chance.pick(["Regio's", "Regio"]) : "Gemeentenaam";
    const period = chance.pick(["JJ00", "JJ00", "", "*"]);
    const rows = table.rows.map((cells, row): readonly Cell[] =>
      cells.map((cell) => {
        if (row === table.head) {
          if (cell === "Gemeentecode") return code;
          if (cell === "Gemeentenaam") return name;
          return cell === "Jaar" ? "Perioden" : cell;
        }
        if (row > table.head && (cell === 2016 || cell === 2017)) return `${cell.toString()}${period}`;
        return typeof cell === "string" && /^GM\d+$/.test(cell) ? `${cell}    `.slice(0, 10) : cell;
      }),
    );
    const source: Rows = chance.pick([
      [],
      [["Bron: CBS"]],
      [["© Centraal Bureau voor de Statistiek, Den Haag/Heerlen"]],
    ]);
    return { snapshot: workbook([...rows, ...source]), right, twin: file };
  },
};

/** A row of units under the heads of an export, as it has them. */
const unitRow: Kind = {
  kind: "the unit row of a statistics export",
  says: ["amounts-in-thousands"],
  isRead: false,
  isFollowed: true,
  make: (chance) => {
    const { table, file, right } = ordinary(chance, {
      layouts: ["accounts", "deficits"],
      change: (look) => ({ ...look, identity: ["naam"], before: [], hasInwoners: false }),
    });
    const unit = chance.pick(["1 000 euro", "1 000 euro", "x 1 000 euro", "1.000 €"]);
    const thousands = changed(table.rows, table.amounts, (cell) => Number(cell) / 1000);
    const line: Cell[] = Array.from({ length: table.width }, () => null);
    for (const column of table.columns) line[column] = unit;
    if (chance.next() < 0.5) line[0] = "Regio's";
    return { snapshot: workbook(inserted(thousands, table.firstData, [line])), right, twin: file };
  },
};

export const statistics: readonly Kind[] = [heads, unitRow];
