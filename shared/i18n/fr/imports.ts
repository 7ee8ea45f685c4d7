/** Reading people lists: fields, what is wrong with a row, why a file is refused, and the file of pairs. */
export const imports = {
  'import.field.fullName': 'Nom complet',
  'import.field.givenName': 'Prénom',
  'import.field.familyName': 'Nom de famille',
  'import.field.email': 'Courriel',
  'import.field.department': 'Service',
  'import.field.team': 'Équipe',
  'import.field.site': 'Site',
  'import.field.job': 'Poste',
  'import.field.grade': 'Grade',
  'import.field.manager': 'Responsable hiérarchique',
  'import.field.role': 'Rôle',
  'import.field.offers': 'Compétences proposées',
  'import.field.wants': 'Besoins',
  'import.field.languages': 'Langues',
  'import.field.availability': 'Créneaux',
  'import.field.capacity': 'Capacité',
  'import.field.volunteered': 'Volontaire',
  'import.field.motivation': 'Motivation',
  'import.field.motivationTags': 'Mots-clés de motivation',
  'import.field.choices': 'Partenaires souhaités',
  'import.place.cell': 'Ligne {row}, colonne « {column} »',
  'import.place.row': 'Ligne {row}',
  'import.problem.missing-name.reason': 'La ligne ne nomme personne. Elle est laissée de côté.',
  'import.problem.missing-name.cure':
    'Écrivez un prénom ou un nom, puis importez de nouveau le fichier.',
  'import.problem.missing-email.reason':
    'Il n’y a pas de courriel. La personne est reprise sans adresse.',
  'import.problem.missing-email.cure':
    'Ajoutez l’adresse, pour que fichiers et invitations lui parviennent.',
  'import.problem.invalid-email.reason':
    '« {value} » n’est pas une adresse de courriel. La personne est reprise sans adresse.',
  'import.problem.invalid-email.cure': 'Écrivez une adresse telle que nom@entreprise.example.',
  'import.problem.email-of-another-person.reason':
    '« {value} » est l’adresse de quelqu’un d’autre sur la liste. La personne est reprise sans elle.',
  'import.problem.email-of-another-person.cure': 'Écrivez l’adresse propre à cette personne.',
  'import.problem.repeated-row.reason':
    'La ligne répète exactement une ligne précédente (« {value} »). Elle est laissée de côté.',
  'import.problem.repeated-row.cure':
    'Rien à faire, sauf s’il s’agit de deux personnes : donnez alors à chacune son courriel.',
  'import.problem.repeated-person.reason':
    'Une ligne précédente porte la même adresse, « {value} ». Cette ligne est laissée de côté.',
  'import.problem.repeated-person.cure': 'Gardez la bonne ligne et supprimez l’autre.',
  'import.problem.missing-role.reason': 'Aucun rôle n’est indiqué. La ligne est laissée de côté.',
  'import.problem.missing-role.cure': 'Écrivez mentor, mentoré ou les deux.',
  'import.problem.unknown-role.reason':
    '« {value} » n’est pas un rôle. La ligne est laissée de côté.',
  'import.problem.unknown-role.cure': 'Écrivez mentor, mentoré ou les deux.',
  'import.problem.capacity-not-a-number.reason': '« {value} » n’est pas un nombre. Compté pour 1.',
  'import.problem.capacity-not-a-number.cure': 'Écrivez un nombre, par exemple 2.',
  'import.problem.capacity-out-of-range.reason':
    '« {value} » n’est pas compris entre 1 et 20. Compté pour 1.',
  'import.problem.capacity-out-of-range.cure':
    'Écrivez combien de binômes la personne peut suivre à la fois, de 1 à 20.',
  'import.problem.level-missing.reason':
    'Certaines compétences n’ont pas de niveau : « {value} ». Elles comptent pour 3, autonome.',
  'import.problem.level-missing.cure':
    'Écrivez un niveau après chaque compétence, par exemple SEO (3).',
  'import.problem.level-not-a-number.reason':
    'Le niveau de « {value} » n’est pas un nombre. Compté pour 3, autonome.',
  'import.problem.level-not-a-number.cure': 'Écrivez un niveau de 0 à 4, par exemple SEO (3).',
  'import.problem.level-out-of-range.reason':
    'Le niveau de « {value} » n’est pas compris entre 0 et 4. Compté pour 3, autonome.',
  'import.problem.level-out-of-range.cure': 'Écrivez un niveau de 0, aucun, à 4, sait transmettre.',
  'import.problem.priority-not-a-number.reason':
    'La priorité de « {value} » n’est pas un nombre. Comptée pour 2.',
  'import.problem.priority-not-a-number.cure':
    'Écrivez une priorité de 1 à 3 ; 3 est la plus forte.',
  'import.problem.priority-out-of-range.reason':
    'La priorité de « {value} » n’est pas comprise entre 1 et 3. Comptée pour 2.',
  'import.problem.priority-out-of-range.cure':
    'Écrivez une priorité de 1 à 3 ; 3 est la plus forte.',
  'import.problem.empty-claim.reason':
    'Un séparateur n’est suivi d’aucune compétence : « {value} ». Le vide est ignoré.',
  'import.problem.empty-claim.cure':
    'Écrivez la compétence manquante, ou enlevez le séparateur en trop.',
  'import.problem.unknown-language.reason':
    '« {value} » n’est pas une langue connue ici. Elle est ignorée.',
  'import.problem.unknown-language.cure': 'Écrivez un nom ou un code, par exemple anglais ou en.',
  'import.problem.unknown-slot.reason':
    '« {value} » n’est pas un jour suivi d’un moment. Ce créneau est ignoré.',
  'import.problem.unknown-slot.cure': 'Écrivez des créneaux comme lun matin, mar après-midi.',
  'import.problem.volunteer-unclear.reason':
    '{value, select, none {Rien ne dit si la personne est volontaire.} other {« {value} » n’est ni oui ni non.}} Compté comme non : la personne n’a pas de binôme.',
  'import.problem.volunteer-unclear.cure': 'Écrivez oui ou non.',
  'import.problem.own-manager.reason':
    '« {value} » est cette personne elle-même. Le responsable reste vide.',
  'import.problem.own-manager.cure': 'Écrivez le nom ou le courriel de son responsable.',
  'import.problem.manager-not-on-list.reason':
    '« {value} » n’est pas sur la liste. Le nom est conservé, sans lien.',
  'import.problem.manager-not-on-list.cure':
    'Rien à faire si le responsable ne participe pas. Sinon, vérifiez l’orthographe ou utilisez le courriel.',
  'import.problem.manager-ambiguous.reason':
    'Plusieurs personnes s’appellent « {value} ». Aucune n’est liée comme responsable.',
  'import.problem.manager-ambiguous.cure': 'Écrivez plutôt le courriel du responsable.',
  'import.problem.choice-not-on-list.reason':
    '« {value} », partenaire souhaité, ne figure pas dans la liste. Le souhait est ignoré.',
  'import.problem.choice-not-on-list.cure': 'Vérifiez l’orthographe, ou indiquez le courriel.',
  'import.problem.choice-ambiguous.reason':
    'Plusieurs personnes s’appellent « {value} ». Le souhait est ignoré.',
  'import.problem.choice-ambiguous.cure': 'Indiquez plutôt le courriel du partenaire souhaité.',
  'import.problem.formula-kept-as-text.reason':
    '« {value} » ressemble à une formule. Elle est gardée comme du texte et ne s’exécute jamais.',
  'import.problem.formula-kept-as-text.cure': 'Écrivez le texte voulu.',
  'import.problem.too-few-cells.reason':
    '{severity, select, error {La ligne s’arrête avant le nom ou le rôle (« {value} »). Elle est laissée de côté.} other {La ligne a moins de cellules que d’en-têtes (« {value} »). Celles qui manquent comptent comme vides.}}',
  'import.problem.too-few-cells.cure':
    'Vérifiez si le fichier a été coupé, puis complétez la ligne.',
  'import.problem.too-many-cells.reason':
    'La ligne a des cellules au-delà du dernier en-tête : « {value} ». Elles sont ignorées.',
  'import.problem.too-many-cells.cure':
    'Mettez entre guillemets un texte qui contient un séparateur, ou donnez un en-tête à la colonne.',
  'import.problem.unclosed-quote.reason':
    'Un guillemet s’ouvre et ne se ferme pas : « {value} ». La ligne est laissée de côté.',
  'import.problem.unclosed-quote.cure': 'Fermez le guillemet, ou exportez de nouveau le fichier.',
  'import.problem.unreadable-character.reason':
    '« {value} » contient une lettre perdue à la création du fichier. Le texte est conservé tel quel.',
  'import.problem.unreadable-character.cure':
    'Écrivez la bonne lettre, ou exportez de nouveau le fichier en UTF-8.',
  'import.problem.text-too-long.reason': 'Le texte est trop long et a été coupé : « {value} ».',
  'import.problem.text-too-long.cure':
    'Restez sous 5 000 caractères, et sous 200 pour le nom d’une compétence.',
  'import.problem.column-left-out.reason':
    '{value, select, none {Cette colonne n’a pas été reconnue, ou en répète une autre, et a été laissée de côté.} other {Une colonne sans en-tête, avec « {value} », a été laissée de côté.}}',
  'import.problem.column-left-out.cure':
    'Rien à faire si elle est inutile. Sinon, donnez-lui un en-tête tel que Courriel, Compétences proposées ou Besoins.',
  'import.problem.no-role-column.reason':
    'Aucune colonne ne dit qui est mentor et qui est mentoré : personne ne peut être repris.',
  'import.problem.no-role-column.cure':
    'Ajoutez une colonne Rôle avec mentor, mentoré ou les deux, ou donnez à tous le même rôle avec --role.',
  'import.problem.no-volunteer-column.reason':
    'Aucune colonne ne dit qui est volontaire : toutes les personnes de la liste sont comptées comme volontaires.',
  'import.problem.no-volunteer-column.cure':
    'Ajoutez une colonne Volontaire avec oui ou non si certaines n’ont pas donné leur accord.',
  'import.problem.no-offers-column.reason':
    'Aucune colonne ne dit ce que les personnes peuvent transmettre : aucun besoin ne peut être couvert.',
  'import.problem.no-offers-column.cure':
    'Ajoutez une colonne Compétences proposées, par exemple SEO (3) | IA (2).',
  'import.problem.no-wants-column.reason':
    'Aucune colonne ne dit ce que les personnes veulent apprendre : les besoins ne comptent pas dans les binômes.',
  'import.problem.no-wants-column.cure':
    'Ajoutez une colonne Besoins, par exemple SEO (3) | IA (2).',
  'import.table.empty': 'Le fichier est vide.',
  'import.table.headings-only': 'Le fichier contient des en-têtes et personne en dessous.',
  'import.table.too-large':
    'Le fichier est trop gros. La limite de lecture est de {limit, number} Mo.',
  'import.table.too-many-rows':
    'La liste est trop longue. La limite est de {limit, number} lignes ; partagez-la en plusieurs fichiers.',
  'import.table.too-many-columns':
    'La liste est trop large. La limite est de {limit, number} colonnes.',
  'import.table.not-a-table': 'Ce fichier n’est pas une liste. Choisissez un fichier CSV ou XLSX.',
  'import.table.damaged-workbook':
    'Le classeur est abîmé, ou n’est pas un fichier XLSX. Ouvrez-le dans votre tableur et enregistrez-le de nouveau en XLSX ou CSV.',
  'import.table.old-workbook':
    'C’est un classeur à l’ancien format XLS. Ouvrez-le dans votre tableur et enregistrez-le en XLSX ou CSV.',
  'import.table.protected-workbook':
    'Le classeur est protégé par un mot de passe. Enregistrez une copie sans mot de passe, puis choisissez-la.',
  'import.source.csv':
    'Fichier CSV, {encoding}, séparé par des {delimiter, select, semicolon {points-virgules} comma {virgules} tab {tabulations} other {barres verticales}}.',
  'import.source.xlsx': 'Feuille « {sheet} » du classeur.',
  'pairs-file.mentor': 'Mentor',
  'pairs-file.mentor-email': 'Courriel du mentor',
  'pairs-file.mentee': 'Mentoré',
  'pairs-file.mentee-email': 'Courriel du mentoré',
  'pairs-file.score': 'Score',
  'pairs-file.state': 'État',
  'pairs-file.reasons': 'Raisons',
} as const;
