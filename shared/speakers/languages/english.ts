import { foldKey, type LanguageRules, words } from './languageRules';

export const english: LanguageRules = {
  code: 'en',
  speechVerbs:
    words(`said says stated stressed noted added explained emphasized emphasised underlined remarked observed told replied
    answered asked warned argued continued concluded announced declared commented recalled insisted admitted acknowledged
    suggested pointed joked objected agreed countered responded wrote writes claimed confirmed assured reported cautioned
    conceded shouted called cautions testified reiterated highlighted clarified adds notes explains asks replies argues`),
  verbCompanions: words(
    'has have had also then later again further finally out that however quietly simply briefly',
  ),
  honorifics: words('mr mrs ms miss mx sir madam dame lady lord hon cllr'),
  titles: words('dr prof rev fr st'),
  roleWords:
    words(`director president chair chairman chairwoman chairperson minister secretary ambassador deputy vice head chief
    member senator representative congressman congresswoman mayor governor councillor councilor councilmember commissioner
    professor researcher analyst expert economist historian lawyer attorney spokesman spokeswoman spokesperson manager officer
    founder cofounder co-founder editor journalist reporter correspondent writer author engineer scientist doctor nurse teacher
    student farmer fisherman lecturer fellow rector dean principal coordinator adviser advisor consul envoy commander
    captain general colonel judge justice prosecutor mp mep ceo cto cfo owner partner resident activist organiser organizer
    curator librarian archivist moderator host interviewer presenter aide delegate treasurer superintendent inspector
    prime acting former first senior associate assistant executive corresponding honorary permanent special academician
    candidate panelist panellist witness chancellor speaker operator volunteer
    rapporteur ranking undersecretary under-secretary lord-lieutenant whip speaker-elect baroness lord lady sheriff constable
    chief-of-staff commodore admiral lieutenant sergeant corporal major brigadier marshal paramedic firefighter surgeon
    physician psychologist psychiatrist sociologist anthropologist archaeologist archeologist biologist ecologist geologist hydrologist chemist
    physicist mathematician statistician meteorologist climatologist oceanographer geographer philosopher linguist botanist zoologist entomologist
    astronomer pharmacist veterinarian vet midwife carer counsellor counselor therapist solicitor barrister magistrate
    notary clerk registrar bursar provost warden chaplain vicar priest bishop archbishop rabbi
    imam pastor reverend minister-counsellor ambassador-at-large attaché consul-general high planner architect surveyor builder
    plumber electrician carpenter mechanic technician designer developer programmer administrator bookkeeper accountant auditor
    actuary banker trader broker investor shopkeeper grocer butcher baker publican landlord landlady
    tenant owner-operator driver pilot skipper ferryman sailor miner spinner forewoman foreman shepherd
    beekeeper grower rancher forester ranger gardener cook chef waiter pensioner retiree pupil
    undergraduate graduate postgraduate postdoc postdoctoral tutor instructor trainer coach headteacher headmaster headmistress
    schoolteacher playwright novelist poet novelist-in-residence translator interpreter publisher producer broadcaster columnist critic
    photographer film-maker filmmaker painter sculptor musician composer conductor singer actor actress dancer
    artist artist-in-residence campaigner trustee treasurer-elect whistleblower spokesman-designate leader co-leader co-chair cochair convener
    convenor coordinator-general comptroller ombudsman ombudswoman postmaster postmistress stationmaster surgeon-general neighbour neighbor bystander
    eyewitness survivor caretaker janitor chairperson-elect archdeacon councilman councilwoman alderman alderwoman selectman assemblyman
    assemblywoman assemblymember legislator delegate-general supervisor controller planner-in-chief interviewee`),
  particles: words('de la del di da du van von der den ter bin ibn al el le st mac o'),
  articles: words('the a an'),
  prepositions: words('with about to for from in on at by of against between like and'),
  nameless:
    words(`operator husband wife son daughter grandson granddaughter grandmother grandfather mother father brother sister neighbour neighbor benches moderator interviewer interviewee audience speaker participant respondent chair chairman chairwoman woman man male
    female unidentified unknown voice voices presiding officer operator narrator reporter reporters question answer host aide
    clerk all crowd president panelist panellist member questioner announcer caller q a the in witness facilitator
    translator interpreter acting pro tempore vice speakers court bailiff juror jurors foreperson deponent counsel
    investigator detective investigators guest guests listener viewer student parent resident child boy girl everyone several many
    mr ms male female adult narrator voice-over voiceover informant patient client therapist researcher fieldworker host co-host cohost
    chairperson rapporteur secretary speaker delegate officer group floor gallery hall room public heckler protester someone
    unknown unnamed both both note-taker notetaker co-moderator observer advert advertisement`),
  voices: [
    'all',
    'several',
    'several voices',
    'everyone',
    'both',

    'one of those present',
    'someone present',
    'one of the audience',
    'someone in the audience',
    'a voice from the audience',
    'a voice from the floor',
    'someone from the floor',
    'from the floor',
    'from the gallery',
    'from the public gallery',
    'from the back',
    'cry from the gallery',
    'an hon. member',
    'hon. members',
    'several hon. members',
    'unidentified voice',
  ],
  notSpeakers:
    words(`sent subject cc bcc attachments appearances fieldnote question-and-answer questions-and-answers q&a roundtable round-table debate interview ad ads advert adverts advertisement sponsor intro outro participants participant's attendees present agenda item items question questions answer note notes date time
    place venue location subject topic theme title summary keywords keyword speakers contact contacts phone tel telephone fax
    email e-mail address website web url source sources example examples warning caution attention step steps figure table
    chapter section part segment page appendix annex article conclusion conclusions introduction background abstract
    objective objectives goal goals result results method methods references reference copyright photo image caption video
    audio link links download deadline price cost total duration length language translation transcript recording session day
    week month year monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december motto slogan quote quotes remark remarks press release embargo re cc bcc
    from to sent reply p.s ps nb key next action actions decision decisions option options problem solution answers pros
    cons vote votes motion score rule rules case facts fact update breaking related more see tags tag category author by
    written edited published editor's opening closing programme program schedule start end begin break welcome outcome
    music sfx fx sound sounds atmos effects jingle cue fade cast crew block round module scene act phase exhibit track reel`),
  participants: words('participants attendees panellists panelists speakers present'),
  openers: words(`yesterday today tonight tomorrow however then later earlier afterwards meanwhile moreover
    furthermore nevertheless nonetheless therefore thus instead finally recently also now here
    there but and yet when while after before although though because if once since as separately
    similarly initially previously subsequently eventually overall indeed perhaps according`),
  pronouns: words('he she they'),
  relatives: words('who whose'),
  stageWords:
    words(`applause laughter laughs laughing laugh crosstalk inaudible unintelligible music pause cheers cheering booing
    sighs coughs coughing silence indistinct chuckles gavel break recess
    smiles smile murmurs murmur interruption interruptions hear ovation boos whistling whistles groans
    gasps crying cries sniffs snorts sound sounds noise overlapping indiscernible redacted phone
    beep
    whispers whispering whispered shouts shouting yells yelling screams screaming sings singing hums
    humming mumbles mumbling mutters muttering stammers stammering exhales inhales yawns yawning sobs
    sobbing pants panting gulps grunts giggles giggling snickers scoffs clapping claps howling howls
    barking barks rumbling thunder ringing rings footsteps knocking muffled`),
  questionSigns: words(`q question`),
  answerSigns: words(`a answer`),
  labelNotes: words(
    `continuing contd cont'd continued guest unverified external host co-host he/him she/her they/them he/they she/they me by phone online via zoom teams skype remotely remote video link videolink interpreted translated translation through interpreter off-mic standing seated`,
  ),
  closings: [
    'field note',
    'fieldnote',
    'editor’s note',
    "editor's note",
    'transcriber’s note',
    "transcriber's note",
    'outro',
    'end credits',
    'the witness was called',
    'the witness was sworn',
    'the witness was excused',
    'a recess was taken',
    'recess taken',
    'a break was taken',
    'luncheon recess',
    'short adjournment',
    'the luncheon adjournment',
    'the court rose',
    'the court adjourned',
    'the jury retired',
    'the jury returned',
    'the witness left',
    'result of the vote',
    'results of the vote',
    'the motion was',
    'motion carried',
    'the amendment was',
    'the question was put',
    'vote',
    'votes',
    'decision',
    'decisions',
    'action',
    'actions',
    'resolution',
    'recording paused',
    'recording stopped',
    'recording interrupted',
    'recording resumes',
    'the recording was',
    'the recording stops',
    'the recording pauses',
    'the recorder was',
    'tape ends',
    'tape stops',
    'during the recess',
    'during the break',
    'the meeting resumed',
    'the meeting was suspended',
    'the sitting was resumed',
    'the committee recessed',
    'on resuming',
    'the meeting adjourned',
    'the meeting was adjourned',
    'the meeting closed',
    'the meeting ended',
    'the meeting concluded',
    'the meeting rose',
    'the session adjourned',
    'the session closed',
    'the session ended',
    'the sitting adjourned',
    'the sitting closed',
    'the sitting was suspended',
    'the committee adjourned',
    'the committee rose',
    'the hearing adjourned',
    'the hearing was adjourned',
    'the hearing concluded',
    'the house adjourned',
    'adjourned at',
    'adjourned accordingly',
    'whereupon',
    'question put and agreed to',
    'end of recording',
    'end of transcript',
    'end of interview',
    'end of track',
    'end of tape',
    'end of session',
    'recording ends',
    'interview ends',
    'transcript ends',
    'the recording ends',
    'this transcript',
    'transcript by',
    'transcribed by',
    'transcription by',
    'recorded by',
    'edited by',
    'interviewed by',
    'minutes taken by',
    'minutes by',
    'minute taker',
    'signed',
    'notes to editors',
    'for more information',
    'for further information',
    'media contact',
    'press contact',
    'about the',
    'the event ended',
    'the discussion ended',
    'the debate ended',
    'proceedings ended',
    'proceedings concluded',
    'court adjourned',
    'the witness withdrew',
    'the witnesses withdrew',
    "editor's note",
    "editors' note",
    'note from the editor',
    'captions by',
    'captioned by',
    'captioning by',
    'subtitles by',
    'subtitled by',
    'translated by',
    'photographs by',
    'illustrations by',
    'contributors',
    'this editable transcript',
    'this transcript was',
    'meeting ended after',
    'transcription ended after',
    'the recording has stopped',
  ].map(foldKey),
  gatherings: words(
    `tape reel cassette meeting session sitting panel hearing discussion debate event conference conversation recording transcript interview workshop seminar webinar forum assembly proceedings talk table podcast episode broadcast programme broadcast excerpt extract group stream council committee`,
  ),
  endings: words(
    `ended ends closed closes adjourned recessed concluded concludes rose finished suspended end`,
  ),
  examinedBy: words('by from'),
  examinations: words(
    'examination cross-examination redirect recross direct cross examined cross-examined re-examined re-examination questions questioned questioning re-cross-examination examination-in-chief',
  ),
  minuteVerbs:
    words(`sworn affirmed excused called examined moves moved seconds seconded proposes proposed asks asked says said tells told reports reported notes noted observes observed
    informs informed recalls recalled explains explained presents presented outlines outlined summarises summarised summarized
    reminds reminded thanks thanked welcomes welcomed opens opened closes closed suspends suspended leaves left returns returned
    joins joined replies replied responds responded answers answered adds added requests requested suggests suggested recommends
    recommended declares declared abstains abstained withdraws withdrew takes took reads speaks spoke comments commented
    raises raised gives gave confirms confirmed clarifies clarified objects objected agrees agreed disagrees disagreed invites invited`),
  outcomes: words(
    `referred deferred postponed noted carried adopted rejected defeated approved passed lost withdrawn unanimously tabled`,
  ),
  sworn: words('sworn affirmed resworn re-sworn recalled'),
  witnesses: words('witness deponent'),
  summons: words('called recalled calls recalls'),
  parties: words(
    `plaintiff claimant defendant accused appellant petitioner complainant prosecutor prosecution defence defense arbitrator bailiff foreperson usher`,
  ),
  bodies: words(
    `court committee commission council board assembly house senate chamber jury tribunal meeting commissioners members`,
  ),
  bodyVerbs: words(
    `adopts adopted approves approved rejects rejected resolves resolved decides decided rules ruled orders ordered agrees agreed votes voted rises rose adjourns adjourned retires retired proceeds proceeded grants granted`,
  ),
  memberships: words(
    `party group faction caucus delegation committee bloc university institute ministry council`,
  ),
  onBehalf: words('actuality soundbite sot clip'),
  chatFrom: words('from'),
  chatTo: words('to'),
  reactions: ['replying to ', 'reacted to ', 'removed a ', 'in reply to '].map(foldKey),
  events: [
    'started the meeting',
    'ended the meeting',
    'deleted a message',
    'deleted this message',
    'recording started',
    'recording stopped',
    'recording ended',
    'transcription started',
    'transcription stopped',
    'is sharing their screen',
    'started transcription',
    'stopped transcription',
    'started recording',
    'stopped recording',
    'started the recording',
    'stopped the recording',
    'joined the meeting',
    'left the meeting',
    'joined',
    'left',
    'was admitted',
    'has joined',
    'has left',
    'joined the call',
    'left the call',
    'is now the host',
    'shared their screen',
    'started screen sharing',
    'raised a hand',
  ].map(foldKey),
  formerly: ['formerly', 'previously', 'formerly known as', 'previously known as', 'earlier', 'was'].map(
    foldKey,
  ),
  renamed: [
    'is now known as',
    'is now called',
    'is now',
    'changed their name to',
    'changed name to',
    'was renamed to',
    'renamed themselves to',
  ].map(foldKey),
  mailFrom: words('from'),
  mailFields: words('sent date to cc bcc subject importance attachments'),
};
