import { nothingIfAbsent } from "../../money/nothing-if-absent";
import type { Normen } from "../../gemeenten/normen";
import { bounds, ceilingOf, floorOf } from "./bounds";
import type { Doubt } from "./doubt";
import { size, type CelPosten, type Cijfers, type Post } from "./figures";

/**
 * The lasten and baten of one municipality that are out of the ordinary: against those of all others, its own of another
 * year, and each other. An amount is doubted for one reason only, the plainest.
 */
export function doubtedAmounts(cijfers: Cijfers, normen: Normen): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const isDoubted = (post: Post): boolean => doubts.some((doubt) => doubt.post === post);
  const add = (doubt: Doubt): void => {
    if (!isDoubted(doubt.post)) doubts.push(doubt);
  };
  for (const post of posts(cijfers)) {
    const doubt = aboveCeiling(post, cijfers, normen);
    if (doubt !== null) add(doubt);
  }
  for (const soort of ["lasten", "baten"] as const)
    for (const [earlier, later] of nextYears(cijfers)) {
      const [a, b] = [earlier[soort], later[soort]];
      if (a === null || b === null || isDoubted(a) || isDoubted(b)) continue;
      if (!areApart(a.bedrag, b.bedrag, bounds.apartLeast * cijfers.inwoners)) continue;
      const isLater = isOdder(later, earlier, soort);
      const [post, ander] = isLater ? [b, a] : [a, b];
      add({ kind: "year", post, ander, grens: null, grensNaam: "" });
    }
  for (const { lasten, baten } of cijfers.cellen) {
    if (lasten === null || baten === null || isDoubted(lasten) || isDoubted(baten)) continue;
    if (baten.bedrag > bounds.batenTimes * lasten.bedrag && isMaterial(baten.bedrag - lasten.bedrag, cijfers))
      add({ kind: "baten", post: baten, ander: lasten, grens: null, grensNaam: "" });
  }
  for (const doubt of belowFloor(cijfers, normen)) if (!isDoubted(doubt.post)) add(doubt);
  return doubts;
}

function aboveCeiling(post: Post, cijfers: Cijfers, normen: Normen): Doubt | null {
  const { perInwoner, naam } = ceilingOf(cijfers, post.domein, normen);
  if (size(post.bedrag) <= perInwoner * cijfers.inwoners) return null;
  return { kind: "high", post, ander: null, grens: perInwoner, grensNaam: naam };
}

/** Lasten that are too small, of a domain or else of the whole year. No lasten at all is an answer, not a small amount. */
function belowFloor(cijfers: Cijfers, normen: Normen): readonly Doubt[] {
  const { inwoners, cellen } = cijfers;
  const isSpent = ({ lasten, baten }: CelPosten): boolean =>
    lasten !== null && (lasten.bedrag > 0n || baten?.bedrag !== 0n);
  const ofDomains = cellen.flatMap((cel): readonly Doubt[] => {
    const { lasten, domein } = cel;
    const grens = floorOf(cijfers, domein, normen);
    if (lasten === null || !isSpent(cel) || lasten.bedrag >= grens * inwoners) return [];
    return [{ kind: "low", post: lasten, ander: null, grens, grensNaam: "" }];
  });
  const grens = floorOf(cijfers, "samen", normen);
  const ofYears = years(cijfers).flatMap((ofYear): readonly Doubt[] => {
    const [first, second] = ofYear;
    if (first?.lasten == null || second?.lasten == null || ofYear.some((cel) => !isSpent(cel))) return [];
    const together = first.lasten.bedrag + second.lasten.bedrag;
    if (together >= grens * inwoners) return [];
    return [{ kind: "together", post: { ...first.lasten, bedrag: together }, ander: null, grens, grensNaam: "" }];
  });
  const isSaid = ({ post }: Doubt): boolean => ofDomains.some((doubt) => doubt.post.jaar === post.jaar);
  return [...ofDomains, ...ofYears.filter((doubt) => !isSaid(doubt))];
}

/** Which of two years has the stranger pair of lasten and baten; of equals the one with the larger amount. */
function isOdder(a: CelPosten, b: CelPosten, soort: "lasten" | "baten"): boolean {
  const [x, y] = [spread(a), spread(b)];
  const difference = x.most * y.least - y.most * x.least;
  if (difference !== 0n) return difference > 0n;
  return nothingIfAbsent(a[soort]?.bedrag) > nothingIfAbsent(b[soort]?.bedrag);
}

function spread({ lasten, baten }: CelPosten): { readonly least: bigint; readonly most: bigint } {
  const [l, b] = [size(nothingIfAbsent(lasten?.bedrag)), size(nothingIfAbsent(baten?.bedrag))];
  return l < b ? { least: l === 0n ? 1n : l, most: b } : { least: b === 0n ? 1n : b, most: l };
}

function isMaterial(difference: bigint, { inwoners }: Cijfers): boolean {
  return difference >= bounds.apartLeast * inwoners;
}

/** @returns Whether one amount is several times the other, and by so much that it matters. */
export function areApart(a: bigint, b: bigint, least: bigint): boolean {
  if (size(a - b) < least) return false;
  if (a > 0n !== b > 0n) return false;
  const [small, large] = size(a) < size(b) ? [size(a), size(b)] : [size(b), size(a)];
  return large >= bounds.apart * small;
}

/** Every pair of the same domain in one year and the next that the sheet has. */
export function nextYears({ cellen }: Cijfers): readonly (readonly [CelPosten, CelPosten])[] {
  return cellen.flatMap((later) => {
    const earlier = cellen
      .filter(({ domein, jaar }) => domein === later.domein && jaar < later.jaar)
      .reduce<CelPosten | null>((last, one) => (last === null || one.jaar > last.jaar ? one : last), null);
    return earlier === null ? [] : [[earlier, later] as const];
  });
}

/** The cells of every year, years ascending. */
export function years({ cellen }: Cijfers): readonly (readonly CelPosten[])[] {
  const jaren = [...new Set(cellen.map(({ jaar }) => jaar))].sort((a, b) => a - b);
  return jaren.map((jaar) => cellen.filter((cel) => cel.jaar === jaar));
}

function posts({ cellen }: Cijfers): readonly Post[] {
  return cellen.flatMap(({ lasten, baten }) => [lasten, baten].filter((post) => post !== null));
}
