import { describe, expect, test } from 'vitest';
import { spoken } from '../testing/spoken';

const turns = (...lines: string[]) =>
  spoken(lines).map(({ name, attribution, speech }) => [name, attribution, speech.join(' … ')]);
const attributions = (...lines: string[]) => spoken(lines).map((turn) => turn.attribution);

describe('who speaks in a report', () => {
  test.each([
    [
      'a neighbour of the one before, behind an object',
      'ويشاركه الهم جاره عبد المجيد القرقوري، صانع الأقفاص: «بعت آخر قفص قبل عامين».',
      'جاره عبد المجيد القرقوري، صانع الأقفاص',
    ],
    [
      'an office, a comma and a name, with another verb before the colon',
      'مديرة المتحف، نائلة الحاج علي، استقبلتنا عند الباب بابتسامة واسعة: «تأخرتم عشرين سنة يا أصدقائي».',
      'مديرة المتحف، نائلة الحاج علي',
    ],
    [
      'who begins to talk',
      'وأخذ طرف الحديث رشاد البنا، سائق حافلة، قائلا: "الطريق تقصر حين نتكلم".',
      'رشاد البنا، سائق حافلة',
    ],
    [
      'a role without comma behind the name',
      'وقال الدكتور عماد الصاوي رئيس قسم الأطفال بمستشفى النور: "الأسرة كلها مشغولة الليلة".',
      'الدكتور عماد الصاوي رئيس قسم الأطفال بمستشفى النور',
    ],
    [
      'age and trade behind the name',
      'تقول حليمة بن ساسي، 58 سنة، بائعة فخار: «الطين يعرف صاحبه منذ اللمسة الأولى».',
      'حليمة بن ساسي، 58 سنة، بائعة فخار',
    ],
    [
      'who is one of some people',
      '«وصلت الكهرباء ونسينا الشموع»، هكذا لخصت وردة عثماني، إحدى ساكنات الحي، يومها الأول.',
      'وردة عثماني، إحدى ساكنات الحي',
    ],
    [
      'somebody who passes by',
      'يمر صبي يحمل أرغفة ساخنة وينادي: «خبز اليوم يا ناس!»',
      'صبي يحمل أرغفة ساخنة',
    ],
    [
      'however, he said',
      'غير أن المهندس شوقي عبدو رد قائلا: «الخرائط لا تكذب، لكنها تصمت».',
      'المهندس شوقي عبدو',
    ],
    [
      'a woman who comes in with a participle of a man',
      'وهنا تدخلت نجاة السعيدي بالقول: «لا أحد سألنا نحن الأمهات عن المدرسة».',
      'نجاة السعيدي',
    ],
    [
      'the speech of somebody',
      '«الملح ذهب هذا الشط»، والكلام لمنصور الزواري، عامل الملاحة.',
      'منصور الزواري، عامل الملاحة',
    ],
  ])('%s', (_, line, attribution) => {
    expect(attributions(line)).toEqual([attribution]);
  });

  test('the man, the woman: who was told of last', () => {
    expect(
      turns(
        'أمام الفرن يجلس العم رمضان بورقيبة على كرسي من القش. «الخبز لا ينتظر»، يقول الرجل وهو يعد القروش، «والناس لا تنتظر الخبز».',
        'وتخرج خالتي صالحة من الباب. تنفض يديها وتقول ضاحكة: «لا تصدقوه، هو الذي لا ينتظر أحدا».',
      ),
    ).toEqual([
      ['رمضان بورقيبة', 'الرجل', 'الخبز لا ينتظر … والناس لا تنتظر الخبز'],
      ['خالتي صالحة', null, 'لا تصدقوه، هو الذي لا ينتظر أحدا'],
    ]);
  });

  test('a surname in marks, as papers write it', () => {
    expect(
      turns(
        'قال المهندس وجدي رستم مدير محطة الصرف: "العطل في المضخة الثانية وحدها".',
        'وتابع "رستم": "سنعيد التشغيل قبل الفجر إن شاء الله".',
        'وأوضح مدير المحطة في تصريحات لـ"أخبار الدلتا": "لن تنقطع المياه عن المستشفى".',
      ).map(([name, attribution]) => [name, attribution]),
    ).toEqual([
      ['المهندس وجدي رستم', 'المهندس وجدي رستم مدير محطة الصرف'],
      ['المهندس وجدي رستم', 'رستم'],
      ['المهندس وجدي رستم', 'مدير المحطة'],
    ]);
  });

  test('two of one family name are told apart by the given name', () => {
    expect(
      turns(
        'الأول، بطرس الخوري، نجار، يقول: «الخشب يسمع». أما الثاني، شربل الخوري، فيرد من دون أن يرفع رأسه: «والحديد يغني».',
        '«والنحاس؟»، يسأل بطرس.',
        '«النحاس»، يقول شربل، «للأعراس وحدها».',
      ).map(([name]) => name),
    ).toEqual(['بطرس الخوري', 'شربل الخوري', 'بطرس الخوري', 'شربل الخوري']);
  });

  test('a quotation goes on behind its attribution, and what follows in another sentence is told of in other words', () => {
    expect(
      turns('«قسنا الجدار شبرا شبرا»، تشرح ليال سابا، «ثم قسناه بالليزر». وتضيف سابا أن الفرق إصبعان.'),
    ).toEqual([['ليال سابا', 'ليال سابا', 'قسنا الجدار شبرا شبرا … ثم قسناه بالليزر']]);
  });

  test('added: who spoke, not who was told of in between', () => {
    expect(
      turns(
        'وقالت الوزيرة سعاد المرنيسي: «فتحنا الطريق قبل الموعد».',
        'وحضر الحفل والي الجهة وعدد من المنتخبين.',
        'وأضافت: «بقي الجسر وحده».',
      ).map(([name]) => name),
    ).toEqual(['سعاد المرنيسي', 'سعاد المرنيسي']);
  });

  test('full name after the given name with a title', () => {
    expect(
      turns(
        'وقالت الدكتورة هالة فوزي الشناوي: «العينة سليمة».',
        '«وسأشرب منها أمامكم»، علقت الدكتورة هالة.',
      ).map(([name]) => name),
    ).toEqual(['الدكتورة هالة فوزي الشناوي', 'الدكتورة هالة فوزي الشناوي']);
  });

  test('who is asked answers, whatever the gender of the one who asks; who stands up is a voice', () => {
    expect(
      turns(
        'وقعت الروائية لمى الصيفي كتابها الجديد أمس.',
        'وسألها الناقد عامر الدباغ عن العنوان، فقالت: «العنوان هو آخر ما أكتب».',
        'ثم نهض من آخر الصف رجل عجوز وقال بصوت مرتجف: «أنا الذي في الصفحة التسعين».',
      ).map(([name]) => name),
    ).toEqual(['لمى الصيفي', 'لمى الصيفي', 'رجل عجوز'].slice(1));
  });

  test('a voice from the end of the hall is nobody whom a pronoun means', () => {
    expect(
      turns(
        'الدكتور هاني البرغوثي، طبيب مناوب، لا يجلس. «الكرسي للمرضى»، يقول وهو يبتسم.',
        'يقاطعه صوت من آخر الممر: «يا دكتور، تعال بسرعة!». يلتفت ويجيب: «دقيقة واحدة فقط».',
      ).map(([name]) => name),
    ).toEqual(['الدكتور هاني البرغوثي', 'صوت من آخر الممر', 'الدكتور هاني البرغوثي']);
  });

  test('a verb that is a preposition too, and a phrase with an agency between verb and subject', () => {
    expect(
      turns(
        'وبيّن عضو النقابة، الدكتور رفيق بن جمعة، أن الأدوية مفقودة، مستطردا: «المريض يأتينا بحقنته في جيبه».',
        'وقال في تصريح لوكالة الأنباء: «ننتظر إمضاء واحدا».',
      ).map(([name, attribution]) => [name, attribution]),
    ).toEqual([
      ['الدكتور رفيق بن جمعة', 'عضو النقابة، الدكتور رفيق بن جمعة'],
      ['الدكتور رفيق بن جمعة', null],
    ]);
  });
});

