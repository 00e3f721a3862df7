import type { ListedAction } from '@shared/ipc/actions';
import { type ChangedKeys, keysOf } from '@shared/ipc/keysOf';
import { RotateCcw, X } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { formatKeys, keysOfPress } from '@/bridge/keys';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import styles from './Shortcuts.module.css';
import { holderOf, nameOf, problemWith, withKeys, withStandardKeys } from './shortcutRules';

interface ShortcutLineProps {
  readonly action: ListedAction;
  readonly changed: ChangedKeys;
  readonly platform: string;
  readonly isRecording: boolean;
  readonly onRecord: (starts: boolean) => void;
  readonly onChange: (changed: Record<string, string | null>) => void;
}

/** An action and its keys. While it records, the keys that are pressed become its own. */
export function ShortcutLine({
  action,
  changed,
  platform,
  isRecording,
  onRecord,
  onChange,
}: ShortcutLineProps) {
  /** Keys that were pressed and cannot simply be taken. */
  const [wanted, setWanted] = useState<string | null>(null);
  const keys = keysOf(action, changed);
  const written = keys === undefined ? 'None' : formatKeys(keys, platform);
  const name = nameOf(action);
  const obstacleTo = (pressed: string) => {
    const problem = problemWith(action, pressed);
    return { problem, holder: problem === null ? holderOf(pressed, action, changed, platform) : undefined };
  };
  const { problem, holder } = wanted === null ? { problem: null, holder: undefined } : obstacleTo(wanted);

  const begin = () => {
    setWanted(null);
    onRecord(true);
  };
  const end = () => {
    setWanted(null);
    onRecord(false);
  };
  const take = (next: string) => {
    onChange(withKeys(changed, action, next, platform));
    end();
  };
  const press = (event: KeyboardEvent) => {
    if (!isRecording || event.nativeEvent.isComposing) return;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (plain && event.key === 'Tab' && action.keys !== 'Tab' && action.keys !== 'Shift+Tab') {
      end();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      end();
      return;
    }
    const pressed = keysOfPress(event.nativeEvent, platform);
    if (pressed === null) return;
    const inTheWay = obstacleTo(pressed);
    if (inTheWay.problem === null && inTheWay.holder === undefined) take(pressed);
    else setWanted(pressed);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (isRecording && !currentTarget.contains(relatedTarget)) end();
  };
  return (
    <li className={styles.line} data-recording={isRecording} onBlur={leave}>
      <span className={styles.name}>{name}</span>
      {changed[action.id] !== undefined && !isRecording && (
        <IconButton
          small
          label={`Reset keys: ${name}`}
          onClick={() => onChange(withStandardKeys(changed, action, platform))}
        >
          <RotateCcw size={13} aria-hidden />
        </IconButton>
      )}
      {isRecording && keys !== undefined && (
        <IconButton
          small
          label={`No keys: ${name}`}
          onClick={() => {
            onChange(withKeys(changed, action, null, platform));
            end();
          }}
        >
          <X size={13} aria-hidden />
        </IconButton>
      )}
      <button
        type="button"
        className={styles.keys}
        aria-label={`Keys of ${name}: ${isRecording ? 'press them now' : written}`}
        aria-pressed={isRecording}
        data-escape={isRecording ? 'own' : undefined}
        data-none={keys === undefined}
        onClick={isRecording ? end : begin}
        onKeyDown={press}
      >
        {isRecording ? 'Press keys…' : <kbd>{written}</kbd>}
      </button>
      {isRecording && (problem !== null || holder !== undefined) && (
        <div role="alert" className={styles.told}>
          {problem}
          {holder !== undefined && wanted !== null && (
            <>
              {formatKeys(wanted, platform)} is {nameOf(holder)}. Use it here instead?
              <Button onClick={() => take(wanted)}>Use It Here</Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}
