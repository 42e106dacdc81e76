import { suspend } from "../suspend";

/** Excel on the web takes 5 MB (5,242,880 bytes) a request; what a request adds of its own is estimated, so stay below. */
const limit = 4_500_000;
/** Bytes that one action and its object paths take at most, roughly; half of it is usual. */
const bytesOfAction = 450;

/** Bytes of a value on its way to Excel, never too few: letters outside ASCII take more than one. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return text.length + count(/[\u0080-\uffff]/g) + count(/[\u0800-\uffff]/g);
}

/** Queues work and sends it in as few round trips as fit, with calculation and screen held in each. */
export class Batch {
  private bytes = 0;

  constructor(readonly context: Excel.RequestContext) {
    suspend(context);
  }

  /** Makes room for actions that are about to be queued, and for the bytes of their values. */
  async reserve(actions: number, bytes = 0): Promise<void> {
    const needed = actions * bytesOfAction + bytes;
    if (this.bytes > 0 && this.bytes + needed > limit) await this.send();
    this.bytes += needed;
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.bytes = 0;
    suspend(this.context);
  }
}
