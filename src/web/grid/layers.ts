/** What lies over what in the grid, as `z-index`: what stays in sight over what scrolls, numbers and letters over cells. */
export const layers = {
  frozenColumn: 10,
  rowNumber: 20,
  frozenRow: 30,
  frozenCorner: 40,
  frozenRowNumber: 50,
  letters: 60,
  frozenLetters: 70,
  corner: 80,
} as const;
