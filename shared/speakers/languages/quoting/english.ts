import { words } from '../languageRules';
import { phrases, type QuotingRules } from './quotingRules';

const third = (verb: string): string =>
  /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : verb.replace(/(?<=[^aeou])y$/, 'ie') + 's';

const past = (verb: string): string =>
  verb.endsWith('e') ? `${verb}d` : `${verb.replace(/(?<=[^aeou])y$/, 'i')}ed`;

const regular =
  words(`acknowledge add admonish advise affirm agree allege announce answer apologise apologize argue ask assert
  assure attest bark beam beg bellow blurt boast call caution chant cheer chime chuckle claim clarify comment complain concede
  conclude concur confess confide confirm contend continue counter croak crow cry declare demand disagree disclose echo elaborate
  emphasise emphasize enthuse exclaim explain expound fume gasp greet grin grimace groan grumble growl grunt hazard highlight hint
  holler implore inquire enquire insist interject joke jest lament laugh maintain marvel mention moan mumble murmur muse mutter
  nod note object observe offer opine outline plead pledge point ponder posit praise predict proclaim promise promulgate propose
  protest question quote reaffirm reason reassure recall recollect recount reflect reiterate rejoin relate remark remember remind
  repeat reply report respond retort reveal roar scoff scream shout shriek shrug sigh smile sneer snort sob specify speculate
  stammer state stress suggest summarise summarize surmise testify theorise theorize thunder underline underscore urge
  venture volunteer vow wail warn welcome whine whisper whoop wonder yell believe reckon chirp tease hiss reminisce deny dismiss
  reject threaten request interrupt correct thank hail criticise criticize blast text email crack drawl tut`);

const irregular =
  words(`says said say tells told tell thinks thought writes wrote speaks spoke begins began reads_out goes_on went_on
  sums_up summed_up holds held feels felt puts_it put_it quips quipped admits admitted submits submitted rebuts rebutted
  retells retold repeats swears swore laughs saying tweets tweeted posts posted blogs blogged chips_in chipped_in
  shrugged grinned sobbed begs begged snaps snapped brags bragged deadpans deadpanned regrets regretted query queries queried
  used_to_say liked_to_say likes_to_say would_say loved_to_say`).map((form) => form.replace(/_/g, ' '));

