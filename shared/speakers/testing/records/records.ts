import type { Gold } from '../scoreAgainstGold';
import type { Layout } from './layout';
import { inquiries } from './layouts/inquiries';
import { messages } from './layouts/messages';
import { nobodys } from './layouts/nobodys';
import { parliaments } from './layouts/parliaments';
import { recordings } from './layouts/recordings';
import { reports } from './layouts/reports';
import { goldOf } from './marked';
import { apart, mishapsOf } from './mishaps';
import { idOf, Scene, seeded } from './scene';
import type { Tongue } from './tongue';
import { arabic } from './tongues/arabic';
import { belarusian } from './tongues/belarusian';
import { chinese } from './tongues/chinese';
import { english } from './tongues/english';
import { french } from './tongues/french';
import { german } from './tongues/german';
import { kazakh } from './tongues/kazakh';
import { russian } from './tongues/russian';
import { spanish } from './tongues/spanish';
import { turkish } from './tongues/turkish';

const tongues: readonly Tongue[] = [
  arabic,
  belarusian,
  chinese,
  english,
  french,
  german,
  kazakh,
  russian,
  spanish,
  turkish,
];

const layouts: readonly Layout[] = [
  ...parliaments,
  ...inquiries,
  ...recordings,
  ...messages,
  ...reports,
  ...nobodys,
];

/** A layout in a language. */
export interface Cell {
  readonly layout: Layout;
  readonly tongue: Tongue;
  /** Nobody looks at what comes of it while rules are written, only at the sum. */
  readonly heldOut: boolean;
}

export const cells: readonly Cell[] = layouts.flatMap((layout) =>
  tongues
    .filter(({ code }) => layout.languages === 'all' || layout.languages.includes(code))
    .map((tongue) => ({
      layout,
      tongue,
      heldOut: seeded(hashOf(`held out ${layout.name} ${tongue.code}`))() < 0.5,
    })),
);

function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return hash;
}

/** A record of a cell, the same for the same seed. */
export function recordOf({ layout, tongue }: Cell, seed: number): { text: string; gold: Gold } {
  const scene = new Scene(tongue, seeded(hashOf(`${layout.name} ${tongue.code} ${seed}`)));
  const paragraphs = layout.write(scene);
  const extension = layout.extension ?? 'txt';
  const mishap = layout.fixed || extension !== 'txt' ? apart : scene.draw(mishapsOf(tongue.code));
  const names = new Map(tongue.people.map((who) => [idOf(who).replace(/\s/gu, '_'), tongue.full(who)]));
  return goldOf(mishap(paragraphs, scene), `record.${extension}`, tongue.code, names);
}
