/** Version of the product, put in by webpack. */
declare const productVersion: string;
