import { linesOf, peopleOf, type Tongue } from '../tongue';

export const spanish: Tongue = {
  code: 'es',
  people: peopleOf(`
    Lucía | Roca Vidal | f | directora de Aguas | Aguas del Llano | GS | Teruel
    Juan Manuel | Pérez de la Hoz | m | director financiero | Grupo Puerto Norte | GP | Huelva
    María José | García-Lorca | f | analista | Banco del Muelle | GR | Soria
    Íñigo | Zubiaurre | m | alcalde de Villarroya | Ayuntamiento de Villarroya | GPlu | Álava
    Remedios | Núñez | f | portavoz de la plataforma | Plataforma Ribera | GS | Cádiz
    Eliseo | Quiroga | m | ministro de Transportes | Ministerio de Transportes | GP | Lugo
    Ana Belén | del Río | f | catedrática de Hidrología | Universidad del Llano | GR | Burgos
    Óscar | Montero | m | capitán de puerto | Autoridad Portuaria | GMx | Murcia
  `),
  statements: linesOf(`
    Las bombas se revisaron en marzo y otra vez en la primera semana de junio.
    Quisiera volver sobre un punto: el dinero se aprobó hace dos años y desde entonces no se ha gastado nada.
    Estudiamos tres opciones. La primera era barata pero lenta, la segunda exigía una carretera nueva y la tercera es la que tienen hoy delante.
    Cuando mi hija empezó el colegio había dos autobuses por hora; ahora hay uno, y suele llegar tarde.
    Eso no es lo que dice el informe, y lo he leído dos veces.
    A nuestro juicio la palabra «provisional» ha perdido su sentido, porque la valla lleva allí nueve años.
    Hay que tener en cuenta cuatro cosas: el coste, el ruido, el acceso y las aves.
    Les pongo un ejemplo. Una familia del muelle esperó once meses una respuesta y luego recibió el impreso equivocado.
    La respuesta es sí, pero con una condición que les comunicaremos por escrito antes de fin de mes.
    Los ingresos crecieron un 4,2 % en el segundo trimestre, sobre todo por el invierno suave.
    Nadie en el departamento supo decirnos quién había firmado el primer contrato.
    Hay que recordar lo pequeño que era el pueblo: una tienda, una capilla y una barca a las siete y media.
    Agradezco a todos los que nos han escrito y reconozco que el aviso debió salir antes.
    Si falla la válvula, el agua pasa por encima del muro y entonces es cuestión de horas.
    Así que preguntamos a los vecinos, y a la mayoría no le importaban las obras con tal de que acabaran a las seis.
    Las cifras del año pasado no son definitivas, pero no cambiarán mucho.
  `),
  short: linesOf(`
    Sí, es correcto.
    No.
    No lo recuerdo.
    Muchas gracias.
    Que yo sepa, no.
  `),
  questions: linesOf(`
    ¿Cómo empezaron las obras del muro del puerto?
    ¿Y qué hizo usted cuando llegó la carta?
    ¿Podría decirnos algo más de la segunda fase?
    ¿Quién decidió cerrar la línea en invierno?
    ¿Vio a alguien cerca de la puerta aquella noche?
    ¿Qué cambiaría si tuviera que empezar hoy de nuevo?
    ¿Hay un plan para los años en que se acabe el dinero?
    ¿Por qué se tardó tanto en responder a los vecinos?
  `),
  narration: linesOf(`
    La sesión se celebró en la antigua aduana, donde la víspera se había estropeado la calefacción.
    Las obras del nuevo muelle empezaron en primavera y durarán hasta finales del próximo año.
    Tres de los cuatro barcos ya habían salido cuando llegó la niebla.
    El pueblo tiene unos nueve mil habitantes y un puerto que nadie ha dragado en diez años.
    Fuera, la cola llegaba hasta la panadería.
    Se espera una decisión en otoño.
  `),
  asides: linesOf(`
    Risas
    Aplausos
    Rumores
    Pausa
  `),
  headings: linesOf(`
    Futuro de la línea de barcas
    Protección contra las crecidas
    La segunda fase
    Preguntas del público
  `),
  entries: linesOf(`
    Fecha: 14 de mayo de 2024
    Lugar: Casa consistorial, sala 2
    Hora: de 10:00 a 12:30
    Precio: 4,50 euros
    Nota: el anexo está en el archivo
    Horario: de lunes a viernes
    Ingredientes: harina, sal, agua
    Total: 4.312
  `),
  polite: ({ woman, family }) => `${woman ? 'Sra.' : 'Sr.'} ${family}`,
  full: ({ given, family }) => `${given} ${family}`,
  words: {
    chair: (woman) => (woman ? 'Presidenta' : 'Presidente'),
    moderator: 'Moderadora',
    interviewer: 'Entrevistador',
    respondent: 'Entrevistada',
    participant: 'Participante',
    operator: 'Operador',
    court: 'Juez',
    question: 'Pregunta',
    answer: 'Respuesta',
    q: 'P',
    a: 'R',
    paper: 'El Diario del Llano',
    wrote: (name, date) => `El ${date}, ${name} escribió:`,
    mailHead: ['De', 'Para', 'Enviado', 'Asunto'],
    toAll: (name) => `De ${name} a Todos`,
    credit: (name) => `Entrevista de ${name}`,
    dashSaid: (name) => ` —respondió ${name}—`,
  },
  attributions: linesOf(`
    «{q}», dijo {n}.
    «{q}», explicó {n} a la prensa.
    {n} dijo: «{q}»
    Según {n}, «{q}».
    «{q}», señaló el martes {n}.
    {n} añadió: «{q}»
    «{q}», ha subrayado {n}.
  `),
  further: linesOf(`
    «{q}», añadió.
    «{q}», recalcó ella.
  `),
  indirect: linesOf(`
    {n} indicó que las obras durarán hasta el otoño.
    {n} pregunta si las cifras son definitivas.
    {n} recuerda que la valla «provisional» tiene nueve años.
    {n} agradece el informe a los servicios técnicos.
  `),
  quotes: ['«', '»'],
};
