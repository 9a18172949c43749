/** A query as readers type it, and entries of which one must stand among the first three results. */
export type WantedResult = readonly [query: string, ...anyOf: string[]];

const article4 = "/treaties/russia-dprk-2024/#art-4";
const signed = "/events/treaty-signed/";
const treaty2024 = "/treaties/russia-dprk-2024/";
const treaty1961 = "/treaties/ussr-dprk-1961/";
const treaty2000 = "/treaties/russia-dprk-2000/";
const inForce = "/events/treaty-enters-into-force/";
const troopsTotal = "/disputes/#troops-sent-in-total";
const losses = "/disputes/#casualty-figures";
const putin = "/actors/vladimir-putin/";
const kim = "/actors/kim-jong-un/";
const duma = "/events/duma-ratifies/";
const council = "/events/federation-council-approves/";
const kimDecree = "/events/kim-ratification-decree/";
const putinLaw = "/events/putin-signs-ratification-law/";
const pair = "/compare/russia-dprk-2000-and-russia-dprk-2024/";
const assistanceRow = `${pair}#armed-assistance`;

/** Questions in ordinary words. */
export const questions: readonly WantedResult[] = [
  ["when was the treaty signed", signed, treaty2024],
  ["was the treaty signed on 18 or 19 June?", "/disputes/#signing-date-2024"],
  ["signed 18 or 19 june", "/disputes/#signing-date-2024", "/claims/signed-on-18-june/"],
  ["when did the treaty enter into force", inForce, "/disputes/#entry-into-force-2024"],
  ["in force since when", inForce, treaty2024],
  ["exact wording of article 4", article4],
  ["what does article 4 say", article4],
  ["full text of the treaty", "/events/kcna-publishes-treaty-text/", treaty2024, "/treaties/"],
  [
    "did russia invoke article 4",
    article4,
    "/events/rudenko-article-4-islamabad/",
    "/claims/troops-sent-under-article-4/",
    "/events/zakharova-article-4-april-2025/",
    "/events/putin-kazan-article-4/",
  ],
  [
    "was Article 4 invoked for Kursk?",
    "/claims/troops-sent-under-article-4/",
    "/events/zakharova-article-4-april-2025/",
  ],
  ["how many north korean troops in russia", troopsTotal, "/disputes/#first-troop-figures"],
  ["how many troops", troopsTotal, "/disputes/#first-troop-figures"],
  ["how many North Koreans died", losses],
  ["casualties", losses],
  ["north korean losses in kursk", losses, "/events/nis-january-2025/", "/events/nis-february-2026/"],
  [
    "how many shells did north korea send",
    "/claims/nearly-five-million-shells/",
    "/events/nis-one-million-shells-2023/",
  ],
  ["number of containers shipped", "/disputes/#containers-by-february-2024"],
  ["state duma ratify", duma],
  ["duma vote on the treaty", duma, "/events/rok-mfa-on-duma-vote/"],
  ["who ratified the treaty first", duma, council, kimDecree, putinLaw],
  ["when did north korea ratify the treaty", kimDecree],
  ["how to withdraw from the treaty", "/treaties/russia-dprk-2024/#art-23", `${pair}#exit`],
  ["withdrawal from treaty", "/treaties/russia-dprk-2024/#art-23", `${pair}#exit`],
  ["when does the treaty expire", "/treaties/russia-dprk-2024/#art-23", `${pair}#duration`, treaty2024],
  ["difference between 2000 and 2024 treaty", pair, "/compare/"],
  ["what changed between the 2000 and 2024 treaties", pair, "/compare/"],
  ["compare article 4 with NATO article 5", "/treaties/nato-1949/#art-5", "/compare/"],
  ["china treaty mutual assistance", "/treaties/china-dprk-1961/", "/claims/mirrors-the-china-treaty/"],
  ["US-ROK mutual defense treaty", "/treaties/us-rok-1953/"],
  [
    "what did china say about the treaty",
    "/reactions/#china",
    "/events/china-mfa-after-signing/",
    "/events/lin-jian-after-ratification/",
  ],
  ["china's reaction", "/reactions/#china"],
  ["how did Japan react to the treaty", "/reactions/#japan"],
  [
    "what did Seoul do after the signing",
    "/events/rok-sanctions-20-june/",
    "/events/rok-mfa-briefing-20-june/",
    "/events/rok-nsc-condemns-reviews-arms/",
    "/reactions/#rok",
  ],
  ["is it an alliance?", "/disputes/#alliance-or-not"],
  [
    "is the treaty a military alliance",
    "/disputes/#alliance-or-not",
    "/claims/deepening-military-alliance/",
    "/events/zakharova-26-june/",
  ],
  ["article 16 sanctions", "/treaties/russia-dprk-2024/#art-16", "/disputes/#article-16-and-un-sanctions"],
  ["when did the 1961 treaty end", "/disputes/#end-of-1961-treaty", "/events/1961-treaty-lapse-1996/"],
  [
    "was anything signed at Vostochny",
    "/events/kremlin-no-agreements-2023/",
    "/events/vostochny-summit-2023/",
  ],
  ["what changed last week", "/updates/"],
  ["what is new", "/updates/"],
  [
    "does the treaty replace the treaty of 1961",
    "/disputes/#what-2024-replaces",
    "/claims/replaces-the-1961-treaty/",
  ],
  [
    "military aid in the 2000 treaty",
    "/treaties/russia-dprk-2000/#art-2",
    assistanceRow,
    "/claims/2000-treaty-only-consultations/",
    "/claims/joint-military-measures-in-2000/",
  ],
  [
    "which article obliges consultation",
    "/disputes/#consultation-article",
    "/treaties/russia-dprk-2024/#art-3",
    "/claims/consultation-under-article-4/",
  ],
  [
    "did putin arrive on tuesday or wednesday",
    "/claims/putin-arrived-on-tuesday/",
    "/disputes/#arrival-in-pyongyang-2024",
  ],
  ["did the kospi fall", "/claims/kospi-fell-1-2-per-cent/", "/events/kospi-21-june/"],
  ["is there a nuclear umbrella", "/events/putin-nuclear-umbrella-2024/"],
  [
    "which countries condemned the troops",
    "/events/north-atlantic-council-8-november/",
    "/events/g7-partners-statement-5-november-2024/",
    "/events/borrell-cho-joint-statement/",
    "/events/eleven-party-foreign-ministers/",
    "/reactions/#g7",
  ],
  [
    "when did Russia admit that North Korean soldiers fought",
    "/events/gerasimov-acknowledges-troops/",
    "/events/putin-thanks-dprk/",
  ],
  ["do the two armies train together", "/indicators/#joint-training"],
  ["how can I subscribe", "/subscribe/"],
  ["download the data as csv", "/data/"],
  ["how are corrections made", "/about/", "/updates/"],
];

