// Generated from rules/ by `npm run generate`. Please change the rules, not this file.
import type { LexiconSource } from '#lexicon/source.ts';

/** The word classes, verbs, speech acts and phrases of rules/. */
export const lexicon: LexiconSource = {
  classes: {
    "say-sorry": ["sorry","apologies|apology","~apologize|apologise"],
    "bother": ["inconvenience|inconveniences|disturbance|disturbances|trouble|troubles|hassle|hassles|bother|discomfort|discomforts","annoyance|annoyances|disagreement|disagreements|nuisance|unpleasantness|confusion"],
    "any-such": ["any|whatever|whichever|possible|potential","any and all","any possible|potential|such|further|additional|undue|resulting|unintended|temporary|associated"],
    "of-it": ["[(that|which) this|it|these|they|the|our (…3) may|might|could|can|will|would|has|have|had|did (…2) ~cause|bring|create|give|be|put|mean]","[(that|which) may|might|could|can|will|would|has|have|had (…2) ~cause|bring|create|arise|result|occur|be|follow]","[(that|which) you|anyone may|might|could|have|had (…2) ~experience|suffer|face|encounter|feel|meet|put]","[this|it|that ~cause|bring|create]","[(so|that was|thereby|thus) caused|experienced|suffered|incurred|created]"],
    "formula-apology": ["<say-sorry> (…3) for|about|over (all) (the|this|that|these|those|your|such|every|<any-such>) (…2) <bother> (<of-it>)","<say-sorry> (…3) for|about|over <any-such> (<open>) <open> (<of-it>)","<we> (…1) ~regret (…1) (the|this|that|these|<any-such>) (…1) <bother> (<of-it>)","<we> (…1) ~regret <any-such> (<open>) <open> (<of-it>)","(the|this|any|all) <bother> (<of-it>) ~be (…1) regretted","excuse|forgive|pardon (us|me) (for) (the|this|all|<any-such>) (…1) <bother> (<of-it>)","excuse|forgive|pardon (us|me) (for) <any-such> <open> (<of-it>)","pardon|forgiveness|excuses for (the|this|all|<any-such>) (…1) <bother> (<of-it>)"],
    "unpleased": ["hard|difficult|confusing|frustrating|disappointing|unsatisfactory|lacking|annoying|upsetting|unclear|unfair|rude|unhelpful","misleading|unacceptable|complicated|poor|offensive|inconvenient"],
    "conditional-apology": ["<say-sorry> (…2) if (…5)","<say-sorry> (…1) [in case] (…5)","sorry (that|to hear|to hear that|to learn|to learn that|to read|to read that) you ~feel|think|believe|perceive|see|consider (…5)","sorry (that|to hear|to hear that|to learn|to learn that) you ~find (…3) <unpleased>","sorry (that|to hear|to hear that) you ~take (it|this|that|our (…2)) (…3)","[~feel that|this way …* sorry]","[(it|that) is (…2) a shame|pity (that) you ~feel|think|see (…5)]"],
    "named-apology": ["sorry|apologies|~apologize|apologise that <word>","sorry (…1) [to hear|learn|read|see|know|find] <word>","sorry [the|your|our|my|we|i|you|it|this|he|she|they|nobody|no one|no|there|one|<name>] <word>","<say-sorry> (…3) for|about <verb.ing>","<say-sorry> (…3) for|about|over [the|your|our|my|this|that|last|a|an|how|what|<number>] (…3) <open>","<we> ~regret that|sending|losing|missing|giving|having|making|keeping|not","sorry $","sorry [, | –] that|this|it|we|i <word>"],
    "hard": ["frustrating|upsetting|annoying|maddening|infuriating|irritating|worrying|worrisome|unsettling|stressful|disappointing|alarming","scary|frightening|exhausting|tiring|tiresome|horrible|awful|terrible|rotten|rough|tough|miserable|unpleasant|unfair|distressing","painful|embarrassing|nerve-racking|nerve-wracking|unwelcome|inconvenient|disheartening|heartbreaking|devastating|dreadful","gutting|galling|vexing|unnerving|disturbing|concerning|confusing|discouraging|humiliating|tedious|grim|crushing|hurtful","unacceptable|unreasonable|unbearable|nasty|shocking|bitter|sad|hard|difficult|trying|demoralizing|demoralising|aggravating|exasperating","[no fun|joke|picnic|treat|way to]","not (…2) fun|fair|acceptable|okay|ok|funny|easy|pleasant|nice|ideal|right|[good enough]","[not (…2) [what | how | the way | the start | the experience | the service | the answer | the news | the welcome] <word>]","a (…2) pain|nuisance|hassle|letdown|let-down|shock|scare|disappointment|blow|headache|mess|bummer|nightmare|worry|ordeal|setback|burden|shame|pity|insult","a (…1) rotten|bad|poor|awful|terrible|horrible|nasty|miserable|sad|sorry|rough|tough|lousy|hard|difficult|stressful|rude|long|anxious <open>","(far|much|way) too long|late|much|often","the last thing"],
    "upset": ["frustrated|upset|annoyed|cross|angry|worried|nervous|anxious|disappointed|concerned|stressed|furious|exhausted|irritated","unhappy|distressed|alarmed|shaken|hurt|tired|mad|livid|afraid|scared|uneasy|embarrassed|helpless|stranded|unsettled|offended","let down","fed up","in the dark|lurch","at your wits' end"],
    "distress": ["frustration|worry|worries|stress|disappointment|anger|upset|distress|annoyance|alarm|anxiety|irritation|displeasure|dismay|unease","concern|concerns|pain|discontent|dissatisfaction|fear|fears|shock|embarrassment|impatience|urgency"],
    "grasp": ["understand","realise|realize|recognise|recognize|acknowledge|imagine|get|hear|sense|see|know|appreciate"],
    "hello": ["hi|hello|hey|heya|hiya|heyy|heyyy|howdy|hallo|dear|greetings|salutations|ahoy|yo|aloha","good morning|afternoon|evening|day","hi|hello|hey again","good morning|afternoon|evening|day to you","(my|our) (very) dear|dearest"],
    "crowd": ["there|all|everyone|everybody|folks|guys|team|you|friend|friends|people|again|together|both|y'all|mate|mates|pal|buddy","sir|madam|sirs|ma'am|mister|gentlemen|ladies","sir (and|or|&) madam","madam (and|or|&) sir","sirs (and|or|&) mesdames","ladies and gentlemen"],
    "role": ["customer|client|guest|member|user|subscriber|passenger|traveller|traveler|patient|reader|player|gamer|adventurer|resident|tenant","cardholder|policyholder|policy-holder|accountholder|shareholder|stakeholder|leaseholder|homeowner|landlord|lodger|occupant|occupier","shopper|buyer|seller|vendor|merchant|partner|supplier|donor|supporter|volunteer|applicant|candidate|claimant|complainant|requester","requestor|recipient|addressee|sender|driver|rider|owner|student|parent|parents|pupil|learner|teacher|colleague|contributor|developer","maintainer|reporter|visitor|viewer|listener|fan|foodie|citizen|taxpayer|neighbor|neighbour|participant|attendee|delegate|consumer|insured","beneficiary|borrower|investor|saver|employee|employer|admin|administrator|subscriber|purchaser|patron|diner|hero|explorer|captain|champion","commuter|cyclist|runner|athlete|artist|author|writer|creator|host|renter|payer|payee|bidder|holder|contact","account|card|policy holder|holders","customers|clients|guests|members|users|subscribers|passengers|travellers|travelers|patients|readers|players|gamers|adventurers|residents","tenants|cardholders|policyholders|shoppers|buyers|partners|donors|supporters|volunteers|applicants|students|colleagues|contributors|visitors|fans"],
    "pronoun": ["i|we|you|he|she|it|they|me|us|him|them|myself|ourselves|yourself|yourselves|itself|themselves|one","this|that|these|those|there|who|whom|which|what|nobody|everybody|anybody|somebody|everyone|anyone|someone","nothing|everything|anything|something|mine|ours|yours|hers|theirs|none"],
    "auxiliary": ["am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|can|could|will|would|shall|should|may|might|must|ought"],
    "negator": ["not","never","no longer","hardly","barely","scarcely","in no case","in no way","by no means","under no circumstances","no more","at no time"],
    "determiner": ["a|an|the|my|our|your|his|her|its|their|some|any|no|every|each|either|neither|another|both|all|such|whose|many|much|few|several"],
    "preposition": ["about|above|across|after|against|along|among|around|at|before|behind|below|beside|between|beyond|by|despite|down|during","except|for|from|in|inside|into|like|near|of|off|on|onto|out|outside|over|past|per|regarding|since|through|throughout|to","toward|towards|under|until|till|up|upon|via|with|within|without"],
    "conjunction": ["and|or|but|nor|so|yet|if|when|whenever|while|because|although|though|unless|until|as|than|whether|once|where|wherever|since"],
    "adverb": ["actually|again|ahead|all|almost|already|also|always|anymore|anyway|both|certainly|currently|definitely|either|else|even","ever|finally|first|further|generally|gladly|happily|hence|here|hereby|however|immediately|indeed|instead|just|kindly|largely","later|least|likewise|maybe|meanwhile|merely|moreover|much|naturally|nevertheless|next|nonetheless|normally|now|nowadays","obviously|often|once|only|otherwise|perhaps|please|possibly|presently|previously|probably|quite|rather|readily|really","regrettably|sadly|seldom|simply|so|sometimes|somehow|soon|still|surely|then|therefore|though|thus|today|together|too|truly","unfortunately|usually|very|well|yet|rightly|wholly|fully|deeply|awfully|terribly|extremely|personally|honestly","[at (the|this|that|any) (present|current) moment|time|point|stage (in time)]","[at present | at all | at best | at least | at times | at once | any longer | any more | as yet | as of now|today | as such]","[for now | for the moment | for the time being | for once | for certain | for sure | for instance | for example]","[in fact | in general | in principle | in turn | in the end | in this|that|such|your case | in particular | in any case | in practice]","[of course | to date | so far | no doubt | right now | right away | just now | just yet | by now | by default | by law | by mistake]","[on occasion | as a rule | as a matter of fact | in the meantime | on this occasion | this time | these days | once again | once more]","[even now | even then | ever again | back then | sort of | kind of | a little | a bit | more or less | up to now | until now]","[on our|my side|end|part | from our|my side|end | under the|these|those|such circumstances]"],
    "number-word": ["one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen","nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|dozen|zero"],
    "be": ["am|is|are|was|were|be|been|being"],
    "is": ["am|is|are|was|were"],
    "have": ["have|has|had|having"],
    "do": ["do|does|did"],
    "will": ["will|would|shall"],
    "can": ["can|could"],
    "modal": ["can|could|will|would|shall|should|may|might|must"],
    "aux": ["<is>","<have>","<do>","<modal>"],
    "not": ["not !only|just|merely|simply","never","no longer","hardly","barely","scarcely","in no case","in no way","by no means","under no circumstances","no more","at no time","neither","not ever"],
    "to-be": ["<is> (being)","<have> been","<modal> be","<modal> have been","<is> going|about to be","[seems|seem|seemed|appears|appear|appeared|tend|tends|happen|happens|happened|continue|continues|remain|remains] (to be)"],
    "to-be-not": ["<is> <not> (being)","<have> <not> been","<modal> <not> be","<modal> <not> have been","<is> <not> going|about to be","<do> <not> ~seem|appear (to be)"],
    "to-have": ["<have> (had)","<modal> have (had)"],
    "to-have-not": ["<have> no","<modal> have no","<do> <not> have|possess|hold (a|an|any|the|enough|sufficient)","<have> <not> (got) (a|an|any|the|enough|sufficient)","<have> got no","<modal> <not> have (a|an|any|the|enough|sufficient)","~lack (a|an|any|the)","<is> without (a|an|any|the)","<is> out of"],
    "did": ["did","<have>","had"],
    "dont": ["<do> <not>"],
    "staff": ["team|teams|crew|staff|department|departments|desk|company|firm|business|organization|office|shop|store|warehouse|management","agent|agents|advisor|advisors|adviser|advisers|specialist|specialists|expert|experts|engineer|engineers|developer|developers","technician|technicians|manager|managers|supervisor|supervisors|colleague|colleagues|representative|representatives|support","billing|finance|accounting|accountants|moderators|drivers|lawyers|reps|people|folks|guys|group|division|branch|service"],
    "we": ["i|we","our|my (<open>) (<open>) <staff>","[the|this (support|service|customer|help|billing|sales|finance|refund|refunds|returns|claims|fraud|technical|moderation) team|desk|department|staff|crew]","this|the company|firm|office|store|shop|branch|department|organization","[each|one|any|all|both|some|most|everyone|everybody] of us","we all|both|here","my|our colleagues and i","i and my|our colleagues|team","everyone|everybody [here | on|in our|the|this team | at our|the|this company]"],
    "nobody": ["nobody|none","no one","none of us|them|our|my (<open>) (<staff>)","not one of us","no (<open>) <staff>"],
    "our": ["our|my"],
    "us": ["us|me","our|my (<open>) (<open>) <staff>"],
    "you": ["you","you all|both|guys","everyone|anyone|all|each|both|any of you"],
    "your": ["your|yours"],
    "customer": ["[the|a|any|each|every|our (<open>) customer|client|user|buyer|recipient|requester|shopper|subscriber|member|guest|patient|applicant|holder]","[the|our (<open>) customers|clients|users|buyers|recipients|shoppers|subscribers|members|guests|patients|applicants]","customers|clients|users|buyers|shoppers|subscribers|members|guests|patients|applicants","the (<open>) account holder|owner"],
    "they": ["he|she|they","the|our|my (<open>) colleague|colleagues|agent|agents"],
    "it": ["it|this|that","these|those"],
    "able": ["able|eligible|free|at liberty|positioned|equipped|authorized|authorised|permitted|allowed|entitled|empowered|licensed|ready"],
    "unable": ["unable|powerless|unauthorized|unauthorised|unequipped|forbidden|ineligible"],
    "cannot": ["can|could <not> (possibly) (be able to)","may|might|shall|should <not> be able to","can|could|will|would [neither | only not]","<to-be-not> (in) (a|any) (<adverb>) able|position|condition to","<to-be-not> at liberty to","<to-be-not> capable of","<to-be-not> permitted|allowed|authorized|authorised|entitled|empowered|licensed|equipped|cleared|free|supposed to","<to-be> (<adverb>) <unable> to","<to-be> (<adverb>) incapable of","<to-be> not (<adverb>) [able | in a position] to","unable to","not able to","~find it impossible to","~fail|struggle to","<to-have-not> (<open>) way|means|ability|possibility|option|option|power|authority|capacity|permission|right|mandate (available) to","<have> <not> been able to","<to-be> [prevented|barred|prohibited|precluded|blocked|stopped] from","~manage not to"],
    "wont": ["will|would|shall <not>","<is> <not> going|about|willing|prepared|inclined|planning|looking|ready|happy|keen to","<have> no plans|intention|intentions to","<have> no plans|intention|intentions of","<do> <not> wish|want|intend|plan|expect to","~refuse|decline to","<to-be> unwilling|reluctant|loath|disinclined to"],
    "must": ["must|shall !not|be","~need|have to","<have> got to","<modal> need|have to","<to-be> (<adverb>) [required|obliged|obligated|expected|supposed|asked|requested|bound|compelled|forced|instructed|advised] to","ought to","<is> to","should !not","had better"],
    "must-not": ["must|should|shall <not>","ought not to","<to-be-not> (<adverb>) [allowed|permitted|supposed|meant|entitled] to","may <not>","<to-be> forbidden|prohibited to"],
    "need-not": ["need <not> (to)","<do> <not> need|have to","<modal> <not> need|have to","<to-be-not> (<adverb>) [required|obliged|obligated|expected|asked|bound|forced] to"],
    "impossible": ["<to-be-not> (<adverb>) possible|feasible|practicable|doable|an option","<to-be> (<adverb>) impossible|infeasible|unfeasible|out of the question","there <to-be-not> (a|any) (<open>) way|means|possibility|option|chance","there <to-be> no (<open>) way|means|possibility|option|chance","there <to-be> nothing (<adverb>) (else|more|further) (that) <we> <can> do"],
    "shall": ["will|shall|would","<is> going|about|set|due|planning|hoping|aiming to","~plan|intend|promise|aim|hope|expect to","will be"],
    "want": ["would like|love|prefer to","~want|wish|hope|like|love|prefer to"],
    "may": ["can|may|could|might","<to-be> (<adverb>) able|free|welcome|entitled|allowed|permitted to","<modal> be able to"],
    "ask": ["please","kindly","[can|could|would|will|may|might] you (please|kindly)","<we> <adverb> ~ask|need|require|request|want|advise|invite you to","<we> ~ask|need|require|request|want|advise|invite you to","would|do you mind","[be|feel] so kind as to","make sure|certain to","[be|are] sure to"],
    "company": ["we","we all|both|here","our (<open>) (<open>) [<staff> | <crew>]","[the|this (support|service|customer|help|billing|sales|finance|refund|refunds|returns|claims|fraud|technical|moderation) team|desk|department]","neither we nor our (<open>) <staff>","nobody|none (here) [on|in|at|from|of our (<open>) (<open>) [<staff> | <crew>]]","no one (here) [on|in|at|from our (<open>) (<open>) [<staff> | <crew>]]","nobody|everyone here","no one here"],
    "agent": ["i","my (<open>) (<open>) [<staff> | <crew>]","my|our colleagues and i","i and my|our colleagues|team","neither i nor my|our (<open>) <staff>"],
    "crew": ["courier|couriers|driver|rider|riders|porters|installer|installers|fitter|fitters|mechanic|mechanics|chef|chefs|kitchen","doctor|doctors|nurse|nurses|vet|vets|tutor|tutors|trainer|trainers|teacher|teachers|clinic|practice|pharmacy|school","hotel|restaurant|café|cafe|garage|workshop|studio|lab|laboratory|library|museum|gallery|airline|depot|factory|plant|farm","editor|editors|moderator|buyer|buyers|planner|planners|analyst|analysts|consultant|consultants|underwriters|assessors","stores|shops|offices|branches|warehouses|workshops|hotels|restaurants|clinics"],
    "house": ["the|this company|airline|hotel|shop|store|bank|insurer|carrier|club|school|university|gym|museum|theatre|theater|firm"],
    "serve": ["~offer|provide|accept|allow|permit|support|ship|deliver|dispatch|stock|refund|reimburse|compensate|exchange|issue","~grant|give|honor|honour|process|handle|waive|extend|reserve|repair|mend|service|replace|rent|lease|hire","~cover|cater|arrange|guarantee|run|operate|take|do","~entertain|consider|reconsider|reopen|reinstate|reactivate|restore|release|disclose|discuss|reveal|review|investigate","~approve|endorse|insure|supply|produce|manufacture|restock|backorder|import|export|customize|customise|personalize|personalise","~install|fit|print|collect|amend|alter|change|swap|backdate|combine|transfer|split|lift|unban|unblock|unlock|tolerate","~respond|reply|answer|credit|invoice|pay|return|assist|help|serve|treat|advise|translate|publish|host|cancel|remove","~carry|sell|price-match","[~work with | ~deal with | ~engage in | ~enter into | ~send out | ~price match]","~make (any|such) exceptions|changes|promises"],
    "decided": ["refunded|reimbursed|waived|lifted|reversed|revoked|appealed|overturned|contested|extended|exchanged|returned|transferred","combined|changed|amended|altered|modified|cancelled|canceled|undone|restored|recovered|reinstated|reopened|reactivated","repaired|mended|fixed|replaced|granted|approved|honoured|honored|accepted|considered|entertained|reduced|discounted","credited|compensated|postponed|rescheduled|rebooked|expedited|guaranteed|redeemed|reissued|reprinted|split|paused","unlocked|unblocked|unbanned|disclosed|discussed|provided|supplied|offered|issued|permitted|tolerated|insured|covered","stopped|rushed|reserved|given|made|done|helped|resold","[brought forward | put back | paid out | paid back | taken back | held liable | held responsible | held accountable]"],
    "money-back": ["refunded|reimbursed|waived|appealed|compensated","[paid out | paid back | held liable | held responsible | held accountable]"],
    "service-noun": ["refund|refunds|reimbursement|reimbursements|exchange|exchanges|return|returns|cancellation|cancellations|discount|discounts","delivery|deliveries|shipping|collection|pickup|pick-up|upgrade|upgrades|replacement|replacements|compensation|credit|credits","extension|extensions|changes|amendments|bookings|reservations|repairs|installation|check-in|check-out|invoicing|amendment","rebooking|transfers|parking|appeal|appeals|exceptions|exception|resale|resit|resits|walk-ins"],
    "have-none": ["access|authority|control|influence|visibility|insight|say|record|records|availability|vacancies|option|options|choice","alternative|alternatives|power|leeway|discretion|possibility|mandate|jurisdiction|spare|spares"],
    "refuse": ["<cannot> <word>","<wont> (be) <serve>","will|would <not> be <serve>","<is> <not> <serve>","(do|does) <not> <serve>","can|could <not> <serve>","<must> ~decline|refuse|reject|deny","<must> (…2) turn …3 down","<must> turn down","<must> ~disappoint you","<must> say no","(<have>) ~decide|choose|elect|opt not to <verb>","(<have>) (had to) ~refuse|decline to <verb>","(<have>) had to decline|refuse|reject|turn down","<to-have-not> (<open>) (<open>) <have-none>","<to-have-not> (<open>) (<open>) way|means|possibility|method of","<to-have-not> …4 [in stock | left | on hand]","(can|will|shall) ~accept|take|assume|bear no responsibility|liability","<is> <not> responsible|liable|accountable","(can|will) ~make|offer|give|grant|issue|provide|accept|sell|ship no <open>"],
    "weekday": ["monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays","mon|tue|wed|thu|fri|sat|sun"],
    "month": ["january|february|march|april|june|july|august|september|october|november|december","jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec","[<number> may | may <number> | in may]"],
    "time-unit": ["second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|fortnight|weekdays|workdays|nights"],
    "time": ["<number> (to|or|and|–|-) (<number>) (full|working|business|calendar|more|short|further) <time-unit>","<number> [to | or | – | -] <number> (working|business|calendar) <time-unit>","[within | in | after | under | inside] [a | an | one | the] (single|full|working|business) [hour | day | week | fortnight | month | minute | year]","[an hour | a day | a week | half an hour | half a day | a fortnight]","<month> <number>","<number> (of) <month>","<weekday>","today|tomorrow|tonight|overnight|midday|noon|midnight|yesterday","[this | next | the same | that | the following | every | each | by] [day | morning | afternoon | evening | week | weekend | month | year | night]","[the same day | same day | same-day | next day | next-day | by the end of | end of day | close of business | by then | by now]","[by | at | until | before | from | after | around | about] <number> (am|pm|o'clock|a.m|p.m)","<number> am|pm|a.m|p.m|o'clock","[by | on | until | before | within | in | at] <placeholder>","[by | on | until | before | within | in | at] <atom>","[24/7 | 24-hour | 48-hour | 24h | 48h | 72h]","[q1 | q2 | q3 | q4]","[in | by | during | until | after] (early|mid|late) [spring | summer | autumn | winter | <month>]"],
    "goods": ["order|orders|parcel|parcels|package|packages|delivery|deliveries|shipment|shipments|consignment|item|items|product|products","device|unit|phone|handset|laptop|tablet|screen|console|router|sofa|table|chair|bed|wardrobe|lamp|box|bag|bags|suitcase|luggage|baggage","bike|car|machine|washer|dryer|fridge|oven|tv|television|watch|ring|shoes|boots|dress|jacket|coat|shirt|tickets|ticket|meal|food","dinner|lunch|pizza|cake|flowers|bouquet|gift|card|letter|document|documents|passport|book|books|medication|medicine|prescription","replacement|refund|payout|payment|transfer|deposit|voucher|mail|post|goods|part|parts|fittings|piece|pieces|set|kit|furniture|vase|mug","glass|bottle|toy|battery|charger|cable|camera|speaker|headphones|printer|monitor|zip|lens|frame|tyre|tire|boiler|heating|key|keys"],
    "occasion": ["flight|flights|train|trains|bus|ferry|connection|trip|tour|cruise|show|shows|concert|gig|event|events|match|game|class|classes|course|lesson","session|workshop|webinar|screening|performance|festival|appointment|visit|viewing|departure|service|collection|pickup|pick-up|transfer|ride"],
    "booking": ["order|orders|booking|bookings|reservation|stay|room|table|purchase|subscription|plan|policy|contract"],
    "broken": ["broken|damaged|faulty|defective|cracked|shattered|smashed|scratched|torn|ripped|dented|leaking|spoiled|spoilt|spilled|crushed|chipped|bent","mouldy|moldy|rotten|ruined|stained|dirty|melted|burnt|burned|raw|undercooked|stale|expired|malfunctioning|snapped|frayed|wet|dead","in pieces|bits","dead on arrival"],
    "going-wrong": ["stopped|stops|quit working|charging|heating|loading|responding|printing|ringing","does|do|did|is|are|was|will|would <not> (…1) work|working|start|starting|charge|charging|load|loading|turn|switch|open|connect|connecting|respond|function|functioning|sync|syncing|print|close"],
    "account": ["account|accounts|profile|login|log-in|sign-in|card|cards|wallet|shop|store|listing|listings|page|channel|membership|access|line|number|sim|payouts|mailbox|workspace"],
    "shut": ["locked|blocked|suspended|banned|frozen|deactivated|disabled|restricted|limited|terminated|paused|barred|flagged|revoked","on hold","cut off","shut|closed down"],
    "system": ["site|website|app|apps|application|service|services|server|servers|platform|system|systems|dashboard|node|nodes|api|portal|checkout|queue|network|internet","connection|broadband|line|lines|phones|builders|tracker|page|pages|login|sign-in|sync|search|store|database|region|regions|cluster|webhooks|email|mail","emails|notifications|payments|uploads|exports|downloads|stream|streaming|broadcast|hotline|chat|map|feed|integration|integrations|editor|pay page"],
    "down": ["down|offline|unavailable|unreachable|inaccessible|interrupted|disrupted|degraded|failing|impaired","out of service|order|action","not (…2) available|reachable|responding|working|loading|accessible"],
    "bill": ["charge|charges|payment|payments|transaction|transactions|debit|debits|billing|withdrawal|withdrawals|invoice|bill|amount"],
  },
  verbs: {
    "regular": ["abandon|access|function|level|model|abide|absorb|accelerate|accept|accommodate|accompany|accomplish|account|accrue|achieve|acknowledge|acquire|act|activate|adapt","add|address|adhere|adjust|administer|admit|adopt|advertise|advise|affect|afford|agree|aim|alert|align|allocate|allow|alter|amend","amount|analyze|announce|annoy|answer|anticipate|apologize|appeal|appear|append|apply|appoint|appreciate|approach|approve|archive","argue|arrange|arrive|ask|assemble|assess|assign|assist|assume|assure|attach|attempt|attend|audit|authenticate|authorize|automate|avoid|await","back|balance|ban|bar|base|beg|begrudge|behave|believe|belong|bill|block|book|boost|bother|bounce|brew|browse|bump|bundle|bypass","calculate|call|calm|cancel|capture|care|carry|cause|cease|challenge|change|charge|chase|chat|cheat|check|checkout|claim|clarify|clean|clear","click|clone|close|coach|collect|combine|commence|comment|commit|communicate|compare|compensate|compete|compile|complain|complete|comply","compose|compress|comprise|compromise|compute|conceal|concern|conclude|conduct|configure|confirm|conform|confuse|connect|consent|conserve|consider|consist","consolidate|constitute|consult|consume|contact|contain|contest|continue|contribute|control|convert|convey|convince|cook|cooperate|coordinate|copy","correct|correspond|count|cover|crash|create|credit|cross|cure|customize","damage|dare|date|deactivate|debit|debug|decide|declare|decline|decrease|deduct|deem|default|defend|defer|define|degrade|delay|delegate|delete","deliver|demand|demonstrate|deny|depart|depend|deploy|deposit|deprecate|derive|describe|deserve|design|desire|destroy|detail|detect|deter|determine|develop","deviate|devote|diagnose|dial|die|differ|direct|disable|disagree|disappear|disappoint|discard|discharge|disclose|disconnect|discontinue|discount|discover","discuss|dislike|dismiss|dispatch|display|dispose|dispute|disregard|disrupt|distribute|disturb|divert|divide|document|donate|double|doubt|download","downgrade|drag|drain|drop|dump|duplicate","earn|ease|edit|educate|elaborate|elect|eliminate|email|embed|emerge|emphasize|employ|empty|enable|encounter|encourage|encrypt|end|endeavor","endorse|endure|enforce|engage|enhance|enjoy|enquire|enroll|ensure|enter|entertain|entitle|erase|escalate|escape|establish|estimate|evaluate|evolve|examine","exceed|exchange|exclude|excuse|execute|exempt|exercise|exist|exit|expand|expect|expedite|experience|expire|explain|explore|export|expose|express","extend|extract","face|facilitate|fail|familiarize|favor|fax|fear|feature|fetch|figure|file|fill|filter|finalize|finance|finish|fire|fit|fix|flag|flash|flip|float|focus","follow|force|format|forward|foster|free|fulfill|fund|furnish|further","gain|gather|generate|glance|govern|grab|grant|greet|group|guarantee|guard|guess|guide","halt|hand|handle|happen|harm|hate|head|heal|heat|help|hesitate|highlight|hinder|hire|honor|hope|host|hover|hurry","identify|ignore|illustrate|imagine|impact|implement|imply|import|impose|improve|include|inconvenience|incorporate|increase|incur|indicate|infect|infer|influence|inform","infringe|inherit|initiate|inject|inquire|insert|inspect|install|instruct|insult|insure|integrate|intend|interact|interest|interfere|interpret|interrupt","introduce|invalidate|invest|investigate|invite|invoice|involve|isolate|issue|itemize","join|joke|judge|jump|justify","kick|kill|label|lack|land|last|laugh|launch|lease|license|lift|like|limit|link|list|listen|live|load|locate|lock|log|look|loop|love|lower","mail|maintain|manage|manipulate|manufacture|map|mark|market|match|matter|maximize|measure|mediate|mention|merge|mess|message|migrate|mind|minimize|miss","mistype|mitigate|mix|modify|monitor|motivate|mount|move|multiply|mute","name|narrow|navigate|need|neglect|negotiate|notice|notify|number|obey|object|obligate|oblige|observe|obtain|occupy|occur|offend|offer|offload|omit","open|operate|oppose|opt|optimize|order|organize|originate|outline|overlap|overlook|overwhelm|owe|own","pack|package|park|part|participate|partner|pass|paste|patch|pause|peel|perceive|perform|permit|persist|phone|pick|pin|ping|place|plan|plant|play|plug|point","police|polish|poll|pop|populate|port|pose|position|possess|post|postpone|pour|power|practice|praise|pray|predict|prefer|prepare|prescribe|present|preserve","press|presume|pretend|prevail|prevent|preview|price|pride|print|prioritize|proceed|process|procure|produce|program|progress|prohibit|project|prolong|promise","promote|prompt|pronounce|propose|protect|provide|provision|publish|pull|punish|purchase|pursue|push","qualify|query|question|queue|quote|raise|range|rank|rate|reach|react|reactivate|reassign|reassure|reboot|rebuild|recall|receive|recheck|reclaim|recognize|recommend","reconcile|reconnect|reconsider|record|recover|recruit|rectify|recycle|redeem|redirect|reduce|refer|refine|reflect|refrain|refresh|refund|refuse|regard|regenerate","register|regret|regulate|reimburse|reinstall|reinstate|reinvest|reissue|reject|relate|relax|release|relocate|rely|remain|remark|remedy|remember|remind|remit|remove|rename","render|renew|rent|reopen|reorder|repair|repeat|replace|replicate|reply|report|represent|reproduce|request|require|reroute|reschedule|rescue|research|resemble|reserve","reside|resign|resist|resolve|respect|respond|rest|restart|restock|restore|restrict|result|resume|retail|retain|retire|retrieve|retry|return|reuse|reveal|reverse|revert","review|revise|revisit|revoke|reward|risk|rotate|round|route|ruin|rule|rush","sanction|satisfy|save|scan|scare|schedule|score|scroll|seal|search|secure|select|separate|serve|service|settle|shape|share|shift|ship|shop|shout","sign|simplify|skip|slip|slow|smile|smooth|snooze|solve|sort|sound|source|spam|specify|sponsor|spot|staff|stage|stall|stamp|star|start|state","stay|step|stock|stop|store|strain|strand|stream|streamline|stress|stretch|struggle|study|style|submit|subscribe|substitute|succeed|suffer|suggest|suit|summarize|supply","support|suppose|surprise|surrender|suspect|suspend|sustain|swap|switch|sync|synchronize","tackle|tag|talk|tap|target|taste|tempt|tend|terminate|test|thank|threaten|tie|tolerate|total|touch|trace|track|trade|train|transfer|transform|transition","translate|transmit|transport|travel|treat|trial|trigger|trim|trip|trust|try|tune|turn|type","unblock|uncheck|uncover|underestimate|unfold|uninstall|unlock|unpack|unplug|unsubscribe|update|upgrade|upload|urge|use|utilize","validate|value|vary|verify|view|violate|visit|void|volunteer|vote|vouch|wait|waive|walk|want|warn|warrant|wash|waste|watch|weigh|welcome|whitelist|widen|wipe","wish|witness|wonder|work|worry|wrap|yield|zip|zoom","misplace|mishandle|misinform|misuse|misspell|misdirect|mislabel|mispack|mismanage|overcharge|undercharge|overpromise|overreact|oversell|overestimate|overwork|botch|bungle|blunder","fumble|foul|scramble|screw|snag|stumble|trouble|frustrate|irritate|disrespect|dissatisfy|blame|accuse|allege|contend|insist|contradict|exaggerate","exhaust|relieve|sympathize|empathize|soothe|comfort|cheer|delight|please|appease|cherish|treasure|amaze|astonish|bore|fascinate"],
    "irregular": {"arise":"arose arisen","awake":"awoke awoken","be":"was|were been is|am|are being","bear":"bore borne|born","beat":"beat beaten","become":"became become","begin":"began begun begins beginning","bend":"bent bent","bet":"bet bet bets betting","bid":"bid bid bids bidding","bind":"bound bound","bite":"bit bitten","bleed":"bled bled","blow":"blew blown","break":"broke broken","bring":"brought brought","broadcast":"broadcast broadcast","build":"built built","burn":"burned|burnt burned|burnt","burst":"burst burst","buy":"bought bought","catch":"caught caught","choose":"chose chosen","cling":"clung clung","come":"came come","cost":"cost cost","cut":"cut cut cuts cutting","deal":"dealt dealt","dig":"dug dug digs digging","do":"did done does doing","draw":"drew drawn","dream":"dreamed|dreamt dreamed|dreamt","drink":"drank drunk","drive":"drove driven","eat":"ate eaten","fall":"fell fallen","feed":"fed fed","feel":"felt felt","fight":"fought fought","find":"found found","flee":"fled fled","fly":"flew flown","forbid":"forbade forbidden forbids forbidding","foresee":"foresaw foreseen","forget":"forgot forgotten|forgot forgets forgetting","forgive":"forgave forgiven","freeze":"froze frozen","get":"got got|gotten gets getting","give":"gave given","go":"went gone goes going","grow":"grew grown","hang":"hung|hanged hung|hanged","have":"had had has having","hear":"heard heard","hide":"hid hidden","hit":"hit hit hits hitting","hold":"held held","hurt":"hurt hurt","keep":"kept kept","know":"knew known","lay":"laid laid","lead":"led led","learn":"learned|learnt learned|learnt","leave":"left left","lend":"lent lent","let":"let let lets letting","lie":"lay|lied lain|lied lies lying","light":"lit|lighted lit|lighted","lose":"lost lost","make":"made made","mean":"meant meant","meet":"met met","mislead":"misled misled","misread":"misread misread","mistake":"mistook mistaken","misunderstand":"misunderstood misunderstood","offset":"offset offset offsets offsetting","outgrow":"outgrew outgrown","overcome":"overcame overcome","oversee":"oversaw overseen","overtake":"overtook overtaken","override":"overrode overridden","overwrite":"overwrote overwritten","pay":"paid paid","proofread":"proofread proofread","put":"put put puts putting","quit":"quit quit quits quitting","read":"read read","redo":"redid redone redoes redoing","remake":"remade remade","repay":"repaid repaid","resell":"resold resold","resend":"resent resent","reset":"reset reset resets resetting","rethink":"rethought rethought","rewrite":"rewrote rewritten","ride":"rode ridden","ring":"rang rung","rise":"rose risen","run":"ran run runs running","say":"said said","see":"saw seen","seek":"sought sought","sell":"sold sold","send":"sent sent","set":"set set sets setting","shake":"shook shaken","shed":"shed shed sheds shedding","shoot":"shot shot","shrink":"shrank shrunk","shut":"shut shut shuts shutting","sing":"sang sung","sink":"sank sunk","sit":"sat sat sits sitting","sleep":"slept slept","slide":"slid slid","speak":"spoke spoken","speed":"sped|speeded sped|speeded","spell":"spelled|spelt spelled|spelt","spend":"spent spent","spill":"spilled|spilt spilled|spilt","spin":"spun spun spins spinning","split":"split split splits splitting","spoil":"spoiled|spoilt spoiled|spoilt","spread":"spread spread","spring":"sprang sprung","stand":"stood stood","steal":"stole stolen","stick":"stuck stuck","strike":"struck struck","strive":"strove|strived striven|strived","swear":"swore sworn","sweep":"swept swept","swim":"swam swum swims swimming","take":"took taken","teach":"taught taught","tear":"tore torn","tell":"told told","think":"thought thought","throw":"threw thrown","undergo":"underwent undergone undergoes undergoing","understand":"understood understood","undertake":"undertook undertaken","undo":"undid undone undoes undoing","uphold":"upheld upheld","upset":"upset upset upsets upsetting","wake":"woke woken","wear":"wore worn","weep":"wept wept","win":"won won wins winning","wind":"wound wound","withdraw":"withdrew withdrawn","withhold":"withheld withheld","withstand":"withstood withstood","write":"wrote written","prove":"proved proven|proved","show":"showed shown|showed","troubleshoot":"troubleshot|troubleshooted troubleshot|troubleshooted","forecast":"forecast|forecasted forecast|forecasted"},
    "doubling": ["admit|allot|commit|compel|confer|control|debug|defer|deter|emit|equip|excel|expel|format|incur|infer|occur|omit|patrol","permit|prefer|program|propel|rebut|recap|recur|refer|regret|remit|submit|transfer|transmit|unplug|unzip"],
    "either-way": ["cancel|channel|dial|counsel|fuel|label|level|model|panel|pencil|signal|total|travel|trial|tunnel|enrol|fulfil|focus"],
    "nouns": ["account|act|address|aim|amount|answer|appeal|approach|archive|attempt|audit|back|balance|ban|bar|base|bill|block|book|bundle|call|care|cause|challenge","change|charge|chat|check|checkout|claim|clone|coach|comment|concern|conduct|consent|contact|contest|control|copy|cost|count|cover|crash|credit|cross|cure|cut","damage|date|deal|debit|default|delay|demand|deposit|design|desire|detail|discount|display|dispute|document|double|doubt|download|draw|dream|drink|drive|drop|dump|duplicate","ease|email|end|escape|estimate|exchange|excuse|exercise|exit|experience|export|extract|face|fall|favor|fax|fear|feature|feed|feel|figure|file|filter|finance|fire|fit|fix|flag","flash|focus|force|forecast|format|forward|free|function|fund|further|gain|glance|grant|group|guarantee|guard|guess|guide|halt|hand|harm|head|heat|highlight|hire|hit|honor|hope|host|hurt","impact|import|increase|influence|insult|interest|invoice|issue|joke|judge|jump|kick|label|lack|land|last|laugh|launch|lead|lease|license|lie|lift|light|like|limit|link|list|live|load","lock|log|look|loop|love|lower|mail|map|mark|market|match|matter|mean|measure|mess|message|mind|miss|mistake|mix|monitor|mount|move|name|narrow|need|notice|number|object|offer|open","order|outline|overlap|own|package|park|part|partner|pass|paste|patch|pause|phone|pick|pin|ping|place|plan|plant|play|plug|point|police|poll|pop|port|position|post|power|practice","praise|present|press|preview|price|pride|print|process|produce|program|progress|project|promise|prompt|provision|purchase|query|question|queue|quote|range|rank|rate|reach|record","refund|regard|regret|release|remedy|rent|repair|reply|report|request|research|reserve|respect|rest|result|retail|return|review|reward|ride|ring|rise|risk|round|route|rule|run|rush","sanction|scan|schedule|score|scroll|seal|search|secure|separate|service|set|shape|share|shift|ship|shop|show|sign|sink|slip|smile|sort|sound|source|spam|split|sponsor|spot|spread|spring","staff|stage|stall|stamp|star|start|state|stay|step|stick|stock|stop|store|strain|strand|stream|stress|stretch|strike|study|style|supply|support|surprise|switch|tackle|tag|talk|tap|target","taste|test|tie|total|touch|trace|track|trade|train|transfer|transition|transport|travel|treat|trial|trigger|trim|trip|trouble|trust|turn|type|update|upgrade|upload|upset|use|value|view|visit","void|volunteer|vote|wait|walk|want|warrant|wash|waste|watch|wear|welcome|win|wind|wish|witness|wonder|work|worry|wrap|yield|zip|zoom|level|model|trial|access"],
  },
  acts: [
    {
      id: "acknowledgement.feeling",
      file: "rules/shared/acts/acknowledgement.yaml",
      phrases: [
        {"wordings":["<we> (<modal>) (well|fully|totally|completely|certainly|only|just|easily|also) [understand|realise|realize|imagine|recognise|recognize|acknowledge|sense|hear|feel] [how|why|that|what|where|your|the|this|it|you|for you|and|<verb.ing>]","<we> (<modal>) (well|fully|totally|completely|certainly|also) [see|get] [how|why|where you|what a]","<we> (<modal>) (well|fully|also) know (that) [how|what|you|this|it|that|<verb.ing>|a lot of you|many of you|your|when]","<we> (<modal>) (fully|truly|also) appreciate [how|that|is|this|it|the <distress>|your <distress>]","<we> ~get it","<we> hear you","this|that|it is on us"],"unless":["<we> understand (that) you [would like|want|wish]","<we> know it when"],"notIn":["question"]},
        {"wordings":["~be|sound|seem|feel|look|make|become|mean (…2) <hard>","~come as <hard>","[how|so|that] (…1) <hard>","[what | such] (…1) <hard>","^^ <hard> [to | for | news]"],"notIn":["question"]},
        {"wordings":["<distress> is|was (…2) understandable|justified|fair","your (…1) <distress>","you (…2) ~be|feel (…2) <upset>","[(the|this|that|your|our|my) (…2) ~leave|make you (…2)] [feel|feeling|<upset>]","you ~have (…1) [every right | all the right | good reason | every reason] (to|for)","[no | little | small] wonder (that|you|this)","[in your shoes | in your place | in your position | if i were you]","<we> would be|feel (…2) <upset>","[that|this|it|which] stings|hurts|stinks|sucks|bites|[can sting|hurt] (…1)","and that|this|it stings|hurts|stinks|sucks","^^ [oh no|dear | ouch | ugh | yikes | oof]","<we> ~be (…1) gutted|mortified|ashamed|heartbroken|devastated|appalled|dismayed","<we> ~hate that|to hear|when|it","<we> ~feel (…1) [for you | bad | awful | terrible]","you ~deserve (…1) better|more","you ~be right to <word>"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "acknowledgement.impact",
      file: "rules/shared/acts/acknowledgement.yaml",
      phrases: [
        {"wordings":["[should|ought] (never|not) (to) have (…1) ~happen|occur|be|get|reach|had|take|go|wait|see|lose|face","[nobody|you | no one | none of us | no customer|guest] (…1) should (ever|never|not) have (had) to","[nobody | no one] ~like|want|enjoy|love|need|expect","[nobody | no one] should (ever) <verb>","[that|this|it|which|the] (…3) ~be [the last thing | not what]","the last thing (that) you","<we> (<have>) let you (…1) down","<we> (<have>) dropped the ball","<we> (<have>) got|get|gotten (this|it|that) (…1) wrong","<we> owe you (an|a|more|better)","not (at all | quite) [the (…1) experience|start|service|welcome|news|answer|way | how | what] (that) (you|anyone|we)","~fall|fell (…1) short of","less than you ~deserve|expect|pay|hope"],"notIn":["condition","question"]},
        {"wordings":["you (…1) [planned|arranged|organised|organized|took|kept|set|made|cleared] (…1) [the|your|a] (…2) [day|days|morning|afternoon|evening|night|week|weekend|time|plans|holiday|trip|off|free]","you ~have been|were (…1) [counting|hoping|looking forward|relying|depending|banking|waiting|sitting|stuck|stranded|going|trying|living|without|expecting]","you ~be (…2) [waiting|without|counting|relying|depending|stuck]","you (…1) [hoped|trusted|relied|depended|expected|waited|spent|needed|rely|depend|count|need|counted|paid for|went through|missed|lost]","you had to (…3) ~wait|call|write|chase|ask|go|repeat|do|pay|wonder|sit|sleep|explain|find","~cost|set you (…2) [time|money|day|evening|night|morning|business|sales|sleep|work|hours|back|your|a]","~cost you","~leave|leaving|left (you|your (…2)) [without|stranded|waiting|wondering|hanging|stuck|with|in the dark|out]","~stop|keep|block|prevent (you|your (…2)) (from) <verb.ing>","~ruin|spoil|upend|disrupt|interrupt|derail|upset|affect|wreck (…1) your","[~mess with | ~throw off | ~get in the way of | ~cut into | ~eat into] (…1) your","[~put|leave|land you] in a (…1) spot|position|bind|fix","[was|is|been|be] (…3) a long time|wait|while","[matters|means] (a lot|so much|much) to you","your (…2) <to-be>|got ruined|spoiled|spoilt|wasted|interrupted|cut short"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "apology.formula",
      file: "rules/shared/acts/apology.yaml",
      phrases: [
        {"wordings":["<formula-apology>"]},
      ],
    },
    {
      id: "apology.conditional",
      file: "rules/shared/acts/apology.yaml",
      phrases: [
        {"wordings":["<conditional-apology>"],"unless":["[sorry to see you go]"]},
      ],
    },
    {
      id: "apology.specific",
      file: "rules/shared/acts/apology.yaml",
      phrases: [
        {"wordings":["<named-apology>"],"unless":["<formula-apology>","<conditional-apology>","sorry to say|inform|tell|report|announce|ask|disturb|bother|hear (that) you want|wish|decided|are leaving","sorry to see you go","sorry (that) <we> <cannot>","sorry you <may> not"],"notIn":["condition"]},
      ],
    },
    {
      id: "ask",
      file: "rules/shared/acts/ask.yaml",
      phrases: [
        {"wordings":["please|kindly (also) [send | tell | share | give | confirm | provide | attach | include | add | upload | forward | submit | supply | furnish | state | specify | quote | let us|me know | reply with]","[could|can|would|will] you (please|kindly|also) [send | tell | share | give | confirm | provide | attach | include | upload | forward | submit | supply | let us|me know | reply | check | try]","^^ (please|just|simply|then) [send | tell | give | show] [us | me]","^^ (please|just|simply|then) reply (to this …2) with","<we> (still|also|only) [need | require | ask for] (…2) your","let [us | me] know"]},
      ],
    },
    {
      id: "closing",
      file: "rules/shared/acts/closing.yaml",
      classes: {"case":["ticket","case","conversation","chat","request","enquiry","inquiry","thread","query","matter","complaint","claim","report","issue","support ticket","support request","discussion","PR","pull request"],"whose":["this","the","your","that","our"],"shut":["closed","solved","resolved","archived","completed","closed out","closed off"]},
      phrases: [
        {"wordings":["<we> [~close | ~archive | ~solve] (off|out|down) <whose> (…2) <case>","<we> (…2) [~close | ~archive] (it|this|that) (off|out|down)","<we> [~mark | ~set | ~move] <whose> (…2) <case> (…2) [to|as] (…2) <shut>","<whose> (…2) <case> [~have been | ~be | will be | ~be being] (now) <shut>","<whose> (…2) <case> [~have been | ~be | will be | ~be being] (now) [set | marked | moved] [to|as] (…2) <shut>","[go | going] ahead and [close | archive | solve | resolve] <whose> (…2) <case>","<we> ~be [closing | archiving | solving] <whose> (…2) <case>","<we> ~be [closing | archiving] [it | this | that]","[closing | archiving] (out|off) <whose> (…2) <case>","<we> ~consider <whose> (…2) <case> (as|to be) (…2) <shut>"],"unless":["<case> <shut> the"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "greeting",
      file: "rules/shared/acts/greeting.yaml",
      phrases: [
        {"wordings":["^ <hello>","^ to whom it may concern","^ welcome back|aboard|to"],"notIn":["heading"]},
      ],
    },
    {
      id: "greeting.nobody",
      file: "rules/shared/acts/greeting.yaml",
      phrases: [
        {"wordings":["^ <hello:hello> (,) (all|any|our|my|the|to) (our|of|my|the) (valued|esteemed|respected|dear|loyal|fellow|lovely|amazing|beloved|cherished|new) (<name>) <crowd|role>","^ <hello:hello> [, | ! | – | $]","^ to whom (so ever|soever) it|this may|might concern","^ to all (our|of our) (…1) <role>"],"notBefore":["<placeholder>","<name> ,","<name> !"],"notIn":["heading"]},
      ],
    },
    {
      id: "instruction",
      file: "rules/shared/acts/instruction.yaml",
      phrases: [
        {"wordings":["^^ (please|kindly|just|simply|now|then|next|first|also|instead) <verb>","^ [to | in order to] <verb> …* , (please|just|simply) <verb>","you (…2) [can | may | could | might want to | will need to | need to | have to | must | should]","[all you need to do | the next step | what to do | here is how | here are the steps | follow these steps]"],"unless":["^^ [thank | thanks | hope | wish | welcome | rest assured | love | sound | sounds]","you (…2) [can|may|could|must|should] [not | never | have]","you should have"]},
      ],
    },
    {
      id: "offer.help",
      file: "rules/shared/acts/offer.yaml",
      classes: {"helpful":["[~close | ~archive | ~solve | ~mark | ~consider | ~regard | ~treat | ~keep in mind | ~note | ~forget | ~remain]"],"elsewhere":["[contact | call | reach | visit | see | read | consult | check | refer | browse | find | learn | get in touch | reach out]"],"mental":["[imagine | see | understand | appreciate | tell | guess | expect | rest assured | be sure | be certain | trust | count on]"]},
      phrases: [
        {"wordings":["what <we> can|could (<adverb>) (do|offer|suggest|propose|give)","<we> can|could (<adverb>) <verb>","<we> <is> able|happy|glad|pleased|delighted|ready|willing to <verb>","<we> will be able|happy|glad|pleased|delighted to <verb>","^^ happy|glad to <verb>","<we> would be able|happy|glad|pleased|delighted to <verb>","let me|us <verb>"],"unless":["<we> can|could <not>","<we> can|could only <elsewhere>","let me|us know","~be <not> (<adverb>) able|happy|ready|willing to","<we> can|could <mental>","nothing …3 <we> can|could","<not> …3 <we> can|could","<helpful>"]},
        {"wordings":["<we> will|shall (<adverb>) <verb>","<we> <is> (<adverb>) <verb.ing>","<we> have|has (<adverb>) <verb.done>"],"unless":["will|shall <not>","<is> <not>","have|has <not>","<helpful>","~look|review|check|investigate|decide|decline|reject|refuse|receive|describe|explain|mention|write|say|tell|hope|wait|try","~find|see|notice|forward|escalate|contact|lose|run|stop|end|charge|reach|become|take|come|get|make|hear|value|thank|know|trust|go","<is> <word> to"],"kinds":["macro"]},
        {"wordings":["<we> (do|also|still|instead|only|now) ~offer|provide|sell|stock|carry|accept|take|support|cover|ship|deliver|run|open","as a (<open>) gesture"],"unless":["do|does <not>","<not> ~offer|provide|sell|stock|carry|accept|take|support|cover|ship|deliver|run|open","~take (…2) [seriously | care | pride]"]},
      ],
    },
    {
      id: "offer.alternative",
      file: "rules/shared/acts/offer.yaml",
      classes: {"helpful":["[~close | ~archive | ~solve | ~mark | ~consider | ~regard | ~treat | ~keep in mind | ~note | ~forget | ~remain]"],"elsewhere":["[contact | call | reach | visit | see | read | consult | check | refer | browse | find | learn | get in touch | reach out]"],"mental":["[imagine | see | understand | appreciate | tell | guess | expect | rest assured | be sure | be certain | trust | count on]"]},
      phrases: [
        {"wordings":["instead","rather than that","[alternatively | alternative | alternatives | workaround | work-around | second best | next best | plan b | your best bet]","[another | other | one | different | better | easier | quicker | faster | second] way|ways|option|options|possibility|route|solution|slot|date|choice","best|closest|nearest|quickest|fastest|easiest|safest|only (<open>) way|one|option|match|thing|route|model|slot|date|time|choice","[in the meantime | until then | meanwhile | for now] (,) [you | we | i | please | <verb>]","[good news | on the plus side | on the bright side | the upside | luckily | fortunately | thankfully]","[works | work] [too | as well | best | fine]","is|are|remain|remains (<adverb>) available|possible|open|fine|free|welcome|ok","there <is> (still|also|always|however) …4 [available | free | left | open | for you | at the]","here is|are (…2) (a|an|the|some|what|how|another) <open>"],"unless":["<is> <not> …2 available|possible|open|fine|free","<not> …2 available|possible|open|free","no …4 available|possible|open|free|left","no other|alternative …2","nothing left","instead of"],"notIn":["condition","heading"]},
      ],
    },
    {
      id: "offer.suggestion",
      file: "rules/shared/acts/offer.yaml",
      classes: {"helpful":["[~close | ~archive | ~solve | ~mark | ~consider | ~regard | ~treat | ~keep in mind | ~note | ~forget | ~remain]"],"elsewhere":["[contact | call | reach | visit | see | read | consult | check | refer | browse | find | learn | get in touch | reach out]"],"mental":["[imagine | see | understand | appreciate | tell | guess | expect | rest assured | be sure | be certain | trust | count on]"]},
      phrases: [
        {"wordings":["<we> (would|can|could) (<adverb>) ~suggest|recommend|propose|advise|encourage|invite","my|our suggestion|advice|recommendation|proposal|tip","how|what about","why not","[would | do | could] you (…2) [like | prefer | want | be happy | be open | consider]","would|could|does|is … help|work|suit|ok|okay|enough|alright (for|with) (you) ?","^^ shall|may|can|could|should <we> (<adverb>) <verb>","if you (would|do) (<adverb>) like|prefer|want|wish","[let us know | let me know | tell us | tell me] (if|whether|which|when|what) you (would) [like | prefer | want | wish]"],"unless":["would not suggest|recommend","do|does <not> ~suggest|recommend|advise","if you (would) like|want|wish|have (…2) [any | more | further | questions | to know | to learn | information]","what about your"]},
      ],
    },
    {
      id: "offer.choice",
      file: "rules/shared/acts/offer.yaml",
      classes: {"helpful":["[~close | ~archive | ~solve | ~mark | ~consider | ~regard | ~treat | ~keep in mind | ~note | ~forget | ~remain]"],"elsewhere":["[contact | call | reach | visit | see | read | consult | check | refer | browse | find | learn | get in touch | reach out]"],"mental":["[imagine | see | understand | appreciate | tell | guess | expect | rest assured | be sure | be certain | trust | count on]"]},
      phrases: [
        {"wordings":["you can|could|may (<adverb>) <word>","you <is> (<adverb>) able|welcome|free|entitled|invited|eligible to","you <is> (<adverb>) welcome|entitled","you will be able to","feel|be (very) free|welcome to <verb>","gives|lets|allows|enables you","<is> yours"],"unless":["you can|could|may <not>","you can|could|may (<adverb>) <mental>","you may <have>","you may be","feel|be (very) free|welcome to <elsewhere>","you can (<adverb>) <elsewhere>","you <is> <not>","as you can"],"notIn":["condition"]},
        {"wordings":["^^ (please|then|so|just|simply|or|and|instead|also|next|first|in that case) <verb>","^ [to | in order to] <verb> …* , (please|just|simply) <verb>","^^ please (<adverb>) <verb>","you (will) need to <verb>"],"unless":["[please | ^^ | then | so] [accept | note | understand | bear | be | feel | do | rest | let | thank | forgive | excuse | stop | have | hope | wish | trust | mind | love | sound | kindly | see | know | regard | consider | call | ask | contact | visit | read | refer | consult | reach | direct | remember | keep | find | welcome | like | need | value | want | look | appreciate | get in touch | matter | last | thanks | best]"],"unlessAct":["referral"],"notIn":["condition","question","heading"]},
      ],
    },
    {
      id: "offer.condition",
      file: "rules/shared/acts/offer.yaml",
      classes: {"helpful":["[~close | ~archive | ~solve | ~mark | ~consider | ~regard | ~treat | ~keep in mind | ~note | ~forget | ~remain]"],"elsewhere":["[contact | call | reach | visit | see | read | consult | check | refer | browse | find | learn | get in touch | reach out]"],"mental":["[imagine | see | understand | appreciate | tell | guess | expect | rest assured | be sure | be certain | trust | count on]"]},
      phrases: [
        {"wordings":["[until | till | unless | as soon as | provided | providing | as long as | on condition] (that) [<we> | <you> | <it>]","[until | till | unless | as soon as | once | before | after] [<we> | <you> | it | they | he | she | this | that | your|the|our|a|an|its <open>]","[provided | providing | as long as | so long as | on condition | only if | only when | except if | except when | except where] (that) <word>","[before | until | till | from | after | by] <time>","without (a|an|the|your|his|her|their) (<open>) <word>","if|when you <verb>"],"unless":["if you have any|more|further|other","if you need|require any|more|further|other","once a|an","<we> <have> …3 once","the end of the","after (…3) review|reviewing|checking|consideration"]},
      ],
    },
    {
      id: "promise",
      file: "rules/shared/acts/promise.yaml",
      phrases: [
        {"wordings":["<we> will|shall <verb>","<we> ~be going to <verb>","[our|the|my] (…2) [team|colleague|colleagues|driver|engineer|engineers|specialist|specialists|agent|desk|office|store|warehouse|courier|supplier|technician|handler|surveyor|bank] will|shall <verb>","<we> ~promise|aim|plan|intend to <verb>","<we> be (now|already|currently) [working on | looking into | checking | preparing | arranging | fixing | chasing | sending | processing | reviewing | investigating]"],"unless":["will|shall [not | never]","will|shall (now|then) ~close|archive|resolve"]},
        {"wordings":["you will|shall [receive | get | have | hear | see | find | be <verb.done>]","[it|this|that|they|which] will (also) [be | arrive | come | reach | land | go | show | appear | take | leave | start | work]","[your|the|a|an] (…3) will|shall (also) [be | arrive | come | reach | land | go | show | appear | take | leave | start | work | follow | contact | call]","~expect (…3) [by | within | on | in | tomorrow | today]"],"unless":["will|shall [not | never]","will (now) be (now) (set|marked|moved) (to|as) [closed | solved | resolved | archived]","will (now) be [closed | solved | resolved | archived]"]},
      ],
    },
    {
      id: "referral.self-service",
      file: "rules/shared/acts/referral.yaml",
      phrases: [
        {"wordings":["[refer to | consult | visit | check | see | read | browse | search | have a look at | take a look at | look at] (…3) [FAQ | FAQs | faq | faqs | help center | help centre | knowledge base | website | web site | terms | terms and conditions | documentation | docs | general terms]","[all | more | the | any | further] (…2) [details | info | information | answers | documents] (…*) [~be | ~be laid out | ~be listed | ~be found] (all|also) [on|in|at|under] (…3) [FAQ | FAQs | faq | website | site | help center | help centre | terms | section | page]","[~be | ~be found | ~be listed | ~be explained | ~be laid out | ~be answered] (all) [on|in] our|my (…2) [FAQ | FAQs | faq | website | site | help center | help centre | terms | conditions]"]},
      ],
    },
    {
      id: "referral.elsewhere",
      file: "rules/shared/acts/referral.yaml",
      phrases: [
        {"wordings":["[contact | call | email | ask | speak to | talk to | write to | turn to | reach out to | get in touch with | take it up with | check with] (…2) [seller | manufacturer | bank | carrier | courier | restaurant | hotel | provider | landlord | airline | shop | store | vendor | supplier | department | billing team | billing department | sales team]","[questions | queries | enquiries | complaints] (…4) [go | ~be handled | should go | must go | belong] (…2) [to | by | with]"]},
      ],
    },
    {
      id: "refusal",
      file: "rules/shared/acts/refusal.yaml",
      classes: {"delight":["can|could <not> (even|quite) wait","can|could <not> (…2) ~thank|stress|emphasize|emphasise|praise|recommend|apologize|apologise|overstate|imagine","can|could <not> (…2) [be (any|more) | ask for | wish for | hope for | agree more | help but | have done | have asked | resist | believe | begin to]","can|could <not> (…2) <verb> enough","could <not> ~care|be","would|will|do <not> ~want|mind|hesitate|rest|stop|let|forget|give up","[lightly | for granted]","[~give up | ~change our mind]"],"mishap":["~fail|struggle to"],"private":["your (…2) [password | passwords | passcode | PIN | messages | conversations | searches | data | identity]","[~track | ~identify | ~trace | ~link | ~tie | ~decrypt | ~spy | ~profile | ~sell | ~share] (…3) you|your|user|users|people|individual|individuals|anyone","[personal | private] [data | information | details | identifiers]","card number|numbers"],"privacy":["[search | browsing | location] history|histories","~track|encrypt|anonymize|anonymise","[anonymous | anonymously | anonymity | anonymized | anonymised | encrypted | encryption | privacy | tracking | tracker | trackers]","[ip address | ip addresses | third party | third parties | third-party | personally identifiable | unique identifiers]","[compensation | payment | payments | money] [to | for | from]","[political | bias | neutral]"]},
      phrases: [
        {"wordings":["<company> <refuse>"],"unless":["<delight>","<mishap>","<private>","<company> ([<do> | will]) <not> ~allow|give|permit …2 [anyone | anybody | third parties | others | advertisers]"],"notIn":["condition","question","heading"],"kinds":["macro"]},
        {"wordings":["<agent> <refuse>"],"unless":["<delight>","<mishap>","<private>","i can|could <not> (…2) [see | find] (any|anything) ~be wrong","i <not> ~do"],"notIn":["condition","question","heading"],"kinds":["macro"]},
        {"wordings":["<company> <refuse>"],"unless":["<delight>","<mishap>","<private>"],"unlessSentence":["<privacy>"],"notIn":["condition","question","heading"],"kinds":["article"]},
        {"wordings":["<house> can|could <not> <serve>","<house> can|will <not> be held","<house> <do> <not> <serve>","<house> <is> <not> responsible|liable"],"unless":["the bank|carrier <word> <not> ~pay|take|process|offer"],"onlySentence":["[~entertain | ~refund | ~reimburse | ~compensate | ~waive | ~honor | ~honour | ~exchange | responsible | liable | liability | responsibility | ~offer | exceptions]"],"notIn":["condition","question","heading"]},
        {"wordings":["<name> [<do> <not> | can not] ~accept|assume|take (any) responsibility|liability","can|will <not> be held (legally) responsible|liable|accountable","accepts no responsibility|liability"],"notIn":["condition","question","heading"]},
        {"wordings":["[it|this|that (…2)] <to-be-not> (<adverb>) possible|feasible|practicable|doable (for us|me|you) (to)","[it|this|that (…2)] <to-be> (<adverb>) impossible|unfeasible|infeasible [(for us|me) to | for us|me]","^^ is not possible to","there <to-be-not> (a|any) (<open>) way|means|possibility (for us|me) [to | of | around | that|in which <we>]","there <to-be> no (<open>) way|means|possibility (for us|me) [to | of | around | that|in which <we>]"],"unlessSentence":["<privacy>","<private>"],"notIn":["condition","question","heading"]},
        {"wordings":["<service-noun> (…3) <to-be-not> (<adverb>) possible|available|permitted|allowed|offered|feasible","<service-noun> (…3) can|could|will <not> be (<adverb>) <decided>"],"unless":["<private>"],"notIn":["condition","question","heading"]},
        {"wordings":["<to-be-not> (<adverb>) possible|feasible|an option","^ [it is | (unfortunately|sadly|sorry) (,) not] possible to","[a|an|the|that|this|your|my|our (<open>) <open>] can|could <not> be (<adverb>) <decided>","[it|that|this|these|those|they] can|could <not> be (<adverb>) <decided>","can|could [no longer | never] be (<adverb>) <decided>","can|will <not> be (<adverb>) <decided>","and can <not> be (<adverb>) <decided>","could <not> be (<adverb>) approved|granted|accepted|honoured|honored|refunded|waived|extended|considered|upheld","<is> no longer|not accepted|offered|honoured|honored|granted|permitted"],"unless":["<private>","will|would not be changed|amended|altered|split|stopped|paused|made|done|given","~password|code|data|information <word> <not> be"],"notIn":["condition","question","heading"],"kinds":["macro"]},
        {"wordings":["<open> (…2) can|will <not> be (<adverb>) <money-back>"],"notIn":["condition","question","heading"],"kinds":["article"]},
        {"wordings":["nothing (<adverb>) (more|further|else|left) (that) <we> can|could|are able to (<adverb>) do","nothing (<adverb>) (more|further|else) can|could be done","nothing (<adverb>) (more|further|else|left) to be done","nothing left (for us|me) to try|do|offer","nothing (<adverb>) (more|further|else) (that) <we> can|could <word>"],"unless":["nothing <we> can <word> wrong"],"notIn":["condition","question","heading"]},
        {"wordings":["<not> (something|anything) (that) <we> [can | could | offer | do | provide | support | are able to | have]","<not> a|an (<open>) service|option|feature|thing (that) <we> [can | could | offer | do | provide | support | have]","[is|are|was] out of our|my hands|control","[is|are|was|lies|~fall] (well) beyond|outside (of) our|my (<open>) power|remit|scope|authority|reach|department","[is|are|~fall] outside (of) [the scope of our | what we]","my|our hands are tied","^ no can do"],"unlessSentence":["do not worry"],"notIn":["condition","question","heading"],"kinds":["macro"]},
        {"wordings":["<not> (something|anything) (that) <company> [can | could | offer | do | provide | support | are able to]"],"notIn":["condition","question","heading"],"kinds":["article"]},
        {"wordings":["^ [unable|impossible | not able|possible] to <serve>","[unfortunately | sadly | regrettably | afraid | sorry | but | so] (,|but) (can not | not able to | unable to) <serve>","^ (unfortunately|sadly|sorry) (,|but) can not <serve>","^ (unfortunately|sadly|sorry) (,|but) no (<open>) <service-noun> (on|for|after|without|once|in|at|from)"],"notIn":["condition","question","heading"],"kinds":["macro"]},
      ],
    },
    {
      id: "sign-off.letter",
      file: "rules/shared/acts/sign-off.yaml",
      phrases: [
        {"wordings":["^ (with) (our|my) (very) (kind|kindest|best|warm|warmest|many|friendly|sincere|cordial|heartfelt|personal) regards|greetings|wishes|rgds","^ (kind|kindest|best|warm|warmest|sunny|friendly) wishes|regards|greetings (from)","^ (yours|very) (very) sincerely|faithfully|truly|cordially (yours)","^ (most) respectfully|warmly|cordially|sincerely|gratefully (yours)","^ yours [, | $ | in]","^ (all the) best [, | $]","^ all the|my|our best","^ (many|with) thanks and (kind|best|warm) regards","^ [take care | stay safe | stay well | be well] [, | ! | $]","^ [see | talk | speak | chat] (to|with) (you) soon [, | ! | $]","^ [until (next time|then|soon) | bye | bye for now | so long | ciao | xoxo | love]  [, | ! | $]"],"notIn":["heading","condition"]},
      ],
    },
    {
      id: "sign-off.thanks",
      file: "rules/shared/acts/sign-off.yaml",
      phrases: [
        {"wordings":["^ (many|with|warm|kind|big|huge) thanks|thx|cheers|ta [, | ! | $]","^ [thanks | thank you | thx] (so much | very much | again | a lot | a bunch | in advance | kindly) [, | ! | $]","^ cheers"],"notIn":["heading","condition"]},
      ],
    },
    {
      id: "sign-off.wish",
      file: "rules/shared/acts/sign-off.yaml",
      phrases: [
        {"wordings":["^ (and) have (yourself) a (…2) day|one|week|weekend|evening|afternoon|morning|trip|flight|night|holiday|time|journey|stay","^ [enjoy | happy | safe] (…3) $","^ <we> ~look|looking forward to","^ looking forward to","^ <we> (…1) hope to (see|hear|welcome)","^ good luck"],"notIn":["heading","condition"]},
      ],
    },
    {
      id: "trouble-title.late",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["late|delayed|delay|delays !return|returns|fee|fees|payment|payments|cancellation|checkout|check-out|checkin|check-in|arrival|registration|submission|invoice|invoices|reply|response|notice|night|start","running late|behind","late $","<not> (yet|been) [delivered|received|arrived|arriving|come|shipped|here]","nothing there|arrived","[failed|missed|unsuccessful] delivery|deliveries|visit|appointment","delivery failed|failure|problem|problems|issue|issues|exception|missed","undelivered|no-show","[no show | did not come | did not show | never came | never arrived | still waiting | not come]","stuck (in|at) (transit|customs|depot)"],"unless":["late return","too late","no later"]},
      ],
    },
    {
      id: "trouble-title.lost",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["[lost|missing] (<open>) <goods>","<goods> [lost|missing|astray]","[search|trace] (of|for) (lost) <goods>","lost in transit|post|mail","marked (as) delivered"],"unless":["missing document|documents"]},
      ],
    },
    {
      id: "trouble-title.damaged",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["<broken> !link|links|english","damage|defect|defects|DOA|malfunction|leak","<going-wrong>","not working|charging|heating|starting","warranty claim","cold food|meal|dinner|pizza"],"unless":["expired (…1) card|code|voucher|link|trial|token|password|passport|session","wet (…1)","dead link|links","card|code|voucher|link|trial expired","raw (…1) data|file|files","expired","broken link|links"]},
      ],
    },
    {
      id: "trouble-title.wrong",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["wrong|incorrect|mistaken !department|team|channel|repository|repo|forum|category|place|section|address|email|mailbox|template|password|code|number|branch|inbox","[mix-up | mixup | not as described | item differs]"]},
      ],
    },
    {
      id: "trouble-title.charged",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["[double|duplicate|unknown|unexpected|unrecognized|unrecognised|incorrect|wrong|disputed|unauthorized|unauthorised|two|extra|mystery] charge|charges|payment|payments|billing|bill|debit|transaction|transactions","[charged|billed|debited] (…2) [twice|again|wrongly|incorrectly|after|without|double|too|in]","[charge|payment|card|transaction|billing|bill] dispute|disputed|error|errors|problem|problems|mistake","chargeback|overcharged|overcharge|overbilled","[unknown|unexpected] <open> on|from","refund|payment|payout|transfer missing|stuck|failed|lost|late|delayed"]},
      ],
    },
    {
      id: "trouble-title.locked-out",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["locked (…2) out","account|card|login locked","[can not | cannot | unable to | not able to] (…1) [log in|sign in|login|log|sign|access|open|use|get into]","[no|lost] access","[sign-in|login|log-in|access] problem|problems|issue|issues|trouble|failed|failure|error"]},
      ],
    },
    {
      id: "trouble-title.suspended",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["suspended|suspension|banned|ban|deactivated|restricted","[account|card|shop|profile|order|payment|payout|payouts] [blocked|frozen|disabled|terminated|limited|on hold]","[blocked|frozen|disabled] (<open>) [account|card|shop|profile]"],"unless":["restricted area|areas|items|data"]},
      ],
    },
    {
      id: "trouble-title.outage",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["outage|incident|downtime|disruption|interruption","<word> down !payment|payments|load|loads|to|grade|jacket","<word> down $","[service|system|network|server|site|app] issue|problem|problems|issues|error|failure|unavailable"],"unless":["[sit|cut|slim|break|write|shut|calm|step|scale|boil|settle|power|turn|slow|log|track|lock|mark|drop|roll|scroll|wind|tear|take|put|let] down","drop down"]},
      ],
    },
    {
      id: "trouble-title.bug",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["bug !bounty|report template|hunt|fix released","crash|crashes|crashed|crashing|glitch|freezing|freezes","[export|import|upload|sync|video|page|screen|download|backup|build|payout|update] stuck|frozen|failed|failing|failure","delivered|sent|posted twice"],"unless":["bug bounty"]},
      ],
    },
    {
      id: "trouble-title.complaint",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["complaint|complaints|complain|complains","[angry|upset|unhappy|dissatisfied|frustrated] (customer|client|guest|user|caller|with|about)","[bad|poor|rude|negative|terrible] (…1) experience|service|staff|stay|driver|agent|review|treatment|behaviour|behavior","rude <word>"],"unless":["complaint|complaints procedure|policy|form"]},
      ],
    },
    {
      id: "trouble-title.cancelled",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["<occasion> (…2) cancelled|canceled|postponed|delayed|rescheduled|diverted","[cancelled|canceled|postponed|delayed] <occasion>","cancelled|canceled|cancellation by us|seller|merchant|shop|host|airline|organizer|organiser","[cancel|cancelling|cancellation|cancelled] after <word>","overbooked|overbooking|oversold|double-booked"],"unless":["service cancelled|canceled"],"unlessSentence":["as asked|requested|wished","by customer|guest|client","at request"]},
      ],
    },
    {
      id: "trouble-title.rejected",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["claim (…2) [rejected|denied|declined|refused|upheld]","[rejected|denied|declined|refused] (…2) claim"]},
      ],
    },
    {
      id: "trouble-title.stolen",
      file: "rules/shared/acts/trouble-title.yaml",
      phrases: [
        {"wordings":["stolen|theft|hacked|burglary|accident|injury|robbery|scam|phishing|fraud","[broken into | account taken over | account compromised]"]},
      ],
    },
    {
      id: "trouble.late",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["<goods> (…3) <to-be> (…2) [late | delayed | overdue | stuck | held (up) | running late | behind schedule | backed up | on backorder]","<goods> (…3) <have|do|is> <not> (yet) (been) [arrive|arrived | come | shown|show up | turned|turn up | delivered | reached|reach you | appeared]","[delay|delays] (…1) [to|in|of|with|on|for] (…2) <goods>","[delayed|late] <goods>","~take (…2) longer than","~arrive|come|get there|reach you|land (…3) [late | later than]","[nobody | no one | our technician | the engineer | the technician | our engineer | the driver] [came | showed up | turned up | did not come | did not show up]","[failed|missed|attempted] delivery","[delivery failed | delivery attempt]","<goods> (…3) could <not> be delivered","(our|the) driver|courier [tried | attempted | could not | was unable | was not able]"],"unless":["[late | delayed] payment|fee|return"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.lost",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["<goods> (…3) <to-be> (…2) [lost | missing | untraceable | mislaid | nowhere to be found]","<goods> (…3) ~go|went|gone|get|got|gotten (…1) [lost | missing | astray]","[lost|missing|undelivered|mislaid] <goods>","<goods> (…3) never [arrived | came | turned up | showed up | reached]","[search|looking|tracing|trace|hunt] [of|for] your (…1) <goods>","marked (…1) as delivered"],"unless":["missing documents|document|part|parts","lost card|phone|key|keys"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.damaged",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["[arrive|arrived|come|came|landed|delivered | reached you | turned up | received it|them] (…3) <broken>","<goods> (…3) <to-be> (…2) <broken>","[the|your|this|that|a|of] (…1) <broken> <goods>","<goods> (…3) <going-wrong>","[damage|defect|fault|crack|leak|dent|tear|stain|moisture|mould|mold] [to|in|on|of|inside|with] (your|the) (…1) <goods>","[water|fire|storm|transit|transport|liquid] damage"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.wrong",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["[receive|received|get|got|sent|send|sending|shipped|delivered|packed|gave|given|picked] (…3) [wrong|incorrect|different] <goods|occasion|word>","[wrong|incorrect] (…1) [item|items|size|order|product|part|colour|color|model|address label|dish|meal|parcel|package|tickets]","[meant|intended|addressed|packed] [for|to] (another|someone else|somebody else|a different)","(was|were) sent [in place of | instead of] the"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.charged",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["[charge|charged|charging|billed|debited|took|taken|paid|deducted] (…4) [twice|double|wrongly|incorrectly | two times | in error | by mistake | too much]","[double|duplicate|duplicated|unknown|unexpected|unrecognized|unrecognised|incorrect|disputed|unauthorized|unauthorised|wrong|mistaken|erroneous|suspicious|fraudulent|second|extra] (…2) <bill>","~overcharge|overbill","[two|three|both] [charges|payments|debits] (…3) [on|from|in|for] your","same amount|payment twice|again","billed you for","<bill> (…3) [went through | gone through | is valid | was taken | is correct]","[dispute|chargeback] (…2) [has been|was|is|about|over|of|for|regarding]"],"unless":["second invoice|bill|payment","extra charge (for|of)"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.locked-out",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["locked out","(shut|kicked|logged) out of your","you (…1) <cannot> (…2) [use|access|open|enter|log|sign|get] (…3) [account | into | in]","[lost|no|without] access to your","<account> (…3) <to-be> (…2) locked"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.suspended",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["<account> (…3) <to-be> (…2) <shut>","<we> (…2) [suspended|banned|blocked|froze|frozen|deactivated|disabled|restricted|limited|suspend|block|disable] (…1) your","(the|your|this|our) [ban|suspension|restriction] [is|was|has|will|can|stays|remains|stands]","appeal (…3) [rejected|denied|declined|unsuccessful|refused|turned down|dismissed]"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.outage",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["outage|outages|downtime","<system> (…6) <to-be> (…2) <down>","<system> (…4) [went|gone|go|goes|going|crashed|fell|broke] (down|offline|over|out) (…1) [since|at|in|for|this|on|with|when|and|last|yesterday|today|$]","(an|the|this|our) (…2) [interruption|disruption|incident] (…1) [of|to|in|with|affecting|on|has|is|that|which]","[cut|broke|damaged] a (…1) [cable|line|pipe]","experiencing|seeing|having (…2) issues|problems|trouble|difficulties|errors|delays with (our|the) (…2) <system>"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.bug",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["(app|page|site|game|program|browser|screen|phone|tool|editor) (…3) [crash|crashes|crashed|crashing|freezes|froze|hangs]","(the|this|a|known) crash|crashes","<we> (…2) ~reproduce (it|this|the (…2)) (on our side|over here|and|now|too)","known issue"],"notIn":["condition","question"],"kinds":["macro"]},
      ],
    },
    {
      id: "trouble.complaint",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["(your|the|this|a) (…1) complaint (…1) [about|regarding|on|of|concerning|against|was|has|is|from|with|$]","[received|reviewed|read|logged|regarding|about|for] your complaint","you (…2) ~be (…2) [unhappy|dissatisfied|disappointed|displeased|unsatisfied] [with|by|about|at]","[bad|poor|negative|unpleasant] (…1) [experience|service|treatment|stay]"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.cancelled",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["<occasion> (…5) <to-be> (…2) [cancelled|canceled|postponed|called off|delayed|diverted|rescheduled|moved|off]","<we> (…2) ~have to cancel|postpone|move","<to-be> (…1) [overbooked | double-booked | oversold]","<booking> (…4) <to-be> (…2) [cancelled|canceled] (by us|our|the) (…2) [due|because|owing|as|since|by]","<we> (…2) cancelled|canceled|postponed your"],"unlessSentence":["as you asked|requested|wished|wanted","as requested|agreed|discussed","at|on your request","for you"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.rejected",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["claim (…4) <to-be> (…2) [rejected|denied|declined|refused|turned down|dismissed]","[reject|rejected|deny|denied|decline|declined|refuse|refused] (…2) your (…2) claim","your document <to-be> (…1) [rejected|refused|declined]"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "trouble.stolen",
      file: "rules/shared/acts/trouble.yaml",
      phrases: [
        {"wordings":["[stolen|theft|burglary|break-in|hacked|compromised|scammed|robbed|fraud]","[broken into | taken over | without your permission]","(an|the|your) accident|injury"],"notIn":["condition","question"],"kinds":["macro"]},
      ],
    },
    {
      id: "warning",
      file: "rules/shared/acts/warning.yaml",
      phrases: [
        {"wordings":["[warning | caution | danger | beware | hazard | safety | stay safe | unsafe | dangerous | risk | for your (own) safety]","[~overheat | ~burn | ~explode | ~injure | ~choke | ~poison | ~scald | ~electrocute | ~melt | ~bleed | ~swell]","fire|smoke|gas|shock|voltage|mains|battery|batteries|blade|blades|bleach|acid|fumes|flame|flames|toxic|flammable|swollen","dose|tablet|tablets|pill|pills|medicine|medication|symptoms|doctor|child|children|toddler|toddlers|pets|allergic|allergy","~swallow|ingest|inhale|drive|unplug|defrost|freeze","[switch | turn | shut | power] (…2) off (…3) during|while|until","~interrupt|disconnect (…3) during|while|until|update","during the (…2) update|upgrade|installation|transfer","firmware"]},
        {"wordings":["password|passwords|passcode|passcodes|PIN|PINs|CVV|CVC|iban|phishing|scam|scams|scammer|scammers|fraud|fraudsters|malware","[card | account | security | social security | bank] [number | numbers | details | data | code | codes]","[recovery | backup | one-time | one time | verification | security | secret | private | login | access | api | ssh] [code | codes | key | keys | phrase | token | tokens | link]","[personal | sensitive | confidential | private] [data | information | details | info]","[~share | ~give | ~tell | ~show | ~reveal | ~disclose | ~publish | ~commit | ~post] …4 [with | to] (anyone|anybody|others|someone|strangers|us|third)","[~share | ~give | ~read | ~commit | ~reveal | ~disclose] (…2) [code | codes | key | keys | link | token | tokens | details]","[~click | ~tap | ~open | ~follow] (…3) [link | links | attachment | attachments] (…6) [~expect | ~know | ~trust | suspicious | unknown | strange]","[~install | ~download | ~run] …6 [someone | anyone | strangers | unknown | untrusted | ~trust | ~know | emails | by email]","suspicious|untrusted|stranger|strangers|impostor|imposter|fake|hacker|hackers|thief|thieves","[~send | ~wire | ~transfer | ~pay] (…3) [money | cash | gift cards | funds]","[~revoke | ~expose | ~leak]"]},
        {"wordings":["[~lose | ~erase | ~overwrite | ~wipe | ~corrupt | ~destroy | ~damage | ~brick | ~void]","[~delete | ~format] (…3) [files | data | disk | drive | partition | folder]","stop|stops working for good","[running | current | active] [builds | jobs | sessions | transfers] ~stop|fail|break","[permanent | permanently | irreversible | for good | data loss | harm | harmful | injury | injuries | leak | leaks]"]},
      ],
    },
    {
      id: "way-back",
      file: "rules/shared/acts/way-back.yaml",
      phrases: [
        {"wordings":["[reply | respond | answer] (back|here) (to (this|that|our|my) …2)","[write | come | get | turn] back to [us | me]","~reopen|re-open","[open | opens | reopens | opened] (it|this|the …2) (up) again","[contact | email | e-mail | call | message | text | ping | reach | ring | write to | write] [us | me | our team]","[get | be] in touch","reach out (to|again|any)","drop [us | me] a","[let | give] [us | me] [know | a call | a shout | a ring]","shout if|when","<we> be (still|always|only|right|just) [here | around | a message away]","if you [need | have | want] [anything | something | any | more | further] …*","any reply","start a new [chat | conversation | ticket | request]","happy to help"],"unless":["thank you for (…2) [contacting | reaching out | getting in touch | writing]","thanks for (…2) [contacting | reaching out | getting in touch | writing]"]},
      ],
    },
  ],
  rules: [
    {
      id: "complete-resolution/descriptive-links",
      file: "rules/complete-resolution/descriptive-links/phrases.yaml",
      phrases: [
        {"wordings":["(please|just|simply) (~click|press|tap|look|go|see|check|read|visit) (on|it|more|right) here","right here","(~click|read|see|visit|check|follow|open|go to|on|in|at|via) this|the|that (following|web) [link | page | article | post | url | address | guide | site | document | one]","this|link|links|url|page|article","(~click|read|see|check) [this | that]","[~read | ~learn | ~see | find out | discover | show] more (here|about it|about this)","[more | further] (info | information | details)","details|info","(for) more"],"name":"link"},
      ],
    },
    {
      id: "complete-resolution/next-step",
      file: "rules/complete-resolution/next-step/phrases.yaml",
      phrases: [
        {"wordings":["<time>","[next | then | after that | from then on | from now on | in the meantime | meanwhile]","[try | check | use | visit | go to | open | select | choose | follow | enter | bring | take | keep]","[is | are] [on its way | on the way | on their way | in the post | attached | below | enclosed | included]","[you | your] …4 [instead | again | any time | anytime | whenever]","[we | i] have (also) [sent | added | attached | enclosed | booked | arranged | ordered | credited | refunded | replaced | set up | opened | started | put | asked | forwarded | passed | escalated | reset | upgraded | created | issued]","instead","alternatively"],"name":"way"},
      ],
    },
    {
      id: "complete-resolution/say-when",
      file: "rules/complete-resolution/say-when/phrases.yaml",
      classes: {"coming":["<we> will|shall","<we> (…2) [~hope | ~aim | ~plan | ~expect | ~try | ~intend | ~go] to","will|shall (also) be","[should|may|might|could] be","will|shall <verb>","you will|shall","~be (now) [being | coming | going | on its way | on the way | in progress | under way | planned | scheduled | expected]","[it | this | that | they | which | who | and | team | colleague | someone | somebody | department | manager] [~answer | ~reply | ~follow | ~arrive | ~come | ~go | ~get | ~land | ~send | ~ship | ~update | ~call]","<verb.s> (you|it|them) (back)","<we> <verb>","updates|news|details|information|more to|will follow","coming","(back|here|there|available|live|up) (again)"],"span":["minutes","hours","days","weeks","months","moments","working days","business days"],"few":["a few","a couple of","a matter of","some","several","a number of","the next few","the coming","the next couple of","the following"]},
      phrases: [
        {"wordings":["in due [course | time]","in a timely [manner | fashion | way]","at [our | my | their | his | her] earliest (possible) [convenience | opportunity]","in the (not too|very) [near | distant | foreseeable] future","before (too|very) long","before you know it","in no time (at all)","further down the [line | road | track]","(some way|somewhere) down the [line | road | track]","when the time [is right | comes]","in the [next | coming] (little) while","in a (little|short|bit of a) while","next little while","[as and when | when and where] [possible | we can]","when|whenever we get [round | around] to it","one of these days","by and by","in [the fullness of time | short order]"],"unless":["in no time limit"],"unlessSentence":["<time>"],"notIn":["condition","heading"],"name":"set"},
        {"wordings":["as [soon | quickly | fast | promptly | early | swiftly] as [possible | practicable | reasonably possible | humanly possible | feasible]","as [soon | quickly | fast | promptly | swiftly] as (we|I|they|he|she) (possibly) [can | could | are able to | can manage | can get to it]","ASAP","asap","a.s.a.p","at the earliest (possible) (opportunity|time|date)","without [undue | further] delay"],"unless":["please|kindly …* as soon as possible","please|kindly …* [ASAP | asap]","please|kindly …* as quickly as possible"],"unlessSentence":["<time>","^ (please|kindly|and|so|then|now) <verb> …*  as soon as possible","you [should | must | need to | have to | can | may | could]","your bank|doctor|local"],"notIn":["condition","heading"],"name":"hurry"},
        {"wordings":["[very | real | really | quite | pretty | so] soon","soon","shortly","promptly","presently","momentarily","in a [moment | bit | minute | second | jiffy | mo]","any [moment | minute | time | day] now","quickly","swiftly"],"unless":["as soon as","so soon","too soon","soon [after | as | enough | before | if]","[shortly | promptly] [after | before | at | once | when]","[see | talk | speak | chat | write | fly | visit | come | hear] (…4) soon","how soon","no sooner","get well soon","(more|as|so|too|very) quickly (and|as|than|or)","respond promptly","~expire|end soon","coming soon to","<you> (can|may|could|should|will) (now|then) <verb> (…3) [quickly | swiftly]","to <verb> (…3) [quickly | swiftly | promptly]"],"unlessSentence":["<time>","please <verb> …2 promptly","^ (please|kindly) <verb>"],"onlySentence":["<coming>"],"notIn":["condition","heading","question"],"name":"soon"},
        {"wordings":["at [a | some] (later|future) [date | stage | point | time | moment] (in time|in the future|down the line)","at some (later|future) [point | stage | time | moment] (in time|in the future)","later on","some time (soon)","sometime (soon)","(somewhere|sometime) in the future","eventually","sooner or later"],"unless":["in the future if","some time [ago | to | before | after | in | on | with | for]","at some time in"],"unlessSentence":["<time>","you [can | may | could | might | want | wish | decide | need | choose]","if you|your","[change | cancel | edit | add | do | turn | switch] (…3) [at a later | later on | at some | in the future]"],"onlySentence":["<coming>"],"notIn":["condition","heading","question"],"name":"later"},
        {"wordings":["(in|within|for|over|after|it can take|it takes) <few> (more|short|working|business) <span>","a [matter | question] of <span>","any [number of days | day]","(in|within|over) the [coming | next | following] (few) <span>","for [a while | some time] (yet|still|longer)"],"unless":["[every | past | last | after | for | once] (a) <few> (more|working|business) <span>","<few> (more|short|working|business) <span> [ago | before | after | later | earlier | old]","takes (only) a few <span>"],"unlessSentence":["<time>","for [the past | the last] …2","you [can | may | could | should | need to | must | have]","^ (please|kindly|then) <verb>"],"onlySentence":["<coming>"],"notIn":["condition","heading","question"],"name":"vague-span"},
      ],
    },
    {
      id: "empathy/real-apology",
      file: "rules/empathy/real-apology/phrases.yaml",
      phrases: [
        {"wordings":["[sorry (…2) for|about|over (all) (the|this|that|these|those|<any-such>) (…2) <bother>] (<of-it>)"],"say":["sorry that [what went wrong]"],"notBefore":["with","about","over","of","on","from","you had","between","around","getting"],"unlessAct":["apology.specific"],"name":"sorry","fix":"suggest"},
        {"wordings":["[apologies|apology (…3) for|about|over (all) (the|this|that|these|those|<any-such>) (…2) <bother>] (<of-it>)"],"say":["apologies that [what went wrong]"],"notBefore":["with","about","over","of","on","from","you had","between","around","getting"],"unlessAct":["apology.specific"],"fix":"suggest"},
        {"wordings":["[~apologize|apologise:v (…3) for|about|over (all) (the|this|that|these|those|<any-such>) (…2) <bother>] (<of-it>)"],"notBefore":["with","about","over","of","on","from","you had","between","around","getting"],"unlessAct":["apology.specific"]},
        {"wordings":["<say-sorry> (…3) for|about|over|4 <any-such> (<open>) <open> (<of-it>)"],"unlessAct":["apology.specific"]},
        {"wordings":["<we> (…1) ~regret (…1) (the|this|that|these|<any-such>) (…1) <bother> (<of-it>)","<we> (…1) ~regret <any-such> (<open>) <open> (<of-it>)","(the|this|any|all) <bother> (<of-it>) ~be (…1) regretted"]},
        {"wordings":["excuse|forgive|pardon (us|me) (for) (the|this|all|<any-such>) (…1) <bother> (<of-it>)","excuse|forgive|pardon (us|me) (for) <any-such> <open> (<of-it>)","pardon|forgiveness|excuses for (the|this|all|<any-such>) (…1) <bother> (<of-it>)"]},
        {"wordings":["<say-sorry> (…2) if (…5)","<say-sorry> in case (…5)"],"unless":["sorry if-then"],"notAfter":["you will be","you would be","will be","would be","feel","better safe than"],"message":"conditional"},
        {"wordings":["[~be:x (…1) offended|inconvenienced|upset|hurt|affected|misled|confused|bothered|disappointed …* [apologize|apologise|sorry|apologies]]","^ [if|should …* , (then) (please accept) (<we> are|am) (…2) [apologize|apologise|sorry|apologies]]","^ [if|should …* , <we> (do|must|would like to|can only) (…1) [apologize|apologise]]"],"unless":["sorry to see you","sorry to lose you","sorry to hear that"],"onlySentence":["^ if","^ should","anyone who","those who"],"message":"conditional"},
        {"wordings":["sorry (that|to hear|to hear that|to learn|to learn that|to read|to read that) you ~feel|think|believe|perceive|consider (…5)","sorry (that|to hear|to hear that) you ~see (it|this|things|our (…2)) (…1) that|this|so|like|differently (way) (…3)","sorry (that|to hear|to hear that) you ~find (…4) <unpleased>","sorry (that|to hear|to hear that) you ~take (it|this|that|our (…2)) (…3)"],"unless":["you ~feel (…1) unwell|ill|sick|unsafe|pain|better"],"message":"feel"},
        {"wordings":["~feel that|this way …* sorry","[(it|that) is (…2) a shame|pity (that) you ~feel|think (…5)]"],"message":"feel"},
      ],
    },
    {
      id: "positive-framing/double-negative",
      file: "rules/positive-framing/double-negative/phrases.yaml",
      classes: {"un":["uncommon|unusual|impossible|unlikely|unreasonable|unheard-of|unknown|inconceivable|unthinkable|unaware|unfamiliar","unsympathetic|insignificant|inconsiderable|inaccurate|incorrect|untrue|unfair|unwelcome|unhappy|unimportant","uninteresting|unkind|unjustified|unwarranted|unfounded|unrelated|unexpected|unforeseen|unimaginable|improbable","infrequent|atypical|abnormal|irregular|irrelevant|irreversible|dissimilar|dissatisfied|disinclined|disagreeable","insensitive|unaffected|unaffordable|unsafe|unnecessary|unable|unwilling|unsuitable|indifferent|illegal|invalid","incomplete|unattractive|unpleasant|unreliable|unprecedented|uncomplicated|inexpensive|unmanageable|insurmountable","unjust|unclear|uncertain|unconcerned|unprepared|unavoidable|illogical|impolite|unhelpful|unsuccessful|improper"],"very":["(that|so|at all|all that|entirely|completely|altogether|too|very|exactly|totally|in any way) (an|a)"],"reach-in":["contacting|calling|writing|asking|emailing|reaching|messaging|phoning|ringing|getting"]},
      phrases: [
        {"wordings":["please|kindly (,) do not|never (ever) hesitate to <verb:v>"],"say":["please {v}"],"fix":"safe"},
        {"wordings":["please|kindly (,) do not|never (ever) hesitate in <verb.ing:v>"],"say":["please {v.base}"],"fix":"suggest"},
        {"wordings":["do not|never (ever|please|kindly) hesitate to <verb:v>"],"say":["please {v}"],"notAfter":["please","kindly","we","i","they","who","will","to"],"fix":"safe"},
        {"wordings":["you should|must|need|may not hesitate to"],"say":["you are welcome to"],"fix":"suggest"},
        {"wordings":["[no need to | without | no | not be|feel|~have (any)] hesitate|hesitant|hesitation","<not> (be|feel) hesitant (to|about|in)","<not> hesitate","not to hesitate"],"unless":["[<we> | they | he | she] [<do> | will | would | <have>] <not> hesitate","do|did|will|would <not> hesitate to ~send|replace|refund"],"notAfter":["we","i","they","who"],"notIn":["condition"]},
        {"wordings":["<not> (<very>) <un>","[anything but | far from] <un>","<not> (<very>) unheard of","<not> out of the ordinary","nothing (<very>) [<un> | unheard of | out of the ordinary | untoward]","<not> (<adverb>) [uncommonly | infrequently | unusually | unreasonably | unlike | without its | without their | without reason | without risk]"],"unless":["<not> unable|uncertain|unclear|unexpected if","<un>|<un> <not>"],"notIn":["question"]},
        {"wordings":["[<do> | would] <not> ~think|say|call|consider|find|believe (…3) <un>","[<do> | would | could | can] <not> disagree","can|could <not> ~deny","there ~be no denying","can|could <not> not"],"notIn":["condition","question"]},
        {"wordings":["^^ without (a|an|the|your|our|this|that|any|these|those) (<open>) <open> , no|nothing|nobody|none","^^ without (a|an|the|your|our|this|that|any|these|those) (<open>) <open> no|nothing|nobody|none <open>","no|none|nobody|nothing (<open>) (<open>) can|could|will|is|are|was|were|may|shall (be) (<open>) … without","^^ there <is> no <open> … without","no|nobody|nothing|none (one) <verb.s> … without"],"unless":["no (<open>) [fee|charge|cost|obligation|need|limit|account|reason|problem|one]","no <open> without"],"unlessSentence":["with or without","without [delay | charge | cost | worry | worries]"],"notIn":["question","condition"]},
        {"wordings":["it|that will <not> be long before|until …4 <not>","<not> ~mean|imply|say (that) [<we> | <you> | it | they | (your|the|our) <open>] can|could|do|does|will|would <not>","no reason [not to | (why) <you> <modal> <not> | (why) <we> <modal> <not> | (why) it <modal> <not>]"],"notIn":["condition","question"]},
      ],
    },
    {
      id: "positive-framing/negative-opener",
      file: "rules/positive-framing/negative-opener/phrases.yaml",
      classes: {"regretful":["unfortunately","regrettably","sadly","regretfully","alas","unluckily","disappointingly","unhappily","lamentably"],"degree":["very","most","quite","rather","so","really","deeply","truly","somewhat"],"break-it":["(have|must) (to) ~say|report|announce|add|admit|confess","(have|must) (to) ~tell|inform|advise|notify (you|everyone|all) (all|of)","(have|must) (to) let you know","be the one to ~tell (you)","[see | read | learn] that we"],"glum":["sad","saddened","disappointed","gutted","devastated","heartbroken","unhappy","dismayed","distressed"],"bad":["bad","unfortunate","unwelcome","sad","disappointing","unpleasant","upsetting","difficult","not so good","not great","less good","tough","rubbish","poor","terrible"]},
      phrases: [
        {"wordings":["(<degree>) <regretful>"],"unless":["<open>|a|an|the alas <name>"],"notBefore":["<open> playlist"]},
        {"wordings":["[<we> | ^ | <company>] (<is>) (…2) afraid (so|not|that|to say) (<break-it>)","^ ([sorry | oh no | hi]) , afraid that"],"unless":["afraid of|to","<not> afraid","<is> <not> (…2) afraid"],"notBefore":["of","to"],"notIn":["condition"],"tight":true},
        {"wordings":["<we> (do|have|must|would) (<adverb>) ~regret (to|that|having|having to) (<break-it>) (that|of)","[it is | ^] with (great|deep|much|real|sincere) regret|sadness (that)","with a heavy heart","^ [much to | to] our|my (great|deep) regret|dismay","[much to | to] our|my (great|deep) regret"],"unless":["regret [the | any | this | our | it | your | if] …","<not> regret"],"notIn":["condition","question"]},
        {"wordings":["[<we> <is> | ^] (<adverb>) (so|very|truly) sorry to (<break-it>) (that|of)","[^ | <we> <is>] (<adverb>) sorry to say|inform|report|announce|advise|tell|confirm (you) (that)","[<we> <is> | ^] (<adverb>) <glum> to <break-it> (that|of)","[<we> | ^] (<adverb>) ~hate to [<break-it> (it) | be the bearer | disappoint (you) | do this | let you down] (, but)","it ~pain|sadden|grieve me|us (to <break-it>) (that)","be the bearer of <bad> news|tidings"]},
        {"wordings":["[<we> have|bring (got) | there is | here is|comes | ^ | now for | so | with (some) | share] (some|the|a bit of|rather|a piece of) <bad> news (for you)","[not the best | not great | not good | no good | bad|sad|unfortunate] news","the news ~be <not> (so|very|as) good|great|better","<we> [<do> <not> have | have no] (any) (good|better|happier) news (for you)","<we> wish <we> ~have (some) better|good|happier|other|different news|answer|answers (for you)","<we> wish <we> could (give|offer|bring|share|have) …2 better|different|other …1 news|answer","<not> the (news|answer|reply|outcome|result|response) (that) you (<adverb>) [~want | ~hope | ~expect | ~look | ~have hoped | ~be hoping | ~be looking | ~wait]","<not> what you (<adverb>) [~want to hear | ~hope for | ~hope to hear | ~expect | ~be hoping for | ~be hoping to hear]"],"unlessSentence":["good news","good and bad news","how to","if [this | it | that | the] …3 <not>"],"notIn":["condition","question","heading"],"name":"stays"},
        {"wordings":["[<we> <must>] (<adverb>) disappoint you (here|on)","sorry to (have to) disappoint (you)","^ it is (<degree>) unfortunate (but|that)","[<we> <must>] let you down (here|on|this)"],"notIn":["condition","question"],"name":"stays"},
      ],
    },
    {
      id: "positive-framing/say-what-to-do",
      file: "rules/positive-framing/say-what-to-do/phrases.yaml",
      classes: {"no-to":["do not","never","please not"],"address":["email","e-mail","mail","message","address","text","sms","notification","thread","inbox","letter","confirmation"],"worry":["worry","panic","fret","stress","be (too) [alarmed | concerned | worried | afraid | scared | surprised | discouraged | upset | shy | put off]","sweat it","lose sleep over"],"harmless":["[do you | do we | do i | do they | do not you]","do not (<adverb>) have|need|know|see|want|recognize|recognise|own|like|remember|receive|get me|mention|think|believe|care|hesitate|apply|work|include|support|exist|mean|appear|track|want|contain|seem","do not hesitate","do not (<adverb>) <verb> (…6) ?"],"not-mine":["we","i","you","they","who","that","which","he","she","people","customers","it","these","those"],"free-of-cost":["you <not-yet> be (<adverb>) charged|billed|invoiced|asked|contacted|affected|tracked|logged|disturbed|penalized|penalised|held","you <not-yet> (<adverb>) pay|lose|owe|miss|need|have|notice|regret"],"not-yet":["will <not>","can <not>","<do> <not>","would <not>"],"you-cannot":["you can|could <not>","you <is> <not> (<adverb>) able|allowed|permitted|entitled|eligible to","you <is> unable to","you will <not> be able|allowed|permitted to","you will be unable to","you may <not>","you will <not>","you do <not>"],"condition-word":["until","till","unless","without","before"]},
      phrases: [
        {"wordings":["do not|never (ever) forget about"],"say":["remember"],"notAfter":["we","i","you","they","who","that","people"],"notIn":["question"],"fix":"suggest"},
        {"wordings":["do not|never (ever) forget"],"say":["remember"],"notAfter":["we","i","you","they","who","that","people"],"notIn":["question"],"fix":"safe"},
        {"wordings":["let us not forget to"],"say":["let's remember to"],"fix":"suggest"},
        {"wordings":["do not fail|neglect|omit|forget to"],"say":["be sure to"],"notAfter":["we","i","you","they","who","that"],"fix":"suggest"},
        {"wordings":["do not (<adverb>) [reply | respond | answer | write back | write | send (…2) replies] to|from|at (this|the|our|that) (<open>) <address>","do not (<adverb>) answer (this|the|our|that) (<open>) <address>","do not (<adverb>) [reply | respond] (directly) $"],"notAfter":["we","i","you","they","who","that"],"notIn":["question"]},
        {"wordings":["(please) do not|never (ever) <worry>","(there is) no need to <worry>","no reason to <worry>","you do not need|have to <worry>","you need not <worry>"],"unless":["<not> be surprised to","do|did <not> ~want"],"notAfter":["we","i","they","who","that"],"notIn":["condition"],"name":"calm"},
        {"wordings":["do not (<adverb>) ~miss (out)"],"notAfter":["we","i","you","they","who","that"],"notIn":["question","condition"]},
        {"wordings":["you can|could <not> <verb:v> [(…)]:rest until|till|before [we:p | you:p | it:p | they:p | he:p | she:p | i:p | this:p | that:p]","you can|could <not> <verb:v> [(…)]:rest until|till|before [we | you | it | they | he | she | i | this | that]:p"],"say":["you can {v} {rest} once {p}"],"unless":["<free-of-cost>"],"notIn":["condition","question"],"fix":"suggest"},
        {"wordings":["<you-cannot> <verb> [(…)]:rest until|till|unless|without|before"],"unless":["<free-of-cost>"],"notIn":["condition","question"]},
        {"wordings":["<you-cannot> <verb> …* until|till|unless|without","^^ [without | unless | until] …* , you <not-yet> (be able to) <verb>","^^ without (a|an|the|your|that|this) (<open>) <open> you <not-yet> (be able to) <verb>","[otherwise | or else | if not | or] (,) [you | (your|the) <open>] can|will|may <not> (be) <word>"],"unless":["<free-of-cost>","without <verb.ing> (any|a) [extra | more]"],"notIn":["question"]},
        {"wordings":["your <open> (<open>) can|will|does <not> (be able to) (be) <word> …5 until|till|unless [you | we | it | they]"],"unless":["your (<open>) <open> will <not> (be) [charged | change | expire | lost | affected]"],"notIn":["condition","question"],"kinds":["macro"]},
        {"wordings":["^ (and|but|also|so|oh|then|now|again|meanwhile) (,) do not <verb>","[please | kindly] do not <verb>","^ please (,) try not to <verb>","^ try not to <verb>","[, | ; | : | – | —] do not <verb>","so do not <verb>"],"unless":["<harmless>"],"unlessNext":["[it | this | that | you | they | running …2 | which] (can|could|may|might|will|would) (…2) [~lose | ~damage | ~burn | ~overheat | ~stop | ~break]","~lose|damage|burn|overheat|fraud|scam"],"notAfter":["<not-mine>"],"unlessAct":["warning"],"notIn":["question","condition"],"name":"direct"},
        {"wordings":["and|or|but do not <verb>"],"unless":["<harmless>"],"onlySentence":["^ (please|kindly|then|so|now|just|simply|also) <verb>","please","make sure","^^ <verb> (the|a|an|your|it|them|this|that|these|all|for|with|on|in|at|to)"],"notAfter":["<not-mine>"],"unlessAct":["warning"],"notIn":["question","condition"],"name":"joined"},
        {"wordings":["you should|must <not> (<adverb>) <verb>"],"unless":["<not> (<adverb>) have|be|need|see|notice|receive|experience|feel|hear|find|get","you must|should <not> (<adverb>) <verb> (…3) [to worry]"],"unlessAct":["warning"],"notIn":["condition","question"],"kinds":["macro"],"name":"should-not"},
      ],
    },
    {
      id: "positive-framing/say-what-you-can-do",
      file: "rules/positive-framing/say-what-you-can-do/phrases.yaml",
      classes: {"who":["we","i","our (<open>) <staff>","the team"],"clause":["we","you","it","they","he","she","i","this","that","someone"]},
      phrases: [
        {"wordings":["<who:who> can|could <not> <verb:v> [(…)]:rest until|till|before <clause:next>","<who:who> <is> <not> able to <verb:v> [(…)]:rest until|till|before <clause:next>","<who:who> <is> unable to <verb:v> [(…)]:rest until|till|before <clause:next>"],"say":["{who} can {v} {rest} once {next}"],"notIn":["condition","question"],"fix":"suggest"},
        {"wordings":["<who:who> can|could <not> <verb:v> [(…)]:rest unless <clause:next>","<who:who> <is> <not> able to <verb:v> [(…)]:rest unless <clause:next>"],"say":["{who} can {v} {rest} if {next}","{who} can {v} {rest} once {next}"],"notIn":["condition","question"],"fix":"suggest"},
        {"wordings":["<who:who> will <not> <verb:v> [(…)]:rest until|till|before <clause:next>"],"say":["{who} will {v} {rest} once {next}"],"unless":["will <not> (<adverb>) charge|bill|close|contact|stop|rest|share|start …5"],"notIn":["condition","question"],"fix":"suggest"},
        {"wordings":["<who:who> can|could <not> <verb:v> [(…)]:rest without [a | an | the | your]:det <open:noun>"],"say":["{who} can {v} {rest} with {det} {noun}"],"notIn":["condition","question"],"fix":"suggest"},
      ],
    },
  ],
};
