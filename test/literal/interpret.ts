import { Fraction } from "./fraction";
import { awardPattern, bracketPattern, correctionPattern, sentencePatterns, type SentenceKind } from "./grammar";
import { readNumber, type Taal, type WrittenNumber } from "./written-number";

/** What somebody with nothing but the sentences and a calculator finds; euros. */
export interface Reading {
  readonly tekort: string;
  readonly inwoners: string | null;
  readonly opgegeven: string | null;
  readonly correcties: readonly string[];
  readonly toekenning: string;
  /** Award less uitname; null where there is no uitname. */
  readonly netto: string | null;
}

/** Two numbers of the text do not fit, or a sentence is not one that there is. */
class Contradiction extends Error {}

const zero = Fraction.of(0n);
const one = Fraction.of(1n);
const two = Fraction.of(2n);
const cent = Fraction.of(1n, 100n);
const hundred = Fraction.of(100n);

type Numbers = Readonly<Record<string, string | undefined>>;

/**
 * Follows the sentences about one municipality. The award that is printed is taken out first: it cannot play a part.
 *
 * @param text - The sentences, with ordinary spaces.
 * @throws Contradiction when the sentences do not fit together.
 */
export function interpret(text: string, taal: Taal): Reading {
  return new Interpreter(taal).follow(text.replace(awardPattern(taal), "…"));
}

/** The award as it is printed, in euros; null when there is none. */
export function printedAward(text: string, taal: Taal): string | null {
  const [found] = awardPattern(taal).exec(text) ?? [];
  return found === undefined ? null : readNumber(found, taal).value.toString();
}

class Interpreter {
  private tekort: Fraction | null = null;
  private inwoners: Fraction | null = null;
  private perInwoner: WrittenNumber | null = null;
  private opgegeven: Fraction | null = null;
  private geaccepteerd: Fraction | null = null;
  private correcties: readonly string[] = [];
  private isNetted = true;
  /** The amount as far as the sentences have come. */
  private bedrag: Fraction | null = null;
  private toekenning: Fraction | null = null;
  private uitname: Fraction | null = null;
  private netto: Fraction | null = null;

  constructor(private readonly taal: Taal) {}

  follow(text: string): Reading {
    const patterns = sentencePatterns[this.taal];
    let position = 0;
    while (position < text.length) {
      let next = -1;
      for (const [kind, pattern] of patterns) {
        pattern.lastIndex = position;
        const match = pattern.exec(text);
        if (match === null) continue;
        this.sentence(kind, match.groups ?? {});
        next = pattern.lastIndex;
        break;
      }
      if (next <= position) throw new Contradiction(`no such sentence: ${text.slice(position)}`);
      position = next;
    }
    return this.reading();
  }

  private reading(): Reading {
    const tekort = this.known(this.tekort);
    if (this.geaccepteerd !== null && this.isNetted) this.must(this.geaccepteerd.is(tekort), "accepted is the tekort");
    const toekenning = this.known(this.toekenning);
    if (this.uitname !== null && this.netto !== null)
      this.must(toekenning.minus(this.uitname).is(this.netto), "net is award less uitname");
    return {
      tekort: tekort.toString(),
      inwoners: this.inwoners?.toString() ?? null,
      opgegeven: this.opgegeven?.toString() ?? null,
      correcties: this.correcties,
      toekenning: toekenning.toString(),
      netto: this.uitname === null ? null : toekenning.minus(this.uitname).toString(),
    };
  }

