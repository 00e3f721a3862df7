import type { Layout } from '../layout';
import { speech } from '../marked';
import { idOf, named, type Scene, says } from '../scene';
import type { Person } from '../tongue';

const full = (scene: Scene, who: Person) => scene.tongue.full(who);

/** A paragraph in which one is quoted by an attribution of the language. */
function quotation(scene: Scene, template: string, name: string, who: Person): string {
  const [opens, closes] = scene.tongue.quotes;
  const from = template.indexOf(opens) + opens.length;
  const to = template.lastIndexOf(closes.trimEnd() === '' ? closes : closes);
  const inside = template.slice(from, to);
  const goesOn = !/[.:]\s*$/u.test(template.slice(0, from - opens.length)) && !template.endsWith(closes);
  const said = scene.statement();
  const words = goesOn || inside.endsWith('.') ? said.replace(/[.。]$/u, scene.zh ? '。' : '') : said;
  const fill = (piece: string) => piece.replace('{n}', name);
  return `${fill(template.slice(0, from))}${speech(idOf(who), inside.replace('{q}', words))}${fill(template.slice(to))}`;
}

/** Quotations put apart from paragraphs that only tell. Quoted sentences hold no marks of their own. */
const report =
  (attributions: (scene: Scene) => readonly string[]) =>
  (scene: Scene): string[] => {
    const seen = new Set<Person>();
    let before: Person | undefined;
    const lines = [scene.draw(scene.tongue.headings), scene.draw(scene.tongue.narration)];
    for (let at = 0; at < 9; at++) {
      if (scene.chance(0.3)) lines.push(scene.draw(scene.tongue.narration));
      const who = scene.next(scene.cast.slice(0, 3), before);
      const name = named(who, seen.has(who) ? later(scene, who) : introduced(scene, who));
      lines.push(quotation(scene, scene.draw(attributions(scene)), name, who));
      if (who.woman && scene.chance(0.3))
        lines.push(quotation(scene, scene.draw(scene.tongue.further), '', who));
      seen.add(who);
      before = who;
    }
    return lines;
  };

const later = (scene: Scene, who: Person): string =>
  scene.tongue.code === 'zh' || scene.chance(0.4)
    ? full(scene, who)
    : scene.tongue.code === 'tr' || scene.tongue.code === 'kk' || scene.tongue.code === 'ar'
      ? scene.tongue.polite(who)
      : who.family;

/** Office and name, in the order of the language. */
const introduced = (scene: Scene, { office, given, family }: Person): string =>
  scene.zh
    ? `${office}${family}${given}`
    : ['en', 'fr', 'es'].includes(scene.tongue.code)
      ? `${given} ${family}`
      : `${office} ${given} ${family}`;

const dashed = (scene: Scene): string[] => {
  const { dashSaid } = scene.tongue.words;
  const [first, second] = scene.cast as [Person, Person];
  const lines = [scene.draw(scene.tongue.narration)];
  for (let at = 0; at < 10; at++) {
    if (scene.chance(0.3)) lines.push(scene.draw(scene.tongue.narration));
    const who = at % 2 === 0 ? first : second;
    const words = scene.statement().replace(/\.$/u, '');
    const told = dashSaid?.(named(who, full(scene, who)), who.woman) ?? '';
    const rest = told.endsWith('—') ? ` ${says(who, scene.statement(), true)}` : '.';
    lines.push(`${scene.tongue.code === 'es' ? '—' : '— '}${says(who, words)}${told}${rest}`);
  }
  return lines;
};

export const reports: readonly Layout[] = [
  { name: 'press release', languages: 'all', write: report(({ tongue }) => tongue.attributions) },
  {
    name: 'report with replies behind dashes',
    languages: ['be', 'es', 'fr', 'kk', 'ru', 'tr'],
    write: dashed,
  },
];
