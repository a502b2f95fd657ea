/** The two directions of a job; a line that has one side against a line that has only the other. */
export type Opposite = readonly [RegExp, RegExp];

/** What pulls a job in two directions, in the words people use of it; a coach can add to them. */
export const opposites: readonly Opposite[] = [
  [
    /\b(?:owns?|owner|ownership|alone|independent(?:ly)?|on (?:his|her|their|your) own|autonomous|self starter|takes? charge|decides? (?:things )?themsel\w+)\b/u,
    /\b(?:team player|team work(?:er)?|teamwork(?:er)?|fits? in|(?:step|steps|stepping) on|follows? (?:the )?(?:lead|rules|process|plan)|aligns?|consensus|asks? first|sticks? to (?:the )?(?:rules|process|plan))\b/u,
  ],
  [
    /\b(?:remote|remotely|from home|home office|hybrid|work from anywhere)\b/u,
    /\b(?:on site|onsite|in (?:the|our) office|(?:five|four|5|4) days (?:a week|in|on site)|every day in|back to the office)\b/u,
  ],
  [
    /\b(?:hands on|operational|in the weeds|coding|doer|does the work|individual contributor|no (?:direct )?reports|no team|nobody to (?:lead|manage))\b/u,
    /\b(?:strategic|strategy|big picture|delegat\w+|people manager|manag(?:e|es|ing) (?:people|a team|the team)|lead(?:s|ing)? (?:people|a team|the team|a group)|leadership role|direct reports)\b/u,
  ],
  [
    /\b(?:generalist|all rounder|jack of all|broad|a bit of everything)\b/u,
    /\b(?:specialist|expert|deep|one thing well)\b/u,
  ],
  [
    /\b(?:fast|quick(?:ly)?|speed|move fast|asap|urgent(?:ly)?|yesterday|straight away|right away|hit the ground)\b/u,
    /\b(?:careful(?:ly)?|thorough(?:ly)?|slow(?:ly)?|no (?:rush|hurry)|take (?:our|your|their) time|patien\w+|time to (?:learn|settle))\b/u,
  ],
  [
    /\b(?:grow|grows|growing|growth|expand(?:s|ing)?|hiring more|double|bigger team|new sites?)\b/u,
    /\b(?:cut(?:ting|s)?|shrink(?:s|ing)?|freeze|frozen|layoffs?|laying off|cost (?:cutting|savings?)|smaller team|downsiz\w+|restructur\w+|save money)\b/u,
  ],
  [
    /\b(?:permanent|long term|for years)\b/u,
    /\b(?:temporary|temp|fixed term|short term|interim|for (?:six|6|twelve|12) months)\b/u,
  ],
  [/\bfull time\b/u, /\b(?:part time|half time)\b/u],
  [
    /\b(?:new (?:role|position|job|team)|newly created|never had (?:one|anybody|anyone)|first hire)\b/u,
    /\b(?:replac\w+|taking over from|successor|person before|predecessor|the last (?:one|person)|somebody (?:left|leaves)|one (?:left|leaves|is leaving))\b/u,
  ],
  [
    /\b(?:no travel|little travel|hardly any travel|no travelling)\b/u,
    /\b(?:lots of travel|a lot of travel|travel a lot|on the road|travels? every|travell?ing)\b/u,
  ],
  [
    /\b(?:wants? change|for change|shake (?:things|it) up|challenge us|new ideas|fresh eyes|disrupt\w*|modernis\w+|moderniz\w+|overhaul)\b/u,
    /\b(?:keep (?:things|it|everything) (?:as|running|going)|stability|steady|stable|status quo|continuity|not (?:to )?change|proven ways?|works fine)\b/u,
  ],
  [
    /\b(?:senior|experienced|veteran|years of experience|done it before)\b/u,
    /\b(?:junior|trainee|graduate|somebody young|someone young|starter|teach them everything|will train)\b/u,
  ],
  [
    /\b(?:in house|inhouse|our own people)\b/u,
    /\b(?:outsourc\w+|external|agenc\w+|contractors)\b/u,
  ],
  [
    /\b(?:cent(?:ral|ralis\w+|raliz\w+)|one place|head office)\b/u,
    /\b(?:local(?:ly)?|decentral\w*|regional|each (?:site|depot|branch|clinic))\b/u,
  ],
  [
    /\b(?:budget is there|money is there|has a budget|got the budget|approved)\b/u,
    /\b(?:no (?:budget|money)|not approved|waiting for (?:the )?(?:budget|approval)|tight budget)\b/u,
  ],
  [
    /\b(?:talk(?:er|s)? to (?:clients|customers)|client facing|customer facing|outgoing|with customers all day)\b/u,
    /\b(?:back office|no (?:client|customer) contact|behind the scenes|quiet work)\b/u,
  ],
];