/** Names in three scripts, with particles and endings. */
export const names: readonly WantedResult[] = [
  ["Putin", putin],
  ["Путин", putin],
  ["푸틴", putin],
  ["푸틴은", putin],
  ["Владимир Путин", putin],
  ["Kim Jong Un", kim],
  ["Kim Jong-un", kim],
  ["Ким Чен Ын", kim],
  ["Ким Чен Ына", kim],
  ["김정은", kim],
  ["김정은은", kim],
  ["Kim Yo Jong", "/actors/kim-yo-jong/"],
  ["Lavrov", "/actors/sergey-lavrov/"],
  ["Лавров", "/actors/sergey-lavrov/"],
  ["Лаврова", "/actors/sergey-lavrov/"],
  ["라브로프", "/actors/sergey-lavrov/"],
  ["Choe Son Hui", "/actors/choe-son-hui/"],
  ["최선희", "/actors/choe-son-hui/"],
  ["최선희는", "/actors/choe-son-hui/"],
  ["Руденко", "/actors/andrey-rudenko/"],
  ["Песков", "/actors/dmitry-peskov/"],
  ["Матвиенко Совет Федерации", "/actors/federation-council/", council],
  ["Госдума", "/actors/state-duma/"],
  ["국가정보원", "/actors/rok-nis/"],
  ["Белоусов", "/actors/andrey-belousov/"],
  ["Шойгу Пхеньян", "/events/shoigu-pyongyang", "/actors/sergei-shoigu/"],
  ["Путин Пхеньян", putin, "/events/putin-"],
  ["윤석열", "/actors/yoon-suk-yeol/"],
  ["젤렌스키", "/actors/volodymyr-zelensky/"],
  ["MSMT", "/actors/msmt/"],
];

