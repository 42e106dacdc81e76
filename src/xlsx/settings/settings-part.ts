/** Element of the custom XML part that holds the settings, as JSON. */
export const settingsElement = "instellingen";

/** Its namespace, by which Excel's own programming interface could find the part. */
export const settingsNamespace = "urn:fonds-tekortgemeenten:instellingen:1";
