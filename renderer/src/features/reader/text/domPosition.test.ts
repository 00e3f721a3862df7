// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { leavesOf, pointInLeaves, positionOfPoint } from './domPosition';

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const text = (selector: string): Node => {
  const node = document.querySelector(selector)?.firstChild;
  if (!node) throw new Error(`no text in ${selector}`);
  return node;
};

describe('places in the page', () => {
  afterEach(() => document.body.replaceChildren());

  it('count through emphasis and hard breaks', () => {
    show('<p data-block="a"><span>One </span><b>two</b><br><i>three</i></p>');
    expect(positionOfPoint(text('b'), 2)).toEqual({ block: 'a', offset: 6 });
    expect(positionOfPoint(text('i'), 0)).toEqual({ block: 'a', offset: 8 });
  });

  it('do not count the line break that holds an empty block open', () => {
    show('<p data-block="a"><br></p>');
    const block = document.querySelector('p');
    Object.assign(block ?? {}, { __lexicalLineBreak: block?.firstChild });
    expect(block && leavesOf(block)).toEqual([]);
    expect(block && positionOfPoint(block, 0)).toEqual({ block: 'a', offset: 0 });
  });

  it('understand a triple click, which ends at the start of the next block', () => {
    const page = show(
      '<div data-section><p data-block="a"><span>One</span></p><p data-block="b"><span>Two</span></p></div>',
    );
    const second = page.querySelectorAll('p')[1];
    expect(second && positionOfPoint(second, 0)).toEqual({ block: 'b', offset: 0 });
    const section = page.querySelector('div');
    expect(section && positionOfPoint(section, 1)).toEqual({ block: 'b', offset: 0 });
    expect(section && positionOfPoint(section, 2)).toEqual({ block: 'b', offset: 3 });
  });

  it('belong to the later text as a start and to the earlier as an end', () => {
    show('<p data-block="a"><span>One</span><b>two</b></p>');
    const leaves = leavesOf(document.querySelector('p') ?? document.body);
    expect(pointInLeaves(leaves, 3, 'start')).toEqual({ node: text('b'), offset: 0 });
    expect(pointInLeaves(leaves, 3, 'end')).toEqual({ node: text('span'), offset: 3 });
    expect(pointInLeaves(leaves, 6, 'start')).toEqual({ node: text('b'), offset: 3 });
  });
});
