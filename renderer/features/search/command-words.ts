import { catalogues, type MessageKey } from '#shared/i18n/translate.ts';

/**
 * What one may type for a command besides its name, in either language whatever that of the window:
 * matched like the name, never shown.
 */
const words: Readonly<Record<string, string>> = {
  'log-session':
    'past meeting note write up held yesterday réunion rencontre séance passée noter saisir hier',
  'plan-session':
    'new schedule book meeting appointment date series nouvelle réunion rencontre séance rendez-vous rdv prévoir programmer organiser créer série',
  'start-session':
    'begin live now today meeting lancer commencer ouvrir maintenant aujourd’hui réunion séance rendez-vous rdv',
  'export-calendar':
    'ics icalendar agenda outlook google save sessions dates exporter enregistrer calendrier séances réunions',
  'add-goal-to-mentee':
    'new set objective target aim goals nouvel nouveau objectif but cible fixer',
  'add-goal-to-mentor':
    'new set objective target aim goals nouvel nouveau objectif but cible fixer',
  'add-action': 'new task todo to-do promise commitment nouvelle tâche engagement à faire créer',
  'write-private-note':
    'new journal secret confidential personal nouvelle carnet secrète confidentielle personnelle rédiger',
  'agree-charter':
    'sign accept contract agreement rules accord signer accepter valider contrat règles convention',
  'pause-pair': 'suspend stop break leave hold suspendre interrompre arrêter congé absence',
  'resume-pair':
    'restart reopen continue take up again unpause relancer rouvrir continuer redémarrer',
  'complete-pair': 'finish close done end achieve terminer finir fermer achever fin',
  'end-pair':
    'stop close break leave finish terminate arrêter terminer rompre quitter fermer finir fin',
  'open-pair': 'couple find choose binôme trouver choisir',
  'open-person':
    'people participant mentor mentee employee colleague personne participante mentoré salarié collègue',
  'propose-pairs': 'match matching run suggest appariement apparier suggérer lancer calculer',
  'new-programme': 'create add start créer ajouter programme lancer',
  'import-people':
    'participants list excel csv spreadsheet load liste tableau tableur personnes charger importer',
  'export-pairs':
    'list excel csv spreadsheet save liste tableau tableur binômes enregistrer exporter',
  'lock-notes': 'vault passphrase secret verrouiller fermer coffre notes privées',
  'go:app.nav.overview': 'home dashboard summary accueil tableau de bord synthèse',
  'go:app.nav.people': 'participants mentors mentees list liste mentorés personnes',
  'go:app.nav.pairing': 'matching board pairs binômes appariement tableau',
  'go:app.nav.sessions': 'meetings réunions rencontres séances rendez-vous',
  'go:app.nav.calendar': 'calendrier agenda month week planning dates mois semaine',
  'go:app.nav.settings': 'preferences options réglages préférences paramètres',
  undo: 'back revert cancel annuler revenir défaire',
  redo: 'again repeat refaire répéter rétablir',
  language: 'langue language english french anglais français',
  theme: 'theme colour colours contrast night thème couleurs nuit contraste mode',
};

/** @param name What the command is called, which goes for it in the other language too. */
export function wordsOfCommand(id: string, name: MessageKey | null = null): string {
  const others = words[id] ?? words[id.split(':')[0] ?? ''] ?? '';
  return name === null ? others : `${others} ${catalogues.en[name]} ${catalogues.fr[name]}`;
}
