const words = {
  yes: /^(?:yes|y|true|1|x|✓|✔|да|иә|ия|так|ja|oui|si|sí|evet|نعم|是)$/iu,
  no: /^(?:no|n|false|0|нет|жоқ|не|nein|non|hayır|لا|否|不是)$/iu,
};

/** Yes or no as people write them in our analysts' languages; null: neither. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  const word = text.normalize('NFC').trim();
  if (words.yes.test(word)) return 'yes';
  return words.no.test(word) ? 'no' : null;
}
