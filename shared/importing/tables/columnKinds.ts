import { foldHeading } from '../../base/foldHeading';

/**
 * What the heading of a column says of its cells. `speaker`: who speaks; `person`: whose row it is, which may be a speaker too; `key`:
 * what tells rows apart.
 */
export type ColumnKind = 'text' | 'speaker' | 'person' | 'title' | 'date' | 'time' | 'key';

/** How programs and people head such columns, in the languages of our analysts; separated by commas. */
const headings: Readonly<Record<ColumnKind, string>> = {
  text: `
    text, full text, fulltext, transcript, transcription, utterance, speech, content, body, answer, response, question, comment,
    comments, message, sentence, article, quote, текст, полный текст, расшифровка, транскрипт, реплика, речь, содержание, ответ,
    вопрос, комментарий, комментарии, сообщение, высказывание, текст статьи, текст публикации, повний текст, репліка, відповідь,
    питання, зміст, коментар, тэкст, адказ, пытанне, мәтін, мәтіні, толық мәтін, жауап, сұрақ, пікір, мазмұны, жооп, суроо, matn,
    javob, volltext, transkript, inhalt, antwort, frage, kommentar, beitrag, wortlaut, aussage, texte, texte intégral, contenu,
    réponse, commentaire, propos, intervention, parole, texto, texto completo, contenido, respuesta, pregunta, comentario,
    transcripción, discurso, conteúdo, resposta, pergunta, comentário, transcrição, testo, risposta, domanda, commento, tekst, treść,
    odpowiedź, pytanie, wypowiedź, metin, tam metin, yanıt, cevap, soru, yorum, النص, نص, المحتوى, الإجابة, إجابة, السؤال, التعليق,
    الكلام, 文本, 正文, 全文, 内容, 回答, 问题, 评论, 发言内容, 发言, 逐字稿`,
  speaker: `
    speaker, speakers, speaker name, speakername, speaker label, speaker id, who, voice, said by, спикер, докладчик, выступающий,
    говорящий, оратор, кто говорит, имя спикера, доповідач, промовець, спікер, мовець, дакладчык, прамоўца, выступоўца, баяндамашы,
    сөйлеуші, сөз сөйлеуші, баяндамачы, сүйлөөчү, maʼruzachi, spiker, soʻzlovchi, sprecher, sprecherin, sprecher in, sprechende,
    redner, rednerin, wer spricht, intervenant, intervenante, intervenants, locuteur, locutrice, orateur, oratrice, orador, oradora,
    ponente, hablante, interviniente, locutor, falante, interveniente, oratore, relatore, parlante, mówca, mówczyni, rozmówca,
    konuşmacı, konuşan, المتحدث, المتكلم, المتحدثة, متحدث, 发言人, 发言者, 讲者, 说话人, 演讲者`,
  person: `
    name, full name, participant, respondent, interviewee, person, author, case, informant, имя, фио, участник, респондент, информант,
    собеседник, автор, учасник, імя, удзельнік, есімі, аты жөні, қатысушы, аты, катышуучу, ism, ishtirokchi, teilnehmer, teilnehmerin,
    befragte, befragter, autor, interviewte, proband, nom, nom complet, répondant, enquêté, auteur, nombre, participante, encuestado,
    entrevistado, entrevistada, nome, inquirido, autore, intervistato, imię, uczestnik, katılımcı, ad soyad, isim, yazar, الاسم,
    المشارك, المستجيب, الكاتب, 姓名, 参与者, 受访者, 被访者, 作者`,
  title: `
    title, headline, heading, subject, article title, document, document name, заголовок, название, тема, назва, загаловак, тақырып,
    тақырыбы, атауы, аталышы, sarlavha, titel, überschrift, schlagzeile, betreff, titre, intitulé, título, titular, titulo, titolo,
    tytuł, nagłówek, başlık, العنوان, عنوان, 标题, 题目, 篇名`,
  date: `
    date, day, published, publication date, date published, pubdate, created at, timestamp, дата, дата публикации, отметка времени,
    день, дата публікації, күні, күн, датасы, sana, datum, erscheinungsdatum, date de publication, jour, fecha, fecha de publicación,
    data, tarih, التاريخ, تاريخ, تاريخ النشر, 日期, 发布日期, 时间日期`,
  time: `
    time, timecode, time code, timespan, start, start time, end, end time, in, out, duration, begin, время, начало, конец, таймкод,
    тайм код, час, уақыт, уақыты, убакыт, zeit, zeitmarke, beginn, anfang, ende, temps, heure, début, fin, tiempo, hora, inicio,
    tempo, início, fine, czas, zaman, süre, الوقت, البداية, النهاية, 时间, 开始, 结束`,
  key: `
    id, no, #, nr, number, case id, respondent id, participant id, record, code, guid, url, link, №, номер, код, ссылка, нөмірі,
    нөмір, сілтеме, nummer, kennung, numéro, número, numero, numer, numara, kod, الرقم, رقم, الرابط, 编号, 序号, 链接`,
};

/** Turkish capitals lose or gain a dot when they are made small elsewhere; the Uzbek sign is written with whatever the keyboard has. */
const fold = (heading: string): string =>
  foldHeading(heading.replaceAll(/[ʻʼ‘`]/gu, '’'))
    .replaceAll('ı', 'i')
    .trim();

const byHeading = new Map(
  Object.entries(headings).flatMap(([kind, words]) =>
    words.split(',').map((word) => [fold(word), kind as ColumnKind] as const),
  ),
);

/** What the cells under this heading are; undefined: the heading does not tell. */
export const columnKindOf = (heading: string): ColumnKind | undefined => byHeading.get(fold(heading));
