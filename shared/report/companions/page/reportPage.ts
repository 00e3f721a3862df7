import { escapeHtml } from '../../escapeHtml';
import { sectionId } from '../../print/contentsOf';
import { titleHtml } from '../../print/frontHtml';
import { type OwnParts, sectionHtml } from '../../print/sectionHtml';
import type { ReportModel } from '../../reportModel';
import { pageContext } from './pageContext';
import { filterData, filtersHtml } from './pageFilters';
import { contentsHtml, excerptsHtml, indexHtml } from './pageParts';
import script from './pageScript.mjs?raw';
import { pageStyle } from './pageStyle';
import { documentHtml } from './pageText';
import { pageWords } from './pageWords';
import { scriptHash } from './scriptHash';

/**
 * A report as one HTML file that needs nothing else: it opens from a mail, without a network, and asks for nothing. Its script chooses
 * passages; without it everything is there.
 */
export function reportPage(model: ReportModel): string {
  const context = pageContext(model);
  const { language, title, footer } = model;
  const own = pageWords(language);
  const hasCover = model.sections.some(({ kind }) => kind === 'cover');
  const excerpted = new Set(
    model.sections.flatMap((section) =>
      section.kind === 'excerpts' ? section.groups.flatMap(({ passages }) => passages) : [],
    ),
  );
  const shown = new Set<number>();
  const parts: OwnParts = {
    contents: () => contentsHtml(context),
    document: (document, index) => documentHtml(document, index, excerpted, context),
    excerpts: (id, section) => excerptsHtml(id, section, shown, context),
    index: (id, section) => indexHtml(id, section, context),
  };
  const body = model.sections.map((section, index) => sectionHtml(section, sectionId(index), context, parts));
  return `<!doctype html>
<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${pageStyle(model)}</style>
</head>
<body>
<a class="skip" href="#report">${escapeHtml(own.skip)}</a>
<div class="page">
${filtersHtml(context)}
<main id="report">
${hasCover ? '' : titleHtml(context)}
${body.join('\n')}
${footer === '' ? '' : `<footer>${escapeHtml(footer)}</footer>`}
</main>
</div>
<aside id="card" aria-live="polite" hidden><button type="button" id="close" aria-label="${escapeHtml(own.close)}">×</button><div id="about"></div></aside>
<script type="application/json" id="data">${filterData(model)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}
