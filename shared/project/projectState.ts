import type {
  AnnotationRecord,
  AnyRecord,
  AttributeRecord,
  BlockRecord,
  DocumentRecord,
  OrphanRecord,
  ProjectRecord,
  ReportTemplateRecord,
  SpeakerRecord,
  SpeakerRuleRecord,
  ThemeRecord,
  TurnRecord,
} from './records';

/**
 * What can be asked of a project's records. Main holds it for the whole project, the window for what it subscribed to; commands,
 * queries and reports read it through this interface and never see how it is kept. Lists are in their natural order: `order`
 * keys for documents, blocks, themes, attributes, speakers and their rules; text order for turns and annotations.
 */
export interface ProjectState {
  get(id: string): AnyRecord | undefined;
  project(): ProjectRecord;
  documents(): readonly DocumentRecord[];
  document(id: string): DocumentRecord | undefined;
  blocks(document: string): readonly BlockRecord[];
  block(id: string): BlockRecord | undefined;
  themes(): readonly ThemeRecord[];
  theme(id: string): ThemeRecord | undefined;
  speakers(): readonly SpeakerRecord[];
  speaker(id: string): SpeakerRecord | undefined;
  /** Of speakers and of documents, each in the order of its table. */
  attributes(of: AttributeRecord['of']): readonly AttributeRecord[];
  attribute(id: string): AttributeRecord | undefined;
  speakerRules(): readonly SpeakerRuleRecord[];
  /** In the order of their names. */
  reportTemplates(): readonly ReportTemplateRecord[];
  turns(document: string): readonly TurnRecord[];
  turnsOf(speaker: string): readonly TurnRecord[];
  annotations(document: string): readonly AnnotationRecord[];
  annotation(id: string): AnnotationRecord | undefined;
  annotationsWith(theme: string): readonly AnnotationRecord[];
  /** What waits to be placed by hand, of one document or of all, in the order of the places it stood at. */
  orphans(document?: string): readonly OrphanRecord[];
  /** Codings with this theme in the whole project; cheap. */
  codingCount(theme: string): number;
  /** Turns of this speaker in the whole project; cheap. */
  turnCount(speaker: string): number;
  /** Annotations whose start or end lies in one of these blocks of one document, and those that run over them. */
  annotationsIn(document: string, blocks: ReadonlySet<string>): readonly AnnotationRecord[];
}
