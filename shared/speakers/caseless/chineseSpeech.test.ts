import { describe, expect, test } from 'vitest';
import { spoken } from '../testing/spoken';

describe('who is named beside a quotation', () => {
  test.each([
    ['role and name after it', '“茶是山里人的日历。”青川县县长何志远在致辞中说。', '何志远'],
    ['before it, with a colon', '何志远强调：“标准化不是一刀切。”', '何志远'],
    ['before it, with a comma', '市教育局处长赵颖表示，“延时服务不是补课，更不是集体教学。”', '赵颖'],
    ['two characters before a verb that begins with a common one', '陈露透露：“周转金先修后算。”', '陈露'],
    ['a compound surname', '社区党委书记欧阳敏最后说：“值班室不关门。”', '欧阳敏'],
    [
      'a foreign name with a dot',
      '新加坡设计师玛丽亚·桑托斯通过视频连线表示：“信任才是问题。”',
      '玛丽亚·桑托斯',
    ],
    [
      'a foreign name with a hyphen',
      '法国茶艺师让-皮埃尔·杜邦用中文说：“这里的茶有石头的味道。”',
      '让-皮埃尔·杜邦',
    ],
    ['a foreign name without a dot behind a role', '法国总统杜瓦隆说：“我们准备好了。”', '杜瓦隆'],
    ['words that say where the person comes from', '来自云南的茶商李国栋告诉记者：“我每年都来。”', '李国栋'],
    ['a surname with a form of address', '“孩子五点半放学。”家住城东的王女士说。', '王女士'],
    ['a place before the subject', '“师傅，你慢点。”电梯里，一个小女孩对他说。', '一个小女孩'],
    [
      'an unnamed voice',
      '“装了电梯，采光谁来赔？”一位不愿透露姓名的一楼住户问道。',
      '一位不愿透露姓名的一楼住户',
    ],
    [
      'a byline before the first sentence',
      '（記者林佳蓉／台北報導）氣象署長蘇貞惠今天表示，「多一秒，就多一條命」。',
      '蘇貞惠',
    ],
    ['traditional characters', '地震中心主任吳健富則說：「測站不是便利商店，不可能五步一間。」', '吳健富'],
    ['what somebody does, before a colon', '施工方经理罗志强摆摆手：“最难的不是挖，是停。”', '罗志强'],
  ])('%s', (_, line, name) => {
    expect(spoken([line]).map((turn) => turn.name)).toEqual([name]);
  });

  test('a quotation broken by its attribution is one turn', () => {
    expect(spoken(['“钱不是最大的问题，”实验小学校长钱立群认为，“人才是。”'])).toEqual([
      { name: '钱立群', attribution: '实验小学校长钱立群', speech: ['钱不是最大的问题，', '人才是。'] },
    ]);
  });

  test('what somebody does may break a quotation', () => {
    expect(spoken(['“老茶树不能动，”65岁的茶农周阿婆摆摆手，“动了它，就动了根。”'])[0]?.speech).toEqual([
      '老茶树不能动，',
      '动了它，就动了根。',
    ]);
  });

  test('a pronoun means the one spoken of before', () => {
    const turns = spoken([
      '赵颖透露，经费已经落实。“每生每学期补助三百元。”她说。',
      '“钱不是最大的问题。”校长钱立群说。他补充道：“人才是。”',
    ]);
    expect(turns.map(({ name, attribution }) => [name, attribution])).toEqual([
      ['赵颖', null],
      ['钱立群', '校长钱立群'],
      ['钱立群', null],
    ]);
  });

  test('a pronoun means the one of whom the sentence before tells', () => {
    const turns = spoken([
      '镇长陈丽娟表示：“桥是为了让人过河。”',
      '中学教师何苗每天都坐这班船上班。“一半写的是这条船，”她说。',
    ]);
    expect(turns.map(({ name }) => name)).toEqual(['陈丽娟', '何苗']);
  });

  test('a familiar surname means the one who bears it, and of two nobody', () => {
    expect(
      spoken(['船工陈阿水说：“少说也有二十万趟。”', '“我不冷。”老陈笑着说。']).map(({ name }) => name),
    ).toEqual(['陈阿水', '陈阿水']);
    expect(
      spoken(['船工陈阿水说：“少说也有二十万趟。”', '乘客陈丽娟说：“桥通了。”', '“我不冷。”老陈笑着说。']),
    ).toHaveLength(2);
  });

  test('a quotation over paragraphs opens each of them and closes the last', () => {
    const turns = spoken([
      '总工程师张明远强调：“我们定了两条规矩。',
      '“第一，不住满三天不动笔。',
      '“第二，先问老人和孩子。”',
      '现场有意见簿。',
    ]);
    expect(turns.map(({ speech }) => speech)).toEqual([
      ['我们定了两条规矩。\n“第一，不住满三天不动笔。\n“第二，先问老人和孩子。'],
    ]);
  });

  test('a quotation never closed ends with its paragraph', () => {
    const turns = spoken(['欧阳敏最后说：“今年雨季，值班室不关门。', '启动仪式后，大家查看了“微更新”试点。']);
    expect(turns.map(({ speech }) => speech)).toEqual([['今年雨季，值班室不关门。']]);
  });

  test('straight marks take turns', () => {
    expect(spoken(['"茶是山里人的日历。"县长何志远说，"春天才算到了。"'])[0]?.speech).toEqual([
      '茶是山里人的日历。',
      '春天才算到了。',
    ]);
  });
});

