import { register } from "../../../src/reference/register";
import type { Register, RegisterGemeente } from "../../../src/core/gemeenten/register";
import type { Chance } from "./random";

export type Domein = "jeugd" | "wmo";
export type Soort = "lasten" | "baten" | "tekort";

/** The accounts of one year and domain, in whole cents. */
export interface Account {
  readonly jaar: number;
  readonly domein: Domein;
  readonly lasten: number;
  readonly baten: number;
}

export interface Municipality {
  readonly code: string;
  readonly naam: string;
  readonly inwoners: number;
  /** Of both years and domains, years first, jeugd before Wmo. */
  readonly accounts: readonly Account[];
}

export const jaren = [2016, 2017] as const;
export const domeinen = ["jeugd", "wmo"] as const;

const lasting = register.gemeenten.filter(({ inwoners }) =>
  [2016, 2017, 2018].every((jaar) => inwoners[jaar] !== undefined),
);

/** Every sixteenth municipality that exists in all these years: checking against all of them would take most of the time. */
const gemeenten = lasting.filter((_, index) => index % 16 === 0);

export const smallRegister: Register = { ...register, gemeenten, herindelingen: [], aliassen: {} };

/** What the register says of a municipality in another year. */
export function inwonersIn(code: string, jaar: number): number {
  return gemeenten.find((one) => one.code === code)?.inwoners[jaar] ?? 0;
}

/**
 * Real municipalities with invented accounts of the size that such accounts have: per inhabitant and year EUR 190 to 390 for
 * jeugd and 170 to 280 for the Wmo, years at most a sixth apart, baten 75 to 99% of the lasten.
 *
 * @param mostCovered - Baten of the Wmo as a part of its lasten, at most; above 1 there may be a surplus.
 */
export function municipalities(count: number, chance: Chance, mostCovered = 0.98): readonly Municipality[] {
  const start = chance.whole(0, gemeenten.length - 1);
  const chosen = Array.from({ length: count }, (_, at) => gemeenten[(start + at * 5) % gemeenten.length]);
  return withAccounts(chosen, chance, { jeugd: [0.75, 0.96], wmo: [0.85, mostCovered] });
}

/** As many of all municipalities as are asked for, in the order of their codes. */
export function manyMunicipalities(count: number, chance: Chance): readonly Municipality[] {
  return withAccounts(lasting.slice(0, count), chance, { jeugd: [0.75, 0.96], wmo: [0.85, 0.98] });
}

/** Municipalities that have a surplus in every year and domain. */
export function surplusMunicipalities(count: number, chance: Chance): readonly Municipality[] {
  const start = chance.whole(0, gemeenten.length - 1);
  const chosen = Array.from({ length: count }, (_, at) => gemeenten[(start + at * 5) % gemeenten.length]);
  return withAccounts(chosen, chance, { jeugd: [1.03, 1.12], wmo: [1.03, 1.12] });
}

type Covered = Readonly<Record<Domein, readonly [number, number]>>;

function withAccounts(
  chosen: readonly (RegisterGemeente | undefined)[],
  chance: Chance,
  covering: Covered,
): readonly Municipality[] {
  const unit = chance.pick([1, 1, 100, 100, 100_000]);
  const whole = (amount: number): number => Math.round(amount / unit) * unit;
  return chosen.map((gemeente) => {
    if (gemeente === undefined) throw new Error("no such municipality");
    const inwoners = gemeente.inwoners[2017] ?? 0;
    const level = { jeugd: chance.between(190, 390), wmo: chance.between(170, 280) };
    const covered = { jeugd: chance.between(...covering.jeugd), wmo: chance.between(...covering.wmo) };
    const accounts = jaren.flatMap((jaar) =>
      domeinen.map((domein) => {
        const lasten = whole(100 * level[domein] * inwoners * chance.between(0.93, 1.07));
        return { jaar, domein, lasten, baten: whole(lasten * covered[domein] * chance.between(0.985, 1.01)) };
      }),
    );
    return { code: gemeente.code, naam: gemeente.naam, inwoners, accounts };
  });
}

export function amountOf({ lasten, baten }: Account, soort: Soort): number {
  return soort === "tekort" ? lasten - baten : soort === "lasten" ? lasten : baten;
}

/** The tekort of every municipality over all accounts, in cents, by code. */
export function tekortenOf(all: readonly Municipality[]): ReadonlyMap<string, bigint> {
  return new Map(
    all.map(({ code, accounts }) => [
      code,
      accounts.reduce((sum, account) => sum + BigInt(account.lasten) - BigInt(account.baten), 0n),
    ]),
  );
}
