/** What a window of the printer is asked for; a page is HTML in UTF-8, handed over. */
export type PrintJob =
  /** To tell where lines of a page break and how high its notes are, as `measureLines` does. */
  | { readonly kind: 'measure'; readonly html: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'print';
      readonly html: Uint8Array<ArrayBuffer>;
      /**
       * `draft`: without grounds and colours; `untagged`: with them; `tagged`: with tags and bookmarks too.
       */
      readonly as: 'draft' | 'untagged' | 'tagged';
      /** Heads have a window of their own: the report's is busy for long with clearing away what it has printed. */
      readonly window: 'report' | 'heads';
    };

/** What was measured, as JSON, or a PDF. */
export type PrintAnswer = string | Uint8Array<ArrayBuffer>;

/** What of a report is being made. */
export type PrintStep = 'margin' | 'numbering' | 'printing' | 'heads';

/** Where the making of a report has come to: something is to be measured or printed, or all is done. */
export type PrintTurn =
  | { readonly kind: 'job'; readonly step: PrintStep; readonly job: PrintJob }
  | { readonly kind: 'printed'; readonly pages: number };
