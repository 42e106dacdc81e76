export const sheetsNl: Readonly<Record<string, string>> = {};
