/** Offices, idioms and things: what only sounds as if it told something about somebody. */
export const englishHarmless = `
  data/file/goods/figures came/come from _ | union meeting with/about/room
  refugee inclusion/programme/integration/charity | counselling service/line/offer
  medication market/sector/client/manufacturer | surgery hours/opening/client/sector/robot
  rue gay
  pay/sick/medical leave policy/policies/rules/process/figures/rates/rate/data/scheme/form/entitlement
  policy/rules on/about/for sick/maternity leave | depression in the | surgery of the
  fever for/pitch | flu jab/vaccine/season/campaign/shot
  MS teams/office/word/excel/project/access | cold call/calls/start | bug in/on/report/fix/tracker
  off with a bang/start | sick with envy/worry/jealousy/excitement | sick of | sick and tired
  sick to death | sick building/joke/trick/beat/pay | sick/medical/maternity leave @policy
  sick leave and/or | home sick for
  ill prepared/advised/equipped/suited/defined/informed/timed/conceived/fitted/judged/placed/considered/structured/designed/effects/feeling/will/intentioned/fated
  ill at ease | @thing @is @ill/@impaired | ^ is/are disabled in/by/for/on/until/when/if
  depressed market/demand/price/prices | signed off the/on/and/all/for/in/as
  signed off by the/our/finance/legal/hr | pregnant pause | looks sick
  blind/deaf to/spot/test/review/date | colour blind
  expecting a/an/the/to/results/more/this/that/it reply/answer/result/_? results/delivery/return/call/report/change
  expecting a reply/answer/result/call/report/decision/delivery/return/visit/big/rise/drop/lot/new
  expecting to/the/more/this/that/it/him/her/results/some/an/our/their/better/growth
  great/economic/tropical/market depression | in the 1930s | burn out of/the/rate
  breakdown of/by/in | has/have/had/a breakdown of/by/in | stroke of/order/width/rate
  key/brush/back/pen stroke | depression era | bipolar world/market/logic/transistor/system
  career/commercial/political/suicide suicide/mission/pact/squad/note | cancer of _ | contra
  non alcoholic
  public/data/financial/code/system/site/brand/team/project/programme health problem/issue/condition/concerns/trouble/scare?
  @own health check/insurance/score/dashboard/care | @about @on? @on? @on? @on? @generic
  @generic @policy | @generic @generic @policy
  @generic employees/workers/staff/women/customers/users and/are/should/can/have/must/may?
  wheelchair access/accessible/ramp/users/friendly/space | accessible by/in wheelchair
  hospital client/sector/group/project/website/software/supplier | doctor appointment app/booking
  blood pressure monitor/app
  voted/votes/vote for/against option/the/a/it/this/that/proposal/motion/version/plan motion/option/proposal/plan/logo/date/name/idea/chair?
  vote/voted/votes right/left away/now/it/out/after | voted leave early | left/right wing of
  vote to/for leave/remain in/at | labour market/cost/costs/law/relations/shortage/day
  vote/voted for right/left option/side/column
  far right/left of/corner/column/side/button/tab/end/hand/menu/panel/edge/icon/one
  conservative estimate/forecast/approach/assumption/figures | reform plan/project
  green team/logo/option | liberal arts | union member states/state/countries/country
  credit/customs/european/banking/student/monetary/rugby/soviet union member/members/membership
  member/joined/left/leave of? the? european/customs/credit/student/soviet/banking union
  @own union of | union jack/square/station/type | @is @adverb? prospect
  prospect member/list/branch | unite @own/the/our/people/teams | @generic to unite
  catholic/christian/protestant/jewish/islamic/muslim/methodist university/school/college/institute/charity/museum/hospital/church/press/aid/bank/relief/finance
  institute/university/school catholic | catholic taste/tastes | @is @adverb? religious about
  orthodox approach/method/way | @thing @is @adverb? agnostic/orthodox/catholic
  @is @adverb? agnostic about/to
  vendor/platform/cloud/tool/technology/device/language/model/brand agnostic | @own? faith in _
  @own bible of | good/bad faith | lent @own/a/the/me/her/him | off lent | leap of faith
  convert/converted/conversion to @generic islamic | not kosher | church street/road/lane
  gay lussac | gay street/road | coming out of/in/next/on/soon/with/this/at/for
  come/comes/came/coming out to/as be/about/market/customers/expected/planned/top/a/the tie/draw/winner/best?
  outed the | transgender @policy | came/come/coming/comes out to about/more/less/@number
  intimate knowledge/group/setting | @goods _? _? of @nation origin
  @goods/@thing of @nation origin | country/place/point of origin | origin story
  @thing @is @adverb? black/brown/mixed | @is black and white | @is black or/out/friday/box/list
  black friday/box/list/belt/market/hole/swan/screen/background/text | in the black
  foreign accent on/colour | @nation food/background color/image/colour/music
  black/brown background | accent colour/color | @own accent colour/color/on | ethnicity pay/data
  parents evening
  indian/chinese/japanese/asian/foreign/african/latin market/parent/subsidiary/company/partner/operations/branch/office
  race condition/against/to/for | @own race to/against/time/for | @own origins in the
  @own skin in the/care/the | skin colour/color theme/picker/tool | brought up in the meeting
  raised in the | refugee camp client | @own doctor/gp s? training/software/practice
  @own operation in/manager/team/s/costs/model/centre | surgery hours/opening
  @own treatment of _ | @own therapy for | @own diagnosis of the | @own drinking water
`;
