/** What there is to say about the whole division: the pot was not used up, shares were cut pro rata, nothing was paid, … */
export type Opmerking =
  | "pot-niet-op"
  | "pro-rata-onder-laagste-tarief"
  | "pro-rata-vast-percentage"
  | "minimum-sprong-bij-b"
  | "laatste-krijgt-rest"
  | "gelijken-delen-rest"
  | "volgorde-precies-op"
  | "niets-te-verdelen"
  | "geen-uitkering-na-verwerping"
  | "restant-door-afronding";
