import { mayBeSameBody } from "../../../src/core/governance/same-body";

test.each([
  ["ALV", "alv", true],
  ["ALV", "Algemene Ledenvergadering", true],
  ["ALV", "ALV van de VNG", true],
  ["V.N.G.", "Vereniging van Nederlandse Gemeenten", true],
  ["ALV", "leden van de VNG", true],
  ["General Assembly", "members of the VNG", true],
  ["raadsleden", "ALV", false],
  ["ALV", "secretariaat", false],
  ["VNG-bestuur", "raad", false],
  ["A", "A", true],
  ["ministerie", "minister", false],
])("%s and %s may be one body: %s", (one, other, same) => {
  expect([mayBeSameBody(one, other), mayBeSameBody(other, one)]).toEqual([same, same]);
});
