import { describe, expect, test } from 'vitest';
import { spoken } from '../testing/spoken';

const names = (...lines: string[]) => spoken(lines).map((turn) => turn.name);
const attributions = (...lines: string[]) => spoken(lines).map((turn) => turn.attribution);

describe('who is named beside a quotation', () => {
  test.each([
    [
      'verb, role, title and name before it',
      'وقال رئيس بلدية الربيعة الدكتور مازن العبيدات في كلمته: «لن ننتظر التمويل».',
      'رئيس بلدية الربيعة الدكتور مازن العبيدات',
    ],
    [
      'a name in marks within the role',
      'أكدت رئيسة جمعية «الأيدي الخضراء» سلمى الخطيب: «الفرز عند الباب».',
      'رئيسة جمعية «الأيدي الخضراء» سلمى الخطيب',
    ],
    [
      'name and role behind it',
      '«الجمعية تفكر بالصندوق»، قال المهندس سامر الخطيب، مدير دائرة النظافة، «وأنا بالشاحنة».',
      'المهندس سامر الخطيب، مدير دائرة النظافة',
    ],
    [
      'according to',
      '«الطماطم تشكل ربع ما يُرمى»، بحسب الباحثة الدكتورة رانيا أبو الهيجاء.',
      'الباحثة الدكتورة رانيا أبو الهيجاء',
    ],
    [
      'the subject of a sentence that a participle ends',
      'وعلق النائب وائل شاهين قائلاً: "المشكلة في التوزيع".',
      'النائب وائل شاهين',
    ],
    [
      'a university that bears the name of a man',
      'اعتبر رئيس جامعة محمد الخامس أحمد بن صالح أن الخطوة منتظرة، مضيفا: «نحتاج إلى مختبرات».',
      'رئيس جامعة محمد الخامس أحمد بن صالح',
    ],
    [
      'the one whose words an agency passes on',
      'ونقلت الوكالة عن مدير المستشفى، الدكتور فادي منصور، قوله: «استقبلنا ثلاثين مصابا».',
      'مدير المستشفى، الدكتور فادي منصور',
    ],
    [
      'a phrase between verb and subject',
      'وقال في تصريح صحفي وزير النقل حسام فؤاد: «سينتهي المشروع في موعده».',
      'وزير النقل حسام فؤاد',
    ],
    [
      'the subject before the verb',
      'أما نقيب المعلمين زهير عبد الكريم فقال: «الحوار هو الطريق».',
      'نقيب المعلمين زهير عبد الكريم',
    ],
    [
      'a foreign name with a role behind the comma',
      'قالت لوتشيا فيرّاري، منسقة شبكة «مدن المتوسط»: «حاولنا ثلاث مرات».',
      'لوتشيا فيرّاري، منسقة شبكة «مدن المتوسط»',
    ],
    ['a foreign name that no list holds', 'وقال جون ماكنزي: "هذا أطول نفق".', 'جون ماكنزي'],
    [
      'a spokesman in the name of an office',
      'وقال المتحدث باسم الدفاع المدني العقيد سليم عازار: «استغرقت السيطرة أربع ساعات».',
      'المتحدث باسم الدفاع المدني العقيد سليم عازار',
    ],
    ['an unnamed voice', 'وسأل أحد الحضور: «ومن يدفع ثمن الحاويات؟»', 'أحد الحضور'],
    ['a given name alone', 'وتقول هدى، وهي أم لثلاثة طلاب: «دفعت ثمن الكتب من راتبي».', 'هدى'],
    [
      'somebody who does something else first',
      'تهز أم ياسر رأسها وتقول: «الزيت جيد والثمن قليل».',
      'أم ياسر',
    ],
    [
      'a quotation without a sign before it',
      'وأضاف الوزير نبيل الهمامي "لن نقبل أي تأخير من الشركات المنفذة".',
      'الوزير نبيل الهمامي',
    ],
  ])('%s', (_, line, attribution) => {
    expect(attributions(line)).toEqual([attribution]);
  });

  test('according to somebody, before a comma', () => {
    expect(
      names(
        'قالت المهندسة وفاء الكيلاني: «الشق قديم».',
        'وبحسب الكيلاني، «لولا تلك التواقيع لبقي الملف في الدرج».',
      ),
    ).toEqual(['المهندسة وفاء الكيلاني', 'المهندسة وفاء الكيلاني']);
  });

  test('a verb alone goes on with the last one before it with whom it agrees in gender', () => {
    const turns = spoken([
      'وقالت الباحثة رانيا حداد: «الأمر عاجل». وتابعت: «سألت الباعة».',
      'وقال المدير سامر عودة: «نعم». وأضافت: «لا».',
    ]);
    expect(turns.map(({ name, attribution }) => [name, attribution])).toEqual([
      ['رانيا حداد', 'الباحثة رانيا حداد'],
      ['رانيا حداد', null],
      ['سامر عودة', 'المدير سامر عودة'],
      ['رانيا حداد', null],
    ]);
  });

  test('a paragraph that ends with a colon leads to the quotation below it, which may run over paragraphs', () => {
    const turns = spoken([
      'وتحدث باسم التجار محمود الزعبي (المعروف بـ«أبي ياسين») فقال:',
      '"أنا في هذا السوق منذ أربعين سنة.',
      'هذه المرة جاؤوا وسألونا أولاً.',
      'لذلك أقول: سنعطيهم سنة."',
      'وقوبلت الكلمة بالتصفيق.',
    ]);
    expect(turns.map(({ attribution, speech }) => [attribution, speech])).toEqual([
      [
        'محمود الزعبي (المعروف بـ«أبي ياسين»)',
        ['أنا في هذا السوق منذ أربعين سنة.\nهذه المرة جاؤوا وسألونا أولاً.\nلذلك أقول: سنعطيهم سنة.'],
      ],
    ]);
  });

  test('a quotation within a quotation belongs to it', () => {
    expect(
      spoken(['وتابع الوزير نبيل الهمامي: «قال لي: "لا ترم الصندوق". هذه الجملة تكفي».'])[0]?.speech,
    ).toEqual(['قال لي: "لا ترم الصندوق". هذه الجملة تكفي']);
  });
});

