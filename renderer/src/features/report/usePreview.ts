import type { PseudonymOptions } from '@shared/pseudonyms/pseudonymOptions';
import type { ReportOptions } from '@shared/report/reportOptions';
import { useEffect, useState } from 'react';
import { callMain, Refusal } from '@/bridge/client';
import { useMirrorStore } from '@/bridge/projectMirror';

export interface Preview {
  /** The last one laid out; stays while the next is made. */
  readonly pdf: Uint8Array | null;
  readonly busy: boolean;
  /** Why there is none; null when there is. */
  readonly problem: string | null;
}

/** Milliseconds without a change after which the pages are laid out anew. */
const pause = 350;

/** The report as the PDF that would be exported, made anew when the options or the project change. */
export function usePreview(
  options: ReportOptions,
  pseudonyms: PseudonymOptions | null,
  enabled: boolean,
): Preview {
  const seq = useMirrorStore(({ mirror }) => mirror?.seq ?? 0);
  const [preview, setPreview] = useState<Preview>({ pdf: null, busy: true, problem: null });

  useEffect(() => {
    if (!enabled) return undefined;
    let wanted = true;
    const layOut = async () => {
      try {
        const { pdf } = await callMain('previewReport', { options, pseudonyms });
        if (wanted) setPreview({ pdf, busy: false, problem: null });
      } catch (error) {
        const problem = error instanceof Refusal ? error.message : 'The pages could not be laid out.';
        if (wanted) setPreview({ pdf: null, busy: false, problem });
      }
    };
    setPreview((last) => ({ ...last, busy: true }));
    const timer = setTimeout(() => void layOut(), pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [options, pseudonyms, enabled, seq]);

  return preview;
}