  private sentence(kind: SentenceKind, numbers: Numbers): void {
    const value = (name: string): Fraction => this.number(numbers, name).value;
    switch (kind) {
      case "tekort":
        this.setTekort(value("At"), numbers);
        return;
      case "onder-drempel":
        this.belowThreshold(numbers);
        return;
      case "overschot":
        this.tekort = zero.minus(value("At"));
        this.must(this.tekort.compare(zero) < 0, "a surplus is more than nothing");
        this.toekenning = zero;
        return;
      case "geen-tekort":
        this.tekort = zero;
        this.toekenning = zero;
        return;
      case "opgegeven":
        this.corrected(numbers);
        return;
      case "saldering":
        this.must(value("At").is(this.known(this.tekort)), "the tekort that counts");
        this.isNetted = false;
        return;
      case "schijven":
        this.brackets(numbers);
        return;
      case "maximum-per-inwoner":
        this.maximum(value("Am").times(this.known(this.inwoners)), value("Ab"));
        return;
      case "maximum-percentage":
        this.maximum(value("Pm").over(hundred).times(this.known(this.tekort)), value("Ab"));
        return;
      case "percentage":
        this.arrive(this.known(this.bedrag).times(value("Pv").over(hundred)), numbers);
        return;
      case "naar-rato":
      case "naar-rato-gelijken":
        this.inProportion(this.known(this.bedrag), numbers);
        return;
      case "naar-rato-van-percentage": {
        const promised = this.known(this.bedrag).times(value("Pv").over(hundred));
        this.must(promised.is(value("Av")), "the fixed percentage");
        this.inProportion(promised, numbers);
        return;
      }
      case "rest":
        this.must(value("Ar").compare(this.known(this.bedrag)) < 0, "the rest is less than the amount");
        this.bedrag = value("Ar");
        return;
      case "gelijk-toekenning":
        this.equalAward(numbers);
        return;
      case "gelijk-verlies":
        this.equalLoss(numbers);
        return;
      case "helft":
        this.must(value("Ab").is(this.known(this.bedrag).over(two)), "half the amount");
        this.bedrag = value("Ab");
        return;
      case "nul-door-percentage":
        this.must(value("Pv").is(zero), "a percentage that leaves nothing");
        this.toekenning = zero;
        return;
      case "nul-door-afronden":
        this.must(
          this.known(this.bedrag)
            .down(numbers["euro"] === undefined ? cent : one)
            .is(zero),
          "rounds to zero",
        );
        this.toekenning = zero;
        return;
      case "onder-minimum":
        this.must(this.known(this.bedrag).compare(value("Am")) < 0, "below the minimum");
        this.toekenning = zero;
        return;
      case "precies-minimum":
        this.must(this.known(this.bedrag).is(value("Am")), "exactly the minimum");
        this.toekenning = zero;
        return;
      case "niets-over":
      case "niets-te-verdelen":
      case "geen-bedrag":
      case "geen-stapeling":
        this.toekenning = zero;
        return;
      case "anders":
        this.toekenning = zero;
        return;
      case "gemist":
        this.must(this.rounded(numbers).is(value("Ag")), "what the refusal costs");
        return;
      case "toegekend":
        this.granted(numbers);
        return;
      case "uitname":
        this.uitname = value("Au");
        this.netto = value("An");
        return;
      case "uitname-bij":
        this.uitname = value("Au");
        this.netto = zero.minus(value("An"));
        return;
      case "uitname-alleen":
        this.uitname = value("Au");
        return;
    }
  }

  private setTekort(tekort: Fraction, numbers: Numbers): void {
    this.tekort = tekort;
    this.inwoners = this.number(numbers, "Ni").value;
    this.perInwoner = this.number(numbers, "Ap");
    const each = tekort.over(this.inwoners);
    this.must(each.rounded(this.perInwoner.places).is(this.perInwoner.value), "tekort per inhabitant");
    if (numbers["Ad"] === undefined) return;
    const threshold = this.number(numbers, "Ad").value;
    const above = each.minus(threshold);
    if (numbers["precies"] !== undefined) this.must(above.is(zero), "exactly the threshold");
    else if (numbers["vrijwel"] !== undefined)
      this.must(above.compare(zero) > 0 && above.compare(cent) < 0, "less than a cent above the threshold");
    else {
      const distance = this.number(numbers, "Aa").value;
      this.must(this.perInwoner.value.minus(threshold).is(distance), "distance above the threshold");
    }
  }

  private belowThreshold(numbers: Numbers): void {
    const tekort = this.known(this.tekort);
    const inwoners = this.known(this.inwoners);
    const name = numbers["precies"] !== undefined ? "Ade" : numbers["vrijwel"] !== undefined ? "Adv" : "Ad";
    const threshold = this.number(numbers, name).value;
    const below = threshold.minus(tekort.over(inwoners));
    if (name === "Ade") this.must(below.is(zero), "exactly the threshold");
    else if (name === "Adv") this.must(below.compare(zero) > 0 && below.compare(cent) < 0, "less than a cent below");
    else {
      const distance = this.number(numbers, "Aa").value;
      this.must(this.perInwoner !== null && threshold.minus(this.perInwoner.value).is(distance), "distance below");
    }
    const more = tekort.plus(this.number(numbers, "An").value).minus(threshold.times(inwoners));
    const isAbove = numbers["boven"] !== undefined;
    this.must(
      isAbove ? more.compare(zero) > 0 && more.compare(cent) <= 0 : more.compare(zero) >= 0 && more.compare(cent) < 0,
      "what it would have taken",
    );
    this.toekenning = zero;
  }

  private corrected(numbers: Numbers): void {
    this.opgegeven = this.number(numbers, "Ao").value;
    this.geaccepteerd = this.number(numbers, "Ag").value;
    const found = [...(numbers["lijst"] ?? "").matchAll(correctionPattern(this.taal))];
    this.correcties = found.map(([text]) => text);
    const sum = found.reduce((total, { groups }) => total.plus(this.number(groups ?? {}, "Ac").value), this.opgegeven);
    this.must(sum.is(this.geaccepteerd), "submitted and corrections make accepted");
  }

