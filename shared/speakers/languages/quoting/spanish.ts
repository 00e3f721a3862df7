import { words } from '../languageRules';
import { phrases, type QuotingRules } from './quotingRules';

/** Present, past, imperfect, participle, gerund and infinitive of a regular verb in -ar. */
const ar = (stem: string): string[] => {
  const soft = stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
  return ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ado', 'ando', 'ar', 'ará', 'aría']
    .map((ending) => stem + ending)
    .concat(`${soft}é`);
};

export const spanish: QuotingRules = {
  code: 'es',
  commonWords: words('el la los las de del que y en un una por con para no se es lo al su más como ha pero'),
  says: [
    ...words(`afirm señal explic asegur anunci indic declar manifest coment apunt destac subray remarc recalc precis matiz aclar argument aleg
      apel apost avis bram brome bromi cant celebr censur cit clam clasific confes confirm constat cont contest critic cuestion denunci
      desliz detall dict dud ejemplific ejempl enfatiz enumer espet exclam exhort exig explay expres felicit glos grit ironiz inform
      insinu inst interpel invit lament lanz lleg llam mascull mencion musit narr neg not observ opin orden pens pint plante pregunt present
      proclam pronostic pronunci propuls puntualiz qued quej ratific razon rebat recalc recapitul reclam record recomend rect reflexion
      rein reiter relat remach remat repar replic reproch resalt resum retruc revel ro rog salud sentenci señal sintetiz solicit sostien
      susurr sugest teoriz testific titube tron valor vaticin verific vocifer zanj justific agreg adelant acept acus aconsej protest regañ rezong cuchiche balbuce tartamude gimote solloz buf jade llorique vitore sermone farfull refunfuñ acot terci ataj implor suplic amenaz apremi anim felicit presum alarde fanfarrone fantase divag anticip admir advert
      rememor evoc ironic murmur recit declam tarare canturre silabe deletre aventur calcul estim sopes medit resopl jade maldic
      bisbise chist remembr barrunt barbot berre cacare carrasp chapurre desgran desliz fanfarron gangue hipe lagrime machac
      mofl palique parlote perfil predic puntu rumore salmodi tercia trompete alert aliment ampli agrad añor arremet asent asever atestigu augur balbuce`).flatMap(
      ar,
    ),
    ...words(`dice dicen dijo dijeron decía decían dicho diciendo decir diría dirá añade añaden añadió añadieron añadía añadido añadiendo añadir
      responde responden respondió respondieron respondía respondido respondiendo responder concluye concluyen concluyó concluido concluir
      sostiene sostienen sostuvo sostenido sostener mantiene mantienen mantuvo mantenido reconoce reconocen reconoció reconocido reconocer
      admite admiten admitió admitido admitir advierte advierten advirtió advertido advertir sugiere sugieren sugirió sugerido sugerir
      insiste insisten insistió insistido insistir pide piden pidió pidieron pedido pedir repite repiten repitió repetido repetir prosigue
      prosiguen prosiguió proseguido sigue siguió seguido defiende defienden defendió defendido defender describe describió descrito
      describir escribe escribió escrito escribir expone exponen expuso expuesto exponer propone proponen propuso propuesto proponer
      promete prometen prometió prometido prometer agradece agradecen agradeció agradecido agradecer cree creen creía considera consideran
      consideró considerado considerar recuerda recuerdan recordó cuenta cuentan cuestiona apuesta augura reprende ruega rogó niega
      confiesa confiesan confesó piensa plantea plantean ríe rió rio sonríe sonrió suspira suspiró susurra gruñe gruñó refunfuña
      interviene intervino intervenido tercia terció interrumpe interrumpió apostilla apostilló apostillado espeta sentencia zanja
      interroga inquiere inquirió inquirido indaga quiso quería muestra mostró mostraron muestran mostrado murmura murmuró comparte
      compartió difiere coincide coincidió abunda abundó ahonda corrige corrigió corregido contradice contradijo desmiente desmintió
      bromea bromeó bromeado vocea chilla chilló exhorta urge urgió instó arguye arguyó aduce adujo alude reza rezó aplaude valora opina
      predice predijo traduce tradujo resume resumen resumió resumido resumir repuso repone suelta soltó exige exigió arguyó argüyó
      manifiesta garantiza garantizó rechaza rechazó rechazado recomienda mandó repetía rubrica rubricó refiere refirió testimonia testimonió gimió
      tuitea tuiteó presume presumió solía suele continúa continuó continuado lee leyó leído se_queja transmite transmitió transmitido hace_saber`).map(
      (form) => form.replace(/_/g, ' '),
    ),
  ],
  saysFemale: [],
  saysMale: [],
  quotatives: [],
  finiteEndings: [],
  participleEndings: [],
  adds: words(
    'añade añadió añadido agregó agrega agregado prosigue prosiguió continuó continúa concluyó concluye apostilló',
  ),
  besideVerb:
    words(`es era fue está ha han había habían hubo se le les nos me te lo la también luego después entonces además finalmente por último así ya aún todavía
    querido quiso ha ha_querido a sin dudar en tono muy más tarde seguidamente acto seguido igualmente asimismo solo sólo tajante rotundo
    contundente hoy ayer ante de nuevo una vez otra`),
  sources: phrases('según, de acuerdo con, en palabras de, a juicio de, en opinión de, para, al decir de'),
  sourcesAfter: [],
  shortSources: [],
  male: {
    pronouns: words('él'),
    names:
      words(`antonio josé manuel francisco juan david javier daniel jesús carlos miguel alejandro rafael pedro pablo ángel sergio fernando jorge luis
      alberto álvaro diego adrián raúl iván enrique ramón vicente andrés joaquín santiago víctor eduardo mario roberto jaime marcos ignacio
      alfonso salvador ricardo emilio hugo guillermo julio martín nicolás gabriel tomás agustín gonzalo sebastián samuel cristian felipe
      domingo hernán horacio osvaldo rodrigo mauricio ernesto esteban gustavo héctor leandro lorenzo mariano mateo matías maximiliano
      néstor óscar oscar patricio rogelio rubén saúl simón teodoro ulises xavier jordi josep joan pau iker aitor mikel unai jon ander
      xoan brais anxo eliseo evaristo eusebio fermín florencio germán gerardo gregorio isidro jacinto leopoldo luciano marcelo nicanor
      onofre pascual plácido quintín remigio rosendo segundo serafín severino silvestre urbano valentín lars
      abel abelardo abraham adalberto adán adolfo agapito albano alcides aldo aleix alejo alex alexis alfredo alonso
      amadeo amado amador ambrosio américo anacleto anastasio anatolio andoni andreu aníbal aniceto anselmo antolín
      apolinar aquilino arcadio arcángel ariel aristides armando arnaldo arnau arsenio artemio arturo asdrúbal asier
      atanasio augusto aurelio avelino baldomero baltasar bartolomé basilio baudilio bautista belisario beltrán
      benedicto benicio benigno benito benjamín berenguer bernabé bernardino bernardo bertín blas bonifacio boris borja
      braulio bruno buenaventura calisto calixto camilo cándido carles carmelo casiano casimiro casto catalino cayetano
      cecilio ceferino celedonio celestino celso césar cesáreo cipriano ciriaco cirilo ciro claudio clemente conrado
      constantino constancio cornelio crescencio crisanto crispín cristino cristo cristóbal custodio dagoberto damián
      dámaso dante darío demetrio desiderio dimas dionisio domènec donato edelmiro edgar edgardo edmundo efraín efrén
      egidio eladio elías elio eloy elpidio emeterio emiliano enmanuel enric epifanio erasmo eric erik ernest erwin
      estanislao eudaldo eufemio eugenio eulalio eulogio eustaquio evelio ezequiel fabián fabio fabricio facundo fausto
      faustino federico feliciano felicísimo félix ferran fidel filemón filiberto flavio florián fortunato francesc
      froilán fructuoso fulgencio gabino galo gamaliel gaspar gaudencio genaro gerard germà gervasio ginés gorka
      graciano gregori guido guillem gumersindo heliodoro helio heraclio herminio hermenegildo higinio hilario hilarión
      hipólito homero honorato honorio huberto humberto iago ibon ildefonso imanol indalecio inocencio iñaki iñigo
      ireneo isaac isaías isidoro isidre ismael israel ítalo jacobo jairo javi jaume jenaro jeremías jeroni jerónimo
      joel joaquim jofre jokin jonás jonatan jordán josefo joseba josué juancho juanjo julen juli julián juvenal kevin
      koldo ladislao laureano lautaro lázaro leo león leonardo leoncio leonel leonidas leopold liborio lino lisandro
      llorenç lope luca lucas lucio macario macedonio manel manolo marçal marcelino marceliano marcial marciano marco
      marino martí martirio mauro maximino máximo melchor melitón mercurio milciades milton miquel misael moisés nacho
      nahuel napoleón narciso natalio natán nazario nelson neftalí nemesio nereo nilo noé norberto obdulio octavio
      odilón olegario oriol orlando oswaldo otilio otto ovidio paco pancracio pancho pantaleón pascasio paulino paulo
      pelayo pepe perfecto pere plutarco ponciano porfirio primitivo prisciliano prudencio quico quim rafa rai raimundo
      ramiro raymundo regino reinaldo renato rené ricard rigoberto robustiano roc rodolfo roger rolando román romeo
      romualdo ronaldo roque rosario roso rufino ruperto sabas sabino salomón sancho sandro santi saturnino saturio
      sebas segismundo senén septimio sergi servando severiano sigfrido silverio silvio simeón sinforoso sixto telesforo
      telmo teo teodomiro teodosio teófilo teófimo terencio tiburcio tirso tito tobías toni toribio toño tomé trinitario
      tristán txomin ubaldo urko valdemar valentino valeriano valerio venancio veremundo vicenç victorino virgilio vidal
      virginio vitorio vladimiro waldo walter wenceslao wifredo wilfredo wilson xabi xabier xavi yago yamil yerai yeray
      zacarías zoilo zósimo`),
    words: words(
      'señor sr don d hombre niño chico padre hijo hermano marido abuelo tío muchacho caballero nieto primo sobrino suegro cuñado yerno viudo bisabuelo',
    ),
    sources: phrases(`según él, en sus palabras, a su juicio`),
    endings: [],
  },
  female: {
    pronouns: words('ella'),
    names:
      words(`maría carmen josefa isabel ana dolores pilar teresa rosa cristina antonia laura lucía elena mercedes francisca concepción marta rosario
      juana raquel luisa paula beatriz patricia manuela silvia encarnación sara julia andrea rocío mónica alba margarita inés ángela
      irene sonia sandra eva natalia nuria alicia esther amparo inmaculada susana yolanda montserrat verónica noelia lorena claudia
      olga gloria victoria consuelo fátima nerea lidia esperanza clara catalina aurora ainhoa nekane itziar maite leire amaia edurne
      begoña arantxa miren garazi iria sabela uxía adela adriana agustina alejandra alma amalia amelia araceli asunción blanca brenda
      carla carolina cecilia celia daniela débora elvira emilia emma estela estrella eugenia eulalia fernanda florencia gabriela graciela
      guadalupe herminia isidora ivonne jimena josefina leonor leticia liliana lola lourdes magdalena marcela marina martina matilde
      micaela miriam nieves norma paloma ramona rebeca remedios rita romina rosalía salomé soledad sofía tamara trinidad valentina
      valeria virginia viviana ximena zulema
      abigail abril ada adelaida adelina adoración áfrica ágata ágatha agueda águeda aída ainara ainoa aitana aixa alaia
      alazne albina aleida aleja alejandrina alexandra alfonsa alina alisa almudena altagracia amada amanda amàlia ámbar
      ambrosia amèlia amina anabel anahí anaïs anastasia andreína andreua ane ángel ángeles angélica angelina angustias
      anna antía antonieta anunciación aquilina arancha arantza ariadna ariana armonía artemisa ascensión astrid atenea
      aurelia ausiàs auxiliadora azahara azucena balbina bárbara beatriu begonia belén belinda benedicta benilde benita
      berenice berna bernarda bernardina bernardita berta bibiana bienvenida brígida brisa bruna camila candela
      candelaria candelas cándida caridad carina carlota carmela carmina carme casilda casandra casimira catarina catia
      cayetana celeste celestina celina cesárea chabela charo chelo cinta cintia ciriaca clàudia claudina clementina
      cleofé cleopatra cloe clotilde concepció conchita concha conxa constanza constantina consolación cora cordelia
      corina covadonga crescencia crisanta cristal custodia dafne dalia dalila damaris damiana daría dayana delfina
      delia delmira denís denisse desamparados desirée diana dina dionisia dolça dolors domitila domínica dominga dora
      dorotea dulcinea edelmira edita edith eduvigis elba elda eleonor eleonora eliana elisa elisenda elisabet elisabeth
      élida eloísa elsa ema emérita emiliana encarna enedina enriqueta ernestina erica erika ermelinda ermita
      escolástica esmeralda estefanía ester estibaliz etelvina eudoxia eufemia eufrasia eugènia eulogia eunice euridice
      eusebia evangelina evelia evelina ezequiela fabiana fabiola facunda fausta faustina federica felicia felicidad
      felicitas felipa felisa fermina fidela fidencia filomena fina flavia flora florentina florinda fortunata francina
      francesca frida frumencia fructuosa fuensanta gala garbiñe gema gemma generosa genoveva georgina geraldina
      gertrudis gilda gimena ginesa gisela gladis gladys glòria graciana gregoria greta griselda guada guillermina
      haydée heidi helena heliodora heliana hermenegilda herminda hilaria hilda honorata honorina hortensia icíar iciar
      idoia idoya ifigenia ignacia ildefonsa iluminada imelda imma inma inocencia iraida iratxe ingrid iraia iris irma
      isaura isabela isadora isidra iselda isis isolda itsaso iva izaskun jacinta jacoba jacqueline jaione javiera
      jazmín jenara jennifer jerónima jessica jesusa joana joaquina jocelyn johana jordana jorgelina jovita juanita
      judit judith juliana julieta justa justina karen karina karla katia katy laia laila lara laureana lea leandra leda
      leila leocadia leonarda leonila leonora leonisa leopolda lía liberata ligia lila lina linda lisa lis livia llanos
      loida lolita lorea loreley loreto lorenza loli luciana lucila lucina lucrecia luisina luján luna lupe lupita
      luzmila macarena macaria mafalda magdala magalí maica maida maialen maitane maitena malena mamen manola manolita
      mara maravillas marcelina marcia margarida margot mari mariana maribel marián marianela maricarmen maricela
      marieta mariluz marilyn marimar mariona marisa marisol maristela maritza martirio maruja maruxa mary matea
      mauricia máxima maximina mayra meche melania melba melchora melina melisa melitona mencía mercè merche meritxell
      mila milagros mina minerva mireia míriam mirna mirta misericordia modesta montse morgana muriel myriam nadia
      nagore naiara naila nancy narcisa natàlia natividad natalina nayara nazaret neila nela nélida nelly neus nevenka
      nicanora nicolasa nicole nidia nina ninfa niurka noa noemí nora norberta núria nydia obdulia octavia odalys odette
      ofelia olalla olimpia olivia ona ondina oriana orquídea otilia paca palmira pancracia paola pascuala paquita
      pastora patro patrocinio paulina pepa pepita perpetua petra petronila pía pili piedad placida plácida polonia
      porfiria presentación prisca priscila primitiva prudencia pura purificación purísima queralt quima quiteria
      rafaela ramira raimunda rebecca regina renata ricarda rina roberta rocio romana romelia romualda roque rosalba
      rosalinda rosana rosaura rosalina rosenda rosella rosina roser roxana rufina ruperta ruth sabina sabrina
      sacramento sagrario samanta samara sancha santiaga santina saray sarai sebastiana selena selene serafina serena
      servanda severiana severina sheila sibila silvana silvina simona sinforosa siomara socorro sofia solange sonsoles
      soraya susi tabita tadea talia talía tania tatiana tecla telma teodora teodosia teófila tere teresita teruca thaïs
      tibisay tita tomasa toña toñi trini txell úrsula ulalia ulpiana urbana uxue vanesa valvanera venancia vera vicenta
      victorina victòria violante violeta viridiana virtudes visitación visi vivian wanda wendy xana xiana xochitl
      yadira yaiza yamila yamile yanira yara yasmina yasmín yazmín yesenia yessica yoli yudith yurena zaida zaira zara
      zenaida zenobia zoe zoila zoraida zuleica zuriñe`),
    words: words(
      'señora sra señorita srta doña dña mujer niña chica madre hija hermana esposa abuela tía muchacha nieta prima sobrina suegra cuñada nuera viuda bisabuela',
    ),
    sources: phrases(`según ella, en sus palabras, a su juicio`),
    endings: words('ora esa triz ada ida aria era ería eña ica ora ta na'),
  },
  pronouns: words('ellos ellas'),
  impersonal: [],
  epithets: words('viejo vieja anciano anciana joven pequeño pequeña'),
  firstPerson: words('yo nosotros'),
  roles:
    words(`administrador administradora apicultor apicultora arqueólogo arqueóloga artesano artesana asistente atleta bombero
    bombera cajero cajera camarero camarera camionero cantante capataz carnicero carpintero cartero cirujano cirujana
    cocinero cocinera coautor comerciante compositor conductor conductora conserje consultor consultora contable
    cronista cura defensor defensora dependiente dependienta deportista diplomático directivo directiva diseñador
    diseñadora educador educadora ejecutivo ejecutiva empleado empleada empresario empresaria enólogo enóloga
    entrenador entrenadora escultor escultora farmacéutico farmacéutica filólogo filósofo filósofa físico física
    fotógrafo fotógrafa funcionario funcionaria guarda guardia guía hidrólogo hidróloga intérprete interventor
    interventora jardinero jubilado jubilada jurista labrador letrado letrada librero librera líder marinero mecánico
    meteorólogo meteoróloga minero negociador notario notaria obrero oceanógrafo panadero panadera pastelero pastor
    pastora patrón patrona pianista pintor pintora piloto poeta policía procurador procuradora productor productora
    promotor promotora psicólogo psicóloga químico química realizador relojero sargento síndico síndica sindicalista
    soldado superintendente taxista testigo trabajador trabajadora traductor traductora usuario usuaria vendedor
    vendedora veterinario veterinaria viceconsejero viceconsejera vigilante viticultor viticultora voluntario
    voluntaria zapatero exalcalde exministro subinspector ambientalista agrónomo ecologista bodeguero bodeguera mayoral
    hilandera tejedora tejedor alfarero alfarera quiosquero farero farera práctico estibador estibadora fontanero
    electricista albañil herrero afinador afinadora pregonero`),
  roleEndings: words('ólogo óloga ógrafo ógrafa cultor cultora'),
  groups: words(
    `empresa compañía ministerio ayuntamiento consejería comisión asociación colectivo federación dirección policía gobierno tribunal partido fundación operadora plataforma comité entidad`,
  ),
  persons:
    words(`mujer hombre niño niña chico chica señor señora joven anciano anciana jubilado jubilada madre padre hijo hija hermano hermana marido
    esposa esposo abuelo abuela tío tía vecino vecina amigo amiga compañero compañera desconocido desconocida voz persona espectador
    espectadora asistente participante oyente visitante viajero viajera cliente clienta clientes sindicato sindicatos muchacho muchacha
    público alguien transeúnte turista viudo viuda`),
  indefinite: words('un una uno alguien otro otra algún alguna cierto cierta'),
  unnamed:
    phrases(`una voz al fondo, una voz desde el fondo, una voz del público, una voz entre el público, una voz en la sala, una voz de la sala, alguien del
    público, alguien entre el público, alguien desde el fondo, alguien al fondo, desde el público, desde la sala`),
  articles: words('el la los las un una'),
  possessives: words('su sus mi mis nuestro nuestra tu'),
  ofWords: words('de del para en y'),
  prepositions: words(
    `a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante junto`,
  ),
  relatives: words('que quien quienes cuyo cuya donde'),
  particles: words('de del la las los y i e da dos san santa'),
  honorifics: [],
  titles: words('licenciado licenciada'),
  written:
    words(`titula tituló titulado titulada título lema cartel carteles pancarta pancartas letrero rótulo placa inscripción reza rezaba rezan lee leía advierte llamado
    llamada denominado denominada bautizado bautizada eslogan consigna carta nota folio escrito mensaje expresión palabra palabras frase`),
  openers:
    words(`ayer hoy mañana luego después entonces además finalmente también pero y sin embargo por en a al con de del desde para según sobre tras
    durante mientras cuando como si aunque así allí aquí ya ahora su sus este esta estos estas ese esa preguntado preguntada lunes martes
    miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    nadie alguien todo todos
    fuera dentro arriba abajo delante detrás cerca lejos enfrente alrededor afuera adentro anoche anteayer antes
    apenas casi quizá quizás acaso solo sólo nunca jamás siempre incluso ni o que porque pues donde
    quien cual tampoco bien mal mejor peor menos más muy tan tanto qué quién cómo cuándo dónde cuánto cuántos cada
    toda todas otro otra otros otras mucho muchos muchas varios varias algunos algunas algún alguna ninguno ninguna
    ningún aquel aquella aquellos aquellas aquello eso esto yo usted ustedes nosotros se me te le les lo nos hay
                   temprano tarde pronto tal
    ambos ambas`),
  adverbial: words('al tras después antes durante sin con mientras en'),
  ownedEndings: words(''),
  caseEndings: words(''),
  obliqueEndings: words('mente'),
  adjectiveEndings: words(''),
  asWords: words('como'),
  questions: words('pregunta'),
  kin: words(
    'madre padre mujer marido esposa esposo hija hijo hermana hermano abuela abuelo nieta nieto tía tío prima primo sobrina sobrino viuda viudo cuñada cuñado suegra suegro yerno nuera gemela gemelo melliza mellizo pareja',
  ),
  descriptors: words(
    'científico científica investigador investigadora experto experta especialista académico académica responsable político activista ingeniero ingeniera artista escritor escritora autor autora novelista agricultor agricultora historiador historiadora artesano artesana inventor inventora deportista jubilado jubilada profesor profesora docente médico médica abogado abogada músico empresario empresaria dirigente portavoz',
  ),
  interlocutors: words('interlocutor interlocutora'),
  pluralEndings: words('an en on'),
  dropsSubject: true,
  sameOffice: `alcalde edil regidor
alcaldesa regidora edil
concejal edil regidor
concejala edil regidora
diputado parlamentario
diputada parlamentaria
director responsable
directora responsable
escritor autor novelista
escritora autora novelista
investigador científico
investigadora científica
ministro titular
ministra titular
consejero titular
consejera titular
presidente mandatario
presidenta mandataria
médico doctor facultativo`.split('\n'),
  capitalNouns: false,
  professionEndings: words('ero era ista dor dora tor tora ario aria ante ente ólogo óloga'),
  lateSubject: true,
  verbLast: false,
  genitiveAfter: false,
};
