/** The menus of the application, in their order. */
export const menus = ['File', 'Edit', 'View', 'Format', 'Passage', 'Themes', 'Speakers', 'Help'] as const;

/**
 * Everything the analyst can do from a menu, the palette or a key: the one list that the application menu, the command palette,
 * the shortcuts and their help page are made from. What an action does is told by the window that has the focus.
 */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** Electron accelerator syntax; the window matches it itself, the menu only shows it (except on macOS). */
  readonly keys?: string;
  /** Its keys on macOS, where the others are the system's or mean something else in a text. */
  readonly macKeys?: string;
  /** Further keys that hold beside its own wherever people expect both; they cannot be changed. Not on macOS. */
  readonly alsoKeys?: string;
  /** Done to words while the text is edited; there its keys go before those of other actions. */
  readonly whileEditing?: boolean;
  /** Where it stands in the application menu; without one it is in the palette only. */
  readonly menu?: (typeof menus)[number];
  /** The menu within that menu that it stands in, with its neighbours of the same name. */
  readonly submenu?: string;
  /** A line above it in the menu. */
  readonly separated?: boolean;
  /** Enabled only while a project, or a document in the reader, is open. */
  readonly needs?: 'project' | 'document';
}

export const actions = [
  { id: 'project.new', label: 'New Project…', keys: 'CmdOrCtrl+Shift+N', menu: 'File' },
  { id: 'project.open', label: 'Open Project…', keys: 'CmdOrCtrl+O', menu: 'File' },
  { id: 'project.openInside', label: 'Open Project inside a PDF…', menu: 'File' },
  { id: 'project.sample', label: 'Explore the Sample', menu: 'File' },
  {
    id: 'documents.import',
    label: 'Import Documents…',
    keys: 'CmdOrCtrl+I',
    menu: 'File',
    separated: true,
    needs: 'project',
  },
  { id: 'properties.newAttribute', label: 'New Attribute of Documents…', needs: 'project' },
  {
    id: 'properties.import',
    label: 'Import Properties of Documents from a Table…',
    menu: 'File',
    needs: 'project',
  },
  { id: 'properties.export', label: 'Export Table of Documents…', menu: 'File', needs: 'project' },
  {
    id: 'document.replace',
    label: 'Replace Text from File…',
    menu: 'File',
    submenu: 'Document',
    needs: 'document',
  },
  {
    id: 'document.readAgain',
    label: 'Read Original Again…',
    menu: 'File',
    submenu: 'Document',
    needs: 'document',
  },
  {
    id: 'document.openOriginal',
    label: 'Open Original',
    menu: 'File',
    submenu: 'Document',
    separated: true,
    needs: 'document',
  },
  {
    id: 'document.saveOriginal',
    label: 'Save a Copy of the Original…',
    menu: 'File',
    submenu: 'Document',
    needs: 'document',
  },
  {
    id: 'document.delete',
    label: 'Delete the Document…',
    menu: 'File',
    submenu: 'Document',
    separated: true,
    needs: 'document',
  },
  { id: 'documents.importFolder', label: 'Import Folder…', menu: 'File', needs: 'project' },
  {
    id: 'documents.paste',
    label: 'New Document from Clipboard',
    keys: 'CmdOrCtrl+Alt+V',
    menu: 'File',
    needs: 'project',
  },
  {
    id: 'report.export',
    label: 'Export Annotated PDF…',
    keys: 'CmdOrCtrl+E',
    menu: 'File',
    needs: 'project',
  },
  { id: 'comments.read', label: 'Comments from a PDF…', menu: 'File', needs: 'project' },
  {
    id: 'project.close',
    label: 'Close Project',
    keys: 'CmdOrCtrl+W',
    menu: 'File',
    separated: true,
    needs: 'project',
  },

  { id: 'edit.undo', label: 'Undo', keys: 'CmdOrCtrl+Z', menu: 'Edit' },
  { id: 'edit.redo', label: 'Redo', keys: 'CmdOrCtrl+Shift+Z', alsoKeys: 'CmdOrCtrl+Y', menu: 'Edit' },
  { id: 'edit.history', label: 'History…', keys: 'CmdOrCtrl+Alt+Z', menu: 'Edit', needs: 'project' },
  {
    id: 'reader.find',
    label: 'Find in Document…',
    keys: 'CmdOrCtrl+F',
    menu: 'Edit',
    separated: true,
    needs: 'document',
  },
  {
    id: 'reader.findNext',
    label: 'Find Next',
    keys: 'F3',
    macKeys: 'CmdOrCtrl+G',
    menu: 'Edit',
    needs: 'document',
  },
  {
    id: 'reader.findPrevious',
    label: 'Find Previous',
    keys: 'Shift+F3',
    macKeys: 'CmdOrCtrl+Shift+G',
    menu: 'Edit',
    needs: 'document',
  },
  {
    id: 'reader.replace',
    label: 'Find and Replace…',
    keys: 'CmdOrCtrl+H',
    macKeys: 'CmdOrCtrl+Alt+F',
    menu: 'Edit',
    needs: 'document',
  },
  {
    id: 'project.find',
    label: 'Find in Project…',
    keys: 'CmdOrCtrl+Shift+F',
    menu: 'Edit',
    needs: 'project',
  },
  {
    id: 'project.replace',
    label: 'Replace in Project…',
    keys: 'CmdOrCtrl+Shift+H',
    menu: 'Edit',
    needs: 'project',
  },
  {
    id: 'reader.goTo',
    label: 'Go To…',
    keys: 'CmdOrCtrl+G',
    macKeys: 'CmdOrCtrl+Alt+G',
    menu: 'Edit',
    needs: 'document',
  },

  { id: 'view.read', label: 'Read', keys: 'CmdOrCtrl+1', menu: 'View', needs: 'project' },
  { id: 'view.codebook', label: 'Codebook', keys: 'CmdOrCtrl+2', menu: 'View', needs: 'project' },
  { id: 'view.speakers', label: 'Speakers', keys: 'CmdOrCtrl+3', menu: 'View', needs: 'project' },
  { id: 'view.memos', label: 'Memos', keys: 'CmdOrCtrl+4', menu: 'View', needs: 'project' },
  { id: 'view.report', label: 'Report', keys: 'CmdOrCtrl+5', menu: 'View', needs: 'project' },
  { id: 'view.documents', label: 'Documents', keys: 'CmdOrCtrl+6', menu: 'View', needs: 'project' },
  {
    id: 'view.sidebar',
    label: 'Show or Hide Sidebar',
    keys: 'CmdOrCtrl+B',
    menu: 'View',
    separated: true,
    needs: 'project',
  },
  {
    id: 'view.inspector',
    label: 'Show or Hide Inspector',
    keys: 'CmdOrCtrl+Alt+B',
    menu: 'View',
    needs: 'project',
  },
  {
    id: 'view.outline',
    label: 'Show or Hide Outline',
    keys: 'CmdOrCtrl+Shift+O',
    menu: 'View',
    needs: 'document',
  },
  {
    id: 'view.split',
    label: 'Two Documents Side by Side',
    keys: 'CmdOrCtrl+\\',
    menu: 'View',
    needs: 'document',
  },
  { id: 'view.unplaced', label: 'Passages without a Place', menu: 'View', needs: 'project' },
  { id: 'view.focus', label: 'Focus on the Text', keys: 'CmdOrCtrl+.', menu: 'View', needs: 'document' },
  { id: 'view.reading', label: 'Text Size and Width…', menu: 'View', needs: 'document' },
  { id: 'view.largerText', label: 'Larger Text', keys: 'CmdOrCtrl+Alt+=', menu: 'View', needs: 'document' },
  { id: 'view.smallerText', label: 'Smaller Text', keys: 'CmdOrCtrl+Alt+-', menu: 'View', needs: 'document' },
  { id: 'view.nextPane', label: 'Next Pane', keys: 'F6', menu: 'View' },
  { id: 'view.previousPane', label: 'Previous Pane', keys: 'Shift+F6', menu: 'View' },
  { id: 'view.notice', label: 'Go to the Notice', keys: 'F8', menu: 'View', needs: 'project' },
  { id: 'view.light', label: 'Light', menu: 'View', separated: true },
  { id: 'view.dark', label: 'Dark', menu: 'View' },
  { id: 'view.system', label: 'Same as the Computer', menu: 'View' },
  { id: 'app.palette', label: 'Command Palette…', keys: 'CmdOrCtrl+K', menu: 'View', separated: true },

  {
    id: 'format.paragraph',
    label: 'Paragraph',
    keys: 'CmdOrCtrl+Alt+0',
    menu: 'Format',
    needs: 'document',
    whileEditing: true,
  },
  {
    id: 'format.heading1',
    label: 'Heading 1',
    keys: 'CmdOrCtrl+Alt+1',
    menu: 'Format',
    needs: 'document',
    whileEditing: true,
  },
  {
    id: 'format.heading2',
    label: 'Heading 2',
    keys: 'CmdOrCtrl+Alt+2',
    menu: 'Format',
    needs: 'document',
    whileEditing: true,
  },
  {
    id: 'format.heading3',
    label: 'Heading 3',
    keys: 'CmdOrCtrl+Alt+3',
    menu: 'Format',
    needs: 'document',
    whileEditing: true,
  },
  {
    id: 'format.list',
    label: 'List',
    keys: 'CmdOrCtrl+Shift+8',
    menu: 'Format',
    separated: true,
    needs: 'document',
    whileEditing: true,
  },
  {
    id: 'format.numberedList',
    label: 'Numbered List',
    keys: 'CmdOrCtrl+Shift+7',
    menu: 'Format',
    needs: 'document',
    whileEditing: true,
  },
  {
    id: 'format.quote',
    label: 'Quote',
    keys: 'CmdOrCtrl+Shift+9',
    menu: 'Format',
    needs: 'document',
    whileEditing: true,
  },
  {
    id: 'format.bold',
    label: 'Bold',
    keys: 'CmdOrCtrl+B',
    menu: 'Format',
    separated: true,
    needs: 'document',
    whileEditing: true,
  },
  {
    id: 'format.italic',
    label: 'Italic',
    keys: 'CmdOrCtrl+I',
    menu: 'Format',
    needs: 'document',
    whileEditing: true,
  },

  { id: 'passage.code', label: 'Tag with a Theme…', keys: 'T', menu: 'Passage', needs: 'document' },
  {
    id: 'passage.inVivo',
    label: 'Tag with the Selected Words',
    keys: 'V',
    menu: 'Passage',
    needs: 'document',
  },
  { id: 'passage.turn', label: 'Tag the Whole Turn…', keys: 'Shift+T', menu: 'Passage', needs: 'document' },
  {
    id: 'passage.active',
    label: 'Tag with One Theme Again and Again…',
    keys: 'A',
    menu: 'Passage',
    needs: 'document',
  },
  { id: 'passage.recode', label: 'Change a Theme…', keys: 'R', menu: 'Passage', needs: 'document' },
  { id: 'passage.memo', label: 'Write a Memo', keys: 'M', menu: 'Passage', needs: 'document' },
  { id: 'passage.speaker', label: 'This is Said by…', keys: 'S', menu: 'Passage', needs: 'document' },
  { id: 'passage.delete', label: 'Remove a Coding…', keys: 'Delete', menu: 'Passage', needs: 'document' },
  {
    id: 'passage.quote',
    label: 'Copy Quotation with Citation',
    keys: 'Q',
    menu: 'Passage',
    needs: 'document',
  },
  {
    id: 'passage.place',
    label: 'Place the Waiting Passage on the Selected Words',
    keys: 'O',
    menu: 'Passage',
    needs: 'document',
  },
  {
    id: 'passage.next',
    label: 'Next Passage',
    keys: 'Tab',
    menu: 'Passage',
    separated: true,
    needs: 'document',
  },
  {
    id: 'passage.previous',
    label: 'Previous Passage',
    keys: 'Shift+Tab',
    menu: 'Passage',
    needs: 'document',
  },
  {
    id: 'selection.grow',
    label: 'Select More: Word, Sentence, Paragraph, Turn',
    keys: 'E',
    menu: 'Passage',
    needs: 'document',
  },
  { id: 'selection.shrink', label: 'Select Less', keys: 'Shift+E', menu: 'Passage', needs: 'document' },
  {
    id: 'caret.nextSentence',
    label: 'To the Next Sentence',
    keys: 'J',
    menu: 'Passage',
    submenu: 'Caret and Selection',
    needs: 'document',
  },
  {
    id: 'caret.previousSentence',
    label: 'To the Sentence Before',
    keys: 'K',
    menu: 'Passage',
    submenu: 'Caret and Selection',
    needs: 'document',
  },
  {
    id: 'caret.nextTurn',
    label: 'To the Next Turn',
    keys: 'N',
    menu: 'Passage',
    submenu: 'Caret and Selection',
    needs: 'document',
  },
  {
    id: 'caret.previousTurn',
    label: 'To the Turn Before',
    keys: 'P',
    menu: 'Passage',
    submenu: 'Caret and Selection',
    needs: 'document',
  },
  {
    id: 'selection.nextSentence',
    label: 'Select up to the End of a Sentence',
    keys: 'Shift+J',
    menu: 'Passage',
    submenu: 'Caret and Selection',
    needs: 'document',
  },
  {
    id: 'selection.previousSentence',
    label: 'Select Back to the Start of a Sentence',
    keys: 'Shift+K',
    menu: 'Passage',
    submenu: 'Caret and Selection',
    needs: 'document',
  },
  {
    id: 'selection.nextTurn',
    label: 'Select up to the End of a Turn',
    keys: 'Shift+N',
    menu: 'Passage',
    submenu: 'Caret and Selection',
    needs: 'document',
  },
  {
    id: 'selection.previousTurn',
    label: 'Select Back to the Start of a Turn',
    keys: 'Shift+P',
    menu: 'Passage',
    submenu: 'Caret and Selection',
    needs: 'document',
  },
  {
    id: 'bounds.endWordLater',
    label: 'End One Word Later',
    keys: 'Alt+Right',
    macKeys: 'CmdOrCtrl+Alt+Right',
    menu: 'Passage',
    submenu: 'Ends of the Passage',
    needs: 'document',
  },
  {
    id: 'bounds.endWordEarlier',
    label: 'End One Word Earlier',
    keys: 'Alt+Left',
    macKeys: 'CmdOrCtrl+Alt+Left',
    menu: 'Passage',
    submenu: 'Ends of the Passage',
    needs: 'document',
  },
  {
    id: 'bounds.startWordLater',
    label: 'Start One Word Later',
    keys: 'Alt+Shift+Right',
    macKeys: 'CmdOrCtrl+Alt+Shift+Right',
    menu: 'Passage',
    submenu: 'Ends of the Passage',
    needs: 'document',
  },
  {
    id: 'bounds.startWordEarlier',
    label: 'Start One Word Earlier',
    keys: 'Alt+Shift+Left',
    macKeys: 'CmdOrCtrl+Alt+Shift+Left',
    menu: 'Passage',
    submenu: 'Ends of the Passage',
    needs: 'document',
  },
  {
    id: 'bounds.endSentenceLater',
    label: 'End One Sentence Later',
    keys: 'Alt+Down',
    macKeys: 'CmdOrCtrl+Alt+Down',
    menu: 'Passage',
    submenu: 'Ends of the Passage',
    needs: 'document',
  },
  {
    id: 'bounds.endSentenceEarlier',
    label: 'End One Sentence Earlier',
    keys: 'Alt+Up',
    macKeys: 'CmdOrCtrl+Alt+Up',
    menu: 'Passage',
    submenu: 'Ends of the Passage',
    needs: 'document',
  },
  {
    id: 'bounds.startSentenceLater',
    label: 'Start One Sentence Later',
    keys: 'Alt+Shift+Down',
    macKeys: 'CmdOrCtrl+Alt+Shift+Down',
    menu: 'Passage',
    submenu: 'Ends of the Passage',
    needs: 'document',
  },
  {
    id: 'bounds.startSentenceEarlier',
    label: 'Start One Sentence Earlier',
    keys: 'Alt+Shift+Up',
    macKeys: 'CmdOrCtrl+Alt+Shift+Up',
    menu: 'Passage',
    submenu: 'Ends of the Passage',
    needs: 'document',
  },
  {
    id: 'reader.edit',
    label: 'Edit the Text',
    keys: 'CmdOrCtrl+Shift+E',
    menu: 'Passage',
    separated: true,
    needs: 'document',
  },
  { id: 'theme.new', label: 'New Theme', keys: 'CmdOrCtrl+Shift+T', menu: 'Themes', needs: 'project' },
  { id: 'theme.duplicates', label: 'Find Themes of the Same Name…', menu: 'Themes', needs: 'project' },
  {
    id: 'codebook.import',
    label: 'Import Codebook…',
    menu: 'Themes',
    separated: true,
    needs: 'project',
  },
  { id: 'codebook.export', label: 'Export Codebook…', menu: 'Themes', needs: 'project' },

  {
    id: 'speakers.review',
    label: 'Find Speakers…',
    keys: 'CmdOrCtrl+Shift+P',
    menu: 'Speakers',
    needs: 'document',
  },
  { id: 'speakers.rules', label: 'Speaker Rules…', menu: 'Speakers', needs: 'project' },
  {
    id: 'speakers.ruleFromSelection',
    label: 'Make a Speaker Rule from the Selected Label…',
    menu: 'Speakers',
    needs: 'document',
  },
  {
    id: 'speakers.reviewAll',
    label: 'Find Speakers in All Documents…',
    menu: 'Speakers',
    needs: 'project',
  },
  {
    id: 'turn.choose',
    label: 'Choose the Turn',
    keys: 'W',
    menu: 'Speakers',
    separated: true,
    needs: 'document',
  },
  {
    id: 'turn.select',
    label: 'Select the Words of the Turn',
    keys: 'Shift+W',
    menu: 'Speakers',
    needs: 'document',
  },
  {
    id: 'turn.speaker',
    label: 'Change the Speaker of the Turn…',
    keys: 'C',
    menu: 'Speakers',
    separated: true,
    needs: 'document',
  },
  {
    id: 'turn.speakerOfAll',
    label: 'Change the Speaker of All Turns with This Label…',
    keys: 'Shift+C',
    menu: 'Speakers',
    needs: 'document',
  },
  {
    id: 'turn.confirm',
    label: 'Confirm the Turn, or Take That Back',
    keys: 'Y',
    menu: 'Speakers',
    needs: 'document',
  },
  {
    id: 'turn.extend',
    label: 'Extend the Turn to Here',
    keys: 'L',
    menu: 'Speakers',
    separated: true,
    needs: 'document',
  },
  { id: 'turn.cut', label: 'Cut the Words Out of the Turn', keys: 'X', menu: 'Speakers', needs: 'document' },
  { id: 'turn.split', label: 'Split the Turn Here…', keys: 'Shift+S', menu: 'Speakers', needs: 'document' },
  {
    id: 'turn.join',
    label: 'Join with the Next Turn of the Same Speaker',
    keys: 'U',
    menu: 'Speakers',
    needs: 'document',
  },
  { id: 'turn.delete', label: 'Remove the Turn', keys: 'Shift+Delete', menu: 'Speakers', needs: 'document' },
  { id: 'speaker.new', label: 'New Speaker', menu: 'Speakers', separated: true, needs: 'project' },
  { id: 'attribute.new', label: 'New Attribute…', menu: 'Speakers', needs: 'project' },
  {
    id: 'people.import',
    label: 'Import People…',
    menu: 'Speakers',
    separated: true,
    needs: 'project',
  },
  { id: 'people.export', label: 'Export People…', menu: 'Speakers', needs: 'project' },
  { id: 'people.pseudonyms', label: 'Pseudonyms…', menu: 'Speakers', needs: 'project' },
  {
    id: 'people.use',
    label: 'Use People Library…',
    menu: 'Speakers',
    separated: true,
    needs: 'project',
  },
  { id: 'people.remember', label: 'Add to People Library', menu: 'Speakers', needs: 'project' },

  { id: 'app.settings', label: 'Settings…', keys: 'CmdOrCtrl+,', menu: 'Edit', separated: true },

  { id: 'app.shortcuts', label: 'Keyboard Shortcuts', keys: '?', menu: 'Help' },
] as const satisfies readonly Action[];

