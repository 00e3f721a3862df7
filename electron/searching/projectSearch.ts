import { oneAfterAnother } from '@shared/base/oneAfterAnother';
import { ok, type Result, refuse } from '@shared/base/result';
import type { ProjectState } from '@shared/project/projectState';
import type { BlockRecord } from '@shared/project/records';
import { textFinder } from '@shared/query/textFinder';
import {
  type FoundText,
  type HitLine,
  MOST_HITS,
  type SearchScope,
  type TextQuery,
} from '@shared/query/textQuery';
import { withinScope } from '@shared/query/withinScope';
import type { RuleLabel, SpeakerRule } from '@shared/speakers/ruleTurns';
import type { LaunchSearchThread, SearchThread } from './launchSearchThread';
import { type FromSearchThread, signals, type ToSearchThread } from './searchMessages';

/** How long a search may take. All in ms. */
export interface SearchLimits {
  /** For one document; an expression that needs more is refused. */
  readonly document: number;
  /** Until a search that was given up has really stopped; after that its thread is ended. */
  readonly stopping: number;
  /** Without a search, after which the thread and its copy of the texts go. */
  readonly idle: number;
}

const searchLimits: SearchLimits = { document: 2000, stopping: 100, idle: 60_000 };

interface Search {
  readonly number: number;
  /** Told of what is found. */
  readonly take: (answer: FromSearchThread) => void;
  readonly settle: (outcome: Result<true>) => void;
}

type Found = Map<string, { readonly total: number; readonly lines: HitLine[] }>;

const givenUp = refuse('search-given-up', 'Another search was begun.');

/**
 * Looks through the texts of a project in a thread of its own, which holds a copy of them for as long as searches follow one another. One
 * search at a time for each asker: a new one gives up the one before, also in the middle of an expression that takes for ever.
 */
