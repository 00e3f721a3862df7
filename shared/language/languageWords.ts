/** What speaks for a language in a word of its script. */
export interface LanguageWords {
  /** Words that no text in it does without. */
  readonly words: ReadonlySet<string>;
  /** Letters that its neighbours lack. */
  readonly letters?: RegExp;
  /** Letters without which a text is in one of its neighbours: some of the words have one. */
  readonly needs?: RegExp;
  /** The share of the words of an ordinary text that one of these speaks in, 0…1; measured where texts were at hand. */
  readonly usual: number;
}

const language = (usual: number, words: string, letters?: RegExp, needs?: RegExp): LanguageWords => ({
  words: new Set(words.split(' ')),
  usual,
  ...(letters !== undefined && { letters }),
  ...(needs !== undefined && { needs }),
});

/** Languages in Latin letters. */
export const latinLanguages: Readonly<Record<string, LanguageWords>> = {
  en: language(
    0.39,
    'the of and to in is that it was for on are with as his they be at this have from or had by but not what all were we when your can said there an each which she do how their if will up about out many then them these so some her would him has more no who its been than you i he my our',
  ),
  de: language(
    0.37,
    'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich was wenn ihr unser hier da dann schon kann doch mir uns',
    /ß/u,
  ),
  fr: language(
    0.4,
    'le la les de des du et un une est que qui dans en pour pas sur au aux avec ce cette ces il elle ils elles nous vous je on ne se sont par plus mais ou où son sa ses leur leurs été être avoir fait comme tout très aussi bien même sans cela ont était c’est d’un d’une qu’il qu’elle n’est j’ai l’on à a y',
  ),
  es: language(
    0.44,
    'el la los las de del que y en un una es se no por con para su sus al lo como más pero sí ya muy fue ha son está este esta esto esos esa ese hay porque cuando también entre desde sin sobre todo nos me le les yo mi hasta donde quien ser era han había eso así a o',
    /[ñ¿¡]/u,
  ),
  tr: language(
    0.43,
    've bir bu da de için ile çok daha gibi olarak ama en ne kadar var yok o ben sen biz siz onlar değil ki her şey mi mı mu mü sonra önce olan oldu olduğu dedi diye ya hem ise bunu şu göre bile artık nasıl neden',
    /[ğış]/u,
  ),
  it: language(
    0.4,
    'il lo la gli le di del della dei delle e è un una che non per in con si sono da al alla come più ma anche questo questa nel nella dal dalla ha hanno era su i o se ci mi io noi loro suo sua dell’ l’ un’ c’è quando perché essere stato molto',
  ),
  pt: language(
    0.4,
    'o a os as de do da dos das que e é em um uma para com não no na nos nas se por mais como mas foi ao à aos ele ela eles são está isso este esta também já muito quando ser tem seu sua ou eu nós você até sem pelo pela há era porque',
    /[ãõ]/u,
  ),
  nl: language(
    0.42,
    'de het een en van in is dat op te zijn met voor niet die aan er om ook als maar bij dan nog naar uit hij ze wij we ik je was heeft worden door over wordt dit deze kan meer wat hebben had zich geen moet ons onze hun tot',
  ),
  pl: language(
    0.4,
    'i w na z się nie do to jest że o jak ale po co tak za od przez już tylko jego jej czy dla są był była było być ich może ten ta te tego który która które oraz ze przy tym też bardzo gdy lub pan pani',
    /[łąęśźżćń]/u,
  ),
  cs: language(
    0.4,
    'a v na se je že to s z do o i k ve pro za by jako ale po jsou jsem byl byla bylo být není jeho také až nebo jen od který která které jak při tak když co už podle však ještě ze má jsme',
    /[ěřů]/u,
  ),
  sv: language(
    0.42,
    'och i att det som en på är av för med den till inte har de ett om var jag men han hon vi så från ska kan när eller vid man sig detta nu även efter mot under hade blev också alla mycket finns här',
  ),
  da: language(
    0.42,
    'og i at det en er som på af for med den til ikke har de et om var jeg men han hun vi så fra skal kan når eller ved man sig dette nu også efter mod under havde blev meget nogle hvor hvad ud over være været',
  ),
  nb: language(
    0.42,
    'og i at det en er som på av for med den til ikke har de et om var jeg men han hun vi så fra skal kan når eller ved man seg dette nå også etter mot under hadde ble mye noen hvor hva ut over være vært',
  ),
  fi: language(
    0.4,
    'ja on ei että se oli hän mutta kun niin myös ovat kuin tai joka jos olla ole mukaan sen hänen voi vain nyt vielä sekä siitä tämä tämän ne me he minä sitä mitä jo kanssa sitten jotka johon jossa tässä',
    /(?:ää|yö|äy)/u,
  ),
  hu: language(
    0.4,
    'a az és hogy nem is egy ez volt azt csak meg de már el ki mint még van vagy ha kell lesz ezt le fel minden én te ő mi ők után során között szerint sem több nagy amely így',
    /[őű]/u,
  ),
  ro: language(
    0.4,
    'și şi de la în a că nu o cu pe un din este care mai să se ce au pentru sunt al ale ca dar fi am sau prin dacă a fost era fost doar după lui ei lor acest această foarte când unde ne le',
    /[ășțţ]/u,
  ),
  ca: language(
    0.42,
    'el la els les de del dels que i en un una és no per amb als al com més però va ha són aquest aquesta això hi seva seu seus tot també quan o es ser fer molt ja si sense entre on tots sobre fins d’un l’any d’una',
    /(?:l·l|ç[oa])/u,
  ),
  gl: language(
    0.42,
    'o a os as de do da dos das que e é en un unha para con non ao á aos polo pola máis como mais foi el ela son está isto este esta tamén xa moi cando ser ten seu súa ou eu nós ata sen nas nos no na se porque',
  ),
  sk: language(
    0.4,
    'a v na sa je že to s z do o i k vo pre za by ako ale po sú som bol bola bolo byť nie jeho aj až alebo len od ktorý ktorá ktoré pri tak keď čo už podľa však ešte zo má sme',
    /[ľĺŕô]/u,
  ),
  hr: language(
    0.42,
    'i u je da se na ne za su s od što kao to će a o ali iz do bi ili koji koja koje nije bio bila biti po ovaj taj samo još kada mi on ona oni njihov kod već sve',
    /[đć]/u,
  ),
  sl: language(
    0.42,
    'in je v na da se za ki so z s pa po ne to iz kot bi tudi ali od o do pri še bil bila bilo biti ni če sem smo kaj ker lahko med ter zelo vse kako',
  ),
  lt: language(
    0.3,
    'ir yra į iš kad su ne tai kaip bet už nuo ar jis ji jo jos jie tik apie buvo po per dėl prie kai dar turi būti',
    /[ųėįąę]/u,
  ),
  lv: language(
    0.35,
    'un ir no ar uz par ka kas tas bet nav vai viņš viņa kā lai arī pie pēc līdz bija to tā es mēs tik jau',
    /[āēīūļķņģ]/u,
  ),
  et: language(
    0.35,
    'ja on ei et see oma ta kui ning või ka aga mis kes oli seda siis nii selle nad me ma ole juba veel kuid üle pärast',
    /õ/u,
  ),
  id: language(
    0.35,
    'yang dan di dari untuk dengan pada ini itu tidak dalam akan ada oleh atau juga ke karena adalah saya kami mereka dia bisa sudah telah lebih para',
  ),
  vi: language(
    0.5,
    'và của là có không được trong cho các một những người này với đã để khi về từ như tôi ông bà cũng thì mà ra ở',
    /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/u,
  ),
  sq: language(
    0.4,
    'të e i në dhe për me një që nuk është nga ka si do më se po kjo ky por ai ajo ata kur janë edhe ose',
    /ë/u,
  ),
  af: language(
    0.42,
    'die en van in is het nie dat te met vir om aan was hy sy hulle ons ek wat op as by uit sal ook maar na deur word baie een dit',
  ),
  eu: language(
    0.3,
    'eta da ez bat du ere izan baina dira dute hau zen egin den ditu izango edo dela horren bere beste',
  ),
  az: language(
    0.5,
    'və bir bu da də üçün ilə çox daha kimi olaraq amma ən nə qədər var yox o mən sən biz siz onlar deyil ki hər sonra əvvəl olan oldu dedi isə görə',
    /ə/u,
  ),
  uz: language(
    0.35,
    'va bir bu uchun bilan ham edi emas ko‘p bo‘lgan bo‘lib deb har o‘z shu u men biz ular keyin kerak yil bo‘yicha haqida esa',
    /(?:o‘|g‘)/u,
  ),
};

