const schemas = 'http://schemas.openxmlformats.org';

/** Prefixes of the namespaces that matter in a Word document; the strict form of the standard has names of its own for them. */
export const wordPrefixes: Readonly<Record<string, string>> = {
  [`${schemas}/wordprocessingml/2006/main`]: 'w',
  [`${schemas}/officeDocument/2006/math`]: 'm',
  [`${schemas}/officeDocument/2006/relationships`]: 'r',
  [`${schemas}/markup-compatibility/2006`]: 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};
