import { isPlainAddress } from './caseless/nameCore';
import type { Form } from './names/nameForms';
import type { PersonName } from './names/personName';
import { roleFits } from './names/roles';

interface Known {
  readonly forms: readonly Form[];
}

/** `张局长` is nobody of whom the text tells only another office; `张先生` may be anybody. */
export const hasOtherOffice = (name: PersonName, { forms }: Known): boolean =>
  name.role !== '' &&
  !isPlainAddress(name.role) &&
  forms.some(({ mention }) => mention.role !== '') &&
  !forms.some(({ mention }) => roleFits(name.role, mention.role) || mention.honorific === name.role);

/** What tells somebody from others of the name. */
export const describe = (person: Known & { readonly first: number }) => ({
  first: person.first,
  roles: person.forms.map(({ mention }) => mention.role).filter((role) => role !== ''),
  office: person.forms.every(({ mention }) => mention.role !== ''),
  name: person.forms[0]?.name,
});
