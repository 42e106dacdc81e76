import type { ErrorCode, Finding } from "../../src/core/findings/finding";
import { finding } from "../../src/core/findings/finding";
import { remediesOf, type Remedy } from "../../src/core/findings/remedy";
import { describeFinding } from "../../src/text/describe-finding";
import { talen } from "../../src/text/taal";
import { createSay } from "../../src/text/translator";
import { cases } from "./cases/all";
import { follow } from "./follow";
import type { RemedyCase } from "./remedy-case";
import { shownBy } from "./shown-by";
import { judge, type Source } from "./source";

interface NamedCase extends RemedyCase {
  readonly code: ErrorCode;
}

const entries = Object.entries(cases) as [ErrorCode, (typeof cases)[ErrorCode]][];
const edited = entries.flatMap(([code, given]): readonly NamedCase[] =>
  "outside" in given ? [] : given.map((one) => ({ code, ...one })),
);
const outside = entries.flatMap(([code, given]) => ("outside" in given ? [{ code, ...given }] : []));

/** A remedy may name one cell of many: it is followed until the error is gone. */
const mostRounds = 20;

/** Remedies of one kind that say different things, such as two documents, are told apart by where they are. */
function nameOf(remedy: Remedy): string {
  return remedy.kind === "document" ? `document ${remedy.path ?? ""}`.trim() : remedy.kind;
}

/** The remedies of the finding that hold for this case, by name. */
function namesThatHold({ holds }: NamedCase, found: Finding): readonly string[] {
  const offered = remediesOf(found);
  const kept = offered.filter(({ kind }) => holds?.includes(kind) ?? kind !== "accept");
  return [...new Set(kept.map(nameOf))];
}

async function followed(one: NamedCase, name: string): Promise<Source> {
  let source = one.input;
  for (let round = 0; round < mostRounds; round += 1) {
    const { findings } = await judge(source);
    const found = findings.find(({ code, severity }) => code === one.code && severity === "error");
    if (found === undefined) return source;
    const offered = remediesOf(found).filter((candidate) => nameOf(candidate) === name);
    const remedy = offered.find((candidate) => isKnownBy(one, candidate)) ?? offered[0];
    if (remedy === undefined) throw new Error(`${one.code} offers no ${name}`);
    source = await follow(source, remedy, found, one.owner ?? {});
  }
  return source;
}

/** Of two values for one field of the mapping the owner knows which it is. */
function isKnownBy({ owner }: NamedCase, remedy: Remedy): boolean {
  return remedy.kind === "mapping" && remedy.waarde !== null && owner?.mapping?.[remedy.veld] === remedy.waarde;
}

async function errorIn({ code, input }: NamedCase): Promise<Finding> {
  const { findings } = await judge(input);
  const found = findings.find((candidate) => candidate.code === code && candidate.severity === "error");
  if (found === undefined) throw new Error(`the input raises ${findings.map((one) => one.code).join(", ")}`);
  return found;
}

describe.each(edited)("$code: $what", (one) => {
  test("stops, and every remedy that holds gives the right figures", async () => {
    const found = await errorIn(one);
    const offered = remediesOf(found).map(({ kind }) => kind);
    expect(one.holds?.filter((kind) => !offered.includes(kind)) ?? []).toEqual([]);
    const names = namesThatHold(one, found);
    expect(names).not.toEqual([]);
    for (const name of names) {
      const { findings, tekorten } = await judge(await followed(one, name));
      const errors = findings
        .filter(({ severity }) => severity === "error")
        .map(({ code, place, value }) => ({ code, place, value }));
      expect({ name, errors, tekorten }).toEqual({ name, errors: [], tekorten: one.right });
    }
  });

  test.each(talen)("says in %s what its data say", async (taal) => {
    const found = await errorIn(one);
    const { text, remedy, place } = describeFinding(found, createSay(taal));
    const said = `${text} ${remedy} ${place}`;
    const plain = said.replaceAll(/(?<=\d)[.,](?=\d{3})/g, "");
    const isSaid = (datum: string): boolean => said.includes(datum) || plain.includes(datum);
    expect(
      remediesOf(found)
        .flatMap(shownBy)
        .filter((datum) => !isSaid(datum)),
    ).toEqual([]);
  });
});

test.each(entries.filter(([, given]) => !("outside" in given)).map(([code]) => ({ code })))(
  "every remedy that $code offers is followed in some case",
  async ({ code }) => {
    const offered = new Set<string>();
    const tried = new Set<string>();
    for (const one of edited.filter((given) => given.code === code)) {
      const found = await errorIn(one);
      for (const remedy of remediesOf(found)) if (remedy.kind !== "accept") offered.add(nameOf(remedy));
      for (const name of namesThatHold(one, found)) tried.add(name);
    }
    expect([...offered].filter((name) => !tried.has(name))).toEqual([]);
  },
);

describe.each(outside)("$code: $outside", ({ code, says }) => {
  test.each(talen)("says in %s what to do outside the file", (taal) => {
    const found = finding(code);
    expect(remediesOf(found).map(({ kind }) => kind)).toEqual(["outside"]);
    expect(describeFinding(found, createSay(taal)).remedy).toMatch(says[taal]);
  });
});
