export const findingsEn: Readonly<Record<string, string>> = {};