describe('who is the same person', () => {
  test('full name, surname with the office, the office alone', () => {
    const turns = spoken([
      '“不是赔，是补。”市住建局局长张伟说。',
      '市规划院总工程师张明远强调：“不能一张图纸用到底。”',
      '张局长当场回应：“补偿标准下周公示。”',
      '局长最后说：“名单公布在社区门口。”',
    ]);
    expect(turns.map(({ name }) => name)).toEqual(['张伟', '张明远', '张伟', '张伟']);
  });

  test('a deputy is called by the office when nobody else holds it', () => {
    const turns = spoken([
      '市发改委副主任李明说：“办法没有跟上。”',
      '财务总监李敏说：“去年亏损四角一分。”',
      '李主任说：“听证会不是走过场。”',
    ]);
    expect(turns.map(({ name }) => name)).toEqual(['李明', '李敏', '李明']);
  });

  test('both ways of writing one name', () => {
    const turns = spoken(['局长张伟说：“今天开工。”', '張偉說：「明天完工。」']);
    expect(new Set(turns.map(({ name }) => name)).size).toBe(1);
  });
});

describe('nobody speaks', () => {
  test.each([
    ['a term', '全市启动老旧小区“微更新”三年行动，局长张伟出席。'],
    ['a few words within indirect speech', '张伟指出，过去的改造往往“重面子、轻里子”，更新率不足三成。'],
    ['words in marks that go on as indirect speech', '张伟表示，“试点”已经结束。'],
    ['indirect speech after `according to`', '据柳巷社区党委书记欧阳敏介绍，该社区建于1983年，人称“水乡”。'],
    ['a slogan', '清单旁张贴着“今天不修，明天更愁”的宣传标语。'],
    ['what is written on a wall', '公司在墙上写着：“客户至上，使命必达！”'],
    ['words that a thing consists of', '首批清单中最短的只有两个字：“漏雨”。'],
    ['a title', '现场设置了《微更新意见簿》，张伟题写了书名：“砖与墙”。'],
    ['two who speak together', '李明和王芳说：“我们反对。”'],
    ['a name that is addressed', '“张伟，你慢点。”'],
  ])('%s', (_, line) => {
    expect(spoken([line])).toEqual([]);
  });
});

