import { useEffect, useState } from 'react';
import { afterFrame } from '@/bridge/afterFrame';
import type { ReaderModel } from '../ReaderModel';

/**
 * What is open over the text. What is closed stays for the frame that shows what came of it, as taking it off the page takes longer than a
 * tag may; the text has the keyboard at once.
 */
export function useShownPopup(model: Pick<ReaderModel, 'store'>) {
  const [shown, setShown] = useState(() => ({ popup: model.store.getState().popup, opened: 0 }));
  useEffect(() => {
    let callOff = () => {};
    const stop = model.store.subscribe(({ popup }, { popup: before }) => {
      if (popup === before) return;
      callOff();
      const show = () => setShown(({ opened }) => ({ popup, opened: before === null ? opened + 1 : opened }));
      if (popup === null) callOff = afterFrame(show);
      else show();
    });
    return () => {
      stop();
      callOff();
    };
  }, [model]);
  return shown;
}
