import type { FateKind } from '@shared/project/fates';
import { isSameText, otherText, sayText } from '@shared/project/versionWords';
import { useState } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FateList } from './FateList';
import { ReadingChoices } from './ReadingChoices';
import { VersionNumbers } from './VersionNumbers';
import styles from './Versions.module.css';
import { closeReview, takeText, useVersionReview, type VersionReview } from './versionReview';
import { sayComparing } from './versionWords';

/** What a new text would do to a document and what lies on it, before it is taken. */
export function VersionDialog() {
  const review = useVersionReview((state) => state.review);
  return review && <Review key={review.document} review={review} />;
}

function Review({ review }: { readonly review: VersionReview }) {
  const { document: id, file, effect, problem, doing } = review;
  const document = useRecordsOf('document').document(id);
  const [kind, setKind] = useState<FateKind | null>(null);
  const name = file?.name ?? document?.source.fileName ?? '';
  const from = file === null ? `The original, “${name}”, is read again.` : `The text comes from “${name}”.`;
  return (
    <Dialog
      open
      wide
      title={`New version of “${document?.title ?? ''}”`}
      description={`${from} What was corrected in the text by hand gives way to it.`}
      onClose={closeReview}
      footer={
        <>
          <Button onClick={closeReview}>Cancel</Button>
          <Button look="primary" blocked={effect === null || doing !== null} onClick={() => void takeText()}>
            {doing === 'taking' ? 'Replacing…' : 'Replace Text'}
          </Button>
        </>
      }
    >
      <div className={styles.review}>
        <div className={styles.side}>
          <p className={styles.told} role="status">
            {doing === 'reading' ? sayReading(review) : effect !== null && sayEffect(effect)}
          </p>
          {problem !== null && (
            <p className={styles.problem} role="alert">
              {problem.message}
            </p>
          )}
          {effect?.isOtherText && doing !== 'reading' && (
            <p className={styles.problem} role="alert">
              {otherText}
            </p>
          )}
          {effect !== null && <VersionNumbers effect={effect} kind={kind} onKind={setKind} />}
          <ReadingChoices review={review} />
          {effect !== null && effect.warnings.length > 0 && (
            <ul className={styles.warnings} aria-label="Not kept from the file">
              {effect.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          )}
        </div>
        <FateList effect={effect} kind={kind} />
      </div>
    </Dialog>
  );
}

const sayReading = ({ comparing }: VersionReview): string =>
  comparing === null ? 'Reading…' : sayComparing(comparing);

const sayEffect = (effect: NonNullable<VersionReview['effect']>): string =>
  isSameText(effect) ? 'The text is the same as it is now.' : sayText(effect);
