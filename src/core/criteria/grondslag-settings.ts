import { z } from "../documents/zod";
import { decimal, decimalPattern, percentage } from "./decimals";

/** In a bracket's place of a bound: solved so that the sum of all payments is exactly the pot. */
export const sluitvariabele = "sluitvariabele";

/** Where a bracket starts: euros per inhabitant, or the closing variable. */
const bound = z.union([z.string().regex(decimalPattern, "bound-expected"), z.literal(sluitvariabele)]);

/** Brackets, maxima and minimum: what of a tekort counts. */
export const grondslagSettings = z.strictObject({
  schijven: z.array(z.strictObject({ vanaf: bound, percentage })).min(1),
  maximumPerInwoner: decimal.nullable(),
  maximumPercentageVanTekort: percentage.nullable(),
  minimumbedrag: decimal.nullable(),
});

export type GrondslagSettings = z.infer<typeof grondslagSettings>;
