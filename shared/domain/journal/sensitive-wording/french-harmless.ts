/** Offices, idioms and things: what only sounds as if it told something about somebody. */
export const frenchHarmless = `
  @thing @had un handicap | trop/tres/plutot/assez/bien a gauche/droite de/du/des/sur/dans
  milite pour la/le/les/une/un/des _ plus | @own peau de _ | perte de vue de
  travailleurs/salaries/personnes/agents/collaborateurs handicapes/handicapees
  chirurgie esthetique/clinique | rue/avenue/boulevard gay | la/une priere de _
  s est refugie/refugiee | refugie/refugiee dans/derriere/sous | malade a l idee
  la? moteur/machine/mecanique/processus @is? grippe
  vaccin/vaccination/campagne contre? la? l? grippe | contre la grippe | pour sa paroisse
  careme budgetaire | aventure humaine/collective/commune/entrepreneuriale/professionnelle
  a gauche/droite de/du/des/sur/dans _ | les/des/aux grevistes | entend mal le/la/les/au/a
  voit mal le/la/les/comment/ou/quel/l/ce/pourquoi/un/une | fracture numerique/sociale
  accouche d un/une _ | perdu la memoire tampon | fievre acheteuse/des/du
  malade de/d/du rire/jalousie/inquietude/honte/trac/projet/travail/voir/devoir
  malade imaginaire | truc/delire/rythme/boulot/travail/idee de malade | @thing @is @ill/@impaired
  @thing en arret | @thing de/du/d l? la? _ @is @ill/@impaired
  maladie du/de/des la? l? les? projet/siecle/organisation/entreprise/equipe/service/client/reunionite/administration/plante/jeunesse/vigne
  assurance maladie | maladie infantile/infantiles | aveugle/sourd a/au/aux | en analyse de
  sante financiere/economique/commerciale | grande depression
  depression atmospherique/economique/tropicale/mecanique
  suicide commercial/politique/financier/collectif | mission/projet suicide | mal de coeur a
  coeur de metier | contre le cancer/sida/diabete
  cancer de l/du/la organisation/administration/entreprise/projet | signe du cancer
  monde/systeme/marche/transistor/logique bipolaire | @about @on? @on? @on? @on? @generic
  @about _ @on @on? @generic | semaine/journee/mois du/des/sur la/l/le? @generic
  semaine/journee/mois de la/l @generic
  situation de handicap et/au/dans l? emploi/inclusion/entreprise
  allergique/addict/accro a/au/aux la? l? le? _ | sante publique/environnementale/et/au/du
  cellule/soutien/numero/ligne suivi? psychologique | psychologue du travail
  suivi psychologique propose
  acces/accessible/accessibilite/rampe aux? en? fauteuil/fauteuils roulant/roulants
  accouche d une/un? souris/plan/compromis/texte/solution | prise de sang froid
  les/des/nos/ces/aux/vos/d/de/taux/gestion/nombre/suivi de/des/d/les? arrets/conges maladie/travail/maternite
  remplacement conge/conges maternite | conge/conges maternite/maladie et/des/dans/selon
  handicap majeur/commercial/concurrentiel | handicap de depart/taille
  operation/chirurgie de communication | @thing @is de/a gauche/droite
  bouton/colonne/ecran/menu/image/partie/panneau/fleche/porte/bureau/aile/case/marge/photo/axe/courbe _? _? @is? a/de? l? la? gauche/droite/@far
  @far de/du/des l? la? ecran/tableau/page/graphique/ligne/image/menu/photo/barre/salle/couloir/courbe/ecran
  a l @far @is? | extreme droite/gauche du/de/des | croyance limitante
  religion du/de/des la? l? chiffre/donnee/client/resultat/process/qualite/reporting/entreprise
  institut/universite/ecole/lycee/college/secours/faculte/hopital/enseignement/presse/journal/groupe/scolaire/fondation/mouvement @faith
  theologie catholique
  pas/peu/tres/methode/methodes/approche/pratique/facon/maniere/solution tres? orthodoxe
  pas/peu tres? catholique | @thing @is _? orthodoxe/agnostique/catholique | pratiquant de/du _
  ma foi | converti/conversion/convertir au/a/aux la? l? numerique/agile/ia/teletravail | l aide
  @is baptise @goods/@thing/le | syndicat d initiative
  syndicat de/des la? coproprietaire/copropriete/eaux
  syndicat mixte/patronal/professionnel/intercommunal/interprofessionnel
  @own? relation/organisation/partenaire/dialogue/negociation/section/liberte/delegation syndical/syndicale/syndicaux/syndicales
  @thing/metro/transports/trains/pilotes/routiers/enseignants/controleurs/sncf/ratp @is en greve
  greve des/du/de/sncf/ratp | rue/avenue/lycee/boulevard/place gay | gay lussac
  @is bi hebdomadaire/mensuel/annuel/annuelle/mensuelle | bi mensuel | @thing a une liaison
  liaison avec le/la/les/l siege/service/equipe/marketing/direction/reseau
  relation amoureuse avec l/le/la marque/client | @goods _? _? _? d origine _
  origine etrangere des _ | @own? origine/origines sociales/sociale/@thing
  bureau/zero/process/processus/demarche/facture/gestion sans papier/papiers
  @thing @is noir/blanc | noir sur blanc | @is noir de monde | refugie/refugiee dans/derriere _
  produit/modele/version ne/nee en/de/du
  medicament/medicaments generique/generiques/vendu/vendus
  secteur/industrie/marche/prix/agence du/des/de medicament/medicaments
`;
