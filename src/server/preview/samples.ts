import type { Message } from '#core/message.ts';
import type { PreviewSample } from '#protocol/requests.ts';
import type { HelpDesk } from '#systems/desk.ts';
import { type Sample, sampleFor } from '#systems/samples.ts';

/** The values that one preview shows, each name with one value. */
export class Samples {
  private readonly byName = new Map<string, PreviewSample>();

  constructor(
    private readonly desk: HelpDesk | undefined,
    private readonly message: Pick<Message, 'library'>,
    private readonly given: Readonly<Record<string, string>>,
  ) {}

  /** In the order of their first place. */
  get list(): PreviewSample[] {
    return [...this.byName.values()];
  }

  /**
   * What is shown for a placeholder or blank, brackets included in its text. A blank that nobody fills in reaches the
   * customer as it is; in a library kept by hand it is how fields are written.
   */
  of(text: string, kind: 'placeholder' | 'blank'): Sample {
    const sample = sampleFor(text, this.desk, this.given);
    const own = Object.keys(this.given).some((name) => name.toLowerCase() === sample.name.toLowerCase());
    const isShown = own || kind === 'placeholder' || (this.message.library === true && sample.known);
    const shown = isShown ? sample : { ...sample, value: text };
    if (!this.byName.has(sample.name)) this.byName.set(sample.name, { name: sample.name, value: shown.value, own });
    return shown;
  }
}
