import { useEffect, useState } from 'react';
import { callMain } from '@/bridge/client';
import { orNotice } from '@/bridge/notices';

interface Sample {
  /** Bytes, in base64. */
  readonly sample: string;
  readonly encoding: string;
}

const keyOf = ({ sample, encoding }: Sample) => `${encoding} ${sample}`;

/** The words of these samples as their encodings read them; null: not yet known. What was read once is kept. */
export function useSampleTexts(samples: readonly Sample[]): (sample: Sample) => string | null {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const unread = samples.filter((each) => !texts.has(keyOf(each)));
  const wanted = unread.map(keyOf).join('\n');
  useEffect(() => {
    if (wanted === '') return;
    const asked = wanted.split('\n').map((key) => {
      const [encoding = '', sample = ''] = key.split(' ');
      return { sample, encoding };
    });
    void orNotice(callMain('readSamples', { samples: asked })).then((read) =>
      setTexts((known) => new Map([...known, ...asked.map(keyed(read?.texts ?? []))])),
    );
  }, [wanted]);
  return (sample) => texts.get(keyOf(sample)) ?? null;
}

const keyed =
  (texts: readonly string[]) =>
  (sample: Sample, index: number): [string, string] => [keyOf(sample), texts[index] ?? ''];
