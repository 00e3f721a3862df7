import type { Handlers } from '../ipc';
import { appHandlers } from './appHandlers';
import type { AppParts } from './appParts';
import { codebookHandlers } from './codebookHandlers';
import { commentHandlers } from './commentHandlers';
import { historyHandlers } from './historyHandlers';
import { importHandlers } from './importHandlers';
import { memoHandlers } from './memoHandlers';
import { originalHandlers } from './originalHandlers';
import { peopleHandlers } from './peopleHandlers';
import { projectHandlers } from './projectHandlers';
import { propertyHandlers } from './propertyHandlers';
import { reportHandlers } from './reportHandlers';
import { searchHandlers } from './searchHandlers';
import { speakerHandlers } from './speakerHandlers';
import { speakerUseHandlers } from './speakerUseHandlers';
import { templateHandlers } from './templateHandlers';

/** Main's side of every call in the contract. */
export function allHandlers(parts: AppParts): Handlers {
  return {
    ...appHandlers(parts),
    ...projectHandlers(parts),
    ...importHandlers(parts),
    ...originalHandlers(parts),
    ...historyHandlers(parts),
    ...memoHandlers(parts),
    ...reportHandlers(parts),
    ...templateHandlers(),
    ...commentHandlers(parts),
    ...codebookHandlers(parts),
    ...searchHandlers(parts),
    ...speakerHandlers(parts),
    ...speakerUseHandlers(parts),
    ...peopleHandlers(parts),
    ...propertyHandlers(parts),
  };
}