  private brackets(numbers: Numbers): void {
    const tekort = this.known(this.tekort);
    const inwoners = this.known(this.inwoners);
    let top: Fraction | null = null;
    let sum = zero;
    for (const { groups = {} } of (numbers["delen"] ?? "").matchAll(bracketPattern(this.taal))) {
      const deel = this.number(groups, "Ad");
      const from = this.lowerBound(groups, top);
      top = groups["At"] === undefined ? null : this.number(groups, "At").value;
      const part = (top === null ? tekort : top.times(inwoners)).minus(from.times(inwoners));
      const isFraction = groups["Ad"]?.includes("/") ?? false;
      this.must(isFraction ? part.is(deel.value) : part.rounded(deel.places).is(deel.value), "part of the tekort");
      this.must(part.compare(zero) > 0, "a part is more than nothing");
      sum = sum.plus(deel.value.times(this.number(groups, "Pp").value.over(hundred)));
    }
    this.must(this.number(numbers, "As").value.is(sum), "what the parts count for");
    this.bedrag = sum;
  }

  private lowerBound(groups: Numbers, previous: Fraction | null): Fraction {
    if (groups["heel"] !== undefined) return zero;
    if (groups["daarboven"] !== undefined) return this.known(previous);
    const from = this.number(groups, groups["Av"] === undefined ? "Aw" : "Av").value;
    this.must(previous === null || previous.is(from), "brackets join");
    return from;
  }

  private maximum(maximum: Fraction, said: Fraction): void {
    this.must(maximum.is(said), "the maximum");
    this.must(maximum.compare(this.known(this.bedrag)) < 0, "the maximum is lower");
    this.bedrag = maximum;
  }

  private inProportion(amount: Fraction, numbers: Numbers): void {
    const pot = this.number(numbers, "Ap").value;
    const som = this.number(numbers, "As").value;
    this.must(som.minus(pot).is(this.number(numbers, "Aw").value), "what the pot is short");
    this.arrive(amount.times(pot).over(som), numbers);
  }

  private equalAward(numbers: Numbers): void {
    const level = this.level(numbers);
    const amount = this.known(this.bedrag);
    const claim = numbers["helft"] === undefined ? amount : amount.over(two);
    if (numbers["klein"] === undefined) {
      this.must(claim.compare(level) > 0, "the amount is larger");
      this.bedrag = level;
    } else {
      this.must(claim.compare(level) <= 0, "the amount is not larger");
      this.must(this.number(numbers, "Ab").value.is(claim), "half the amount");
      this.bedrag = claim;
    }
  }

  private equalLoss(numbers: Numbers): void {
    const level = this.level(numbers);
    const amount = this.known(this.bedrag);
    const claim = numbers["helft"] === undefined ? amount : amount.over(two);
    if (numbers["Ab"] !== undefined) {
      this.must(claim.compare(level) > 0, "the amount is larger");
      this.bedrag = amount.minus(level);
      this.must(this.number(numbers, "Ab").value.is(this.bedrag), "what remains");
      return;
    }
    this.must(claim.compare(level) <= 0, "the amount is not larger");
    this.bedrag = amount.minus(claim);
    if (numbers["klein"] === undefined) this.toekenning = zero;
    else this.must(this.number(numbers, "Abk").value.is(this.bedrag), "the other half");
  }

  /** What each of the larger ones gets, or gives up. */
  private level(numbers: Numbers): Fraction {
    const rest = this.number(numbers, "Ar").value;
    if (numbers["Nn"] === undefined) return rest;
    const said = this.number(numbers, "Al");
    const each = rest.over(this.number(numbers, "Nn").value);
    const fits = numbers["afl"] === undefined ? each.is(said.value) : each.rounded(said.places).is(said.value);
    this.must(fits, "an equal part of the rest");
    return said.value;
  }

  /** An amount that the sentence also prints, rounded where it says so. */
  private arrive(amount: Fraction, numbers: Numbers): void {
    const said = this.number(numbers, "Ab");
    const fits = numbers["afb"] === undefined ? amount.is(said.value) : amount.rounded(said.places).is(said.value);
    this.must(fits, "the amount");
    this.bedrag = said.value;
  }

  /** The amount in whole cents or euros, in the way that the sentence says. */
  private rounded(numbers: Numbers): Fraction {
    const amount = this.known(this.bedrag);
    const unit = numbers["euro"] === undefined ? cent : one;
    if (numbers["afgerond"] === undefined) return amount;
    this.must(!amount.down(unit).is(amount), "there is something to round");
    const extra = numbers["plus"] === undefined ? zero : this.number(numbers, "plus").value.times(unit);
    return amount.down(unit).plus(extra);
  }

  private granted(numbers: Numbers): void {
    this.toekenning = this.rounded(numbers);
    const share = this.number(numbers, "Pd");
    const exact = this.toekenning.over(this.known(this.tekort)).times(hundred);
    this.must(exact.rounded(share.places).is(share.value), "share of the tekort");
  }

  private number(numbers: Numbers, name: string): WrittenNumber {
    const text = numbers[name];
    if (text === undefined) throw new Contradiction(`the sentence lacks ${name}`);
    return readNumber(text, this.taal);
  }

  private known(value: Fraction | null): Fraction {
    if (value === null) throw new Contradiction("a sentence that is needed is missing");
    return value;
  }

  private must(holds: boolean, what: string): void {
    if (!holds) throw new Contradiction(what);
  }
}
