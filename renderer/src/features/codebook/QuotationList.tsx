import { saidInWords } from '@shared/query/saidInWords';
import type { ThemeQuotation } from '@shared/query/themeQuotations';
import { showPassage } from '@/bridge/passages';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { PassageList } from '@/ui/PassageList';

interface QuotationListProps {
  readonly label: string;
  readonly quotations: readonly ThemeQuotation[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** A theme's passages with who says them and where; any number of them. */
export function QuotationList({ label, quotations, chosen, onChoose }: QuotationListProps) {
  const records = useRecordsOf('document', 'speaker');
  const passages = quotations.map(({ annotation, document, words, goesOn, speakers }) => ({
    id: annotation,
    words: goesOn ? `${words}…` : words,
    left: saidInWords(
      speakers.flatMap(({ speaker, share }) => {
        const name = records.speaker(speaker)?.name;
        return name === undefined ? [] : [{ name, share }];
      }),
    ),
    right: records.document(document)?.title ?? '',
  }));
  return (
    <PassageList
      label={label}
      passages={passages}
      chosen={chosen}
      onChoose={onChoose}
      onOpen={(id) => void showPassage(id)}
    />
  );
}
