import type { Skill } from './skill.ts';

/** A skill the product knows from the start. The key is stable; labels and aliases may improve. */
export interface TaxonomySkill extends Omit<Skill, 'id'> {
  readonly key: string;
}

type SkillEntry = readonly [key: string, en: string, fr: string, aliases: readonly string[]];

/** What juniors usually teach and leaders want to learn. */
const juniorToSenior: readonly SkillEntry[] = [
  [
    'generative-ai',
    'Generative AI and automation',
    'IA générative et automatisation',
    [
      'IA générative',
      'Generative AI',
      'IA',
      'AI',
      'Intelligence artificielle',
      'Artificial intelligence',
      'Intelligence artificielle générative',
      'GenAI',
      'ChatGPT',
      'Automatisation',
      'Automation',
      'Prompting',
      'Prompt engineering',
    ],
  ],
  [
    'social-media',
    'Social media and personal brand',
    'Réseaux sociaux et image professionnelle',
    [
      'Réseaux sociaux',
      'Social media',
      'Social networks',
      'Médias sociaux',
      'LinkedIn',
      'TikTok',
      'Instagram',
      'Personal branding',
      'Personal brand',
      'Marque personnelle',
    ],
  ],
  [
    'web-analytics',
    'SEO, web analytics and online advertising',
    'SEO, web analytics et publicité en ligne',
    [
      'SEO',
      'SEO et web analytics',
      'SEO and web analytics',
      'SEO, web analytics',
      'SEO, web analytics, online advertising',
      'Référencement',
      'Référencement naturel',
      'Référencement et analyse d’audience',
      'Web analytics',
      'Online advertising',
      'Publicité en ligne',
    ],
  ],
  [
    'collaborative-tools',
    'Collaborative tools and remote work',
    'Outils collaboratifs et travail à distance',
    [
      'Outils collaboratifs',
      'Collaborative tools',
      'Collaboration tools',
      'Travail à distance',
      'Remote work',
      'Teams',
      'Microsoft Teams',
    ],
  ],
  [
    'office-software',
    'Office software',
    'Bureautique',
    ['Outils bureautiques', 'Suite bureautique', 'Office suite', 'Microsoft Office', 'Excel'],
  ],
  [
    'data-dashboards',
    'Data and dashboards',
    'Données et tableaux de bord',
    [
      'Data',
      'Données',
      'Dashboards',
      'Tableaux de bord',
      'Data visualisation',
      'Dataviz',
      'Power BI',
    ],
  ],
  [
    'design-thinking',
    'Prototyping and design thinking',
    'Prototypage et design thinking',
    ['Design thinking', 'Prototypage', 'Prototyping'],
  ],
  [
    'digital-hygiene',
    'Privacy and digital hygiene',
    'Vie privée et hygiène numérique',
    [
      'Hygiène numérique',
      'Digital hygiene',
      'Vie privée',
      'Privacy',
      'Protection des données personnelles',
      'Cybersécurité',
      'Cybersecurity',
    ],
  ],
  ['e-reputation', 'E-reputation', 'E-réputation', ['Online reputation', 'Réputation en ligne']],
  [
    'consumer-trends',
    'Consumer trends',
    'Tendances de consommation',
    ['Consumption trends', 'Nouvelles tendances de consommation', 'Usages des clients'],
  ],
  [
    'new-generations',
    'Expectations of new generations',
    'Attentes des nouvelles générations',
    ['New generations', 'Nouvelles générations', 'Expectations of young people'],
  ],
  [
    'inclusion',
    'Inclusion and lived experience',
    'Inclusion et expérience vécue',
    ['Inclusion', 'Diversité et inclusion', 'Diversity and inclusion'],
  ],
  [
    'sustainability',
    'Sustainability',
    'Développement durable',
    ['Sustainable development', 'RSE', 'CSR', 'Transition écologique'],
  ],
  [
    'process-review',
    'A fresh look at processes',
    'Regard neuf sur les processus',
    ['Fresh look at processes', 'Regard neuf', 'Amélioration des processus', 'Process improvement'],
  ],
];

/** What leaders usually give in return. */
const seniorToJunior: readonly SkillEntry[] = [
  [
    'strategy',
    'Strategy and business model',
    'Stratégie et modèle économique',
    ['Stratégie', 'Strategy', 'Modèle économique', 'Business model', 'Stratégie d’entreprise'],
  ],
  ['decision-making', 'Decision-making', 'Prise de décision', ['Décision', 'Decisions']],
  [
    'influence',
    'Influence and politics',
    'Influence et jeux de pouvoir',
    ['Influence', 'Politics', 'Politique interne', 'Influence et politique'],
  ],
  [
    'managing-people',
    'Managing people',
    'Management d’équipe',
    ['Management', 'People management', 'Encadrement', 'Leadership', 'Team management'],
  ],
  [
    'finance',
    'Finance',
    'Finance d’entreprise',
    ['Corporate finance', 'Finances', 'Business finance'],
  ],
  [
    'negotiation',
    'Negotiation and clients',
    'Négociation et relation client',
    ['Négociation', 'Negotiation', 'Relation client', 'Client relations'],
  ],
  [
    'sector-history',
    'Sector history',
    'Histoire du secteur',
    ['Connaissance du secteur', 'Sector knowledge', 'Industry knowledge', 'History of the sector'],
  ],
  [
    'crisis-judgement',
    'Crisis judgement',
    'Discernement en temps de crise',
    ['Gestion de crise', 'Crisis management', 'Gestion des crises'],
  ],
  [
    'public-speaking',
    'Public speaking',
    'Prise de parole en public',
    ['Prise de parole', 'Speaking in public', 'Presentation skills'],
  ],
  ['network', 'Network', 'Réseau', ['Networking', 'Réseau professionnel', 'Professional network']],
  [
    'career-navigation',
    'Career navigation',
    'Gestion de carrière',
    ['Carrière', 'Career', 'Careers', 'Évolution de carrière', 'Career development'],
  ],
];

export const skillTaxonomy: readonly TaxonomySkill[] = [
  ...juniorToSenior.map((entry) => toSkill(entry, 'junior-to-senior')),
  ...seniorToJunior.map((entry) => toSkill(entry, 'senior-to-junior')),
];

function toSkill(
  [key, en, fr, aliases]: SkillEntry,
  usualDirection: Skill['usualDirection'],
): TaxonomySkill {
  return { key, labels: { en, fr }, aliases, usualDirection };
}
