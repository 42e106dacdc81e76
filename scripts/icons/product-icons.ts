import { disc, hexColour, layered, slice, stroke, transparent, type Colour, type Drawing, type Shape } from "./drawing";

const gold = hexColour("F2A900");
const blue = hexColour("2A4D8F");
const sky = hexColour("3E7CB1");
const green = hexColour("107C41");
const white = hexColour("FFFFFF");

interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** Width of a cut that stays visible: at least a pixel and a bit, whatever the size. */
function cutWidth(size: number): number {
  return Math.max(1.3 / size, 0.045);
}

/** A coin cut into three unequal shares. */
function coin(size: number, centre: number, radius: number): readonly Layer[] {
  const cut = cutWidth(size);
  const shares = [
    { from: 0, to: 0.5, colour: gold },
    { from: 0.5, to: 0.82, colour: blue },
    { from: 0.82, to: 1, colour: sky },
  ];
  const end = (turn: number): readonly [number, number] => [
    centre + radius * Math.sin(turn * 2 * Math.PI),
    centre - radius * Math.cos(turn * 2 * Math.PI),
  ];
  return [
    ...shares.map(({ from, to, colour }) => ({ shape: slice(centre, centre, radius, from, to), colour })),
    ...shares.map(({ from }) => ({ shape: stroke(centre, centre, ...end(from), cut), colour: transparent })),
  ];
}

/** A mark in the lower right corner, cut free from the coin. */
function badge(size: number, colour: Colour, lines: readonly Shape[]): readonly Layer[] {
  return [
    { shape: disc(badgeCentre, badgeCentre, badgeRadius + cutWidth(size)), colour: transparent },
    { shape: disc(badgeCentre, badgeCentre, badgeRadius), colour },
    ...lines.map((shape) => ({ shape, colour: white })),
  ];
}

const badgeCentre = 0.7;
const badgeRadius = 0.29;

const equals = [stroke(0.58, 0.635, 0.82, 0.635, 0.085), stroke(0.58, 0.775, 0.82, 0.775, 0.085)];
const tick = [stroke(0.565, 0.715, 0.665, 0.81, 0.09), stroke(0.665, 0.81, 0.835, 0.6, 0.09)];

/** A picture of the product in its sizes in pixels. */
export interface ProductIcon {
  /** Start of the file names: `<name>-<size>.png`. */
  readonly name: string;
  readonly sizes: readonly number[];
  readonly draw: (size: number) => Drawing;
}

const ribbonSizes = [16, 32, 80];

export const productIcons: readonly ProductIcon[] = [
  { name: "icon", sizes: [16, 32, 64, 80, 128], draw: (size) => layered(coin(size, 0.5, 0.47)) },
  {
    name: "bereken",
    sizes: ribbonSizes,
    draw: (size) => layered([...coin(size, 0.43, 0.4), ...badge(size, blue, equals)]),
  },
  {
    name: "controleer",
    sizes: ribbonSizes,
    draw: (size) => layered([...coin(size, 0.43, 0.4), ...badge(size, green, tick)]),
  },
];
