/** Le verrou des notes privées. */
export const vault = {
  'vault.title': 'Notes privées',
  'vault.intro.title': 'Des notes pour vous, et personne d’autre',
  'vault.intro.text':
    'Les notes privées sont chiffrées sur cet ordinateur avec une phrase de passe que vous choisissez. Personne ne peut la réinitialiser, ni votre entreprise ni nous. Le seul autre accès est une feuille de 24 mots de secours.',
  'vault.intro.setUp': 'Préparer les notes privées',
  'vault.lostKey.title': 'La clé de vos notes privées manque',
  'vault.lostKey.text':
    '{count, plural, one {# note privée est chiffrée} other {# notes privées sont chiffrées}} avec une clé qui n’est plus dans le dossier des données. Remettez-y le vault.json d’une sauvegarde, puis relancez Binôme. Si vous préparez une nouvelle clé, ces notes resteront illisibles.',
  'vault.lostKey.setUp': 'Préparer une nouvelle clé',
  'vault.browser':
    'Les notes privées demandent l’application de bureau : une page de navigateur n’offre aucun endroit à l’abri des autres.',
  'vault.locked.title': 'Les notes privées sont verrouillées',
  'vault.locked.text': 'Elles redeviennent lisibles dès que vous saisissez votre phrase de passe.',
  'vault.passphrase': 'Phrase de passe',
  'vault.passphrase.new': 'Nouvelle phrase de passe',
  'vault.passphrase.again': 'La même phrase de passe, une seconde fois',
  'vault.passphrase.show': 'Montrer ce qui est saisi',
  'vault.passphrase.hide': 'Masquer ce qui est saisi',
  'vault.passphrase.mismatch': 'Les deux saisies diffèrent encore.',
  'vault.advice.too-short':
    'Au moins {count} caractères. Quatre mots sans rapport entre eux se retiennent bien et se devinent mal.',
  'vault.advice.guessable':
    'C’est ce qui s’essaie en premier : mots courants, suites de touches, répétitions. Ajoutez des mots que personne n’attend.',
  'vault.advice.fair': 'Convenable. Un ou deux mots de plus la rendraient difficile à deviner.',
  'vault.advice.strong': 'Difficile à deviner, tant que ce n’est pas une citation.',
  'vault.unlock': 'Déverrouiller',
  'vault.unlocking': 'Un instant…',
  'vault.forgotten': 'Phrase de passe oubliée ?',
  'vault.wrong.passphrase': 'Ce n’est pas la phrase de passe.',
  'vault.wrong.words':
    'Ces mots n’ouvrent pas les notes privées. Vérifiez leur orthographe et leur ordre.',
  'vault.misspelt':
    'Ne figurent pas parmi les mots de secours, dans aucune des deux langues : {words}.',
  'vault.tooEarly': 'Trop tôt après plusieurs essais manqués.',
  'vault.wait': 'Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.',
  'vault.open.status':
    'Les notes privées sont ouvertes. Elles se verrouillent après 10 minutes sans vous, et à la mise en veille.',
  'vault.lockNow': 'Verrouiller',
  'vault.lockUnsaved':
    'Les derniers mots saisis n’ont pas pu être enregistrés. Après le verrouillage, ils sont gardés scellés et enregistrés dès que possible, mais seulement jusqu’à la fermeture de Binôme.',
  'vault.lockAnyway': 'Verrouiller quand même',
  'vault.lockedNotice': 'Les notes privées sont verrouillées',
  'vault.lockedUnsaved':
    'Les notes privées sont verrouillées, et les derniers mots saisis n’ont pas pu être enregistrés. Ils restent en mémoire et seront enregistrés dès que possible, mais perdus si Binôme se ferme avant.',
  'vault.unsavedStored':
    'Les mots qui n’avaient pas pu être enregistrés avant le verrouillage le sont maintenant.',
  'vault.stillUnsaved':
    'Les mots saisis avant le verrouillage ne peuvent toujours pas être enregistrés. Laissez Binôme ouvert : il continue d’essayer.',
  'vault.create.step': 'Étape {step} sur {count}',
  'vault.create.back': 'Retour',
  'vault.create.passphrase.title': 'Choisir une phrase de passe',
  'vault.create.passphrase.text':
    'Elle est demandée chaque fois que vous ouvrez vos notes privées. Elle n’est conservée nulle part : personne ne peut la réinitialiser ni vous la rappeler.',
  'vault.create.passphrase.next': 'Passer aux mots de secours',
  'vault.create.words.title': 'Noter les mots de secours',
  'vault.create.words.text':
    'Si vous oubliez la phrase de passe, ces 24 mots, dans cet ordre, vous permettent d’en choisir une autre. Ils ne sont montrés que cette fois.',
  'vault.create.words.next': 'Je les ai notés',
  'vault.create.check.title': 'En saisir deux',
  'vault.create.check.text': 'Pour s’assurer que la feuille est lisible.',
  'vault.create.check.next': 'Préparer les notes privées',
  'vault.creating': 'Un instant…',
  'vault.created': 'Les notes privées sont prêtes et ouvertes',
  'vault.check.word': 'Mot {number}',
  'vault.check.wrong': 'La feuille dit autre chose.',
  'vault.sheet.title': 'Mots de secours des notes privées de Binôme',
  'vault.sheet.text':
    'Établis le {date}. Qui détient ces mots et les données de cet ordinateur peut lire les notes privées : gardez-les sur papier, loin de l’ordinateur.',
  'vault.sheet.fileName': 'binome-mots-de-secours.txt',
  'vault.sheet.print': 'Imprimer…',
  'vault.sheet.save': 'Enregistrer en fichier texte…',
  'vault.sheet.warning':
    'Un fichier se copie sans que personne le remarque, notamment par les sauvegardes et les dossiers synchronisés. Si vous en enregistrez un, mettez-le sur une clé USB que vous gardez sous clé.',
  'vault.recover.title': 'Choisir une nouvelle phrase de passe',
  'vault.recover.text':
    'Saisissez les 24 mots de secours dans leur ordre. Majuscules, accents et numéros devant les mots sont sans importance. Sans eux, personne ne peut ouvrir les notes privées ; tout le reste de Binôme vous reste ouvert.',
  'vault.recover.words': 'Mots de secours',
  'vault.recover.count': '{count} mots sur {of}',
  'vault.recover.confirm': 'L’adopter et déverrouiller',
  'vault.recovered': 'Les notes privées sont ouvertes, avec la nouvelle phrase de passe',
  'vault.change': 'Changer la phrase de passe',
  'vault.change.text':
    'Vos notes et les mots de secours restent tels quels. L’ancienne phrase de passe n’ouvre plus rien, hormis les copies du dossier des données faites auparavant.',
  'vault.change.current': 'Phrase de passe actuelle',
  'vault.changed': 'Phrase de passe changée',
  'vault.settings.text':
    'Ce que vous marquez comme privé est chiffré avant d’être enregistré. Seuls votre phrase de passe ou les mots de secours l’ouvrent.',
  'vault.settings.absent':
    'Pas encore préparées. Cela vous est proposé à votre première note privée.',
  'vault.settings.locked': 'Verrouillées.',
  'vault.settings.unlocked':
    'Ouvertes. Elles se verrouillent après 10 minutes sans vous, et à la mise en veille.',
} as const;
