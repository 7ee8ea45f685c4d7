/** Words that French phrases have in common: who is meant, what they have, what they belong to. */
export const frenchLists: Readonly<Record<string, string>> = {
  be: `
    se/s dit/sent/declare/considere/definit/revendique/sait/croit
    va/vont/doit/peut/pourrait etre | vient d etre | a/avait/ont l air
    est/sont/etait/etaient/suis/es/sommes/etes/etions/sera/serait/soit/etre/etant/fut/furent
    a/ont/ai/avait/avaient/aura/aurait/ayant ete
    semble/parait/reste/redevient/devient/devenu/redevenu/tombe/retombe/revient
    sent/sentait/sens/dit/disait/declare/considere/definit/dirait | tombait
  `,
  adverb: `
    longtemps/fervent/ancien/ancienne/franchement/notoirement/resolument/toujours
    depuis toujours
    pas/plus/tres/si/assez/plutot/vraiment/souvent/toujours/encore/deja/bien/gravement
    serieusement
    actuellement/malheureusement/tellement/trop/aussi/egalement/probablement/visiblement
    apparemment
    ouvertement/officiellement/desormais/maintenant/bientot/profondement/clairement/legerement
    tombe | moi/lui/completement/totalement/declare/reconnu | elle/lui meme | un peu | a nouveau
    de nouveau | peut etre | sans doute | en ce moment | en fait | par ailleurs | je crois
  `,
  is: '@be @adverb? @adverb?',
  pronoun: 'il/elle/ils/elles/je/j/tu/nous/vous/on/qui/lui/moi',
  kin: `
    fils/fille/mari/femme/epouse/epoux/pere/mere/frere/soeur/enfant/parent/conjoint/compagne
    compagnon
    bebe/cousin/cousine/oncle/tante/neveu/niece/grand/proche/famille/belle/beau/jumeau/jumelle
  `,
  colleague: `
    collegue/ami/amie/mentor/mentee/manager/manageuse/chef/cheffe/patron/patronne/salarie
    stagiaire
    assistant/alternant/voisin/copain/copine/collaborateur/collaboratrice/directeur/directrice
    homme/dame
    garcon/personne/gens/candidat/employe/responsable/binome/predecesseur/adjoint/apprenti
    fiance
  `,
  own: 'son/sa/ses/mon/ma/mes/leur/ton/ta/tes',
  who: '@pronoun | @kin | @colleague | ^',
  number: `
    un/une/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/quinze/vingt/trente/plusieurs/quelques
    1/2/3/4/5 | 6/7/8/9/10/12/15/20/30
  `,
  period: 'jour/semaine/mois/an/annee',
  of: 'de/d/du/des | de la | de l | d un | d une',
  on: `
    de/d/du/des/sur/contre/au/aux/a/le/la/les/l/pour/en/et/face/dans/autour/personne/salarie
    situation | propos/lie/faveur/patients/femmes/integration/emploi/retour/risque/risques
  `,
  had: 'a/ai/as/ont/avait/avaient/aura/aurait/avoir/ayant/eu/fait/refait/subi/faire/fit',
  suffer: 'souffr* | atteint/victime | soigne/traite pour | suivi pour',

  ill: `
    malade/souffrant/alite/deprime/depressif/depressive/handicape/hospitalise/diabetique
    epileptique
    asthmatique/autiste/dyslexique/dyspraxique/bipolaire/schizophrene/seropositif/seropositive
    alcoolique
    toxicomane/anorexique/boulimique/malentendant/malvoyant/paraplegique/tetraplegique
    suicidaire/insomniaque
    convalescent/sterile/menopause/trisomique/hemiplegique/enceinte/hypocondriaque/cardiaque
    migraineux | en depression | en burn out/burnout | en chimio | en convalescence | en cure
    en fauteuil | en psychiatrie | en longue maladie | en conge maladie/maternite/longue
    en mi temps therapeutique | en therapie | en analyse | en invalidite
    sous antidepresseur/anxiolytique/morphine/traitement/medicament | a l hopital | aux urgences
    en reeducation | en desintoxication | en situation de handicap | en arret maladie
    en surmenage | a bout de nerfs | suivi par un/une/son/sa psy*
    hyperactif/neuroatypique/obese/grippe/hpi/appareille | neuro atypique
  `,
  impaired: `
    sourd/aveugle/muet/invalide/inapte/opere/ampute/addict/dys/handi | en arret | en remission
    en incapacite | en rechute | en soins | arrete @number @period
  `,
  disease: `
    cancer/leucemie/tumeur/chimiotherapie/chimio/radiotherapie/diabete/epilepsie/autisme/tdah
    dyslexie
    depression/burnout/bipolarite/vih/sida/alcoolisme/anorexie/boulimie/ivg/endometriose
    parkinson/alzheimer
    infarctus/avc/hepatite/asthme/antidepresseur/anxiolytique/fibromyalgie/schizophrenie
    toxicomanie/dyspraxie
    lymphome/metastase/pacemaker/trisomie/dialyse/psychotherapie/psychiatre/psychiatrie
    mastectomie/prostate | burn out | fausse couche | sclerose en plaques | crise cardiaque
    covid long | tentative de suicide | mi temps therapeutique | crise/attaque d angoisse/panique
    crise/attaque de panique | maladie @named
    trouble anxieux/bipolaire/alimentaire/autistique/psychique/mental/depressif/dys
    trouble du comportement | trouble du spectre | trouble du sommeil | spectre autistique
    fauteuil roulant | idees noires/suicidaires | epuisement professionnel/nerveux
    cure de desintoxication | arret cardiaque | ablation | TSA/PMA/FIV
    gastro/angine/bronchite/mononucleose/zona/lumbago/sciatique/entorse/pneumonie/phlebite
    embolie/meningite/eczema
    psoriasis/acouphene/tendinite/lombalgie/otite/varicelle/appendicite/arthrose/polyarthrite
    ulcere/anevrisme
    cirrhose/mucoviscidose/myopathie/menopause/endometriose/eczema/narcolepsie/anemie/emphyseme
    thrombose | apnee du sommeil | commotion cerebrale | traumatisme cranien | canal carpien
    hypertension arterielle | greffe du rein/foie/coeur | hernie discale
    insuffisance renale/cardiaque | grossesse difficile/pathologique
  `,
  named: `
    chronique/grave/rare/incurable/mentale/psychique/genetique/cardiaque/orpheline/invalidante
    de lyme/crohn/charcot | auto immune
  `,
  care: `
    psy/psys/psychologue/psychiatre/therapeute/psychanalyste/oncologue/cardiologue/neurologue
    addictologue | gynecologue/kine/cancerologue/rhumatologue/orthophoniste
  `,
  limb: `
    jambe/bras/cheville/poignet/cote/clavicule/main/pied/epaule/tibia/femur/bassin/doigt/genou
    coude/hanche/orteil/rotule
  `,
  body: `
    genou/dos/coeur/hanche/epaule/pied/main/sein/poumon/oeil/yeux/rein/foie/estomac/cerveau
    dent/cheville | prostate/poignet/cataracte/appendicite/vertebre/cou/thyroide/ventre
  `,

  party: '@partyName | gauche/droite',
  partyName: `
    rn/ps/lr/lfi/pcf/ump/fn/npa/eelv/udi/MoDem/macron/melenchon/zemmour/bardella/hollande
    sarkozy/jadot
    glucksmann/trump/marine/jordan/verts/ecolo/ecologiste/insoumis/macroniste/renaissance
    reconquete/socialiste | communiste/republicains/centriste/@far | le pen | les verts
    en marche | front national | rassemblement national | france insoumise | parti @political
  `,
  political: `
    socialiste/communiste/ecologiste/politique/pirate/animaliste/radical | de gauche/droite
  `,
  partisan: `
    macroniste/lepeniste/melenchoniste/trotskiste/marxiste/gaulliste/royaliste/monarchiste
    gauchiste
    facho/fasciste/souverainiste/complotiste/antivax/anticapitaliste/frontiste/insoumis
    anarchiste/socialiste
    communiste/ecologiste/libertaire/sarkozyste/zemmouriste/nationaliste/centriste/apolitique
    maoiste/encarte | gilet jaune | @far
  `,
  far: 'extreme gauche/droite',

  faith: `
    catholique/catho/protestant/musulman/juif/juive/bouddhiste/hindou/hindouiste/athee/chretien
    chretienne
    evangelique/orthodoxe/sikh/mormon/israelite/agnostique/anglican/baptiste/adventiste/chiite
    sunnite/salafiste | pentecotiste/animiste/islamique | temoin de jehovah
  `,
  believer: `
    @faith | croyant/pratiquant/pieux/pieuse/voile/baptise/converti/religieux/religieuse
    franc macon | dans une secte
  `,
  rite: 'religieux/religieuse',

  unions: `
    cgt/cfdt/cftc/unsa/fsu/snes/snuipp/cnt/FO/SUD/solidaires/syndicat | cfe cgc | force ouvriere
    sud rail/solidaires/education
  `,
  join: `
    adhere/adherer/adherait/adherent/adherente/adhesion/membre/carte/militant/milite/militait
    militer/encarte
    inscrit/inscrite/rejoint/rejoindre/sympathisant/cotise/cotisait/tracte/proche/permanent
    permanente/affilie
  `,
  to: `
    a/au/aux/de/du/des/d/chez/pour/dans | a la | a l | de la | d un | a un | au sein du
    au sein de la | a son | de son
  `,

  cause: `
    avortement/ivg/immigration/euthanasie/capitalisme/pma/gpa/gouvernement/vaccin/islamisation
    macron/monarchie | mariage pour tous/homosexuel | mariage gay | peine de mort
    reforme des retraites | gilets jaunes | loi travail
  `,
  leader: 'macron/melenchon/zemmour/bardella/trump/sarkozy/hollande | marine le pen | le pen',
  creed: 'islam/catholicisme/judaisme/bouddhisme/protestantisme/christianisme/hindouisme',
  unionNames: 'cgt/cfdt/cftc/unsa/fsu/snes/FO/SUD/solidaires | cfe cgc | force ouvriere',

  lover: `
    gay/homo/homosexuel/homosexuelle/lesbienne/bisexuel/bisexuelle/bi/trans/transgenre
    transsexuel/queer/hetero
    heterosexuel/heterosexuelle/asexuel/asexuelle/pansexuel/pede/gouine/lgbt*/intersexe | libertin
    non binaire | en transition de genre
  `,

  nation: `
    alger* | maroc* | tunisi* | maghreb* | afric* | senegal* | malien* | cameroun* | congol*
    ivoirien* | turc/turque | kurd* | portug* | espagnol* | italien* | polonais* | roumain*
    russe | ukrain* | chinois* | vietnam* | cambodg* | indien* | pakistan* | bangla* | arab*
    berber* | kabyl* | antill* | guadeloup* | martiniq* | reunionn* | comor* | haiti* | liban*
    syri* | irak* | iran* | afghan* | armen* | latino* | bresil* | asiat* | etranger*
    subsaharien* | malgach* | philippin* | japon* | coreen* | grec | grecque | serb* | bosn*
    albanais* | kosov* | rom | tsigan* | gitan* | egypt* | ethiop* | erythre* | rwand* | burkin*
    guine* | benin* | togol* | mauric* | palest* | israel* | laot* | sri lank* | tchetch*
    colomb* | peruv* | mexic* | ghan* | niger* | maur* | tamoul* | creol* | caribeen*
  `,
  ethnic: `
    noir/metis/metisse/arabe/maghrebin/kabyle/berbere/asiatique/antillais/antillaise/rom
    tsigane/gitan
    kurde/africain/africaine/algerien/algerienne/marocain/tunisien/tunisienne/senegalais/malien
    malienne/turc/turque
    congolais/camerounais/ivoirien/ivoirienne/racise/immigre/refugie/maghrebine/haitien
    haitienne/syrien | syrienne/afghan | sans papiers | de couleur
  `,
  country: `
    gabon/angola/burundi/djibouti/libye/yemen/palestine/iran/georgie/ghana/nigeria/kenya
    madagascar/comores/algerie
    algerie/tunisie/turquie/syrie/afghanistan/irak/iran/roumanie/guinee/pologne/haiti/kabylie
    guadeloupe
    martinique/chine/inde/ukraine/russie/egypte/ethiopie/erythree/somalie/armenie/albanie
    tchetchenie
    maroc/senegal/mali/cameroun/congo/liban/pakistan/vietnam/cambodge/portugal/togo/benin
    rwanda/soudan/alger/oran | casablanca/dakar/bamako/tunis/abidjan/kinshasa | cote d ivoire
  `,
  goods: `
    produit/cafe/piece/viande/coton/bois/donnee/vin/the/cacao/matiere/marque/appellation
    logiciel/composant
    marchandise/fournisseur/textile/acier/riz/huile/fruit/plat/recette/mot/terme/methode
    materiel/financement
  `,
  thing: `
    projet/equipe/entreprise/societe/systeme/marche/organisation/serveur/machine/ligne/chaine
    production
    usine/site/outil/logiciel/processus/economie/monde/service/chantier/poste/moteur/ascenseur
    formulaire/jeton
    lien/champ/code/test/modele/algorithme/ia/message/ecran/bouton/page/trafic/bourse/secteur
    planete/appli
    application/batterie/metro/train/culture/compte/robot/direction/institution/hopital/ecole
    reunion
  `,
  about: `
    prevention/politique/sensibilisation/campagne/lutte/recherche/mission/accord/referent
    atelier/conference/guide/charte/association/fondation/ligue/fonds/loi/droit/secteur/marche
    logiciel
    application/webinaire/module/formation/podcast/article/livre/etude/statistique/reseau/plan
    dispositif
    taux/emploi/programme/course/don/indicateur/salon/theme/sujet/enquete/baromete/barometre
    risque/discrimination | protection/institut/centre
    diversite/inclusion/laboratoire/startup/congres/obligation/reglement/depistage/aeeh/critere
    quota
  `,
  generic: `
    @disease | malade/maladie/handicap/handicape/grossesse/suicide/religion/religieux/religieuse
    homophobie
    syndical/syndicale/syndicaux/enceinte/addiction/opinion/conviction/homosexualite/transgenre
    origine
    refugie/immigre/migrant/ethnique/lgbt*/gay/autiste/depression/diabetique/bipolaire/vegan
    faith/laicite
    croyance/ramadan/halal/casher/islam/sexualite/orientation/contraception/sourd/aveugle
    demandeur | arret/arrets maladie/travail
  `,
};
