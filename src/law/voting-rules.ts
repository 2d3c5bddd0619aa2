import { rule, says, type CouncilRule } from './statement.js';

/** How assemblies vote. State of the law: early 2026. */
export const VOTING_RULES = {
  quorum: rule(
    says(
      "Le conseil ne délibère valablement que si plus de la moitié de ses membres en exercice sont présents (quorum). Les pouvoirs ne comptent pas, et le quorum doit être réuni pour chaque affaire. L'élu que la loi oblige à se retirer d'une affaire, parce qu'il représente la collectivité dans l'organisme concerné, n'est pas compté parmi les membres en exercice pour cette affaire.",
      'L2121-17',
      'L2131-11',
    ),
    {
      text: "L'assemblée ne délibère que si la majorité absolue de ses membres en exercice est présente (quorum) ; les délégations de vote ne comptent pas. À la commission permanente, les membres représentés comptent.",
      departement: ['L3121-14', 'L3121-14-1'],
      region: ['L4132-13', 'L4132-13-1'],
    },
  ),
  'no-quorum': rule(
    says(
      "Sans quorum, le conseil ne peut pas délibérer. Il est convoqué de nouveau, à trois jours au moins d'intervalle, et délibère alors valablement quel que soit le nombre des présents. Une délibération votée sans quorum est irrégulière : le juge peut l'annuler.",
      'L2121-17',
    ),
    {
      text: 'Sans quorum au jour fixé, la réunion se tient de plein droit trois jours plus tard, et les délibérations sont alors valables quel que soit le nombre des présents.',
      departement: ['L3121-14'],
      region: ['L4132-13'],
    },
  ),
  majority: rule(
    says(
      'Une délibération est adoptée à la majorité absolue des suffrages exprimés : il faut plus de la moitié des voix pour et contre réunies. Les abstentions, les bulletins blancs ou nuls et les élus qui ne prennent pas part au vote ne comptent pas.',
      'L2121-20',
    ),
    {
      text: 'Les délibérations sont prises à la majorité des suffrages exprimés ; les abstentions et les élus qui ne prennent pas part au vote ne comptent pas.',
      departement: ['L3121-14'],
      region: ['L4132-13'],
    },
  ),
  tie: rule(
    says(
      "En cas d'égalité des voix, celle du président de séance (le maire, le président) est prépondérante : elle l'emporte. Ce n'est pas le cas si le vote est secret : la proposition n'est alors pas adoptée. Pour une nomination, au troisième tour, le plus âgé est élu.",
      'L2121-20',
      'L2121-21',
    ),
    {
      text: 'En cas de partage des voix, celle du président est prépondérante.',
      departement: ['L3121-15'],
      region: ['L4132-14'],
    },
  ),
  'secret-ballot': rule(
    says(
      "Le vote est secret si un tiers des membres présents le demande, et pour les nominations ; pour celles-ci, le conseil peut décider à l'unanimité de s'en passer, sauf si un texte impose le secret. Le vote est public et nominatif si un quart des membres présents le demande. Sinon, on vote à main levée.",
      'L2121-21',
    ),
    {
      text: "Le vote est public et nominatif si un sixième des membres présents le demande. Il est secret pour les nominations quand la loi le prévoit expressément ; dans les autres cas, l'assemblée peut décider à l'unanimité de ne pas voter au scrutin secret.",
      departement: ['L3121-15'],
      region: ['L4132-14'],
    },
  ),
  abstention: rule(
    says(
      "S'abstenir, ce n'est voter ni pour ni contre : l'élu est présent et compte pour le quorum, mais sa voix n'est pas un suffrage exprimé. Elle ne change donc ni la majorité, ni l'unanimité des voix exprimées. Il en va de même d'un bulletin blanc ou nul.",
      'L2121-20',
      'L2121-17',
    ),
    {
      text: "S'abstenir, ce n'est voter ni pour ni contre : l'élu compte pour le quorum, mais sa voix n'est pas un suffrage exprimé et ne change pas la majorité.",
      departement: ['L3121-14'],
      region: ['L4132-13'],
    },
  ),
  proxies: rule(
    says(
      "Un élu empêché peut donner à un collègue de son choix un pouvoir écrit pour voter en son nom. Un même élu ne peut porter qu'un seul pouvoir. Le pouvoir peut toujours être repris et ne vaut pas pour plus de trois séances de suite, sauf maladie dûment constatée ou congé de maternité.",
      'L2121-20',
    ),
    {
      text: "Un élu empêché peut donner délégation de vote à un collègue, pour une réunion. Nul ne peut recevoir plus d'une délégation.",
      departement: ['L3121-16'],
      region: ['L4132-15'],
    },
  ),
  interest: rule(
    says(
      "Une délibération est illégale si un élu intéressé à l'affaire, en son nom ou comme mandataire, y a pris part. Il doit donc se retirer du débat et du vote ; depuis décembre 2025, la loi précise que sa seule présence dans la salle ne suffit pas à avoir pris part. Qu'un élu n'ait pas pris part à un vote ne prouve pas qu'il avait un intérêt : seul un juge peut en décider.",
      'L2131-11',
      'L1111-6',
    ),
    {
      text: "Une délibération est illégale si un élu intéressé à l'affaire, en son nom ou comme mandataire, y a pris part ; sa seule présence dans la salle ne suffit pas à avoir pris part. Qu'un élu n'ait pas pris part à un vote ne prouve pas qu'il avait un intérêt : seul un juge peut en décider.",
      departement: ['L3132-5', 'L1111-6'],
      region: ['L4142-5', 'L1111-6'],
    },
  ),
} as const satisfies Record<string, CouncilRule>;
