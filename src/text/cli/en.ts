export const cliEn: Readonly<Record<string, string>> = {};
