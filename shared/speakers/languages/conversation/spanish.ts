import { words } from '../languageRules';
import { type ConversationRules, phrases } from './conversationRules';

export const spanish: ConversationRules = {
  code: 'es',
  credits:
    phrases(`entrevista de, entrevista realizada por, entrevista, entrevista por, una entrevista de, entrevistado por,
    entrevistada por, preguntas, preguntas de, entrevistador, entrevistadora, realizada por, conducida por,
    diálogo conducido por, texto y entrevista`),
  talks: phrases('conversó con, conversa con, habló con, entrevistó a, charló con'),
  reporters: phrases(
    'nuestro corresponsal, nuestra corresponsal, nuestro redactor, nuestra redactora, nuestro periodista, nuestra periodista, nuestro enviado, nuestra enviada, nuestro reportero, nuestra reportera, nuestro colaborador, nuestra colaboradora',
  ),
  bylines: phrases(
    'por, texto, texto de, texto y fotos, crónica de, reportaje de, un reportaje de, redacción, enviado especial, enviada especial, corresponsal',
  ),
  guests:
    phrases(`entrevista a, entrevista con, una entrevista con, en conversación con, conversación con, charla con, una charla con, diálogo con, preguntas a,
    cinco preguntas a, tres preguntas a, diez preguntas a, hablamos con, conversamos con, el entrevistado, la entrevistada`),
  interviewer: 'Entrevistador',
  asks: phrases(
    'pregunto, pregunté, le pregunto, le pregunté, digo, le digo, dije, le dije, insisto, insistí, respondo, respondí, contesto, contesté, quiero saber, quise saber, replico, repliqué, añado, añadí, repito, repetí, preguntamos, le preguntamos, propongo, comento, comenté, aventuro, murmuro',
  ),
  own: words('mi mis nuestro nuestra nuestros nuestras'),
  adds: phrases(
    'añade, añadió, añadía, agrega, agregó, agregaba, prosigue, prosiguió, continúa, continuó, concluye, concluyó, completa, completó, remata, remató, sigue diciendo',
  ),
  heard: words('oye oyó escucha escuchó'),
  besideReply: [],
  invertedI: [],
  replies:
    words(`asiente asintió sonríe sonrió ríe rió rio suspira suspiró susurra susurró murmura murmuró masculla musita musitó grita gritó chilla chilló
    exclama exclamó bromea bromeó gruñe gruñó refunfuña protesta protestó interrumpe interrumpió ataja atajó tercia terció zanja zanjó
    dice decía dijo pregunta preguntó responde respondió contesta contestó replica replicó repone repuso añade añadió agrega agregó
    insiste insistió pide pidió ordena ordenó anuncia anunció advierte advirtió cuenta contó explica explicó confiesa confesó reconoce
    reconoció admite admitió aclara aclaró recuerda recordó concluye concluyó sentencia sentenció suelta soltó lanza lanzó apunta apuntó
    continúa continuó prosigue prosiguió sigue siguió interviene intervino llama llamó saluda saludó invita invitó ofrece ofreció
    propone propuso corrige corrigió precisa precisó matiza matizó remata remató comenta comentó asegura aseguró afirma afirmó repite
    repitió quiere quiso encoge encogió señala señaló lamenta lamentó jura juró duda dudó niega negó promete prometió ruega rogó
    suplica suplicó
    informa informó avisa avisó opina opinó observa observó bufa bufó resopla resopló chista rezonga rezongó gime gimió solloza sollozó
    canturrea canturreó tartamudea tartamudeó balbucea balbuceó vocea voceó brama bramó espeta espetó inquiere inquirió indaga indagó
    interroga interrogó rectifica rectificó corta cortó disculpa disculpó excusa excusó justifica justificó defiende defendió presume
    presumió resume resumió rememora rememoró evoca evocó relata relató narra narró detalla detalló argumenta argumentó razona razonó
    reflexiona reflexionó medita supone supuso sospecha confirma confirmó desmiente desmintió agradece agradeció despide despidió
    regaña regañó riñe riñó reprocha reprochó recrimina burla burló tranquiliza tranquilizó consuela consoló anima animó apremia
    apremió aconseja aconsejó recomienda recomendó sugiere sugirió indica indicó manda mandó exige exigió maldice maldijo completa
    completó avanza explota estalla estalló`),
  persons:
    words(`hombre mujer niño niña chico chica muchacho muchacha joven señor señora anciano anciana viejo vieja abuelo abuela madre padre esposa esposo
    marido hijo hija hermano hermana tía tío primo prima amigo amiga compañero compañera cliente clienta pasajero pasajera conductor
    conductora chófer revisor revisora vigilante guardia camarero camarera dueño dueña patrón patrona cajero cajera empleado empleada
    funcionario funcionaria conserje portero portera jubilado jubilada turista visitante invitado invitada paciente soldado policía
    cartero cartera pastor pastora obrero obrera vendedor vendedora tendero tendera aprendiz aprendiza jardinero jardinera cocinero
    cocinera panadero panadera carnicero carnicera molinero molinera cura sacristán vecino vecina voz desconocido desconocida tabernero
    barquero pescador pescadora campesino campesina`),
  voices: words('voz voces'),
  firstPerson: words(
    'yo me mí mi mis mío mía míos mías conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras soy estoy tengo fui hice creo',
  ),
  letters: '',
  firstPersonEndings: [],
  we: words('nosotros nosotras nos nuestro nuestra nuestros nuestras'),
  weEndings: [],
  participleEndings: [],
  secondPerson: words('usted ustedes tú te ti tu tus contigo vosotros vosotras os vuestro vuestra vos'),
  secondPersonEndings: [],
  politeForms: [],
  male: words('él'),
  female: words('ella'),
  copulas: words('es era fue'),
  namings: phrases('se llama, se llamaba, dice llamarse, se presenta como, responde al nombre de'),
  breakIns: phrases(
    'interrumpe, interrumpió, interviene, intervino, tercia, terció, se suma, irrumpe, irrumpió, se asoma, entra en la conversación, mete baza',
  ),
  ourselves: phrases(
    'este periódico, este diario, a preguntas de, nuestra redacción, consultado por, consultada por, consultados por, a nuestra pregunta, con este cronista',
  ),
  prepositions: words(
    'a al de del con para por en sobre desde hacia contra entre tras sin según ante bajo durante mediante hasta salvo excepto junto',
  ),
  conjunctions: words(
    'y e pero o u ni que quien quienes porque si cuando como donde aunque pues mas sino no solo también',
  ),
};
