/** Kinds of personal data that the GDPR protects most (article 9), as far as everyday notes touch them. */
export const sensitiveTopics = [
  'health',
  'opinions',
  'religion',
  'union',
  'sexLife',
  'origin',
] as const;
export type SensitiveTopic = (typeof sensitiveTopics)[number];

/**
 * English and French expressions, folded, separated by `|`. Hyphens and apostrophes count as spaces; a
 * plural is found by its singular; `*` stands for any ending. A word with a harmless everyday meaning
 * stands here only in a phrase that leaves no doubt: "union" alone may be European, "enceinte" a
 * loudspeaker, "sante" a sector, "Christian" a first name.
 */
export const sensitiveWords: Readonly<Record<SensitiveTopic, string>> = {
  health:
    'illness|sick leave|sickness|sick note|ill health|health problem|health issue|health condition|' +
    'mental health|medical leave|medical condition|medical appointment|diagnosis|diagnosed|depression|' +
    'depressed|burnout|burn out|burnt out|anxiety disorder|panic attack|therapy|therapist|psychiatr*|' +
    'chemotherapy|cancer|tumour|tumor|diabetes|diabetic|epilep*|autis*|adhd|dyslexi*|bipolar|hiv|' +
    'alcoholi*|addict|addiction|medication|antidepressant|surgery|hospital|hospitalised|hospitalized|' +
    'hospitalisation|hospitalization|disability|disabilities|miscarriage|pregnant|pregnancy|ivf|suicid*|' +
    'maladie|malade|arret de travail|arret maladie|conge maladie|probleme de sante|souci de sante|' +
    'etat de sante|ennui de sante|sante mentale|rendez vous medical|traitement medical|diagnostic medical|' +
    'depressif|depressive|en depression|crise d angoisse|crise de panique|therapie|psychotherap*|' +
    'psychologue|chimiotherapie|tumeur|diabete|diabetique|tdah|bipolaire|vih|seropositi*|' +
    'medicament|antidepresseur|hopital|hopitaux|hospitalise|hospitalisee|handicap|handicape|' +
    'handicapee|rqth|fausse couche|est enceinte|suis enceinte|etait enceinte|tombee enceinte|' +
    'enceinte de|grossesse|fiv|invalidite|mi temps therapeutique',
  opinions:
    'political opinion|political view|political belief|political party|left wing|right wing|far left|' +
    'far right|voted for|votes for|party member|marxist|communist|socialist|anarchist|' +
    'opinion politique|conviction politique|idee politique|parti politique|engagement politique|' +
    'militant politique|militante politique|extreme gauche|extreme droite|vote a gauche|vote a droite|' +
    'vote pour|a vote pour|est de gauche|est de droite|encarte|encartee|communiste|socialiste|anarchiste|' +
    'macroniste|lepeniste|melenchoniste|trotskiste|marxiste|philosophical belief|conviction philosophique',
  religion:
    'religion|religious|religious belief|catholic|catholicism|protestant|christianity|evangelical|muslim|' +
    'islam|islamic|jewish|judaism|buddhist|hindu|sikh|atheist|ramadan|mosque|synagogue|hijab|kippah|' +
    'goes to church|prayer|kosher|religieu*|croyance|croyant|croyante|catholique|protestante|chretien|' +
    'chretienne|evangelique|musulman|musulmane|juif|juive|judaisme|bouddhiste|hindou|hindoue|athee|' +
    'mosquee|kippa|porte le voile|va a la messe|priere|halal|casher|franc macon|francs macons|freemason',
  union:
    'trade union|labour union|labor union|union member|union membership|union rep|union representative|' +
    'union delegate|unionised|unionized|shop steward|syndicat|syndicale|syndical|syndicaux|syndicaliste|' +
    'syndique|syndiquee|cgt|cfdt|cftc|cfe cgc|unsa|greviste',
  sexLife:
    'sex life|sexual orientation|sexuality|homosexual|homosexuality|heterosexual|bisexual|gay|lesbian|' +
    'queer|transgender|transsexual|same sex partner|intimate relationship|vie sexuelle|' +
    'orientation sexuelle|sexualite|homosexuel|homosexuelle|homosexualite|heterosexuel|heterosexuelle|' +
    'bisexuel|bisexuelle|lesbienne|transgenre|transsexuel|transsexuelle|vie intime|libido',
  origin:
    'ethnic origin|ethnic background|ethnicity|racial origin|racial background|skin colour|skin color|' +
    'immigrant|undocumented migrant|asylum seeker|refugee|gypsy|origine ethnique|origine raciale|' +
    'origine etrangere|origine maghrebine|origine africaine|origine asiatique|couleur de peau|immigre|' +
    'immigree|sans papiers|demandeur d asile|refugie|refugiee|maghrebin|maghrebine|tsigane|ethnie',
};
