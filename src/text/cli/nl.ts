export const cliNl: Readonly<Record<string, string>> = {};
