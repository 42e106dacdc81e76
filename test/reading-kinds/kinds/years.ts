import type { FindingCode } from "../../../src/core/findings/finding";
import type { Cell } from "../../../src/workbook/snapshot";
import type { Kind, Made } from "../kind";
import { amountOf, domeinen, tekortenOf, type Municipality, type Soort } from "../generate/municipalities";
import type { Chance } from "../generate/random";
import { accountOf, euros, lookOf, type Rows } from "../generate/table";
import { municipalities } from "../generate/municipalities";
import { workbook } from "./file";

const says: readonly FindingCode[] = [
  "header-misplaced",
  "missing-year",
  "missing-column",
  "missing-domain",
  "duplicate-column",
];

interface Group {
  readonly jaar: number;
  readonly columns: readonly { readonly head: string; readonly soort: Soort; readonly domein: "jeugd" | "wmo" }[];
}

/** An amount that is as ordinary, of a year that does not count. */
function amountIn(one: Municipality, jaar: number, domein: "jeugd" | "wmo", soort: Soort): number {
  const isOurs = jaar === 2016 || jaar === 2017;
  const cents = amountOf(accountOf(one, isOurs ? jaar : 2016, domein), soort);
  return euros(isOurs ? cents : Math.round(cents * 0.93));
}

interface Grouped {
  readonly all: readonly Municipality[];
  readonly groups: readonly Group[];
  readonly lead: readonly string[];
  readonly titles: Rows;
}

function groupedOf(chance: Chance, years: readonly number[]): Grouped {
  const look = lookOf(chance);
  const soorten: readonly Soort[] = chance.pick([["tekort"], ["lasten", "baten"]]);
  const columns = domeinen.flatMap((domein) => soorten.map((soort) => ({ head: `${soort} ${domein}`, soort, domein })));
  return {
    all: municipalities(chance.pick([1, 2, 3, 5, 9]), chance),
    groups: years.map((jaar) => ({ jaar, columns })),
    lead: [...look.before, ...look.identity.map((one) => (one === "code" ? "Gemeentecode" : "Gemeentenaam"))],
    titles: look.titles,
  };
}

/** Labels of years over their groups, each so many columns too far to the right. */
function rowsOf({ all, groups, lead, titles }: Grouped, shift: number, label = (jaar: number): Cell => jaar): Rows {
  const size = groups[0]?.columns.length ?? 0;
  const labels: Cell[] = Array.from({ length: lead.length + size * groups.length + shift }, () => null);
  groups.forEach(({ jaar }, at) => {
    labels[lead.length + size * at + shift] = label(jaar);
  });
  const heads = [...lead, ...groups.flatMap(({ columns }) => columns.map(({ head }) => head))];
  return [
    ...titles,
    labels,
    heads,
    ...all.map((one) => [
      ...lead.map((head) => (head === "Gemeentecode" ? one.code : head === "Gemeentenaam" ? one.naam : "x")),
      ...groups.flatMap(({ jaar, columns }) => columns.map(({ soort, domein }) => amountIn(one, jaar, domein, soort))),
    ]),
  ];
}

function labels(
  kind: string,
  years: readonly number[],
  shiftOf: (size: number, chance: Chance) => number,
  isRead: boolean,
): Kind {
  return {
    kind,
    says,
    isRead,
    make: (chance) => {
      const grouped = groupedOf(chance, years);
      const shift = shiftOf(grouped.groups[0]?.columns.length ?? 0, chance);
      const spelled = chance.pick([(jaar: number): Cell => jaar, (jaar: number): Cell => jaar.toString()]);
      return {
        snapshot: workbook(rowsOf(grouped, shift, spelled)),
        right: tekortenOf(grouped.all),
        twin: workbook(rowsOf(grouped, 0, spelled)),
      };
    },
  };
}

/** In every group a column more, which says itself that it is of the year before. */
const yearBefore: Kind = {
  kind: "two amounts under one year, of which one belongs to another",
  says: [...says, "column-ignored", "year-ignored", "several-tables-found"],
  isRead: false,
  make: (chance): Made => {
    const grouped = groupedOf(chance, [2016, 2017]);
    const { all, lead, titles } = grouped;
    const soorten = [...new Set((grouped.groups[0]?.columns ?? []).map(({ soort }) => soort))];
    const other = chance.pick([
      (soort: string, domein: string, jaar: number) => `${soort} ${domein} ${(jaar - 1).toString()}`,
      (soort: string, domein: string) => `${soort} ${domein} vorig jaar`,
      (soort: string, domein: string) => `${soort} ${domein} t-1`,
      (soort: string, domein: string) => `${soort} ${domein} (jaar ervoor)`,
    ]);
    const isFirst = chance.next() < 0.5;
    const heads: Cell[] = [...lead];
    const above: Cell[] = lead.map(() => null);
    const values: Cell[][] = all.map((one) =>
      lead.map((head) => (head === "Gemeentecode" ? one.code : head === "Gemeentenaam" ? one.naam : "x")),
    );
    for (const jaar of [2016, 2017])
      for (const [at, domein] of domeinen.entries())
        for (const [index, soort] of soorten.entries()) {
          above.push(at === 0 && index === 0 ? jaar : null, null);
          const pair = [`${soort} ${domein}`, other(soort, domein, jaar)];
          heads.push(...(isFirst ? pair : [...pair].reverse()));
          all.forEach((one, row) => {
            const amounts = [
              amountIn(one, jaar, domein, soort),
              amountIn(one, jaar - 1 === 2016 ? 2015 : jaar - 1, domein, soort) + 1,
            ];
            values[row]?.push(...(isFirst ? amounts : [...amounts].reverse()));
          });
        }
    return {
      snapshot: workbook([...titles, above, heads, ...values]),
      right: tekortenOf(all),
      twin: workbook(rowsOf(grouped, 0)),
    };
  },
};

/** One label for two groups: the second one is of no year that anybody said. */
const missingLabel: Kind = {
  kind: "a group of columns without its year",
  says,
  isRead: false,
  make: (chance) => {
    const grouped = groupedOf(chance, [2016, 2017]);
    const isFirst = chance.next() < 0.5;
    const gone = isFirst ? 2016 : 2017;
    return {
      snapshot: workbook(rowsOf(grouped, 0, (jaar) => (jaar === gone ? null : jaar))),
      right: tekortenOf(grouped.all),
      twin: workbook(rowsOf(grouped, 0)),
    };
  },
};

export const yearKinds: readonly Kind[] = [
  labels(
    "labels of years over a later column of their group",
    [2016, 2017],
    (size, chance) => chance.whole(1, size - 1),
    true,
  ),
  labels("labels of four years, each a column too far", [2015, 2016, 2017, 2018], () => 1, true),
  labels("labels of four years, each a column too early", [2015, 2016, 2017, 2018], () => -1, false),
  labels("labels of three years, each a column too early", [2015, 2016, 2017], () => -1, false),
  yearBefore,
  missingLabel,
];
