import type { SensitiveTopic } from '../sensitive-words.ts';

/** The word before a state says whether somebody is meant: a button may be “disabled”, a wing of a house “left”. */
export const englishTelling: Readonly<Record<SensitiveTopic, string>> = {
  health: `
    away/off/absent/out _? _? for an/a? operation/surgery | @pronoun/^ burned/burnt out
    maternity leave | arm/leg/foot/wrist/hand @is in a? cast/plaster/sling
    poor/failing/bad eyesight/hearing/sight/memory | off for @number weeks/days/months with
    off with @own back/heart/knee/nerves | surgery | insulin | sick leave | painkillers
    medication | counselling | rehab | detox | steroids | drinks/drank heavily
    @had an operation on @own | operation on @own @part
    back/heart/knee/hip/neck/stomach/sleep problem/pain/trouble/condition
    partially/legally blind/deaf/sighted
    recovering from @own/an/a surgery/operation/illness/accident | @is @ill | @who @is @impaired
    @kin/@colleague/@pronoun off sick | off sick | off work with/sick/ill/because/after/since
    ^ sick/unwell/ill/poorly | called/calling/calls/phoned in sick
    find/found/finds/thinks/think him/her/them/he/she @is? @adverb? @ill
    fallen/fell/taken/falling/became/becoming/look/looks ill | signed off sick/work/with
    signed off by @own/the doctor/gp | on sick leave | @own sick leave
    sick leave since/until/for/from | sick note | sick day | medical/sickness leave since/until
    goes/gone/went/go/going on sick/medical/maternity leave | @own maternity leave | @disease
    @own/serious/chronic/long/mental/terminal/an/this/rare term? illness | illness
    @own sickness/disability/diagnosis/addiction/anxiety/disorder/pregnancy/wheelchair/medication/tablets/therapy/surgery/operation/drinking/treatment/chemo/migraines/epilepsy
    @had/suffering/suffers/suffer from? @one? @disease/disability
    @who @had @one? disability/illness/stroke/tumour/seizure/seizures/fit
    @had MS/ME/IBS/PCOS/CFS
    @had a fever/temperature/cold/migraine/bug/concussion/miscarriage/seizure
    broke/broken/fractured/sprained/twisted/dislocated @own/a/an @limb
    broken/fractured/sprained @limb | on crutches | in plaster | @is? off with @illness
    kill himself/herself/themselves | took/take/taking @own own life
    lost/losing the/@own baby/sight/hearing/eyesight | @number weeks/months along
    gave/gives/giving birth | went into labour | living with a disability/chronic/cancer/hiv
    @had/suffered/after/since/following/from @one/@own/of? stroke | @own stroke
    stroke last/two/in _ | anxiety and depression
    suffers/suffering/suffered/struggling/struggles/struggled from/with anxiety/depression/@disease/alcohol/addiction/drugs/@own
    psychiatr* | schizophren* | diagnosed with/as | suicidal
    @had/feels/suicidal suicidal? thoughts | suicide | self harm/harming | overdose | hospitalised
    hospitalized | hospitalisation | hospitalization
    mental health problem/issue/condition/crisis/struggle/difficulty/history/breakdown/episode
    @own mental health | health problem/issue/condition/scare/reasons/reason/concerns/trouble
    ill/poor/failing health | @own health | pregnant/@own pregnancy | pregnant with/again/and
    pregnancy | weeks/months pregnant | expecting a/@own/twins baby/child/first/second/third?
    trying for a baby | trying to conceive | @who @is expecting again/soon | expecting in _
    expecting @own first/second/third | due in _ with @own baby
    @is/went/taken/rushed/back/came/out/admitted/been in/to/into/out/from/of of? the? hospital/clinic with/for/after/last/yesterday/again
    rushed/taken/admitted to the? hospital | @own hospital stay/appointment
    @had/having/after/for/undergoing/undergo/needs/@own @part? surgery/operation
    @part surgery/operation/transplant | operated on @own | had @own @part operated
    sees/seeing/see/saw/seen @one/@own @care | @own @care | @own gp/doctor
    doctor/hospital/medical/gp appointment
    medical condition/appointment/history/treatment/leave/reasons/results/tests/certificate
    in therapy/rehab
    takes/taking/take/on/@own strong? medication/antidepressants/painkillers/pills/tablets/lithium/insulin
    antidepressant | prescribed _
    addicted to alcohol/drugs/cocaine/painkillers/gambling/pills/heroin | @is an? addict/alcoholic
    @is @adverb? alcoholic | alcoholics anonymous | drinks too much/heavily | drink problem
    drug/cocaine habit | uses/using/takes/smokes cocaine/drugs/cannabis
    @had/caught/tested covid/positive | long covid | @had/having/wears a? hearing aid
    uses/walks/needs a? wheelchair/crutches | autistic | diabetic | epileptic | bipolar disorder
    wheelchair | registered disabled | disability benefit/benefits/allowance/living
    on disability | incapacity benefit | @own back pain | bad back | chronic pain/fatigue
    blood test/pressure/sugar | biopsy | mri scan | @had a? breakdown | in remission
    hormone treatment/therapy | menopausal | @own periods | @own fertility | fertility treatment
    infertility | @own/an abortion | unwell since/for/today/again/with | not been well
    feeling poorly | occupational health about/because/for @own
  `,
  opinions: `
    left/right wing | political party | spoiled/spoilt @own ballot | a communist/marxist/anarchist
    communist party | vote/votes/voted/voting for? the? @party/left/right/leave/remain
    votes/voted/vote/voting for the? far right/left | @pronoun voted/votes for them/him/her
    voted against/for brexit/independence/abortion/trump | @who @is @partisan
    @is @adverb? @party supporter/voter/member/activist/councillor/candidate/donor/man/woman
    @party supporter/voter/activist/councillor/campaigner/donor | party activist/donor
    card carrying | member/supporter/activist of/for/in the/a? @party
    joined/join/joins/campaigns/campaigned/campaigning/canvassing/canvasses/canvassed/stood/standing/runs/ran for/with/as the/a? @party
    joined the @party | staunch/lifelong/proud/true/committed/paid @party
    @party party member/membership/activist
    political opinion/view/belief/conviction/leaning/affiliation/activism/activist/allegiance
    @own politics | @own political _ | politically left/right/conservative
    joined a political party | member of a political party
    far right/left party/views/group/politician/voter/extremist/ideas/sympathiser/supporter/activist/movement/sympathies/rally
    supports/support/backs the far right/left | close/sympathises to/with the far right/left
    left/right wing views/opinions/party/politics/activist/voter/extremist/newspaper/family/man/woman/ideas/sympathies
    left winger | right winger | marxist | anti vaxxer | brexiteer
    philosophical belief/conviction
    supports/supporter/hates/admires/backs of? trump/farage/corbyn/brexit/le/macron/biden
    @is against/for/opposed to? the? gay? abortion/marriage/immigration/brexit/euthanasia/death penalty?
    pro life | anti abortion
    @who @be against/for/opposed to? abortion/immigration/brexit/euthanasia
    marched/protested/demonstrated/demonstrates/march/protest against/for/with the? government/abortion/palestine/israel/brexit/climate/extinction rebellion?
  `,
  religion: `
    a/an/as/raised @faith | man/woman/person/people of faith | in church every/on
    @own veil/headscarf/hijab | mosque | synagogue | imam | rabbi | quran | koran | torah
    sabbath | to pray | headscarf | worship at/in/on
    @is @adverb? devout/practising/practicing/strict/lapsed/observant/non/committed? @faith
    @colleague/family/community/raised/brought/background/upbringing/faith @faith
    @faith family/faith/community/background/upbringing/colleague/man/woman/friend/beliefs/parents/convert/holiday/festival/prayer/values/wife/husband/roots
    devout/practising/practicing/lapsed/born/observant/committed/converted @faith/christian/again
    muslim | jewish | atheist | jehovah s witness | a christian | born again christian
    @pronoun @is christian | christian faith/beliefs/upbringing/family/values | @own religion
    @own faith | @own religious _
    @own church/mosque/synagogue/parish/rabbi/imam/vicar/temple/prayers/pastor
    religious belief/background/holiday/practice/view/upbringing/family/reason/observance/faith/conviction/community/festival/obligations/objection/affiliation/person/man/woman
    @who @is @adverb? religious
    @who pray/prays/prayed/praying @number/daily/at/every/to/during/for/before
    prayer room/time/break/mat/meeting/group | friday/morning/daily/evening/@own prayer/prayers
    time/break/breaks to/for prayers/pray/prayer
    goes/go/went/going to the? church/mass/mosque/synagogue/temple | attends/attended church/mass
    church every/on sunday | churchgoer | church going | bible study/group | sunday school
    lost/found/finding/keeps/keeping @own faith/god/jesus | hijab | niqab | kippah | yarmulke
    wears/wear/wearing/wore a/the/@own headscarf/veil/cross/crucifix/turban/skullcap | ramadan
    islam | judaism | catholicism | christianity | hinduism | sikhism
    celebrates/celebrate/celebrating/celebrated/observes/observe/observing/observed/fasting/fasts/fast/off/leave/keeps/@own for/during? @feast/ramadan
    fasting for/during | keeps/eats/eat/keep/strictly/only/strict kosher/halal | halal
    kosher meal/food/diet/kitchen | yom kippur | converted/converting/convert/conversion to @creed
    freemason | believes/belief/believe/believed in god/allah/jesus | baptised | baptized
    bar/bat mitzvah | scientolog* | in a cult
    @is an? elder/deacon/pastor/priest/imam/rabbi/vicar/nun/monk | @own? pilgrimage to mecca
    hajj | takes/take/taking/took/has/needs @feast off? | @feast off
  `,
  union: `
    @who @is with the? @unions | walked/went/going/goes/walk out? on strike
    union organiser/activist/man/woman | union man/woman/family/guy/household/supporter/meeting
    elected/become/became/appointed as? the/our/a/their? @unions/union rep/representative/delegate/official/convenor/steward
    joining/join/leaving the/a union | @is @adverb? unionised
    union member/membership/activist/activity/activities/card/dues/subscription/involvement/militant/organiser
    trade/labour/labor union member/membership/activist | trade unionist
    @who @is @adverb? unionised/unionized | @own union | @own trade union
    represents/represented/negotiates/speaks/speaking/works for? the/@own union
    @who @is @adverb? in/with/active/involved in? the/a/@own trade/labour? union
    @who @is @adverb? in/with @unions | @is unionist | unionist @own
    joined/join/joins/joining/left/leaving/quit the? @unions
    belongs/belonged/member/members/active/involved to/of/in/with the? @unions
    pays @own/union? dues
    joined/join/joins/joining/left/quit the/a/@own trade/labour/labor? union
    belongs/belonged to the/a/@own trade/labour? union | member of the/a/@own trade/labour? union
    active in the/a/@own trade/labour? union
    organise/organize/organising/organizing/start/starting/form/forming/set a union
    @who @is/become/became/elected/appointed as? @adverb? the/our/their? @unions/union/trade/workplace/staff rep/representative/delegate/official/convenor/organiser/steward
    @is/became/elected/become @adverb? the/our? shop steward
    @is/became/elected/become @adverb? the/a/our? trade union rep/representative/delegate/official
    @unions rep/member/activist/card/membership/branch/steward @own? | @who @is @adverb? on strike
    @who went/goes/going/go/walked on strike
    joined/joining/supported/supports/took/taking/join part? in? the/a strike/picket/walkout
    on the picket line | @own picket
  `,
  sexLife: `
    fling with | openly gay | a gay | as gay | two dads/mums/moms/fathers/mothers
    secretly seeing/dating | seeing @own boss/manager/assistant/intern
    left @own husband/wife/partner for a/another man/woman | @is out/not out at work
    not out at work | @who @is @lover | @is gay/lesbian/bisexual/transgender/homosexual/queer
    @kin/@colleague @lover
    gay/lesbian/trans/queer/bisexual couple/man/woman/colleague/men/friend/son/daughter/marriage/relationship/wedding/partner/brother/sister/mentor/manager/employee/person/bar
    came/coming/come/comes out as/to/at | coming out | @be outed | lesbian | bisexual | homosexual
    homosexuality | transgender | transsexual
    sexual orientation/preference/identity/relationship/partner/history/problems/life | sex life
    @own sexuality | gender identity | sexuality
    same sex partner/couple/marriage/relationship/wife/husband | his husband/boyfriend
    her wife/girlfriend | he has/had a husband/boyfriend | she has/had a wife/girlfriend
    open relationship/marriage | intimate relationship/photos/life/pictures | one night stand
    an? affair with/behind | @had/having an affair | having an affair
    cheated/cheating/cheats/cheat on @own/her/him/@kin | unfaithful
    slept/sleeping/sleeps/sleep with @own/a/the/him/her/@kin/@colleague/^ | extramarital
    adultery | infidelity | erectile | libido | gender transition/reassignment/dysphoria
    sex change | transitioned/transitioning to/from/as male/female
    transitioned/transitioning to/from/as a man/woman | deadname
    sexually assaulted/harassed/abused
    victim of sexual/a? rape/sexual? assault/harassment/abuse? | was raped | raped
    watches/watching/watched/addicted/porn to? porn | pornography
    dating/dates/dated a/@own/another/his/the colleague/man/woman/boss/manager/assistant/intern/mentee/mentor
    swinger | @own mistress/lover/lovers
  `,
  origin: `
    a refugee | as refugees | from a/an @nation family
    @own @nation @nation? roots/origins/background/heritage
    of @nation @nation? origin/descent/heritage/extraction/ancestry/background/parentage/roots/stock
    @nation origin/origins/descent/heritage/ancestry/roots/extraction/background/immigrants/parents/family/accent
    ethnic/racial origin/background/heritage/roots/identity | @own ethnicity | @own ethnic _
    @own race | @own origins | @own racial _ | @own skin | @own? skin colour/color
    colour/color of @own skin | mixed race | mixed heritage | @who @is @ethnic
    @is an? immigrant/refugee/migrant/gypsy
    black/asian/arab/brown/hispanic/latina/latino/african/@ethnic man/woman/colleague/employee/manager/leader/candidate/person/boy/girl/men/women/mentor/mentee/family/director/guy
    person/people/woman/women/man/men/manager of colour/color
    from an ethnic/immigrant/refugee/migrant minority/family/background
    immigrant parents/family/background/roots
    son/daughter/child/children/family/parents/grandson/granddaughter of/are/were/was immigrants/refugees/migrants/@nation
    first/second/third generation immigrant/@nation | half @nation/@ethnic | only @ethnic
    @who came/come/comes/moved over? from @country | refugee status/from/family/camp/child
    came/arrived/fled here? as a/an refugee/asylum | fled @country/the/from/war war?
    asylum seeker/claim/application | sought/seeking/claimed/granted asylum
    undocumented migrant/worker/immigrant | overstayed @own visa | immigration status
    born/raised/grew/brought up? in @country
    parents/mother/father/family came/come/are/is/moved/emigrated/immigrated/from here? from @country
    originally from @country | emigrated/immigrated from | racially abused/profiled
    victim of racism/racist | experienced/experiences/faced/suffered/suffers racism
    racist remark/comment/joke/abuse/insult/slur | antisemit* | gypsy | @own native language
    foreign sounding | @own accent
  `,
};
