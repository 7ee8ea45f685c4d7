import type { SensitiveTopic } from '../sensitive-words.ts';

/** The word before a state says whether somebody is meant: a button may be “de droite”, a line “en arrêt”. */
export const frenchTelling: Readonly<Record<SensitiveTopic, string>> = {
  health: `
    absent/absente/conge/arret _? _? pour une operation
    probleme/trouble/perte de vue/vision/audition/memoire/concentration
    retire/enleve un/le sein/rein/ovaire/poumon | irm | insuline | chirurgie | coloscopie
    echographie | @own medecin/chirurgien/generaliste/docteur
    marche/marcher avec une/des canne/bequilles | arret/conge maladie
    conge maternite/pathologique | trouble _? diagnostique | @is @ill | @who @is @impaired
    @kin/@colleague @ill | ^ malade/deprime | malade depuis/jusqu/cette/toute/aujourd/hier/ce
    @kin/@colleague/^ en arret | se/s/me/m @be @adverb? @ill
    le/la/l/les/me/te/se trouve/voit/vois/crois/croit/pense/sent @adverb? @ill | en arret maladie
    en arret de travail/maladie | en arret depuis/jusqu/pour/suite | en long arret
    @own/cet/nouvel/long arret maladie/travail/prolonge | @own/long/cet arret de travail
    un arret maladie/travail | un arret de travail/@number | mis/remis en arret
    jour/semaine/mois d arret maladie? | d arret maladie/travail
    retour/revient/reprend/reprise/rentre/prolongation/apres/suite de/d/a/un/son/mon? d? long? arret maladie/@own?
    l arreter @number @period | arret de @number @period | prolonge @own arret | @who a ete arrete
    medecin l a arrete | arret prolonge | depression | @disease | suicide/suicider | psychiatr*
    schizophren* | toxicoman* | seropositi* | diabetique | epileptique | antidepresseur
    hospitalise | @had/@suffer @of? @adverb? un/une? @disease
    @suffer d/de/du _? douleur/maladie/angoisse/vertige/addiction/migraine
    @own maladie/addiction/handicap/invalidite/hospitalisation/grossesse/accouchement/chimio/psy/therapie/dialyse
    @own/une/premiere/deuxieme/seconde/troisieme grossesse | enceinte de @number @period
    @own etat de sante | sante fragile | @own sante | @own sante mentale
    probleme/souci/ennui/pb/alerte/accident/pepin/raison/motif de sante | etat de sante
    raison/motif/probleme/souci medical/medicale/medicaux | suivi psychologique/psychiatrique/psy
    arret/conge maladie depuis/jusqu | en conge maladie
    @own conge/conges maladie/maternite/pathologique
    part/partie/partir/partira en conge maternite/maladie/pathologique | longue maladie
    pour maladie | cause de maladie/cancer | grave maladie | tombe/tombee/retombe malade
    rendu malade | absent/absente/absence pour maladie/raison | une/cette maladie | maladie @named
    maladie de parkinson/alzheimer
    attend/attendent/attendait/attendons un/une/des/leur/son/notre _? enfant/bebe/jumeaux/jumelles
    attend/attendent/attendait un heureux evenement | va/vient/allait accoucher/accoucher
    vient d accoucher | @who accouche | perdu/perd/perdre @own/un/le bebe/enfant | @who a accouche
    essaie/essaient/essaye d avoir un enfant/bebe | enceinte/grossesse gemellaire
    parcours PMA/FIV/pma | en fiv/pma | @had @adverb? avorte/avorter | @own avortement/infertilite
    @own fausse couche | conge pathologique | @had/porteur/porteuse d? un? handicap
    reconnu/@own/une rqth | @had la rqth | @who @is rqth | demande/obtenu/obtient la/@own rqth
    travailleur/travailleuse handicape/handicapee | taux d invalidite | pension/carte d invalidite
    hospitalise/hospitalisee
    entre/sort/sorti/sortie/rentre/admis/sejour/nuit/nuits/jours/semaine a/de l hopital
    @own hospitalisation | une/longue/courte hospitalisation
    passe/passee/admis/admise/finit/fini/fini/alle/allee aux urgences
    transporte/emmene aux urgences | se/me/faire/fait/fera/fais operer | va/doit etre opere
    operation/opere/operee du/de/des la? l? @body | chirurgie du/de la? @body
    une? intervention chirurgicale
    mal/douleur/douleurs/probleme/problemes/souci au/aux/de/du/a @body
    mal au/aux/de/du/a la? l? @body | @own/des/une migraine
    prend/prends/prendre/prenait/sous/@own des? un? @adverb? medicament/anxiolytique/antidepresseur/traitement/somnifere
    traitement lourd/medical/hormonal/psychiatrique | suit/suivait/commence/debute un traitement
    a arrete @own traitement | voit/voir/consulte/consulter/vu/chez un/une/son/sa/le/la @care
    @own @care | suivi par un/une/son/sa/le/la @care | rendez vous chez le/son/un/une/sa @care
    rendez vous medical/medicaux | rdv medical/medicaux | rdv chez le/son/un/une/sa @care
    en therapie/psychotherapie | en psychotherapie | psychotherap*
    fait/faisait/fit/eu un malaise | crise de nerfs | au bord du burn
    @own angoisse/phobie/anxiete/insomnie/TOC/deprime
    @had/fait/souffre des/d insomnies/insomnie/angoisses/TOC
    probleme/problemes/souci/@own d? alcool | boit trop/beaucoup/souvent/enormement
    boit en cachette | boit tous les | trop d alcool | alcoolique | alcoolisme | se drogue
    se droguait | consomme de la cocaine/cannabis/drogue
    accro a l/la/aux/au alcool/cocaine/drogue/jeu/antidouleurs/medicaments | covid long
    @had/attrape/chope le covid | positif/positive au covid | declare/juge inapte
    entend/voit mal | perd/perdu la vue/audition/memoire | @who @had @adverb? rechute
    part/partir/retour/entre/entree en cure | @is casse le/la/une/deux/l @limb
    casse/foule/luxe le/la/une/l @limb | fracture de/du/d la? l? un? une? @limb/@body
    @limb casse | la/une/grosse/cette grippe | de la fievre | @own fievre | 39 de fievre
    en bequilles | avec des bequilles | dans le platre
    allergique/intolerant au/aux/a/a gluten/lactose/arachide/noix/penicilline
    regles douloureuses | inaptitude @own | @own rechute | a fait une depression
    langue des signes pour elle | appareil auditif | prothese auditive/mammaire/hanche
    canne blanche | examen/test/resultat/bilan medical/medicaux | prise de sang | passe une irm
    biopsie | @own scanner | accident vasculaire
  `,
  opinions: `
    trop/tres/plutot/assez/clairement/bien/resolument a/de gauche/droite
    milite/adhere chez/aux/a les? @to? _ @partyName | parti politique | vote/voter blanc au/aux
    engage/engagee chez/aupres/a/avec/dans du/des/de/les/la/le? @partyName
    vote/votent/votait/votaient/votera/voter/votes/votez/voterait pour/contre/a/au? le/la/les/l? @party
    opinion/conviction/idee/engagement/sensibilite/couleur politique
    conviction/opinion philosophique/ecologiste/pacifiste/royaliste
    presente/candidat/elu aux? municipales/legislatives/regionales/cantonales/europeennes/presidentielles/elections
    presente _? sur une/la liste @to @party
    affiche/tract/campagne/tracte pour le/la/les? @partyName
    tres/clairement/resolument a gauche/droite | @who @is de gauche/droite | @who @is de la? @far
    @is @adverb? tres/plutot/clairement/resolument/franchement a gauche/droite
    homme/femme/famille/electeur/electrice/elu/militant/gens/parents/collegue de gauche/droite/@far
    @own coeur a gauche/droite | @who @is @partisan | @pronoun @is un/une/tres @partisan
    vieux/vieille/convaincu/ancien/ancienne/militant/fervent @partisan | @partisan convaincu
    macroniste | lepeniste | melenchoniste | trotskiste | marxiste | antivax | zemmouriste | @far
    militant/militante politique/ecologiste/socialiste/communiste/anarchiste/nationaliste/royaliste
    milite/militait/militer/adhere/adherent/adherer/encarte/sympathisant/proche/elu/candidat @to @party
    membre/carte/cadre/section @to @partyName | milite/militait/militer politiquement
    militant/militante/elu/elue/candidat/candidate/electeur/electrice @to? @party
    milite/militait/militer pour/contre la/le/l? @cause
    membre/adherent/adhere/adhesion/carte d/a/au/du/de un? parti/@party politique?
    carte du/d parti | @own parti politique | encarte/encartee @to? @party?
    engage/engagee/engagement/engager/engagent en/dans/a la? politique/gauche/droite
    sur la liste du/de/des la? les? @party | contre/pour le/la/l? @cause
    manifeste/manifestait/manifestation/defile avec/contre/pour les/la/le/l? gilets/@cause jaunes?
    distribue des? tracts? pour/du/de | s est presente/presentee aux elections
    conseiller/conseillere municipal/municipale/regional @party
    deteste/soutient/adore/soutenait/admire/supporter/fan de? @leader
    partisan/partisane de/du @leader/@party
  `,
  religion: `
    un/une/les/des/comme/en @faith | a l eglise tous/chaque/le | a la messe/mosquee/synagogue
    @own voile/kippa/foulard islamique? | mosquee | synagogue | imam | rabbin | coran | torah
    la/une/les/cette priere | sabbat | @is @faith | @who @is @adverb? @believer
    @kin/@colleague/communaute/origine/foi/couple/milieu/education/tradition/culture/confession @adverb? @faith
    musulman | juif | juive | catholique/protestant/@faith pratiquant/pratiquante
    de confession _ | temoin de jehovah | athee | croyant/croyante convaincu | non croyant | islam
    judaisme | catholicisme | bouddhisme | hindouisme | protestantisme | christianisme
    @own religion | @own foi/prieres | @own priere
    @own mosquee/paroisse/synagogue/rabbin/imam/cure/pasteur/temple/croyances
    perdu/retrouve/trouve la foi | la foi catholique/chretienne/musulmane
    croit/croire/croient/crois en dieu/allah/jesus
    conviction/pratique/fete/signe/appartenance/croyance/motif/raison/obligation/mariage/communaute/education/famille/prescription/interdit/tenue/vie/engagement/opinion @rite
    va/vont/allait/aller/alle/allee a la/l? messe/mosquee/synagogue/eglise/priere/office/confesse
    va au temple | alle/allee/va au culte
    faire/fait/font/heure/heures/pause/salle/pour/apres/avant/tapis sa/la/ses/de/les/des priere/prieres
    salle de priere | la priere du | prie/prient/priait @number/tous/chaque/beaucoup/dieu
    porte/portent/porter/portait/port/mettre/met/retire/enleve le/un/une/du/son/sa voile/foulard/kippa/hijab/croix/turban/niqab/burqa
    kippa | hijab | niqab | femme/@own/collegue voilee | ramadan
    fait/pendant/observe/suit/commence le careme | yom kippour | shabbat | chabbat | l aid
    aid el | pelerinage a/de la? mecque/lourdes | hadj | bar/bat mitzvah/mitsva
    premiere communion | se faire/fait baptiser | bapteme de @own
    mange/mangent/manger/viande/repas/menu/nourriture/regime halal/casher/kasher
    ne mange pas de porc | halal | casher | kasher | franc macon | francs macons
    franc maconnerie | scientolog* | @own secte | dans une secte | obedience maconnique
    converti/convertie/conversion/convertir a/au l? @creed
    est/son/sa/mon/ma/etait/devenu _? imam/rabbin/pretre/diacre/pasteur/religieuse/moine/nonne
    ecole coranique | catechisme | scout catholique | jehovah
    de tradition/confession/famille @faith
  `,
  union: `
    permanent/militant/adherent/carriere syndical/syndicale
    @pronoun @is a/chez/de la? @unionNames | mis/mise/mettre/met en greve
    @who @had suivi la greve | syndique | mandat de delegue | mandat @to @unions | mandat @unions
    @is @adverb? syndique | non syndique | se/s syndique | se syndiquer | s est syndique
    syndique/syndiquee @to @unions | syndique/syndiquee depuis/chez | @join @to @unions
    @join @unions | @own syndicat
    @own section/cotisation/carte/mandat/activite/engagement/appartenance/responsabilite/passe/role/action/heures/casquette/etiquette syndical/syndicale/syndicales/syndicaux
    @who @is @adverb? au/dans un/le? syndicat | greviste
    appartenance/engagement/adhesion/carte/cotisation/militantisme syndical/syndicale
    @own adhesion/carte/mandat/etiquette @to? la? @unions
    @who @is @adverb? un/une/le/la/notre? delegue/representant/responsable/secretaire/permanent/elu/candidat/militant/adherent _? syndical/syndicale/@unions
    @who @is @adverb? un/une/le/la? delegue/representant/responsable/secretaire/permanent/elu/elue/candidat/militant @to @unions
    elu/candidat @unions
    nomme/designe/elu/devenu delegue/representant/secretaire syndical/syndicale/@unions
    ancien/ancienne/ex delegue/representant/responsable/permanent/elu syndical/syndicale/@unions
    ancien/ancienne/@own/pere/mere syndicaliste | @is @adverb? un? une? syndicaliste
    syndicaliste convaincu/convaincue/depuis | @who/@had/exerce/avec mandat syndical
    a/exerce/un/son mandat syndical/cgt/cfdt | @own heures de delegation
    militant/militante/militer/milite/militait syndical/syndicale/syndicalement/@unions
    @own delegue @unions | vote/votent/votait/voter pour/a? la? l? @unionNames
    sur la liste @to? la? @unionNames/@unions
    candidat/candidate/candidature/tete de? liste? @to? la? @unionNames
    @who/@had/ont @adverb? fait/faisait/fera/faire/faisaient la? greve
    @who @is @adverb? en greve | @is greviste | participe/participait/rejoint/suivi a? la greve
    quitte/quitter/rejoint/rejoindre/adhere/monte/monter/soutient/creer/cree le/la/un/son/une? @unionNames/syndicat/section syndicale?
    quitte/rejoint/rejoindre/integre la/le? @unionNames
    engage/engagee/actif/active/investi/investie au/a/dans? la/le/un/son? @unionNames/syndicat/syndicalement
  `,
  sexLife: `
    vit/vivre/habite/vivent avec un/une/son/sa homme/femme/amant | @had eu une aventure/liaison
    un/une/des/les/ouvertement gay | deux papas/mamans/peres/meres
    frequente/voit @own chef/cheffe/collegue/manager/patron/directeur/stagiaire/mentor en/depuis/hors
    se frequentent | quitte @own mari/femme/compagnon/compagne pour un/une homme/femme/autre
    @is @lover | @who @is @adverb? @lover | @kin/@colleague/couple @lover | coming out | lesbienne
    bisexuel | bisexuelle | homosexuel/homosexuelle/homosexualite | homosexualite | bisexualite
    orientation sexuelle | vie sexuelle/intime/amoureuse/sentimentale | @own/la? sexualite
    sexualite | relation intime/sexuelle/amoureuse/homosexuelle | rapport sexuel/sexuels
    identite de genre | transgenre | transsexuel | transsexuelle | transidentite
    transition de genre | changement/changer/change de sexe/genre
    couple/parents/famille homoparental/homoparentale | meme sexe
    couple de femmes/hommes/lesbiennes/homosexuels | libido | impuissant/impuissance sexuelle
    trompe/trompait/trompee/quitte @own femme/mari/compagnon/compagne/conjoint/epouse/epoux
    en couple/marie/pacse avec un homme/collegue | en couple avec une femme/collegue
    @who a/ont/avait/aurait/auraient une liaison/aventure | polyamoureux/polyamoureuse
    couple libre | libertin | une? liaison extraconjugale/secrete
    liaison avec @own/un/une/sa @colleague | couche/couchait/coucher avec
    @own amant/maitresse/ex copain | agresse/agressee/agression/victime sexuellement/sexuelle
    victime d/de/du un? agression/harcelement/viol sexuel/sexuelle? | a ete violee | violee par
    harcelee sexuellement | pornograph*
    aventure/flirt/relation avec @own collegue/chef/cheffe/manager/assistant/assistante/patron/stagiaire/directeur
    infidele/infidelite/@own a? infidelite | adultere | attire/attiree par les hommes/femmes
    aime les hommes/femmes | prefere les hommes/garcons/filles
    vit/marie/mariee/pacse/pacsee avec un homme
    sort/sortent avec @own chef/collegue/manager/assistante/stagiaire | transphob* subie
    prostituee
  `,
  origin: `
    fui/fuit/fuyait/fuir le/la/l/leur/son? @country/pays/guerre | exile politique | en exil
    @own peau | refugie | remarque/propos/blague/insulte raciste | d origine @nation
    d origine ethnique/raciale/etrangere/juive/@nation | @own origines @nation? de
    origine ethnique/raciale/etrangere | @own origine | origines @nation | @own origines
    fier/fiere/honte/parle/parler/cause/raison/moque de/du @own origines
    d ascendance/ascendance _ | racines @nation | sang mele | couleur de peau/la
    couleur de sa/la peau | @own race | @own ethnie | ethnie | @who @is @adverb? @ethnic
    @is un/une immigre/refugie/migrant/@ethnic | seul/seule/seuls @ethnic | naturalise
    arrive/venu/debarque/immigre/emigre du/de/d/des @country
    homme/femme/dame/collegue/candidat/candidate/gens/personne/garcon/fille/manager/directeur/directrice/mere/pere/mari/famille/parents @ethnic
    issu/issue/issus/issues de l immigration | issu/issue d une? famille @ethnic/@nation/immigree
    fils/fille/enfant/parents/famille/petit d? immigres/immigre/immigree/refugies/@nation
    immigre/immigree de/depuis/en/a/du/clandestin | refugie/refugiee politique/@ethnic
    statut de refugie | demandeur/demandeuse d asile | demande d asile | droit d asile pour
    un/une/des/les/ouvrier/travailleur/salarie/famille/@kin sans papiers
    @own titre/carte de sejour | sans titre de sejour | maghrebin | maghrebine | tsigane | gitan
    manouche | gens du voyage
    ne/nee/nes/nees/grandi/grandit/venu/venue/arrive/arrivee au/en/a/de/du/d @country
    parents/famille/pere/mere venus/venu/originaire de/du/d/@country @country?
    originaire de/du/d/des @country/@nation/afrique/maghreb/antilles
    victime/subi/subit/vecu/victimes de/du/le? racisme | propos/remarque/insulte/blague raciste
    origines/nom/prenom a? consonance _ | racise | racisee | antisemit*
    accent africain/maghrebin/antillais/arabe
  `,
};
