import { strToU8 } from "fflate";
import { zipParts } from "../../../support/build-workbook";

export const input = (): Uint8Array => zipParts({ "brief.txt": strToU8("geen werkboek") });
