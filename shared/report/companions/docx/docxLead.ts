import { Paragraph, type ParagraphChild } from 'docx';
import type { ReportBlock, ReportVoice } from '../../reportModel';
import { voiceText } from '../../words/reportInWords';
import { runs, runsLeft, spoken } from './docxRuns';

/** Who begins to speak with a block, and after an arrow who begins in the middle of it. */
export function speakerLines({ speaker, notes }: ReportBlock): Paragraph[] {
  const later = notes.flatMap(({ passage, speaker: voice }) =>
    passage === null && voice !== null ? [voice] : [],
  );
  if (speaker === null && later.length === 0) return [];
  const children = [
    ...(speaker === null ? [] : voiceRuns(speaker)),
    ...later.flatMap((voice, index) => [
      ...runs(speaker === null && index === 0 ? '→ ' : '  → '),
      ...voiceRuns(voice),
    ]),
  ];
  const first = speaker ?? later[0];
  return [
    new Paragraph({
      style: 'Speaker',
      bidirectional: first !== undefined && runsLeft(first.name),
      children,
    }),
  ];
}

export function voiceRuns(voice: Pick<ReportVoice, 'name' | 'role'>): ParagraphChild[] {
  const rtl = runsLeft(voice.name);
  const role = voiceText(voice).slice(voice.name.length);
  return [
    ...runs(voice.name, { style: 'SpeakerName', ...spoken(null, rtl) }),
    ...runs(role, { style: 'SpeakerRole', ...spoken(null, rtl) }),
  ];
}

/** The number of a paragraph before its words. */
export const numberRuns = ({ number }: ReportBlock, after: string): ParagraphChild[] =>
  number === null ? [] : [...runs(String(number), { style: 'ParagraphNumber' }), ...runs(after)];
