import type { ErrorCode, Finding } from "../../src/core/finding";
import { finding } from "../../src/core/finding";
import { remediesOf, type Remedy } from "../../src/core/remedy";
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

async function followed(one: NamedCase, kind: Remedy["kind"]): Promise<Source> {
  let source = one.input;
  for (let round = 0; round < mostRounds; round += 1) {
    const { findings } = await judge(source);
    const found = findings.find(({ code, severity }) => code === one.code && severity === "error");
    if (found === undefined) return source;
    const offered = remediesOf(found).filter((candidate) => candidate.kind === kind);
    const remedy = offered.find((candidate) => isKnownBy(one, candidate)) ?? offered[0];
    if (remedy === undefined) throw new Error(`${one.code} offers no ${kind}`);
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
    const offered = [...new Set(remediesOf(await errorIn(one)).map(({ kind }) => kind))];
    const kinds = offered.filter((kind) => one.holds?.includes(kind) ?? kind !== "accept");
    expect({ offered, followed: kinds.length }).toEqual({ offered, followed: one.holds?.length ?? kinds.length });
    expect(kinds).not.toEqual([]);
    for (const kind of kinds) {
      const { findings, tekorten } = await judge(await followed(one, kind));
      const errors = findings
        .filter(({ severity }) => severity === "error")
        .map(({ code, place, value }) => ({ code, place, value }));
      expect({ kind, errors, tekorten }).toEqual({ kind, errors: [], tekorten: one.right });
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
      for (const { kind } of remediesOf(await errorIn(one))) {
        offered.add(kind);
        if (one.holds?.includes(kind) ?? kind !== "accept") tried.add(kind);
      }
    }
    const isTried = (kind: string): boolean => tried.has(kind) || kind === "accept";
    expect([...offered].filter((kind) => !isTried(kind))).toEqual([]);
  },
);

describe.each(outside)("$code: $outside", ({ code, says }) => {
  test.each(talen)("says in %s what to do outside the file", (taal) => {
    const found = finding(code);
    expect(remediesOf(found).map(({ kind }) => kind)).toEqual(["outside"]);
    expect(describeFinding(found, createSay(taal)).remedy).toMatch(says[taal]);
  });
});
