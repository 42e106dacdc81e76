import type { Gemeentecode } from "../gemeenten/gemeente";
import type { Register, RegisterGemeente } from "../gemeenten/register";
import { createNameLookup, type NameLookup } from "./gemeentenaam";
import { createIndeling, type Indeling } from "./indeling";

/** The register, opened at every place where validation needs it. */
export interface RegisterIndex {
  readonly gemeente: (code: Gemeentecode) => RegisterGemeente | undefined;
  readonly codesOfName: NameLookup;
  /** Whether a municipality existed on 1 January; years before or after the register count as its first or last year. */
  readonly bestondIn: (code: Gemeentecode, jaar: number) => boolean;
  readonly indeling: (jaar: number) => Indeling;
  /** Years of which it knows inhabitants. */
  readonly jaren: readonly number[];
}

const indexes = new WeakMap<Register, RegisterIndex>();

/** @returns The index of a register, made once per register. */
export function indexRegister(register: Register): RegisterIndex {
  const known = indexes.get(register);
  if (known !== undefined) return known;
  const made = createIndex(register);
  indexes.set(register, made);
  return made;
}

function createIndex(register: Register): RegisterIndex {
  const byCode = new Map(register.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const years = [...new Set(register.gemeenten.flatMap(({ inwoners }) => Object.keys(inwoners).map(Number)))];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const indelingen = new Map<number, Indeling>();
  return {
    gemeente: (code) => byCode.get(code),
    codesOfName: createNameLookup(register),
    bestondIn: (code, jaar) => byCode.get(code)?.inwoners[Math.min(Math.max(jaar, first), last)] !== undefined,
    indeling: (jaar) => {
      const indeling = indelingen.get(jaar) ?? createIndeling(register, jaar);
      indelingen.set(jaar, indeling);
      return indeling;
    },
    jaren: years.toSorted((a, b) => a - b),
  };
}
