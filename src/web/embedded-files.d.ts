/** A file that webpack puts into the bundle. */
declare module "*.xlsx" {
  /** Its bytes, in base64. */
  const content: string;
  export default content;
}
