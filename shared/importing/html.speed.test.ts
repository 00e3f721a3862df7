import { expect, test } from 'vitest';
import { growth } from '../base/testing/growth';
import { readFile } from './readFile';
import { utf8 } from './testing/zipArchive';

/** Pages that would take long if anything looked at each part of them for each other part; `size` is what grows. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'elements in each other': (size) => '<div>'.repeat(size),
  'emphasis that is never closed': (size) => '<b>'.repeat(size),
  'emphasis opened anew in every paragraph': (size) =>
    Array.from({ length: 900 }, (_, at) => `<font size=${at}>`).join('') + '<p>x'.repeat(size),
  'one paragraph of many pieces': (size) => '<b>x </b><i>y</i> '.repeat(size),
  'paragraphs parted by empty lines': (size) => `<b>${'x<br><br>'.repeat(size)}`,
  'links to one note': (size) =>
    `<p>${'<sup><a href="#n">1</a></sup>'.repeat(size)}<div id=n>${'<i></i>'.repeat(size)}note</div>`,
  'cells that span all columns': (size) => `<table><tr>${'<td colspan=9999>a'.repeat(size)}`,
  'hidden elements in each other': (size) => `${'<div hidden>'.repeat(900)}${'<p>x y'.repeat(size)}`,
  'an attribute without end': (size) => `<p style="${'font-weight : '.repeat(size)}`,
  'rules for one class': (size) =>
    `<style>${Array.from({ length: size }, (_, at) => `.a.b${at}{font-weight:bold}`).join('')}</style>${'<p class="a b7">x'.repeat(size)}`,
  'rules that are never closed': (size) => `<style>${'@media{.a{/*'.repeat(size)}</style><p>x`,
  'items that each hang further out': (size) =>
    Array.from(
      { length: size },
      (_, at) => `<p style="margin-left:${at * 9}pt">1.<span style="font:7.0pt x"> </span>x`,
    ).join(''),
  'comments that are never closed': (size) => '<!--'.repeat(size),
};

test.each(Object.entries(hostile))(
  '%s: read, or refused in words, in time that grows as the page does',
  async (_, page) => {
    const make = (size: number) => utf8(`<html>${page(size)}`);
    const work = async (bytes: Uint8Array) => {
      const result = await readFile({ name: 'a.html', bytes });
      if (!result.ok) expect(['tangled-page', 'empty-file']).toContain(result.problem.code);
    };
    expect(await growth({ processor: process, limit: 4, make, work, size: 8000 })).toBeLessThan(4);
  },
);
