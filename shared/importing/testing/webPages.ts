/** A made page: an article whose words are known, among words of which none is the article's. */
export interface WebPage {
  readonly name: string;
  readonly html: string;
  /** The texts of the article in their order. */
  readonly article: readonly string[];
  /** Texts around it. */
  readonly around: readonly string[];
}

type Below = (limit: number) => number;

const openings = [
  'The council heard on Tuesday that',
  'Nobody in the valley had expected that',
  'According to the minutes, which were read twice,',
  'She said, after a long pause, that',
  'As the ministry, the owners and the workers agree,',
  'Жиында айтылғандай,',
  'По словам жителей, которых никто не спрашивал,',
];
const middles = [
  'the mill would close in spring',
  'the water had been tested only once',
  'every third family had moved away',
  'the bridge, built by hand, no longer held',
  'су тазалау стансасы жұмыс істемейді',
  'школу закроют уже в сентябре',
];
const ends = [
  'and asked for time.',
  'without a vote.',
  'which surprised the chair.',
  'деді ол.',
  'и никто не возразил.',
];

class Article {
  readonly texts: string[] = [];
  readonly #below: Below;
  #count = 0;

  constructor(below: Below) {
    this.#below = below;
  }

  /** One sentence, each with a word of its own, so that a lost one is seen. */
  sentence(): string {
    const pick = (list: readonly string[]) => list[this.#below(list.length)] ?? '';
    this.#count++;
    return `${pick(openings)} ${pick(middles)} (№${this.#count}ә), ${pick(ends)}`;
  }

  say(text: string): string {
    this.texts.push(text);
    return text;
  }

  paragraph(): string {
    const sentences = Array.from({ length: 1 + this.#below(4) }, () => this.sentence());
    return `<p>${this.say(sentences.join(' '))}</p>`;
  }

  short(): string {
    this.#count++;
    return this.say(['Yes', 'No, never', 'Иә', 'Не знаю'][this.#below(4)] + ` ${this.#count}ә.`);
  }

  /** What stands between the paragraphs of news: questions, quotes, lists, tables, pictures. */
  extra(): string {
    switch (this.#below(7)) {
      case 0:
        return `<p><strong>${this.say(`And what did you do, ${this.sentence()}?`)}</strong></p><p>${this.short()}</p>`;
      case 1:
        return `<blockquote><p>${this.say(`“${this.sentence()}”`)}</p><footer>${this.short()}</footer></blockquote>`;
      case 2:
        return `<ul><li>${this.say(this.sentence())}</li><li><a href="https://example.org/a">${this.say(this.sentence())}</a></li></ul>`;
      case 3:
        return `<table><tr><th>${this.say('Year ә')}</th><th>${this.say('Jobs ә')}</th></tr><tr><td>${this.short()}</td><td>${this.short()}</td></tr></table>`;
      case 4:
        return `<figure><img src="a.jpg" alt="x"><figcaption>${this.say(this.sentence())}</figcaption></figure>`;
      case 5:
        return `<h2>${this.say(this.sentence())}</h2>`;
      default:
        return `<p>${this.short()}</p>`;
    }
  }

  body(): string {
    const parts = Array.from({ length: 5 + this.#below(12) }, () =>
      this.#below(2) === 0 ? this.extra() : this.paragraph(),
    );
    return [this.paragraph(), this.paragraph(), ...parts, this.paragraph()].join('\n');
  }
}

const links = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `<li><a href="/${word}/${at}">${word} ${at} around</a></li>`).join(
    '',
  );

/** Kinds of pages as they are found; `below` brings chance. */
export function webPages(below: Below): WebPage[] {
  const page = (name: string, around: readonly string[], make: (article: Article) => string): WebPage => {
    const article = new Article(below);
    const html = make(article);
    return { name, html, article: article.texts, around };
  };
  return [
    page(
      'news',
      ['menu 3 around', 'cookie settings around', 'related 2 around', 'I disagree around', 'Imprint around'],
      (article) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Mill closes - The Daily</title><meta property="og:title" content="Mill closes"><meta property="og:site_name" content="The Daily"><link rel="canonical" href="https://daily.example/mill"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Mill closes","datePublished":"2024-03-05T21:10:00+05:00","author":[{"@type":"Person","name":"Anna Berg"}]}</script><style>.a{}</style></head>
<body class="page-article"><div id="cookie-banner" role="dialog"><p>We value your privacy, and so do our 812 partners. cookie settings around</p><button>Accept</button></div>
<header class="site-header"><nav><ul>${links('menu', 9)}</ul></nav></header>
<main id="content"><article class="story"><header><h1>${article.say('Mill closes')}</h1><p class="standfirst">${article.say(article.sentence())}</p><div class="share-bar"><a href="#">share around</a></div></header>
<div class="story-body">${article.body()}<aside class="related-links"><h3>Read more</h3><ul>${links('related', 3)}</ul></aside>${article.body()}<div class="newsletter-signup"><p>Sign up, and get the best of the week, by mail. around</p></div></div></article>
<section id="comments" class="comments"><h2>Comments</h2><div class="comment"><p>I disagree around, and so does everyone I know, frankly, in this town.</p></div></section></main>
<aside class="sidebar"><h3>Most read</h3><ol>${links('popular', 6)}</ol></aside><footer><p>Imprint around</p><ul>${links('foot', 8)}</ul></footer><script>var a=1</script></body></html>`,
    ),
    page(
      'parliament',
      ['menu 3 around', 'sitting 4 around'],
      (article) =>
        `<html><head><title>Record of 5 March</title></head><body bgcolor="#ffffff"><table width="760" border="0" cellpadding="0"><tr><td colspan="2"><img src="logo.gif"><a href="/">Home around</a></td></tr><tr><td width="150" valign="top"><table><tr><td><ul>${links('menu', 12)}</ul></td></tr><tr><td><ul>${links('sitting', 12)}</ul></td></tr></table></td><td valign="top"><h2>${article.say('Sitting of the House')}</h2>${Array.from({ length: 8 }, () => `<p><b>${article.say('Mr SMITH ә:')}</b></p>${article.paragraph()}<p>${article.short()}</p>`).join('\n')}</td></tr></table></body></html>`,
    ),
    page(
      'blog',
      ['tag 3 around', 'archive 7 around'],
      (article) =>
        `<!doctype html><html><head><meta charset="utf-8"><title>On mills | My blog</title></head><body><div id="wrap"><div id="header"><h1><a href="/">My blog</a></h1></div><div id="main"><div class="post hentry"><h2 class="entry-title">${article.say('On mills')}</h2><div class="post-meta">by Anna around</div><div class="entry-content">${article.body()}</div><div class="tags"><ul>${links('tag', 5)}</ul></div></div></div><div id="sidebar"><ul>${links('archive', 24)}</ul></div></div></body></html>`,
    ),
    page(
      'word',
      [],
      (article) =>
        `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><title>Interview</title><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-GB><div class=WordSection1>${article.body().replaceAll('<p>', '<p class=MsoNormal><span lang=EN-GB>').replaceAll('</p>', '<o:p></o:p></span></p>')}</div></body></html>`,
    ),
    page(
      'plain',
      [],
      (article) =>
        `<HTML><HEAD><TITLE>Minutes</TITLE></HEAD><BODY>${Array.from({ length: 12 }, () => article.say(article.sentence())).join('<BR><BR>\n')}<HR>${article.body()}</BODY></HTML>`,
    ),
    page(
      'speeches',
      [],
      (article) =>
        `<!doctype html><html><head><title>Debate</title></head><body><nav><ul>${links('menu', 9)}</ul></nav><div class="x1">${Array.from({ length: 9 }, () => `<div class="y2"><div><h4><a href="/mp">${article.short()}</a></h4></div><div>${article.paragraph()}${article.paragraph()}</div></div>`).join('')}</div></body></html>`,
    ),
    page(
      'listing',
      [],
      (article) =>
        `<!doctype html><html><head><title>All news</title></head><body><ul class="list">${Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">${article.short()}</a> <span>${article.short()}</span></li>`).join('')}</ul></body></html>`,
    ),
  ];
}
