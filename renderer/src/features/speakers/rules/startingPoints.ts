import type { RuleContent } from '@shared/project/speakerRulesText';

type StartingPoint = Pick<RuleContent, 'name' | 'pattern' | 'reach'>;

/** Rules to begin with; `shown`: what such labels look like. */
export const startingPoints: readonly (StartingPoint & { readonly shown: string })[] = [
  {
    shown: 'Name: at the line’s beginning',
    name: 'Name and colon',
    pattern:
      "^(?<speaker>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{L}[\\p{L}\\p{M}.'’-]*){0,3})(?:\\s*\\((?<role>[^()\\n]*)\\))?\\s*[:：]",
    reach: 'nextLabel',
  },
  {
    shown: 'NAME in capitals on its own line',
    name: 'Name in capitals',
    pattern: "^(?<speaker>\\p{Lu}[\\p{Lu}\\p{M}.'’ -]+)\\s*$",
    reach: 'nextLabel',
  },
  {
    shown: '[12:03] Name',
    name: 'Time and name',
    pattern:
      "^[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s*[-–—]?\\s*(?<speaker>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*)*)\\s*[:：>]*",
    reach: 'nextLabel',
  },
  { shown: 'Q. / A.', name: 'Question and answer', pattern: '^(?<speaker>[QA])[.:]', reach: 'nextLabel' },
  { shown: 'A rule of my own', name: 'New rule', pattern: '^(?<speaker>.+?):', reach: 'nextLabel' },
];

/** A rule as it begins. */
export const newRule = ({ name, pattern, reach }: StartingPoint): RuleContent => ({
  name,
  pattern,
  reach,
  ignoreCase: false,
  speaker: '',
  enabled: true,
});