export class ProjectSearch {
  readonly #launch: LaunchSearchThread;
  readonly #limits: SearchLimits;
  readonly #shared = new Int32Array(new SharedArrayBuffer(4 * Object.keys(signals).length));
  /** The blocks of each document as the thread knows them; the lists of a project's state are never changed in place. */
  readonly #sent = new Map<string, readonly BlockRecord[]>();
  readonly #asked = new Map<string, number>();
  #state: ProjectState | null = null;
  #thread: SearchThread | null = null;
  #running: Search | null = null;
  readonly #inTurn = oneAfterAnother();
  #number = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(launch: LaunchSearchThread, limits: SearchLimits = searchLimits) {
    this.#launch = launch;
    this.#limits = limits;
  }

  /**
   * @param asker who asks; the newest question of each is the one that is answered
   * @returns what was found; refused when the expression is wrong or takes too long, and with `search-given-up` when another was asked
   */
  async find(
    state: ProjectState,
    query: TextQuery,
    scope: SearchScope,
    asker: string,
    most = MOST_HITS,
  ): Promise<Result<FoundText>> {
    const number = this.#newest(asker);
    const finder = textFinder(query);
    if (!finder.ok) return finder;
    return this.#inTurn(async () =>
      this.#asked.get(asker) === number ? this.#search(state, query, scope, number, most) : givenUp,
    );
  }

  /**
   * Where rules for speakers find labels in a document, as {@link find} finds words.
   * @param rules whose patterns can be understood
   */
  async labels(
    state: ProjectState,
    document: string,
    rules: readonly SpeakerRule[],
    asker: string,
  ): Promise<Result<readonly RuleLabel[]>> {
    const number = this.#newest(asker);
    return this.#inTurn(async () => {
      if (this.#asked.get(asker) !== number) return givenUp;
      this.#prepare(state);
      this.#sendText(document, state.blocks(document));
      let labels: readonly RuleLabel[] = [];
      const outcome = await this.#run({ kind: 'labels', number, document, rules }, (answer) => {
        if (answer.kind === 'labels') labels = answer.labels;
      });
      return outcome.ok ? ok(labels) : outcome;
    });
  }

  /** The number of a new question of this asker; the one before is given up. */
  #newest(asker: string): number {
    const number = this.#next();
    const before = this.#asked.get(asker);
    this.#asked.set(asker, number);
    if (before !== undefined) this.#giveUp(before);
    return number;
  }

  /** Gives up what this asker is waiting for. */
  cancel(asker: string): void {
    const number = this.#asked.get(asker);
    this.#asked.delete(asker);
    if (number !== undefined) this.#giveUp(number);
  }

  /** Gives up whatever is asked and holds nothing of the project any more. */
  letGo(): void {
    this.#asked.clear();
    this.end();
  }

  /** Ends the thread; it starts again with the next search. */
  end(): void {
    clearTimeout(this.#idle);
    this.#sent.clear();
    this.#state = null;
    this.#thread?.end();
    this.#thread = null;
    this.#running?.settle(givenUp);
  }

  #next(): number {
    this.#number += 1;
    return this.#number;
  }

  #giveUp(number: number): void {
    if (this.#running?.number !== number) return;
    Atomics.store(this.#shared, signals.givenUp, number);
    setTimeout(() => {
      if (this.#running?.number === number) this.end();
    }, this.#limits.stopping);
  }

  async #search(
    state: ProjectState,
    query: TextQuery,
    scope: SearchScope,
    number: number,
    most: number,
  ): Promise<Result<FoundText>> {
    this.#prepare(state);
    const documents: Extract<ToSearchThread, { kind: 'search' }>['documents'][number][] = [];
    const withinOf = withinScope(state, scope);
    for (const { id } of state.documents()) {
      if (scope.documents !== null && !scope.documents.includes(id)) continue;
      const within = withinOf(id);
      if (within.some((stretches) => stretches.length === 0)) continue;
      documents.push({ document: id, within });
      // Copying the texts of a large project takes a while; what is typed or clicked meanwhile comes first.
      if (this.#sendText(id, state.blocks(id))) await new Promise(setImmediate);
      if (![...this.#asked.values()].includes(number)) return givenUp;
    }
    const found: Found = new Map();
    const blocks = new Map(documents.map(({ document }) => [document, this.#sent.get(document) ?? []]));
    const outcome = await this.#run({ kind: 'search', number, query, documents, most }, (answer) => {
      if (answer.kind === 'found')
        found.set(answer.document, linesOf(answer, blocks.get(answer.document) ?? []));
    });
    return outcome.ok ? ok(summary(found)) : outcome;
  }

  #prepare(state: ProjectState): void {
    clearTimeout(this.#idle);
    if (this.#state !== state) this.end();
    this.#state = state;
    this.#forgetGone(state);
  }

  /** Asks the thread and waits for the end of its answer. */
  async #run(
    question: Extract<ToSearchThread, { kind: 'search' | 'labels' }>,
    take: Search['take'],
  ): Promise<Result<true>> {
    const { number } = question;
    const outcome = await new Promise<Result<true>>((settle) => {
      this.#running = { number, take, settle };
      this.#thread?.send(question);
      if (this.#thread === null) settle(ok(true));
      this.#watch(number);
    });
    this.#running = null;
    this.#idle = setTimeout(() => this.end(), this.#limits.idle);
    this.#idle.unref();
    return outcome;
  }

  #forgetGone(state: ProjectState): void {
    for (const document of this.#sent.keys()) {
      if (state.document(document) !== undefined) continue;
      this.#sent.delete(document);
      this.#thread?.send({ kind: 'forget', document });
    }
  }

  /** True when the thread did not have this text yet. */
  #sendText(document: string, blocks: readonly BlockRecord[]): boolean {
    if (this.#sent.get(document) === blocks) return false;
    this.#thread ??= this.#start();
    this.#sent.set(document, blocks);
    this.#thread.send({
      kind: 'text',
      document,
      text: blocks.map(({ text }) => text).join(''),
      lengths: Uint32Array.from(blocks, ({ text }) => text.length),
    });
    return true;
  }

  #start(): SearchThread {
    const thread = this.#launch(this.#shared.buffer);
    thread.onAnswer((answer) => {
      if (this.#thread === thread) this.#take(answer);
    });
    thread.onExit(() => {
      if (this.#thread !== thread) return;
      this.#running?.settle(refuse('search-broken', 'The search ended unexpectedly. Search again.'));
      this.end();
    });
    return thread;
  }

  #take(answer: FromSearchThread): void {
    const search = this.#running;
    if (search?.number !== answer.number) return;
    if (answer.kind === 'done') {
      const stopped = Atomics.load(this.#shared, signals.givenUp) >= search.number;
      search.settle(stopped ? givenUp : ok(true));
      return;
    }
    search.take(answer);
  }

  /** Refuses a search that has not finished a document for too long, and ends its thread. */
  #watch(number: number): void {
    let looked = Atomics.load(this.#shared, signals.looked);
    const timer = setInterval(() => {
      if (this.#running?.number !== number) return clearInterval(timer);
      const now = Atomics.load(this.#shared, signals.looked);
      // On a busy computer the thread itself takes a while to start, and the texts to get there.
      const waits = Atomics.load(this.#shared, signals.begun) !== number;
      if (waits || now !== looked) {
        looked = now;
        return;
      }
      clearInterval(timer);
      this.#running.settle(refuse('expression-too-slow', 'This expression takes too long. Make it simpler.'));
      this.end();
    }, this.#limits.document);
    timer.unref();
  }
}

function linesOf(
  { document, total, matches }: Extract<FromSearchThread, { kind: 'found' }>,
  blocks: readonly BlockRecord[],
): { total: number; lines: HitLine[] } {
  const lines = matches.map(({ block, groups, names, ...match }): HitLine => {
    const line = { document, ...match, block: blocks[block]?.id ?? '' };
    return {
      ...line,
      ...(groups.length > 0 && { groups: [...groups] }),
      ...(Object.keys(names).length > 0 && { names }),
    };
  });
  return { total, lines };
}

function summary(found: Found): FoundText {
  const documents = Array.from(found, ([document, { total, lines }]) => ({ document, total, lines }));
  return {
    documents,
    total: documents.reduce((sum, { total }) => sum + total, 0),
    listed: documents.reduce((sum, { lines }) => sum + lines.length, 0),
  };
}
