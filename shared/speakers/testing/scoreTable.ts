import type { Score } from './scoreAgainstGold';

/** A document's scores, or several documents' together. */
export interface Row {
  readonly name: string;
  readonly languages: readonly string[];
  readonly score: Score;
}

/** Precision, recall, F1 and share of exact ranges, each 0…1; 0 of 0 counts as 1. */
export function rates({ gold, proposed, right, exact }: Score) {
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const precision = ratio(right, proposed);
  const recall = ratio(right, gold);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    exact: ratio(exact, right),
  };
}

export function sum(scores: readonly Score[]): Score {
  const total = (pick: (score: Score) => number) => scores.reduce((result, score) => result + pick(score), 0);
  return {
    gold: total(({ gold }) => gold),
    proposed: total(({ proposed }) => proposed),
    right: total(({ right }) => right),
    exact: total(({ exact }) => exact),
    people: total(({ people }) => people),
    proposedPeople: total(({ proposedPeople }) => proposedPeople),
    splitPeople: total(({ splitPeople }) => splitPeople),
  };
}

/** The rows as a Markdown table with their sum as the last line. */
export function scoreTable(rows: readonly Row[]): string {
  const all = { name: '**all**', languages: [], score: sum(rows.map(({ score }) => score)) };
  return [
    '| document | languages | turns | proposed | right | precision | recall | F1 | exact | people | proposed | split |',
    '| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...[...rows, all].map(line),
  ].join('\n');
}

function line({ name, languages, score }: Row): string {
  const { precision, recall, f1, exact } = rates(score);
  const cells = [
    name,
    languages.join(' '),
    score.gold,
    score.proposed,
    score.right,
    ...[precision, recall, f1, exact].map((rate) => rate.toFixed(3)),
    score.people,
    score.proposedPeople,
    score.splitPeople,
  ];
  return `| ${cells.join(' | ')} |`;
}