/** Terms of the field in Russian and Korean, and compounds. */
export const terms: readonly WantedResult[] = [
  ["ратификация", duma, council, kimDecree, putinLaw, "/events/russia-ratification-2000/"],
  [
    "ратификация договора",
    duma,
    council,
    kimDecree,
    putinLaw,
    "/events/bill-submitted-to-duma/",
    "/events/duma-committee-23-october-2024/",
  ],
  ["북러조약", treaty2024, treaty2000, treaty1961, signed],
  ["북러조약은", treaty2024, treaty2000, treaty1961, signed],
  ["제4조", article4],
  ["제4조의", article4],
  ["статья 4", article4],
  ["статьи 4 договора", article4],
  ["자동군사개입", article4, "/events/kunadze-pyongyang-1993/", "/treaties/ussr-dprk-1961/#art-1"],
  ["자동군사개입 조항", article4, "/events/kunadze-pyongyang-1993/", "/treaties/ussr-dprk-1961/#art-1"],
  ["조약", treaty2024, treaty2000, treaty1961, signed],
  ["조약을", treaty2024, treaty2000, treaty1961, signed],
  [
    "войска КНДР Курск",
    "/claims/troops-sent-under-article-4/",
    troopsTotal,
    "/events/nato-confirms-kursk/",
    "/events/blinken-8000-in-kursk/",
    "/events/kim-august-decision/",
    "/events/gerasimov-acknowledges-troops/",
    losses,
  ],
  [
    "взаимная помощь",
    article4,
    "/claims/mutual-assistance-clause/",
    assistanceRow,
    "/claims/article-4-on-mutual-assistance/",
    "/treaties/ussr-dprk-1961/",
  ],
  [
    "상호원조",
    article4,
    "/claims/article-4-on-mutual-assistance/",
    assistanceRow,
    "/claims/mutual-assistance-clause/",
    "/treaties/china-dprk-1961/",
    "/treaties/ussr-dprk-1961/",
  ],
  ["санкции", "/topics/sanctions/", "/indicators/#sanctions-evasion", "/treaties/russia-dprk-2024/#art-16"],
  ["제재", "/topics/sanctions/", "/indicators/#sanctions-evasion", "/treaties/russia-dprk-2024/#art-16"],
  ["파병", "/topics/troops/", "/indicators/#troops", troopsTotal],
  ["핵우산", "/events/putin-nuclear-umbrella-2024/"],
  ["정상회담 블라디보스토크", "/events/kim-putin-vladivostok-2019/", "/events/vladivostok-meeting-2002/"],
  [
    "вступление в силу договора",
    inForce,
    "/disputes/#entry-into-force-2024",
    "/treaties/russia-dprk-2024/#art-22",
  ],
  [
    "발효",
    inForce,
    "/disputes/#entry-into-force-2024",
    "/events/treaty-entry-into-force-2000/",
    "/treaties/russia-dprk-2024/#art-22",
    "/topics/entry-into-force/",
  ],
  [
    "мост через Туманную",
    "/events/tumen-",
    "/disputes/#tumen-bridge-length-and-finish",
    "/events/bridge-progress-november-2025/",
    "/events/putin-bridge-2026/",
  ],
  ["денонсация", "/treaties/russia-dprk-2024/#art-23", `${pair}#exit`, "/compare/"],
  ["союз или нет", "/disputes/#alliance-or-not", "/claims/"],
];

/** Slips of the hand and spelling variants. */
export const slips: readonly WantedResult[] = [
  [
    "vostochni",
    "/events/vostochny-summit-2023/",
    "/events/kremlin-no-agreements-2023/",
    "/disputes/#vostochny-invitation",
  ],
  ["pyonyang talks", "/events/kumsusan-talks/", "/disputes/#length-of-pyongyang-talks", "/events/"],
  ["zelenskyy", "/actors/volodymyr-zelensky/"],
  ["Rudneko", "/actors/andrey-rudenko/"],
  ["ratificaton", duma, council, kimDecree, putinLaw],
  ["denuclearization", "/claims/seoul-on-denuclearisation/"],
  ["mutual defense clause", "/claims/mutual-defence-clause/", "/claims/mutual-assistance-clause/"],
  ["artcle 4", article4],
  ["Lavrof", "/actors/sergey-lavrov/"],
  ["sanctoins evasion", "/indicators/#sanctions-evasion", "/claims/sanctions-evasion-mechanisms/"],
  ["Gerassimov", "/actors/valery-gerasimov/", "/events/gerasimov-acknowledges-troops/"],
  ["tumen brige", "/disputes/#tumen-bridge-length-and-finish", "/events/tumen-"],
  ["Путн", putin],
  [
    "North Koria troops",
    troopsTotal,
    "/topics/troops/",
    "/indicators/#troops",
    "/events/",
    "/disputes/#first-troop-figures",
  ],
  ["labour workers sent home", "/events/unscr-2397-2017/"],
];

