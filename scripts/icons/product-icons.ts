import { disc, hexColour, layered, slice, stroke, transparent, type Colour, type Drawing, type Shape } from "./drawing";

const gold = hexColour("F2A900");
const blue = hexColour("3B6FC4");
const teal = hexColour("2A9D8F");
const green = hexColour("107C41");
const white = hexColour("FFFFFF");

interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** Something as wide as it looks good, in whole pixels: a line between two pixels is a smear. */
function wholePixels(width: number, size: number): number {
  return Math.max(1, Math.round(width * size)) / size;
}

/** The nearest place for the middle of a line of some width, so that its edges fall between pixels. */
function middleOfLine(place: number, width: number, size: number): number {
  const isOdd = Math.round(width * size) % 2 === 1;
  return isOdd ? (Math.floor(place * size) + 0.5) / size : Math.round(place * size) / size;
}

/** A coin cut into three unequal shares. */
function coin(size: number, middle: number, radius: number): readonly Layer[] {
  const cut = wholePixels(0.045, size);
  const centre = middleOfLine(middle, cut, size);
  const shares = [
    { from: 0, to: 0.5, colour: gold },
    { from: 0.5, to: 0.82, colour: blue },
    { from: 0.82, to: 1, colour: teal },
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

const badgeRadius = 0.29;

/** A mark in the lower right corner, cut free from the coin. */
function badge(size: number, colour: Colour, lines: (centre: number) => readonly Shape[]): readonly Layer[] {
  const centre = middleOfLine(0.71, 1 / size, size);
  const radius = Math.min(badgeRadius, 1 - centre);
  return [
    { shape: disc(centre, centre, radius + wholePixels(0.045, size)), colour: transparent },
    { shape: disc(centre, centre, radius), colour },
    ...lines(centre).map((shape) => ({ shape, colour: white })),
  ];
}

function equals(size: number): (centre: number) => readonly Shape[] {
  const width = wholePixels(0.085, size);
  return (centre) => {
    const away = wholePixels(0.09, size);
    const half = wholePixels(0.13, size) - width / 2 + 0.5 / size;
    return [-away, away].map((down) => {
      const y = middleOfLine(centre + down, width, size);
      return stroke(centre - half, y, centre + half, y, width);
    });
  };
}

function tick(size: number): (centre: number) => readonly Shape[] {
  const width = Math.max(1.5 / size, 0.09);
  return (centre) => [
    stroke(centre - 0.135, centre + 0.015, centre - 0.035, centre + 0.11, width),
    stroke(centre - 0.035, centre + 0.11, centre + 0.135, centre - 0.1, width),
  ];
}

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
    draw: (size) => layered([...coin(size, 0.43, 0.405), ...badge(size, blue, equals(size))]),
  },
  {
    name: "controleer",
    sizes: ribbonSizes,
    draw: (size) => layered([...coin(size, 0.43, 0.405), ...badge(size, green, tick(size))]),
  },
];
