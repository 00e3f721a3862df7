import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { notifyProblem } from '@/bridge/notices';
import styles from './PdfPages.module.css';
import { type PDFDocumentProxy, readPdf } from './pdfDocument';

/** Pixels between two pages and around them. */
const gap = 24;
/** Pages are never drawn wider, so that the text stays a size one reads. */
const widest = 920;

/** ms that a PDF that is not shown any more stays. */
const LINGERS_MS = 1000;

/** The pages of a PDF one below the other, as wide as fits; only those in view are drawn. */
export default function PdfPages({ pdf }: { readonly pdf: Uint8Array }) {
  const scroller = useRef<HTMLElement>(null);
  const document = usePdf(pdf);
  const ratio = useFirstPageRatio(document);
  const available = useWidth(scroller);
  const width = Math.min(widest, Math.max(240, available - 2 * gap));
  const height = Math.round(width * ratio);
  const count = document?.numPages ?? 0;

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height + gap,
    paddingStart: gap,
    overscan: 1,
  });
  // Sizes are kept by the list until it is told that they changed.
  const measure = useEffectEvent(() => virtual.measure());
  useEffect(() => {
    if (height > 0) measure();
  }, [height]);

  const middle = (virtual.scrollOffset ?? 0) + (virtual.scrollRect?.height ?? 0) / 2;
  const page = Math.min(count, Math.max(1, Math.floor((middle - gap) / (height + gap)) + 1));

  return (
    <div className={styles.frame}>
      <section ref={scroller} className={styles.scroller} aria-label="Preview" tabIndex={0}>
        <div className={styles.pages} style={{ height: virtual.getTotalSize() }}>
          {document !== null &&
            virtual
              .getVirtualItems()
              .map(({ index, start }) => (
                <PdfPage
                  key={index}
                  document={document}
                  number={index + 1}
                  width={width}
                  height={height}
                  top={start}
                />
              ))}
        </div>
      </section>
      {count > 0 && (
        <p className={styles.number} aria-live="off">
          Page {page} of {count}
        </p>
      )}
    </div>
  );
}

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

function PdfPage({ document, number, width, height, top }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);

  useEffect(() => {
    let wanted = true;
    let stop = () => {};
    const draw = async () => {
      const page = await document.getPage(number);
      const target = canvas.current;
      if (!wanted || target === null) return;
      const scale = (width / page.getViewport({ scale: 1 }).width) * devicePixelRatio;
      const viewport = page.getViewport({ scale });
      // Drawn aside and put in place whole: the old page stays until then.
      const aside = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const context = aside.getContext('2d');
      if (context === null) return;
      const task = page.render({
        canvas: null,
        canvasContext: context as unknown as CanvasRenderingContext2D,
        viewport,
      });
      stop = () => task.cancel();
      await task.promise;
      if (!wanted) return;
      target.width = aside.width;
      target.height = aside.height;
      target.getContext('2d')?.drawImage(aside, 0, 0);
      setDrawn(true);
    };
    draw().catch((error: unknown) => {
      if (wanted) notifyProblem(error);
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [document, number, width]);

  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={`Page ${number}`}
      aria-busy={!drawn}
      className={styles.page}
      style={{ width, height, transform: `translate(-50%, ${top}px)` }}
    />
  );
}

/** The PDF ready for drawing; the one before stays until the next is ready. */
function usePdf(pdf: Uint8Array): PDFDocumentProxy | null {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const loaded = await readPdf(pdf);
      if (wanted) setDocument(loaded);
      else await loaded.loadingTask.destroy();
    };
    load().catch(notifyProblem);
    return () => {
      wanted = false;
    };
  }, [pdf]);
  // Each has a worker of its own. Pages may still be drawing: it goes when they have been replaced or are gone.
  useEffect(
    () => () => {
      if (document !== null) setTimeout(() => void document.loadingTask.destroy(), LINGERS_MS);
    },
    [document],
  );
  return document;
}

/** Height by width of the first page; all pages of a report are alike. */
function useFirstPageRatio(document: PDFDocumentProxy | null): number {
  const [ratio, setRatio] = useState(Math.SQRT2);
  useEffect(() => {
    let wanted = true;
    document
      ?.getPage(1)
      .then((page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        if (wanted) setRatio(height / width);
        return undefined;
      })
      .catch(notifyProblem);
    return () => {
      wanted = false;
    };
  }, [document]);
  return ratio;
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
