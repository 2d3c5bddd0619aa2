import { rule, says, type CouncilRule } from './statement.js';

/** How assemblies meet, and what their members may do. State of the law: early 2026. */
export const SITTING_RULES = {
  convocation: rule(
    says(
      "Le maire convoque les élus par écrit, avec l'ordre du jour. Le délai est de cinq jours francs dans les communes de 3 500 habitants et plus (avec une note de synthèse), de trois jours francs dans les autres. En cas d'urgence il peut être réduit, sans descendre sous un jour franc, et le conseil se prononce sur l'urgence dès l'ouverture.",
      'L2121-10',
      'L2121-11',
      'L2121-12',
    ),
    {
      intercommunal: says(
        "Le président convoque les élus par écrit, avec l'ordre du jour et une note de synthèse, cinq jours francs au moins avant la séance, quelle que soit la population. En cas d'urgence le délai peut être réduit, sans descendre sous un jour franc, et le conseil se prononce sur l'urgence dès l'ouverture.",
        'L5211-1',
        'L2121-12',
      ),
      text: "Douze jours au moins avant la réunion, le président adresse aux élus un rapport sur chacune des affaires. En cas d'urgence, le délai peut être réduit, sans descendre sous un jour franc.",
      departement: ['L3121-19'],
      region: ['L4132-18'],
    },
  ),
  agenda: rule(
    says(
      "La convocation indique les questions portées à l'ordre du jour. Le conseil ne peut pas délibérer valablement sur une affaire qui n'y figure pas, sauf de portée mineure : sous « questions diverses », on informe, on ne décide rien d'important.",
      'L2121-10',
    ),
  ),
  'public-sitting': rule(
    says(
      "Les séances sont publiques : chacun peut y assister, habitant ou non, dans la limite des places, et elles peuvent être retransmises. Le public n'y prend pas la parole et ne doit pas troubler l'ordre, que le président de séance fait respecter. Par exception, le conseil peut décider le huis clos.",
      'L2121-18',
      'L2121-16',
    ),
    {
      text: "Les séances de l'assemblée sont publiques et peuvent être retransmises ; le public n'y prend pas la parole. Par exception, l'assemblée peut décider le huis clos. La loi ne l'impose pas à la commission permanente.",
      departement: ['L3121-11', 'L3121-12'],
      region: ['L4132-10', 'L4132-11'],
    },
  ),
  filming: rule(
    says(
      "Les séances sont publiques et peuvent être retransmises. Le juge en déduit que le public et les élus peuvent en principe les enregistrer ou les filmer ; le président de séance, qui a la police de l'assemblée, ne peut l'interdire que si l'ordre ou la sérénité des débats l'exigent.",
      'L2121-18',
      'L2121-16',
    ),
    {
      text: "Les séances sont publiques et peuvent être retransmises. En principe, on peut donc les enregistrer ; le président, qui a la police de l'assemblée, peut s'y opposer si l'ordre l'exige.",
      departement: ['L3121-11', 'L3121-12'],
      region: ['L4132-10', 'L4132-11'],
    },
  ),
  'closed-sitting': rule(
    says(
      'Le conseil peut décider de siéger à huis clos, à la demande du maire ou de trois membres, sans débat, à la majorité absolue des membres présents ou représentés. Le maire ne peut pas le décider seul.',
      'L2121-18',
    ),
    {
      intercommunal: says(
        'Le conseil peut décider de siéger à huis clos, à la demande du président ou de cinq membres, sans débat, à la majorité absolue des membres présents ou représentés.',
        'L5211-11',
      ),
      text: "L'assemblée peut décider de siéger à huis clos, à la demande du président ou de cinq membres, sans débat, à la majorité absolue des membres présents ou représentés.",
      departement: ['L3121-11'],
      region: ['L4132-10'],
    },
  ),
  frequency: rule(
    says(
      'Le conseil se réunit au moins une fois par trimestre, et chaque fois que le maire le juge utile. Il doit être convoqué dans les trente jours si le préfet le demande, ou un tiers des membres dans les communes de 1 000 habitants et plus (la majorité des membres dans les autres), par une demande motivée.',
      'L2121-7',
      'L2121-9',
    ),
    {
      intercommunal: says(
        "Le conseil se réunit au moins une fois par trimestre, à l'initiative du président. Il doit être convoqué dans les trente jours si le préfet ou un tiers des membres le demande, par une demande motivée.",
        'L5211-11',
        'L5211-1',
        'L2121-9',
      ),
      text: "L'assemblée se réunit au moins une fois par trimestre, à l'initiative de son président. Elle est aussi réunie à la demande de la commission permanente ou du tiers de ses membres, sur un ordre du jour déterminé.",
      departement: ['L3121-9', 'L3121-10'],
      region: ['L4132-8', 'L4132-9'],
    },
  ),
  chair: rule(
    says(
      "Le maire préside le conseil, ou celui qui le remplace. Quand le conseil débat du compte de l'année, il élit un président pour ce point : le maire peut assister au débat mais doit se retirer au moment du vote. Le doyen d'âge préside l'élection du maire.",
      'L2121-14',
      'L2122-8',
    ),
  ),
  secretary: rule(
    says(
      'Au début de chaque séance, le conseil nomme un ou plusieurs de ses membres secrétaires ; ils rédigent le procès-verbal. Des agents peuvent les aider, sans prendre part aux délibérations.',
      'L2121-15',
    ),
  ),
  'rules-of-procedure': rule(
    says(
      "Le règlement intérieur du conseil est obligatoire dans les communes de 1 000 habitants et plus : il est voté dans les six mois qui suivent l'installation du conseil. Il peut être attaqué devant le tribunal administratif.",
      'L2121-8',
    ),
    {
      intercommunal: says(
        'Le règlement intérieur du conseil est obligatoire : il est voté dans les six mois qui suivent son installation, selon la règle des communes de 1 000 habitants et plus.',
        'L5211-1',
        'L2121-8',
      ),
      text: "L'assemblée établit son règlement intérieur dans les trois mois qui suivent son renouvellement. Il fixe notamment les droits des groupes d'élus.",
      departement: ['L3121-8'],
      region: ['L4132-6'],
    },
  ),
  remote: rule(
    says(
      'La loi ne permet pas au conseil municipal de siéger à distance : ses membres doivent être réunis au même endroit. Les intercommunalités, les départements et les régions peuvent, eux, siéger en visioconférence dans certaines conditions.',
      'L2121-7',
      'L5211-11-1',
    ),
    {
      intercommunal: says(
        "Le président peut décider que le conseil se réunit par visioconférence, dans plusieurs lieux, sauf pour certains votes comme l'élection du président ou le budget.",
        'L5211-11-1',
      ),
      text: "Le président peut décider que l'assemblée se réunit par visioconférence, dans plusieurs lieux, sauf pour certains votes comme l'élection du président ou le budget.",
      departement: ['L3121-9-1'],
      region: ['L4132-9-1'],
    },
  ),
  opposition: rule(
    says(
      "Tout élu a le droit d'être informé des affaires soumises au vote et de poser des questions orales. Dans les communes de 1 000 habitants et plus, les élus qui n'appartiennent pas à la majorité ont un espace d'expression dans les publications générales, et les commissions respectent la représentation proportionnelle. Dans les plus peuplées, ils peuvent demander un local.",
      'L2121-13',
      'L2121-19',
      'L2121-22',
      'L2121-27',
      'L2121-27-1',
    ),
    {
      intercommunal: says(
        "Tout élu a le droit d'être informé des affaires soumises au vote et de poser des questions orales. Les règles des communes de 1 000 habitants et plus s'appliquent : espace d'expression des élus minoritaires dans les publications générales, représentation proportionnelle dans les commissions.",
        'L5211-1',
        'L2121-13',
        'L2121-19',
        'L2121-22',
        'L2121-27-1',
      ),
      text: "Tout élu a le droit d'être informé des affaires et de poser des questions orales ; les groupes ont un espace d'expression dans les publications générales, et le règlement intérieur fixe les droits des groupes minoritaires ou d'opposition.",
      departement: ['L3121-18', 'L3121-20', 'L3121-24-1', 'L3121-8'],
      region: ['L4132-17', 'L4132-20', 'L4132-23-1', 'L4132-6'],
    },
  ),
} as const satisfies Record<string, CouncilRule>;
