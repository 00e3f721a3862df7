import type { Mention } from '../foundTurn';
import { coreOfName } from './coreOfName';

/** A full name, or a surname with a form of address: enough to be somebody. */
export const isFullName = (mention: Mention): boolean =>
  mention.kind === 'person' && (coreOfName(mention.name).length > 1 || mention.honorific !== '');
