import type { WebContents } from 'electron';

/** Any world but the page's own: the page has no scripts, and this keeps ours away from it. */
const isolatedWorld = 991;

/** Measures a page that shows annotated blocks and their notes; `readMeasured` reads what it tells. */
export async function measureLines(contents: WebContents): Promise<string> {
  const measured: unknown = await contents.executeJavaScriptInIsolatedWorld(isolatedWorld, [
    { code: script },
  ]);
  return String(measured);
}

/** Loads every face of the page, also those that it has not asked for yet: what is printed must not depend on the moment. */
const loadFonts = 'Promise.all([...document.fonts].map((face) => face.load()))';

export async function fontsReady(contents: WebContents): Promise<void> {
  await contents.executeJavaScriptInIsolatedWorld(isolatedWorld, [{ code: `${loadFonts}.then(() => 0)` }]);
}

/**
 * Walks the lines of a block: from the first character of a line it gallops to one on a later line, then halves the stretch between,
 * so that a line costs about ten measurements instead of one for each character.
 */
const script = `${loadFonts}.then(() => {
  const range = document.createRange();
  const linesOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, from: text.length });
      text += node.data;
    }
    let near = 0;
    const topOf = (offset) => {
      while (nodes[near].from > offset) near -= 1;
      while (near + 1 < nodes.length && nodes[near + 1].from <= offset) near += 1;
      const { node, from } = nodes[near];
      range.setStart(node, offset - from);
      range.setEnd(node, offset - from + 1);
      const box = range.getBoundingClientRect();
      return (box.top + box.bottom) / 2;
    };
    const solid = (offset) => {
      while (offset < text.length && /\\s/.test(text[offset])) offset += 1;
      return offset;
    };
    const starts = [0];
    let at = solid(0);
    while (at < text.length) {
      const line = topOf(at);
      const later = (offset) => offset >= text.length || topOf(offset) > line + 6;
      let low = at;
      let step = 32;
      let high = solid(at + step);
      while (!later(high)) {
        low = high;
        step *= 2;
        high = solid(low + step);
      }
      while (low + 1 < high) {
        const middle = (low + high) >> 1;
        const probe = solid(middle);
        if (probe >= high || later(probe)) high = middle;
        else low = probe;
      }
      at = solid(high);
      if (at < text.length) starts.push(at);
    }
    return starts;
  };
  return JSON.stringify([
    [...document.querySelectorAll('[data-b]')].map((element) => [Number(element.dataset.b), linesOf(element)]),
    [...document.querySelectorAll('[data-n]')].flatMap((element) => {
      const height = element.getBoundingClientRect().height * 0.75;
      return element.dataset.n.split(' ').map((key) => [key, height]);
    }),
  ]);
})`;
