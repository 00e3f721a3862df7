import type { NameRules } from '../nameRules';

export const kazakh: NameRules = {
  code: 'kk',
  men: 'мырза мырзаның аға ағай ата ағасы',
  women: 'ханым ханымның апа апай әже әпке тәте',
  people: 'д-р доктор профессор академик жолдас',
  withGivenName: 'мырза ханым аға ағай ата апа апай әже әпке тәте',
  particles: 'әл ибн',
  patronymics: { men: 'ұлы улы', women: 'қызы кызы' },
  families: 'ов/ова ев/ева ин/ина',
  cases: `
    -: ның нің дың дің тың тің ға ге қа ке ні дан ден тан тен нан нен мен бен пен`,
  afterApostrophe: '',
  givenNames: `
    болат булат bolat bulat
    ержан yerzhan erzhan
    жанар джанар zhanar janar
    жұмабай жумабай джумабай zhumabay
    нұрсұлтан нурсултан nursultan
    мұхамед мухамед мухаммед muhammed mohammed muhammad
    айгүл айгуль aigul
    гүлнар гульнар гульнара гүлнара gulnar gulnara
    әлия алия aliya aliia
    сәуле сауле saule
    ғалым галым galym
    қайрат кайрат kairat kayrat
    қуаныш куаныш kuanysh quanysh`,
  pairedNames: '',
  functions: {
    chair: 'төраға төрайым төрағалық етуші',
    moderator: 'модератор жүргізуші',
    questioner: 'сұрақ тілші сұхбаттасушы',
    answerer: 'жауап респондент',
    interpreter: 'аудармашы',
    audience: 'зал залдан залдағы дауыс',
  },
  fillers: 'бір',
  lesser: 'орынбасары орынбасар бұрынғы вице кеңесшісі көмекшісі баспасөз-хатшысы',
  announcers: {
    chair: 'төраға, төрағалық етуші, төрағалық еткен, отырысты жүргізген, төрайым',
    moderator: 'модератор, жүргізуші, жүргізген, кездесуді жүргізген',
    questioner: 'сұхбаттасқан, сұхбат алған, әңгімелескен, сұхбатты жүргізген',
    interpreter: 'аудармашы',
  },
  followers: { chair: 'төрағалық етті, төрағалығымен', moderator: 'жүргізді' },
  devices: 'телефоны телефон',
  birthNames: '',
};
