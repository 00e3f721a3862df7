import { foldKey, type LanguageRules, words } from './languageRules';

export const spanish: LanguageRules = {
  code: 'es',
  speechVerbs: words(``),
  verbCompanions: words(``),
  honorifics: words(
    `sr sra srta sres sras señor señora señorita señores señoras don doña d dña d.ª dª d.a excmo excma excelentísimo excelentísima ilmo ilma ilustrísimo ilustrísima`,
  ),
  titles: words(`dr dra prof profa lic ing arq mtro mtra`),
  roleWords:
    words(`presidente presidenta vicepresidente vicepresidenta expresidente expresidenta director directora subdirector subdirectora
    ministro ministra viceministro viceministra secretario secretaria subsecretario subsecretaria embajador embajadora alcalde alcaldesa
    concejal concejala edil regidor regidora teniente jefe jefa responsable miembro diputado diputada senador senadora consejero consejera
    conseller consellera gobernador gobernadora intendente intendenta prefecto prefecta profesor profesora catedrático catedrática
    investigador investigadora experto experta analista economista historiador historiadora abogado abogada fiscal juez jueza magistrado
    magistrada portavoz vocero vocera delegado delegada subdelegado subdelegada fundador fundadora cofundador cofundadora redactor redactora
    editor editora periodista reportero reportera corresponsal escritor escritora autor autora ingeniero ingeniera arquitecto arquitecta
    científico científica médico médica enfermero enfermera maestro maestra docente estudiante alumno alumna agricultor agricultora
    ganadero ganadera pescador pescadora rector rectora vicerrector vicerrectora decano decana coordinador coordinadora asesor asesora
    cónsul comisario comisaria comisionado comisionada capitán capitana general coronel comandante inspector inspectora propietario
    propietaria dueño dueña socio socia vecino vecina activista organizador organizadora comisariado conservador conservadora
    bibliotecario bibliotecaria archivero archivera moderador moderadora presentador presentadora entrevistador entrevistadora gerente
    gerenta técnico técnica tesorero tesorera vocal ponente representante encargado encargada titular primer primera segundo segunda
    biólogo bióloga geólogo geóloga restaurador restauradora sociólogo socióloga antropólogo antropóloga actriz actor músico música
    artista director-gerente doctor doctora obispo arzobispo párroco sacerdote`),
  particles: words(`de del la las los el y e i da do das dos van von`),
  articles: words(`el la los las un una lo`),
  prepositions: words(``),
  nameless:
    words(`operador operadora marido esposa esposo hijo hija nieto nieta madre padre abuela abuelo hermano hermana escaños redacción moderador moderadora entrevistador entrevistadora entrevistado entrevistada periodista periodistas reportero reportera público sala
    voz voces pregunta respuesta presidente presidenta vicepresidente vicepresidenta secretario secretaria presentador presentadora
    locutor locutora narrador narradora participante asistente vecino vecina mujer hombre señor señora diputado diputada desconocido
    desconocida orador oradora ponente intérprete conductor conductora facilitador facilitadora todos varios alguien estudiante
    espectador espectadora oyente informante testigo hablante ambos ambas varias todas observador observadora anunciante copresentador copresentadora llamante`),
  voices: [
    'todos',
    'todas',
    'varios',
    'varias voces',

    'alguien del público',
    'uno de los asistentes',
    'una de las asistentes',
    'desde la sala',
    'desde el público',
    'desde los escaños',
    'desde la tribuna',
    'desde el fondo',
    'una voz',
    'voces',
  ],
  notSpeakers:
    words(`enviado asunto adjuntos redonda debate entrevista coloquio tertulia publicidad anuncio anuncios orden día temas tema asunto fecha lugar hora horario inicio comienzo fin final cierre duración asistentes participantes
    presentes ausentes invitados intervienen modera contacto teléfono tel correo dirección web sitio fuente fuentes ejemplo ejemplos nota
    notas atención aviso paso pasos figura tabla cuadro gráfico capítulo sección apartado parte página anexo apéndice artículo conclusión
    conclusiones introducción resumen resultado resultados objetivo objetivos método metodología referencias bibliografía foto fotografía
    fotos imagen vídeo video audio enlace programa lema eslogan cita título subtítulo lunes martes miércoles jueves viernes sábado domingo
    comunicado prensa nota acuerdo acuerdos votación votos decisión decisiones solución problema primero segundo tercero cuarto quinto
    edita edición texto transcripción grabación depósito sesión punto puntos preguntas respuestas anexos posdata firmado
    precio entrada inscripción idioma enmienda enmiendas importante recordatorio actualización presidencia
    música sonido sonidos efecto efectos sintonía control reparto fundido ráfaga bloque ronda módulo escena acto fase episodio`),
  participants: words(
    `participantes asistentes asisten intervienen ponentes presentes participan panelistas`,
  ),
  openers: words(``),
  pronouns: words(``),
  relatives: words(``),
  stageWords:
    words(`aplausos risas risa rumores protestas murmullos silencio pausa música inaudible ininteligible abucheos pitidos interrupción
    interrupciones gritos asentimiento denegaciones llanto tos suspira ríe ríen
    sonríe sonrisas suspiro interviene intervención vítores ovación bravo bullicio inaudibles pateos llora
    tose silba
    susurra susurrando grita chilla canta tararea balbucea bosteza gime solloza carraspea jadea
    aplaude ruido ruidos pasos trueno timbre golpes`),
  questionSigns: words(`p pregunta`),
  answerSigns: words(`r respuesta`),
  labelNotes: words(
    `continúa continuación invitado invitada externo externa en línea por teléfono videoconferencia remoto traducción intérprete`,
  ),
  closings: [
    'nota de campo',
    'nota de la redacción',
    'n. de la r',
    'quedan los autos',
    'queda el juicio',
    'visto para sentencia',
    'créditos',
    'se hace entrar',
    'comparece el testigo',
    'comparece la testigo',
    'se suspende la audiencia',
    'se levanta la audiencia',
    'se reanuda la audiencia',
    'se retira el testigo',
    'se retira la testigo',
    'votación',
    'resultado de la votación',
    'acuerdo',
    'acuerdos',
    'efectuada la votación',
    'se interrumpe la grabación',
    'se interrumpió la grabación',
    'se reanuda la grabación',
    'grabación interrumpida',
    'la grabación se',
    'final de la grabación',
    'final de la entrevista',
    'durante el receso',
    'durante la suspensión',
    'tras el receso',
    'se reanuda',
    'se levanta la sesión',
    'se suspende la sesión',
    'se reanuda la sesión',
    'termina la sesión',
    'finaliza la sesión',
    'concluye la sesión',
    'fin de la sesión',
    'fin de la grabación',
    'fin de la transcripción',
    'fin de la entrevista',
    'transcripción',
    'transcrito',
    'transcrita',
    'entrevista realizada',
    'entrevistó',
    'edita',
    'edición',
    'redacción',
    'acta redactada',
    'el secretario de',
    'la secretaria de',
    'contacto de prensa',
    'contacto para',
    'acerca de',
    'sobre la',
    'era la',
    'eran las',
    'la reunión terminó',
    'la reunión finalizó',
    'la sesión terminó',
    'la sesión concluyó',
    'nota de la redacción',
    'nota del editor',
    'han colaborado',
    'han participado',
    'subtítulos',
    'subtitulado',
    'traducción',
    'colaboran',
    'relatoría',
    'esta transcripción',
    'la reunión ha finalizado',
    'transcripción finalizada',
  ].map(foldKey),
  gatherings: words(
    `cinta casete sesión reunión mesa debate encuentro entrevista charla conferencia grabación coloquio taller acto asamblea conversatorio conversación podcast episodio programa fragmento extracto audiencia pleno`,
  ),
  endings: words(
    `terminó termina concluyó concluye finalizó finaliza cerró cierra levantó levanta suspendió fin final`,
  ),
  examinedBy: words('por de'),
  examinations: words('interrogatorio contrainterrogatorio preguntas repreguntas interrogado interrogada'),
  minuteVerbs:
    words(`comparece compareció presta prestó propone propuso pide pidió ruega rogó expone expuso informa informó señala señaló manifiesta manifestó advierte advirtió pregunta
    preguntó responde respondió agradece agradeció solicita solicitó da dio abre abrió levanta levantó cierra cerró concede concedió
    explica explicó añade añadió indica indicó recuerda recordó contesta contestó replica replicó aclara aclaró comenta comentó
    considera consideró abandona abandonó toma tomó interviene intervino lee leyó plantea planteó insiste insistió lamenta lamentó
    felicita felicitó comprueba comprobó confirma confirmó declara declaró presenta presentó somete sometió reitera reiteró destaca
    destacó sugiere sugirió anuncia anunció defiende defendió justifica justificó retira retiró excusa excusó`),
  outcomes: words(
    `remitido remitida aplazado aplazada retirado retirada aprueba aprobado aprobada aprobados aprobadas rechazado rechazada rechaza unanimidad desestimado desestimada`,
  ),
  sworn: words('juramentado juramentada juramento'),
  witnesses: words('testigo'),
  summons: words('comparece llamado llamada declara entra'),
  parties: words(
    `demandante demandado demandada querellante querellado querellada acusado acusada imputado imputada procesado procesada perito perita denunciante recurrente magistrado magistrada letrado letrada alguacil`,
  ),
  bodies: words(`tribunal comisión comité consejo pleno junta cámara jurado asamblea sala senado congreso`),
  bodyVerbs: words(
    `aprueba aprobó rechaza rechazó acuerda acordó resuelve resolvió decide decidió vota votó adopta adoptó designa designó ordena ordenó procede procedió ratifica ratificó`,
  ),
  memberships: words(`grupo partido bancada comisión delegación universidad instituto ministerio asociación`),
  onBehalf: [],
  chatFrom: words('de'),
  chatTo: words('a para'),
  reactions: ['en respuesta a ', 'respondiendo a ', 'reaccionó a ', 'ha reaccionado a '].map(foldKey),
  events: [
    'inició la reunión',
    'ha iniciado la reunión',
    'finalizó la reunión',
    'eliminó un mensaje',
    'ha eliminado un mensaje',
    'grabación iniciada',
    'grabación detenida',
    'ha iniciado la grabación',
    'ha detenido la grabación',
    'ha iniciado la transcripción',
    'ha detenido la transcripción',
    'se ha unido',
    'se unió',
    'se unió a la reunión',
    'salió de la reunión',
    'abandonó la reunión',
    'se ha unido a la reunión',
    'ha abandonado la reunión',
    'ha salido de la reunión',
    'inició la transcripción',
    'detuvo la transcripción',
    'inició la grabación',
    'detuvo la grabación',
  ].map(foldKey),
  formerly: ['antes', 'anteriormente', 'previamente', 'nombre anterior', 'ex'].map(foldKey),
  renamed: [
    'ahora se llama',
    'cambió su nombre a',
    'cambió su nombre por',
    'ha cambiado su nombre a',
    'ha cambiado su nombre por',
  ].map(foldKey),
  mailFrom: words('de remitente'),
  mailFields: words('enviado fecha para cc cco asunto adjuntos'),
};
