import { suspend } from "../suspend";

/** Excel on the web takes 5 MB a request; what a request adds of its own is estimated, so stay well below. */
const limit = 3_800_000;
/** Characters that one action and its object paths take on the wire, roughly. */
const actionLength = 450;

/** Queues work and sends it in as few round trips as fit, with calculation and screen held in each. */
export class Batch {
  private length = 0;

  constructor(readonly context: Excel.RequestContext) {
    suspend(context);
  }

  /** Makes room for actions that are about to be queued, and for the characters of their values. */
  async reserve(actions: number, characters = 0): Promise<void> {
    const needed = actions * actionLength + characters;
    if (this.length > 0 && this.length + needed > limit) await this.send();
    this.length += needed;
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.length = 0;
    suspend(this.context);
  }
}
