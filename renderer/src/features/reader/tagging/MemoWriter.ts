import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';

/**
 * Keeps a memo while it is written: what is newest goes out as soon as what went before has been saved. The first words on a passage
 * without annotation make one. Everything written in one card is one run.
 */
export class MemoWriter {
  readonly #run = crypto.randomUUID();
  #annotation: string | null;
  #newest: string | null = null;
  #busy = false;

  constructor(
    readonly model: ReaderModel,
    readonly target: PassageTarget,
  ) {
    this.#annotation = target.annotation;
  }

  write(memo: string): void {
    this.#newest = memo;
    if (!this.#busy) void this.#send();
  }

  async #send(): Promise<void> {
    this.#busy = true;
    for (let memo = this.#newest; memo !== null; memo = this.#newest) {
      this.#newest = null;
      await orNotice(this.#save(memo));
    }
    this.#busy = false;
  }

  async #save(memo: string): Promise<void> {
    if (this.#annotation !== null) {
      await runCommand('setMemo', { record: this.#annotation, memo, run: this.#run });
      return;
    }
    if (memo === '') return;
    const { document } = this.model;
    this.#annotation = await runCommand('codePassage', {
      document,
      span: this.target.span,
      themes: [],
      memo,
    });
    this.model.selectAnnotation(this.#annotation);
  }
}
