import { rule, says, type CouncilRule } from './statement.js';

/** How acts of assemblies are made known, sent to the préfet and read by anyone. State of the law: early 2026. */
export const PUBLICITY_RULES = {
  minutes: rule(
    says(
      "Le procès-verbal, rédigé par le secrétaire, donne la date et l'heure, les présents et représentés, le quorum, l'ordre du jour, les délibérations et les rapports, les demandes de scrutin particulier, le résultat des votes et la teneur des débats ; les noms des votants n'y figurent que pour les scrutins publics. Il est arrêté au début de la séance suivante et publié dans la semaine qui suit, sur le site s'il existe, avec un exemplaire sur papier à la disposition du public.",
      'L2121-15',
    ),
    {
      text: 'Le procès-verbal de la séance rend compte des présents, du quorum, des délibérations, des votes et des débats. Il est arrêté au début de la séance suivante, puis publié en ligne dans la semaine.',
      departement: ['L3121-13'],
      region: ['L4132-12'],
    },
  ),
  publication: rule(
    says(
      "Depuis le 1er juillet 2022, une délibération est publiée en ligne, dans son intégralité, sur le site de la commune. Les communes de moins de 3 500 habitants peuvent choisir l'affichage ou le papier. De plus, la liste des délibérations examinées est affichée à la mairie et mise en ligne dans la semaine ; elle a remplacé le compte rendu. Le recueil des actes administratifs a été supprimé.",
      'L2131-1',
      'L2121-25',
    ),
    {
      intercommunal: says(
        "Depuis le 1er juillet 2022, une délibération d'une communauté ou d'une métropole est publiée en ligne, dans son intégralité. Les syndicats de communes et les syndicats mixtes fermés peuvent choisir l'affichage ou le papier. De plus, la liste des délibérations examinées est affichée au siège et mise en ligne dans la semaine.",
        'L5211-3',
        'L2131-1',
        'L2121-25',
      ),
      text: "Depuis le 1er juillet 2022, les délibérations de l'assemblée sont publiées en ligne, dans leur intégralité, sur le site de la collectivité.",
      departement: ['L3131-1'],
      region: ['L4141-1'],
    },
  ),
  transmission: rule(
    says(
      "Une délibération, sauf quelques exceptions que la loi énumère, doit être transmise au préfet : tant qu'elle ne l'est pas, elle n'est pas exécutoire. La transmission se fait par voie électronique dans les plus grandes communes. Le préfet contrôle alors la légalité de l'acte.",
      'L2131-1',
      'L2131-2',
    ),
    {
      intercommunal: says(
        "Une délibération, sauf quelques exceptions que la loi énumère, doit être transmise au préfet : tant qu'elle ne l'est pas, elle n'est pas exécutoire. Les règles sont celles des communes.",
        'L5211-3',
        'L2131-2',
      ),
      text: "Une délibération, sauf quelques exceptions que la loi énumère, doit être transmise au préfet : tant qu'elle ne l'est pas, elle n'est pas exécutoire.",
      departement: ['L3131-1', 'L3131-2'],
      region: ['L4141-1', 'L4141-2'],
    },
  ),
  enforceable: rule(
    says(
      "Une délibération est exécutoire dès qu'elle a été publiée ET, quand la loi l'exige, transmise au préfet : c'est la plus tardive des deux dates qui compte. Le maire peut certifier, sous sa responsabilité, que l'acte est exécutoire.",
      'L2131-1',
    ),
    {
      intercommunal: says(
        "Une délibération est exécutoire dès qu'elle a été publiée ET, quand la loi l'exige, transmise au préfet : c'est la plus tardive des deux dates qui compte.",
        'L5211-3',
        'L2131-1',
      ),
      text: "Une délibération est exécutoire dès qu'elle a été publiée ET, quand la loi l'exige, transmise au préfet : c'est la plus tardive des deux dates qui compte.",
      departement: ['L3131-1'],
      region: ['L4141-1'],
    },
  ),
  referral: rule(
    says(
      "Le préfet a deux mois, à compter de la transmission de l'acte, pour demander au tribunal administratif de l'annuler s'il le croit illégal. Il peut d'abord écrire à la collectivité pour qu'elle le corrige, ce qui prolonge ce délai. Une personne lésée par l'acte peut aussi le lui demander.",
      'L2131-6',
      'L2131-8',
    ),
    {
      intercommunal: says(
        "Le préfet a deux mois, à compter de la transmission de l'acte, pour demander au tribunal administratif de l'annuler s'il le croit illégal. Les règles sont celles des communes.",
        'L5211-3',
        'L2131-6',
      ),
      text: "Le préfet a deux mois, à compter de la transmission de l'acte, pour demander au tribunal administratif de l'annuler s'il le croit illégal.",
      departement: ['L3132-1'],
      region: ['L4142-1'],
    },
  ),
  access: rule(
    says(
      "Toute personne, habitante ou non et sans dire pourquoi, peut demander communication des délibérations, des procès-verbaux, des budgets, des comptes et des arrêtés, et les publier sous sa responsabilité. Sans réponse au bout d'un mois, c'est un refus : on a alors deux mois pour saisir la CADA.",
      'L2121-26',
      'CRPA, article L311-1',
      'CRPA, article R343-1',
    ),
    {
      intercommunal: says(
        "Toute personne peut demander communication des délibérations, des procès-verbaux, des budgets, des comptes et des arrêtés du président, et les publier sous sa responsabilité. Sans réponse au bout d'un mois, c'est un refus : on a alors deux mois pour saisir la CADA.",
        'L5211-46',
        'CRPA, article L311-1',
        'CRPA, article R343-1',
      ),
      text: "Toute personne peut demander communication des délibérations et procès-verbaux des séances publiques, des budgets, des comptes et des arrêtés du président, et les publier sous sa responsabilité. Sans réponse au bout d'un mois, c'est un refus : on a alors deux mois pour saisir la CADA.",
      departement: ['L3121-17', 'CRPA, article R343-1'],
      region: ['L4132-16', 'CRPA, article R343-1'],
    },
  ),
} as const satisfies Record<string, CouncilRule>;
