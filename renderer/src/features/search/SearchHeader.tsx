import { Replace, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useFinding } from '@/bridge/finding';
import {
  useDocumentOptions,
  useScopeProblem,
  useSpeakerOptions,
  useThemeOptions,
  useWithDeleted,
} from '@/bridge/scopeOptions';
import { Chooser } from '@/ui/Chooser';
import { IconButton } from '@/ui/IconButton';
import { QueryField } from '@/ui/QueryField';
import { ReplacementField } from '@/ui/ReplacementField';
import styles from './HitsPanel.module.css';

interface SearchHeaderProps {
  readonly document: string | null;
  readonly replacing: boolean;
  /** Rises when the analyst asks again; the field takes the focus. */
  readonly asked: number;
  readonly problem: string;
  /** How much was found. */
  readonly said: string;
  readonly onClose: () => void;
}

/** What is looked for, how and where. Arrow down leads into the list. */
export function SearchHeader({ document, replacing, asked, problem, said, onClose }: SearchHeaderProps) {
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const scopeProblem = useScopeProblem(document);
  const query = useFinding((state) => state.query);
  const replacement = useFinding((state) => state.replacement);
  const keepCase = useFinding((state) => state.keepCase);
  const change = (next: Partial<NonNullable<ReturnType<typeof useFinding.getState>['panel']>>) =>
    useFinding.setState(({ panel }) => ({ panel: panel && { ...panel, ...next } }));
  useEffect(() => {
    void asked;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.closest('section')?.querySelector<HTMLElement>('[role=tree]')?.focus();
  };
  return (
    <search className={styles.header} aria-label="Find in project">
      <div className={styles.line}>
        <QueryField
          ref={input}
          label="Find in project"
          query={query}
          onChange={(next) => useFinding.setState({ query: next })}
          onKeyDown={press}
          problem={problem}
          describedBy={problemId}
        />
        <Where document={document} onDocument={(id) => change({ document: id })} />
        <span className={styles.space} />
        <IconButton
          small
          label="Replace"
          aria-pressed={replacing}
          onClick={() => change({ replacing: !replacing })}
        >
          <Replace size={14} aria-hidden />
        </IconButton>
        <IconButton small label="Close" keys="Esc" onClick={onClose}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      {replacing && (
        <div className={styles.line}>
          <ReplacementField
            value={replacement}
            isExpression={query.isExpression}
            keepCase={keepCase}
            onChange={(next) => useFinding.setState({ replacement: next })}
            onKeepCase={(next) => useFinding.setState({ keepCase: next })}
            onKeyDown={press}
          />
        </div>
      )}
      <p className={styles.said} role="status">
        {scopeProblem === '' && said}
      </p>
      <p id={problemId} className={styles.problem} role="alert">
        {problem || scopeProblem}
      </p>
    </search>
  );
}

interface WhereProps {
  readonly document: string | null;
  readonly onDocument: (document: string | null) => void;
}

/** In which documents, within which theme, within what whom says. */
function Where({ document, onDocument }: WhereProps) {
  const documentOptions = useWithDeleted(useDocumentOptions(), document);
  const theme = useFinding((state) => state.theme);
  const speaker = useFinding((state) => state.speaker);
  const themes = useWithDeleted(useThemeOptions(), theme);
  const speakers = useWithDeleted(useSpeakerOptions(), speaker);
  return (
    <>
      <Chooser
        label="In"
        none="All documents"
        value={document}
        options={documentOptions}
        onChoose={onDocument}
      />
      {themes.length > 0 && (
        <Chooser
          label="Within a theme"
          none="Any theme"
          value={theme}
          options={themes}
          onChoose={(id) => useFinding.setState({ theme: id })}
        />
      )}
      {speakers.length > 0 && (
        <Chooser
          label="Within a speaker"
          none="Anybody"
          value={speaker}
          options={speakers}
          onChoose={(id) => useFinding.setState({ speaker: id })}
        />
      )}
    </>
  );
}
