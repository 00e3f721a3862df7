/** What a project inside a PDF is called: in the list of attachments, where it stands behind all others, and as a file. */
export const embeddedKey = '~roundtable-project';
export const embeddedFile = 'roundtable-project.log';