describe('names and what stands beside them', () => {
  test.each([
    ['a door behind a name', 'وعندما تدفع نوارة بلعيد باب المكتبة تقول: «صباح الخير يا كتب».', 'نوارة بلعيد'],
    [
      'a role that looks like an address, the name behind a comma',
      'ويرى الأستاذ الجامعي، البروفيسور رابح قاسي، أن العدد تراجع، مضيفا: «نفتقر إلى الكراسي لا إلى القراء».',
      'الأستاذ الجامعي، البروفيسور رابح قاسي',
    ],
    [
      'who held a speech in which they said',
      'وخلال الحفل ألقى الطالب يزن العبادي، وهو من المستفيدين، كلمة قال فيها: «لا أريد من يدفع كرسيي».',
      'الطالب يزن العبادي',
    ],
    [
      'through an interpreter',
      'وأثنت سفيرة مملكة النرويج إنغا هاوغن على المبادرة، وقالت عبر مترجم: «احتجنا عشرين سنة لنفهم».',
      'سفيرة مملكة النرويج إنغا هاوغن',
    ],
  ])('%s', (_, line, attribution) => {
    expect(attributions(line)).toEqual([attribution]);
  });

  test('an object behind a surname is no part of the name', () => {
    expect(
      turns(
        'وشكرت رئيسة الجمعية، زهراء كرمديني، الحضور.',
        'وأنهت كرمديني الحفل بالقول: «موعدنا عند أول رصيف في المدينة».',
      ).map(([name, attribution]) => [name, attribution]),
    ).toEqual([['زهراء كرمديني', 'كرمديني']]);
  });

  test('a source that was told of without the article', () => {
    expect(
      turns(
        'وكشف مصدر في الوزارة، طلب عدم ذكر اسمه، عن خلافات مالية.',
        'وقال المصدر: «الأرقام لا تتطابق منذ شهرين».',
      ),
    ).toEqual([['مصدر في الوزارة', 'المصدر', 'الأرقام لا تتطابق منذ شهرين']]);
  });
});

