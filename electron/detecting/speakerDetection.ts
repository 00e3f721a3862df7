import { ok, type Result, refuse } from '@shared/base/result';
import { quoted } from '@shared/project/names';
import type { ProjectState } from '@shared/project/projectState';
import type { BlockRecord, SpeakerRuleRecord, TurnRecord } from '@shared/project/records';
import { documentToRead } from '@shared/query/readSpeakers';
import type { KnownPerson } from '@shared/speakers/knownPerson';
import type { FromDetectionThread } from './detectionMessages';
import type { DetectionThread, LaunchDetectionThread } from './launchDetectionThread';

/** Paragraphs that are copied at once; what is typed or clicked meanwhile comes between. */
const PORTION = 1000;
/** Documents that are on their way or being read at a time. */
const AHEAD = 4;

export interface DetectionOptions {
  readonly signal: AbortSignal;
  /** Told when a document has been read: how many have, of how many, and which is read next (`''`: none). */
  readonly onProgress: (done: number, total: number, title: string) => void;
  /** People known from other projects. */
  readonly elsewhere?: readonly KnownPerson[];
  /** ms that one document may take. */
  readonly patience?: number;
}

interface Sent {
  readonly blocks: readonly BlockRecord[];
  readonly turns: readonly TurnRecord[];
  readonly rules: readonly SpeakerRuleRecord[];
}

/**
 * Looks for speakers in documents of a project in a thread of its own, so that nothing waits for it: no save, no key. What is changed in
 * a document or in the rules meanwhile is read again before the answer.
 */
export class SpeakerDetection {
  readonly #launch: LaunchDetectionThread;
  readonly #log: (error: unknown) => void;
  /** What each document was when it was last looked through, to know whether it still is; the lists of a project's state are never changed in place. */
  readonly #reviewed = new Map<string, Sent>();

  constructor(launch: LaunchDetectionThread, log: (error: unknown) => void = () => undefined) {
    this.#launch = launch;
    this.#log = log;
  }

  /** @returns the `SpeakerReview` as JSON; refused with `cancelled` when `signal` says so */
  async propose(
    state: ProjectState,
    documents: readonly string[],
    { signal, onProgress, elsewhere = [], patience = 60_000 }: DetectionOptions,
  ): Promise<Result<string>> {
    const thread = this.#launch();
    const sent = new Map<string, Sent>();
    const waiting = new Conversation(thread, signal, patience, this.#log);
    try {
      for (;;) {
        const present = documents.filter((document) => state.document(document) !== undefined);
        const unread = present.filter((document) => !isSame(state, document, sent.get(document)));
        if (unread.length === 0) {
          thread.send({ kind: 'join', documents: present, speakers: state.speakers(), elsewhere });
          const answer = await waiting.next('');
          if (!answer.ok) return answer;
          if (answer.value.kind !== 'review') continue;
          for (const [document, what] of sent) this.#reviewed.set(document, what);
          return ok(answer.value.json);
        }
        const read = await this.#read(state, unread, sent, thread, waiting, (done) =>
          onProgress(
            documents.length - unread.length + done,
            documents.length,
            state.document(unread[done] ?? '')?.title ?? '',
          ),
        );
        if (!read.ok) return read;
      }
    } finally {
      waiting.close();
    }
  }

  /** Those of the documents that are gone, or whose text or rules are not those by which they were last looked through. */
  changedSince(state: ProjectState, documents: readonly string[]): string[] {
    return documents.filter((document) => {
      const looked = this.#reviewed.get(document);
      return (
        state.document(document) === undefined ||
        looked?.blocks !== state.blocks(document) ||
        looked.rules !== state.speakerRules()
      );
    });
  }

  /** Holds nothing of the project any more. */
  letGo(): void {
    this.#reviewed.clear();
  }

  async #read(
    state: ProjectState,
    documents: readonly string[],
    sent: Map<string, Sent>,
    thread: DetectionThread,
    waiting: Conversation,
    onRead: (done: number) => void,
  ): Promise<Result<null>> {
    let done = 0;
    onRead(done);
    const title = () => state.document(documents[done] ?? '')?.title ?? '';
    for (const [index, document] of documents.entries()) {
      while (index - done >= AHEAD) {
        const answer = await waiting.next(title());
        if (!answer.ok) return answer;
        done += 1;
        onRead(done);
      }
      sent.set(document, {
        blocks: state.blocks(document),
        turns: state.turns(document),
        rules: state.speakerRules(),
      });
      await sendDocument(state, document, thread);
      if (waiting.ended) break;
    }
    while (done < documents.length) {
      const answer = await waiting.next(title());
      if (!answer.ok) return answer;
      done += 1;
      onRead(done);
    }
    return ok(null);
  }
}

const isSame = (state: ProjectState, document: string, sent: Sent | undefined): boolean =>
  sent !== undefined &&
  sent.blocks === state.blocks(document) &&
  sent.turns === state.turns(document) &&
  sent.rules === state.speakerRules();

/** Copying a long text takes a while: it goes in portions. */
async function sendDocument(state: ProjectState, document: string, thread: DetectionThread): Promise<void> {
  const { blocks, ...input } = documentToRead(state, document);
  for (let at = 0; at < blocks.length; at += PORTION) {
    thread.send({ kind: 'blocks', blocks: blocks.slice(at, at + PORTION) });
    await new Promise(setImmediate);
  }
  thread.send({ kind: 'read', input });
}

/** The thread's answers, one after the other, until it is cancelled, ends or takes too long. */
class Conversation {
  readonly #thread: DetectionThread;
  readonly #answers: Result<FromDetectionThread>[] = [];
  readonly #patience: number;
  #end: Result<never> | null = null;
  #wake: (() => void) | null = null;

  constructor(thread: DetectionThread, signal: AbortSignal, patience: number, log: (error: unknown) => void) {
    this.#thread = thread;
    this.#patience = patience;
    const cancel = () => this.#finish(refuse('cancelled', 'Looking for speakers was cancelled.'));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    thread.onAnswer((answer) => {
      this.#answers.push(ok(answer));
      this.#wake?.();
    });
    thread.onExit((error) => {
      if (this.#end === null) log(error);
      this.#finish(
        refuse(
          'detection-broken',
          'Looking for speakers ended unexpectedly. Nothing was changed; look again.',
        ),
      );
    });
  }

  get ended(): boolean {
    return this.#end !== null;
  }

  /** @param title of the document that is being read, for the sentence that says so */
  async next(title: string): Promise<Result<FromDetectionThread>> {
    const timer = setTimeout(() => {
      this.#finish(
        refuse(
          'detection-too-slow',
          `Looking for speakers in ${quoted(title)} takes too long, so it was ended. A rule for speakers may be the reason.`,
        ),
      );
    }, this.#patience);
    while (this.#end === null && this.#answers.length === 0) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    clearTimeout(timer);
    return this.#end ?? this.#answers.shift() ?? this.next(title);
  }

  /** Ends the thread. */
  close(): void {
    this.#finish(refuse('detection-closed', 'Nobody looks for speakers any more.'));
    this.#thread.end();
  }

  #finish(end: Result<never>): void {
    this.#end ??= end;
    this.#wake?.();
  }
}
