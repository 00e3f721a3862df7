import { percent } from '../../query/saidInWords';
import { directionOf, isMixed } from '../../text/direction';
import { escapeHtml } from '../escapeHtml';
import type { ReportExcerpts, ReportGroup, ReportPassage } from '../reportModel';
import { counted } from '../words/reportWords';
import { directionHtml } from './blockHtml';
import { entryId, excerptId, linked } from './crossReferences';
import { inGroups } from './inGroups';
import { memoHtml } from './memoHtml';
import { voiceHtml } from './noteHtml';
import { headingHtml, type PrintContext } from './printContext';
import { tagMark } from './tagMark';

/** The passages by theme, speaker or document, each with who says it and where it stands. */
export function excerptsHtml(id: string, section: ReportExcerpts, context: PrintContext): string {
  const groups = section.groups.map((group, place) =>
    groupHtml(group, section.by, entryId(id, place), context),
  );
  return `<section class="excerpts">${headingHtml(id, context.words.excerpts[section.by])}${groups.join('')}</section>`;
}

function groupHtml(
  { of, passages }: ReportGroup,
  by: ReportExcerpts['by'],
  id: string,
  context: PrintContext,
): string {
  const { model, words } = context;
  const list = passages.flatMap((index) => {
    const passage = model.passages[index];
    return passage === undefined ? [] : [excerptHtml(passage, by, of, excerptId(id, index), context)];
  });
  const count = counted(model.language, list.length, words.counted.passages);
  // The count stands beside the heading, not in it: bookmarks and screen readers name the group alone.
  return `<div class="head"><h3>${groupTitle(of, by, context)}</h3><p class="count" id="${id}">${count}</p></div>${inGroups(list)}`;
}

function groupTitle(
  of: number | null,
  by: ReportExcerpts['by'],
  { model, words, ways }: PrintContext,
): string {
  if (of === null) return words.nobody;
  if (by === 'document') return escapeHtml(model.documents[of]?.title ?? '');
  if (by === 'speaker')
    return voiceHtml({ name: model.people[of]?.name ?? '', role: model.people[of]?.role ?? '' });
  const { key, name } = model.themes[of] ?? { key: '', name: '' };
  const back = ways.legendOf(of) ?? ways.codebookOf(of);
  return `${linked(back, `<b class="key">${key}</b>`)} ${escapeHtml(name)}`;
}

function excerptHtml(
  passage: ReportPassage,
  by: ReportExcerpts['by'],
  of: number | null,
  id: string,
  context: PrintContext,
): string {
  const { words, printedAt, tag } = context;
  const language = passage.language === null ? '' : ` lang="${passage.language}"`;
  const theme = by === 'theme' && of !== null ? of : (passage.codings[0]?.theme ?? 0);
  const said = by === 'speaker' && passage.speakers.length === 1 ? '' : saidHtml(passage);
  const themes = by === 'theme' ? '' : themesHtml(passage, context);
  const by_ = [said, themes, sourceHtml(passage, by, context)].filter((part) => part !== '').join(' · ');
  const memo =
    passage.memo === ''
      ? ''
      : `<div class="note2"${tagMark('P')}><b>${words.memo}</b> ${memoHtml(passage.memo, printedAt, tag)}</div>`;
  return `<div class="ex" id="${id}"><blockquote class="q t${theme}"${language}${directionHtml(passage.text, context)}${tagMark('BlockQuote', 0, isMixed(passage.text) ? directionOf(passage.text) : undefined)}>${escapeHtml(passage.text)}</blockquote><p class="by">${by_}</p>${memo}</div>`;
}

const saidHtml = ({ speakers }: ReportPassage): string =>
  speakers
    .map((voice) => `${voiceHtml(voice)}${voice.share === null ? '' : ` (${percent(voice.share)})`}`)
    .join('; ');

const themesHtml = ({ codings }: ReportPassage, { model }: PrintContext): string =>
  codings
    .flatMap(({ theme }) => model.themes[theme] ?? [])
    .map(({ key, name }) => `<b class="key">${key}</b> ${escapeHtml(name)}`)
    .join(', ');

/** Document, paragraph, turn and page, as one cites. */
function sourceHtml(passage: ReportPassage, by: ReportExcerpts['by'], context: PrintContext): string {
  const { model, words, hasTexts, idAt, pageOf } = context;
  const title = model.documents[passage.document]?.title ?? '';
  const parts = [
    by === 'document' ? '' : escapeHtml(title),
    passage.paragraphs === '' ? '' : `${words.paragraph}\u00a0${passage.paragraphs}`,
    passage.turns === '' ? '' : `${words.turn}\u00a0${passage.turns}`,
  ];
  const where = parts.filter((part) => part !== '').join(', ');
  if (!hasTexts) return where;
  const id = idAt(passage.word);
  const comma = where === '' ? '' : ', ';
  return `<a href="#${id}">${where}${comma}${words.page}\u00a0<span class="inline">${pageOf(id)}</span></a>`;
}
