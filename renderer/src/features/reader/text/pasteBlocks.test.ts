import { describe, expect, it } from 'vitest';
import { plainBlocks } from './pasteBlocks';

const pastedLines = (text: string) => plainBlocks(text).map((block) => block.text);

describe('pasted plain text', () => {
  it('is a paragraph per line, whatever ends the lines', () => {
    expect(pastedLines('One\r\nTwo\rThree\u2029Four')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('has no empty paragraphs between, but may begin and end with one', () => {
    expect(pastedLines('One\n\n\nTwo\n')).toEqual(['One', 'Two', '']);
  });

  it('is canonical: composed letters, no control characters, tabs kept', () => {
    expect(pastedLines('e\u0301\u0000\ta\u0007')).toEqual(['é\ta']);
  });
});
