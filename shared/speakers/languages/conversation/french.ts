import { words } from '../languageRules';
import { type ConversationRules, phrases } from './conversationRules';

export const french: ConversationRules = {
  code: 'fr',
  credits:
    phrases(`propos recueillis par, recueilli par, recueillis par, entretien réalisé par, entretien, entretien conduit par,
    entretien mené par, interview réalisée par, interview, interview par, interview de, interviewé par, interviewée par,
    questions posées par, propos recueillis et traduits par, l'a rencontrée, l'a rencontré, avec lui s'est entretenu,
    avec elle s'est entretenue`),
  talks: phrases("s'est entretenu avec, s'est entretenue avec, a interrogé, a interviewé, s'entretient avec"),
  reporters: phrases(
    'notre correspondant, notre correspondante, notre journaliste, notre reporter, notre envoyé spécial, notre envoyée spéciale, notre collaborateur, notre collaboratrice, notre rédactrice, notre rédacteur',
  ),
  bylines: phrases(
    'par, texte, texte de, texte par, reportage, reportage de, récit de, un reportage de, de notre envoyé spécial, de notre envoyée spéciale, de notre correspondant, de notre correspondante, envoyé spécial, envoyée spéciale',
  ),
  guests:
    phrases(`entretien avec, un entretien avec, grand entretien avec, interview de, rencontre avec, conversation avec, une conversation avec, dialogue avec, questions à,
    trois questions à, cinq questions à, dix questions à, la parole à, l'invité, l'invitée`),
  interviewer: 'Journaliste',
  asks: phrases(
    'demandé-je, demandai-je, ai-je demandé, je demande, dis-je, ai-je dit, je dis, répondis-je, ai-je répondu, je réponds, fais-je, insisté-je, insistai-je, je lui demande, lui demandé-je, lui ai-je demandé, je questionne, je tente, je risque, risqué-je, hasardé-je, je précise, demande-t-on',
  ),
  own: words('mon ma mes notre nos'),
  adds: phrases(
    'ajoute, ajouta, ajoutait, ajoute-t-elle, ajoute-t-il, ajouta-t-elle, ajouta-t-il, poursuit, poursuivit, poursuit-elle, poursuit-il, poursuivit-elle, poursuivit-il, continue, continua, continue-t-elle, continue-t-il, conclut, conclut-elle, conclut-il, reprend, reprend-elle, reprend-il, reprit-elle, reprit-il',
  ),
  heard: words('retentit'),
  besideReply: [],
  invertedI: [],
  replies:
    words(`hoche hocha sourit souriait rit riait soupire soupira chuchote chuchota murmure murmura marmonne marmonna crie cria hurle hurla
    lance lança lâche lâcha glisse glissa grogne grogna grommelle grommela ricane ricana s'exclame s'écrie s'écria s'esclaffe plaisante plaisanta
    coupe coupa interrompt interrompit souffle souffla répond répondit répondait rétorque rétorqua réplique répliqua demande demanda
    interroge interrogea reprend reprit dit disait fait fit ajoute ajouta concède concéda proteste protesta insiste insista poursuit
    poursuivit conclut avoue avoua admet admit raconte raconta explique expliqua tranche trancha hausse haussa rigole rigola peste pesta
    prévient prévint confie confia supplie supplia ordonne ordonna appelle appela invite invita assure assura
    bougonne bougonna maugrée maugréa s'indigne s'indigna s'étonne s'étonna s'inquiète s'inquiéta s'amuse s'amusa s'excuse s'excusa
    corrige corrigea précise précisa rectifie rectifia nuance observe observa remarque remarqua constate constata rappelle rappela
    rassure rassura avertit conseille conseilla suggère suggéra propose proposa promet promit jure jura regrette regretta déplore
    déplora résume résuma enchaîne enchaîna renchérit acquiesce acquiesça approuve approuva confirme confirma dément annonce annonça
    signale signala informe informa balbutie balbutia bafouille bégaie sanglote sanglota gémit vocifère vociféra tonne tonna tempête
    tempêta plaide plaida questionne questionna s'enquiert s'enquit remercie remercia salue salua félicite félicita gronde gronda
    raille railla ironise ironisa soutient affirme affirma déclare déclara crâne râle râla gueule gueula`),
  persons:
    words(`homme femme garçon fille gamin gamine enfant monsieur dame vieux vieille vieillard inconnu inconnue voisin voisine voix grand-mère
    grand-père mère père épouse époux mari fils soeur sœur frère tante oncle ami amie collègue client cliente passager passagère chauffeur
    conducteur conductrice contrôleur contrôleuse vigile gardien gardienne serveur serveuse patron patronne caissier caissière employé
    employée guichetier guichetière concierge retraité retraitée touriste visiteur visiteuse invité invitée patient patiente soldat policier
    policière facteur factrice berger bergère ouvrier ouvrière vendeur vendeuse apprenti apprentie jardinier jardinière cuisinier cuisinière
    boulanger boulangère boucher bouchère meunier curé éclusier éclusière marin paysan paysanne`),
  voices: words('voix'),
  firstPerson: words("je j'ai j'avais j'y j'en moi me m'a m'ont mon ma mes mien mienne nous notre nos nôtre"),
  letters: '',
  firstPersonEndings: [],
  we: words('nous notre nos nôtre'),
  weEndings: [],
  participleEndings: [],
  secondPerson: words('vous votre vos vôtre tu toi te ton ta tes'),
  secondPersonEndings: ['-vous', '-tu'],
  politeForms: [],
  male: words('il lui'),
  female: words('elle'),
  copulas: words('est était fut'),
  namings: phrases("s'appelle, s'appelait, se nomme, se nommait, se présente, a pour nom"),
  breakIns: phrases(
    'intervient, intervint, interrompt, interrompit, coupe, coupa, se mêle à, entre dans, passe la tête, fait irruption, lance depuis',
  ),
  ourselves: phrases(
    'notre journal, à notre demande, sollicité, sollicitée, contacté, contactée, contactés par, interrogé par nos soins, notre rédaction, à nos questions, à notre question',
  ),
  prepositions: words(
    'avec sur pour de du des à au aux en dans par contre entre selon derrière devant chez sans vers depuis sous pendant avant après hors malgré parmi près jusque dès durant',
  ),
  conjunctions: words(
    "et mais ou donc or ni car que qui dont où quand comme si parce puisque c'est ce cela pas même aussi",
  ),
};
