import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Dialogs, expect } from '../fixtures';

/** Writes the report that the view shows to a file, which the system's dialog is told. */
export async function exportPdf(page: Page, dialogs: Dialogs, file: string): Promise<void> {
  await dialogs.save(file);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await expect(page.getByText(`Saved as ${path.basename(file)}.`)).toBeVisible();
}
