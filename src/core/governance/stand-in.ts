import { asSeen } from "../words/look-alikes";
import { normaliseLabel } from "../words/normalise-label";

/** Names in full that stand for anybody, for nobody, or for a program. */
const standIns: ReadonlySet<string> = new Set([
  ...["john doe", "jane doe", "jan modaal", "donald duck", "mickey mouse", "jan met de pet", "joe bloggs", "piet puk"],
  ...["max mustermann", "a n other", "claude", "claude ai", "gemini", "gpt", "admin", "administrator", "root", "guest"],
  ...["systeem", "system", "gebruiker", "user", "gast", "beheerder"],
]);
const account = /^\s*(?:svc|srv|sys|adm|sa|usr)[_\-.\d]/iu;
const file = /\.(?:png|jpe?g|gif|svg|tiff?|pdf|docx?|xls[xm]?|msg|eml|p7[ms]|txt)\s*$/iu;

/** @returns Whether a name is that of nobody, of an account, or of a file: "John Doe", "svc_fonds", "handtekening.png". */
export function isStandIn(name: string): boolean {
  return standIns.has(normaliseLabel(asSeen(name))) || account.test(name) || file.test(name);
}

/** Formal first names and what their bearers are called, by which two names may be one person's. */
const callNames: readonly (readonly [formal: RegExp, called: RegExp])[] = [
  [/^johann(?:es|a)$/, /^(?:jan|hans|han|johan|joop|jo|hanna?)$/],
  [/^wilhelm(?:us|ina)$/, /^(?:wim|willem|will|wil|mien)$/],
  [/^cornel(?:is|ia)$/, /^(?:kees|cor|corrie|cees)$/],
  [/^petr(?:us|onella)$/, /^(?:piet|peter|pieter|nel)$/],
  [/^hendrik(?:us|a)?$|^henricus$/, /^(?:henk|rik|hein|rieka?)$/],
  [/^jacob(?:us|a)?$/, /^(?:jaap|ko|koos|coby?)$/],
  [/^antoni(?:us|a)$/, /^(?:ton|toon|anton|tonnie)$/],
  [/^gerard(?:us|a)$/, /^(?:ger|gerard|gerrie)$/],
  [/^theodor(?:us|a)$/, /^(?:theo|dorus)$/],
  [/^maria$/, /^(?:mieke|marie|ria|marijke)$/],
  [/^elisabeth$/, /^(?:els|elly|bets|liesbeth|lies)$/],
  [/^nicolaas$/, /^(?:niek|klaas|nico)$/],
];

/** @returns Whether two first names in lower case may be those of one person: "johannes" and "jan". */
export function isCallNameOf(one: string, other: string): boolean {
  return callNames.some(
    ([formal, called]) => (formal.test(one) && called.test(other)) || (formal.test(other) && called.test(one)),
  );
}

const woman = /(?<!\p{L})(?:mw|mevr|mevrouw|mrs|ms)(?!\p{L})/iu;
const man = /(?<!\p{L})(?:dhr|meneer|de heer)(?!\p{L})/iu;

/** @returns Whether one of two is addressed as a woman and the other one as a man: "mw. Bakker" and "dhr. Bakker". */
export function areAddressedApart(one: string, other: string): boolean {
  return (woman.test(one) && man.test(other)) || (woman.test(other) && man.test(one));
}

/** @returns Whether two names give one mail address. */
export function shareMailbox(one: string, other: string): boolean {
  const those = mailboxesIn(other);
  return mailboxesIn(one).some((address) => those.includes(address));
}

function mailboxesIn(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/[^\s<>(),;]+@[^\s<>(),;]+/g)].map(([address]) => address);
}
