import { describe, expect, test } from 'vitest';
import { saidIn } from '../testing/readText';

describe('who is the subject beside a quotation', () => {
  test.each([
    [
      'how it is said, behind the name within the marks',
      'L’atelier est froid.\n« Le cuir attend, prévient Solène Marchais-Roy sans poser son couteau. Il a vingt ans. »',
      ['Solène Marchais-Roy', 'Le cuir attend', 'Il a vingt ans.'],
    ],
    [
      'a day between verb and name',
      'Le pont est fermé.\n« Je préfère attendre, a tranché jeudi Solène Marchais, adjointe au maire. C’est signé. »',
      ['Solène Marchais', 'Je préfère attendre', 'C’est signé.'],
    ],
    [
      'an impersonal il is nobody',
      'Solène Marchais coud des selles.\nSolène n’en parle guère. Il faut attendre le soir. « Mon père est parti, c’est tout », dit-elle.',
      ['Solène Marchais', 'Mon père est parti, c’est tout'],
    ],
    [
      'a house whose name begins with an article',
      'La campaña termina.\n"Hemos cogido poco", ha explicado la presidenta de la cooperativa La Blanca Paloma, Mercedes Olmedo Rius.',
      ['Mercedes Olmedo Rius', 'Hemos cogido poco'],
    ],
    [
      'a surname that begins with a preposition',
      'Fahrdienstleiter Jürgen von der Heyde öffnet die Tür.\n„Wissen Sie“, sagt von der Heyde und legt die Hand auf den Tisch, „der hier klemmt.“',
      ['Jürgen von der Heyde', 'Wissen Sie', 'der hier klemmt.'],
    ],
    [
      'a word for age before the name',
      'Alois Brunner gießt Glocken. Seine Tochter hilft.\n»Das wird nichts!«, ruft der alte Brunner von der Grube herüber.',
      ['Alois Brunner', 'Das wird nichts!'],
    ],
    [
      'a plain noun before a full name that could be a place',
      'The towers were not easy. "We offered him a winder," said towerkeep Dane Okwara. "He laughed."',
      ['Dane Okwara', 'We offered him a winder,', 'He laughed.'],
    ],
    [
      'a quotation that ends with another',
      'Nora Field climbs the tower. "He would listen and say: \'Third wheel,\'" she said. "It did."',
      ['Nora Field', "He would listen and say: 'Third wheel,'", 'It did.'],
    ],
    [
      'a surname that begins with small words, which the text knows, behind a word for as',
      'Jens von der Heyde leitet die Werft.\n„Der Kran ist alt“, so von der Heyde.',
      ['Jens von der Heyde', 'Der Kran ist alt'],
    ],
    [
      'the same with small words that are no prepositions, before the verb',
      'Piet van der Loo runs the yard. “The crane is old,” van der Loo said.',
      ['Piet van der Loo', 'The crane is old,'],
    ],
    [
      'the same behind a form of address, with an article',
      'Le chantier ferme.\nPour M. de La Roche, « la grue est vieille ».',
      ['M. de La Roche', 'la grue est vieille'],
    ],
    [
      'a form of address behind a verb that takes a small word',
      'Die Werft schließt.\n„Der Kran läuft wieder“, freut sich Frau Hallmann.',
      ['Frau Hallmann', 'Der Kran läuft wieder'],
    ],
    [
      'where it was said, with a noun that belongs to another, before the subject',
      'Die Werft schließt.\n„Der Kran ist alt“, unterstrich am Rande der Feier Bürgermeisterin Ilse Hallmann.',
      ['Ilse Hallmann', 'Der Kran ist alt'],
    ],
    [
      'how it was said, between commas, before the subject',
      'The yard is closing. “The crane is old,” said, not without pride, Ida Holt.',
      ['Ida Holt', 'The crane is old,'],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual([said]);
  });

  test('what goes on behind a name in brief is speech again when no preposition leads to it', () => {
    const text = 'L’atelier est froid.\n« Il attend, dit Solène Marchais. Sans moi, rien. »';
    expect(saidIn(text)).toEqual([['Solène Marchais', 'Il attend', 'Sans moi, rien.']]);
  });
});
