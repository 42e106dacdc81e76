/** What an allocation rule wants said about the whole outcome. */
export const remarksEn: Readonly<Record<string, string>> = {
  "remark.pot-niet-op":
    "{isUitgekeerd, select, ja {The pot is not needed in full} other {Nothing is granted}}: {vrij} is left{heeftReserve, select, ja {, beside the hardship reserve of {reserve}} other {}}.",
  "remark.pro-rata-onder-laagste-tarief":
    "Even at the lowest rate the pot is too small: that takes {nodig}, {tekort} more than there is to divide. The amounts at that rate were paid in proportion, {pot} of every {nodig}; there is no bound B.",
  "remark.pro-rata-vast-percentage":
    "The fixed percentage of {percentage} does not fit the pot: it takes {nodig}, {tekort} more than there is to divide. The amounts were lowered in proportion: of every {nodig} there is {pot}.",
  "remark.minimum-sprong-bij-b":
    "At this bound B {namen} would get exactly the minimum amount of {minimum}, and less at a higher B. The pot is too small for that; {aantal, plural, one {{namen} therefore gets} other {they therefore get}} nothing. That leaves {vrij}, although a lower B would take more than the pot.",
  "remark.laatste-krijgt-rest":
    "The last in the order to get anything is {namen}: {rest} was left, less than the amount that {namen} would be entitled to.",
  "remark.niets-te-verdelen":
    "There is nothing to divide: {heeftReserve, select, ja {the hardship reserve takes the whole pot} other {the pot is empty}}.",
  "remark.geen-uitkering-na-verwerping":
    "Nothing is paid: {verworpen}. Under the governance rules the whole fund is off then.",
  "remark.restant-door-afronding": "Rounding the awards leaves {vrij}.",
  "remark.gelijken-delen-rest":
    "The last in the order to get anything have exactly the same deficit per inhabitant: {namen}. They share in proportion the {rest} that was left.",
  "remark.volgorde-precies-op":
    "After {namen} exactly nothing was left: whoever comes later in the order gets nothing.",
};