/** Languages in Cyrillic letters. */
export const cyrillicLanguages: Readonly<Record<string, LanguageWords>> = {
  ru: language(
    0.29,
    'и в не на что с я он она они мы вы как это а по но из у за к от так о же все всё было был была были его её их ей ему им для мне меня нас вас уже если только ещё еще или когда чтобы до есть нет этот эта эти этого того тот там при сейчас очень даже под об во со где кто бы ли то который которые которая потом тоже раз просто можно нам вот без чем ничего',
  ),
  be: language(
    0.44,
    'і ў у не на што з я ён яна яны мы вы як гэта а па але са за да ад так ж жа усё ўсё было быў была былі яго яе іх для мяне нас вас ужо калі толькі яшчэ або каб ёсць няма гэты гэтая гэтыя там пры цяпер вельмі нават пад аб дзе хто бы ці які якая якія потым таксама проста можна нам вось без чым нічога ведаю трэба',
    /ў|дз[еёіюя]|ць$|цц/u,
  ),
  uk: language(
    0.5,
    'і в у не на що з я він вона вони ми ви як це а по але із за до від так же все було був була були його її їх для мене нас вас вже якщо коли тільки ще або чи щоб є немає цей ця ці там при зараз дуже навіть під про де хто би то який яка які потім також та й',
    /[їєґ]/u,
  ),
  kk: language(
    0.53,
    'және мен бұл да де бір үшін деп бар жоқ емес болды еді өз ол біз сіз олар осы сол сондай бойынша туралы кейін дейін ғана қазір керек болып екен ал ма ме ба бе па пе не па үлкен тек соң барлық көп',
    /[әғқұһөүң]/u,
    /[құ]/u,
  ),
  ky: language(
    0.6,
    'жана менен бул да бир үчүн деп бар жок эмес болду эле өз ал биз сиз алар ошол ушул боюнча тууралуу кийин чейин гана азыр керек болуп экен',
    /[өүң]/u,
  ),
  tt: language(
    0.6,
    'һәм белән бу да бер өчен дип бар юк түгел булды иде үз ул без сез алар шул буенча турында соң кадәр генә хәзер кирәк булып икән',
    /[әөүңҗһ]/u,
  ),
  bg: language(
    0.36,
    'и на да се не е от за с по в че са като ще си това до но към или при един една които който което има ли може след още само беше бе ни му го я им тя той те ние как защо много така',
  ),
  sr: language(
    0.42,
    'и у је да се на не за са су од што као то ће а о али из до би или који која које није био била бити по ово тај само још када ми он она они његов код већ',
    /[ћђљњџј]/u,
  ),
  mk: language(
    0.42,
    'и на да се во не е од за со ќе што како но по до или кој која кое кои сум беше има тоа овој оваа нема ги го ја му им само уште исто кога најмногу сите',
    /[ѓќѕ]/u,
  ),
  mn: language(
    0.5,
    'нь юм бол байна байсан энэ тэр ба болон гэж гэсэн хүн бид би та өөр мөн нэг олон их дээр үед хийж болно бөгөөд',
    /[өү]/u,
  ),
};

