/**
 * Words that only hold others together: articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest
 * adverbs. They stand on nearly every page and are left out of the index of words. A closed class of English grammar,
 * written down here in folded form; words of other classes stay in, however frequent.
 */
export const FUNCTION_WORDS: readonly string[] = [
  'a an the',
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves one ones oneself',
  'this that these those here there who whom whose which what when where why how whoever whatever whichever whenever wherever however',
  'and or but nor so yet for if unless until till while whilst whereas because since though although than as whether lest both either neither',
  'of to in on at by from with without within into onto upon out off over under up down about above below after before between among amongst through throughout during against towards toward across along around beyond behind beside besides except per via',
  'am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought cannot',
  'not no none nothing nobody never any anything anyone some something someone every everything everyone each all most more much many few fewer less least several such same other others another only own very too also even still just again ever then thus therefore hence now already once perhaps rather quite almost indeed else',
].flatMap((line) => line.split(' '));
