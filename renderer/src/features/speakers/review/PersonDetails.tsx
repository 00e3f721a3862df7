import { nameKey } from '@shared/project/names';
import { Filter, Merge, Split, Trash2, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { speakerPalette } from '@/bridge/palette';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Chooser } from '@/ui/Chooser';
import { ColorPicker } from '@/ui/ColorPicker';
import { Menu } from '@/ui/Menu';
import { Popover } from '@/ui/Popover';
import { merge, remove, togglePerson } from './decidePeople';
import { KeptInput } from './KeptInput';
import { formsOf } from './matchingTurns';
import styles from './PersonDetails.module.css';
import { changePerson, linkPerson, makeMainForm, splitPerson } from './peopleSteps';
import { ReceiverPicker } from './ReceiverPicker';
import { type DraftPerson, personNeedsLook } from './reviewDraft';
import { draftNow, step, useDraft, useReview } from './reviewStore';
import { SplitCard } from './SplitCard';

/** Colour and name of a person, to be changed. */
export function NameFields({ person: { key, name, color } }: { readonly person: DraftPerson }) {
  const change = (what: string, next: Partial<Omit<DraftPerson, 'key'>>) =>
    step(`${what} of ${name}`, changePerson(draftNow(), key, next));
  return (
    <>
      <ColorPicker
        label={`Colour of ${name}`}
        shape="dot"
        value={color}
        colors={speakerPalette}
        onChange={(next) => change('Colour', { color: next })}
      />
      <KeptInput
        label={`Name of ${name}`}
        strong
        value={name}
        onCommit={(text) => text !== '' && change('Name', { name: text })}
      />
    </>
  );
}

interface PersonDetailsProps {
  readonly person: DraftPerson;
  readonly turns: number;
}

/** All that is known of a person, to be corrected in place. */
export function PersonDetails({ person, turns }: PersonDetailsProps) {
  const draft = useDraft();
  const speakers = useRecordsOf('speaker').speakers();
  const documents = useRecordsOf('document');
  const { key, name, role, affiliation, roles, speaker, reason } = person;
  const change = (what: string, next: Partial<Omit<DraftPerson, 'key'>>) =>
    step(`${what} of ${name}`, changePerson(draftNow(), key, next));
  const namesake = draft.people.find((other) => other.key !== key && nameKey(other.name) === nameKey(name));
  return (
    <div className={styles.details}>
      {namesake !== undefined && (
        <p className={styles.note}>
          Somebody else has this name.{' '}
          <button type="button" className={styles.link} onClick={() => merge(key, namesake.key)}>
            They are one person
          </button>
        </p>
      )}
      <KeptInput
        label={`Role of ${name}`}
        lines
        value={role}
        placeholder="Role"
        onCommit={(text) => change('Role', { role: text })}
      />
      <KeptInput
        label={`Affiliation of ${name}`}
        lines
        value={affiliation}
        placeholder="Affiliation"
        onCommit={(text) => change('Affiliation', { affiliation: text })}
      />
      {Object.entries(roles).map(([document, written]) => (
        <div key={document} className={styles.inDocument}>
          <span className={styles.label}>In {documents.document(document)?.title}</span>
          <KeptInput
            label={`Role of ${name} in ${documents.document(document)?.title ?? ''}`}
            lines
            value={written}
            onCommit={(text) => change('Role', { roles: { ...roles, [document]: text } })}
          />
        </div>
      ))}
      <Aliases person={person} />
      <div className={styles.project}>
        <span className={styles.label}>In the project</span>
        <Chooser
          label={`Speaker of the project who ${name} is`}
          none="Somebody new"
          value={speaker}
          options={speakers.map(({ id, name: other, role: detail, color: dot }) => ({
            id,
            name: other,
            detail,
            mark: { color: dot, shape: 'dot' },
          }))}
          onChoose={(id) => {
            const chosen = id === null ? null : (speakers.find((each) => each.id === id) ?? null);
            step(`Who ${name} is`, linkPerson(draftNow(), key, chosen));
          }}
        />
      </div>
      {reason !== '' && (
        <p className={styles.note} data-check={personNeedsLook(person)}>
          {reason}
          {personNeedsLook(person) && (
            <button type="button" className={styles.link} onClick={() => change('Identity', {})}>
              It is right
            </button>
          )}
        </p>
      )}
      {turns === 0 && speaker === null && <p className={styles.note}>Without a turn they are not added.</p>}
      <Deeds person={person} />
    </div>
  );
}

