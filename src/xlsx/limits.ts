/**
 * What one input file may cost. Real workbooks of this fund are below 2 MB and 5,000 rows; the limits leave two orders of
 * magnitude and keep the process within 10 seconds and 500 MB for whatever is offered.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes after unpacking, all parts that are read together; counted while unpacking, whatever the headers say. */
  unpackedBytes: 300 * 1024 * 1024,
  /** Parts in the package. */
  parts: 10_000,
  sheets: 200,
  /** Cells held in memory, all sheets together; empty cells left of a filled one count. */
  cells: 2_000_000,
  sharedStrings: 1_000_000,
  /** Characters of one text; Excel itself stops at 32,767. */
  textLength: 1_000_000,
  /** Characters of all shared strings together. */
  sharedTextLength: 64 * 1024 * 1024,
  /** Characters of one XML tag. */
  tagLength: 1_000_000,
  xmlDepth: 64,
  /** Elements in one part. */
  xmlElements: 20_000_000,
  /** Cells without a value that a copy keeps for their looks. */
  copiedBlankCells: 200_000,
  /** Custom XML parts that are looked at; other programs add one or two. */
  customXmlParts: 50,
  /** Characters of the settings that a workbook holds; two sets and a mapping take less than a tenth. */
  settingsLength: 256 * 1024,
  /** Lists within lists in the settings; a set has less than ten. */
  settingsDepth: 100,
  /** Excel's own grid. */
  rows: 1_048_576,
  columns: 16_384,
} as const;
