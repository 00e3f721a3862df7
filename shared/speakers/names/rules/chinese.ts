import type { NameRules } from '../nameRules';

/** Words of address follow the name and are written together with it: `李主任`, `王阿姨`. */
export const chinese: NameRules = {
  code: 'zh',
  men: '先生 大爷 大叔 叔叔 爷爷 师傅 師傅 先生们',
  women: '女士 小姐 太太 夫人 阿姨 大妈 奶奶 大姐',
  people: '同志 老师 老師 教授 博士 院士 医生 醫生 大夫 阁下 同学',
  withGivenName: '',
  particles: '',
  patronymics: { men: '', women: '' },
  families: '',
  cases: '',
  afterApostrophe: '',
  givenNames: '',
  pairedNames: '',
  functions: {
    chair: '主席 主持 会议主席',
    moderator: '主持人 主持 听证主持人 司仪',
    questioner: '问 問 记者 記者 采访者 採訪者 访谈者 提问',
    answerer: '答 受访者 受訪者 被访者',
    interpreter: '翻译 翻譯 口译 口譯 译员 譯員',
    audience: '观众 觀眾 听众 聽眾 观众席 觀眾席 听众席 旁听席 旁聽席 现场观众 現場觀眾 众人 眾人',
  },
  fillers: '',
  lesser: '',
  announcers: {
    chair: '主持, 会议主席, 主席',
    moderator: '主持人, 主持, 听证主持人, 司仪',
    questioner: '采访, 採訪, 记者, 記者, 本报记者, 采访者, 撰文, 采写, 採訪／撰文',
    answerer: '受访者, 受訪者, 受访人',
    interpreter: '翻译, 翻譯',
  },
  followers: {},
  chairs: '',
  handing: '',
  devices: '手机 手機',
  birthNames: '原名',
};
