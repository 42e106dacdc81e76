/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** The colour at a point of the unit square; y points down, as on a screen. */
export type Drawing = (x: number, y: number) => Colour;

/** Whether a point of the unit square is part of a shape. */
export type Shape = (x: number, y: number) => boolean;

export const transparent: Colour = [0, 0, 0, 0];

/** @example hexColour("FFFFFF") is opaque white. */
export function hexColour(hex: string): Colour {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4), 1];
}

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** The part of a disc between two angles, in turns clockwise from twelve o'clock. */
export function slice(centreX: number, centreY: number, radius: number, from: number, to: number): Shape {
  const inside = disc(centreX, centreY, radius);
  return (x, y) => {
    const turn = (Math.atan2(x - centreX, centreY - y) / (2 * Math.PI) + 1) % 1;
    return inside(x, y) && turn >= from && turn < to;
  };
}

/** A line with round ends. */
export function stroke(fromX: number, fromY: number, toX: number, toY: number, width: number): Shape {
  const squaredLength = (toX - fromX) ** 2 + (toY - fromY) ** 2;
  return (x, y) => {
    const along = ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / squaredLength;
    const nearest = Math.min(1, Math.max(0, along));
    return Math.hypot(x - fromX - nearest * (toX - fromX), y - fromY - nearest * (toY - fromY)) <= width / 2;
  };
}

/** Shapes on top of each other: the last one that has the point decides. */
export function layered(layers: readonly { readonly shape: Shape; readonly colour: Colour }[]): Drawing {
  return (x, y) => layers.findLast(({ shape }) => shape(x, y))?.colour ?? transparent;
}
