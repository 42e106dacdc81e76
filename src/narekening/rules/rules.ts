export { gelijkeToekenning, gelijkVerlies, talmud } from "./equal-division";
export { naarRato, vastPercentage } from "./proportional";
export { sluitschijf } from "./sluitschijf";
export { volgorde } from "./volgorde";
