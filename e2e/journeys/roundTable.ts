import path from 'node:path';
import { repository } from '../fixtures';
import { realSamples } from '../samples';

/** A press release and what an analyst does with it: every word stands in the text. */
export interface RoundTable {
  readonly file: string;
  readonly title: string;
  /** Names in the order of speaking. */
  readonly speakers: readonly string[];
  /** The role of the first and of the last, as written. */
  readonly roles: readonly [string, string];
  /** Passages to tag, each within one paragraph but the last, which runs from one paragraph into the next. */
  readonly passages: readonly {
    readonly from: string;
    readonly to: string;
    readonly theme: string;
    /** Surname of who says it; null: nobody. */
    readonly saidBy: string | null;
  }[];
  /** Words at the beginning of a paragraph before all passages, where a typo is corrected. */
  readonly typo: string;
}

const real = (folder: string): RoundTable => ({
  file: path.join(folder, 'round-table-2022-09-27.txt'),
  title: 'round-table-2022-09-27',
  speakers: [
    'Oleg Makarov',
    'Askar Beisenbayev',
    'Svetlana Lyubetskaya',
    'Andrey Rusakovich',
    'Oleg Romanov',
    'Sergey Rakhmanov',
  ],
  roles: ['BISR Director', 'Corresponding member of the National Academy of Sciences of Belarus'],
  passages: [
    { from: 'We have a very good', to: 'hush up or not mention.', theme: 'History', saidBy: 'Makarov' },
    {
      from: 'Kazakhstan and Belarus have built',
      to: 'during this time.',
      theme: 'Trust',
      saidBy: 'Beisenbayev',
    },
    {
      from: '"golden bridge" of relations',
      to: 'Belarusian peoples',
      theme: 'Culture',
      saidBy: 'Beisenbayev',
    },
    {
      from: 'Integration is our priority',
      to: 'international community.',
      theme: 'Integration',
      saidBy: 'Rusakovich',
    },
    {
      from: 'optimal answers to challenges',
      to: 'vital interaction',
      theme: 'Priorities',
      saidBy: 'Romanov',
    },
  ],
  typo: 'The round table focused',
});

const bundled: RoundTable = {
  file: path.join(repository, 'resources/sample/Lenna round table.txt'),
  title: 'Lenna round table',
  speakers: [
    'Marta Velichko',
    'Daniyar Akhmetzhan',
    'Ilona Terasova',
    'Konstantin Hrabal',
    'Tomas Rehor',
    'Sofia Lindqvist',
  ],
  roles: ['IRF Director', ''],
  passages: [
    { from: 'We are used to calling', to: 'it is a witness.', theme: 'History', saidBy: 'Velichko' },
    {
      from: 'Thirty years is a short time',
      to: 'long time for a treaty.',
      theme: 'Trust',
      saidBy: 'Akhmetzhan',
    },
    { from: 'a short time for a river', to: 'for a treaty', theme: 'Culture', saidBy: 'Akhmetzhan' },
    { from: 'I have seen that stamp.', to: 'was a canal.', theme: 'Integration', saidBy: 'Terasova' },
    {
      from: 'is a letter to oneself',
      to: 'I will speak about August',
      theme: 'Priorities',
      saidBy: 'Terasova',
    },
  ],
  typo: 'The participants looked',
};

/** The real press release where it lies beside the project, the bundled sample otherwise. */
export const roundTable = (): RoundTable => {
  const folder = realSamples();
  return folder === undefined ? bundled : real(folder);
};
