// The script of a report as a page: chooses passages by theme, speaker, document and words, and tells what is known of the one that is
// pointed at. Without it everything is on the page, and nothing can be chosen.

/** @typedef {{ d: number, t: number[], s: number[], b: [number, number], w: string }} Passage */

const byId = (/** @type {string} */ id) => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no #${id}`);
  return element;
};
/** @type {{ up: number[], passages: Passage[], shown: string }} */
const data = JSON.parse(byId('data').textContent ?? '');
const { up, passages } = data;
const filters = /** @type {HTMLFormElement} */ (byId('filters'));
const find = /** @type {HTMLInputElement} */ (byId('find'));
const only = /** @type {HTMLInputElement} */ (byId('only'));
const fold = /** @type {HTMLDetailsElement} */ (byId('fold'));
const card = byId('card');
const cardText = byId('about');

/** As people compare words: without case and accents. */
const folded = (/** @type {string} */ text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** @type {string[]} */
let searched = [];

/** Elements of each passage: words in the text, what stands beside them, excerpts. */
/** @type {HTMLElement[][]} */
const parts = passages.map(() => []);
for (const element of /** @type {NodeListOf<HTMLElement>} */ (
  document.querySelectorAll('[data-p],[data-n],[data-x]')
)) {
  const { p, n, x } = element.dataset;
  parts[Number(p ?? n ?? x)]?.push(element);
}

/** @type {{ name: 'theme' | 'person' | 'document', of: (passage: Passage) => Iterable<number>, boxes: HTMLInputElement[] }[]} */
const facets = [
  { name: 'theme', of: ({ t }) => withThoseAbove(t), boxes: [] },
  { name: 'person', of: ({ s }) => s, boxes: [] },
  { name: 'document', of: ({ d }) => [d], boxes: [] },
];
for (const facet of facets)
  facet.boxes = [...filters.querySelectorAll(`[name=${facet.name}]`)].map(
    (box) => /** @type {HTMLInputElement} */ (box),
  );

function withThoseAbove(/** @type {number[]} */ themes) {
  const all = new Set();
  for (const theme of themes) for (let each = theme; each >= 0; each = up[each] ?? -1) all.add(each);
  return all;
}

let visible = passages.map(() => true);

/** Shows what is chosen; of each choice the number of passages that it would show. */
function choose() {
  const words = folded(find.value)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > 0 && searched.length === 0) searched = passages.map(({ w }) => folded(w));
  const chosen = facets.map(
    ({ boxes }) => new Set(boxes.filter((box) => box.checked).map(({ value }) => Number(value))),
  );
  const counts = facets.map(({ boxes }) => boxes.map(() => 0));
  const now = passages.map((passage, index) => {
    if (!words.every((word) => searched[index]?.includes(word))) return false;
    const values = facets.map(({ of }) => [...of(passage)]);
    const fits = values.map(
      (list, place) => chosen[place]?.size === 0 || list.some((value) => chosen[place]?.has(value)),
    );
    const misses = fits.filter((fit) => !fit).length;
    for (const [place, list] of values.entries()) {
      const count = counts[place];
      if (count !== undefined && (misses === 0 || (misses === 1 && fits[place] === false)))
        for (const value of list) count[value] = (count[value] ?? 0) + 1;
    }
    return misses === 0;
  });
  for (const [place, { boxes }] of facets.entries())
    for (const [value, box] of boxes.entries()) tell(box, counts[place]?.[value] ?? 0);
  show(now);
  const documents = chosen[2];
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.doc')))
    element.classList.toggle(
      'gone',
      documents !== undefined && documents.size > 0 && !documents.has(Number(element.dataset['d'])),
    );
  byId('status').textContent = `${now.filter(Boolean).length} / ${passages.length}`;
}

function tell(/** @type {HTMLInputElement} */ box, /** @type {number} */ count) {
  const label = box.closest('label');
  const number = label?.querySelector('small');
  if (number !== null && number !== undefined) number.textContent = String(count);
  label?.classList.toggle('none', count === 0);
}

