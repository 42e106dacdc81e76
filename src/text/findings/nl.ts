export const findingsNl: Readonly<Record<string, string>> = {};