export const english: QuotingRules = {
  code: 'en',
  commonWords: words(
    'the of and to in that is was for it with as be has have said this they from which not are by',
  ),
  says: [...regular.flatMap((verb) => [third(verb), past(verb)]), ...irregular],
  saysFemale: [],
  saysMale: [],
  quotatives: [],
  finiteEndings: [],
  participleEndings: [],
  adds: words('added adds continued continues concluded concludes'),
  besideVerb:
    words(`has have had also then later again further finally out that however quietly simply briefly would will could can did
    does is was only just even still always once never often first softly loudly firmly dryly drily cheerfully proudly bluntly wryly
    sharply calmly flatly gently angrily quickly slowly repeatedly recently today yesterday earlier afterwards on up in it to this so
    about himself herself themselves`),
  sources: phrases('according to, in the words of, in the view of, in the opinion of'),
  sourcesAfter: [],
  shortSources: [],
  male: {
    pronouns: words('he'),
    names:
      words(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
      paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
      justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry
      douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence
      jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell
      bradley philip eugene hugh ron ronald tom tim ben sam dan mike steve bob jim bill fred ernest ernie stanley sidney graham nigel
      simon martin colin ian neil stuart derek trevor clive leonard geoffrey malcolm duncan angus hamish callum fergus fergal niall
      declan desmond conor connor liam cormac eoin finbar aidan brendan gareth rhys owen huw dafydd ahmed ali omar hassan ibrahim
      mohammed muhammad yusuf raj ravi arjun sanjay vikram anil kwame kofi emeka chidi tunde oleg ivan oliver harry charlie freddie
      alfie archie leo max luke lewis jamie marcus felix rupert julian adrian barry ken ray leon victor theo theodore edmund edwin
      cedric cecil cyril percy wilfred reginald tobias jude silas ezra caleb
      abel abraham alec alistair alastair alasdair allan alvin amos andre andy angelo anton archibald armand arnold
      arturo asa ashton augustus barnaby barney bartholomew basil benedict bernard bertram bertie blake boris brad bram
      brent brett bryn byron calvin cameron carlton cary casper cassius chester chris clarence claude clayton clement
      clifford clifton clint clyde cody colm conrad corey cornelius craig curtis cuthbert cyrus damian damien darius
      darren darryl dave denis denzil dermot derrick dev dexter dick dilip dimitri dominic donal doug dwayne dwight
      eamon eamonn ebenezer eddie edgar edison eli elias elliot elliott elmer elton emmanuel emmett emrys enoch ephraim
      errol ethelbert euan eustace evan everett ewan ewen ezekiel fabian farouk faisal felipe ferdinand finlay finn
      fitzroy floyd forrest francis franklin fraser frederick garry garrett gavin geoff gerard gideon gilbert giles
      gordon graeme greg griff gus gwyn hal hank hari harley harvey hector hedley herbert herman hilary hiram horace
      horatio howard howell hubert hugo humphrey iain iestyn ignatius ike imran inderjit iqbal irving isaac isaiah ivor
      jaden jared jarvis jasper jed jeff jeremiah jermaine jerome jesus jethro jimmy joey jolyon jonah jonas jonny josh
      josiah julius karl kareem keir kelvin kelechi kendrick kenji kenny kieran kingsley kirk kurt lachlan lancelot
      laurie leander lennox leroy leslie lester levi lex linus lionel lloyd lorcan lorenzo lou louis lucas lucius luther
      lyle magnus manny marcel mario marlon marvin maurice maxwell melvin merlin mervyn micah mick mickey milo milton
      mohamed montague monty mordecai mortimer moses murdo myles nate nathaniel ned neville nick nikhil nile norman
      octavius odhran olaf omari orson orville osbert oscar oswald osman otis otto owain padraig pascal pete phil
      phineas piers quentin quincy rafferty rafael ralf ralston ramon randall raphael rashid reg reggie reuben reza
      rhodri ricardo rick ricky robbie robin roderick rodney rodrigo roland rolf rollo rory rowan rudolph rufus rupal
      sacha sanjeev saul seamus sebastian selwyn seth seymour shane shaun sheldon sherman shivam silvester solomon stan
      stefan steph stewart stu suresh sven taiwo tariq ted teddy terence thaddeus thelonius thurstan tiernan tobi toby
      tod todd tommy tony travis trent tristan tristram troy tudor ulysses uriah vern vernon vijay virgil vivek wade
      waldo wally warren wendell wes wesley wilbur wilf wilfrid winston wyatt xavier yann yusef zach zack zane`),
    words: words(
      'mr sir lord father dad husband son brother grandfather uncle nephew man boy gentleman king prince chairman spokesman lad grandson father-in-law brother-in-law son-in-law widower great-grandfather',
    ),
    sources: phrases(`according to him, in his words, in his view`),
    endings: [],
  },
  female: {
    pronouns: words('she'),
    names:
      words(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
      donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda
      pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia
      joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann
      sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella
      theresa diana natalie brittany charlotte marie kayla alexis lori jane kate katie lucy chloe ellie molly poppy daisy rosie rose
      violet ivy ada edith agnes beatrice harriet florence eleanor imogen phoebe freya niamh siobhan siobhán aoife maeve orla sinead
      sinéad ciara bronagh bridget brigid deirdre grainne gráinne fiona morag isla ailsa eilidh catriona rhiannon sian siân bethan
      carys priya anita sunita meera simran aisha fatima amina zainab leila layla nadia yasmin adaeze ngozi amara nkechi chioma
      abena efua lena elena eva marta claire clare gillian hilary valerie wendy tracey tracy lorraine maureen sheila pauline june
      dawn gail jill sue sally penny philippa josephine naomi esther miriam leah becky tamsin verity constance winifred mabel nora
      abby addie adela adelaide adele adeline adriana agatha aileen aisling alberta alex alexa alexandra alicia alison
      allegra althea alyssa amal amelia amira anabel anastasia angeline angharad anika anjali annabel annabelle
      anneliese annette annie annika antoinette antonia anya araminta arabella ariadne arlene astrid athena audrey
      augusta aurelia aurora ava avis bea becca belinda bernadette bernice bertha beryl beth betsy bettina beulah
      beverley bianca billie bonnie branwen brenna briony britt bronwen brooke bryony calla callie calpurnia camilla
      candace candice cara carla carlotta carmel carmen caroline carrie cassandra cassie catalina cate cathy cecilia
      cecily celeste celia celine ceri cerys chantelle chanel charlene charmaine chelsea cherie christa christabel cindy
      clarice clarissa claudette claudia clementine cleo clodagh colette colleen cora coralie cordelia corinne cornelia
      cressida dagmar dana daphne daria dara davina deanna debbie deepa delia delilah della delphine delyth demelza
      dervla desdemona dido dilys dina dinah dolores dolly dominique dora doreen dorothea dottie dulcie dympna ebony
      effie eileen eilis eira elaine elea elfrieda elin elise eliza ella ellen elodie eloise elsa elsie elspeth elvira
      emer emilia emmeline enid enya erica erin ernestine esme esmeralda estelle ethel etta eudora eugenia eugenie
      eunice euphemia eve evangeline evie faye felicia felicity finola flavia flora florrie floss fran francesca
      francine freda frederica gabriella gabrielle gaynor gemma genevieve georgiana georgie georgina geraldine germaine
      gertrude ghislaine gilda gina ginny gisela gita gladys glenda glenys glynis greta gretchen gretel griselda gudrun
      guinevere gwen gwenda gwendolen gwendolyn gwyneth hattie hazel hatty hebe heidi helena helga henrietta hermia
      hermione hester hettie hetty hilda hildegard honor honora hortense ida iman imani imelda ina indira ines inez
      ingrid iona irene irina iris irma isabel isadora isobel isolde ivana jackie jacinta jade jamila jana janelle
      janette janie janine jasmin jasmine jayne jeanette jeanie jemima jemma jen jenna jennie jenny jess jessamy jessie
      jinny joanna joanne jocasta jocelyn jodie johanna joni josephina josette josie joss juanita jude judie juliana
      julianne juliet juliette juno justine kamala karin karina karolina kara kath katharine kathy katrina kay keira
      kelis kendra kerry kim kirsten kirsty kitty kristin kristina krystal lakshmi lana lara larissa latisha lavinia lea
      leanne leela leigh leona leonora lesley leticia letitia lettie liana libby lila lilian liliana lillian lily
      lindsay lindsey linnet lisbeth lise livia liz liza lizzie lois lola lorelei loretta lorna lottie lou louella
      louisa louise luana lucia lucilla lucille lucinda lucretia lydia lyn lynda lynette lynn lynne maddie madeleine
      madeline madge mae magda magdalena maggie mahalia mai maia maisie maja malika mallory mandy manuela mara marcella
      marcia margaretta margarita margery margo margot marguerite mariam marian mariana marianne maribel marietta
      marigold marilla marina marion marisa marisol marjorie marlene marlowe marsha matilda maud maude maura mavis
      maxine meena meg meghan mei mehreen melanie melinda mercedes mercy meredith merle meryl mia michaela mildred
      millicent millie mimi mina minerva minna minnie mira mirabel miranda moira mollie monica muriel myra myrtle nabila
      nadine nan nanette natalia natasha nell nellie nerys nesta nessa netta nettie nicola nicolette nicky nikita nina
      nita noelle nola noreen norma nuala octavia odessa olga olive oonagh ophelia oriel orlaith ottilie padma paige
      pandora pansy parvati pat patience patsy patti paula paulette peggy penelope pepita perdita pernilla persephone
      petra petronella petunia phillipa phillis phyllida phyllis pia pippa polly portia primrose prudence prue prunella
      rabia rachael ramona rani raquel rebekah regina rekha rena renata rene renee rhea rhian rhoda rhona ria rita
      roberta robyn romola romy rona ronnie rosa rosalie rosalind rosalyn rosamund rosanna roseanne rosemarie rosemary
      rosetta rosina rowena roxana roxanne ruby rukhsana ruthie sabina sabrina sade sadie saffron salma salome samira
      sandy sangeeta saoirse sasha saskia scarlett selena selina selma serena shabana shakira shania shannon shanthi
      shauna sheena shelagh shelley sherry shona shreya sidonie silvia simone solange sondra sonia sonja sonya soraya
      stacey stacy stella steph sukie susanna susannah suzanna suzanne suzie sybil sylvia sylvie tabitha talia tallulah
      tamara tamika tammy tania tanya tara tasha tatiana tess tessa thalia thandi thea thelma theodora thora tiffany
      tilda tilly tina toni topsy tori trina trish trisha trixie trudi trudy ulrika una unity ursula valentina valeria
      val vanessa velda vera verena verona veronica vesta vicki vicky vinnie viola violetta vita viv vivian vivien
      vivienne wanda wilhelmina willa willow wilma winnie wynne xanthe yara yetunde yolanda yvette yvonne zadie zahra
      zara zelda zena zenobia zia zita zoe zora zuleika`),
    words:
      words(`ms mrs miss madam dame lady mother mum wife daughter sister grandmother aunt niece woman girl queen princess chairwoman
      spokeswoman businesswoman actress waitress headmistress congresswoman councilwoman midwife widow granddaughter mother-in-law sister-in-law daughter-in-law great-grandmother`),
    sources: phrases(`according to her, in her words, in her view`),
    endings: [],
  },
  pronouns: words('they'),
  impersonal: [],
  epithets: words('old young elder younger little'),
  firstPerson: words('i we'),
  roles:
    words(`purser master mate guard porter fishermen bricklayer joiner welder blacksmith potter weaver tailor merchant barman
    barmaid bartender waitress caterer hotelier gamekeeper cleaner contractor supplier consultant strategist pianist
    violinist cameraman blogger bookseller printer athlete player referee umpire runner rower swimmer cyclist dentist
    gp psychotherapist physiotherapist optician deacon sexton verger organist trainee apprentice intern reader scholar
    academic coroner detective lifeguard coastguard soldier veteran underwriter receptionist typist cashier lobbyist
    protester demonstrator unionist steward negotiator mediator regulator watchdog diplomat premier patron mayoress
    co-owner proprietor entrepreneur industrialist manufacturer exporter retailer salesman saleswoman agent realtor
    plot-holder householder homeowner commuter passenger tourist visitor guest customer client user listener viewer
    voter taxpayer ratepayer parishioner victim patient refugee migrant onlooker passer-by harbourmaster harbormaster
    lighthouse keeper postman conservator restorer genealogist folklorist boss foreperson team-leader director-general
    secretary-general vice-president vice-chair vice-chancellor co-author ex-mayor ex-minister lead`),
  roleEndings:
    words(`ologist ographer keeper maker holder worker owner farmer grower dealer leader officer manager master mistress teacher
    driver fighter monger wright smith hunter seller breeder tender minder player singer writer trainer director president chairman
    chairwoman minister secretary engineer scientist analyst`),
  groups: words(
    `company firm council ministry office committee union association club department board agency authority church government police organisation organization charity foundation campaign group university school hospital museum party trust team operator court commission embassy bureau`,
  ),
  persons:
    words(`spokesman buyer woman man boy girl lady gentleman child kid teenager pensioner youth toddler mother father mum dad parent wife husband
    daughter son sister brother grandmother grandfather grandson granddaughter aunt uncle cousin neighbour neighbor friend colleague
    stranger voice member audience participant attendee delegate visitor regular local villager islander resident couple person
    somebody someone heckler caller listener questioner reporter journalist protester spectator bystander passer-by onlooker
    widow widower bride groom union unions lad lass bloke guy fellow chap`),
  indefinite: words('a an one another some someone somebody'),
  unnamed:
    phrases(`someone in the audience, someone from the audience, a voice from the audience, a voice from the floor, someone from the floor,
    a voice from the back, someone at the back, someone in the crowd, a voice in the crowd, a voice from the crowd`),
  articles: words('the a an'),
  possessives: words('his her its their our my your'),
  ofWords: words('of for at'),
  prepositions:
    words(`with about to for from in on at by of against between like and under over through during after before behind beside near
    without within among across around towards toward into onto upon off than since until via per despite alongside including`),
  relatives: words('who whose whom which that'),
  particles: words('de la di da du van von der den ter bin ibn al el le st mac o ní ni nic ap ui'),
  honorifics: words('messrs'),
  titles: words('professor reverend'),
  written:
    words(`read reads reading sign signs notice notices poster posters banner banners placard placards plaque label labelled labeled
    titled entitled called named known dubbed headline headlined letter letters inscription inscribed slogan motto title captioned
    caption written painted spelled spelt marked stamped printed graffiti statement report article clause`),
  openers:
    words(`asked nobody everybody everyone somebody not what why how where so or nor for at in on by with from to of this that
    these those it its his her their our my your monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december
    outside inside above below upstairs downstairs nearby elsewhere everywhere somewhere sometimes often
    always never soon early late once twice maybe only even still just most many some few several all every each both
    either neither no none nothing something anything everything someone anyone
           who whose which whether unless
               i we you they he she does did do is are
    was were has have had can could would should will might must as along beyond next past
    yes`),
  adverbial: words('after before while when as since until during with without'),
  ownedEndings: words(''),
  caseEndings: words(''),
  obliqueEndings: words('ly'),
  adjectiveEndings: words(''),
  asWords: words('as'),
  questions: words('question questions'),
  kin: words(
    'mother father mum dad parent wife husband daughter son sister brother grandmother grandfather grandson granddaughter aunt uncle cousin niece nephew widow widower twin siblings sibling',
  ),
  descriptors: words(
    'scientist expert specialist researcher official speaker politician lawmaker academic executive activist campaigner engineer artist writer author novelist farmer historian craftsman craftswoman inventor athlete veteran pensioner teacher doctor lawyer musician designer businessman businesswoman entrepreneur retiree',
  ),
  interlocutors: words(''),
  pluralEndings: [],
  dropsSubject: false,
  sameOffice: `councillor councilman councilwoman
lawmaker mp senator representative congressman congresswoman legislator politician
premier minister
official secretary minister commissioner
executive director ceo boss
lawyer attorney barrister solicitor counsel
academic professor lecturer scientist researcher scholar
physician doctor
officer inspector constable sergeant
writer author novelist`.split('\n'),
  capitalNouns: false,
  professionEndings: words(''),
  lateSubject: false,
  verbLast: false,
  genitiveAfter: false,
};
