/** Common French given names, folded, hyphens kept out: ours, from general knowledge of French usage. */
const GIVEN_NAMES = `
abdel abdelkader abdou abel achille adam adele adeline adil adrien adrienne agathe agnes ahmed aicha aime aimee alain
alban albane albert alberte albin alex alexandra alexandre alexia alexis alfred ali alice alicia aline alix alphonse amandine
amaury ambre amelie amina amine anais anastasia andre andrea andree ange angele angelique anita anna annabelle anne annette annick
annie anouk anthony antoine antoinette antonin antonio apolline ariane arielle aristide arlette armand armelle arnaud arsene
arthur assia astrid aubin aude audrey auguste augustin aurelie aurelien aurore axel axelle aymeric aziz baptiste barbara
barthelemy basile bastien beatrice benedicte benjamin benoit berenice bernadette bernard bertrand blaise blandine boris brahim
brice brigitte bruno camille capucine carine carla carlos carole caroline catherine cecile cedric celestin celia celine chantal
charlene charles charlotte chloe christel christelle christian christiane christine christophe claire clara clarisse claude
claudette claudie claudine clea clemence clement clementine clotilde colette coline colin constance constant coralie corentin
corinne cyprien cyril cyrille damien daniel daniele danielle danny david deborah delphine denis denise didier dimitri djamel
dominique dorian dorothee driss dylan edgar edith edmond edouard eleonore eliane elie elisabeth elise elodie elsa emeline emeric
emile emilie emilien emma emmanuel emmanuelle enzo eric erwan estelle esther ethan etienne eugene eugenie eva evelyne fabien
fabienne fabrice fadila fanny farid farida fatiha fatima fatou faustine felicie felix fernand fernande ferdinand flavie flora
florence florent florian florine franck francine francis francois francoise frederic frederique gabin gabriel gabrielle gael
gaelle gaetan gaspard gaston gauthier genevieve geoffrey georges georgette gerald geraldine gerard germain germaine gervais
ghislain ghislaine gilbert gilberte gilles gisele gregory greta guillaume gustave guy gwenael gwenaelle habib hadrien hakim
hamid hamza hanane hassan helene henri henriette herve hicham hippolyte honore hubert hugo hugues ibrahim idriss ines ingrid irene
iris isabelle isidore ismael ivan jacky jacqueline jacques jade jamal jamila jean jeanne jeannine jeremie jeremy jerome jessica
joachim joanna jocelyn jocelyne joel joelle johan johanna johnny jonas jonathan jordan jose josephine joseph josette josiane
josselin josy judith jules julia julian julie julien juliette justin justine karen karim karima karine karl katia kevin khadija
khalid laetitia lahcen lambert laura laure laurence laurent laurette lea leila lena leo leon leonard leonie leopold leslie
liliane lilian lionel lisa lise loic lola lorenzo louane louis louise luc lucas lucette lucie lucien lucienne lucile ludivine
ludovic lydia lydie lydia mael maeva magali magalie mahmoud malik malika manon manuel manuela marc marceau marcel marcelle margaux
margot marguerite maria mariam marianne marie marielle marilyne marina marine mario marion marius marjorie marlene marthe
martial martin martine maryline maryse maryvonne mathias mathieu mathilde mathis matthias matthieu maud maurice maxence max
maxime maximilien medhi mehdi melanie melina melissa merlin micheline michael mickael michel michele michelle mikael mila mireille
mohamed mohammed monique morgan morgane mounir mouna mourad moussa muriel murielle mustapha myriam nabil nacer nadege nadia
nadine najat najib nathalie nathan nelly nicolas nicole nina noah noel noelie noelle noemie nora norbert nordine nouria
oceane octave odette odile olivia olivier omar ophelie oscar oriane pascal pascale patrice patricia patrick paul paule paulette
pauline perrine philibert philippe philomene pierre pierrette prosper quentin rachel rachid rachida raoul raphael raphaelle
raymond raymonde rebecca regine regis rejane remi remy renaud rene renee richard rita robert roberte robin rodolphe rodrigue
roger roland rolande romain romane romeo romuald rosalie rose roselyne roxane sabine sabrina sacha said salim salima salome
salomon samia samir samira samuel sandra sandrine sarah sebastien serena serge severine sidonie simon simone sofia sofiane
solange soledad solene sonia sophia sophie stanislas stella stephane stephanie steve steven suzanne suzette sybille sylvain
sylvette sylvia sylviane sylvie tanguy tatiana teddy teo thaddee theo theodore theophile therese thibaud thibault thierry
thomas tiphaine titouan tony tristan ugo ulysse ursule valentin valentine valere valerie vanessa veronique vianney
victoire victor victoria vincent violette virgile virginie vivian viviane wahid walid walter warren wilfried william xavier
yacine yael yann yannick yannis yasmina yasmine yoann yoan yohan yolande youcef youssef yves yvette yvon yvonne zacharie zahra
zineb zoe zohra`;

const KNOWN: ReadonlySet<string> = new Set(GIVEN_NAMES.split(/\s+/).filter(Boolean));

/** Tell whether a folded word is a common French given name (« isabelle »); a compound is given part by part. */
export function isGivenName(folded: string): boolean {
  return KNOWN.has(folded);
}