function Deeds({ person: { key, name } }: { readonly person: DraftPerson }) {
  const asked = useReview((state) => state.asked);
  const only = useReview((state) => state.matching.person === key);
  const records = useRecordsOf('speaker');
  const isSpeaker = (id: string) => {
    const speaker = records.speaker(id);
    if (speaker !== undefined) step(`${name} is ${speaker.name}`, linkPerson(draftNow(), key, speaker));
    useReview.setState({ asked: null });
  };
  const askedFor = (question: 'merge' | 'split') => ({
    open: asked === question,
    onOpenChange: (open: boolean) => useReview.setState({ asked: open ? question : null }),
  });
  return (
    <div className={styles.deeds}>
      <Button
        look="quiet"
        aria-pressed={only}
        title="Go through only these turns (P)"
        onClick={() => togglePerson(key)}
      >
        <Filter size={13} aria-hidden /> {only ? 'All turns' : 'Only these'}
      </Button>
      <Popover
        flush
        label={`Who ${name} is too`}
        {...askedFor('merge')}
        trigger={
          <Button look="quiet" title="Make two people one (M)">
            <Merge size={13} aria-hidden /> Merge…
          </Button>
        }
      >
        <ReceiverPicker
          label={`Who ${name} is too`}
          canCreate={false}
          leaveOut={key}
          onChoose={(to) => {
            if ('person' in to) merge(key, to.person);
            else if ('speaker' in to) isSpeaker(to.speaker);
          }}
        />
      </Popover>
      <Popover
        label={`Split ${name}`}
        {...askedFor('split')}
        trigger={
          <Button look="quiet" title="Some of it is somebody else (S)">
            <Split size={13} aria-hidden /> Split…
          </Button>
        }
      >
        <SplitCard personKey={key} name={name} />
      </Popover>
      <Button
        look="quiet"
        aria-label={`Take out ${name} with all turns`}
        title="Take out with all turns (Delete)"
        onClick={() => remove(key)}
      >
        <Trash2 size={13} aria-hidden />
      </Button>
    </div>
  );
}

function Aliases({ person }: { readonly person: DraftPerson }) {
  const { key, name, aliases } = person;
  const [typed, setTyped] = useState('');
  const set = (next: readonly string[]) =>
    step(`Forms of the name of ${name}`, changePerson(draftNow(), key, { aliases: next }));
  const keep = () => {
    if (typed.trim() !== '') set([...aliases, typed]);
    setTyped('');
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      // What the review does with it takes in what is written here.
      if (event.key === 'Enter') keep();
      return;
    }
    if (event.key === 'Enter' && typed.trim() !== '') keep();
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (event.key === 'Backspace' && typed === '' && aliases.length > 0) set(aliases.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const splitForm = (form: string) => {
    const found = formsOf(draftNow(), key).find((each) => nameKey(each.form) === nameKey(form));
    const split = splitPerson(draftNow(), key, { turns: found?.turns ?? [], forms: [], name: form });
    step(`${form} is somebody else`, split.draft);
    useReview.setState({ person: split.key });
  };
  return (
    <div className={styles.aliases} role="group" aria-label={`Other forms of the name of ${name}`}>
      {aliases.map((alias) => (
        <span key={alias} className={styles.chip}>
          <Menu
            entries={[
              {
                label: 'This is the main form',
                run: () => step(`${name} is called ${alias}`, makeMainForm(draftNow(), key, alias)),
              },
              { label: 'This is somebody else', run: () => splitForm(alias) },
              'separator',
              { label: 'Remove', run: () => set(aliases.filter((each) => each !== alias)) },
            ]}
          >
            <button type="button" className={styles.chipName} dir="auto">
              {alias}
            </button>
          </Menu>
          <button
            type="button"
            className={styles.chipRemove}
            aria-label={`Remove ${alias}`}
            onClick={() => set(aliases.filter((each) => each !== alias))}
          >
            <X size={11} aria-hidden />
          </button>
        </span>
      ))}
      <input
        className={styles.addAlias}
        aria-label={`Another form of the name of ${name}`}
        placeholder={aliases.length === 0 ? 'Other forms of the name' : 'Add'}
        spellCheck={false}
        data-escape={typed === '' ? undefined : 'own'}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={keep}
      />
    </div>
  );
}