describe('features and press releases', () => {
  test.each([
    [
      'a name with characters that are words, known from where nothing else can be meant',
      ['局长冯以宁、研究员段世昌出席。', '冯以宁在致辞中指出：“井在，来历就在。”'],
      ['冯以宁'],
    ],
    [
      'what is told and what is quoted are words of one saying',
      ['镇长游进财说：“这不是第一次。”他说，公所三月就发了公文，“文号我都背得出来”。'],
      ['游进财', '游进财'],
    ],
    [
      'what is added behind a whole sentence is told in other words',
      ['“我们测了水质，”段世昌介绍说，“最老的砖上还有指印。”他还表示，数据将向社会公开。'],
      ['段世昌'],
    ],
    [
      'a gesture instead of a verb',
      ['游进财说：“亮了！”', '一旁的游进财听了苦笑，“我也要电啊。”'],
      ['游进财', '游进财'],
    ],
    [
      'a gesture of the one before',
      ['孟广田说：“能修。”', '孟广田听见了，摆摆手：“不怪你，不怪你。”'],
      ['孟广田', '孟广田'],
    ],
    [
      'an address behind a surname, whatever is done',
      ['对面开裁缝铺的邹阿姨探出头来喊：“吃面不吃？”'],
      ['邹阿姨'],
    ],
    [
      'somebody described, then by the noun alone, then by a pronoun',
      [
        '“这鞋还能修吗？”一个穿校服的男孩蹲下来问。',
        '“能踢球就行。”男孩说。',
        '男孩来取鞋那天，下着小雨。他问：“多少钱？”',
      ],
      ['一个穿校服的男孩', '一个穿校服的男孩', '一个穿校服的男孩'],
    ],
    [
      'a foreign name with a note before the verb',
      ['策展人馬蒂爾德・貝松（Mathilde Besson）透過翻譯表示：「黑暗也是作品。」'],
      ['馬蒂爾德・貝松'],
    ],
    [
      'a name behind what somebody is, then a pronoun',
      [
        '“灯太亮。”邵淑贞说。',
        '书店合伙人、90后女孩唐果笑称自己守夜。她坦言，书店没有盈利，“但房租街道免了，电费平台出”。',
      ],
      ['邵淑贞', '唐果'],
    ],
    [
      'somebody described in the clause before the saying',
      ['“再坐会儿。”邵淑贞说。', '一个背书包的女生走进来，问：“能坐到天亮吗？”'],
      ['邵淑贞', '一个背书包的女生'],
    ],
    [
      'somebody who does not want to be named',
      ['不願具名的里長透露：「變電箱比我兒子還老。」'],
      ['不願具名的里長'],
    ],
    ['an inner quotation that is the whole', ['“‘老板，来碗面。’”李清源回答。'], ['李清源']],
    [
      'of two of a surname the one who is not addressed by an office',
      ['镇长陈丽娟表示：“桥要通了。”', '船工陈阿水说：“我知道。”', '“我不冷。”老陈笑着说。'],
      ['陈丽娟', '陈阿水', '陈阿水'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(spoken(lines).map(({ name }) => name)).toEqual(expected);
  });

  test.each([
    [
      'a pronoun behind somebody of whom nothing is known',
      ['主任蒋立群说：“好。”', '经理来的那天下着雨。他问：“多少钱？”'],
    ],
    ['who comes in and is not known', ['主任蒋立群说：“好。”', '那伙人里的一员走进来，问：“能坐吗？”']],
    ['words that are cut into something', ['主任蒋立群说：“好。”', '鞋底上，蒋立群刻了两个字：“加油”。']],
    [
      'what looks like a name behind what tells of a thing',
      ['主任蒋立群说：“好。”', '古井保护的关键在于水：“三年就死。”'],
    ],
    [
      'who is named only in what somebody else says',
      ['主任蒋立群说：“好。”', '那天，他的邻居总爱说，“三年就死。”'],
    ],
  ])('nobody more: %s', (_, lines) => {
    expect(spoken(lines).map(({ name }) => name)).toEqual(['蒋立群']);
  });
});

describe('what somebody does between the name and the words', () => {
  test.each([
    [
      'a verb that is done, then a saying',
      ['“鱼要活的。”鱼档老板冯大江捞起网兜，边走边喊，“死的一条不要。”'],
      ['冯大江'],
    ],
    ['the same behind an office', ['镇长潘立明到了。潘镇长翻开账本，指着一页说：“这笔钱没花。”'], ['潘立明']],
    ['a compound surname alone', ['设计师上官敏来过。上官放下铅笔，笑着对学生说：“再画一张。”'], ['上官敏']],
    ['several clauses and a colon', ['列车员田小禾今年二十岁，负责开门：“每一站我都数人头。”'], ['田小禾']],
    ['how it is done, behind a pronoun', ['店主贺一帆沉默了。他突然蹦出一句话：“明天还开门！”'], ['贺一帆']],
    ['somebody counted by a word for people', ['一位老票友插话：“这出戏我看过九遍。”'], ['一位老票友']],
    ['a place and somebody', ['“几点开船？”人群中有人喊。'], ['人群中有人']],
  ])('%s', (_, lines, names) => {
    expect(spoken(lines).map((turn) => turn.name)).toEqual(names);
  });

  test.each([
    ['one thing while another is nobody', ['她边走边说，“头一回来的都是客。”']],
    ['what hangs on a wall', ['店主贺一帆推开门，墙上挂着一块牌子，写着：“概不赊账，谢谢合作。”']],
    ['what a child in the clause says', ['店主贺一帆推开门，门外的孩子仰着脸：“我找我妈妈。”']],
  ])('%s', (_, lines) => {
    expect(spoken(lines).map((turn) => turn.name)).toEqual([]);
  });

  test('老X is whoever of the surname has no office, also when both are addressed by what they are', () => {
    expect(
      spoken([
        '“茶凉了。”茶馆老板周有田说。',
        '副镇长周敏解释道：“路要修。”',
        '“修吧。”老周说。',
        '“哪天修？”周老板问。',
        '“下月。”周副镇长答。',
      ]).map((turn) => turn.name),
    ).toEqual(['周有田', '周敏', '周有田', '周有田', '周敏']);
  });
});
