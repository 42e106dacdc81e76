import { inRows, type Kind } from "../kind";
import { inwonersIn } from "../generate/municipalities";
import { tableOf } from "../generate/table";
import { ordinary, workbook } from "./file";

const factor: Kind = {
  kind: "inhabitants off by a factor",
  says: ["inhabitants-impossible", "inhabitants-not-positive", "not-a-number"],
  isRead: false,
  make: (chance) => {
    const { all, look, table, file, right } = ordinary(chance, { change: (one) => ({ ...one, hasInwoners: true }) });
    const wrong = chance.next() < 0.3 ? -1 : chance.whole(0, all.length - 1);
    const by = chance.pick([10, 100, 1000, 0.1, 0.01, 0.001]);
    const inwoners = (one: { readonly inwoners: number }, at: number): number =>
      wrong === -1 || at === wrong ? Math.max(1, Math.floor(one.inwoners * by)) : one.inwoners;
    const rows = table.amounts
      .filter(({ municipality }) => wrong === -1 || municipality === wrong)
      .map(({ row }) => row);
    return {
      snapshot: workbook(tableOf(all, look, { inwoners }).rows),
      // their deficits are right, but per inhabitant nothing is
      right: null,
      twin: file,
      twinRight: right,
      isAbout: inRows(...rows),
    };
  },
};

const otherDate: Kind = {
  kind: "inhabitants of another reference date",
  says: ["inhabitants-other-date", "inhabitants-differ"],
  isRead: true,
  isSaid: true,
  make: (chance) => {
    const { all, look, file, right } = ordinary(chance, { change: (one) => ({ ...one, hasInwoners: true }) });
    const jaar = chance.pick([2016, 2018]);
    const inwoners = (one: { readonly code: string }): number => inwonersIn(one.code, jaar);
    const isApart = all.some((one) => Math.abs(inwoners(one) - one.inwoners) > 0.011 * one.inwoners);
    return isApart ? { snapshot: workbook(tableOf(all, look, { inwoners }).rows), right, twin: file } : null;
  },
};

export const inhabitantKinds: readonly Kind[] = [factor, otherDate];
