import { words } from '../languageRules';
import { type ConversationRules, phrases } from './conversationRules';

export const chinese: ConversationRules = {
  code: 'zh',
  credits:
    phrases(`采访, 採訪, 采访者, 採訪者, 采访整理, 採訪整理, 采写, 採寫, 访谈, 訪談, 访问, 訪問, 访谈者, 訪談者, 采访人, 採訪人, 提问, 提問, 采访撰文, 採訪撰文, 采访/撰文, 採訪/撰文, 采访／撰文, 採訪／撰文,
    采访、撰文, 採訪、撰文, 采访记者, 採訪記者, 主访, 主訪`),
  talks: phrases('对话, 對話, 专访, 專訪'),
  reporters: phrases('本报记者, 本報記者, 本刊记者, 本刊記者'),
  bylines: phrases(
    '记者, 記者, 文, 撰文, 作者, 本报记者, 本報記者, 文字, 报道, 報導, 本刊记者, 本刊記者, 文/图, 文／图, 图文, 圖文, 实习记者',
  ),
  guests: phrases(
    '受访者, 受訪者, 受访人, 受訪人, 受访嘉宾, 受訪嘉賓, 嘉宾, 嘉賓, 专访, 專訪, 对话, 對話, 对谈, 對談, 访谈嘉宾, 访, 訪',
  ),
  interviewer: '记者',
  asks: phrases('我问, 我問, 我说, 我說, 我答, 记者问, 記者問'),
  own: words(''),
  adds: phrases('补充, 補充, 接着说, 接著說, 继续说, 繼續說'),
  heard: words(''),
  besideReply: [],
  invertedI: [],
  replies: words('说 說 道 问 問 答 喊 叫 笑 叹 嘆 哭 点头 點頭'),
  persons: words(
    '男人 女人 男子 女子 老人 老伯 大爷 大爺 大妈 大媽 阿姨 小孩 孩子 男孩 女孩 姑娘 小伙子 司机 司機 老板 老闆 老板娘 顾客 顧客 乘客 店员 店員 保安 邻居 鄰居',
  ),
  voices: words('声音 聲音'),
  firstPerson: words('我 我们 我們 咱 咱们 咱們'),
  letters: '',
  firstPersonEndings: [],
  we: words('我们 我們 咱们 咱們'),
  weEndings: [],
  participleEndings: [],
  secondPerson: words('你 您 你们 你們 妳 您们'),
  secondPersonEndings: [],
  politeForms: [],
  male: words('他'),
  female: words('她'),
  copulas: words('是'),
  namings: phrases('名叫, 叫做, 姓'),
  breakIns: phrases('插话, 插話, 插嘴, 打断, 打斷, 补充了一句, 補了一句, 走进来, 走進來, 走过来, 敲门, 敲門'),
  ourselves: phrases(
    '本报, 本報, 本刊, 本台, 记者获悉, 記者獲悉, 记者了解到, 記者了解到, 截至发稿, 截至發稿, 截稿前, 访问结束时, 訪問結束時, 采访结束时, 採訪結束時',
  ),
  prepositions: words('对 向 跟 和 与 給 给 對'),
  conjunctions: words('和 但 而 或 因为 因為 所以 如果 但是'),
};
