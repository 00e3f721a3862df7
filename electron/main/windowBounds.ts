import { readFileSync, writeFileSync } from 'node:fs';
import { type BrowserWindow, type Rectangle, screen } from 'electron';

/** The window is never smaller; in device-independent pixels. */
export const smallest = { width: 1024, height: 700 };
const firstSize = { width: 1280, height: 800 };

/** Place and size of the window at the last close; without a place it is centred. */
export interface WindowBounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** Reads what {@link keepBounds} wrote; the first size when there is nothing, or when the window would not be seen. */
export function readBounds(file: string): WindowBounds {
  const first = { ...firstSize, maximized: false };
  try {
    const kept = parseBounds(JSON.parse(readFileSync(file, 'utf8')));
    return kept !== undefined && isOnScreen(kept) ? kept : first;
  } catch {
    return first;
  }
}

/** Writes the window's place and size when it closes. */
export function keepBounds(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const bounds: WindowBounds = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(file, JSON.stringify(bounds));
    } catch {
      // A full disk must not keep the window from closing: the next start uses the first size.
    }
  });
}

function parseBounds(value: unknown): (WindowBounds & Rectangle) | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { x, y, width, height, maximized } = value as Record<string, unknown>;
  if (![x, y, width, height].every(Number.isFinite)) return undefined;
  return {
    x: Number(x),
    y: Number(y),
    width: Math.max(smallest.width, Number(width)),
    height: Math.max(smallest.height, Number(height)),
    maximized: maximized === true,
  };
}

/** A screen may have been unplugged since. */
function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const inside = (at: number, from: number, length: number) => at >= from - 8 && at < from + length - 64;
    return inside(bounds.x, workArea.x, workArea.width) && inside(bounds.y, workArea.y, workArea.height);
  });
}
