import { words } from '../languageRules';
import { type ConversationRules, phrases } from './conversationRules';

export const english: ConversationRules = {
  code: 'en',
  credits:
    phrases(`she tells, he tells, they tell, she talks to, he talks to, she told, he told, she spoke to, he spoke to, interview by, interviewed by, interview conducted by, interview and photos by, interviewer, questions by,
    questions asked by, the questions were asked by, in conversation was, talking to, asked the questions,
    conducted the interview, conducted by, as told to, words and interview by, interview, the interview was conducted by`),
  talks: phrases(
    'spoke to, spoke with, speaks to, speaks with, talks to, talked to, talked with, sat down with, sits down with, caught up with, catches up with',
  ),
  reporters: phrases(
    'our correspondent, our reporter, our staff writer, our writer, our contributor, our editor, our journalist, special correspondent, staff writer',
  ),
  bylines: phrases(
    'by, words, words by, text, text by, story by, report by, reported by, written by, from our correspondent',
  ),
  guests:
    phrases(`five minutes with, ten minutes with, sixty seconds with, minutes with, an hour with, interview with, an interview with, in conversation with, a conversation with, conversation with, a talk with, talk with,
    q&a with, questions for, questions to, five questions for, ten questions for, we talk to, we spoke to, meet, interviewee, about the interviewee`),
  interviewer: 'Interviewer',
  asks: phrases(
    'i ask, i asked, i say, i said, ask i, say i, i wonder, i wondered, i reply, i replied, i answer, i answered, i want to know, i tell, i told, we ask, we asked',
  ),
  own: words('my our'),
  adds: phrases(
    'adds, added, adding, continues, continued, goes on, went on, concludes, concluded, carries on, carried on',
  ),
  heard: words('comes came sounds'),
  besideReply: [],
  invertedI: [],
  replies:
    words(`nods nodded nodding smiles smiled smiling grins grinned laughs laughed laughing sighs sighed sighing shrugs shrugged shrugging
    whispers whispered mutters muttered mumbles mumbled murmurs murmured shouts shouted yells yelled cries cried calls called
    exclaims exclaimed snaps snapped snorts snorted growls growled grumbles grumbled groans groaned chuckles chuckled giggles giggled
    gasps gasped sobs sobbed hisses hissed barks barked chimes chimed interjects interjected interrupts interrupted cuts retorts
    retorted pleads pleaded begs begged teases teased protests protested jokes joked adds added asks asked says said replies replied
    answers answered comes came goes went wants wonders wondered offers offered ventures ventured repeats repeated corrects corrected
    explains explained insists insisted admits admitted announces announced observes observed remarks remarked tells told warns warned
    promises promised suggests suggested agrees agreed confesses confessed recalls recalled concedes conceded declares declared orders
    ordered demands demanded inquires inquired enquires enquired queries queried counters countered concludes concluded continues
    continued urges urged invites invited roars roared bellows bellowed screams screamed croaks croaked drawls drawled quips quipped
    pipes piped muses mused reckons reckoned confirms confirmed apologises apologised apologizes apologized thanks thanked hums hummed
    sneers sneered scoffs scoffed stammers stammered whimpers whimpered confides confided`),
  persons:
    words(`man woman boy girl lad lass kid child guy lady gentleman bloke fellow stranger passer-by neighbour neighbor voice grandmother
    grandfather granny grandma grandpa mother father mum dad wife husband son daughter sister brother aunt uncle cousin friend colleague
    customer shopper passenger driver conductor guard waiter waitress barman barmaid cashier clerk receptionist caretaker porter pupil
    pensioner tourist visitor guest patient soldier policeman policewoman officer postman shepherd builder worker vendor seller
    shopkeeper landlord landlady host hostess apprentice skipper sailor gardener cook chef baker butcher miller vicar priest`),
  voices: words('voice voices'),
  firstPerson: words("i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves"),
  letters: '',
  firstPersonEndings: [],
  we: words("we we're we've we'd we'll us our ours ourselves"),
  weEndings: [],
  participleEndings: [],
  secondPerson: words("you you're you've you'd you'll your yours yourself"),
  secondPersonEndings: [],
  politeForms: [],
  male: words('he him his'),
  female: words('she her hers'),
  copulas: words("is was has been he's she's"),
  namings: phrases(
    'is called, was called, whose name is, name is, name was, is named, introduces himself as, introduces herself as',
  ),
  breakIns: phrases(
    'breaks in, broke in, cuts in, cut in, chimes in, chimed in, butts in, interrupts, interrupted, joins in, joined in, calls from, called from, comes in, walks in, pops in, interjects',
  ),
  ourselves: phrases(
    'our newspaper, this newspaper, our reporter, told us by e-mail, in response to our question, when we asked, asked for comment, did not respond, declined to comment, on request',
  ),
  prepositions: words(
    'with about to for from in on at by of against between like behind beside near over under after before past across along beyond toward towards through above below inside outside since until during onto into off up down around round without within upon despite besides beneath',
  ),
  conjunctions: words(
    'and but or nor so yet because if when while as that who which where although though not just even only',
  ),
};
