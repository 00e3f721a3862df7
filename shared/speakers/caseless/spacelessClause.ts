import { spaceless } from './spacelessLexicon';

const adverbial =
  /^(?:在|当|就|于|自|从|对|针对|围绕|面对|谈及|谈到|关于|随着|通过|经过|接受|出席|参加|截至)[^，。；：！？“”「」]{1,30}?(?:上|中|时|后|之后|以后|前|之前|期间|现场|里|内|下|间|之际|的时候|问题|方面|来说|而言|看来)/u;
const dates =
  /^(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚上|晚间|晚|早上|凌晨|中午)?|^\d{1,2}月(?:底|初|中旬|下旬|上旬)?|^\d{1,2}[:：]\d{2}|^(?:周|星期|礼拜)[一二三四五六日天](?:上午|下午|晚上|晚)?/u;
/** `（记者王芳）`, `新华社北京11月5日电`: what stands before the first sentence of a report. */
const dateline =
  /^(?:[（(【[][^）)】\]]{1,40}[）)】\]]|本报讯|本报[^，。]{0,12}(?:讯|电)|[^，。：]{2,4}社[^，。]{0,16}电)/u;
export const noise = /^[\s　、，,•*·●■（(【–—-]+/u;
export const age = /^(?:现年|年近|年过|今年|年仅)?[\d〇一二三四五六七八九十百余多]{1,5}岁的?/u;
export const origin = /^(?:来自|家住|住在|居住在|毕业于|出身)[^，。；：！？“”「」]{1,25}?的/u;

/** A saying, or how it is done, follows without a sign. */
export const tells = (text: string, at: number): boolean =>
  spaceless.sayings.at(text, at) > 0 || spaceless.afterSubject.at(text, at) > 0;

/** What may follow the subject of a saying: its end, a verb, or words that say how, where or to whom. */
export function mayFollow(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === undefined || /[\s　（(，,：:]/u.test(sign)) return true;
  return (
    spaceless.sayings.at(text, at) > 0 ||
    spaceless.afterSubject.at(text, at) > 0 ||
    spaceless.gestures.at(text, at) > 0 ||
    (sign === '的' && spaceless.speechNouns.at(text, at + 1) + spaceless.sayings.at(text, at + 1) > 0)
  );
}

/** `谈到资金`: a clause that only says when, where or about what. */
export const onlyOpens = (text: string): boolean => opening(text, 0) >= text.length - 2;

export function opening(text: string, from: number): number {
  const rest = text.slice(from, from + 60);
  const led = noise.exec(rest) ?? dateline.exec(rest) ?? dates.exec(rest) ?? adverbial.exec(rest);
  return led ? led[0].length : spaceless.openers.at(text, from);
}

/** `90后女孩唐果`: a word for a person of two characters at least. */
export const nounAt = (text: string, at: number): number => {
  const length = spaceless.personNouns.at(text, at);
  return length > 1 ? length : 0;
};

/** A few characters that end with a verb of saying. */
export const isWayToSaying = (tail: string): boolean =>
  tail.length <= longestWay && !tail.startsWith('的') && spaceless.sayings.endingAt(tail, tail.length) > 0;

const longestWay = 14;
