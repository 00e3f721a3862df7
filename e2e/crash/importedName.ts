/** What files are called that the writer imports, to tell them from those that random commands make up. */
export const importedName = 'Imported ';
