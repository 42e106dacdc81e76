import type { Drawing } from "./drawing";

/** Points looked at per pixel, in either direction. */
const samples = 8;

/**
 * Turns a drawing into pixels, smooth at the edges.
 *
 * @param size - Pixels wide and high.
 * @returns Red, green, blue and opacity, a byte each, row by row from the top.
 */
export function rasterise(drawing: Drawing, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(averagePixel(drawing, size, column, row), (row * size + column) * 4);
    }
  }
  return pixels;
}

/** Colours count by their opacity, so that an edge does not darken towards what is transparent. */
function averagePixel(drawing: Drawing, size: number, column: number, row: number): readonly number[] {
  const sum = [0, 0, 0];
  let opacity = 0;
  for (let point = 0; point < samples * samples; point++) {
    const x = (column + ((point % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(point / samples) + 0.5) / samples) / size;
    const colour = drawing(x, y);
    opacity += colour[3];
    sum.forEach((_, channel) => (sum[channel] = (sum[channel] ?? 0) + (colour[channel] ?? 0) * colour[3]));
  }
  if (opacity === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round((value / opacity) * 255)), Math.round((opacity / samples ** 2) * 255)];
}
