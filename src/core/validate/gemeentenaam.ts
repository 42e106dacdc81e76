import type { Gemeentecode } from "../gemeenten/gemeente";
import type { Register, RegisterGemeente } from "../gemeenten/register";

/** Finds the codes that a name may stand for: none, one, or several ("Bergen"). */
export type NameLookup = (naam: string) => readonly Gemeentecode[];

const prefix = /^\s*(?:gemeente|gem\.)\s+/i;
const bracketed = /^(.+?)\s*\(([^)]*)\)\s*$/;

/**
 * Makes the lookup of names. Case, accents, spaces and punctuation do not matter; "gemeente" before or behind the name is
 * dropped; a province between brackets, in full or abbreviated, picks among namesakes and must be the right one.
 *
 * @example createNameLookup(register)("Bergen (Noord-Holland)") is ["GM0373"]; of "Bergen" it is ["GM0373", "GM0893"].
 */
export function createNameLookup(register: Register): NameLookup {
  const byCode = new Map(register.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const codes = new Map<string, Set<Gemeentecode>>();
  const remember = (key: string, code: Gemeentecode): void => {
    const known = codes.get(key);
    if (known === undefined) codes.set(key, new Set([code]));
    else known.add(code);
  };
  for (const { code, naam } of register.gemeenten) {
    remember(nameKey(naam), code);
    const base = bracketed.exec(naam)?.[1];
    if (base !== undefined) remember(nameKey(base), code);
  }
  for (const [naam, code] of Object.entries(register.aliassen)) remember(nameKey(naam), code);
  const find = (naam: string): readonly Gemeentecode[] => [...(codes.get(nameKey(naam)) ?? [])].sort();

  return (naam) => {
    const bare = naam.replace(prefix, "");
    const found = find(bare);
    const [, base, suffix] = bracketed.exec(bare) ?? [];
    if (found.length > 0 || base === undefined || suffix === undefined) return found;
    if (nameKey(suffix) === "gemeente") return find(base);
    return find(base).filter((code) => isProvincie(suffix, byCode.get(code)));
  };
}

function nameKey(naam: string): string {
  return naam
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** Whether the text is a province's name or an abbreviation of it: its letters in order, the first one first ("Gld"). */
function isProvincie(text: string, gemeente: RegisterGemeente | undefined): boolean {
  const abbreviation = nameKey(text);
  const full = nameKey(gemeente?.provincie ?? "");
  if (!full.startsWith(abbreviation.charAt(0))) return false;
  let from = 0;
  for (const letter of abbreviation) {
    const at = full.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
