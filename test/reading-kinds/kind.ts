import type { Finding, FindingCode, Place } from "../../src/core/findings/finding";
import type { Snapshot } from "../../src/workbook/snapshot";
import { judge, remedyOf, type Judged, type Surroundings } from "./generate/judge";
import { chanceOf, type Chance } from "./generate/random";

/** One generated file with the feature, and its twin without. */
export interface Made {
  readonly snapshot: Snapshot;
  /** The tekorten that a careful person reads, in cents by code; null: no amount in it can be trusted. */
  readonly right: ReadonlyMap<string, bigint> | null;
  readonly twin: Snapshot;
  /** Of the twin, where they are others. */
  readonly twinRight?: ReadonlyMap<string, bigint>;
  /** Whether a finding is about the place of the feature; left out: about the whole sheet, so that every place is. */
  readonly isAbout?: (place: Place | null) => boolean;
  readonly mapping?: object;
  readonly twinMapping?: object;
  readonly surroundings?: Surroundings;
  /** Of the twin, where they are others. */
  readonly twinSurroundings?: Surroundings;
  /** What the extra column of the surroundings holds, by code. */
  readonly extra?: ReadonlyMap<string, string>;
}

/** A kind of feature that files have, with all that may vary. */
export interface Kind {
  readonly kind: string;
  /** The findings that are about this feature: only beside one of these, at its place, may an amount be another one. */
  readonly says: readonly FindingCode[];
  /** It has one reading: at least 95 in 100 are read. */
  readonly isRead: boolean;
  /** Also what is read rightly is said. */
  readonly isSaid?: boolean;
  /** Its files are long: an ordinary run tries a tenth of them. */
  readonly isLong?: boolean;
  /** What its findings propose for the mapping gives the right amounts: it is followed. */
  readonly isFollowed?: boolean;
  /** What its findings say to do in the sheet gives the right amounts: it is done; null: they do not say. */
  readonly mended?: (findings: readonly Finding[], snapshot: Snapshot) => Snapshot | null;
  /** Null: what came up has no such feature. */
  readonly make: (chance: Chance) => Made | null;
}

/** What came of all runs of a kind. */
export interface Outcome {
  readonly runs: number;
  /** Read, and rightly. */
  readonly read: number;
  readonly stopped: number;
  /** Read with another amount, beside a warning about the feature at its place. */
  readonly warned: number;
  /** Another amount without such a warning, stopped for another reason, or a remedy that leads to another amount. */
  readonly silent: readonly string[];
  readonly twinErrors: readonly string[];
  readonly twinWarnings: readonly string[];
}

type Verdict = "read" | "stopped" | "warned" | `silent: ${string}`;

/** So many files without the feature may come up for one with it. */
const mostRefused = 100;

/** Tries a kind many times; the same runs give the same files. */
export function tryKind(kind: Kind, runs: number): Outcome {
  const silent: string[] = [];
  const twinErrors: string[] = [];
  const twinWarnings: string[] = [];
  const counts = { read: 0, stopped: 0, warned: 0 };
  let done = 0;
  let refused = 0;
  for (let seed = seedOf(kind.kind); done < runs; seed += 1) {
    const made = kind.make(chanceOf(seed));
    if (made === null) {
      refused += 1;
      if (refused > mostRefused * runs) throw new Error(`${kind.kind}: hardly any file has the feature`);
      continue;
    }
    done += 1;
    const verdict = verdictOf(kind, made);
    if (verdict === "read" || verdict === "stopped" || verdict === "warned") counts[verdict] += 1;
    else silent.push(`seed ${seed.toString()}: ${verdict}`);
    const twin = judge(made.twin, made.twinMapping ?? null, made.twinSurroundings ?? made.surroundings);
    const codes = loud(twin).map(({ code }) => code);
    const right = made.twinRight ?? made.right;
    const isWrong = right !== null && !isSame(twin.tekorten, right);
    if (twin.stops || isWrong) twinErrors.push(`seed ${seed.toString()}: ${codes.join(" ")}`);
    else if (codes.length > 0) twinWarnings.push(`seed ${seed.toString()}: ${codes.join(" ")}`);
  }
  return { runs: done, ...counts, silent, twinErrors, twinWarnings };
}

function verdictOf(kind: Kind, made: Made): Verdict {
  const judged = judge(made.snapshot, made.mapping ?? null, made.surroundings);
  const said = loud(judged).filter((found) => kind.says.includes(found.code) && (made.isAbout?.(found.place) ?? true));
  const codes = loud(judged).map(({ code }) => code);
  if (judged.stops) {
    const stop = said.find(({ severity }) => severity === "error");
    if (stop === undefined) return `silent: stopped by ${codes.join(" ")}`;
    return isRemedied(kind, judged, stop, made) ? "stopped" : "silent: the remedy leads elsewhere";
  }
  const isExtraRight = made.extra === undefined || isSame(judged.extra, made.extra);
  const isRight = made.right !== null && isSame(judged.tekorten, made.right) && isExtraRight;
  if (isRight) return kind.isSaid === true && said.length === 0 ? "silent: not said" : "read";
  return said.length > 0 ? "warned" : `silent: ${codes.join(" ")}`;
}

/** A remedy that says what to write in the mapping or in a cell is followed: it may lead to no other amount. */
function isRemedied(
  kind: Kind,
  { findings }: Judged,
  stop: Finding,
  { snapshot, mapping, right, surroundings }: Made,
): boolean {
  if (right === null) return true;
  const mended = kind.mended?.(findings, snapshot) ?? null;
  const remedy = kind.isFollowed === true ? remedyOf(stop, mapping) : null;
  if (mended === null && remedy === null) return true;
  const judged = judge(mended ?? snapshot, remedy ?? mapping ?? null, surroundings);
  return !judged.stops && isSame(judged.tekorten, right);
}

function loud({ findings }: Judged): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "info");
}

function isSame<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  return a.size === b.size && [...b].every(([code, amount]) => a.get(code) === amount);
}

function seedOf(name: string): number {
  return Array.from(name).reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7) * 1000;
}

/** @returns Whether a place is in one of these rows (0-based), or the sheet as a whole. */
export function inRows(...rows: readonly number[]): (place: Place | null) => boolean {
  return (place) => {
    if (place?.kind !== "cell") return false;
    const row = /\d+$/.exec(place.cell ?? "")?.[0];
    return row === undefined || rows.includes(Number(row) - 1);
  };
}
