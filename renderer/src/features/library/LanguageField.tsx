import { languageName } from '@shared/language/languageName';
import { knownLanguages } from '@shared/language/writtenLanguage';
import type { DocumentRecord } from '@shared/project/records';
import { Chooser } from '@/ui/Chooser';
import fields from '@/ui/Fields.module.css';
import { changeDocument } from './documentCommands';

const options = () =>
  knownLanguages().map(({ tag, name, own }) => ({ id: tag, name, ...(own && { detail: own }) }));

/** The language that most of a document is in, chosen by its English name or its own. */
export function LanguageField({ document: { id, language } }: { readonly document: DocumentRecord }) {
  const known = options();
  const isKnown = language === '' || known.some((option) => option.id === language);
  return (
    <div className={fields['field']}>
      <span className={fields['label']} aria-hidden>
        Language
      </span>
      <Chooser
        look="field"
        label="Language"
        value={language === '' ? null : language}
        none="Not stated"
        options={isKnown ? known : [{ id: language, name: languageName(language) }, ...known]}
        onChoose={(tag) => changeDocument(id, { language: tag ?? '' })}
      />
    </div>
  );
}