export type ActionId = (typeof actions)[number]['id'];
export type ListedAction = Action & { readonly id: ActionId };

const onMac: readonly ListedAction[] = (actions as readonly ListedAction[]).map(
  ({ alsoKeys: _, macKeys, ...action }) => (macKeys === undefined ? action : { ...action, keys: macKeys }),
);

/** The actions with the keys that they have on a platform, `linux`, `darwin` or `win32`. */
export const actionsOn = (platform: string): readonly ListedAction[] =>
  platform === 'darwin' ? onMac : actions;

interface FixedKeys {
  readonly keys: string;
  readonly label: string;
}

/**
 * Keys of the text that are not an action of their own and cannot be changed: the caret's own, and those whose meaning the place gives.
 * For the help page.
 */
export const fixedKeysOn = (platform: string): readonly FixedKeys[] => [
  { keys: '1 – 9', label: 'Tag with a pinned or recent theme, or take it away' },
  { keys: 'Enter', label: 'Choose among the codings at the caret' },
  { keys: 'Esc', label: 'One step back: close, end, clear, leave the text' },
  {
    keys: platform === 'darwin' ? 'Alt+Right' : 'CmdOrCtrl+Right',
    label: 'Caret by word; with Shift, select',
  },
  {
    keys: platform === 'darwin' ? 'Alt+Down' : 'CmdOrCtrl+Down',
    label: 'Caret by paragraph; with Shift, select',
  },
  { keys: 'Tab', label: 'While editing a list: one level in; with Shift, out' },
  ...(platform === 'darwin' ? [] : [{ keys: 'CmdOrCtrl+Y', label: 'Redo, beside its own keys' }]),
];
