import { settings } from '@shared/ipc/contract';
import { standardReading } from '@shared/ipc/reading';
import { z } from 'zod';

const { appearance, author, shortcuts, reading, peopleLibrary } = settings.shape;
const { size, width, typeface } = reading.shape;

/**
 * Settings as they are kept. Each value for itself: one that is missing, as in files of earlier versions, or is none, as after an editor's
 * slip, gives way to its default and leaves the others.
 * @param user who signs codings until somebody says otherwise
 */
export const keptSettings = (user: string) =>
  z.object({
    appearance: appearance.catch('system'),
    author: author.catch(user),
    shortcuts: z
      .record(z.string(), z.unknown())
      .catch({})
      .transform((kept) => Object.fromEntries(Object.entries(kept).filter(isShortcut))),
    reading: z
      .object({
        size: size.catch(standardReading.size),
        width: width.catch(standardReading.width),
        typeface: typeface.catch(standardReading.typeface),
      })
      .catch(standardReading),
    peopleLibrary: peopleLibrary.catch({ file: null, used: true }),
  });

const isShortcut = (entry: [string, unknown]): entry is [string, string | null] =>
  shortcuts.valueType.safeParse(entry[1]).success;