/** Dates and article numbers. */
export const datesAndNumbers: readonly WantedResult[] = [
  [
    "19 June 2024",
    signed,
    "/events/kumsusan-talks/",
    "/events/putin-press-statement-pyongyang/",
    "/events/kim-press-statement-pyongyang/",
    "/events/putin-lands-pyongyang/",
    "/events/",
  ],
  [
    "June 19, 2024",
    signed,
    "/events/kumsusan-talks/",
    "/events/putin-press-statement-pyongyang/",
    "/events/kim-press-statement-pyongyang/",
    "/events/putin-lands-pyongyang/",
  ],
  [
    "2024-06-19",
    signed,
    "/events/kumsusan-talks/",
    "/events/putin-press-statement-pyongyang/",
    "/events/putin-lands-pyongyang/",
  ],
  [
    "19 июня 2024",
    signed,
    "/events/kumsusan-talks/",
    "/events/putin-press-statement-pyongyang/",
    "/events/putin-lands-pyongyang/",
  ],
  [
    "2024년 6월 19일",
    signed,
    "/events/kumsusan-talks/",
    "/events/putin-press-statement-pyongyang/",
    "/events/putin-lands-pyongyang/",
  ],
  ["4 December 2024", inForce, "/disputes/#entry-into-force-2024"],
  [
    "December 2024 sanctions",
    "/events/rok-sanctions-17-december/",
    "/events/eu-15th-package-dprk-names/",
    "/events/us-treasury-sanctions-16-december-2024/",
  ],
  ["2024-11", kimDecree, "/events/putin-signs-ratification-law/", council, "/events/"],
  ["6 July 1961", "/events/ussr-dprk-mutual-assistance-treaty-1961/", treaty1961],
  ["9 February 2000", "/events/treaty-signing-2000/", treaty2000],
  ["24 October 2024 Duma", duma],
  ["Article 4", article4],
  ["Art. 4", article4],
  ["article four", article4],
  ["article 3 consultation", "/treaties/russia-dprk-2024/#art-3", "/treaties/russia-dprk-2000/#art-3"],
  ["article 8", "/treaties/russia-dprk-2024/#art-8"],
  ["article 22", "/treaties/russia-dprk-2024/#art-22"],
  ["1961 treaty article 1", "/treaties/ussr-dprk-1961/#art-1"],
  ["article 51 UN Charter", article4, "/claims/tied-to-article-51-and-domestic-law/"],
  ["resolution 2397", "/events/unscr-2397-2017/"],
  [
    "vostochny september 2023",
    "/events/vostochny-summit-2023/",
    "/events/kremlin-no-agreements-2023/",
    "/disputes/#vostochny-invitation",
  ],
];

