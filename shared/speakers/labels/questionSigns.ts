import { simplify } from '../caseless/hanForms';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';

export const isQuestionSign = (sign: string): boolean => lexicon.questionSigns.has(simplify(foldKey(sign)));

export const isAnswerSign = (sign: string): boolean => lexicon.answerSigns.has(simplify(foldKey(sign)));