describe('who is the same person', () => {
  test('full name, surname, address with surname, office alone', () => {
    expect(
      names(
        'وقالت وزيرة التعليم الدكتورة نهى الشريف: «البرنامج يضيف».',
        'وقالت الشريف: «الأولوية للبعيدين».',
        'وأجابت الوزيرة: «سنعوض العائلات».',
        'وختمت الدكتورة الشريف: «شكرا لكم جميعا».',
      ),
    ).toEqual(Array.from({ length: 4 }, () => 'الدكتورة نهى الشريف'));
  });

  test('two of one surname stay two, and the surname alone means neither', () => {
    expect(
      names(
        'وقالت سلمى الخطيب: «الصندوق أولا».',
        'وقال سامر الخطيب: «الشاحنة أولا».',
        'وقال الخطيب: «كلاهما مهم جدا».',
      ),
    ).toEqual(['سلمى الخطيب', 'سامر الخطيب']);
  });

  test('hamza, ya, ta marbuta, vowel signs and stretched letters make no other person', () => {
    const turns = names(
      'قال أحمد عيسى الطائى: «نعم بكل تأكيد».',
      'قال احمد عيسى الطائي: «لا شك في ذلك».',
      'قال أحـمد الطائيّ: «سنرى ما يكون».',
    );
    expect(new Set(turns).size).toBe(1);
  });
});

describe('nobody speaks', () => {
  test.each([
    ['a term', 'أطلقت البلدية مشروع «سوق بلا نفايات» بحضور المدير سامر عودة.'],
    [
      'a few words within indirect speech',
      'وأكد الوزير نبيل الهمامي على أهمية «الشراكة بين القطاعين» في المرحلة المقبلة.',
    ],
    ['words in marks behind a conjunction', 'وقال الوزير نبيل الهمامي إن المشروع "سينتهي في موعده".'],
    ['what a description calls a thing', 'ووصف سليم عازار الحادث بأنه «الأكبر منذ عشر سنوات».'],
    ['an institution', 'قالت الشرطة المحلية في بيان: «تم توقيف ثلاثة أشخاص».'],
    ['a banner', 'تقول لافتة عند المدخل: «الماء أمانة».'],
    ['a slogan', 'وشعار الحملة: «قطرة قطرة».'],
    ['a proverb', 'ويردد الناس المثل القائل: «من جد وجد».'],
    ['the role of somebody the document does not name', 'وأجابت الوزيرة: «سنعوض العائلات المتضررة».'],
  ])('%s', (_, line) => {
    expect(spoken([line])).toEqual([]);
  });
});