/** Claims pasted whole. */
export const pastedClaims: readonly WantedResult[] = [
  [
    "Putin arrived in Pyongyang on Tuesday for his first visit since 2000",
    "/claims/first-visit-since-2000/",
    "/claims/putin-arrived-on-tuesday/",
  ],
  [
    "North Korea has already shipped nearly five million artillery shells to Russia",
    "/claims/nearly-five-million-shells/",
    "/claims/shells-and-missiles-already-shipped/",
  ],
  ["The treaty entered into force on December 5, 2024", "/claims/in-force-since-5-december/"],
  [
    "Lee Sung-yoon called the relationship a marriage of convenience between two pariah states",
    "/claims/marriage-of-convenience/",
  ],
  [
    "The KOSPI index fell 1.2 percent amid investor concerns about security risks",
    "/claims/kospi-fell-1-2-per-cent/",
    "/claims/investors-weighed-security-risks/",
  ],
  [
    "Article 4 stipulates that the assistance must be in accordance with the laws of both countries",
    "/claims/laws-of-both-countries/",
    "/claims/tied-to-article-51-and-domestic-law/",
  ],
  [
    "the treaty replaces the 1961 treaty and the treaty of 2000",
    "/claims/replaces-the-1961-treaty/",
    "/disputes/#what-2024-replaces",
  ],
  ["the treaty was signed on June 18, 2024", "/claims/signed-on-18-june/", "/disputes/#signing-date-2024"],
  [
    "The 2024 treaty mirrors the 1961 treaty between North Korea and China",
    "/claims/mirrors-the-china-treaty/",
    "/claims/analysts-note-the-china-parallel/",
  ],
  [
    "South Korea expressed regret over Moscow's stance",
    "/claims/south-korea-expressed-regret/",
    "/reactions/#rok-mfa-regret-2024-06-20",
  ],
  [
    "North Korea sent ten thousand troops in June 2024 to Ukraine",
    "/claims/ten-thousand-troops-in-june-2024/",
    "/claims/troops-preparing-for-ukraine/",
  ],
  [
    "there is nothing new in the treaty with North Korea",
    "/claims/nothing-new-in-the-treaty/",
    "/events/putin-hanoi-treaty-nothing-new/",
  ],
  [
    "Kim gave Putin a lavish welcome",
    "/claims/lavish-welcome/",
    "/events/welcome-ceremony-kim-il-sung-square/",
  ],
];

/** Things looked for by a few words. */
export const fewWords: readonly WantedResult[] = [
  ["summoned ambassador", "/events/rok-summons-zinoviev-june/", "/events/rok-summons-zinoviev-october/"],
  [
    "2000 treaty ends",
    "/treaties/russia-dprk-2024/#art-22",
    "/treaties/russia-dprk-2000/",
    `${pair}#prior-treaties`,
  ],
  ["Freedom Edge", "/events/freedom-edge-first-run/", "/events/freedom-edge-agreed-shangri-la/"],
  ["Aurus car", "/events/aurus-gift-2024/", "/events/gifts-exchanged/"],
  ["Panel of Experts veto", "/events/russian-veto-panel-2024/"],
  ["spy satellite", "/events/malligyong-1-2023/"],
  ["joint training", "/indicators/#joint-training"],
  ["sappers", "/events/shoigu-6000-sappers/", "/events/engineers-welcomed-home/"],
  ["Wagner", "/actors/wagner-group/", "/events/us-wagner-delivery-claim-2022/"],
  ["Rajin Khasan railway", "/events/rajin-khasan-railway-2013/"],
  ["debt write-off", "/events/debt-ratification-2014/", "/events/debt-agreement-2012/"],
  [
    "assistance clause",
    article4,
    assistanceRow,
    "/claims/mutual-assistance-clause/",
    "/events/lavrov-calls-clause-defensive/",
  ],
  ["captured soldiers", "/events/ukraine-captures-two-dprk-soldiers-2025/"],
  ["treaty text KCNA", "/events/kcna-publishes-treaty-text/", "/claims/text-released-by-kcna/"],
  ["Hanoi nothing new", "/events/putin-hanoi-treaty-nothing-new/"],
  [
    "museum Kursk",
    "/events/kim-museum-site-visits/",
    "/events/museum-groundbreaking/",
    "/events/museum-opening-april-2026/",
  ],
  ["information security", "/treaties/russia-dprk-2024/#art-18", "/topics/information-security/"],
  ["flood messages", "/events/putin-kim-flood-messages-august-2024/"],
];

/** Results that earlier searches put first and that answer another question. */
export const wrongFirst: readonly (readonly [query: string, notFirst: RegExp])[] = [
  ["when was the treaty signed", /1961/],
  ["who ratified the treaty first", /committee/],
  ["how many troops", /casualty/],
  ["against NATO Art. 5", /ussr-dprk-1961/],
  ["difference between 2000 and 2024 treaty", /rail|actors/],
  ["in force since", /2000/],
  ["withdrawal from treaty", /troops|rok-/],
  ["회의", /actors/],
];

export const allQueries: readonly WantedResult[] = [
  ...questions,
  ...names,
  ...terms,
  ...slips,
  ...datesAndNumbers,
  ...pastedClaims,
  ...fewWords,
];
