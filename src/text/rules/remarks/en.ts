/** What an allocation rule wants said about the whole outcome, and the names of the allocation rules. */
export const remarksEn: Readonly<Record<string, string>> = {
  "rule.sluitschijf.name": "Closing bracket: the bound B of the last bracket closes so that the pot is used up exactly",
  "rule.naarRato.name": "In proportion to the qualifying amount",
  "rule.gelijkeToekenning.name": "Equal awards: the same amount for everyone, never more than the qualifying amount",
  "rule.gelijkVerlies.name": "Equal losses: everyone gives up the same amount",
  "rule.talmud.name": "Talmud rule: equal awards up to half, equal losses above it",
  "rule.volgorde.name": "In order: highest deficit per inhabitant first, until the pot is empty",
  "rule.vastPercentage.name": "Fixed percentage of the qualifying amount",
  "remark.pot-niet-op": "The pot is not needed in full: {restant} is left.",
  "remark.pro-rata-onder-laagste-tarief":
    "Even at the lowest rate the pot is too small. The amounts at that rate were paid pro rata; there is no bound B.",
  "remark.pro-rata-vast-percentage":
    "The fixed percentage does not fit the pot. The amounts were lowered pro rata until the pot is used up exactly.",
  "remark.minimum-sprong-bij-b":
    "At the bound B a municipality falls just below the minimum amount. Therefore the pot is not used up exactly.",
  "remark.laatste-krijgt-rest": "The pot ran out. The last municipality in the order got what was left.",
  "remark.geen-uitkering-na-verwerping":
    "A decision on the funding was rejected. Under the governance rules nothing is paid then.",
  "remark.restant-door-afronding": "Rounding the awards leaves {restant}.",
};
