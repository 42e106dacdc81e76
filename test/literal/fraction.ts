/** A number exactly, for whoever recomputes sentences: written apart from the product, on purpose. */
export class Fraction {
  private constructor(
    readonly above: bigint,
    readonly below: bigint,
  ) {}

  static of(above: bigint, below = 1n): Fraction {
    if (below === 0n) throw new Error("division by zero");
    let [x, y] = [above < 0n ? -above : above, below < 0n ? -below : below];
    while (y !== 0n) [x, y] = [y, x % y];
    const sign = below < 0n ? -1n : 1n;
    return x === 0n ? new Fraction(0n, 1n) : new Fraction((sign * above) / x, (sign * below) / x);
  }

  /** @param digits - "1234.56", with a sign if it has one. */
  static read(digits: string): Fraction {
    const [whole = "0", part = ""] = digits.split(".");
    return Fraction.of(BigInt(whole + part), 10n ** BigInt(part.length));
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.above, other.below));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.above * other.above, this.below * other.below);
  }

  over(other: Fraction): Fraction {
    return Fraction.of(this.above * other.below, this.below * other.above);
  }

  /** Negative, zero or positive. */
  compare(other: Fraction): number {
    const difference = this.minus(other).above;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  is(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  /** Rounded to so many decimals, halves away from zero. */
  rounded(places: number): Fraction {
    const scale = 10n ** BigInt(places);
    const size = this.above < 0n ? -this.above : this.above;
    const units = (2n * size * scale + this.below) / (2n * this.below);
    return Fraction.of(this.above < 0n ? -units : units, scale);
  }

  /** Rounded down to a multiple of a unit. */
  down(unit: Fraction): Fraction {
    const { above, below } = this.over(unit);
    const units = above >= 0n ? above / below : -((-above + below - 1n) / below);
    return Fraction.of(units).times(unit);
  }

  toString(): string {
    return `${this.above.toString()}/${this.below.toString()}`;
  }
}
