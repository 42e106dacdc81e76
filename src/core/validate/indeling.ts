import { compareCodes, type Gemeentecode } from "../gemeenten/gemeente";
import type { Herindeling, Register, RegisterGemeente } from "../gemeenten/register";
import { aandeelFromDecimal, addAandelen, multiplyAandelen, type Aandeel } from "./aandeel";
import { groupBy } from "./group-by";

/** What went from a municipality that ceased to exist to one of the division, over one or more herindelingen. */
export interface Overgang {
  readonly van: Gemeentecode;
  readonly naar: Gemeentecode;
  readonly aandeel: Aandeel;
  /** ISO date on which the old one ceased to exist. */
  readonly ingangsdatum: string;
}

/** The municipal division of a year: who exists, and who the others went to. */
export interface Indeling {
  readonly jaar: number;
  /** Sorted by code; empty when the register does not know the year. */
  readonly gemeenten: readonly RegisterGemeente[];
  readonly bevat: (code: Gemeentecode) => boolean;
  /** Where a vanished municipality went; empty when it is of the division, or of a later one. */
  readonly opvolgersVan: (code: Gemeentecode) => readonly Overgang[];
  /** The vanished municipalities that went (partly) to this one, by code. */
  readonly voorgangersVan: (code: Gemeentecode) => readonly Overgang[];
}

/**
 * Works out a division from the register. Border corrections move no figures: docs/decisions/0003-border-corrections.md.
 *
 * @param jaar - The division as it is on 1 January of this year.
 */
export function createIndeling(register: Register, jaar: number): Indeling {
  const gemeenten = register.gemeenten.filter(({ inwoners }) => inwoners[jaar] !== undefined).sort(compareCodes);
  const codes = new Set(gemeenten.map(({ code }) => code));
  const outgoing = groupBy(herindelingenUpTo(register, jaar), ({ oudeCode }) => oudeCode);

  const opvolgers = new Map<Gemeentecode, readonly Overgang[]>();
  for (const van of outgoing.keys()) {
    if (!codes.has(van)) opvolgers.set(van, followHerindelingen(van, codes, outgoing));
  }
  const voorgangers = groupBy([...opvolgers.values()].flat(), ({ naar }) => naar);
  for (const overgangen of voorgangers.values()) overgangen.sort((a, b) => compareText(a.van, b.van));

  return {
    jaar,
    gemeenten,
    bevat: (code) => codes.has(code),
    opvolgersVan: (code) => opvolgers.get(code) ?? [],
    voorgangersVan: (code) => voorgangers.get(code) ?? [],
  };
}

function herindelingenUpTo(register: Register, jaar: number): readonly Herindeling[] {
  const peildatum = `${jaar.toString()}-01-01`;
  return register.herindelingen.filter(
    ({ soort, ingangsdatum }) => soort !== "grenscorrectie" && ingangsdatum <= peildatum,
  );
}

/** Follows every way from a vanished municipality to the division; ways that end in the same one are added up. */
function followHerindelingen(
  van: Gemeentecode,
  codes: ReadonlySet<Gemeentecode>,
  outgoing: ReadonlyMap<Gemeentecode, readonly Herindeling[]>,
): readonly Overgang[] {
  const found = new Map<Gemeentecode, Overgang>();
  const follow = ({ nieuweCode, ingangsdatum, aandeel }: Herindeling, before: Overgang | null): void => {
    const share = aandeelFromDecimal(aandeel);
    const step: Overgang = {
      van,
      naar: nieuweCode,
      aandeel: before === null ? share : multiplyAandelen(before.aandeel, share),
      ingangsdatum: before?.ingangsdatum ?? ingangsdatum,
    };
    if (codes.has(nieuweCode)) {
      const other = found.get(nieuweCode)?.aandeel;
      found.set(nieuweCode, other === undefined ? step : { ...step, aandeel: addAandelen(other, step.aandeel) });
      return;
    }
    for (const next of outgoing.get(nieuweCode) ?? []) {
      // later ones only, so that a register with a circle cannot keep us busy
      if (next.ingangsdatum > ingangsdatum) follow(next, step);
    }
  };
  for (const first of outgoing.get(van) ?? []) follow(first, null);
  return [...found.values()].sort((a, b) => compareText(a.naar, b.naar));
}

function compareText(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
