import { expect, it } from 'vitest';
import { originalName } from './originalName';

it.each([
  ['Hearing.pdf', 'pdf', 'Hearing.pdf'],
  ['Слушание 3.DOCX', 'docx', 'Слушание 3.DOCX'],
  ['../../.bashrc', 'txt', '.bashrc.txt'],
  ['..\\..\\start.pdf', 'pdf', 'start.pdf'],
  ['/etc/passwd', 'txt', 'passwd.txt'],
  ['report.exe', 'pdf', 'report.exe.pdf'],
  ['report.pdf.desktop', 'pdf', 'report.pdf.desktop.pdf'],
  ['report.exe. ', 'pdf', 'report.exe.pdf'],
  ['re\u0000port:a.pdf', 'pdf', 're–port–a.pdf'],
  ['..', 'pdf', 'Original.pdf'],
  ['', 'md', 'Original.md'],
  ['page.html', 'unheard-of', 'page.html.txt'],
])('%j, a %s, is %j', (fileName, format, name) => {
  expect(originalName({ fileName, format })).toBe(name);
});
