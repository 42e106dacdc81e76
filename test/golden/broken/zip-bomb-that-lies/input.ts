import { zipBomb } from "../../../support/zip-bomb";

export const input = (): Uint8Array => zipBomb({ declaredSize: "small" });
