const token = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;
const shows = new Set(['Tj', 'TJ', "'", '"']);
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);
const operator = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;

/** What is drawn on a page outside of tags and artifacts, and the numbers of its tagged content. */
export function contentProblems(content: string): {
  readonly problems: string[];
  readonly marks: ReadonlySet<number>;
} {
  const problems = new Set<string>();
  const marks = new Set<number>();
  const open: ('tag' | 'artifact' | 'other')[] = [];
  let inText = false;
  let textDepth = 0;
  let before: string[] = [];
  for (const [word] of content.matchAll(token)) {
    if (!operator.test(word) || ['true', 'false', 'null'].includes(word)) {
      before.push(word);
      continue;
    }
    const outside = !open.includes('tag') && !open.includes('artifact');
    if (word === 'BDC' || word === 'BMC') {
      const mark = Number(before[before.indexOf('/MCID') + 1]);
      const isTag = before.includes('/MCID');
      if (isTag && marks.has(mark)) problems.add(`content ${mark} is there twice.`);
      if (isTag && open.includes('artifact')) problems.add(`content ${mark} is within an artifact.`);
      if (isTag) marks.add(mark);
      open.push(isTag ? 'tag' : before.includes('/Artifact') ? 'artifact' : 'other');
    } else if (word === 'EMC') {
      if (open.pop() === undefined) problems.add('content ends that has not begun.');
    } else if (word === 'BT') {
      inText = true;
      textDepth = open.length;
    } else if (word === 'ET') {
      inText = false;
      if (open.length !== textDepth) problems.add('content is not within its text.');
    } else if (shows.has(word) && outside) problems.add('words are in no tag and no artifact.');
    else if (paints.has(word) && outside) problems.add('a drawing is in no tag and no artifact.');
    before = [];
  }
  if (inText || open.length > 0) problems.add('content does not end.');
  return { problems: [...problems], marks };
}
