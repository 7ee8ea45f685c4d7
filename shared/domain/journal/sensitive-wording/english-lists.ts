/** Words that English phrases have in common: who is meant, what they have, what they belong to. */
export const englishLists: Readonly<Record<string, string>> = {
  be: `
    calls/call/called/considers/describes/described/identifies/sees/declared himself/herself/themselves/myself as?
    used/going/wants/had to be | has/have/had/ve/d been
    will/may/might/must/would/could/should be
    is/are/was/were/am/be/been/being/feel/feels/felt/feeling/become/became/becoming/get/gets
    got/getting
    fell/fall/falls/fallen/seem/seemed/look/looks/looked/remain/remains/isn/wasn/aren
    @pronoun s/m/re | ^ s
  `,
  adverb: `
    active/lifelong/keen/staunch/too/extremely/firmly/once/former
    very/quite/really/still/often/again/also/just/always/not/never/so/too/rather/currently
    seriously/now
    apparently/openly/privately/actually/probably/recently/severely/clinically/chronically
    mildly/partly/slightly
    a/an/pretty/fairly/strongly/secretly/feeling/registered/t/already/newly/long/deeply/proudly
    both/officially
  `,
  is: '@be @adverb? @adverb?',
  number: 'one/two/three/four/five/six/seven/eight/nine/ten/several/some/2/3/4/5/6/7/8/9',
  pronoun: 'he/she/they/i/you/we/who/him/her/them/both',
  kin: `
    son/daughter/husband/wife/father/mother/brother/sister/child/children/partner/mum/mom/dad
    spouse/baby
    parents/fiance/boyfriend/girlfriend/aunt/uncle/cousin/family/grandfather/grandmother/twin
    kid/kids
  `,
  colleague: `
    colleague/friend/mentor/mentee/manager/boss/employee/assistant/intern/candidate/person/man
    woman/guy | people/director/apprentice/neighbour/teammate/predecessor/lady
  `,
  own: 'his/her/their/my/your | @kin s | ^ s',
  who: '@pronoun | @kin | @colleague | ^',
  had: 'has/had/have/having/got/gets/getting/get/suffers/suffered/ve/d',
  one: 'a/an/another/the/mild/minor/serious/bad/severe/some',

  ill: `
    sick/ill/unwell/pregnant/depressed/diabetic/epileptic/asthmatic/autistic/dyslexic/bipolar
    schizophrenic/suicidal
    alcoholic/anorexic/bulimic/hospitalised/hospitalized/handicapped/menopausal/infertile
    neurodivergent/psychotic | anaemic/insomniac/agoraphobic/paraplegic | off sick/ill
    on sick/medical/maternity leave | on the sick
    in hospital/rehab/therapy/chemo/remission/labour | in the hospital | in a coma/wheelchair
    in and out of hospital | signed off | mentally/terminally/critically/chronically/gravely ill
    hard of hearing | partially sighted/deaf | visually/hearing impaired
    expecting a baby/child/twins | expecting twins | having a baby
    under the psychiatrist/consultant | on medication/antidepressants/chemo/dialysis
    going through the? menopause | on the spectrum | on the autism spectrum | poorly
    burnt/burned out | off work | out sick | home sick | drinking too much/heavily again?
  `,
  impaired: 'disabled/deaf/blind/paralysed/paralyzed/addicted | wheelchair bound | in recovery',
  disease: `
    cancer/leukaemia/leukemia/chemo/chemotherapy/radiotherapy/tumour/tumor/diabetes/epilepsy
    autism/adhd/dyslexia
    hiv/schizophrenia/alcoholism/anorexia/bulimia/miscarriage/ivf/endometriosis/parkinson
    alzheimer/dementia
    hepatitis/asthma/antidepressant/fibromyalgia/lymphoma/hysterectomy/mastectomy/stillbirth
    burnout/depression
    dialysis/pacemaker/dyspraxia/insomnia/migraine/lupus/ptsd/ocd/psychosis/AIDS/psychiatrist
    wheelchair/lumpectomy | burn out | heart attack/condition/disease/surgery/failure
    panic attack/disorder | anxiety disorder/attack | eating disorder | multiple sclerosis
    long covid | nervous/mental breakdown | bipolar disorder | personality disorder
    mental illness | drug/alcohol/drinking problem/addiction/abuse
    flu/pneumonia/bronchitis/tonsillitis/shingles/sciatica/concussion/arthritis/tinnitus/eczema
    psoriasis/vertigo
    coeliac/celiac/hypertension/gastroenteritis/norovirus/appendicitis/sepsis/aneurysm/glaucoma
    gout/narcolepsy/anaemia | ulcer/menopause/cirrhosis/thrombosis/meningitis/leukaemia
    cystic fibrosis | sleep apnoea | morning sickness | post traumatic/natal stress/depression
    postnatal depression | sleep disorder/apnoea | spectrum disorder | autoimmune disease/disorder
    kidney/liver/heart failure/transplant/disease | slipped disc
    learning disability/difficulties | down s syndrome | crohn s?
  `,
  part: `
    knee/back/heart/hip/shoulder/foot/hand/breast/lung/eye/kidney/liver/brain/stomach/neck
    prostate/thyroid/spine/spinal/cataract
  `,
  limb: `
    leg/arm/ankle/wrist/hip/collarbone/foot/hand/shoulder/rib/ribs/toe/finger/elbow/nose/knee
    pelvis/bone
  `,
  illness: 'stress/flu/anxiety/depression/covid/cold/migraine/back/bad/a/an/exhaustion/@disease',
  care: `
    therapist/psychiatrist/psychologist/counsellor/counselor/shrink/oncologist/neurologist
    cardiologist/specialist/gynaecologist/psychotherapist
  `,

  party: `
    labour/tory/tories/conservative/green/greens/lib/libdem/liberal/democrat/democrats
    republican/republicans
    ukip/reform/trump/biden/obama/harris/starmer/farage/corbyn/johnson/brexit/snp/macron
    communist/socialist/sinn | le pen | plaid cymru | lib dem
  `,
  partisan: `
    marxist/communist/socialist/anarchist/brexiteer/brexiter/remainer/nationalist/monarchist
    libertarian/fascist | trotskyist/maoist/MAGA/tory/democrat/republican/unionist
    left/right wing | far left/right | left/right winger
    pro life/choice/brexit/palestinian/israeli
    anti abortion/vax/vaxxer/immigration/brexit/capitalist | libertarian
  `,
  faith: `
    catholic/protestant/muslim/jewish/buddhist/hindu/atheist/agnostic/mormon/evangelical/quaker
    sikh/baptist
    methodist/anglican/orthodox/presbyterian/shia/sunni/pagan/jew/adventist/pentecostal | humanist
    jehovah s witness
  `,
  creed: 'islam/catholicism/judaism/buddhism/christianity/hinduism/sikhism',
  feast: `
    eid/diwali/hanukkah/shabbat/sabbath/passover/lent/pesach/vaisakhi | yom kippur | rosh hashanah
  `,
  unions: `
    unison/unite/gmb/nasuwt/rmt/usdaw/tuc/teamsters/ucu/neu/aslef/prospect/pcs/nut/cwu | afl cio
    trade/labour/labor? union | the cgt
  `,
  lover: `
    gay/lesbian/bisexual/homosexual/queer/transgender/trans/transsexual/asexual/pansexual
    closeted/bi/lgbt* | polyamorous/intersex | non binary | in the closet | sexually active
    attracted to men/women
  `,
  nation: `
    ivor* | gabon* | angol* | libya* | yemen* | burund* | tibet* | nepal* | malaysia* | indonesia*
    alger* | morocc* | tunisi* | maghreb* | africa* | seneg* | malian* | nigeria* | ghana*
    kenya* | somali* | ethiop* | eritr* | turk* | kurd* | portug* | spanish | italian* | polish
    romani* | russia* | ukrain* | chinese | vietnam* | india* | pakistan* | bangla* | arab*
    berber* | caribbean | jamaica* | iran* | iraq* | syria* | leban* | afghan* | armen* | latin*
    brazil* | asia* | foreign | japan* | korea* | greek | serb* | bosn* | albania* | egypt*
    haiti* | congol* | cameroon* | mexic* | colomb* | irish | filipin* | philippin* | roma | gypsy
    migrant | sri lank* | tamil* | rwand* | sudan* | zimbabw* | palest* | israel* | mixed
    immigrant | ugand* | hispanic | ethnic | black | punjab*
  `,
  ethnic: `
    black/arab/latino/latina/hispanic/roma/kurdish/biracial/algerian/moroccan/tunisian/nigerian
    somali/syrian
    asian/immigrant/refugee/traveller/gypsy/brown/maghrebi/senegalese/congolese/afghan
    pakistani/bangladeshi | african american | mixed race/heritage | north/west/east african
    of colour/color | undocumented
  `,
  country: `
    armenia/gabon/angola/libya/yemen/burundi/palestine/uganda/sri/nepal/tibet/mexico/colombia
    china/jordan/bulgaria
    algeria/morocco/tunisia/turkey/syria/afghanistan/iraq/iran/romania/somalia/nigeria/ghana
    kenya/pakistan
    bangladesh/haiti/jamaica/lebanon/ethiopia/eritrea/sudan/ukraine/vietnam/cambodia/senegal
    mali/cameroon/congo | rwanda/egypt/india/zimbabwe/albania/kosovo/bosnia/lagos/algiers
  `,
  goods: `
    product/coffee/goods/tea/data/wine/part/component/supplier/steel/food/cotton/wood/meat
    material/word/dish/brand/software/fabric/funds
  `,
  thing: `
    project/team/company/system/market/button/feature/account/option/plan/economy/demand/price
    sales/sector/server
    machine/process/service/tool/model/screen/menu/page/sync/autosave/search/login/notification
    plugin/user/field
    link/organisation/organization/culture/cookies/javascript/macros/bluetooth/wifi/cache/alert
    code/algorithm/ai
    test/review/industry/business/prices/wages/friday/box/firm/car/building/site/factory/store
    plant/workforce
  `,
  about: `
    prevention/policy/awareness/campaign/fight/research/accord/agreement/officer/lead/workshop
    talk/guide/charter
    charity/foundation/fund/law/sector/market/software/app/webinar/module/training/course
    podcast/article/book/study/statistic
    risk/against/discrimination/protection/network/inclusion/diversity/programme/program/scheme
    campaign/conference/leaflet/survey
  `,
  on: `
    of/on/about/against/for/the/in/to/and/around/people/with/employees/employee/at/work/from
    workplace/young/women
  `,
  generic: `
    @disease
    sick/ill/illness/disability/disabled/pregnancy/pregnant/suicide/religion/religious/sickness
    autistic/harassment
    addiction/homosexuality/transgender/ethnic/ethnicity/origin/immigrant/refugee/lgbt*/gay
    dyslexic/deaf/blind | ramadan/halal/kosher/islam/sexuality/neurodivergent
    sexual orientation/harassment | mental health/illness | sick leave | political opinion/belief
    health problem/condition | maternity leave | medical leave | trade union
  `,
  policy: `
    policy/policies/rate/rates/figures/data/rules/entitlement/scheme/form/prevention/awareness
    research/charity/week/day/month/campaign/statistics/cover/pay/absence/officer/network
    training/workshop/risk/survivors/market/sector/app
  `,
};
