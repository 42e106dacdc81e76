import { compoundFile } from "../../../support/compound-file";

export const input = (): Uint8Array => compoundFile("EncryptedPackage");
