/** Words that occur everywhere and tell nothing apart; questions are read for what they ask, see `intents.ts`. */
const words = `
  a about after all also am an and any are as at be been before being but by can could did do does for from get had
  has have he her him his how i if in into is it its just me more most much many my not of on or our out over she so
  some such than that the their them then there these they this those to up was we were what when where which who
  whom why since ever yet also will with would you your say said there here please tell show find give actually really exactly
  still now currently today nowadays anymore
  le la les du des der das dem den el los las il
  в во и на с со к ко у о об от до по за из не но а что как это то так же ли бы был была были было быть есть для год года году годов г гг
  при через или нет ли после перед кто когда где почему какой какая какие сколько он она они его ее их мы вы я еще сейчас теперь
  및 그 이 저 것 수 등 때 더 는 은 가 을 를 의 에 와 과 도 로 으로 에서 관한 대한 위한 관해 대해 언제 무엇 누가 어디 얼마나 왜 어떻게
`
  .split(/\s+/)
  .filter(Boolean);

const stopWords = new Set(words);

/** Whether a folded word is left out of the index and of queries. */
export const isStopWord = (folded: string): boolean => stopWords.has(folded);

/** Endings that Korean nouns take; what remains of a word after a known noun is one of them or is looked for. */
export const particles: ReadonlySet<string> = new Set(
  "은 는 이 가 을 를 의 에 에게 에서 와 과 도 로 으로 만 부터 까지 처럼 보다 이나 나 랑 이랑 하고 께서 에는 에서는 에도 와의 과의 이란 란 인 적 들 들은 들이 들의".split(
    " ",
  ),
);

const offices =
  `president mr mrs ms general minister chairman leader comrade ambassador spokesman spokeswoman spokesperson
  secretary premier
  президент председатель господин генерал министр лидер товарищ посол премьер глава
  대통령 총서기 국무위원장 위원장 장관 총리 외무상 대변인 대사 장군 원수`
    .split(/\s+/)
    .flatMap((word) => [
      word,
      ...(/^[а-я]/.test(word) ? [`${word}а`, `${word}у`, `${word}ом`, `${word}е`] : []),
    ]);

const officeWords = new Set(offices);

/** How offices end that Korean writes with what they are for: 국방장관, 외교부장관, 사무총장. */
const koreanOffice =
  /^[가-힣]{1,6}(?:장관|대통령|총리|위원장|외무상|대변인|대사|총장|국장|의장|총서기|원수)$/;

/** Whether a word only says what someone is whose name stands beside it: president, 대통령, 국방장관. */
export const isOffice = (folded: string): boolean => officeWords.has(folded) || koreanOffice.test(folded);
