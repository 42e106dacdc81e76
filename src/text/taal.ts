/** Languages of the product: Dutch first, English complete. */
export const talen = ["nl", "en"] as const;
export type Taal = (typeof talen)[number];

export const localeOf = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Taal, string>;
