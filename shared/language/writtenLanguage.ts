import { languageName } from './languageName';

/** ISO 639-1, those of ISO 639-3 that texts are often in, and variants with a name of their own. */
const tags =
  'aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ig ii ik is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ckb crh fil gsw kaa sah en-US en-GB de-AT de-CH es-MX fr-CA pt-BR pt-PT zh-Hans zh-Hant zh-CN zh-TW sr-Latn uz-Cyrl'.split(
    ' ',
  );

/** Languages in which the names of languages are understood, besides each one's own name in itself. */
const locales = ['en', 'ru', 'be', 'kk', 'de', 'fr', 'es', 'tr', 'ar', 'zh', 'uk', 'it', 'pt', 'pl'];

/** A language that can be chosen. */
export interface KnownLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** In English. */
  readonly name: string;
  /** In the language itself, where that is another word. */
  readonly own: string;
}

/** Languages to choose from, by their English names. */
export function knownLanguages(): readonly KnownLanguage[] {
  known ??= tags
    .flatMap((tag): KnownLanguage[] => {
      const name = languageName(tag);
      // Two tags may mean one language: what both are understood as is offered.
      if ([name, tag].some((written) => writtenLanguage(written) !== tag)) return [];
      const own = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag) ?? '';
      return [{ tag, name, own: folded(own) === folded(name) ? '' : own }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return known;
}

let known: readonly KnownLanguage[] | undefined;

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Tags by name; made when it is first asked for. */
let byName: ReadonlyMap<string, string> | undefined;

function namedLanguages(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const learn = (locale: string, tag: string) => {
    const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
    if (name !== undefined && !found.has(folded(name))) found.set(folded(name), tag);
  };
  for (const locale of locales) {
    const display = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const tag of tags) {
      const name = display.of(tag);
      if (name !== undefined && !found.has(folded(name))) found.set(folded(name), tag);
    }
  }
  for (const tag of tags) learn(tag, tag);
  return found;
}

/**
 * A language as people write it, `English`, `русский`, `ru`, `pt-BR`, `eng`, as a BCP 47 tag; `''` for nothing, null when it is none that is
 * known.
 */
export function writtenLanguage(text: string): string | null {
  const words = text.trim();
  if (words === '') return '';
  byName ??= namedLanguages();
  return byName.get(folded(words)) ?? canonicalTag(words.replaceAll('_', '-'));
}

function canonicalTag(words: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(words);
    const [primary = ''] = tag.split('-');
    return languageName(primary) === primary ? null : tag;
  } catch {
    return null;
  }
}
