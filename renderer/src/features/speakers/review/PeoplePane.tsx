import { useVirtualizer } from '@tanstack/react-virtual';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { filterItems } from '@/ui/filterItems';
import { IconButton } from '@/ui/IconButton';
import { SearchField } from '@/ui/SearchField';
import { linesPerPage, walkByKey } from '@/ui/walkByKey';
import { merge, remove, togglePerson } from './decidePeople';
import styles from './PeoplePane.module.css';
import { PersonCard } from './PersonCard';
import { addPerson } from './peopleSteps';
import { personNumbers } from './reviewDraft';
import { draftNow, step, useDraft, useReview } from './reviewStore';

/** px that a closed card takes; an open one is measured. */
const ROW = 48;

/** The people found, to be named, described, merged, split and taken out; one card is open. */
export function PeoplePane() {
  const draft = useDraft();
  const open = useReview((state) => state.person);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed);
  const [dragged, setDragged] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const numbers = personNumbers(draft);
  const people = useMemo(() => {
    const items = draft.people.map((person, index) => ({
      person,
      number: index + 1,
      name: person.name,
      detail: [person.role, person.affiliation, ...person.aliases].join(' '),
    }));
    return filterItems(items, query);
  }, [draft.people, query]);
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => people[index]?.person.key ?? index,
    estimateSize: () => ROW,
    overscan: 4,
    paddingStart: 4,
    paddingEnd: 24,
  });
  const at = people.findIndex(({ person }) => person.key === open);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [virtual, at]);

  const choose = (key: string | null) => useReview.setState({ person: key, asked: null });
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== scroller.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = walkByKey(event.key, at, people.length, () => linesPerPage(scroller.current, ROW));
    const next = people[to ?? -1]?.person.key;
    if (next !== undefined) choose(next);
    else if (open === null) return;
    else if (event.key === 'Enter' || event.key === 'F2')
      scroller.current?.querySelector<HTMLElement>('[data-open="true"] input')?.focus();
    else if (event.key === 'm') useReview.setState({ asked: 'merge' });
    else if (event.key === 's') useReview.setState({ asked: 'split' });
    else if (event.key === 'p') togglePerson(open);
    else if (event.key === 'Delete') remove(open);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const add = () => {
    const name = typed.trim() === '' ? 'New person' : typed.trim();
    const added = addPerson(draftNow(), name);
    step(`Add ${name}`, added.draft);
    setTyped('');
    choose(added.key);
    requestAnimationFrame(() => {
      const field = document.querySelector<HTMLInputElement>('[data-open="true"] input');
      field?.focus();
      field?.select();
    });
  };
  return (
    <section aria-label="People" className={styles.pane}>
      <div className={styles.head}>
        <SearchField
          label="Find a person"
          placeholder={`Find among ${draft.people.length.toLocaleString('en')} people`}
          value={typed}
          onChange={setTyped}
        />
        <IconButton label="Add somebody" onClick={add}>
          <Plus size={15} aria-hidden />
        </IconButton>
      </div>
      <div
        ref={scroller}
        role="group"
        aria-label="People found"
        className={styles.list}
        tabIndex={0}
        data-people
        onKeyDown={press}
      >
        {people.length === 0 && <p className={styles.none}>Nobody of this name.</p>}
        <ul className={styles.flow} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const found = people[index];
            if (found === undefined) return null;
            const { person, number } = found;
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={people.length}
                aria-posinset={index + 1}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <PersonCard
                  person={person}
                  number={number}
                  numbers={numbers.get(person.key)}
                  isOpen={person.key === open}
                  canTake={dragged !== null && dragged !== person.key}
                  onOpen={() => choose(person.key === open ? null : person.key)}
                  onDrag={setDragged}
                  onTake={() => {
                    if (dragged !== null) merge(dragged, person.key);
                    setDragged(null);
                  }}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
