import { ok, type Result } from '../base/result';
import { attributeName, notOfKind } from './attributes';
import { attributesByName } from './attributesByName';
import { type AttributeKind, attributeValue, kindOfValues } from './attributeValue';
import type { CommandContext } from './command';
import type { CommandParams } from './commandParams';
import { type DocumentField, fieldValue } from './documentChange';
import { cleanName, nameKey, quoted } from './names';
import type { ProjectState } from './projectState';
import type { AttributeRecord } from './records';

type Import = CommandParams<'importDocuments'>;
type Incoming = Import['documents'][number];

/** What a file says of a document, as it is kept. */
export interface StatedProperties {
  readonly date: string;
  readonly provenance: string;
  readonly language: string;
  /** By attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What does not fit and is left out, one sentence each. */
  readonly warnings: readonly string[];
}

/** Statements under these names are about what every document has. */
const fields: ReadonlyMap<string, Exclude<DocumentField, 'title'>> = new Map([
  ['date', 'date'],
  ['source', 'provenance'],
  ['language', 'language'],
]);

/** The kinds that attributes have by all that these documents say, for when they come in by portions. */
export const statedKinds = (
  documents: readonly Pick<Incoming, 'attributes'>[],
): NonNullable<Import['kinds']> =>
  Array.from(statedValues(documents).values(), ({ name, values }) => ({ name, kind: kindOfValues(values) }));

/** What is stated under each name that an attribute can have, by the key of the name. */
function statedValues(
  documents: readonly Pick<Incoming, 'attributes'>[],
): ReadonlyMap<string, { readonly name: string; readonly values: string[] }> {
  const values = new Map<string, { readonly name: string; readonly values: string[] }>();
  for (const { name, value } of documents.flatMap(({ attributes = [] }) => attributes)) {
    if (!attributeName('document', name, []).ok) continue;
    const known = values.get(nameKey(name)) ?? { name, values: [] };
    known.values.push(value);
    values.set(nameKey(name), known);
  }
  return values;
}

/** The kind that these values and those of later portions have, which are of the `given` kinds. */
function kindFor(values: readonly string[], given: readonly AttributeKind[]): AttributeKind {
  const [first] = given;
  if (first === undefined) return kindOfValues(values);
  const fit = values.every((value) => attributeValue(first, value) !== null);
  return fit && given.every((kind) => kind === first) ? first : 'text';
}

/** Reads what the files of one import say of their documents. */
export class PropertiesReader {
  readonly #attributes: ReadonlyMap<string, AttributeRecord>;

  private constructor(attributes: ReadonlyMap<string, AttributeRecord>) {
    this.#attributes = attributes;
  }

  /** Attributes are meant by name; those that are not there are made, of the kind that all values of the import have. */
  static of(
    state: ProjectState,
    { documents, kinds = [] }: Pick<Import, 'documents' | 'kinds'>,
    context: CommandContext,
  ): Result<PropertiesReader> {
    const wanted = Array.from(statedValues(documents), ([key, { name, values }]) => {
      const given = kinds.filter((each) => nameKey(each.name) === key).map(({ kind }) => kind);
      return { name, kind: kindFor(values, given) };
    });
    const attributes = attributesByName(state, 'document', wanted, context);
    return attributes.ok ? ok(new PropertiesReader(attributes.value)) : attributes;
  }

  /** Every attribute of documents, new ones among them. */
  get attributes(): Iterable<AttributeRecord> {
    return this.#attributes.values();
  }

  read({ date = '', provenance = '', attributes: stated = [] }: Incoming): StatedProperties {
    const own = {
      date: attributeValue('date', date) ?? '',
      provenance: cleanName(provenance),
      language: '',
    };
    const attributes: Record<string, string> = {};
    const warnings: string[] = [];
    for (const { name, value: text } of stated) {
      const field = fields.get(nameKey(name));
      const attribute = this.#attributes.get(nameKey(name));
      if (field !== undefined) {
        const value = fieldValue(field, text);
        if (!value.ok) warnings.push(`${value.problem.message} It was left out.`);
        else own[field] ||= value.value;
      } else if (attribute === undefined) {
        if (text.trim() !== '')
          warnings.push(
            `The file says ${quoted(`${cleanName(name)}: ${cleanName(text)}`)}, which was left out: no attribute can be called that.`,
          );
      } else {
        const value = attributeValue(attribute.kind, text);
        if (value === null) warnings.push(`${notOfKind(attribute, text)} It was left out.`);
        else if (value !== '') attributes[attribute.id] = value;
      }
    }
    return { ...own, attributes, warnings };
  }
}
