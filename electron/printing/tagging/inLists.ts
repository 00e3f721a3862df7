import { isTag, type Tag, type TagKid } from './tag';

/** Items that follow one another as one list, deeper ones as a list within the item before them. */
export function inLists(kids: readonly TagKid[]): TagKid[] {
  const result: TagKid[] = [];
  let open: { readonly depth: number; readonly items: Tag[] }[] = [];
  for (const kid of kids) {
    if (!isTag(kid) || kid.type !== 'LI') {
      open = [];
      result.push(kid);
      continue;
    }
    const { number: depth = 0, ...item } = kid;
    while ((open.at(-1)?.depth ?? -1) > depth) open.pop();
    const last = open.at(-1);
    if (last?.depth === depth) last.items.push(item);
    else {
      const items = [item];
      open.push({ depth, items });
      const list: Tag = { type: 'L', kids: items };
      const above = last?.items.at(-1);
      if (last === undefined || above === undefined) result.push(list);
      else last.items[last.items.length - 1] = holding(above, list);
    }
  }
  return result;
}

/** A list stands in the body of the item above it. */
function holding(item: Tag, list: Tag): Tag {
  const body = item.kids.at(-1);
  if (body === undefined || !isTag(body) || body.type !== 'LBody')
    return { ...item, kids: [...item.kids, { type: 'LBody', kids: [list] }] };
  return { ...item, kids: [...item.kids.slice(0, -1), { ...body, kids: [...body.kids, list] }] };
}
