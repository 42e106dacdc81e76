const placeholder = /\{(\w+)\}/g;

/** Values by the name of their placeholder, already written as the reader writes them. */
export type WrittenValues = Readonly<Record<string, string | number>>;

/**
 * Writes a message that has nothing but values to fill in. Parsing takes time where a first screen has none to lose.
 *
 * @returns Null for what only ICU understands: plurals, choices, quotes, or a value that is missing.
 * @example fillIn("Ga naar {plaats}", { plaats: "Invoer!A4" }) is "Ga naar Invoer!A4".
 */
export function fillIn(message: string, values: WrittenValues): string | null {
  if (message.includes("''") || /[{}]/.test(message.replace(placeholder, ""))) return null;
  const names = Array.from(message.matchAll(placeholder), ([, name = ""]) => name);
  if (names.length > 0 && message.includes("'")) return null;
  if (!names.every((name) => Object.hasOwn(values, name))) return null;
  return message.replace(placeholder, (_, name: string) => String(values[name]));
}
