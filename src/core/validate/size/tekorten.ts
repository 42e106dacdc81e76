import type { Normen } from "../../gemeenten/normen";
import { areApart, nextYears, years } from "./amounts";
import { bounds } from "./bounds";
import type { Doubt } from "./doubt";
import { size, type CelPosten, type Cijfers, type Post } from "./figures";

/**
 * The deficits of one municipality that are out of the ordinary, with their corrections: what an assessor brought down is no
 * longer in doubt.
 */
export function doubtedTekorten(cijfers: Cijfers, normen: Normen): readonly Doubt[] {
  const ofYear = years(cijfers).map(together);
  const { inwoners } = cijfers;
  const { perInwoner, naam } = normen.tekort;
  const { numerator, denominator } = bounds.tekort;
  const grens = (perInwoner * numerator) / denominator;
  const high = ofYear
    .filter(({ bedrag }) => size(bedrag) > grens * inwoners)
    .map((post): Doubt => ({ kind: "tekort", post, ander: null, grens: perInwoner, grensNaam: naam }));
  const doubled = ofYear.flatMap((post, index): readonly Doubt[] => {
    const ander = ofYear[index - 1];
    if (ander === undefined || ander.bedrag <= 0n) return [];
    const { times, least } = bounds.doubled;
    const isDoubled = post.bedrag >= times * ander.bedrag && post.bedrag - ander.bedrag >= least * inwoners;
    return isDoubled ? [{ kind: "doubled", post, ander, grens: null, grensNaam: "" }] : [];
  });
  const apart = nextYears(cijfers).flatMap(([earlier, later]): readonly Doubt[] => {
    if (later.lasten !== null || earlier.lasten !== null) return [];
    const [a, b] = [corrected(earlier), corrected(later)];
    if (!areApart(a.bedrag, b.bedrag, bounds.apartLeastTekort * inwoners)) return [];
    const [post, ander] = size(b.bedrag) > size(a.bedrag) ? [b, a] : [a, b];
    return [{ kind: "year", post, ander, grens: null, grensNaam: "" }];
  });
  const said = new Set([...apart, ...high].map(({ post }) => post.jaar));
  return [
    ...apart,
    ...high.filter(({ post }) => !apart.some((one) => one.post.jaar === post.jaar)),
    ...doubled.filter(({ post }) => !said.has(post.jaar)),
  ];
}

function corrected({ tekort, correctie }: CelPosten): Post {
  return { ...tekort, bedrag: tekort.bedrag + correctie };
}

/** The tekort of a year; its place is that of the largest part. */
function together(cellen: readonly CelPosten[]): Post {
  const parts = cellen.map(corrected);
  const largest = parts.reduce((most, one) => (size(one.bedrag) > size(most.bedrag) ? one : most));
  return { ...largest, bedrag: parts.reduce((sum, { bedrag }) => sum + bedrag, 0n) };
}