describe('nobody speaks in a report', () => {
  test('a quotation in the title', () => {
    expect(
      turns(
        'وزير سابق يتحدث لأول مرة: "أنا لم أترك مكتبي"',
        'ظل الوزير صامتا خمس سنوات كاملة.',
        'وأصدر كتابا من جزأين هذا الربيع.',
        'ويقع الكتاب في ستمئة صفحة.',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'a whole clause in marks behind that',
      'وقال وزير الري المهندس حاتم الجمل إن السد "سيخزن مياه ثلاثة مواسم كاملة" في عامه الأول.',
    ],
    [
      'what is written on a door',
      'قبل أن ندخل، تنزع أم سعيد المفتاح من الحائط. كتب على الورقة: «لا تطرقوا بعد العشاء».',
    ],
    ['a title behind a colon', 'وعرض المخرج سامح الدالي فيلمه الأخير: «باب البحر».'],
    [
      'a title behind a saying of another meaning',
      'واختتم اليوم بتوقيع مذكرة تفاهم بعنوان «من الحقل إلى المائدة» بين الجانبين.',
    ],
    ['several people', 'وقال سكان محليون: «لم ينم أحد في القرية تلك الليلة».'],
    ['the man, of whom nothing was told', 'ويقول الرجل: «لا أعرف شيئا عن هذا كله».'],
  ])('%s', (_, line) => {
    expect(spoken([line])).toEqual([]);
  });

  test('a banner after somebody spoke', () => {
    expect(
      turns('وقال المختار نايف عواد: «الدار داركم».', 'وتقول لافتة عند المدخل: «أهلا بضيوف القرية الكرام».'),
    ).toEqual([['المختار نايف عواد', 'المختار نايف عواد', 'الدار داركم']]);
  });
});

describe('who is named beside a quotation in a press release', () => {
  test('a verb that is a given name too, right behind the quotation', () =>
    expect(
      spoken(['قال شكري حداد: «سنعمل ليلاً».', '«سنكتب المواعيد على الأبواب»، وعد حداد.']).map(
        ({ name }) => name,
      ),
    ).toEqual(['شكري حداد', 'شكري حداد']));

  test('somebody of a foreign name, set before the sentence', () =>
    expect(
      spoken([
        'افتتحت البلدية السوق القديم اليوم.',
        'أما كلارا دي يونغ، ممثلة الصندوق، فقالت بالعربية: «القرض موعد».',
      ]).map(({ name }) => name),
    ).toEqual(['كلارا دي يونغ']));

  test('a surname that looks like an office', () =>
    expect(
      spoken(['قالت المهندسة رنا الخطيب: «لم نغيّر حجراً».', '«السوق أكبر من الدكاكين»، تقول الخطيب.']).map(
        ({ name }) => name,
      ),
    ).toEqual(['المهندسة رنا الخطيب', 'المهندسة رنا الخطيب']));

  test('a ministry that is set before the sentence says nothing', () =>
    expect(spoken(['افتتحت البلدية السوق.', 'أما الوزارة، التي تمول المشروع، فقالت: «سننظر».'])).toEqual([]));
});
