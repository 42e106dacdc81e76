/** The reconstruction of 2018: webpack makes it part of the page, as a data: address. */
export const sampleAddress = new URL("../../assets/voorbeeld/reconstructie-2018.xlsx", import.meta.url);
