import type { ReportLanguage } from '@shared/report/reportLanguage';
import type { ReportLogo, ReportOptions, ReportPage } from '@shared/report/reportOptions';
import { useId, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { ChoiceField } from '@/ui/ChoiceField';
import { TextField } from '@/ui/TextField';
import { Choice } from './PartFields';
import styles from './ReportView.module.css';

/** Languages by their own names: who reads a report in one of them knows it. */
const languages: Readonly<Record<ReportLanguage, string>> = {
  en: 'English',
  ar: 'العربية',
  be: 'Беларуская',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  kk: 'Қазақша',
  ru: 'Русский',
  tr: 'Türkçe',
  zh: '中文',
};

const sizes = [8, 9, 10, 10.5, 11, 12, 13, 14];

interface PageFieldsProps {
  readonly options: ReportOptions;
  readonly onChange: (change: Partial<ReportOptions>) => void;
}

/** Paper, letters, colours, language, logo and foot of the report. */
export function PageFields({ options, onChange }: PageFieldsProps) {
  const { page } = options;
  const changePage = (change: Partial<ReportPage>) => onChange({ page: { ...page, ...change } });
  return (
    <>
      <div className={styles.pair}>
        <Choice
          label="Paper"
          value={page.paper}
          options={{ A4: 'A4', Letter: 'US Letter' }}
          onChange={(paper) => changePage({ paper })}
        />
        <Choice
          label="Orientation"
          value={page.orientation}
          options={{ portrait: 'Portrait', landscape: 'Landscape' }}
          onChange={(orientation) => changePage({ orientation })}
        />
        <Choice
          label="Typeface"
          value={page.typeface}
          options={{ serif: 'Serif', sans: 'Sans serif' }}
          onChange={(typeface) => changePage({ typeface })}
        />
        <ChoiceField
          label="Size"
          value={String(page.size)}
          options={sizes.map((size) => ({ value: String(size), label: `${size} pt` }))}
          onChange={(size) => changePage({ size: Number(size) })}
        />
        <Choice
          label="Margin for notes"
          value={page.margin}
          options={{ narrow: 'Narrow', medium: 'Medium', wide: 'Wide' }}
          onChange={(margin) => changePage({ margin })}
        />
        <Choice
          label="Colours"
          value={options.color}
          options={{ color: 'In colour', 'print-safe': 'Black and white' }}
          onChange={(color) => onChange({ color })}
        />
      </div>
      <Choice
        label="Language of headings"
        value={options.language}
        options={languages}
        onChange={(language) => onChange({ language })}
      />
      <TextField
        label="Foot of each page"
        value={options.footer}
        placeholder="Nothing but the page number"
        onCommit={(footer) => onChange({ footer })}
      />
      <LogoField logo={options.logo} onChange={(logo) => onChange({ logo })} />
    </>
  );
}

/** Bytes. */
const largestLogo = 500_000;

interface LogoFieldProps {
  readonly logo: ReportLogo | null;
  readonly onChange: (logo: ReportLogo | null) => void;
}

function LogoField({ logo, onChange }: LogoFieldProps) {
  const file = useRef<HTMLInputElement>(null);
  const label = useId();
  const [problem, setProblem] = useState('');
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const read = await readLogo(chosen);
    setProblem(typeof read === 'string' ? read : '');
    if (typeof read !== 'string') onChange(read);
  };
  return (
    <div role="group" aria-labelledby={label} className={styles.logo}>
      <span id={label} className={styles.legend}>
        Logo
      </span>
      {logo !== null && (
        <img className={styles.picture} alt="The logo" src={`data:${logo.type};base64,${logo.data}`} />
      )}
      <span className={styles.buttons}>
        <Button onClick={() => file.current?.click()}>{logo === null ? 'Choose…' : 'Another…'}</Button>
        {logo !== null && <Button onClick={() => onChange(null)}>Remove</Button>}
      </span>
      <input
        ref={file}
        type="file"
        aria-label="Picture of the logo"
        accept="image/png,image/jpeg"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {problem !== '' && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** The picture, or why it cannot be taken. */
async function readLogo(file: File): Promise<ReportLogo | string> {
  const type = file.type === 'image/png' || file.type === 'image/jpeg' ? file.type : null;
  if (type === null) return `“${file.name}” is no PNG or JPEG picture. The logo stays as it was.`;
  if (file.size > largestLogo)
    return `“${file.name}” is larger than 500 kB. Save it smaller and choose it again.`;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { type, data: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}
