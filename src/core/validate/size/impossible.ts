import type { Normen } from "../../gemeenten/normen";
import { bounds, ceilingOf } from "./bounds";
import type { Doubt } from "./doubt";
import { size, type CelPosten, type Cijfers, type Post } from "./figures";

/** An amount that nobody can have, with the bound that it breaks. */
export type Impossible = Pick<Doubt, "post" | "grens" | "grensNaam">;

/**
 * What cannot be: a tekort (or a surplus) per inhabitant above the lasten of anybody, since it is a part of them; lasten or
 * baten several times that.
 */
export function impossibleAmounts(cijfers: Cijfers, normen: Normen): readonly Impossible[] {
  const { inwoners } = cijfers;
  return cijfers.cellen.flatMap((cel): readonly Impossible[] => {
    const { perInwoner, naam: grensNaam } = ceilingOf(cijfers, cel.domein, normen);
    const ceiling = perInwoner * inwoners;
    const isAbove = (post: Post | null, times: bigint): post is Post =>
      post !== null && size(post.bedrag) > times * ceiling;
    const { lasten, baten, tekort } = cel;
    const given = [lasten, baten].filter((post) => post !== null);
    const extreme = given.filter((post) => isAbove(post, bounds.impossibleTimes));
    const large = isAbove(tekort, 1n) ? [given.find((post) => isAbove(post, 1n)) ?? tekort] : [];
    return (extreme.length > 0 ? extreme : large).map((post) => ({ post, grens: perInwoner, grensNaam }));
  });
}

/** @returns Whether the corrections alone make a tekort that cannot be. */
export function isCorrectedAway(cel: CelPosten, cijfers: Cijfers, normen: Normen): boolean {
  const ceiling = ceilingOf(cijfers, cel.domein, normen).perInwoner * cijfers.inwoners;
  return size(cel.tekort.bedrag) <= ceiling && size(cel.tekort.bedrag + cel.correctie) > ceiling;
}
