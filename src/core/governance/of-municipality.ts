import { asSeen } from "../words/look-alikes";
import { normaliseLabel } from "../words/normalise-label";

/** What a municipality is called in its own papers, beside its name. */
const ownWords: ReadonlySet<string> = new Set([
  ...["gemeente", "gem", "college", "raad", "gemeenteraad", "van", "de", "het", "en", "bw", "burgemeester"],
  ...["wethouder", "wethouders", "afdeling", "team", "financien", "zelf", "concerncontroller", "controller"],
  ...["municipality", "of", "council", "alderman"],
]);

/** Who somebody is that only a municipality has. */
const municipalFunction =
  /(?<!\p{L})(?:wethouder|burgemeester|gemeentesecretaris|raadslid|concerncontroller|alderman|mayor|councillor)(?!\p{L})/iu;

/** Whether a text is a municipality: its name, with nothing but words for a municipality around it. */
export function isMunicipality(text: string, naam: string): boolean {
  const [words, own] = [wordsOf(text), wordsOf(naam)];
  return own.every((word) => words.includes(word)) && words.every((word) => own.includes(word) || ownWords.has(word));
}

/**
 * Whether somebody says to be of a municipality: "B. Visser (gemeente Venlo)", "wethouder Peters, Venlo" and
 * "b.visser@venlo.nl" are; "J. van Venlo" and "Ede, J." are called so.
 */
export function isOfMunicipality(wie: string, naam: string): boolean {
  const own = wordsOf(naam).join(" ");
  const text = ` ${wordsOf(wie).join(" ")} `;
  const [, ...behind] = wie.split(",");
  const inBrackets = [...wie.matchAll(/\(([^)]*)\)/g)].flatMap(([, inside]) => inside ?? []);
  const mail = /@(?:[^\s@]*\.)?([^\s@.]+)\.[a-z]{2,}/iu.exec(wie)?.[1];
  return (
    isMunicipality(wie, naam) ||
    ["gemeente", "gem", "municipality of"].some((word) => text.includes(` ${word} ${own} `)) ||
    inBrackets.some((part) => isMunicipality(part, naam)) ||
    (mail !== undefined &&
      wordsOf(mail)
        .join("")
        .replace(/^gemeente/, "") === own.replaceAll(" ", "")) ||
    (municipalFunction.test(wie) && behind.some((part) => isMunicipality(part, naam)))
  );
}

function wordsOf(text: string): readonly string[] {
  return normaliseLabel(asSeen(text))
    .replace(/\bb (?:en )?w\b/gu, "bw")
    .split(" ");
}
