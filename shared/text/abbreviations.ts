const english =
  'mr mrs ms dr prof st rev hon gen col capt lt sgt sen rep gov messrs mt vs cf e.g i.e fig ch vol pp ca approx';
const russianAndKazakh =
  'им проф акад доц ул просп стр рис табл см ср напр т тов гр св обл т.е т.к т.н и.о к.м.н д.э.н';
const german = 'hr fr nr bzw ca vgl bd abs art z.b d.h u.a i.d.r inkl evtl';
const french = 'm mm mme mlle me mgr p p.ex env c.-à-d';

/**
 * Words that are written with a full stop in the middle of a sentence, lower case, without it. Those that may as well end one (etc.,
 * т. д., usw.) are left out: where the sentence goes on in a small letter, no rule is needed.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  [english, russianAndKazakh, german, french].flatMap((words) => words.split(' ')),
);
