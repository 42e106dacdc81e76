/** Height of the row with the letters of the columns. */
export const headerPixels = 24;

/** Width of the column with the numbers of the rows. */
export const rowNumberPixels = 52;