/** Changes only what has to change: a report has tens of thousands of elements. */
function show(/** @type {boolean[]} */ now) {
  for (const [index, is] of now.entries()) {
    if (is === visible[index]) continue;
    for (const element of parts[index] ?? [])
      element.classList.toggle('p' in element.dataset ? 'off' : 'gone', !is);
  }
  visible = now;
  for (const group of document.querySelectorAll('.group')) {
    const left = group.querySelectorAll('.ex:not(.gone)').length;
    group.classList.toggle('gone', left === 0);
    const count = group.querySelector('.count');
    if (count !== null) count.textContent = String(left);
  }
  showBlocks();
}

/** With the box checked, only paragraphs in which a passage is shown. */
function showBlocks() {
  const marked = new Set();
  if (only.checked)
    for (const [
      index,
      {
        b: [first, last],
      },
    ] of passages.entries())
      if (visible[index]) for (let block = first; block <= last; block += 1) marked.add(`b${block}`);
  for (const block of document.querySelectorAll('.b')) {
    const ids = block.id === '' ? [...block.querySelectorAll('tr')].map(({ id }) => id) : [block.id];
    block.classList.toggle('gone', only.checked && !ids.some((id) => marked.has(id)));
  }
}

/** What is known of some passages, in the card; of none: no card. */
let pinned = false;
/** @type {HTMLElement[]} */
let lit = [];
function tellOf(/** @type {number[]} */ indexes) {
  for (const element of lit) element.classList.remove('on');
  lit = [];
  const notes = indexes.flatMap((index) => document.getElementById(`n${index}`) ?? []);
  cardText.replaceChildren(
    ...notes.map((note) => {
      const copy = /** @type {HTMLElement} */ (note.cloneNode(true));
      for (const name of ['id', 'tabindex', 'role', 'data-n']) copy.removeAttribute(name);
      copy.className = 'note';
      return copy;
    }),
  );
  for (const index of indexes)
    lit.push(...(parts[index] ?? []).filter((element) => !('x' in element.dataset)));
  for (const element of lit) element.classList.add('on');
  card.hidden = notes.length === 0;
  if (notes.length === 0) pinned = false;
}

/** The passages under a place in the text, nearest first. */
function passagesAt(/** @type {EventTarget | null} */ target) {
  const found = [];
  for (
    let element = target instanceof Element ? target : null;
    element !== null;
    element = element.parentElement
  ) {
    const { p, n } = element instanceof HTMLElement ? element.dataset : {};
    const index = Number(p ?? n);
    if (!Number.isNaN(index) && visible[index]) found.push(index);
  }
  return [...new Set(found)];
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pinned || pointerType === 'touch') return;
  clearTimeout(waiting);
  if (card.contains(/** @type {Node} */ (target))) return;
  const found = passagesAt(target);
  waiting = setTimeout(() => tellOf(found), found.length > 0 ? 120 : 300);
});
document.addEventListener('click', ({ target }) => {
  if (
    target instanceof Element &&
    (card.contains(target) || filters.contains(target) || target.closest('a') !== null)
  )
    return;
  clearTimeout(waiting);
  const found = passagesAt(target);
  tellOf(found);
  pinned = found.length > 0;
});
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && 'n' in target.dataset) {
    tellOf(passagesAt(target));
    pinned = true;
  }
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') tellOf([]);
});
byId('close').addEventListener('click', () => tellOf([]));

let at = -1;
function step(/** @type {1 | -1} */ by) {
  for (let count = 0; count < passages.length; count += 1) {
    at = (at + by + passages.length) % passages.length;
    const place = visible[at]
      ? (document.getElementById(`n${at}`) ?? document.getElementById(`e${at}`))
      : null;
    if (place === null || place.closest('.gone') !== null) continue;
    place.scrollIntoView({ block: 'center' });
    tellOf([at]);
    pinned = true;
    return;
  }
}
byId('next').addEventListener('click', () => step(1));
byId('previous').addEventListener('click', () => step(-1));

// What is chosen by hand shows at once; while words are typed, the page waits for a pause.
/** @type {ReturnType<typeof setTimeout> | undefined} */
let typing;
find.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(choose, 150);
});
filters.addEventListener('change', ({ target }) => {
  if (target === only) showBlocks();
  else if (target !== find) choose();
});
filters.addEventListener('reset', () => setTimeout(() => choose()));
filters.addEventListener('submit', (event) => event.preventDefault());

document.documentElement.classList.add('js');
if (matchMedia('(max-width: 60rem)').matches) fold.open = false;
filters.hidden = false;
choose();
