export { gelijkeToekenning } from "./rules/gelijke-toekenning";
export { gelijkVerlies } from "./rules/gelijk-verlies";
export { naarRato } from "./rules/naar-rato";
export { sluitschijf } from "./rules/sluitschijf";
export { talmud } from "./rules/talmud";
export { vastPercentage } from "./rules/vast-percentage";
export { volgorde } from "./rules/volgorde";
