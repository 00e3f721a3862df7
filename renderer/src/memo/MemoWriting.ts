import { dismissNotice, notifyLost, notifyProblem } from '@/bridge/notices';

/** ms without a key after which what was written goes out. */
const PAUSE_MS = 350;
/** ms after which it goes out though the writing goes on. */
const LONGEST_MS = 2000;

interface Keeping {
  /** What the editor holds, as Markdown. */
  readonly read: () => string;
  /** What the project holds. */
  readonly kept: () => string;
  readonly save: (memo: string, run: string) => Promise<unknown>;
  /** Puts into the editor what the project holds. */
  readonly show: (memo: string) => void;
}

/**
 * Keeps a memo while it is written. At a crash no more than the last {@link LONGEST_MS} of unbroken typing, or what came after the last
 * pause, is missing. The project's memo is the truth: when it is changed elsewhere (another field, undo) it is shown, but never over
 * words that have not gone out yet.
 */
export class MemoWriting {
  readonly #keeping: Keeping;
  /** What editor and project agreed on last. */
  #agreed: string;
  #run: string | null = null;
  #isDirty = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;
  #underWay = 0;
  readonly #slot = `lost-memo-${crypto.randomUUID()}`;
  #isTold = false;
  #last: Promise<void> = Promise.resolve();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.#agreed = keeping.kept();
  }

  /** The analyst has written something. */
  written(): void {
    this.#isDirty = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), PAUSE_MS);
    this.#longest ??= setTimeout(() => void this.flush(), LONGEST_MS);
  }

  /** Sends what has not gone out; resolves when all is on disk. */
  flush(): Promise<void> {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    this.#longest = undefined;
    if (!this.#isDirty) return this.#last;
    this.#isDirty = false;
    const memo = this.#keeping.read();
    if (memo === this.#agreed) {
      // What was changed elsewhere meanwhile has waited for words that did not come.
      this.follow();
      return this.#last;
    }
    const agreedBefore = this.#agreed;
    this.#agreed = memo;
    this.#run ??= crypto.randomUUID();
    this.#underWay += 1;
    const saving = this.#keeping.save(memo, this.#run);
    this.#last = Promise.all([
      this.#last,
      saving.then(
        () => this.#saved(),
        (error: unknown) => this.#failed(error, memo, agreedBefore),
      ),
    ]).then(() => {
      this.#underWay -= 1;
      this.follow();
    });
    return this.#last;
  }

  /** What is written from now on is another step of undo. */
  newStep(): void {
    void this.flush();
    this.#run = null;
  }

  /** The analyst has left the memo; resolves when all is on disk, with the run it was part of, null when nothing was written. */
  async leave(): Promise<string | null> {
    const kept = this.flush();
    const run = this.#run;
    this.#run = null;
    await kept;
    return run;
  }

  /** Shows what the project holds, unless words are on their way to it. */
  follow(): void {
    if (this.#isDirty || this.#underWay > 0) return;
    const kept = this.#keeping.kept();
    if (kept === this.#agreed) return;
    this.#agreed = kept;
    this.#keeping.show(kept);
  }

  #saved(): void {
    if (this.#isTold) dismissNotice(this.#slot);
    this.#isTold = false;
  }

  /** The words stay in the editor and go out with the next ones; should the memo be left before, they can be copied. */
  #failed(error: unknown, memo: string, agreedBefore: string): void {
    this.#agreed = agreedBefore;
    this.#isDirty = true;
    if (memo.trim() === '') {
      notifyProblem(error);
      return;
    }
    this.#isTold = true;
    notifyLost(error, { slot: this.#slot, label: 'Copy what you wrote', words: memo });
  }
}
