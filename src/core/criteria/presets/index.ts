import type { Criteriaset } from "../criteriaset";
import { alv2018 } from "./alv-2018";
import { naarRato } from "./naar-rato";

/** The criteria sets that come with the product, in the order they are offered. */
export const criteriaPresets: readonly Criteriaset[] = [alv2018, naarRato];
