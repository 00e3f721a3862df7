/** Family names, simplified and traditional: the first character, or the first two, of a name written without spaces. */
const single =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董袁潘于於蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温常施鲁魯康牛兰蘭洪季俞章文庞龐樊安齐齊翟梅庄莊辛殷倪易岳乔喬赖賴祝宁寧左焦聂聶耿柴甘申边邊童葛游路尤凌关關包裴符阮柯冉牟苗时時单單靳詹欧歐古褚霍曲娄婁成冀解瞿巴柳商华華管涂席房屈艾卓颜顏鲍鮑栾欒谷麦麥景党闵閔连連佟霞帅帥桂车車司纪紀项項费費池娜米银虞隋刁卞佘';
const double = [
  '欧阳',
  '歐陽',
  '上官',
  '司马',
  '司馬',
  '诸葛',
  '諸葛',
  '东方',
  '東方',
  '皇甫',
  '尉迟',
  '尉遲',
  '公孙',
  '公孫',
  '慕容',
  '司徒',
  '夏侯',
  '令狐',
  '长孙',
  '宇文',
  '端木',
  '南宫',
  '呼延',
];

/** How many characters at the start of `name` are a family name: 0, 1 or 2. */
export function surnameLength(name: string): number {
  if (double.some((surname) => name.startsWith(surname))) return 2;
  return name !== '' && single.includes(name[0] as string) ? 1 : 0;
}
