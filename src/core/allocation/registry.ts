import type { Verdelingsregel } from "../criteria/criteriaset";
import type { AllocationRule } from "./allocation-rule";
import { gelijkVerlies } from "./gelijk-verlies";
import { gelijkeToekenning } from "./gelijke-toekenning";
import { naarRato } from "./naar-rato";
import { sluitschijf } from "./sluitschijf";
import { talmud } from "./talmud";
import { vastPercentage } from "./vast-percentage";
import { volgorde } from "./volgorde";

/** Every allocation rule by its id in a criteria set. */
export const allocationRules: Readonly<Record<Verdelingsregel, AllocationRule>> = {
  sluitschijf,
  naarRato,
  gelijkeToekenning,
  gelijkVerlies,
  talmud,
  volgorde,
  vastPercentage,
};