/** Languages in Arabic letters. */
export const arabicLanguages: Readonly<Record<string, LanguageWords>> = {
  ar: language(
    0.58,
    'في من على إلى أن عن التي الذي هذا هذه كان كانت لا ما مع قد قال هو هي لم لن بعد كل بين أو ثم حتى عند ذلك إن لكن أنا نحن هل يكون كما غير منذ وقد وقال وفي ومن وهو وهي أي أيضا أيضًا الآن',
    /[ةأإ]|^(?:ال|وال|بال|لل)/u,
  ),
  fa: language(
    0.38,
    'و در به از که این را با است برای آن یک خود تا بر هم می ما او شود شده بود های کرد ای من شما آنها نیز اما یا هر باید اگر چه پس نه همه بی‌ دیگر',
  ),
  ur: language(
    0.6,
    'کے کی میں ہے اور سے کا کو اس کہ نے پر ہیں یہ ایک تھا کر بھی جو ہو گیا وہ تو ان تھے ہم نہیں لیے کیا ہوئے',
    /[ٹڈڑےںہ]/u,
  ),
};

/** Languages that are known by their script alone. */
export const languagesOfScripts: readonly { readonly script: RegExp; readonly language: string }[] = [
  { script: /\p{Script=Hangul}/u, language: 'ko' },
  { script: /\p{Script=Hebrew}/u, language: 'he' },
  { script: /\p{Script=Greek}/u, language: 'el' },
  { script: /\p{Script=Armenian}/u, language: 'hy' },
  { script: /\p{Script=Georgian}/u, language: 'ka' },
  { script: /\p{Script=Thai}/u, language: 'th' },
  { script: /\p{Script=Bengali}/u, language: 'bn' },
  { script: /\p{Script=Tamil}/u, language: 'ta' },
  { script: /\p{Script=Telugu}/u, language: 'te' },
  { script: /\p{Script=Khmer}/u, language: 'km' },
];
