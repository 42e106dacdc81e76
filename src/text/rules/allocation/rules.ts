export { gelijkeToekenning } from "./gelijke-toekenning";
export { gelijkVerlies } from "./gelijk-verlies";
export { naarRato } from "./naar-rato";
export { sluitschijf } from "./sluitschijf";
export { talmud } from "./talmud";
export { vastPercentage } from "./vast-percentage";
export { volgorde } from "./volgorde";
