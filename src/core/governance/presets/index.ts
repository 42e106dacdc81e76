import type { Governanceset } from "../governanceset";
import { fonds2018 } from "./fonds-2018";

/** The governance sets that come with the product, in the order they are offered. */
export const governancePresets: readonly Governanceset[] = [fonds2018];
