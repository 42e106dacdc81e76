import { between, type Random } from "./random";

/** Invented whole euros of one year and domain. */
export interface FictieveCel {
  readonly jaar: 2016 | 2017;
  readonly domein: "jeugd" | "wmo";
  readonly lasten: number;
  readonly baten: number;
}

const shares = [
  { jaar: 2016, domein: "jeugd", ofYear: 0.56 },
  { jaar: 2016, domein: "wmo", ofYear: 0.44 },
  { jaar: 2017, domein: "jeugd", ofYear: 0.58 },
  { jaar: 2017, domein: "wmo", ofYear: 0.42 },
] as const;

/**
 * Invents the accounts of a municipality: EUR 300 to 900 of lasten per inhabitant and year, and over both years a tekort
 * from -60 to +250 per inhabitant, above 40 for about one in three, with a long tail.
 */
export function fictieveCellen(random: Random, inwoners: number): readonly FictieveCel[] {
  const lastenPerInwoner = between(random, 300, 900);
  const tekort = tekortPerInwoner(random) * inwoners;
  const weights = shares.map(() => between(random, 0.4, 1.6));
  const weightsTogether = weights.reduce((sum, weight) => sum + weight, 0);
  return shares.map(({ jaar, domein, ofYear }, index) => {
    const lasten = Math.round(lastenPerInwoner * inwoners * ofYear);
    const cellTekort = Math.round((tekort * (weights[index] ?? 0)) / weightsTogether);
    return { jaar, domein, lasten, baten: lasten - cellTekort };
  });
}

function tekortPerInwoner(random: Random): number {
  const isLong = random() < 0.34;
  if (!isLong) return between(random, -60, 40);
  const tail = random();
  return 40 + 210 * tail * tail * tail;
}
