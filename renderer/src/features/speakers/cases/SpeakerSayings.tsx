import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerRecord } from '@shared/project/records';
import type { SpeakerDetails } from '@shared/query/speakerUse';
import { ArrowLeft } from 'lucide-react';
import { useId, useState } from 'react';
import { showInDocument, showPassage } from '@/bridge/passages';
import { focusText, reveal } from '@/bridge/selection';
import { IconButton } from '@/ui/IconButton';
import { PassageList } from '@/ui/PassageList';
import { Segmented } from '@/ui/Segmented';
import { DocumentShares } from './DocumentShares';
import styles from './SpeakerSayings.module.css';
import { ThemeShares } from './ThemeShares';
import { useSaidOn, useSpeakerDetails } from './useSpeakerUse';

type Part = 'turns' | 'themes' | 'documents';

interface SpeakerSayingsProps {
  readonly speaker: SpeakerRecord;
  readonly records: ProjectRecords;
}

/** What somebody says in all documents: turn by turn, by theme, by document. */
export function SpeakerSayings({ speaker, records }: SpeakerSayingsProps) {
  const details = useSpeakerDetails(speaker.id);
  const [part, setPart] = useState<Part>('turns');
  const [theme, setTheme] = useState<string | null>(null);
  const panel = useId();
  if (details === null) return null;
  const label = (words: string, count: number) =>
    count === 0 ? words : `${words} ${count.toLocaleString('en')}`;
  const options = [
    { value: 'turns', label: label('Turns', details.turns.length), panel },
    { value: 'themes', label: label('Themes', details.themes.length), panel },
    { value: 'documents', label: label('Documents', details.documents.length), panel },
  ] as const;
  const shownTheme = theme === null ? undefined : records.theme(theme);
  return (
    <section className={styles.sayings} aria-label="What they say">
      <div className={styles.tabs}>
        <Segmented
          label="What they say by"
          value={part}
          options={options}
          onChange={(next) => {
            setPart(next);
            setTheme(null);
          }}
        />
      </div>
      <div id={panel} role="tabpanel" aria-label={part} className={styles.list}>
        {part === 'turns' && <Turns speaker={speaker} records={records} turns={details.turns} />}
        {part === 'documents' && (
          <DocumentShares speaker={speaker} records={records} documents={details.documents} />
        )}
        {part === 'themes' &&
          (shownTheme === undefined ? (
            <ThemeShares records={records} themes={details.themes} onChoose={setTheme} />
          ) : (
            <>
              <div className={styles.back}>
                <IconButton small label="All themes" onClick={() => setTheme(null)}>
                  <ArrowLeft size={14} aria-hidden />
                </IconButton>
                <h3 className={styles.theme}>{shownTheme.name}</h3>
              </div>
              <SaidOn speaker={speaker} records={records} theme={shownTheme.id} />
            </>
          ))}
      </div>
    </section>
  );
}

interface TurnsProps extends SpeakerSayingsProps {
  readonly turns: SpeakerDetails['turns'];
}

function Turns({ speaker, records, turns }: TurnsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (turns.length === 0) return <p className={styles.none}>Nothing is said yet.</p>;
  const open = (id: string) => {
    const turn = turns.find((each) => each.turn === id);
    if (turn === undefined) return;
    showInDocument(turn.document);
    focusText();
    reveal({ span: turn.span });
  };
  return (
    <PassageList
      label={`Turns of ${speaker.name}`}
      passages={turns.map(({ turn, document, opening, words }) => ({
        id: turn,
        words: opening,
        left: counted(words, 'word'),
        right: records.document(document)?.title ?? '',
      }))}
      chosen={chosen}
      onChoose={setChosen}
      onOpen={open}
    />
  );
}

function SaidOn({ speaker, records, theme }: SpeakerSayingsProps & { readonly theme: string }) {
  const quotations = useSaidOn(speaker.id, theme);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (quotations === null) return null;
  return (
    <PassageList
      label={`What ${speaker.name} says on ${records.theme(theme)?.name ?? ''}`}
      passages={quotations.map(({ annotation, document, words, goesOn, speakers }) => {
        const share = speakers.find((each) => each.speaker === speaker.id)?.share ?? 1;
        return {
          id: annotation,
          words: goesOn ? `${words}…` : words,
          left: speakers.length > 1 ? `${Math.round(share * 100)} % of it` : '',
          right: records.document(document)?.title ?? '',
        };
      })}
      chosen={chosen}
      onChoose={setChosen}
      onOpen={(id) => void showPassage(id)}
    />
  );
}
