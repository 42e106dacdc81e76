export const input = (): Uint8Array => new Uint8Array();
