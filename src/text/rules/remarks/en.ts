/** What an allocation rule wants said about the whole outcome, and the names of the allocation rules. */
export const remarksEn: Readonly<Record<string, string>> = {
  "rule.sluitschijf.name": "Closing bracket: the bound B of the last bracket closes so that the pot is used up exactly",
  "rule.naarRato.name": "In proportion to the qualifying amount",
  "rule.gelijkeToekenning.name": "Equal awards: the same amount for everyone, never more than the qualifying amount",
  "rule.gelijkVerlies.name": "Equal losses: everyone gives up the same amount",
  "rule.talmud.name": "Talmud rule: equal awards up to half, equal losses above it",
  "rule.volgorde.name": "In order: highest deficit per inhabitant first, until the pot is empty",
  "rule.vastPercentage.name": "Fixed percentage of the qualifying amount",
  "remark.pot-niet-op":
    "The pot is not needed in full: {vrij} is left{heeftReserve, select, ja {, beside the hardship reserve of {reserve}} other {}}.",
  "remark.pro-rata-onder-laagste-tarief":
    "Even at the lowest rate the pot is too small: that takes {nodig}, {tekort} more than there is to divide. The amounts at that rate were paid pro rata, {deel} of each; there is no bound B.",
  "remark.pro-rata-vast-percentage":
    "The fixed percentage of {percentage} does not fit the pot: it takes {nodig}, {tekort} more than there is to divide. The amounts were lowered pro rata: everyone gets {deel} of its qualifying amount.",
  "remark.minimum-sprong-bij-b":
    "At the bound B a municipality falls just below the minimum amount. Therefore the pot is not used up exactly.",
  "remark.laatste-krijgt-rest": "The pot ran out. The last municipality in the order got what was left.",
  "remark.niets-te-verdelen":
    "There is nothing to divide: {heeftReserve, select, ja {the hardship reserve takes the whole pot} other {the pot is empty}}.",
  "remark.geen-uitkering-na-verwerping":
    "Nothing is paid: {verworpen}. Under the governance rules the whole fund is off then.",
  "remark.restant-door-afronding": "Rounding the awards leaves {vrij}.",
};
