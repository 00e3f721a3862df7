import { percent } from '../../../query/saidInWords';
import { citation, citedOf } from '../../citation';
import type {
  ReportChart,
  ReportExcerpts,
  ReportLegend,
  ReportMatrix,
  ReportModel,
  ReportPassage,
  ReportSection,
  ReportTheme,
} from '../../reportModel';
import type { ReportWords } from '../../words/reportWords';
import { themePath } from '../themePath';
import { markdownLine, markdownTable, markdownText, quotation } from './markdownText';
import { memoMarkdown } from './memoMarkdown';
import { themesMarkdown } from './themesMarkdown';

/** The passages by theme, speaker or document, each as a quotation with where it is from. */
export function excerptsMarkdown(
  { by, groups }: ReportExcerpts,
  model: ReportModel,
  words: ReportWords,
): string[] {
  return groups.flatMap(({ of, passages }) => [
    `### ${groupTitle(of, by, model, words)}`,
    ...passages.flatMap((index) => {
      const passage = model.passages[index];
      return passage === undefined ? [] : excerpt(passage, by, model, words);
    }),
  ]);
}

function groupTitle(
  of: number | null,
  by: ReportExcerpts['by'],
  { documents, people, themes }: ReportModel,
  words: ReportWords,
): string {
  if (of === null) return words.nobody;
  if (by === 'document') return markdownLine(documents[of]?.title ?? '');
  if (by === 'speaker') return markdownLine(people[of]?.name ?? '');
  const theme = themes[of];
  return theme === undefined ? '' : `${theme.key} ${markdownLine(themePath(theme))}`;
}

function excerpt(
  passage: ReportPassage,
  by: ReportExcerpts['by'],
  model: ReportModel,
  words: ReportWords,
): string[] {
  const themes =
    by === 'theme'
      ? ''
      : themesMarkdown(
          passage.codings.map(({ theme }) => theme),
          model,
        );
  const source = markdownLine(citation(citedOf(passage, model), model.language));
  const memo = passage.memo === '' ? [] : [`*${words.memo}*`, memoMarkdown(passage.memo)];
  return [
    quotation(markdownText(passage.text)),
    `— ${[source, themes].filter((part) => part !== '').join(' · ')}`,
    ...memo,
  ];
}

export const legendMarkdown = (
  { themes: shown, descriptions }: ReportLegend,
  { themes }: ReportModel,
): string =>
  shown
    .flatMap((index) => themes[index] ?? [])
    .map((theme) => {
      const description =
        descriptions && theme.description !== '' ? ` — ${markdownLine(theme.description)}` : '';
      return `${'  '.repeat(theme.depth)}- **${theme.key}** ${markdownLine(theme.name)} (${theme.codings})${description}`;
    })
    .join('\n');

export function peopleMarkdown(attributes: boolean, { people }: ReportModel, words: ReportWords): string {
  const names = attributes
    ? [...new Set(people.flatMap((person) => person.attributes.map(({ name }) => name)))]
    : [];
  return markdownTable(
    [words.name, words.role, words.turns, words.shareOfSpeech, ...names.map(markdownLine)],
    people.map((person) => [
      markdownLine(person.name),
      markdownLine([person.role, person.affiliation].filter((part) => part !== '').join(', ')),
      person.turns,
      percent(person.share),
      ...names.map((name) => markdownLine(person.attributes.find((each) => each.name === name)?.value ?? '')),
    ]),
  );
}

export function matrixMarkdown(
  { columns, rows, heads, cells }: ReportMatrix,
  { themes, people, documents }: ReportModel,
  words: ReportWords,
): string {
  const names = columns === 'speakers' ? people.map(({ name }) => name) : documents.map(({ title }) => title);
  return markdownTable(
    ['', ...heads.map((head) => markdownLine(names[head] ?? '')), words.total],
    rows.map((theme, row) => {
      const numbers = cells[row] ?? [];
      const sum = numbers.reduce((all, number) => all + number, 0);
      return [themeLine(themes[theme]), ...numbers.map((number) => number || ''), sum || ''];
    }),
  );
}

const themeLine = (theme: ReportTheme | undefined): string =>
  theme === undefined ? '' : `**${theme.key}** ${markdownLine(theme.name)}`;

/** A chart as the table of its numbers. */
export function chartMarkdown(chart: ReportChart, model: ReportModel, words: ReportWords): string {
  switch (chart.of) {
    case 'themesBySpeaker':
      return matrixMarkdown(
        {
          kind: 'matrix',
          columns: 'speakers',
          values: 'codings',
          rows: chart.themes,
          heads: chart.people,
          cells: chart.cells,
        },
        model,
        words,
      );
    case 'speakingShare':
      return markdownTable(
        [words.name, words.shareOfSpeech],
        model.people
          .filter((person) => person.words > 0)
          .sort((a, b) => b.words - a.words)
          .map(({ name, share }) => [markdownLine(name), percent(share)]),
      );
    case 'coverage':
      return `${words.coverageRule}\n\n${markdownTable(
        [words.documents, '%'],
        chart.documents.map(({ document, share }) => [
          markdownLine(model.documents[document]?.title ?? ''),
          percent(share),
        ]),
      )}`;
  }
}

export const memosMarkdown = (
  { memos }: Extract<ReportSection, { kind: 'memos' }>,
  model: ReportModel,
  words: ReportWords,
): string[] =>
  memos.flatMap(({ of, index, memo }) => {
    const names = {
      project: words.project,
      document: model.documents[index]?.title ?? '',
      theme: `${model.themes[index]?.key} ${model.themes[index]?.name}`,
      speaker: model.people[index]?.name ?? '',
    };
    return [`### ${markdownLine(names[of])}`, memoMarkdown(memo)];
  });

/** An index leads to paragraphs: there are no pages. */
export function indexMarkdown(
  { of, entries }: Extract<ReportSection, { kind: 'index' }>,
  model: ReportModel,
  words: ReportWords,
): string {
  const documentAt = model.documents.flatMap(({ title, blocks }) =>
    blocks.map(({ number }) => ({ title, number })),
  );
  return entries
    .map(({ index, places }) => {
      const name =
        of === 'themes' ? themeLine(model.themes[index]) : markdownLine(model.people[index]?.name ?? '');
      const byDocument = new Map<string, Set<number>>();
      for (const { block } of places) {
        const { title = '', number = null } = documentAt[block] ?? {};
        const known = byDocument.get(title) ?? new Set();
        if (number !== null) known.add(number);
        byDocument.set(title, known);
      }
      const where = [...byDocument].map(([title, numbers]) =>
        numbers.size === 0
          ? markdownLine(title)
          : `${markdownLine(title)} ${words.paragraph} ${[...numbers].join(', ')}`,
      );
      return `- ${name}: ${where.join('; ')}`;
    })
    .join('\n');
}

export const codebookMarkdown = ({ themes }: ReportModel, words: ReportWords): string[] =>
  themes.flatMap((theme) => {
    const said = (label: string, text: string) =>
      text.trim() === '' ? [] : [`*${label}*: ${markdownText(text.trim())}`];
    return [
      `### ${theme.key} ${markdownLine(themePath(theme))}`,
      ...(theme.groupsOnly ? [`*${words.groupsOnly}*`] : []),
      ...said(words.description, theme.description),
      ...said(words.inclusion, theme.inclusion),
      ...said(words.exclusion, theme.exclusion),
      ...said(words.example, theme.example),
      ...(theme.memo === '' ? [] : [`*${words.memo}*`, memoMarkdown(theme.memo)]),
    ];
  });
