// Generated from rules/ by `npm run generate`. Please change the rules, not this file.
import completeResolutionAnswerNextQuestion from '../../rules/complete-resolution/answer-next-question/check.ts';
import completeResolutionArticleWayForward from '../../rules/complete-resolution/article-way-forward/check.ts';
import completeResolutionDescriptiveLinks from '../../rules/complete-resolution/descriptive-links/check.ts';
import completeResolutionExpectedResult from '../../rules/complete-resolution/expected-result/check.ts';
import completeResolutionExplainWhy from '../../rules/complete-resolution/explain-why/check.ts';
import completeResolutionNextStep from '../../rules/complete-resolution/next-step/check.ts';
import completeResolutionNoDeflection from '../../rules/complete-resolution/no-deflection/check.ts';
import completeResolutionNoPrematureClose from '../../rules/complete-resolution/no-premature-close/check.ts';
import diplomacyNoRunaround from '../../rules/diplomacy/no-runaround/check.ts';
import diplomacyOfferAlternative from '../../rules/diplomacy/offer-alternative/check.ts';
import easeAskOnce from '../../rules/ease/ask-once/check.ts';
import easeOneAskKnown from '../../rules/ease/one-ask-known/check.ts';
import easePlainWords from '../../rules/ease/plain-words/check.ts';
import easeReadingGrade from '../../rules/ease/reading-grade/check.ts';
import easeShortSentences from '../../rules/ease/short-sentences/check.ts';
import empathyAcknowledgeFirst from '../../rules/empathy/acknowledge-first/check.ts';
import empathyApologizeOnce from '../../rules/empathy/apologize-once/check.ts';
import empathyGreetThePerson from '../../rules/empathy/greet-the-person/check.ts';
import empathyHumanSignOff from '../../rules/empathy/human-sign-off/check.ts';
import empathyNameTheIssue from '../../rules/empathy/name-the-issue/check.ts';
import empathyNoDismissal from '../../rules/empathy/no-dismissal/check.ts';
import empathyRealApology from '../../rules/empathy/real-apology/check.ts';
import empathySpeakAsI from '../../rules/empathy/speak-as-i/check.ts';
import ownershipCommit from '../../rules/ownership/commit/check.ts';
import positiveFramingNegativeOpener from '../../rules/positive-framing/negative-opener/check.ts';
import positiveFramingSayWhatToDo from '../../rules/positive-framing/say-what-to-do/check.ts';
import positiveFramingSayWhatYouCanDo from '../../rules/positive-framing/say-what-you-can-do/check.ts';
import sincerityNoFiller from '../../rules/sincerity/no-filler/check.ts';
import sincerityNoShouting from '../../rules/sincerity/no-shouting/check.ts';
import sincerityNoSlogans from '../../rules/sincerity/no-slogans/check.ts';
import templateBrokenPlaceholder from '../../rules/template/broken-placeholder/check.ts';
import templateNameFallback from '../../rules/template/name-fallback/check.ts';
import templateRepeatedWord from '../../rules/template/repeated-word/check.ts';
import templateUnfilledBlank from '../../rules/template/unfilled-blank/check.ts';
import templateUnknownPlaceholder from '../../rules/template/unknown-placeholder/check.ts';
import type { LoadedRule } from '#rule/rule-set.ts';

/** Every built-in rule, by id. */
export const rules: readonly LoadedRule[] = [
  {
    meta: {
      "id": "complete-resolution/answer-next-question",
      "family": "complete-resolution",
      "title": "Answer the next question, too",
      "lesson": [
        "resolution"
      ],
      "severity": "warning",
      "scope": "message",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "This answer about {topic} says nothing about {missing}, and the customer will ask that next.",
          "help": "Add what is missing: {missing}."
        }
      },
      "options": {
        "sentences": {
          "type": "integer",
          "minimum": 1,
          "default": 3,
          "description": "A message with fewer sentences, greeting and sign-off left out, counts as a fragment and is left alone."
        }
      },
      "yields": [],
      "rank": 3
    },
    page: {
      "advice": "When you answer a matter that comes up often, answer what customers ask next about it in the same message.",
      "why": "A case is resolved when the customer never has to ask the same question again. Some matters always bring the same next questions:\nafter “your refund is on its way” comes “when, and how much?”. Answer those first, and the second message is never written.\n\nThe matters and their questions are data: refunds, late deliveries, returns, signing in, cancellations, charges that the customer questions,\noutages and bug reports. Your team can change them under `topics` in `.kindlint.yaml`. [The rules' guide](../../README.md#topicsyaml) shows how.",
      "examples": "```macro bad title=\"Refund sent\" finds=1\nHi Lena,\n\nThanks for your patience with the photos of the bowl. I have refunded the full price this morning. The bowl itself is yours to keep or to recycle.\n\nSam from Clay & Co\n```\n\n```macro good title=\"Refund sent\"\nHi Lena,\n\nThanks for your patience with the photos of the bowl. I have refunded the full price, £32, to the card you paid with. It shows on your statement by 12 June. The bowl itself is yours\nto keep or to recycle.\n\nSam from Clay & Co\n```\n\n```macro bad title=\"Sofa late\" finds=1\nHi Tomas,\n\nI know you have waited since March, and I'm sorry your sofa is late. It is at our workshop in Leeds and waits for its fabric. I'll ring you the day before it leaves.\n\nAda from Loom House\n```\n\n```macro good title=\"Sofa late\"\nHi Tomas,\n\nI know you have waited since March, and I'm sorry your sofa is late. It is at our workshop in Leeds and waits for its fabric. It reaches you by 14 June. If it is not there by then, you can\nchoose your money back or a loan sofa.\n\nAda from Loom House\n```\n\n```macro bad title=\"Sync outage\" finds=1\nHi Mia,\n\nI know how much your Monday depends on the calendar sync. The sync is down since nine. Our engineers found the broken server and are replacing it. You can still add dates by hand.\n\nRay from Plannery\n```\n\n```macro good title=\"Sync outage\"\nHi Mia,\n\nI know how much your Monday depends on the calendar sync. The sync is down since nine. Our engineers found the broken server and are replacing it. You can still add dates by hand. The next\nupdate comes at noon, on our status page.\n\nRay from Plannery\n```\n\n```macro bad title=\"Cancellation confirmed\" finds=1\nHi Jo,\n\nYour cancellation is confirmed, and I'm glad that you gave us a try. Your plan ends on 30 April. It was a pleasure to plan your trips with you.\n\nKim from Roamly\n```\n\n```macro good title=\"Cancellation confirmed\"\nHi Jo,\n\nYour cancellation is confirmed, and I'm glad that you gave us a try. Your plan ends on 30 April, and there is no further charge. We keep your data for a year. Sign in again at any time, and\nthey are there.\n\nKim from Roamly\n```",
      "leaveAlone": "```macro good title=\"Refund declined\"\nHi Ben,\n\nI know this is not the answer you hoped for. The lamp was used for a year, so we are not able to refund it. I can send you a new bulb for free. Reply with your address, and it leaves\ntomorrow.\n\nLumen\n```\n\n```macro good title=\"Opening hours and the desk on the first floor\"\nHi Sue,\n\nWe are open from nine to six, and until eight on Fridays. The desk for returns is on the first floor. There is a lift beside the entrance. Come in any time.\n\nHarper's\n```\n\n```macro good title=\"Class cancelled\"\nHi Ana,\n\nThe teacher is ill, so we had to cancel the class on Friday. Your fee stays on your account for the next one. Pick a new date on the class page. I'm sorry for the short notice.\n\nStudio Nine\n```\n\n```macro good title=\"Order update\"\nHi Raj,\n\nYour order is packed. If your parcel is late, the courier writes to you with a new day. Your invoice is in your account. Enjoy the new desk.\n\nDeskly\n```\n\n- Your refund is on its way.",
      "turnOff": "Turn it off where another text, such as an automatic mail, always answers these questions."
    },
    topics: [
      {
        "key": "refund",
        "about": "a refund",
        "title": [
          "refund|refunds|reimbursement|repayment (<is>|<have>|been|being|<will>) (being) <handled>",
          "refund|reimbursement [confirmation | update | status | timeline | delay | delayed | late | pending | missing | not arrived | not received]",
          "[your | full | partial | goodwill | approved | pending | late | missing | where is my] refund",
          "refunded|reimbursed|refunding",
          "[money back | money returned | payment returned]",
          "[deposit|money|payment|fare|overpayment|funds|tuition|amount] (<is>|<have>|<will>) (been|be) (…1) [back|returned|repaid|released|reversed | sent|coming|paid|going back | on its|the way (back)]",
          "[return|repayment|release|reversal] of (a|an|the|your) (…1) [deposit|money|payment|fare|overpayment|funds|tuition|amount|purchase]",
          "[overpayment | overpaid | paid too much]",
          "[reversal|reversing] (of) (…1) payment"
        ],
        "body": [
          "<we> [<have> | <will> | <is>] (be) (<open>) [refunded|refunding|reimbursed|reimbursing|refund|reimburse]",
          "<we> refunded|reimbursed",
          "[~give|pay|hand|send|transfer] you (the|your) (…2) [fee|money|deposit|fare|payment|tuition|difference] back",
          "<we> …2 ~pay (you) (back) <number> of (the|your) (…1) <money>",
          "you <will> (…1) be (…1) [repaid | reimbursed | refunded | paid back]",
          "<we> (<have>|<will>|<is>|let) (be|been) (…1) [~return|repay|reverse|release] (…1) [<number> (…2) to you | (the|your) (…2) deposit|payment|fare|overpayment|funds|money|amount]",
          "<we> (<have>|<will>|<is>) (be) (let|letting) the|your (…2) deposit|money (…4) back",
          "<we> …2 ~credit (you) (back) <number> …3 (back) [to | on | onto]",
          "<we> …2 put (you) (back) <number> …1 back (…1) [to | on | onto | in]",
          "<we> …2 put (you) (back) <number> (…1) [to | on | onto] (your|the|a) (…1) [card | bank | original]",
          "refund|reimbursement (of|for) (…3) [went | goes | should | shows | arrives | takes | lands | left | appears | reaches]",
          "<we> …2 [~issue|process|approve|send|start|request|arrange|make|initiate|put|grant|trigger | ~set up] …3 refund|reimbursement|repayment",
          "refund|reimbursement|repayment …3 <is>|<have>|<will> …2 <handled>",
          "you <will> …2 [get|receive|see|have] …4 [refund | reimbursement | money back]",
          "[money | payment] [is | was | has been | will be] …2 [on its way back | sent back | returned | refunded | paid back]",
          "<we> …2 [~send|pay|give|transfer] …4 [money | payment] back",
          "your refund of",
          "you (<aux>) get …3 back",
          "<number> …2 [comes | goes | come | go | is coming | is going | is] back",
          "[put | set] …3 <number> …2 in motion"
        ],
        "unlessTitle": [
          "<turned-down>",
          "[policy | policies | how to | eligibility | fraud]"
        ],
        "unlessBody": [
          "<cannot> …4 [~refund|reimburse | refunds | reimbursement | repayment | money back | pay …4 back | give …4 back]",
          "<wont>|<dont> …4 [~refund|reimburse | refunds | reimbursement | money back]",
          "<impossible> …4 ~refund|reimburse|repay",
          "[<to-be-not> | no longer] …2 [eligible | entitled | refundable | due] …4 (refund|refunds)",
          "[no refund | no refunds | non-refundable | nonrefundable | without (a) refund]",
          "refund|refunds …4 <turned-down>",
          "<turned-down> …4 [refund | refunds]",
          "[~decline|deny|reject|refuse | turn down] …5 refund"
        ],
        "items": [
          {
            "key": "amount",
            "missing": "how much comes back",
            "answered": [
              "[full|whole|entire|total|partial|complete|half|remaining] …3 [refund | reimbursement | <money> | order]",
              "in full",
              "[~refund|reimburse|return|pay|send|credit|transfer|issue] …5 [<money> | <number> ![<time-unit> | working|business|calendar|-|– | to|or|and <number>]]",
              "[~refund|reimburse] …3 [order | purchase | item | items | subscription | ticket | tickets | booking | month | months | year | both | plan | renewal | stay | trip]",
              "refund|reimbursement [of | for | on | covers | includes] (…2) [<open> | <number> | <atom>]",
              "<number> ![<time-unit> | working|business|calendar|-|– | to|or|and <number>] …6 [refund | back | is | was | has | will]",
              "<placeholder|blank> …3 [refund | back]",
              "[amount|sum|total] …4 [<number> | <placeholder|blank>]",
              "[all | everything] [you paid | that you paid]"
            ],
            "acts": []
          },
          {
            "key": "where",
            "missing": "where the money goes",
            "answered": [
              "[to | onto | on | into | with | via | through | using | by | in | as] …6 <method>",
              "[~credit|debit] …4 <method>",
              "[the same way | the way | how] you paid",
              "[original | same] …2 <method>",
              "<method> …3 [~end|credit] (in|with)",
              "(with|at|to|by|from) your bank",
              "[as | for] …2 credit"
            ],
            "acts": []
          },
          {
            "key": "when",
            "missing": "when the money arrives",
            "answered": [
              "<coming>",
              "already …5 [account | card | statement]"
            ],
            "acts": []
          }
        ]
      },
      {
        "key": "delayed-delivery",
        "about": "a late or lost delivery",
        "title": [
          "<shipped> …2 (<is>|<have>|been|being|running|~get) (running) <late>",
          "<late> …2 <shipped>",
          "[order|orders|parcel|package|delivery|shipment|letter|letters|mail|luggage|suitcase|post] …2 missing",
          "missing (<open>) [order|orders|parcel|package|delivery|shipment|letter|letters|mail|luggage|suitcase|post]",
          "[delivery | shipping | shipment | dispatch | order | courier | carrier] (…1) [delay | delays | failed | failure | attempted | problem]",
          "[failed | missed | second | unsuccessful] delivery (attempt)",
          "<open> <not> (been) (…1) [arrived | delivered | turned up | shown up]",
          "(still) no (sign of) (the|my|your) (…1) [delivery|parcel|package|order]",
          "[new|revised|changed|postponed|later] delivery (date|time|day)",
          "<shipped> …2 (<is>|<have>|been) [postponed|rescheduled|slipped]",
          "[undelivered | undeliverable | backorder | back order | late delivery]",
          "[search | trace | investigation | claim] …3 [parcel | package | shipment | lost]",
          "where is my [order | parcel | package | delivery]",
          "(still) ~wait [for | on] (…2) <shipped>",
          "<shipped> not [at | here | there | in | found | with]",
          "<carrier> …2 (<is>|<have>|been|running|~get) (running) <late>",
          "<late> <carrier>",
          "<shipped> …2 [held | held back | on hold | pushed back | still on the way | still in transit | not out | not shipped]",
          "[tracking | tracking page] …2 [stuck | frozen | not moving | not updating | does not move | shows nothing | silent]",
          "no (sign of (the|my|your)) (…1) <shipped> (yet)",
          "marked (as) delivered (,) (but) …3 not …2 [here | received | there]",
          "[shipping | shipment | delivery | dispatch] (…1) [late | stuck | running late | on hold | pushed back | overdue | slipped]"
        ],
        "body": [
          "<shipped> …4 (<is>|<have>|<will>|been|being|be|running) (running) <late>",
          "[delay | delays | delayed | hold-up] [in | with | to | of | on] …4 <shipped>|shipping|dispatch",
          "(<open>) delay …5 your <shipped>",
          "<late> <shipped>",
          "[driver | courier | carrier | postman | we] …2 [~try|attempt to deliver | ~miss you | could not deliver]",
          "[~search|look|trace] …3 [parcel | package | shipment]",
          "<shipped> …4 <have> <not> (yet) [left | shipped | moved | gone out]",
          "[~run|be] behind (schedule) (with|on) …3 <shipped>|deliveries|orders",
          "[delivery | arrival] date …2 [moved | slipped | changed | pushed]",
          "your <shipped> <is> still …3 [way | transit | road]",
          "your !payment|email|reply|answer|form|documents|document|message|transfer|money|refund|mail|photo|photos|details|invoice|deposit|application|request|call|files|file|proof <open> (…1) (still) <have> not (…1) [come (…1) | arrived | been delivered | turned up | shown up | reached (…1)]",
          "<shipped> …2 <wont> (be) (…1) [arrive|come|ship|leave|delivered|reach|make | with you | there (by|on|in)]",
          "<shipped> …3 (<will>|<is>) (be) (…1) [~arrive|come|ship|leave|deliver (to you|with you|at yours) later | ~take longer | back order|ordered | postponed | rescheduled]",
          "<carrier> …3 (<is>|<have>) (…1) <late> [behind | in | on | at | with | by | this | because | after | ,]",
          "<shipped> …3 ~leave|ship|start (the|our) …3 [later | late]"
        ],
        "unlessTitle": [
          "<turned-down>",
          "[refund | refunded | reimbursement | payout | payment | cancelled | policy | returned | return | compensation | credit | credited | replaced | reply | response | fee | fees | charge]",
          "[visa | passport | certificate | permit | transcript | results | reference | statement | prescription]",
          "[mail|mails|email|emails|code|link|message|messages|invoice|confirmation|train|bus|flight|ferry|guest|technician|engineer|plumber|file|files|report|sms|text|points|voucher|bonus|cashback|password] (<is>|<have>|<do>) <not>"
        ],
        "unlessBody": [
          "<we> …3 [refunded | reimbursed]",
          "<shipped>|<carrier>|it …2 [arrived | delivered | came | reached you | was] …4 late",
          "<we> …2 [~issue|process|send|arrange] …3 refund",
          "<have> (now) (been) [arrived | delivered] !to"
        ],
        "items": [
          {
            "key": "where",
            "missing": "where it is now",
            "answered": [
              "[at|in|with|near|from|inside|on|reached|left|to|through|outside] …4 [depot | warehouse | hub | customs | carrier | courier | facility | centre | office | truck | van | lorry | driver | port | airport | workshop | locker | neighbour | shop | store | supplier | branch | factory | bakery | kitchen | plant | ship | vessel | transit | border | upholsterer | post]",
              "[at|in|near|through|outside|left|reached] (the|our) <name>",
              "[at|in|with|near] <placeholder|blank>",
              "[~track | tracking | traceable | live map]",
              "[is|are|was|be|been|got|went] …2 [lost | missing | untraceable]",
              "[last | first] [scan | scanned | seen | known | recorded | tracked]",
              "scan|scanned …4 [at | in | on]",
              "[left | put | placed | handed | stands | stood | waits | lies | sits] (it|them|your …2) (over) [in | at | with | on | by | behind | under | next to | to]",
              "[back to | out for delivery | on board | not (yet) left | still here | with us | waiting for | with the (…2) [team | carrier]]"
            ],
            "acts": []
          },
          {
            "key": "date",
            "missing": "the new date",
            "answered": [
              "<coming>",
              "[new | exact | delivery | arrival | firm | revised] date",
              "[eta | earliest]",
              "[date | day | slot] …6 [~suit|work|pick|choose|prefer|book]"
            ],
            "acts": []
          },
          {
            "key": "otherwise",
            "missing": "what happens if it does not come",
            "answered": [
              "^^ should !you|i|we|it|this <word>",
              "[if | unless | in case] !you|i|we|anyone|anything|there|possible|so|needed|not <word>",
              "[if | unless | in case] …* [<not> | lost | missing | later | still | nothing | further | longer | fails | by then | rather | delay]",
              "[otherwise | failing that | in the event]",
              "^ [trouble | problems | anything wrong] [with | about] (the|your) [delivery | parcel | order | it | that]",
              "^ (still) [not|nothing|no] [there | here | arrived | yet | by | come | in | on | sign | parcel | delivery | knock | luck] …*",
              "[~ship|send|order|post|make|bring] …2 [second|another|new|fresh] [one | parcel | package | set | pair | order]",
              "^^ should !you …4 [~slip|fail|go|take|be|come|change|move]",
              "[refund | replacement | replace | reship | resend | money back | compensation | compensate | cancel | send another | send a new | send you another | send you a new | send it again | reorder]"
            ],
            "acts": []
          }
        ]
      },
      {
        "key": "return",
        "about": "a return",
        "title": [
          "[return | returns | returning] (of|for|your|an|a|the) [item | items | order | orders | goods | product | parcel | package | label | labels | instructions | steps | request | requested | approved | accepted | authorisation | authorization | process | window | policy | shipping | form | <shipped>]",
          "^ [return | returns | returning] [of | for | from | by | and | an | a | the | your | in | $]",
          "[start | starting | make | how to | free | easy | item | order | product | wants to | request to] (a|make a) return|returns",
          "[return | returning] …2 <shipped>",
          "[send | sending] …3 back",
          "<shipped> …1 [going | coming | to go | goes | sent | being sent] back",
          "[bring | bringing | give | giving | take | taking] [it | them | (the|your|a|an|my) (…1) <shipped>] back",
          "[changed my | changed your | change of] mind (…1) [about | on | with | after] …3",
          "<shipped> [not wanted | unwanted | no longer wanted]",
          "unwanted (…1) <shipped>"
        ],
        "body": [
          "about ~return …4 [<shipped> | it | them]",
          "[about | for | before | of | on | after] [sending|giving|bringing|taking|returning] …3 back",
          "[you <want>|wish|ask|asked to] [take | give | hand | bring | send | post] …3 back",
          "~take|bring|drop|hand|pop|post (it|them) (off) [to|at|in|into] (the|a|any|your) (…1) [parcel shop | post office | drop-off point | parcel locker | drop-off]",
          "[welcome|free|able|happy|entitled] to [return | send …3 back | give …3 back | bring …3 back | take …3 back]",
          "[request|wish|decision|plan] to (return|send) (…3) [back | <shipped>]",
          "your return (request|label|form|number) [is | was | has been | has]",
          "[you can | you may | you <want> | please | how | happy for you to] (to) return (the|your|it|them|this|these)",
          "[return label | return request | return form]",
          "[you <want> | you would like] (to) [return | send …3 back | give …3 back | bring …3 back]",
          "<we> [have | can] (approved|accept|accepted|arrange|arranged|set up|started) (the|your) return"
        ],
        "unlessTitle": [
          "<turned-down>",
          "[return|item|items|parcel|package|goods|order] (has|is|was|have|been) received",
          "[thank you | thanks] for",
          "[arrived | refund | refunds | refunded | reimbursement | completed | tax | taxes | call | customer | home | visit | late | mail | payment | exchange]"
        ],
        "unlessBody": [
          "<cannot> …3 [~return | take …4 back | returns]",
          "<wont>|<dont> …3 [~accept|take|offer …4 returns|return|back]",
          "<impossible> …3 ~return",
          "[<to-be-not> | no longer] …3 [eligible | returnable]",
          "[non-returnable | final sale | no returns | past the return | outside …4 return]",
          "<we> …2 [received | got | checked | inspected | have] …2 return ![request|form|notice]",
          "<we> (<have>) [received|got] !your|a|the|from …2 back",
          "<we> (<have>) [received|got] (the|your) (…1) <open> back",
          "[your | the] return …3 [arrived | received | reached us | checked | complete]",
          "[~decline|deny|reject|refuse] …5 return",
          "return …3 <turned-down>",
          "[no need | not need] to [return | send]",
          "[keep | donate] [it | them | the <shipped>] [with our | as a | free | for free | at no]"
        ],
        "items": [
          {
            "key": "how",
            "missing": "how to send it back",
            "answered": [
              "[label | labels | drop-off | portal | printer | qr code | packaging | collection | courier | pickup | pick-up | return address | parcel shop | post office | locker | return form | returns page | returns centre]",
              "[~drop|pack|collect|print|wrap|repack|pick|bring|hand|attach|stick|box] (…3) [it | them | off | up | in | back | the | this | your]",
              "[~send|ship|post|mail|return] [it | them | …3] (back) [to | by | via | with | in | from] …",
              "[steps | go to | log in | sign in | open | select | choose | tap | click | step <number>]"
            ],
            "acts": [
              "instruction"
            ]
          },
          {
            "key": "who-pays",
            "missing": "who pays for it",
            "answered": [
              "[free | prepaid | pre-paid | postage-paid | paid | on us | our expense | our cost | your expense | your cost | no cost | no charge | without charge]",
              "[cost | costs | postage | fee | fees | price | charge | charged | deduct | deducted | shipping is | pay | pays | cover | covers | covered | expense]"
            ],
            "acts": []
          },
          {
            "key": "deadline",
            "missing": "by when it has to be sent",
            "answered": [
              "<coming>",
              "<time> [window | return window | period | of (the|your) | from (the|your) | after | to return | to send]",
              "[deadline | no deadline | at any time | any time | anytime | no rush | whenever | take your time]"
            ],
            "acts": []
          }
        ]
      },
      {
        "key": "sign-in",
        "about": "a way to sign in again",
        "title": [
          "[password | passcode | pin | passkey | 2fa | mfa | two-factor | authenticator] (…1) [reset | resets | forgotten | forgot | change | recovery | lost | expired | link | help | problem]",
          "[reset | resetting | forgot | forgotten | lost | change | changing | recover | new] …2 password|passcode|pin|passkey|authenticator",
          "[sign-in | login | log-in | magic | access | verification | confirmation | activation | one-time | reset] [link | links | code | codes]",
          "[reset | verification] email",
          "<cannot> (…1) [log | sign] [in | on | into]",
          "[lockout | lock-out | locked out] !of|from",
          "locked out (of|from) (your|my|the) (…1) account|accounts|app|profile|mailbox|login|workspace|shop",
          "[login|sign-in|log-in|password|passcode] …2 [trouble | problem | problems | issue | issues | failed | fails | not working | does not work | not accepted | rejected | wrong]",
          "wrong|forgotten passwords|password|passcode|pin",
          "[lost | no | regain | regaining | recover] access to …2 account",
          "account [recovery | unlock]",
          "access to (the|your|my|a|our) (…1) [portal|mailbox|profile|login|workspace|app]",
          "[~unlock] (the|your|my|an) (…1) [account|profile|login]",
          "[forgotten|forgot|lost (your|my|the|a) username|login]",
          "too many [tries | attempts | logins | sign-ins | login attempts | wrong (…2)]"
        ],
        "body": [
          "[~reset|change|recover] …2 password",
          "forgot|forgotten …2 password",
          "your (…1) [login|sign-in|account|access] (<is>|<have>|got) (been) (…1) [blocked|locked] …3 [password|pin|passcode|tries|attempts|code|passwords]",
          "password (<is>|<have>) (been) (…1) [expired | run|ran out | lapsed]",
          "[pick|choose|create|make|set] (a|your) (new|fresh|different) [password|passcode|pin]",
          "[link to reset | link to set | set a new password | choose a new password | new sign-in link | new login link]",
          "[password | sign-in | login | magic | one-time | reset] [reset | link | code]"
        ],
        "unlessTitle": [
          "[changed | policy | breach | security alert | phishing | deleted | closed | suspended | suspicious | fraud | banned | hacked | compromised | unpaid | card | cards | flat | house | room | car | door | key | keys | home | apartment | locker | gate]"
        ],
        "unlessBody": [
          "password …2 [was | has been] changed",
          "<we> (have) (…1) [unlocked | signed you in | lifted the | let you]",
          "[account|login|profile] [<is>|<have>] (been) (now) [unlocked | open again]",
          "<cannot> …3 ~reset",
          "[no account | not find …4 account]"
        ],
        "items": [
          {
            "key": "steps",
            "missing": "the steps",
            "answered": [
              "[click | tap | press | select | open | go to | visit | choose | follow | enter | use | type | pick | hit | scan | paste | head to | set] (…1) !of",
              "[steps | step <number> | here is how | link below | this link | the link | button]"
            ],
            "acts": [
              "instruction"
            ]
          },
          {
            "key": "lifetime",
            "missing": "how long the link or code works",
            "answered": [
              "[~expire|last | valid | works for | good for | active for | lifetime | stays open | run out | runs out | times out | time out | one use | only once | single use]",
              "[link | code | password | it] …6 <coming>"
            ],
            "acts": []
          },
          {
            "key": "no-mail",
            "missing": "what to do if no email comes",
            "answered": [
              "[if | in case | should | unless] …* [<not> | no | nothing | none | neither | missing | fails] …* (email|mail|link|code|message|it|one|arrive|come)",
              "[spam | junk | promotions | filtered]",
              "[resend | send another | send a new | send you another | send you a new | request another | request a new | new link | new code | another link | another code]",
              "[not [receive | get | see] | no email | did not arrive | does not arrive]"
            ],
            "acts": []
          }
        ]
      },
      {
        "key": "cancellation",
        "about": "a cancellation",
        "title": [
          "[cancel | cancels | cancelled | cancelling | cancellation] …3 <contract>",
          "<contract> …2 [cancellation | cancelled | ended | ends | ending | terminated | closed | stopped | closure | notice]",
          "cancellation [confirmed | confirmation | request | requested | received | processed | complete | completed | done | accepted | of | notice | follow-up | survey | $]",
          "[after | before | wants to | how to | save before] [cancelling | cancellation | cancel]",
          "[close | closing | delete | end | ending | stop] (…2) <contract>",
          "[leaving|left|quit|quitting|ends|ended] (…2) <contract>",
          "[leaving|quitting|quit] (the|our|my|your) (…1) [club|gym|choir|society|association|union|team|scheme|programme|program]",
          "[end | termination | notice | goodbye] (of|to|on) (the|your|my|a) (…1) <contract>",
          "[notice | cancellation] (to (end|leave)) received"
        ],
        "body": [
          "your [resignation | termination] (…3) <is>|<have>|<will>|~take|end",
          "(that) you <is> leaving us",
          "your [cancellation | notice] (…3) <is>|<have>|<will>",
          "your [<contract>] …2 [terminates | ends] on",
          "<we> …2 [~cancel|end|stop|close] …2 <contract>",
          "your …2 <contract> …2 [<is> | <have> | <will> | been | be | now] …2 [cancelled | ended | closed | set to end]",
          "[as you asked | as requested | at your request] …* ~cancel|end|close …2 <contract>",
          "<we> …2 [~receive|get] your cancellation",
          "[you cancelled | you have cancelled | you <want> cancel | you <want> to cancel | you <want> to leave]"
        ],
        "unlessTitle": [
          "<turned-down>",
          "[order | orders | booking | bookings | reservation | flight | ticket | tickets | event | appointment | delivery | show | class | trip | course | concert | visit | meeting | policy | fee | fees | refund | by us | noise | culture | item | items | product | products | parcel | package]"
        ],
        "unlessBody": [
          "<we> [had | have | need | are forced | must] to cancel",
          "[<we> <must> cancel | <we> cancelled (your|the|this) [order | booking | event | flight | appointment | delivery | show | class]]",
          "[event|show|flight|class|trip|concert|course|order|train|tour|delivery|appointment|booking|reservation] …4 cancelled",
          "<cannot> …4 ~cancel",
          "[what prompted | why you are leaving | reason for (leaving|cancelling)]",
          "cancel …2 [order | booking | reservation | flight | appointment | delivery | ticket]"
        ],
        "items": [
          {
            "key": "end",
            "missing": "when it ends",
            "answered": [
              "<coming>",
              "[end | close | last day | rest | remainder] of …4 [period | cycle | month | year | term | week]",
              "[on | from | as of | effective | until | since] [<time> | <placeholder|blank> | <number>]",
              "[effective | now | already] (immediately|closed|ended|inactive|cancelled)",
              "[ends | ended | runs out | expires | expired | stops | stopped] (on|at|with|today|now)"
            ],
            "acts": []
          },
          {
            "key": "kept",
            "missing": "what is kept",
            "answered": [
              "[~keep|save|store|retain|delete|remove|erase|export|download|archive|preserve|wipe|lose] …6 [data | file | files | history | project | projects | photos | content | work | account | profile | settings | everything | all | it | them | boards | notes | records | points | list | lists | documents | playlists | messages | details | access | invoices | messages]",
              "[data | datas | files | history | projects | photos | content | profile | settings | everything | boards | notes | records | points | playlists | documents | invoices | lists | downloads] …6 [~keep|save|store|delete|remove|erase|stay|remain|disappear|lose | there | safe | available | read-only | gone]",
              "<open> [stay | stays | remain | remains] (…2) [in | on | with | for | there | until | where | yours]",
              "[is|are|be|being|been|stay|stays|remain|remains] …2 [kept|saved|stored|deleted|erased|retained|available|safe|there|yours]",
              "[~reactivate|restore|resume|restart | pick up where | as you left | free plan | free version | read-only]"
            ],
            "acts": []
          },
          {
            "key": "last-charge",
            "missing": "what is charged last",
            "answered": [
              "[charge | charges | charged | bill | billed | billing | invoice | invoices | invoiced | payment | payments | pay | paid | fee | fees | renew | renews | renewal | refund | refunded | owe | balance | prorated | pro-rated | debit | cost | costs | rent | instalment | installment | premium | dues]"
            ],
            "acts": []
          }
        ]
      },
      {
        "key": "charge-dispute",
        "about": "a charge that the customer questions",
        "title": [
          "[disputed | duplicate | double | unknown | unrecognised | unexpected | unauthorised | wrong | incorrect | extra | second | unfamiliar | mystery | fraudulent] …2 [charge | charges | payment | transaction | debit | bill | invoice | fee | billing]",
          "[charge | charges | payment | transaction | fee | fine | bill | invoice] …2 [dispute | disputed | query | queried | question | questioned | explained | upheld | stands | stand | confirmed | valid | correct | twice | not recognised | contested]",
          "[charged | billed | overcharged | double-charged | debited] (twice|wrongly|incorrectly|again|after|in error|by mistake|too much)",
          "[card | billing | payment | bank] [dispute | error | discrepancy | query]",
          "[missed | late | no-show | cancellation | cleaning | damage | early termination | unpaid] …2 [fee | fine | charge | penalty] !waived|refunded|removed",
          "[chargeback | overcharge | overcharged | double charge]",
          "[why was i | why were you | why am i] charged",
          "[fee | fees | charge | fine | penalty | deduction | surcharge | toll] …2 [stays | stay | remains | kept | not waived | not refunded | not removed | complaint | unclear]",
          "[bill | invoice | charge | fee | payment | total] …2 [too high | higher than | wrong | incorrect | not right | doubled | unexplained]",
          "[high | higher | surprise | surprising | unexplained | puzzling | strange | odd] …1 [bill | charge | fee | invoice | debit | payment]",
          "[query | question | complaint] (about|on|over) (a|the|your) …1 [charge | bill | fee | invoice | debit | fine]",
          "[two | both] [charges | payments | debits]",
          "[withdrawal|debit|amount|item|entry|payment|charge] on (your|my|the|a) (…2) [statement|account|card|bill|invoice]",
          "[bill|invoice|charge|fee|premium|rent|price] (<is>|~seem|look) (…1) [high|higher|doubled|wrong|strange|odd | gone up | went up]",
          "your (…2) dispute (…3)",
          "why …6 (on|in) (my|your|the) (…1) [bill|statement|invoice]",
          "roaming|hidden|extra|additional|unexpected|mysterious|surprising|unexplained|strange costs|charges|fees|cost",
          "dispute (…1) [received|opened|registered|logged|about|over]",
          "<not> (recognise|authorise|make) …1 [charge | payment | debit | transaction]"
        ],
        "body": [
          "[disputed | duplicate | double | unrecognised | unexpected | unauthorised] …2 [charge | charges | payment | transaction | debit]",
          "<number> (…4) on (your|the) (…1) [bill|statement|invoice]",
          "[amount|bill|invoice|sum|cost|costs] (…1) [is|are|was|were|remains] (…1) [valid|correct|justified|upheld|right]",
          "[charge | fee | fine] …3 [is | was | remains] …1 [valid | correct | justified | upheld]",
          "[charge | fee | fine] …4 stands",
          "[charge|payment|debit|transaction|fee|invoice] (that) you …2 [~ask|question|dispute|query|contest|mention|notice|see|spot|write | do not recognise]",
          "[~ask|question|write] …2 about …3 [charge|debit|transaction]",
          "[two|double|both] [charges|payments|debits]",
          "[<wont> | <cannot> | <must-not>] …1 [~drop|waive|remove|lift|reverse|cancel] …2 [charge | fee | fine]",
          "<you>|<we> (<have>|<is>) …1 [charged | billed | debited] (you) twice",
          "[~ask|question|query|wonder] …2 about (the|a|this|your|these) (…1) <number> (…3) [left|taken|went|gone|charged|debited|billed|on]",
          "[~receive|get|open|register|log] (your|the|a) (…2) [dispute|chargeback]",
          "[you|we|i contest|contested|dispute|disputed|challenge|challenged|question|questioned] (…1) [charge|fee|fine|bill|payment|invoice|debit|penalty]",
          "another <number> (<is>|<have>) (been) [taken|charged|debited|billed]",
          "<not> ~recognise …3 [charge | payment | transaction]"
        ],
        "unlessTitle": [
          "[phishing | scam]"
        ],
        "unlessBody": [],
        "items": [
          {
            "key": "what",
            "missing": "what the charge was for",
            "answered": [
              "[charge | charges | payment | fee | amount | it | this | that | transaction | total | invoice | one | second | <number>] …5 [is | was | were | are | comes | came | covers | covered | relates | relate | refers | belongs | reflects | stands | pays | paid | went] (…2) [for | from | to | of | because | a | an | the | your | our]",
              "<open> <is> charged (at|per|each|by)",
              "[~charge|bill|pay|debit] …6 [for | because | when | as] (…1) [<open> | you | we | the | your | a | an | our]",
              "[renewal | renewed | subscription | annual plan | monthly plan | deposit | authorisation | pre-authorisation | hold | duplicate | minibar | cleaning | trial | late fee | no-show | duplicated | in error | by mistake | our mistake | proration | prorated | tax | delivery fee | postage]"
            ],
            "acts": []
          },
          {
            "key": "next",
            "missing": "what happens now",
            "answered": [
              "<we> …1 [<shall> | <have> | <is>] …",
              "[~go|come|send|put|pay|transfer] (…2) back",
              "[refund | refunded | stopped | credit | credited | reversed | reverse | cancelled | investigate | investigating | investigation | reviewed | review | correct | corrected | adjusted | drops off | falls off | disappears | released]",
              "[please | you can | you may | reply | <ask>] (…1) <verb>",
              "[if you | should you | would you] …"
            ],
            "acts": [
              "promise",
              "offer",
              "instruction",
              "ask"
            ]
          },
          {
            "key": "when",
            "missing": "by when",
            "answered": [
              "<coming>",
              "<have> (already|now|just) [taken|removed|refunded|reversed|waived|credited|corrected] [it|this|that|the|your|both|<number>]"
            ],
            "acts": []
          }
        ]
      },
      {
        "key": "outage",
        "about": "an outage",
        "title": [
          "[outage | outages | downtime | service interruption | service disruption | degraded performance | major incident]",
          "incident [follow-up | update | notice | ongoing | : | with | on | affecting | report | in]",
          "!sold|turned|slow|calm|marked|cut|written|read|run|upside <open> (<is>|<have>|~go) (currently|been) [down | offline | unavailable] (…2) $",
          "<system> (…1) (<is>|<have>|~go|fell|been) [down | offline | unavailable | unreachable | not reachable]",
          "<system>|boards|files|messages|calls|projects [<wont> | <dont> | <cannot> | not (be)] [load | loading | respond | responding | reachable | loaded | reached | connect | connecting]",
          "no [internet | broadband | connection | signal | reception | network | power | electricity | service | wifi | wi-fi | phone line | mobile data | dial tone] ![plan | needed | required | contract | yet | charge | fee]",
          "[nobody | no one | users | all users | everyone | customers] …2 <cannot> …",
          "[heating|water|power|internet|gas|lift|elevator|electricity|tv|network|wifi|heat|broadband] (<is>|<have>) (gone|been) [off|out|gone|dead] (again|today|now) $",
          "no (…1) [water|heating|gas|hot water] (supply) (…2) $",
          "[mail|mails|emails|email|messages|texts|calls] (<is>) (being) [delayed | not (being) delivered|sent|received | not going|coming out|through|in]",
          "[network | power | water | gas | internet | broadband | server | service | system | platform] [failure | fault | cut | loss | problems | trouble | issues | breakdown | crash]",
          "[loss of | lost] [power | signal | connection | internet | service]"
        ],
        "body": [
          "[<is> | <have> | ~experience|see|have|fix | because of | due to | during | from | about | after] …3 [outage | service interruption | service disruption]",
          "<open> stopped|quit [working | responding | loading] (for|at|on|this|since|in) (…2) [all | every | some | most | many | <when>]",
          "[~experience|see|have] (a|some) [problems | trouble | issues | difficulties] with (our|the)",
          "[~experience|see|have] …3 [interruption | disruption | outage | degradation | service issues] (…1) [of | with | in | on | to]",
          "<open> <is>|<have> (currently|been) [down | offline | unavailable] !to|payment|for|from",
          "<open> <is>|<have> (still|been) [off | down] in",
          "<open> ~go [down | offline] !to|from|by",
          "[~fall|go] [over | down | offline] (at|this|on|since|around)",
          "<open> [<dont> | <wont> | <cannot>] (be) [load | open | respond | connect | reached | loaded] (…2) [right now | at the moment | currently | at present | today | this morning | since | for anyone | for anybody]",
          "[took | knocked | brought | put | pulled | knocks | takes] [down | out | offline] (…2) <open>",
          "[took | knocked | brought] (…3) [down | offline | out of action] (last|this|at|since|on|around|yesterday|for)",
          "^ since (…4) , (the|our|your|all|some|most|many|<open>) (…2) <open> [<dont> | <cannot> | stopped | <is> down]",
          "[delayed|slow|down|failing|unavailable|interrupted|offline|unreachable|erroring] …4 (for|at|across|in) [all|most|many|some|several|every] (of) (our|the) (…1) [users|customers|members|accounts|account|subscribers|shops|sites|regions|residents|tenants|households]",
          "(the|a|our) (…1) [boiler|lift|elevator|heating|pump|transformer|cable|main|mast|generator|phone lines|telephone lines|lines] (…1) (<have>|<is>) [failed|burst|broken|dead|tripped|blown|snapped|broke|down]",
          "there|you <is>|have (…1) no (…1) [water|gas|electricity|power|heating|internet|signal] (…2) [in|at|for|on|since]",
          "[nobody | no one] can …2 (…3) [right now | at the moment | since]"
        ],
        "unlessTitle": [
          "[resolved | fixed | restored | over | back | closed | post-mortem | postmortem | planned | scheduled | maintenance | compensation | credit | refund | price | prices | slow | tracking]"
        ],
        "unlessBody": [
          "[is|are|was|were|been] (now|all) [resolved | restored | fixed | back up | back online | up again | running again | working again | back to normal]",
          "^ (all|now|it is) [resolved | restored | fixed | back up | back online | back to normal]",
          "[planned | scheduled] …2 [maintenance | downtime | outage | work]",
          "[is|are|was|were] (…1) [off|moved|postponed|cancelled|rescheduled] (,) (because|as|since|due) (to) (the|our|a|one) (…2) (<is>) (…1) [down | out | broken]",
          "[machine|scanner|printer|oven|kiln|press|crane|mill|x-ray|crane|van|truck|till|camera] (<is>) (…1) [down | out of action | offline]"
        ],
        "items": [
          {
            "key": "scope",
            "missing": "what is affected",
            "answered": [
              "<open> (<is>|<have>|~go|fell) (currently|been) [down | offline | unavailable | slow | affected | failing | over | hit | unreachable]",
              "[interruption | disruption | outage | issue | problem | incident | downtime | trouble | fault] [of | in | with | on | to | for | affecting | at] (…1) <open>",
              "[~fail|break|stop|hang|lag|error|refuse | errors | works | work]",
              "[all | some | most | many | every | only | customers | users | everyone] (…1) <open>",
              "[~affect|impact | unaffected | unavailable | works as usual | keeps working]",
              "[can | could] not …",
              "took …3 with it",
              "no (…1) <open> [in|at|for|on|since|between]"
            ],
            "acts": []
          },
          {
            "key": "news",
            "missing": "when the next news comes",
            "answered": [
              "[update | updates | updated | news | write | post | email | tell | hear | report | message | inform | information | you know | ~be back | again | live | up] …8 <time>",
              "[update|updates|write|post|email|tell|message|inform|know] …6 [as soon as | once | when | the moment]",
              "<time> …8 [update | updates | news | write | post | email | tell | hear | report | message]",
              "[~expect|restore|fix|resolve|repair|solve|finish|hope|run|work|return] …8 [by | within | until | before | in | on | at | after] …1 <time>",
              "[due | back | up | fixed | mended | repaired] (…2) [by | at | before | within | until | in | around] …1 <time>",
              "<we> …1 [~text|ring|call|write|email|post|report] …3 at <number>",
              "[every | each] …2 [minutes | minute | hour | hours | half hour | hour | day]"
            ],
            "acts": []
          },
          {
            "key": "where",
            "missing": "where the news comes",
            "answered": [
              "[status page | status site | statuspage | dashboard | banner | twitter | subscribe | this thread | this ticket | this conversation | this email | by email | by text | newsletter | homepage | status | forum | blog | news page | social media | channel]",
              "[on|in|at|to|via|through] [the|our|your|this|a] (…1) [page|app|site|website|portal|account|chat|inbox|group]",
              "<url>",
              "[update|updates|news|post|posts] …* [on|via] <word>",
              "<we> …2 [~email|text|message|write|tell|call|reply|let] …2 you",
              "[email | text | message | write to | reply to | tell | call] you",
              "you …2 [hear from | get a message | get an email | get a text]"
            ],
            "acts": []
          }
        ]
      },
      {
        "key": "bug-report",
        "about": "a bug report",
        "title": [
          "[bug | bugs] (report|reports|reported|confirmed|logged|acknowledged|acknowledgement|received|:|in|with|on|known|- )",
          "[known | reported | software | app | new] [bug | bugs]",
          "[known issue | crash report | app crash | app crashes | glitch]",
          "<software> …3 [fails | fail | failing | failed | crash | crashes | crashed | crashing | freezes | freeze | freezing | frozen | hangs | hanging | broken | breaks | stalls | loops | glitches | times out | lost data]",
          "~crash|freeze (on|in|at|when|after|while|during) (…3) <software>|start|startup|load|launch|opening",
          "<software> …2 [<wont>|<dont>|not] [save|saving|sync|syncing|export|exporting|import|importing|upload|uploading|print|update|updating|open|opening|start|starting|activate|activating|send|sending|show|showing|work|working|fire|firing]",
          "<software> …2 [stuck | blank | empty | missing | gone | duplicated | scrambled | garbled]",
          "[lost|missing|broken|gone|wrong|blank|empty|error|errors|crash|crashes|slow|problem|problems] …4 [after|since] …3 [update|patch|upgrade|release|version]",
          "<software>|map|maps|page|website|screen|program (…1) ~show|display|put|give|list|print (the|a) (…1) [wrong|incorrect|old|outdated|false|strange]",
          "[wrong|missing|duplicate|duplicated|incorrect|garbled|empty|odd] <open> (…1) [in|on|from] (the|your|my|our) (…1) <software>",
          "<open> [~vanish|disappear|fail|break|stop|crash|freeze|jump|flicker|loop|hang|reset|forget|lose|drop|gone] (…3) [after|since] …3 [update|patch|upgrade|release|version]",
          "error (message|code) (…1) [when | on | while | during | in | at]"
        ],
        "body": [
          "[~report|flag|raise|spot|find|send] …4 bug",
          "[it is | this is | that is | looks like | found | hit | caused by | due to] !not …2 bug",
          "the (<open>) bug (that) you",
          "[app|page|screen|site|program|tool|export|editor|player] ~crash|freeze|hang [when | on | after | while | if | as]",
          "[known issue | known bug]",
          "[engineers|developers|engineering|programmers|devs | dev team | engineering team | development team | product team] …3 [fixing|mending|debugging|investigating|patching | working on | looking at | looking into]",
          "<we> …4 ~reproduce (it|this|that|the)",
          "<we> …2 ~see|get|have|find|confirm the same (…2) [here | too | on our side | on our end | ourselves]",
          "[developers|developer|coders|programmers|devs] …3 [on it | on the case | at it | hunting | chasing | digging]",
          "[~put|add|file|log|pass|forward|report|hand|raise|flag|send|give] …5 [to|with|for|by] (our|the) (…1) [developers|engineers|engineering|developer|programmers|coders|devs|testers | development team | engineering team | product team]",
          "[on|in] (the|our) (…1) list for (our|the) (…1) [developers|engineers|engineering|coders|devs]",
          "(a|an|the|our|your) [app|page|screen|site|program|tool|export|editor|player|game] (that) (…1) ~crash|freeze|hang|fail",
          "[crash | crashes] (…3) (on|in|at|when|after|before|with) (…2) [app | game | editor | phone | start | work]",
          "<software> (…2) ~crash|freeze|froze|fail|hang|choke|stall (on|when|at|with|after|in|while)",
          "[patch | update | release | version | build] (…1) <number> (…2) ~break|move|lose|delete|drop|reset|stop|hide|scramble|cause|introduce"
        ],
        "unlessTitle": [
          "[fixed | resolved | bounty | closed | duplicate | security | bed | spam | not a bug | bite | bites]"
        ],
        "unlessBody": [
          "^^ (the|this|your|that|our|a) (<open>) [bug | issue | problem | crash | error | glitch | it | this | that] (<is>|<have>) (been|now) [fixed | resolved | solved | mended | corrected]",
          "[idea|ideas|suggestion|suggestions|feature|wish|feedback|proposal]",
          "<not> …2 bug",
          "[not a bug | no bug | by design | bug bounty]",
          "[steps to reproduce | more information | more details | more info | minimal example | reproduction]",
          "[could | can | would] you (please) <verb>",
          "^^ [did | does | has] (that|this|it) (…1) [help | helped | work | worked | do the trick | show]",
          "^ all (good|well|fine) (now) $",
          "[few | more | some | following] details",
          "[update | upgrade] to version"
        ],
        "items": [
          {
            "key": "doing",
            "missing": "what you do about it",
            "answered": [
              "[<we> | they | developers | engineers | developer | engineer | team | colleague] …4 [~fix|work|look|investigate|reproduce|log|file|report|raise|test|patch|track|check|debug|build|ship|find|see|add|aware|confirm|schedule|plan|pass|trace|correct|repair|release]",
              "[fix | patch | hotfix | ticket | jira | work] …3 [<is> | <have> | <will> | for | in]",
              "[looking into | looking at | working on]",
              "[<we> | developers | engineers | developer | engineer] (…1) <verb.any>",
              "[being | under | in] [fixed | worked on | investigated | investigation | progress | looked at | review]"
            ],
            "acts": [
              "promise"
            ]
          },
          {
            "key": "workaround",
            "missing": "what helps until then",
            "answered": [
              "[workaround | work around | work-around | stopgap | temporary fix | stop-gap]",
              "[in the meantime | meanwhile | until then | until it | for now | for the moment | till then | while we | as long as] …* [you | use | try | please | open | switch | click | choose | select | save | export | turn | restart | install | reload | keep]",
              "[in the meantime | meanwhile | until then | for now | till then] (,) (please|just) <verb>",
              "<verb> …* [in the meantime | meanwhile | until then | till then | for now | for the moment | until it is]",
              "^ <verb> (only) [the|your|it|this|each|all] (first)",
              "[you can | you could | please | if you | try] (still) [~use|try|open|switch|restart|reload|clear|export|import|save|turn|click|choose|select|install|run|download|disable|enable|update|go|log|sign|refresh|rename|copy|paste|drag|do|set|add|remove]",
              "[instead | alternatively | without the | avoid it | no workaround]",
              "[safe | fine | okay | ok] to (…1) [play | use | work | go on | keep | carry on | continue]",
              "[~restore|recover|retrieve|pull|rebuild|bring] …6 [back | from (…2) copy|backup|save]"
            ],
            "acts": [
              "instruction"
            ]
          },
          {
            "key": "when",
            "missing": "when the customer hears from you",
            "answered": [
              "<news-by>",
              "[resolved | fixed | mended | solved | released | out | live | shipped] (…2) <atom>",
              "[no | a | the | exact | firm] [date | timeline | time frame | timeframe] (yet|for)",
              "[follow up | get back | be back | come back | be in touch] …6 [when | once | as soon as | the moment]",
              "[~tell|write|email|update|notify|message|inform|ping|hear|reply|post|contact|know|drop] …6 [when | once | as soon as | the moment | after | the day | the minute]",
              "[when | once | as soon as | the moment] …* [~tell|write|email|update|notify|message|inform|ping|hear|reply|contact|drop | let you know]",
              "[next | the] release"
            ],
            "acts": []
          }
        ]
      }
    ],
    check: completeResolutionAnswerNextQuestion,
  },
  {
    meta: {
      "id": "complete-resolution/article-way-forward",
      "family": "complete-resolution",
      "title": "Say what to do if it did not help",
      "lesson": [
        "resolution"
      ],
      "severity": "warning",
      "scope": "message",
      "preset": "recommended",
      "kinds": [
        "article"
      ],
      "messages": {
        "default": {
          "text": "This article ends without a word for readers whom its steps did not help, so they are left alone with the trouble.",
          "help": "Add what to try next or whom to ask, such as “If this did not help, write to us and say what you see on your screen.”"
        }
      },
      "options": {},
      "yields": [],
      "silentWhereNone": 10,
      "rank": 16
    },
    page: {
      "advice": "In an article that tells how something is done or mended, say what readers can do when it did not work for them.",
      "why": "An answer is complete when nobody has to ask the same question again. Steps don't work for everybody: the screen looks different, the\nmessage never comes. Readers who meet that on a page without a way on start a new search, or give up. One sentence tells them that you\nhave thought of them.\n\nA way forward counts wherever it stands in the article: a further try (“if the light stays off, …”), someone to ask, an address, a\ntelephone number, a section on troubles. Articles that only inform, such as prices or opening hours, are left alone.\n\nIn many help centers the template of the site puts “Contact us” below every article, and the file holds no trace of it. Where a run sees a\nfolder of ten or more articles without a single way forward, the rule takes it that the template brings one. It says nothing there.\nThe nearest folder that is large enough decides, with all that is below it. A file that is linted alone tells nothing about its folder,\nso it is judged by itself. An editor looks at the files around the open one first.",
      "examples": "```article bad title=\"Change the PIN of your card\" finds=1\n1. Open the app and tap **Cards**.\n2. Choose the card, then tap **New PIN**.\n3. Enter the new PIN twice.\n```\n\n```article good title=\"Change the PIN of your card\"\n1. Open the app and tap **Cards**.\n2. Choose the card, then tap **New PIN**.\n3. Enter the new PIN twice.\n\nIf **New PIN** is grey, the card is locked. Any branch unlocks it in a minute.\n```\n\n```article bad title=\"The scale shows no weight\" finds=1\nPut the scale on a hard floor. Take the batteries out for a minute, then put them back in.\n```\n\n```article good title=\"The scale shows no weight\"\nPut the scale on a hard floor. Take the batteries out for a minute, then put them back in. Still no weight? Send us the number below the\nscale, and we post a new one.\n```\n\n```article bad title=\"How do I import contacts?\" finds=1\nSave your contacts as a CSV file. Open **Contacts** and press **Import**. Choose the file.\n\n## Related articles\n\n- [Export contacts](https://example.com/export)\n```\n\n```article good title=\"How do I import contacts?\"\nSave your contacts as a CSV file. Open **Contacts** and press **Import**. Choose the file. If some names look odd, save the file again as\nUTF-8.\n\n## Related articles\n\n- [Export contacts](https://example.com/export)\n```",
      "leaveAlone": "```article good title=\"Opening hours\"\nThe pool opens at six on weekdays. Bring a lock for the cabin.\n```\n\n```article good title=\"What the blue light means\"\nA steady light means that the lamp is charged. A slow pulse means that it is charging.\n```\n\n```article good title=\"Replace the filter\"\n1. Turn the tap off.\n2. Take the old filter out.\n3. Put the new one in.\n\nOur repair desk is on 020 7946 0018 every day.\n```\n\n```article good title=\"Clear the cache\"\nIf pages look old, take these steps. First close all tabs. Then press **Clear**. If you still see the old page, restart the computer.\n```",
      "turnOff": "Turn it off where your site puts a way to get help below every article, so that single files are not asked for one either."
    },
    check: completeResolutionArticleWayForward,
  },
  {
    meta: {
      "id": "complete-resolution/descriptive-links",
      "family": "complete-resolution",
      "title": "Let the link say where it leads",
      "lesson": [
        "ease",
        "resolution"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "The link text “{quote}” says nothing about where it leads, so the customer has to open it to find out.",
          "help": "Make the name of the page or of the action the link, such as “track your parcel”."
        },
        "address": {
          "text": "A bare address as text is hard to read, and a screen reader spells it out.",
          "help": "Link the name of the page in place of its address."
        }
      },
      "options": {
        "words": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "default": [
            "link",
            "links",
            "url",
            "page",
            "article",
            "website",
            "document",
            "guide",
            "this",
            "that",
            "these",
            "more",
            "details",
            "info",
            "information",
            "click",
            "tap",
            "press",
            "go",
            "open",
            "view",
            "see",
            "look",
            "read",
            "visit",
            "check",
            "show",
            "it",
            "them",
            "post",
            "video",
            "site",
            "following",
            "below",
            "above",
            "source",
            "ref",
            "button"
          ],
          "description": "Single words that say nothing where they are all that a link says, in lower case."
        }
      },
      "yields": [],
      "rank": 16
    },
    page: {
      "advice": "Make the link text say what the customer finds behind it.",
      "why": "A customer gets on with it when the next step can be seen at a glance. People scan a text for its links, and screen readers list\nlinks without the words around them: ten times “here” helps nobody.",
      "examples": "| Instead of | Say |\n|---|---|\n| To follow the van, click [~~here~~](https://example.com/van). | You can [follow the van on the map](https://example.com/van). |\n| The opening hours are [~~here~~](https://example.com/hours). | We list the [opening hours of every branch](https://example.com/hours). |\n| [~~Click here~~](https://example.com/form) to get the form. | [Get the form](https://example.com/form). |\n| All sizes are behind [~~this link~~](https://example.com/sizes). | Compare [all sizes](https://example.com/sizes). |\n| We explain it in [~~this article~~](https://example.com/trial). | We explain [how the trial works](https://example.com/trial). |\n| Choose a lens. [~~Read more~~](https://example.com/lens) | Choose a lens with our [lens guide](https://example.com/lens). |\n| We list all prices; [~~details~~](https://example.com/prices) are there too. | See [the prices of all plans](https://example.com/prices). |\n| Sizes are on [~~this~~](https://example.com/fit). | Sizes are on [the fitting page](https://example.com/fit). |\n| [~~Learn more~~](https://example.com/plans). | [Compare the plans](https://example.com/plans). |\n\n| Instead of (article) | Say |\n|---|---|\n| The map is at ~~https://example.com/city/map~~ for everyone. | The [map of the city](https://example.com/city/map) is open to everyone. |",
      "leaveAlone": "- Here is [your invoice](https://example.com/invoice).\n- [Here's how to fold the tent](https://example.com/tent)\n- You can read more in the [guide to lenses](https://example.com/lens).\n- Choose a seat with [more legroom](https://example.com/seats).\n- Our status page is at https://example.com/status today.\n- (article) Sign in at https://example.com with your email.\n- (article) Type status.example.com into the address bar.\n- (article) Write `https://example.com/hook` into the field.\n- (article) - Firefox: https://example.com/docs/location-sharing\n- (article) The address of a file, e.g. https://example.com/files/a1.js, holds its name.",
      "turnOff": "Turn it off for a channel that can't show links, such as text messages."
    },
    check: completeResolutionDescriptiveLinks,
  },
  {
    meta: {
      "id": "complete-resolution/expected-result",
      "family": "complete-resolution",
      "title": "Say what success looks like",
      "lesson": [
        "resolution"
      ],
      "severity": "info",
      "scope": "message",
      "preset": "strict",
      "kinds": [
        "article"
      ],
      "messages": {
        "default": {
          "text": "These steps end without a word on what the reader sees when they worked, so nobody can tell whether to go on.",
          "help": "After the last step, say what there is to see, such as “A green tick appears beside your name.”"
        }
      },
      "options": {},
      "yields": [],
      "rank": 16
    },
    page: {
      "advice": "After numbered steps, say what the reader sees when they worked.",
      "why": "A problem is solved when the reader knows that it is. Steps that end with “press **Save**” leave people wondering, and those who wonder\ntry it twice or write to you. Say what shows, sounds or arrives, and they can close the page at ease.",
      "examples": "```article bad title=\"Change the PIN of your card\" finds=1\n1. Open the app and tap **Cards**.\n2. Choose the card, then tap **New PIN**.\n3. Enter the new PIN twice.\n\nIf you need help, call us.\n```\n\n```article good title=\"Change the PIN of your card\"\n1. Open the app and tap **Cards**.\n2. Choose the card, then tap **New PIN**.\n3. Enter the new PIN twice. A green tick appears beside the card.\n\nIf you need help, call us.\n```\n\n```article bad title=\"Pair the headphones\" finds=1\n1. Hold the button for three seconds.\n2. Choose **Headphones** on your phone.\n\nIf that fails, put them in their case for a minute.\n```\n\n```article good title=\"Pair the headphones\"\n1. Hold the button for three seconds.\n2. Choose **Headphones** on your phone. You will hear two beeps.\n\nIf that fails, put them in their case for a minute.\n```\n\n```article bad title=\"Leave a group\" finds=1\n1. Open the group.\n2. Scroll down and tap **Leave**.\n\nStill in it? Write to us.\n```\n\n```article good title=\"Leave a group\"\n1. Open the group.\n2. Scroll down and tap **Leave**.\n\nThe group is gone from your list. Still in it? Write to us.\n```",
      "leaveAlone": "```article good title=\"Send a file\"\n1. Open the chat.\n2. Choose the file.\n\nWe email you a receipt. If it stays away, write to us.\n```\n\n```article good title=\"Reset the lamp\"\n1. Turn the lamp off.\n2. Hold the switch until the lamp blinks twice.\n\nStill dark? Write to us.\n```\n\n```article good title=\"Opening hours\"\nThe pool opens at six on weekdays.\n```\n\n```article good title=\"What we need from you\"\n1. A photo of the box\n2. The number on the label\n```",
      "turnOff": "Turn it off where pictures after the steps show the result."
    },
    check: completeResolutionExpectedResult,
  },
  {
    meta: {
      "id": "complete-resolution/explain-why",
      "family": "complete-resolution",
      "title": "Say why it went wrong",
      "lesson": [
        "positive",
        "resolution",
        "warm-blanket"
      ],
      "severity": "info",
      "scope": "message",
      "preset": "strict",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "This says that it is mended or was an error, and nothing on why it happened, so the customer waits for the next time.",
          "help": "Add the cause in one plain sentence, or what you have changed so that it stays away."
        }
      },
      "options": {},
      "yields": [],
      "rank": 16
    },
    page: {
      "advice": "Where you say that something is mended, or was an error, add the cause or what keeps it from coming back.",
      "why": "Those who work well with customers correct the cause and not the symptom: they ask three times, as one peels an onion. A customer who\nreads that all is fine again still asks what stops it from happening tomorrow. One plain sentence answers that, and shows that you know.",
      "examples": "```macro bad title=\"Login page\" finds=1\nHi Noa,\n\nThe login page is fixed. You can sign in with your old password.\n\nIda\n```\n\n```macro good title=\"Login page\"\nHi Noa,\n\nThe login page works again. A certificate had run out; it renews itself from now on. You can sign in with your old password.\n\nIda\n```\n\n```macro bad title=\"Double charge\" finds=1\nHi Tim,\n\nI'm sorry that we took the fee twice. It was an error on our side. The second £12 is back on your card by Friday.\n\nIda\n```\n\n```macro good title=\"Double charge\"\nHi Tim,\n\nI'm sorry that we took the fee twice. The page hung while you paid, and our till sent the payment a second time. The £12 is back on your\ncard by Friday.\n\nIda\n```\n\n```macro bad title=\"Wrong name on the badge\" finds=1\nHi Ana,\n\nWe have corrected the name on your badge. Please pick the new one up at the desk.\n\nIda\n```\n\n```macro good title=\"Wrong name on the badge\"\nHi Ana,\n\nWe have corrected the name on your badge. I had swapped two lines in our list. Please pick the new one up at the desk.\n\nIda\n```",
      "leaveAlone": "- The scanner works again. The cable was loose, and we have put in a new one.\n- Once the page is fixed, I'll write to you.\n- I hope that your sink is fixed by now!\n- We will fix the gate on Monday.\n- It was a mistake of mine: I read the 3 as an 8.",
      "turnOff": "Turn it off where the cause is told in a report of its own."
    },
    check: completeResolutionExplainWhy,
  },
  {
    meta: {
      "id": "complete-resolution/next-step",
      "family": "complete-resolution",
      "title": "Say what happens next",
      "lesson": [
        "resolution"
      ],
      "severity": "warning",
      "scope": "message",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "This message stops without a word on what happens next or what the customer can do.",
          "help": "Add the next step, such as what you do and by when, or what the customer can do."
        }
      },
      "options": {
        "sentences": {
          "type": "integer",
          "minimum": 1,
          "default": 2,
          "description": "A message with fewer sentences, greeting and sign-off left out, counts as a fragment and is left alone."
        }
      },
      "yields": [],
      "rank": 4
    },
    page: {
      "advice": "In a message that refuses, closes, refers elsewhere, apologises or answers trouble, say what happens next or what the customer can do.",
      "why": "A case is resolved when the customer never has to ask the same question again. A message that only says no, or only says\nsorry, leaves the customer with the work. They guess whether anything is still going on, and write again to find out.",
      "examples": "```macro bad title=\"Deposit kept\" finds=1\nHi Noa,\n\nThe room was left with a broken window. We are not able to pay the deposit back. The decision was made by our house team.\n\nLakeside Rentals\n```\n\n```macro good title=\"Deposit kept\"\nHi Noa,\n\nI know how annoying it is to lose a deposit. The room was left with a broken window, so the £80 pay for the new glass. I'll send you the glazier's invoice by Friday. If you see\nit differently, reply with your photos and I look at them myself.\n\nLakeside Rentals\n```\n\n```macro bad title=\"Data lost\" finds=1\nHello Tim,\n\nI'm sorry that your notes from Tuesday are gone. The server stopped in the middle of the backup. It was a fault of ours.\n\nNotely\n```\n\n```macro good title=\"Data lost\"\nHello Tim,\n\nI'm sorry that your notes from Tuesday are gone. The server stopped in the middle of the backup. You can restore Monday's version under\n**History**.\n\nNotely\n```\n\n```macro bad title=\"Question about fees\" finds=1\nDear Ms Adler,\n\nThank you for your question about the yearly fee. All details on fees are on our website. This conversation has been closed.\n\nCard desk\n```\n\n```macro good title=\"Question about fees\"\nDear Ms Adler,\n\nThank you for your question about the yearly fee. It is £24, and we charge it each January. Would you like to pay by the month? Reply “monthly” and\nI change it today.\n\nCard desk\n```",
      "leaveAlone": "```macro good title=\"Opening hours\"\nHi Ada,\n\nThe pool opens at six on weekdays and at eight on weekends. The last entry is an hour before closing. Towels are at the desk.\n\nCity Pools\n```\n\n- Sorry, wrong chat.\n- We are not able to open the gate on Sunday. The side door is open from nine, and you can use that one.\n- I'm sorry the seat was wet. A dry one is ready for you, and a colleague will bring you there.\n- We closed your account as you asked. If you change your mind, sign in again by 4 May.",
      "turnOff": "Turn it off where another text, such as a status page that is sent along, always brings the next step."
    },
    check: completeResolutionNextStep,
  },
  {
    meta: {
      "id": "complete-resolution/no-deflection",
      "family": "complete-resolution",
      "title": "Answer before you point elsewhere",
      "lesson": [
        "warm-blanket",
        "resolution"
      ],
      "severity": "warning",
      "scope": "sentence",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "This sends the customer off to look for the answer, and the message itself does not give it.",
          "help": "Give the answer in a sentence, and add the link for those who want to read on."
        }
      },
      "options": {},
      "yields": [],
      "rank": 7
    },
    page: {
      "advice": "Give the answer where you are asked for it, and let a link add to it.",
      "why": "Somebody who writes to you has mostly looked already. Being sent to a FAQ or a website tells them that their question was not worth\nan answer, and the search starts again. A channel is to be judged by how many customers stay, and some of them despise being deflected.\n\nA link beside an answer is welcome. In articles the rule speaks up only where a section says\nnothing on its own subject but where else to look.",
      "examples": "| Instead of | Say |\n|---|---|\n| Thank you for your question. ~~Please have a look at our FAQ.~~ | Thank you for your question. The cloakroom is free. Our FAQ says what else is. |\n| Thanks for writing. ~~All details on fees are on our website.~~ | Thanks for writing. The fee is £4 a month; our [list of fees](https://example.com/fees) has the rest. |\n| The lamp ships on Monday. ~~As for the warranty, everything is laid out in section 9 of our terms.~~ | The lamp ships on Monday. The warranty runs for two years, and section 9 of our terms has the small print. |\n| I love that you want to bring your dog! ~~Which animals we take is listed in the help center.~~ | I love that you want to bring your dog! Dogs under 10 kg travel free. |\n| Hi Ada. ~~You can find the answer to this in our user guide.~~ | Hi Ada. Hold the button for three seconds, and the lamp is reset. Page 4 of our user guide has a drawing. |\n| Hi Ada. ~~Our community forum has lots of articles on tuning.~~ | Hi Ada. Turn the top peg to the left until the note is right. Our forum has more. |\n| Hello. ~~We'd refer you to the manufacturer's website.~~ | Hello. The pump takes two AA batteries. |\n\n```article bad title=\"Bikes on the ferry\"\n# Bikes on the ferry\n\nBikes travel on the car deck. Tie yours to the red rail.\n\n## Electric bikes\n\n~~All information on electric bikes is on the website of the port.~~\n```\n\n```article good title=\"Bikes on the ferry\"\n# Bikes on the ferry\n\nBikes travel on the car deck. Tie yours to the red rail.\n\n## Electric bikes\n\nTake the battery out and carry it with you. The website of the port has a list of the batteries that may travel.\n```",
      "leaveAlone": "- The pool opens at nine. You can find all dates on our website.\n- You can change the address until noon. For more details, see our FAQ.\n- Go to our website and choose a new seat.\n- Please visit our website to book a new slot.\n- Your invoice is on its way. If you are curious how we work it out, read our guide.\n- (article) For the full list of countries, see our help center.\n- (article) Rates are fixed for a year. All rates are listed on our website.",
      "turnOff": "Turn it off for messages whose only purpose is to point to a page, such as a reply that confirms a subscription to a newsletter."
    },
    check: completeResolutionNoDeflection,
  },
  {
    meta: {
      "id": "complete-resolution/no-premature-close",
      "family": "complete-resolution",
      "title": "Leave the door open when you close",
      "lesson": [
        "resolution"
      ],
      "severity": "warning",
      "scope": "sentence",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "The customer reads that it is over, and finds no word on how to come back to it.",
          "help": "Add how to come back, such as “Reply to this message and it opens again.”"
        }
      },
      "options": {},
      "yields": [],
      "rank": 8
    },
    page: {
      "advice": "When you close a ticket, say in the same message how the customer can open it again.",
      "why": "What counts is that the customer never has to ask the same question again, and how the last message makes them feel, rather than how\nfast a ticket is closed. A closed ticket with no way back makes people start over and tell everything twice. One short\nsentence keeps the door open.",
      "examples": "| Instead of | Say |\n|---|---|\n| Hi Sam. The new card is on its way to you. ~~I am closing this ticket now.~~ | Hi Sam. The new card is on its way to you. I am closing this ticket now; a reply from you opens it again. |\n| The seat map is up to date again. ~~Your request has been marked as resolved.~~ | The seat map is up to date again. Your request has been marked as resolved; reply here and we look again the same day. |\n| ~~We have archived your complaint.~~ Have a good weekend. | We have archived your complaint. Write back to us any time and we take it out again. |\n| ~~Since we have heard nothing for a week, this conversation will now be closed.~~ | Since we have heard nothing for a week, this conversation will now be closed. Reply whenever it suits you. |\n| The gate works again. ~~I'll go ahead and close this case.~~ | The gate works again. I'll go ahead and close this case. If it sticks again, reply here. |\n| ~~We consider this matter closed.~~ | We consider this matter settled with today's payment. If you see it otherwise, reply and I read it myself. |",
      "leaveAlone": "- I'm closing this chat; any reply from you opens it again.\n- The gym is closed on Sunday.\n- If your case was closed by mistake, send us the number.\n- Your ticket for the concert is in your inbox.\n- We closed the gap in the fence this morning.",
      "turnOff": "Turn it off where every macro is sent with a footer that says how to come back."
    },
    check: completeResolutionNoPrematureClose,
  },
  {
    meta: {
      "id": "complete-resolution/say-when",
      "family": "complete-resolution",
      "title": "Say when",
      "lesson": [
        "resolution",
        "ease"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is a promise without a time, so the customer has to write again to learn when.",
          "help": "Give a day or an hour (“by Friday”, “within two working days”), and what happens if it passes."
        }
      },
      "options": {},
      "yields": [],
      "words": true,
      "rank": 6
    },
    page: {
      "advice": "Give every promise a time: a day, an hour or a number of days.",
      "why": "A good answer makes sure that nobody has to ask the same question again. “Soon” means an hour to one reader and a month to another; the\nreader who waits in vain writes again. A time, even a long one, lets people plan their day.",
      "examples": "| Instead of | Say |\n|---|---|\n| We will call you back ~~shortly~~. | We will call you back by 3 pm today. |\n| Your new bank card will be with you ~~soon~~. | Your new bank card will be with you by Thursday. |\n| A colleague answers ~~in due course~~. | A colleague answers within two working days. |\n| I'll pass your note on and reply ~~as soon as possible~~. | I'll pass your note on and reply before noon tomorrow. |\n| We'll have the booking page up again ~~ASAP~~. | We'll have the booking page up again by 10 am. |\n| The garage gets back to you ~~in a timely manner~~. | The garage gets back to you within one day. |\n| Your refund will be paid ~~in a few days~~. | Your refund will be paid within five working days. |\n| The missing shelf will be sent ~~at a later date~~. | The missing shelf will be sent on 4 May. |\n| We hope to restock the tent ~~in the near future~~. | We restock the tent in the week of 12 June. |\n| I'll look into it ~~at my earliest convenience~~. | I'll look into it this afternoon. |\n| The line should be repaired ~~before too long~~. | The line should be repaired by midnight. |",
      "leaveAlone": "- See you soon,\n- Talk soon!\n- As soon as you confirm the address, the box leaves our store.\n- We will call you soon, by 5 pm at the latest.\n- Please change the password as soon as possible.\n- You can change your plan at a later date under Billing.\n- The parts come in on Monday, and we fit them that day.\n- Shortly after you press Send, a copy lands in your inbox.\n- (article) Codes expire soon after they were sent.",
      "turnOff": "Turn it off where another text beside the macro, such as a live order page, always gives the time."
    },
  },
  {
    meta: {
      "id": "diplomacy/invite-not-order",
      "family": "diplomacy",
      "title": "Invite, don't order",
      "lesson": [
        "diplomacy",
        "positive"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "strictKinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is an order, and people who are ordered about look for a way out of it.",
          "help": "Ask (“please …”), or say what it opens up (“once you …, you can …”)."
        }
      },
      "options": {},
      "yields": [],
      "rank": 13
    },
    page: {
      "advice": "Ask customers for what you need from them, or say what it opens up for them.",
      "why": "Strategies are brokered, not dictated, and so is every step that a customer takes for you. “You must send the form” speaks down to\nthem. “Please send the form” asks for the same in fewer words, and “once the form is here, we can pay you” even says what they gain.\n\nIn articles the rule is part of the strict preset. There a manual may well say what is needed, such as “you need a key\nto open it”, and the customer has not asked you for a favour.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~You need to reset~~ the code. | Please reset the code. |\n| ~~You also need to tick~~ the second box. | Please also tick the second box. |\n| ~~You must return~~ the key by noon. | Please return the key by noon. |\n| To keep your seat, ~~you'll have to confirm~~ it by Friday. | To keep your seat, please confirm it by Friday. |\n| This means that ~~you are required to sign~~ page two. | This means that we ask you to sign page two. |\n| ~~It is mandatory to fill~~ in the slip. | Please fill in the slip. |\n| ~~We require you to send~~ a copy. | Please send a copy. |\n\n| Instead of | Say |\n|---|---|\n| ~~You will have to wait~~ until Monday. | The van comes on Monday, between nine and noon. |\n| ~~You must be signed~~ in to see the bill. | Once you sign in, you can see the bill. |\n| ~~The recipient is required to~~ sign for it. | Please sign for it at the door. |\n| ~~You shall keep~~ the yard clear. | Please keep the yard clear, so that the van can turn. |\n| A copy of the slip ~~is mandatory~~. | Please add a copy of the slip, so that we can pay you. |",
      "leaveAlone": "- You don't need to send anything.\n- You won't have to pay for the second visit.\n- If you have to cancel, one click does it.\n- All you need to do is tap Yes.\n- You must be worn out after such a day.\n- I'm sorry that you have to write twice.\n- You must not share the code with anybody.\n- The code must have eight characters.\n- You only need to do this once.\n- (article) The battery must be charged for two hours.",
      "turnOff": "Turn it off for texts that set out duties by law, such as a tenancy or a recall."
    },
  },
  {
    meta: {
      "id": "diplomacy/no-internal-jargon",
      "family": "diplomacy",
      "title": "Use the customer's words",
      "lesson": [
        "diplomacy",
        "ease"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is a word of your house, and the customer has never been inside.",
          "help": "Use the customer's word for it, such as “a specialist” for “tier 2”."
        }
      },
      "options": {},
      "yields": [],
      "words": "glossary",
      "rank": 13
    },
    page: {
      "advice": "Use the words that customers use. Keep the names of your teams, tools and steps inside.",
      "why": "A CX professional translates between customers and the teams behind them. “Tier 2 has it in the backlog” asks customers to learn your\nhouse first. “A specialist has it on the list for May” tells them what they want to know: who acts, and when. Seen through the\ncustomer's eyes, an abbreviation of the inside is noise at best, and a closed shop at worst.\n\nThe words stand in `phrases.yaml` as a glossary: what is said inside, and what to say instead. Words that the customers of technical\nproducts use each day (“pull request”, “API”) are not in it.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~A tier 2 agent~~ calls you at noon. | A specialist calls you at noon. |\n| I asked ~~our dev team~~ to look at it. | I asked our engineering team to look at it. |\n| The cause is in ~~a KB article~~. | The cause is in a help page. |\n| Your ~~KYC~~ is done. | Your identity check is done. |\n| Ada is your ~~POC~~. | Ada is your contact. |\n| The ~~AWB~~ is in your mail. | The tracking number is in your mail. |\n\n| Instead of | Say |\n|---|---|\n| I escalated it to ~~L2~~. | I have asked a specialist, who writes to you by noon. |\n| ~~Our SOP~~ asks for a photo. | A photo shows us which part to send. |\n| ~~The SLA~~ for this is two days. | You hear from us within two days. |\n| I logged it ~~in Jira~~. | I have told our engineers, and they look at it today. |\n| Your ~~ticket has been merged~~. | We put your two messages together, so that one person answers both. |\n| It is planned for the ~~next sprint~~. | It is planned for the week of 4 May. |\n\n| Instead of (article) | Say |\n|---|---|\n| The ~~workflow status~~ says who has it. | The line below your name says who has it. |",
      "leaveAlone": "- The photo may have up to 500 KB.\n- The visit is at 3 PM.\n- Please open a pull request.\n- Write your name on the first line of the form.\n- The tier 2 plan costs £9 a month.\n- A backlog of parcels slows us down this week.\n- (article) Use the API to send the file.\n- (article) To connect Jira, open Tools.",
      "turnOff": "Turn it off in a library whose readers are your own colleagues. Where your customers do know a word, accept it under `glossary`\nin your configuration: `SLA: false`."
    },
  },
  {
    meta: {
      "id": "diplomacy/no-policy-shield",
      "family": "diplomacy",
      "title": "Give the reason, not the policy",
      "lesson": [
        "diplomacy"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” hides behind a rule, and the customer learns neither why it is there nor what is still open.",
          "help": "Say what the rule is good for, in one plain sentence, or leave the rule out and say what you can do."
        }
      },
      "options": {},
      "yields": [],
      "words": true,
      "rank": 13
    },
    page: {
      "advice": "Say why something is so, and what is still possible. Leave the policy out.",
      "why": "A diplomat explains what each side needs and looks for something that both gain from. “Per our policy” ends that talk: it says that\nsomebody decided, and that the customer's reasons don't count. The reason behind the policy (“the seal keeps the milk safe”) treats\npeople like adults, and it often shows the way to another answer.\n\nA policy that is named and then told in plain words (“our 30-day return policy covers shoes too”) is an explanation and is left\nalone, and so is any sentence that says why.",
      "examples": "| Instead of | Say |\n|---|---|\n| ~~Per our policy~~, opened bottles stay with you. | An opened bottle could make the next guest ill, so it stays with you. |\n| ~~As per our terms and conditions~~, the deposit is kept. | The deposit pays for the room that we kept free for you. |\n| ~~Our policy does not allow~~ a second swap. | Each swap costs us a new lens, so one is free and the next is £9. |\n| ~~Due to company policy~~ I can only offer a voucher. | I can give you a voucher for the full price today. |\n| ~~I'm not authorized to~~ lower the fee. | My colleague Ada can lower the fee. I have asked her to call you today. |\n| ~~Those are the rules~~. | We ask this of everybody, so that each bidder has the same hour. |\n| The fee stays, ~~as stated in our conditions of sale~~. | The fee pays for the driver, who had come by then. |\n| ~~You agreed to our terms~~ when you booked. | The fare you booked is the cheapest, and it can be moved once. |\n| ~~Management has decided~~ to close the desk. | Few guests came to the desk, so we moved its staff to the phone. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~In line with our guidelines~~, posts on prices are taken down. | Posts on prices are taken down, as prices change every day. |",
      "leaveAlone": "- Our 30-day return policy covers shoes too.\n- You can read our privacy policy at any time.\n- Per our house rules the pool closes at nine, because people sleep above it.\n- Your insurance policy covers the bike.\n- In the long term it saves you money.\n- If we are not allowed to enter, we leave a card.\n- (article) The terms of your loan are on page two.",
      "turnOff": "Turn it off for letters that must quote the clause that a decision rests on."
    },
  },
  {
    meta: {
      "id": "diplomacy/no-runaround",
      "family": "diplomacy",
      "title": "Take it on yourself",
      "lesson": [
        "diplomacy",
        "resolution"
      ],
      "severity": "warning",
      "scope": "sentence",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "This hands the customer on, and they start again with somebody who has never heard of them.",
          "help": "Ask the others yourself and come back with the answer, or hand over with all that you know and say who calls when."
        }
      },
      "options": {},
      "yields": [],
      "rank": 13
    },
    page: {
      "advice": "Carry the matter to the right people yourself. Let the customer stay with you.",
      "why": "Without a diplomat between them, departments become isolated nations, and the customer travels from border to border. Each\n“please contact billing” means a new queue, the same story told again, and a good chance of being sent back. Whoever asks the other\nside and returns with the answer spares the customer all of that.\n\nA channel that is offered as a choice beside an answer is a service and is left alone. Where wording ends (“your bank knows more”),\nthe rule is silent.",
      "examples": "| Instead of | Say |\n|---|---|\n| ~~Please contact our billing department.~~ | I've asked our billing team, and they write to you by noon. |\n| ~~That's not my department.~~ | My colleague Ada knows this best, and she calls you at three. |\n| ~~You'll have to call our office.~~ | I can do this for you here. Which day suits you? |\n| ~~Please email us at `desk@lumen.example` instead.~~ | I've passed your note to our desk with the photos, and they answer today. |\n| ~~You should speak to the seller about the dent.~~ | I've sent your photo to the seller, who answers us by Friday. |\n| ~~Questions about this go to the maker.~~ | I've put your question to the maker. You have my answer on Monday. |\n| ~~Please open a new ticket for the second lamp.~~ | I look after the second lamp too. |\n| ~~This is a matter for your bank.~~ | Here is the reference that your bank can find it with: 4711. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~We do not handle warranty claims, so contact the seller.~~ | Send us the slip, and we bring your claim to the seller. |",
      "leaveAlone": "- Just reply to this email, and I'll see to it.\n- Please send the photo. If you'd rather talk, call us on 555 0100.\n- Your refund is on its way. You can also ask your bank for the date.\n- I've asked our billing team to look at it today.\n- Our billing team is on it.\n- If the sum isn't there by Friday, ask your bank with this number.\n- (article) You reach us at 4 Mill Lane, or call 555 0100.\n- (article) Come to the desk with your card.",
      "turnOff": "Turn it off where the law or a contract asks that customers turn to somebody else in person."
    },
    check: diplomacyNoRunaround,
  },
  {
    meta: {
      "id": "diplomacy/offer-alternative",
      "family": "diplomacy",
      "title": "Follow a no with a way forward",
      "lesson": [
        "diplomacy",
        "positive"
      ],
      "severity": "warning",
      "scope": "sentence",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "This no stands alone, so the customer is left with nothing to choose from.",
          "help": "Add what you can do, what the customer can do, or when it becomes possible, here or in the next two sentences."
        }
      },
      "options": {},
      "yields": [],
      "rank": 2
    },
    page: {
      "advice": "Where you have to say no, put a choice beside it: what you can do, what the customer can do, or when it becomes possible.",
      "why": "A CX professional is a diplomat, who learns what each side needs and brokers something that both gain from. A refusal by itself is\na dictate. With a choice beside it the talk goes on: the customer can still reach what they came for, in part, later or in\nanother way.\n\nA refusal is what the rule “Say what you can do” finds. The way forward may stand in the same sentence, in the one before, or in\nthe next two; a heading ends the stretch. It may be told rather than offered (“the green one costs less”, “the tailor next door\ndoes”). A condition (“until you confirm”) is a way forward. Being sent elsewhere is none. Both\nare speech acts, in `rules/shared/acts/refusal.yaml` and `rules/shared/acts/offer.yaml`.",
      "examples": "| Instead of | Say |\n|---|---|\n| ~~We don't deliver on Sundays.~~ Thank you for your understanding. | You can have it on Saturday or Monday. |\n| ~~The cleaning fee can't be waived.~~ It was set in March. | The fee pays for two hours of work. I can split it into two parts. |\n| ~~We are unable to match that price.~~ Our costs are high. | The price stays at £40. As a gesture, I've added free delivery. |\n| ~~There is nothing more we can do.~~ | Two things are open to you: a repair at cost, or 20% off a new one. |\n| ~~I have no means of reading the log.~~ Best wishes | Please send me the log, and I'll read it today. |\n\n```macro bad title=\"Name on a ticket\"\nHi Noor,\n\nThank you for your question. ~~We don't allow name changes on the early fare.~~ The organiser set it so in the spring.\n\nKind regards,\nIda\n```\n\n```macro good title=\"Name on a ticket\"\nHi Noor,\n\nThank you for your question. The early fare stays with the first name on it. You can sell the ticket in our app, and your friend can buy it there in\nthe same minute.\n\nKind regards,\nIda\n```\n\n```article bad title=\"Bags\"\n# Bags\n\n~~We do not take bags for the night.~~ The hall is locked at ten.\n\n## Tickets\n\nYou can buy tickets at the gate.\n```",
      "leaveAlone": "- We can't ship the lamp until you confirm the colour.\n- We're unable to deliver on Sunday, but we can come on Monday.\n- We don't have that size in stock. Would you like it in green?\n- The fare can't be refunded. You can still move it to any day in June.\n- We don't mend zips. The tailor next door does, in an hour.\n- We can't mend the vase, but a new one leaves us on Monday.\n- We cannot open the file. Please send it as a PDF.\n- We never sell your data.\n- (article) We don't take cash. Pay by card or phone.",
      "turnOff": "Turn it off for set texts that only tell of a decision, where the way forward follows in a letter of its own."
    },
    check: diplomacyOfferAlternative,
  },
  {
    meta: {
      "id": "ease/ask-once",
      "family": "ease",
      "title": "Ask for everything at once",
      "lesson": [
        "ease",
        "resolution"
      ],
      "severity": "warning",
      "scope": "message",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "This asks for {count} things in running text. One of them is easily overlooked, and then it takes another round of mails.",
          "help": "Make a list of them, one thing a line."
        },
        "scattered": {
          "text": "This message asks for {count} things in more than one place, and the customer may answer only the first.",
          "help": "Ask for all of them in one place. A list works best."
        }
      },
      "options": {},
      "yields": [],
      "rank": 5
    },
    page: {
      "advice": "Ask for all that you need in one place, and make a list where it is more than three things.",
      "why": "Each thing that is overlooked costs the customer another mail and another day. A list is ticked off line by line, while four things in a\nsentence are answered as far as one recalls them.\n\nHow many things people can hold in mind has been measured for long. Nelson Cowan (“The magical number 4 in short-term memory”, Behavioral\nand Brain Sciences, 2001) puts it at about four, in tasks where they could neither write nor repeat. A mail stays on the screen, so the limit\nof three in this rule is a careful guess.",
      "examples": "```macro bad title=\"Wrong item\"\nHi Noor,\n\nI'm sorry that the wrong lamp came, just before your party. ~~Please send me your order number, a photo of the lamp, a photo of the label and the date on the box.~~\n\nKind regards,\nIda\n```\n\n```macro good title=\"Wrong item\"\nHi Noor,\n\nI'm sorry that the wrong lamp came, just before your party. Please send me these, and the right one leaves us today:\n\n- your order number\n- a photo of the lamp\n- a photo of the label\n- the date on the box\n\nKind regards,\nIda\n```\n\n```macro bad title=\"Change of name\" message=scattered\nHi Noor,\n\nTo change the name on the lease, I need your new name and a copy of your passport. The change is free, and it takes one day.\n\nThe old lease stays valid until then. ~~Could you also tell me the number of your flat?~~\n\nKind regards,\nIda\n```\n\n```macro good title=\"Change of name\"\nHi Noor,\n\nTo change the name on the lease, I need your new name, a copy of your passport and the number of your flat. The change is free, and it takes one\nday.\n\nKind regards,\nIda\n```\n\n```macro bad title=\"Noise\"\nHi Noor,\n\nThank you for the clip, I can hear what you mean. ~~Which pump do you have?~~ When did you buy it? Does it hum at night too? How long is the\ncable?\n\nKind regards,\nIda\n```\n\n```macro bad title=\"Parcel\"\nHello,\n\n~~To open a search, kindly provide the tracking number, sender, contents, value and colour of the box.~~\n\nKind regards,\nIda\n```",
      "leaveAlone": "- Please send me your order number and a photo of the box.\n- Please tell us the colour, the size and the shape of the box.\n- Please open the box, press the button, wait for the light, and close the box again.\n- Let me know if you need more, and I'll be there.\n- Please send either the bill, the ticket, the card or a photo of them.\n- Please send a photo of the box. It stands behind the lamp, with the label on its back. Let me know if it is lost.",
      "turnOff": "Turn it off where customers answer in a form that shows a field for each thing."
    },
    check: easeAskOnce,
  },
  {
    meta: {
      "id": "ease/one-ask-known",
      "family": "ease",
      "title": "Ask only for what you don't know",
      "lesson": [
        "ease"
      ],
      "severity": "info",
      "scope": "phrase",
      "preset": "strict",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is in your help desk already, so the customer looks up and types what you could read.",
          "help": "Show what you have by its placeholder, and let the customer put it right."
        }
      },
      "options": {},
      "yields": [],
      "rank": 21
    },
    page: {
      "advice": "Show what your help desk knows, and ask only for the rest.",
      "why": "Being asked for a name that stands in the mail's own header tells the customer that nobody looked. Matthew Dixon, Karen Freeman and Nicholas\nToman (“Stop trying to delight your customers”, Harvard Business Review, 2010) studied more than 75,000 people who had dealt with\na contact center or helped themselves. More than half had to explain their matter anew, and the more effort people reported, the less likely\nthey were to stay. It was a survey, so it shows what goes together and not what causes what.\n\nThe rule knows the placeholders of your help desk for name, mail address and ticket number. It knows one for the order number where\nthe message uses it or your configuration names it.",
      "examples": "| Instead of (macro, zendesk) | Becomes |\n|---|---|\n| Please send us ~~your email address~~. | Please check that your email address is {{ticket.requester.email}}. |\n| Could you tell me ~~your full name~~? | Could you check that your full name is {{ticket.requester.name \\| default: \"unknown\"}}? |\n| To go on, we need ~~your ticket number~~. | To go on, we have {{ticket.id}} as your ticket number. |\n| What is ~~your email address~~? | Is {{ticket.requester.email}} your email address? |\n| Please send ~~your email address~~ and a photo of the box. | Please send your email address (we have {{ticket.requester.email}}) and a photo of the box. |\n\n| Instead of (macro, gorgias) | Say |\n|---|---|\n| Please reply with ~~your email~~. | Please check that your email is {{ticket.customer.email}}. |\n| Thanks for order {{ticket.customer.integrations.shopify.orders[0].name}}. Please confirm ~~your order number~~. | Thanks for order {{ticket.customer.integrations.shopify.orders[0].name}}. |\n\n```macro bad system=zendesk title=\"Claim\"\nPlease send us these:\n\n- ~~your full name~~\n- a photo of the box\n```\n\n```macro good system=zendesk title=\"Claim\"\nPlease send us these:\n\n- a photo of the box\n- the date of the visit\n```",
      "leaveAlone": "- Please send us your email address.\n- Please send us your order number.\n\n```macro good system=zendesk\nPlease send us your order number.\n```\n\n```macro good system=zendesk\nPlease tell us the email address on your account, and your name as it stands on the card.\n```\n\n```macro good system=zendesk\nYou find your ticket number above, and a copy goes to your email address.\n```\n\n```macro good system=zendesk\nPlease check that {{ticket.requester.email}} is still your email address.\n```",
      "turnOff": "Turn it off where people often write from an address that is not theirs, such as a shared desk."
    },
    check: easeOneAskKnown,
  },
  {
    meta: {
      "id": "ease/plain-words",
      "family": "ease",
      "title": "Use plain words",
      "lesson": [
        "ease"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is stiff, so the customer has to translate it into everyday words.",
          "help": "Take the word that you would use across a counter."
        }
      },
      "options": {},
      "yields": [
        "complete-resolution/say-when"
      ],
      "words": true,
      "rank": 21
    },
    page: {
      "advice": "Take the everyday word wherever it says the same.",
      "why": "Customers measure us by how easy it is to deal with us, and reading is the first part of that. A stiff word costs everyone who reads it a\nmoment, and those who read in their second language more.\n\nIn three experiments, Daniel Oppenheimer (“Consequences of erudite vernacular utilized irrespective of necessity”, Applied\nCognitive Psychology, 2006) let people judge essays and translations. Texts with needlessly long words were harder to read, and\ntheir authors seemed less clever. The readers were students and the texts were not support mail, so it says nothing of\nwhat a customer does next.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| Please ~~utilize~~ the side door. | Please use the side door. |\n| We are ~~utilising~~ the side door. | We are using the side door. |\n| Ring the bell ~~in order to~~ come in. | Ring the bell to come in. |\n| ~~Prior to~~ the visit, charge the phone. | Before the visit, charge the phone. |\n| Your course ~~commences~~ at nine. | Your course starts at nine. |\n| The lease was ~~terminated~~ in May. | The lease was ended in May. |\n| ~~In the event that~~ it rains, we meet inside. | If it rains, we meet inside. |\n| The van ~~ceased to work~~ at noon. | The van stopped working at noon. |\n| Here are the terms for ~~procuring~~ a pass. | Here are the terms for getting a pass. |\n| I'm ~~in the process of checking~~ your bill. | I'm checking your bill. |\n\n| Instead of | Say |\n|---|---|\n| We ~~are in receipt of~~ your parcel. | Your parcel reached us today. |\n| I write ~~with regard to~~ your lamp. | I write about your lamp. |\n| The ~~aforementioned~~ lamp is new. | The lamp is new. |\n| Do you need ~~assistance~~ at the gate? | Do you need help at the gate? |\n| It ~~facilitates~~ the move. | It makes the move easier. |\n| Please ~~furnish~~ a copy of the lease. | Please send a copy of the lease. |\n| Pay ~~at your earliest convenience~~. | Pay as soon as you can. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~In order to~~ open the lid, press the button. | To open the lid, press the button. |\n| Charge it ~~prior to~~ use. | Charge it before use. |",
      "leaveAlone": "- You can submit the form via the app.\n- Locate the code on your purchase, and provide it at the desk.\n- The owing sum is on page two, and you can amend it.\n- The consignment left us on Monday.\n- We rent out furnished flats only.\n- Roadside assistance is part of your cover.\n- Your assistance dog is welcome on board.\n- Rooms come with an augmented reality guide.\n- There are insufficient funds on the card.\n- It was posted in order, and it came in time.\n- (article) The additional fee is €2.\n- The train takes approximately two hours.\n- A late return is at an additional charge.",
      "turnOff": "Turn it off for texts whose words are prescribed by law."
    },
    check: easePlainWords,
  },
  {
    meta: {
      "id": "ease/reading-grade",
      "family": "ease",
      "title": "Write for every reader",
      "lesson": [
        "ease"
      ],
      "severity": "info",
      "scope": "message",
      "preset": "strict",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "This text reads at school grade {grade}, with {length} words in a sentence on average. Some customers will have to read it twice.",
          "help": "Aim for grade {max} or below. Split the longest sentences first, then swap long words for short ones."
        }
      },
      "options": {
        "max": {
          "type": "number",
          "minimum": 1,
          "default": 9,
          "description": "The highest grade (Flesch-Kincaid) that a text may have."
        }
      },
      "yields": [],
      "rank": 21
    },
    page: {
      "advice": "Write so that a reader with nine years of school gets it the first time.",
      "why": "A text that is easy for the writer can be hard for the customer, who reads it tired, in a hurry or in a second language. A figure shows\nwhat the writer can't see any more.\n\nThe figure is the grade level of Kincaid, Fishburne, Rogers and Chissom (Research Branch Report 8-75, US Navy, 1975): 0.39 × words in a\nsentence, plus 11.8 × syllables in a word, minus 15.59. They fitted it to how well 531 sailors understood passages from training manuals.\nSo it stands for sentence and word length alone. It can't tell whether a text is right, in order or friendly, and a short list of\nnames can raise it for no good reason. Texts below 100 words are left out, as a single word moves their figure too much.",
      "examples": "```macro bad title=\"Verification\" finds=1\nHello Ada,\n\nFollowing the comprehensive examination of your application documentation, our verification department identified several inconsistencies\nconcerning the residential information supplied previously. Consequently, additional identification documentation becomes necessary\nbefore the authorization of international transactions. Acceptable alternatives include government-issued identification, municipal registration\ncertificates and utility documentation issued recently. Following satisfactory verification, international functionality\nis automatically reactivated within approximately forty-eight hours. Customers experiencing technological difficulties during documentation\ntransmission are encouraged to investigate alternative configurations, particularly regarding unsupported browser extensions and security\napplications. Our organization continuously evaluates verification procedures considering evolving international regulatory expectations. We\nappreciate your cooperation regarding these indispensable administrative precautions, facilitating comprehensive protection of\nevery individual customer.\n```\n\n```macro good title=\"Verification\"\nHello Ada,\n\nYour home address on the form is not the one on your card. So we hold transfers abroad for now, to keep your money safe.\n\nPlease send one of these, not older than three months:\n\n- your identity card, both sides\n- a bill for gas, water or power\n- a letter from your town hall\n\nTake a photo in good light, so that all four corners can be seen. Then open the app, tap Profile, and add the photo. It works best\nwith the camera of your phone.\n\nOnce it is here, one of us looks at it within two hours. Then you can send money abroad again. You get a message when it is done.\n\nIf the photo won't load, close other apps and try once more. Or bring the card to any of our desks, and we scan it for you.\n\nKind regards,\nIda\n```\n\n```article bad title=\"Storage\" finds=1\n# Storage\n\nAdministrators configuring organizational repositories should familiarize themselves with applicable retention requirements, notification\npreferences and authentication mechanisms before initiating irreversible modifications. Configuration inconsistencies occasionally generate\nunanticipated synchronization behaviour, particularly following simultaneous modifications from multiple collaborators. Individual administrators\nindependently determine appropriate permissions, notwithstanding organizational recommendations. Automatic synchronization operates\ncontinuously, prioritizing recently modified documents. Historical documentation remains accessible through integrated administrative interfaces,\nincluding comprehensive modification histories. Organizations requiring additional functionality periodically reconsider alternative subscription\nconfigurations. Communicating anticipated interruptions beforehand significantly minimizes unnecessary administrative complications. Experienced\nadministrators additionally recommend establishing documented responsibilities regarding configuration management and information security.\nOrganizations operating internationally should additionally investigate regional availability, including alternative infrastructure\nlocations.\n```\n\n```article good title=\"Storage\"\n# Storage\n\nBefore you change a shared folder, look at three things: who may open it, how long files are kept, and who gets a note.\n\nIf two people change a file at the same time, we keep both copies. The newer one has a date in its name. Open both, and choose the one\nthat you want to keep.\n\nYou can see older copies of a file at any time. Click the file, then click History. Each line shows who changed what. To go\nback, click Restore beside the line.\n\nNeed more room? Click Plan on the left. There you can see how much is used, and what the next plan costs. The change works at once. If\nit doesn't, write to us in the chat, and we'll look at it with you.\n```\n\n```macro bad title=\"Options\" finds=1 option.max=2\nHi Noor,\n\nThank you for the photos. The lamp has a crack, and I'm sorry that it came to you in this state. You have two ways to go on from here.\n\nI can send you a new lamp today. It would be with you on Friday, and you can keep the old one or throw it out. Or I can pay the full price\nback to your card. Then the money is there on Monday at the latest.\n\nJust tell me which one you would like. I'm here until six today, and again from nine tomorrow. If you would rather talk, write your\nnumber, and I'll ring you at a time that suits you. The lamp has two years of cover from the day that it came to you. So if the new one\nshows a crack as well, we will swap it again, and you pay nothing.\n\nKind regards,\nIda\n```",
      "leaveAlone": "- Authentication configuration necessitates administrative authorization.\n- (article) Organizational administrators continuously evaluate international interoperability.\n- Hi Noor, your lamp is on its way.\n- See {{ticket.link}} and https://www.example.com/administration/configuration/authentication for more.",
      "turnOff": "Turn it off where most readers are experts and the long words are the words of their trade, or raise `max` a little."
    },
    check: easeReadingGrade,
  },
  {
    meta: {
      "id": "ease/short-sentences",
      "family": "ease",
      "title": "Keep sentences short",
      "lesson": [
        "ease"
      ],
      "severity": "warning",
      "scope": "sentence",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "strictKinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "This sentence has {words} words, and the customer holds them all in mind until its end.",
          "help": "Split it where a new thought begins, or make a list of what it counts up. {max} words are enough for most."
        }
      },
      "options": {
        "max": {
          "type": "integer",
          "minimum": 1,
          "default": 30,
          "description": "The most words that a sentence may have. A placeholder, an address or code is one word."
        }
      },
      "yields": [],
      "rank": 21
    },
    page: {
      "advice": "Give each thought a sentence of its own, of 30 words at most.",
      "why": "Whoever writes to support reads the answer on a phone, between two other things. A long sentence has to be kept in mind until its end, and\nthe step in its middle is the one that gets lost.\n\nThe length of sentences is one half of the readability formulas since Rudolf Flesch (“A new readability yardstick”, Journal of Applied\nPsychology, 1948). They were fitted to school readers' tests, so they show what goes along with hard texts, and not that splitting a\nsentence makes a hard thought easy. The limit of 30 is our choice.",
      "examples": "| Instead of | Say |\n|---|---|\n| ~~Your new card left us on Monday and comes by post in a plain white envelope within five days, and you can start to use it as soon as you have set a code in the app.~~ | Your new card left us on Monday. It comes by post in a plain white envelope within five days. Then set a code in the app and use it. |\n| ~~The fee that you saw on your bill of last month covers the two hours that our fitter spent on the lock, the new part that he put in, and the trip from our shop to you and back.~~ | The fee on your last bill covers two hours of work, the new part, and the trip. |\n| ~~If the light on the box is still green after you have pressed the small button on its back for ten seconds, hold the same button for as long as it takes for it to turn blue.~~ | Press the small button on the back for ten seconds. If the light stays green, hold the button until it turns blue. |\n| - ~~Take the long grey cable that came with the box and plug one of its ends into the wall and the other one into the port that has a small blue ring around it on the back.~~ | - Plug the grey cable into the wall and into the port with the blue ring. |\n| ~~Open {{settings_link}} on the phone that you use most and look for the line that says how many days are left on your plan, then tap the small arrow on its right to see what each day costs.~~ | Open {{settings_link}} on your phone. There you see how many days are left and what each costs. |\n\n```macro bad title=\"Change of seat\" option.max=12\nHi Noor,\n\n~~Your seat in the tenth row is now a seat in the second row, at no cost.~~ Your ticket stays valid.\n\nEnjoy the show,\nIda\n```\n\n```macro good title=\"Change of seat\"\nHi Noor,\n\nYour new seat is in the second row, at no cost. Your ticket stays valid.\n\nEnjoy the show,\nIda\n```",
      "leaveAlone": "- Your new card left us on Monday, comes by post in a plain white envelope, and works at once after you have set a code for it.\n- This email and any files that come with it are confidential and meant only for the person that they are addressed to, so if you have got them by mistake, please tell us and then delete them.\n- Bring these to the desk: a photo of your face that is no older than half a year; the letter that we sent you in May; a bill with your name and street on it; the key.\n- Your code is `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty`.\n- Your seat, your row, your gate and the name of your host are on the ticket that we sent to {{ ticket.requester.email }}, and at the desk you can print it.",
      "turnOff": "Turn it off for texts that have to be sent word for word, or raise `max` while you work through an old library."
    },
    check: easeShortSentences,
  },
  {
    meta: {
      "id": "empathy/acknowledge-first",
      "family": "empathy",
      "title": "See the person first",
      "lesson": [
        "warm-blanket",
        "resolution"
      ],
      "severity": "warning",
      "scope": "message",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "This answers trouble (“{trouble}”), and the first three sentences say nothing of what it means for the customer.",
          "help": "Start with one sentence that shows you see it, such as “I know you were counting on this parcel.”"
        }
      },
      "options": {
        "sentences": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "default": {
            "late": "{I} know how frustrating it is to wait longer than planned.",
            "lost": "{I} can imagine how worrying it is when something you are waiting for goes missing.",
            "damaged": "{I} can see how disappointing it is when something you count on breaks.",
            "wrong": "{I} understand how annoying it is to get something other than what you chose.",
            "charged": "{I} understand how worrying a charge is that looks wrong.",
            "locked-out": "{I} know how stressful it is to be shut out of your own account.",
            "suspended": "{I} can imagine how worrying it is to find this closed to you.",
            "outage": "{I} know how much this gets in the way of your day.",
            "bug": "{I} know how annoying it is when a tool stops in the middle of your work.",
            "complaint": "{I} understand why this upset you.",
            "cancelled": "{I} know you had plans for this, and {I} understand how disappointing the change is.",
            "rejected": "{I} know you were hoping for a different answer.",
            "stolen": "{I} can imagine how upsetting this is for you.",
            "other": "{I} understand how frustrating this is."
          },
          "description": "The sentence that the editor offers for each kind of trouble (the kinds of rules/shared/acts/trouble.yaml), and for any `other`. `{I}`, `{I'm}`, `{my}` and `{me}` become “we” and so on where the message speaks so."
        },
        "formal": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "default": {
            "late": "{I} understand how inconvenient this delay is for you.",
            "lost": "{I} understand how worrying the loss is for you.",
            "damaged": "{I} understand how disappointing it is to find this damaged.",
            "wrong": "{I} understand how disappointing it is to receive something other than what you ordered.",
            "charged": "{I} understand how unsettling an unexpected charge is.",
            "locked-out": "{I} understand how stressful it is to be without access.",
            "suspended": "{I} understand how worrying this restriction is for you.",
            "outage": "{I} understand how disruptive this interruption is for you.",
            "complaint": "{I} have read your complaint, and {I} understand why you are upset.",
            "cancelled": "{I} understand how disappointing this change of plans is.",
            "rejected": "{I} understand how disappointing this decision is for you."
          },
          "description": "The same for messages in a formal tone. A kind that is not named here takes its sentence from `sentences`."
        },
        "chatty": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          },
          "default": {
            "late": "Ugh, waiting this long is no fun, {I} know.",
            "lost": "Oh no, {that's} a worry {I} wish you didn't have!",
            "damaged": "Oh no, {that's} so disappointing when you were looking forward to it!",
            "wrong": "Oh no, how annoying to open the box and find the wrong thing!",
            "charged": "Yikes, a charge like that is a nasty surprise, {I} know.",
            "locked-out": "Ugh, being locked out is so frustrating, {I} know.",
            "outage": "Ugh, {I} know how much this messes with your day.",
            "bug": "Ugh, {I} know how annoying that is in the middle of something.",
            "cancelled": "Oh no, {I} know you were looking forward to this!",
            "rejected": "{I} know {that's} not the answer you were hoping for."
          },
          "description": "The same for messages in a chatty tone."
        }
      },
      "yields": [],
      "rank": 9
    },
    page: {
      "advice": "When a customer comes with trouble, show in the first sentences that you see what it means for them; then help.",
      "why": "Put a warm blanket around each customer: calm first, then help at once. Someone who waits for a lost parcel or sits in front of a\nlocked door can't take in steps and dates before they know that they were heard. One sentence is enough, and it must be about them: a formula\nsuch as “any inconvenience” fits everyone and so reaches no one.",
      "examples": "```macro bad title=\"Parcel late\" system=zendesk finds=1\nHi {{ticket.requester.first_name}},\n\nYour parcel is at the depot in Ghent. It reaches you on Thursday before noon. If it doesn't, reply here and I'll send a second one.\n\nBest,\nIda\n```\n\n```macro good title=\"Parcel late\" system=zendesk\nHi {{ticket.requester.first_name}},\n\nI know you were counting on this parcel for the weekend. It is at the depot in Ghent and reaches you on Thursday before noon. If it\ndoesn't, reply here and I'll send a second one.\n\nBest,\nIda\n```\n\n```macro bad title=\"Double charge\" system=zendesk finds=1\nHi {{ticket.requester.first_name}},\n\nI looked at both payments on your card. One of them is a hold, and your bank takes it off within five days. If it is still there by then,\nreply here and I'll call the bank.\n\nBest,\nIda\n```\n\n```macro good title=\"Double charge\" system=zendesk\nHi {{ticket.requester.first_name}},\n\nSeeing the same payment twice is worrying, so I looked at both. One of them is a hold, and your bank takes it off within five days. If it\nis still there by then, reply here and I'll call the bank.\n\nBest,\nIda\n```\n\n```macro bad title=\"Skates\" finds=1\nHi Sam,\n\nYour skates arrived broken. Please send us a photo of the blade. A new pair leaves on the day we have it.\n\nBest,\nIda\n```\n\n```macro good title=\"Skates\"\nHi Sam,\n\nI'm sorry that your skates arrived broken. Please send us a photo of the blade. A new pair leaves on the day we have it.\n\nBest,\nIda\n```",
      "leaveAlone": "```macro good title=\"Opening hours\"\nHi Sam,\n\nWe are open from nine to six. On Sundays the shop rests. Come by whenever it suits you.\n\nBest,\nIda\n```\n\n```macro good title=\"Refund for a late parcel\"\nHi Sam,\n\nGood news: your 40 euros are on the way back to your card. They show up by Friday. Reply here if they don't.\n\nBest,\nIda\n```\n\n- How do I report a lost parcel? Open the order and choose Report. You get a number at once.\n- If your parcel is late, open the order. The map shows where it is. Reply here if it stands still.\n- Yes, we wrap gifts. Tick the box when you pay. It costs two euros.\n- You can change the date until noon. Open the booking and choose Move. The new date comes by email.",
      "turnOff": "Turn it off for snippets that agents put into a letter of their own."
    },
    check: empathyAcknowledgeFirst,
  },
  {
    meta: {
      "id": "empathy/apologize-once",
      "family": "empathy",
      "title": "Say sorry once",
      "lesson": [
        "resolution",
        "warm-blanket"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” says sorry once more, and each further apology takes room from what you do about it.",
          "help": "Keep the first apology, and use this place for the solution."
        }
      },
      "options": {},
      "yields": [],
      "rank": 17
    },
    page: {
      "advice": "Say sorry once, for what happened, and give the rest of the message to the solution.",
      "why": "One apology shows the person that they were heard. A second one adds nothing that they can use, and it moves the answer further down.\nMarinova, Singh and Singh (2018, Journal of Marketing Research) studied recorded talks at the service desk of an airport. Work on the\nsolution raised satisfaction. The more relational work such as apologies and sympathy came with it, the less it did so. They studied\nspoken help at a desk, so the study does not say how many apologies a letter bears.",
      "examples": "```macro bad title=\"Coat too small\"\nHi Sam,\n\nI'm sorry that we sent you the small coat. The large one leaves today and reaches you on Friday. ~~We apologise for the mix-up~~. You can\nkeep the small one.\n\nBest,\nIda\n```\n\n```macro good title=\"Coat too small\"\nHi Sam,\n\nI'm sorry that we sent you the small coat. The large one leaves today and reaches you on Friday. You can keep the small one.\n\nBest,\nIda\n```\n\n```macro bad title=\"Wrong bus times\"\nHi Sam,\n\nI'm sorry that our page showed you the winter times. The summer times are there now. I've put a free day ticket into your account.\n~~Sorry again for the long walk~~, and thank you for the photo of the sign.\n\nBest,\nIda\n```\n\n```macro good title=\"Wrong bus times\"\nHi Sam,\n\nI'm sorry that our page showed you the winter times. The summer times are there now. I've put a free day ticket into your account.\nThank you for the photo of the sign.\n\nBest,\nIda\n```\n\n```macro bad title=\"Noise in room four\"\nHi Sam,\n\nWe're sorry that the drill woke you at six. The builders now start at nine, and ~~please accept our apologies for the noise~~.\n\nReply here if they don't.\n\nBest,\nIda\n```\n\n```macro bad title=\"Cold soup\"\nHi Sam,\n\nI'm sorry that the soup was cold. ~~I do apologise~~. Your next bowl is on us. ~~We beg your pardon~~.\n\nBest,\nIda\n```\n\n```macro bad title=\"Two bills\"\nI'm sorry that you got two bills for one stay. The second one is gone from your card by Friday. ~~So sorry about this~~!\n```\n\n```macro bad title=\"Shut gate\"\nWe regret that the gate was shut. ~~We are sorry~~ – it opens at six from now on. Reply here if you stand outside again.\n```",
      "leaveAlone": "```macro good title=\"Cold soup\"\nHi Sam,\n\nI'm sorry that the soup was cold. There's no need for you to bring it back. Your next bowl is on us, and the voucher is our apology.\n\nBest,\nIda\n```\n\n```macro good title=\"Leaving\" system=zendesk\nHi {{ticket.requester.first_name}},\n\nI'm sorry that the app was slow for you this week. Your plan ends on Friday as you asked. We're sorry to see you go.\n\nBest,\nIda\n```\n\n```macro good title=\"Late or lost\" system=zendesk\n{% if ticket.ticket_field_1 == \"late\" %}I'm sorry that your box is late.{% else %}I'm sorry that your box is lost.{% endif %} A new one leaves\ntoday.\n```\n\n- We're sorry and we apologise for the noise.\n- I'm sorry that the lamp came without a bulb. One is on its way.",
      "turnOff": "Turn it off for long reports on a grave mistake, where each part has something of its own to be sorry for."
    },
    check: empathyApologizeOnce,
  },
  {
    meta: {
      "id": "empathy/greet-the-person",
      "family": "empathy",
      "title": "Greet a person",
      "lesson": [
        "warm-blanket",
        "resolution"
      ],
      "severity": "warning",
      "scope": "message",
      "preset": "recommended",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” greets nobody, so the customer sees at once that the letter was not written for them.",
          "help": "Greet the person by name, with the placeholder that your help desk fills in."
        },
        "missing": {
          "text": "This ends like a letter and starts without a greeting, so the customer is not spoken to.",
          "help": "Start with a greeting and the person's name."
        }
      },
      "options": {
        "missing": {
          "type": "string",
          "enum": [
            "letters",
            "always",
            "never"
          ],
          "default": "letters",
          "description": "Where a missing greeting is reported. In messages that end like a letter, always, or never."
        }
      },
      "yields": [],
      "rank": 17
    },
    page: {
      "advice": "Greet the customer by name.",
      "why": "The golden rule of service is kindness and respect, and both start with the name. A greeting that would fit anyone shows that\nno one in particular was meant, and whatever kind words follow have to work against that. Help desks fill in the name by\nthemselves, so it costs one placeholder.",
      "examples": "```macro bad title=\"Invoice\" system=zendesk\n~~Dear valued customer~~,\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro good title=\"Invoice\" system=zendesk\nDear {{ticket.requester.first_name}},\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro bad title=\"Invoice\" system=zendesk\n~~To whom it may concern~~,\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n```\n\n```macro bad title=\"Invoice\" system=zendesk\n~~Hi there~~! Your invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n```\n\n```macro bad title=\"Invoice\" system=zendesk finds=1 message=missing\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro good title=\"Invoice\" system=zendesk\nHi {{ticket.requester.first_name}}! Your invoice for June is attached. It holds your tax number as you asked. Reply here if a line is\nmissing.\n```",
      "leaveAlone": "```macro good title=\"Invoice\"\nDear Mr. Lund,\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro good title=\"Invoice\"\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n```\n\n```macro good title=\"Invoice\"\nHi [Name],\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro good title=\"Opening hours\" system=intercom\nHi! We open at ten. On Sunday the shop is shut. The café is open day and night.\n```\n\n```macro good title=\"Invoice\" system=zendesk\n{{ticket.requester.first_name}},\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n- Hi Ana, the invoice for June is attached.\n- The invoice for June is attached.",
      "turnOff": "Set `missing: never` for chats, where the conversation has begun long before the macro. Turn it off where your desk adds a greeting to\nevery message."
    },
    check: empathyGreetThePerson,
  },
  {
    meta: {
      "id": "empathy/human-sign-off",
      "family": "empathy",
      "title": "Sign as a person",
      "lesson": [
        "warm-blanket"
      ],
      "severity": "info",
      "scope": "message",
      "preset": "strict",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "This ends without a closing line, so the customer can't tell who answered them, or that the answer is complete.",
          "help": "End with a greeting and a name, with the placeholder that your help desk fills in."
        }
      },
      "options": {
        "appended": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "default": [
            "chatwoot",
            "freescout",
            "front",
            "github",
            "helpscout",
            "intercom",
            "osticket",
            "thunderbird",
            "zammad"
          ],
          "description": "Systems where nothing is missing: they add a signature by themselves, or the talk goes on as a chat."
        },
        "missing": {
          "type": "string",
          "enum": [
            "letters",
            "always"
          ],
          "default": "letters",
          "description": "Where a missing closing line is reported. In messages that start with a greeting, or always."
        }
      },
      "yields": [],
      "rank": 17
    },
    page: {
      "advice": "Close with a kind word and a name.",
      "why": "The golden rule of service is kindness and respect. A letter that just stops reads as if a machine had cut it off. A name at the end shows that\na person stands behind the answer, and whom to ask for next time.",
      "examples": "```macro bad title=\"Skates\" system=zendesk finds=1\nHi {{ticket.requester.first_name}},\n\nYour skates are ready. You can pick them up from nine to six. Bring the blue ticket with you.\n```\n\n```macro good title=\"Skates\" system=zendesk\nHi {{ticket.requester.first_name}},\n\nYour skates are ready. You can pick them up from nine to six. Bring the blue ticket with you.\n\nKind regards,\n{{current_user.name}}\n```\n\n```macro bad title=\"Piano\" finds=1\nDear Ms. Lund,\n\nThe tuner comes on Monday at ten. He needs two hours and a quiet room.\n```\n\n```macro bad title=\"Keys\" finds=1 system=gorgias\nHi {{ticket.customer.firstname}},\n\nWe hold your keys at the desk. The desk is open day and night. Show any card with your name.\n```",
      "leaveAlone": "```macro good title=\"Skates\" system=zendesk\nHi {{ticket.requester.first_name}},\n\nYour skates are ready. You can pick them up from nine to six. Bring the blue ticket with you.\n\n{{ticket.assignee.name}}\n```\n\n```macro good title=\"Skates\"\nHi Sam,\n\nYour skates are ready. You can pick them up from nine to six. Bring the blue ticket with you.\n\n— Ida\n```\n\n```macro good title=\"Skates\" system=intercom\nHi {{first_name}},\n\nYour skates are ready. You can pick them up from nine to six. Bring the blue ticket with you.\n```\n\n```macro good title=\"Piano\"\nDear Ms. Lund,\n\nThe tuner comes on Monday at ten. He needs two hours and a quiet room.\n\nEnjoy the new sound!\n```\n\n```macro good title=\"Piano\"\nThe tuner comes on Monday at ten. He needs two hours and a quiet room. The hall has to be warm.\n```\n\n- The tuner comes on Monday at ten.\n- Your keys are at the desk. The desk never shuts.",
      "turnOff": "Turn it off for chats. Where your system adds a signature, name the system in the option `appended`."
    },
    check: empathyHumanSignOff,
  },
  {
    meta: {
      "id": "empathy/name-the-issue",
      "family": "empathy",
      "title": "Name the customer's matter",
      "lesson": [
        "warm-blanket",
        "resolution"
      ],
      "severity": "info",
      "scope": "phrase",
      "preset": "strict",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” would fit any customer, so this one can't tell whether you read what they wrote.",
          "help": "Name the thing itself, such as “your refund” or “the crack in the screen”, or use a placeholder that holds it."
        }
      },
      "options": {},
      "yields": [],
      "rank": 17
    },
    page: {
      "advice": "Name what happened: the late parcel, the second invoice, the crack in the screen.",
      "why": "Customers want to be heard, and concrete words show that they were. Packard and Berger (2021, Journal of Consumer Research) looked at\ncalls and mails of two shops, and ran experiments. Customers were more satisfied, and bought more, where the staff used more\nconcrete words: they felt that someone listened. The study did not test the words of this rule one by one, and in the real talks it shows a link\nrather than a cause.",
      "examples": "| Instead of | Say |\n|---|---|\n| Thank you for ~~your inquiry~~. | Thank you for asking about the blue tent. |\n| I have looked into ~~your recent issue~~ today. | I have looked into the second bill today. |\n| ~~Your request~~ has reached our desk. | Your request for a new date has reached our desk. |\n| We take care of ~~this matter~~ by Friday. | We mend the crack in the screen by Friday. |\n| Thank you for ~~reporting the problem~~. | Thank you for telling us about the broken lift. |\n| I have read ~~your concerns~~. | I have read what you wrote about the noise. |\n| I have seen ~~the issue you described~~. | I have seen how the page freezes. |",
      "leaveAlone": "- Your refund request is with the bank.\n- I've read your request to move the visit.\n- I looked into your issue with the invoice.\n- Your request 4711 is with the bank.\n- Send us the request form by Friday.\n- No matter when you come, the gate is open.\n- If you have a problem, reply here.",
      "turnOff": "Turn it off for macros that answer any kind of question, such as a note that the message arrived."
    },
    check: empathyNameTheIssue,
  },
  {
    meta: {
      "id": "empathy/no-blame",
      "family": "empathy",
      "title": "Put nobody in the wrong",
      "lesson": [
        "warm-blanket"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” puts the customer in the wrong, and someone who has to defend themselves stops listening.",
          "help": "Say what is there, what is still missing, or what to do next, without saying whose fault it was."
        }
      },
      "options": {},
      "yields": [],
      "rank": 1
    },
    page: {
      "advice": "Say what is missing or what to do next, and leave out whose fault it was.",
      "why": "Calm first, then help: a customer who reads that they did it wrong has something to argue about, and even the best solution\ncomes too late for that. The facts are nearly always enough. “The second page is missing” gets you the page as surely as “you forgot the\nsecond page”, and nobody loses face.",
      "examples": "| Instead of | Say |\n|---|---|\n| ~~You failed to collect~~ the keys. | Your keys are still at the desk. |\n| ~~You should have read~~ the label before washing. | The label says 30 degrees; here is how to get the shape back. |\n| ~~You pressed the wrong~~ button three times. | The door stays shut for an hour; the green button opens it. |\n| ~~You must have deleted~~ the album. | The album is in the bin, and one tap brings it back. |\n| That was ~~your own mistake~~. | Here is how to get your seat back. |\n| ~~You claim that~~ the box was empty. | Thank you for telling us that the box was empty. |\n| ~~You missed the second step~~. | The second step is on page four. |\n\n| Instead of | Becomes |\n|---|---|\n| ~~You did not include the~~ receipt. | We're missing the receipt. |\n| ~~You forgot to attach your~~ receipt. | We're missing your receipt. |\n| ~~You forgot the second page~~. | We're missing the second page. |\n| ~~You neglected to return the~~ keys. | We're still waiting for the keys. |\n| ~~You forgot to sign the form~~. | The form still needs your signature. |\n| ~~You typed an invalid code~~ twice. | The code didn't match twice. |\n| ~~You missed our deadline~~. | Our deadline has passed. |\n| ~~The phone number you gave us is wrong~~. | The phone number we have doesn't work. |",
      "leaveAlone": "- If you didn't receive the code, ask for a new one.\n- Did you forget your PIN?\n- You did nothing wrong.\n- It's not your fault.\n- You should have an email from us by now.\n- You must have been so worried.\n- You must have a passport to travel.\n- (article) Once you have entered a wrong code five times, the card is locked.",
      "turnOff": "Turn it off for formal notices in which the law asks you to state what the other side did."
    },
  },
  {
    meta: {
      "id": "empathy/no-dismissal",
      "family": "empathy",
      "title": "Take every question seriously",
      "lesson": [
        "warm-blanket",
        "ease"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” talks down to the customer, who wrote because it matters to them.",
          "help": "Leave it out, or say what helps in its place."
        },
        "instruction": {
          "text": "“{quote}” says that the step is nothing, and a reader who is stuck on it feels slow.",
          "help": "Give the step alone."
        },
        "obvious": {
          "text": "“{quote}” says that the customer could have known, so the answer starts with a reproach.",
          "help": "Leave it out and state the fact."
        },
        "easy": {
          "text": "“{quote}” promises an easy task, and whoever finds it hard feels slow.",
          "help": "Leave it out and give the first step."
        },
        "calm": {
          "text": "“{quote}” tells the customer how to feel, which seldom calms anyone.",
          "help": "Show that you see why they are upset, then help."
        },
        "told": {
          "text": "“{quote}” reminds the customer that they were told before, which reads as a reproach.",
          "help": "Say it once more as if it was the first time."
        },
        "nothing": {
          "text": "“{quote}” makes little of something that is not small to the person who wrote.",
          "help": "Say what it means for them, then what you do about it."
        }
      },
      "options": {},
      "yields": [],
      "words": true,
      "rank": 11
    },
    page: {
      "advice": "Leave out the words that wave a question away: give the step, or the fact, and nothing around it.",
      "why": "Kindness and respect show in small words. Put a warm blanket around the person who asks: they came because something was not clear or\nnot easy to them. A word that says it was clear and easy tells them that the fault is theirs.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Simply turn~~ the key to the left. | Turn the key to the left. |\n| To reset it, ~~just hold~~ the button for ten seconds. | To reset it, hold the button for ten seconds. |\n| Please ~~just reply~~ with the number. | Please reply with the number. |\n| ~~Clearly,~~ the parcel went to Ghent. | The parcel went to Ghent. |\n| ~~As I explained~~ on the phone, the fee covers the second key. | The fee covers the second key. |\n\n| Instead of | Say |\n|---|---|\n| ~~Obviously~~, the code works only once. | The code works once. |\n| ~~It's easy~~: open the lid and pull. | Open the lid and pull. |\n| ~~Please calm down~~, the ring is in our safe. | I understand how you worried about the ring. It is in our safe. |\n| ~~As I said~~, the fee covers the second key. | The fee covers the second key. |\n| ~~It's no big deal~~, the new cup leaves today. | The new cup leaves today. |",
      "leaveAlone": "- Your order has just arrived at our shop.\n- Just a moment, I'm looking it up.\n- I just wanted to say thank you.\n- The photo shows the dent clearly.\n- Of course! I've added your name to the list.\n- It's easy to see why you ask.\n- As you said, the light is red.\n- (article) The address must be clearly readable.\n- (article) Before you sign, just be sure to check the date.\n- (article) Just remember that the lock takes a day.",
      "turnOff": "Turn it off where “just” is part of your brand's voice and your readers know it."
    },
    check: empathyNoDismissal,
  },
  {
    meta: {
      "id": "empathy/real-apology",
      "family": "empathy",
      "title": "Say sorry for what happened",
      "lesson": [
        "warm-blanket",
        "resolution"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” says sorry for nothing in particular, so it sounds like a formula to someone who had a real problem.",
          "help": "Name what went wrong, such as “I'm sorry that your order came without its charger.”"
        },
        "conditional": {
          "text": "“{quote}” leaves open whether anything happened at all, and the customer knows that it did.",
          "help": "Leave out the “if” and name what went wrong, such as “I'm sorry that we called you so late.”"
        },
        "feel": {
          "text": "“{quote}” makes the customer's view the problem, in place of what happened.",
          "help": "Say sorry for what you did or left undone, such as “I'm sorry that our answer was so short.”"
        }
      },
      "options": {},
      "yields": [],
      "rank": 10
    },
    page: {
      "advice": "Say sorry for the thing that went wrong, in your own words, or leave the apology out.",
      "why": "Someone with a problem wants to be calm first, and a few warm words do that only if they are meant for this person. A sentence\nthat fits every problem shows that nobody looked at this one. An apology with an “if” in it starts an argument about whether\nthe customer is right to be upset. Name what happened and the person knows that they were heard.",
      "examples": "| Instead of | Say |\n|---|---|\n| We ~~apologize for any inconvenience~~. Your new lamp leaves today. | I'm sorry that the lamp came with a cracked shade. Your new lamp leaves today; you can follow it with the link in our next mail. |\n| ~~Sorry for the hassle~~! The app works again. | I'm sorry that the app signed you out twice. It works again; reply here if it does so once more. |\n| Please accept our ~~apologies for the trouble this may have caused~~. | I'm sorry that you stood outside a locked door. |\n| I'm ~~sorry if my last mail was unclear~~. | I'm sorry that my last mail gave you the wrong date. |\n| We're ~~sorry you feel that we were slow~~. | We're sorry that you waited a week for us. |\n| ~~Any inconvenience caused is regretted~~. | I'm sorry that the pool was closed during your stay. |\n| Please ~~excuse the disturbance~~. | I'm sorry that the drilling woke you up. |\n\n| Instead of | Becomes |\n|---|---|\n| I'm ~~sorry if our letter was unclear~~. | I'm sorry that our letter was unclear. |\n| I'm ~~sorry you feel that we were slow~~. | I'm sorry that we were slow. |\n\nWhere the words don't say what happened, the editor offers a sentence with a blank: “We apologise for [what went wrong].” The rule\n`template/unfilled-blank` asks for it until you have filled it in.",
      "leaveAlone": "- I'm sorry that your order came without its charger.\n- Sorry about the noise on your line this morning.\n- We apologize for charging your card twice.\n- I'm sorry to hear that the tent leaks.\n- If you feel unwell after the treatment, call us at once.\n- To spare you the hassle of a second trip, we bring both boxes on Friday.",
      "turnOff": "Turn it off where a law prescribes the wording of an apology."
    },
    check: empathyRealApology,
  },
  {
    meta: {
      "id": "empathy/speak-as-i",
      "family": "empathy",
      "title": "Speak as one person",
      "lesson": [
        "warm-blanket"
      ],
      "severity": "info",
      "scope": "phrase",
      "preset": "strict",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” speaks for a company where one person answers, so nobody in particular seems to care.",
          "help": "Say “I” for what you yourself do, feel and ask, and keep “we” for what the company does."
        }
      },
      "options": {},
      "yields": [],
      "rank": 17
    },
    page: {
      "advice": "Say “I” for what you do, feel and ask yourself; keep “we” for what the company does.",
      "why": "A person can put a warm blanket around someone; a company can't. Packard, Moore and McFerran (2018, Journal of Marketing Research) compared “I” and “we” in the\nwords of service staff, in real mails and in experiments. With “I” customers were more satisfied and bought more,\nas they felt that this person cared and acted for them. Most staff believed that “we” was the better word. The study\nsays less of news that is the same for everyone, such as a note on an outage.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~We'll look into~~ the second bill today. | I'll look into the second bill today. |\n| ~~We understand your~~ worry about the ring. | I understand your worry about the ring. |\n| ~~We're sorry~~ that the drill woke you. | I'm sorry that the drill woke you. |\n| ~~We are sorry~~ that the drill woke you. | I am sorry that the drill woke you. |\n| ~~We have checked~~ both cards. | I have checked both cards. |\n| The bill looks odd, and ~~we were checking~~ it when you called. | The bill looks odd, and I was checking it when you called. |\n| Please ~~let us check~~ the date. | Please let me check the date. |\n\n| Instead of | Say |\n|---|---|\n| ~~We understand how~~ long you waited and are on the phone with the driver. | I understand how long you waited. I'm on the phone with the driver. |",
      "leaveAlone": "- We ship on Monday and on Thursday.\n- We keep the old keys for a year.\n- We sent the box on Friday.\n- I'll look into it today.\n- Let us know which colour you like.\n\n```macro good title=\"Lift\" system=zendesk\nWe're sorry that the lift stands still. The part comes on Friday, and the lift runs again by noon.\n\nThe house team\n```",
      "turnOff": "Turn it off where your whole team answers in one voice, or where your brand says “we” on purpose."
    },
    check: empathySpeakAsI,
  },
  {
    meta: {
      "id": "ownership/commit",
      "family": "ownership",
      "title": "Commit to what you do",
      "lesson": [
        "positive",
        "warm-blanket"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” leaves open whether anything will be done, and the customer goes on worrying.",
          "help": "Say what you will do, and by when."
        }
      },
      "options": {},
      "yields": [],
      "words": true,
      "rank": 12
    },
    page: {
      "advice": "Say what you will do, and by when. Leave the hedges out.",
      "why": "Calm first, then help: that is the warm blanket. “We'll try” gives no calm, since it leaves the customer to guess how it will end. Say the\npart that is in your hands, such as the call you'll make, and the day on which you report back.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~We'll try to~~ call you by noon. | We will call you by noon. |\n| ~~I'll do my best to~~ find the ring today. | I will find the ring today. |\n| ~~Hopefully~~, the parcel comes on Friday. | The parcel comes on Friday. |\n| ~~I believe~~ we sent it on Monday. | We sent it on Monday. |\n| ~~We should be able to~~ ship it on Monday. | We can ship it on Monday. |\n\n| Instead of | Say |\n|---|---|\n| ~~I'll see what I can do~~. | I'll ask the kitchen now, and call you by six. |\n| ~~I might be able to~~ waive the fee. | I've asked my manager to waive the fee, and write to you by noon. |\n| You ~~should now be able to~~ sign in. | You can sign in again. |\n| ~~We are hoping to~~ open in May. | We open on 4 May. |\n| ~~I'm not sure whether~~ the lid fits. | I'll measure the lid, and tell you by noon. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~We do our best to answer~~ each mail. | We answer each mail within one working day. |",
      "leaveAlone": "- Please try a restart.\n- If the light stays off, try the other plug.\n- I think you'll like the new lamp.\n- We hope to see you in May.\n- We believe in slow bread.\n- (article) You should be able to see the code in the app.\n- Your bank may be able to tell you more.\n- Hopefully this helps.",
      "turnOff": "Turn it off where a lawyer asks for each hedge, as in texts about a claim."
    },
    check: ownershipCommit,
  },
  {
    meta: {
      "id": "ownership/name-the-actor",
      "family": "ownership",
      "title": "Say who did it",
      "lesson": [
        "positive",
        "warm-blanket"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” hides who acted, so the customer can't tell who stands behind it or whom to ask.",
          "help": "Name the person or the team, such as “I've forwarded your request” or “we've declined your claim”."
        }
      },
      "options": {},
      "yields": [],
      "rank": 12
    },
    page: {
      "advice": "Say who decided or handled the customer's case: I, we, or a team by its name.",
      "why": "“Your claim has been denied” sounds as if a stone had fallen from the sky. People take a no better from someone who owns it, and a yes warms\nmore when a person gave it. A name also shows that somebody has the matter in hand, and whom to turn to.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Your request has been forwarded~~ to our billing team. | I've forwarded your request to our billing team. |\n| ~~Your complaint was logged~~ on Monday. | I logged your complaint on Monday. |\n| ~~Your claim has been denied~~. | We've denied your claim. |\n| ~~It has been escalated~~ to the lab. | I've escalated it to the lab. |\n| ~~Your order has been placed on hold~~. | I've placed your order on hold. |\n| Thank you, and ~~your idea has been noted~~. | Thank you, and I've noted your idea. |\n\n| Instead of | Say |\n|---|---|\n| ~~It was decided to~~ close the branch. | We decided to close the branch. |\n| ~~Mistakes were made~~. | We sent your card to the old address. |\n| You ~~were refused~~ boarding at gate 4. | The crew at gate 4 refused you boarding. |\n| ~~A hold was placed~~ on your card. | Our fraud team put a hold on your card. |\n| Your form, which ~~was rejected~~, is in the app. | We rejected the form, and you can mend it in the app. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~It has been decided that~~ the pool shuts in May. | The town has decided that the pool shuts in May. |",
      "leaveAlone": "- Your parcel was shipped on Monday.\n- Your lamp has been refunded.\n- Your request was forwarded by my colleague Ida.\n- If your claim was denied, you can appeal within 30 days.\n- Once the form has been approved, you get a mail.\n- Your ticket is closed.\n- Your request will be forwarded today.\n- I've forwarded your request to Ida.\n- I'm sorry that you were charged twice.\n- (article) When your account has been suspended, write to us.",
      "turnOff": "Turn it off where the person who acted has to stay unnamed, for their safety or by law."
    },
  },
  {
    meta: {
      "id": "ownership/no-finger-pointing",
      "family": "ownership",
      "title": "Own it, whoever did it",
      "lesson": [
        "diplomacy",
        "positive"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” points at someone else, and to the customer you are one company.",
          "help": "Say what went wrong as yours (“we sent the wrong size”), and what you do now."
        }
      },
      "options": {},
      "yields": [],
      "rank": 12
    },
    page: {
      "advice": "Speak for the whole company: say “we”, and what you do about it.",
      "why": "To the customer, the warehouse, the courier you chose and the computer are all you. Who blames a colleague turns departments into isolated\nnations, and the customer is left to wonder who will mend it. “We sent the wrong size” ends the search for the guilty, and the help can start.",
      "examples": "| Instead of | Say |\n|---|---|\n| ~~The previous agent gave you the wrong~~ date. | I'm sorry that we gave you the wrong date. The right one is 4 May. |\n| ~~Our warehouse messed up~~ your order. | We packed the wrong box. The right one leaves today. |\n| The delay was ~~the courier's fault~~. | We chose the courier, so I'll call them now and write to you by noon. |\n| ~~The system won't let~~ me change the date. | I'll book the new date by hand today. |\n| ~~My system doesn't allow~~ refunds after a week. | I've asked our finance team for your refund. |\n| ~~Engineering failed~~ to test the update. | We sent the update out too early. |\n| That is ~~not our fault~~. | The storm closed the road, and we come tomorrow at nine. |\n| ~~I'm blocked by the system~~. | I need a colleague's sign-off, and I have it by noon. |\n| ~~My colleague should have told~~ you on Monday. | We should have told you on Monday. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~The courier is to blame~~ for bent boxes. | Send us a photo of a bent box, and we replace what is in it. |",
      "leaveAlone": "- Our engineers are fixing the pump.\n- The courier has your parcel and comes at noon.\n- We messed up the order.\n- Our system charged you twice, and I've paid it back.\n- It was not your fault.\n- The courier needs your phone number.\n- Your bank shows the sum within two days.\n- The system saves your form each minute.",
      "turnOff": "Turn it off where a contract asks you to name the party at fault."
    },
  },
  {
    meta: {
      "id": "positive-framing/double-negative",
      "family": "positive-framing",
      "title": "Say it without two negatives",
      "lesson": [
        "positive",
        "ease"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” holds two negatives, which leaves it to the customer to find the meaning.",
          "help": "Say the positive that it stands for, such as “please call” or “this is common”."
        }
      },
      "options": {},
      "yields": [],
      "rank": 19
    },
    page: {
      "advice": "Where two negatives make a positive, write the positive.",
      "why": "A sentence that is understood at first reading makes it a pleasure to deal with you. Two negatives ask for a small sum: not plus uncommon makes\ncommon. Readers in a hurry, readers of another mother tongue and screen readers all stumble here. It also lacks warmth: “do not\nhesitate to call” speaks of hesitation, “please call” of help.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Please do not hesitate to ring~~ the desk. | Please ring the desk. |\n| If it rattles, ~~don't hesitate to call~~ us. | If it rattles, please call us. |\n| ~~Never hesitate to ask~~ for a ramp. | Please ask for a ramp. |\n\n| Instead of | Say |\n|---|---|\n| It ~~isn't uncommon~~ for leather to darken. | Leather often darkens. |\n| That is ~~nothing unusual~~ in spring. | That is common in spring. |\n| It's ~~not impossible~~ to get a seat. | A few seats are still free. |\n| ~~Without the code, no~~ parcel can be handed out. | Show the code to get the parcel. |\n| Ask us ~~without hesitation~~. | Ask us at any time. |\n| A swap is ~~not out of the question~~. | A swap may be possible. I'll check by noon. |\n| The desk ~~is never without~~ a nurse. | A nurse is always at the desk. |\n| I ~~don't disagree~~ with you. | I agree with you. |\n\n| Instead of (article) | Say |\n|---|---|\n| It is ~~not unheard of~~ for the lamp to blink twice. | The lamp may blink twice. |",
      "leaveAlone": "- It's unusual to see this in spring.\n- We did not hesitate to send a new one.\n- The plan is not unlimited.\n- No label is needed.\n- You can send it back without the box.\n- There is no fee for a return without the box.\n- It won't be long before the parcel lands.",
      "turnOff": "Turn it off where legal texts need the exact weight of “not unreasonable” and the like."
    },
  },
  {
    meta: {
      "id": "positive-framing/negative-opener",
      "family": "positive-framing",
      "title": "Open without bad omens",
      "lesson": [
        "positive"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” tells the customer to brace for the worst before you have said anything.",
          "help": "Leave it out and start with the fact, or with what you can do."
        }
      },
      "options": {},
      "yields": [],
      "words": true,
      "rank": 19
    },
    page: {
      "advice": "Start with the fact or with the way on. Leave out “unfortunately” and its relatives.",
      "why": "Whatever is said can be framed in positive words, and the first words set the frame. “Unfortunately” adds no fact: it only makes the\nreader expect harm and read the rest in that mood. Without it the sentence is shorter, says the same, and leaves room for what you\ncan do. Regret has its place in an apology that names what went wrong.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Unfortunately~~, the hall is full on 4 May. | The hall is full on 4 May. |\n| The hall is, ~~sadly~~, full on 4 May. | The hall is full on 4 May. |\n| The offer ended on Friday, ~~I'm afraid~~. | The offer ended on Friday. |\n| ~~We regret to inform you that~~ the course starts a week later. | The course starts a week later. |\n| ~~I'm sorry to say~~ the red one is sold out. | The red one is sold out. |\n\n| Instead of | Say |\n|---|---|\n| I have some ~~bad news~~ about the tent. | The tent comes a week later, on 12 June. |\n| ~~I wish I had better news for you~~. | The visa takes three more days. |\n| I know that's ~~not what you wanted to hear~~. | You asked for June, and the first free date is 2 July. |\n| ~~Gutted to say~~ the match is off. | The match moves to Sunday at 15:00. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~Regrettably~~, the bridge is closed in winter. | The bridge is open from April to October. |",
      "leaveAlone": "- Fortunately, the depot found it.\n- I'm sorry that the cup arrived broken.\n- You wrote “unfortunately, it leaks”, so a new one is on its way.\n- Please don't be afraid to ask.\n- We regret the mix-up on 3 May.\n- I have good news about your parcel.",
      "turnOff": "Turn it off where your brand voice asks for a spoken regret before each no."
    },
    check: positiveFramingNegativeOpener,
  },
  {
    meta: {
      "id": "positive-framing/say-what-to-do",
      "family": "positive-framing",
      "title": "Say what to do",
      "lesson": [
        "positive"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” names the wrong path, and leaves the customer to work out the right one.",
          "help": "Say what to do instead, such as “remember to …” or “you can … once …”."
        }
      },
      "options": {},
      "yields": [
        "positive-framing/double-negative"
      ],
      "rank": 15
    },
    page: {
      "advice": "Tell customers what to do. Keep “don't” for warnings about harm.",
      "why": "Successful CX people put the stress on what they want others to do. A direction in the negative makes the reader take two steps: first\nsee the wrong path, then guess the right one. It also sounds like a telling-off. “Remember to sign the form” and “You can\nboard once your passport is checked” are as short, and they can be acted on at once.\n\nWarnings are different. Where a slip could harm people, things, data, money or an account, “never” is the right word, and the\nrule is silent. What counts as a warning is the speech act “warning” in `rules/shared/acts/warning.yaml`.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Don't forget~~ to sign page two. | Remember to sign page two. |\n| Please ~~do not forget~~ your badge. | Please remember your badge. |\n| ~~You can't print the badge until we~~ confirm it. | You can print the badge once we confirm it. |\n\n| Instead of | Say |\n|---|---|\n| Please ~~do not reply to this email~~. | Please write to help@lumen.example. |\n| ~~Don't worry~~, the seats are held. | The seats are held for you until Friday. |\n| ~~You won't be able to vote until you~~ register. | You can vote as soon as you have registered. |\n| ~~You will not get in without~~ a ticket. | Your ticket gets you in. |\n| ~~Otherwise you cannot enter~~ the lab. | With the badge on, you can enter the lab. |\n| ~~Please don't open~~ a second request. | One request is enough. You can add to it by replying here. |\n| If you want the early price, ~~don't wait~~ too long. | The early price runs until 3 June. |\n| ~~You are asked not to park~~ in the yard. | Please park in the street. |\n| ~~Avoid calling~~ at noon. | The desk answers fastest before eleven. |\n| ~~There's no point in writing~~ to the old address. | Please write to the new address, 4 Mill Lane. |\n| ~~You should not book~~ before you hear from us. | Book once you hear from us. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~Do not leave~~ the title blank. | Give each page a title. |",
      "leaveAlone": "- Never share your PIN, not even with us.\n- Do not touch the blade: it is sharp.\n- Do not step into the road to take a photo.\n- Do not use the charger if its cable is damaged.\n- You don't have to do anything.\n- You won't be charged until the trial ends.\n- Don't have an account yet? Sign up in the app.\n- If you don't see the button, scroll down.\n- I understand that you can't get in until you have the code.\n- (article) Don't open files from senders that are unknown to you.",
      "turnOff": "Turn it off for texts that are warnings from end to end, such as safety sheets."
    },
    check: positiveFramingSayWhatToDo,
  },
  {
    meta: {
      "id": "positive-framing/say-what-you-can-do",
      "family": "positive-framing",
      "title": "Say what you can do",
      "lesson": [
        "positive"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” shows the customer a closed door, and the way on stays hidden.",
          "help": "Say what you can do, what the customer can do, or when it becomes possible."
        }
      },
      "options": {},
      "yields": [],
      "rank": 14
    },
    page: {
      "advice": "Tell customers what you can do for them, and when. Leave what is out of reach in second place, or out.",
      "why": "People who lead customer experience well look for a way to say yes, and frame what they say in positive words. A customer who\nreads “we can't” stops there: the answer is a no, however good the sentence after it is. The same fact can be said from its\nopen side. “We can't ship until you confirm” and “We can ship once you confirm” promise the same thing, and only one of\nthem sounds like help.\n\nThe rule finds what the company or its agents can't, won't, may not or no longer do, in all tenses: “we are unable to”, “I\nhave no authority to”, “it is no longer possible”, “there is no way for us to”, “the fee can't be waived”. Where the sentence names\nits own condition (until, before, unless, without), it offers the same sentence turned round.\n\nThe company may go by what it is (“the council does not collect”, “this office cannot”), or not be named at all (“no claim can be\nentertained”, “that is beyond our remit”, “there is no way round the fee”).\n\nA refusal by name (“Norfold does not refund …”) counts where the message is signed with that name or has a mail address under it.\n\nIts wordings are the speech acts “refusal” and “refusal-by-name” in `rules/shared/acts/`, with the word classes in\n`rules/shared/classes/inability.yaml`; other rules ask for the same acts.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~We can't ship your lamp until you~~ confirm the colour. | We can ship your lamp once you confirm the colour. |\n| ~~We are not able to start the work before you~~ sign the plan. | We can start the work once you sign the plan. |\n| ~~Until you confirm, we can't ship~~. | Once you confirm, we can ship. |\n| ~~We're unable to help until your card arrives~~. | We can help once your card arrives. |\n| ~~We cannot add the guest unless you~~ send us the name. | We can add the guest if you send us the name. |\n| ~~We won't post the ring until you~~ choose a size. | We will post the ring once you choose a size. |\n| ~~We can't open the claim without the report~~. | We can open the claim with the report. |\n\n| Instead of | Say |\n|---|---|\n| ~~We're unable to deliver~~ on Sunday. | Your parcel comes on Monday between 9 and 12. |\n| ~~I won't be able to call~~ you back today. | I'll call you tomorrow before noon. |\n| ~~We don't offer~~ gift boxes. | Each order comes in plain kraft paper, ready for a ribbon of yours. |\n| At the moment ~~we do not have any free rooms left~~. | The next free room is from 4 May. |\n| ~~I have no authority to change~~ the fare. | My colleague in fares can change it, and I have asked her to call you today. |\n| ~~It is no longer possible to~~ swap the seats. | The seats are set now. You can still upgrade at the desk. |\n| ~~There's really no way for us to~~ bring the file back. | The last copy we hold is from Tuesday. I can send it today. |\n| ~~The cleaning fee can't be waived~~. | The cleaning fee pays for two hours of work. I can split it into two parts. |\n| ~~The library cannot lend~~ the first edition. | You can read the first edition in room 4, on any weekday. |\n| That is ~~not part of what we~~ do. | We clean and oil the clock; a new hand is work for a watchmaker. |\n| ~~We have stopped making~~ the red cup. | The red cup now comes as a bowl, in the same glaze. |\n| ~~We have decided not to extend~~ the trial. | The trial runs until Friday, and the small plan costs €4 a month. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~We do not support~~ the desktop app on older tablets. | The desktop app runs on tablets from 2019 on. |\n| ~~It is not possible to~~ move points between two cards. | Points stay on the card that you collected them with. |",
      "leaveAlone": "- We can't wait to see you in May.\n- I can't thank you enough for the clear photos.\n- I understand that you can't sign in.\n- If we cannot reach you, the driver leaves a card.\n- The bank was not able to take the payment.\n- “We can't find this account” means that the address has a slip in it.\n- We never sell your data.\n- You wrote that the school cannot open the file.\n- We have suspended the fee until you are back.\n- You won't be charged for the second visit.\n- (article) Two people cannot open one folder at a time.\n- (article) We can't see your messages, since only you hold the key.",
      "turnOff": "Turn it off for texts that must state a refusal in set words, such as letters that a regulator has laid down."
    },
    check: positiveFramingSayWhatYouCanDo,
  },
  {
    meta: {
      "id": "sincerity/no-filler",
      "family": "sincerity",
      "title": "Come to the point",
      "lesson": [
        "resolution",
        "ease"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” says nothing yet, and the customer reads it before the answer.",
          "help": "Leave it out and start with what you have to say."
        }
      },
      "options": {},
      "yields": [],
      "words": true,
      "rank": 20
    },
    page: {
      "advice": "Say it straight away. Leave out words that only announce it.",
      "why": "Someone with a problem reads to find the answer. “Please be advised that” puts a curtain before it, and sounds like an office, where the\ncustomer hoped for a person. Without these words the sentence is shorter, warmer and easier to trust.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Please note that~~ the pool shuts at six. | The pool shuts at six. |\n| ~~Please be advised that~~ your flight leaves from gate 4. | Your flight leaves from gate 4. |\n| ~~Rest assured that~~ your seat is kept until noon. | Your seat is kept until noon. |\n| ~~For your information~~, the lift is open again. | The lift is open again. |\n| ~~As you may know~~, the lift was built in 1920. | The lift was built in 1920. |\n| ~~We would like to inform you that~~ your card is ready. | Your card is ready. |\n| The pool is shut ~~at this time~~. | The pool is shut. |\n| ~~Kindly sign~~ the form by Friday. | Please sign the form by Friday. |\n| I ask you ~~to kindly~~ sign the form. | I ask you to sign the form. |\n| The pool is open, but ~~please note that~~ the sauna is shut. | The pool is open, but the sauna is shut. |\n\n| Instead of | Say |\n|---|---|\n| ~~We are writing to~~ ask about the second key. | Where would you like us to send the second key? |\n| Please ~~do the needful~~ by Friday. | Please send us the signed form by Friday. |\n| ~~Could you kindly~~ tell me the number? | Could you tell me the number? |\n| I ~~hope this mail finds you well~~. | Thank you for the photos. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~It is important to note that~~ the code works once. | The code works once. |",
      "leaveAlone": "- Please note the number on the back of your card.\n- It is often cold at this time of year.\n- Call me at this time tomorrow.\n- You kindly sent us two photos.\n- Thank you kindly for the flowers.\n- Please be sure to lock the gate.\n- Reply as soon as you know your date.\n- (article) Note that the code works once.",
      "turnOff": "Turn it off for texts that a law prescribes word by word."
    },
    check: sincerityNoFiller,
  },
  {
    meta: {
      "id": "sincerity/no-overpromise",
      "family": "sincerity",
      "title": "Promise what you can keep",
      "lesson": [
        "resolution"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” promises more than anyone can be sure to keep, and the customer will hold you to it.",
          "help": "Say what you have done or will do, and by when."
        }
      },
      "options": {},
      "yields": [],
      "words": true,
      "rank": 18
    },
    page: {
      "advice": "Promise what you can keep: what you did, what you will do, and by when.",
      "why": "Values are lived, so a promise counts when it is kept. “It will never happen again” calms for a day; the next slip then weighs twice,\nas now your word is broken too. What you changed to stop it is more convincing, and it stays true.",
      "examples": "| Instead of | Say |\n|---|---|\n| ~~We guarantee that~~ you will love the sofa. | You can try the sofa at home for 30 days. |\n| ~~This will never happen again~~. | From today a second person checks each label. |\n| ~~You'll always be~~ the first to know. | I'll write to you on Friday, whatever the news is. |\n| I'm ~~100% sure~~ the part fits. | The part fits each model since 2019. |\n| Your ~~refund will be paid instantly~~. | I've paid your refund. Banks show it within two days. |\n| The leak is ~~completely fixed~~. | We've put in a new valve, and the pipe was dry for an hour. |\n| ~~We promise~~ to do better. | From Monday we call you an hour ahead. |\n| ~~It will definitely arrive~~ by noon. | The courier has it down for noon today. |\n| The heating is back ~~once and for all~~. | The heating is back, with a new pump. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~We guarantee that~~ each mail is answered. | We answer each mail within one working day. |",
      "leaveAlone": "- Our lamps come with a two-year guarantee.\n- The money-back guarantee runs for 30 days.\n- The app always uses TLS.\n- We can't promise a date yet.\n- The shirt is 100% cotton, and you get 100% of the price back.\n- Please call us immediately if you smell gas.\n- To keep this from happening again, I've put a note on your file.\n- All is well now.\n- (article) The change works immediately.\n- (article) The app will always ask you first.",
      "turnOff": "Turn it off where you sell a promise by its name and the terms back it."
    },
  },
  {
    meta: {
      "id": "sincerity/no-shouting",
      "family": "sincerity",
      "title": "Speak at an even volume",
      "lesson": [
        "resolution",
        "warm-blanket"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is in capitals, and to the customer it reads like a raised voice.",
          "help": "Write it in small letters. Where it matters most, put it first or make it bold."
        },
        "marks": {
          "text": "“{quote}” repeats a mark, and to the customer it reads like a raised voice.",
          "help": "One mark is enough."
        }
      },
      "options": {},
      "yields": [],
      "rank": 20
    },
    page: {
      "advice": "Write words in small letters, and each mark once.",
      "why": "Kindness has a tone. Capitals read like shouting at someone who may be upset already, and a row of marks seems hasty or insincere. Text in\ncapitals is also slower to read, as all the words take the same shape. A screen reader may spell them letter by letter.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| Thank you for the photos~~!!~~ | Thank you for the photos! |\n| Can you send us a photo~~???~~ | Can you send us a photo? |\n| The pool opens ~~EVERY~~ day at six. | The pool opens every day at six. |\n| ~~PLEASE SIGN BOTH FORMS~~. | Please sign both forms. |\n| Your order is ~~VERY IMPORTANT~~ here. | Your order is very important here. |\n| Bring it ~~ALWAYS~~ on a Monday. | Bring it always on a Monday. |\n\n| Instead of | Say |\n|---|---|\n| Please bring ~~YOUR OWN TOWEL~~. | Please bring your own towel. |\n| ~~IMPORTANT~~: the code works once. | The code works once. |\n| Would the blue one do~~?!?!~~ | Would you like the blue one? |\n\n| Instead of (article) | Say |\n|---|---|\n| Fees are ~~NEVER~~ paid in cash. | Pay fees by card. |",
      "leaveAlone": "- The PDF is in your inbox, and the PIN is on the FAQ page.\n- Click SAVE, then press ENTER.\n- Reply STOP to end the texts.\n- Use the code WELCOME at the till.\n- NASA and IKEA are closed on Monday.\n- The SAFE button is red.\n- (article) NOTE: the code works once.\n- What?! The lamp is new.\n- It works with USB and HDMI.",
      "turnOff": "Turn it off where a law asks for capitals, as in some notices on liability."
    },
    check: sincerityNoShouting,
  },
  {
    meta: {
      "id": "sincerity/no-slogans",
      "family": "sincerity",
      "title": "Show it, without slogans",
      "lesson": [
        "resolution"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is a slogan, and a customer who waits for an answer hears that nobody thought of them.",
          "help": "Leave it out, or say in its place what you did for this customer."
        }
      },
      "options": {},
      "yields": [],
      "words": true,
      "rank": 20
    },
    page: {
      "advice": "Leave slogans out, and let what you do for the customer speak.",
      "why": "Values are lived; they are no words on a wall. “Your satisfaction is our priority” stands in thousands of mails, often right above a no.\nIt answers nothing, and set beside a problem it sounds like mockery. One thing that was done for this customer says more: a fee given\nback, a call made, a date kept.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Your satisfaction is our top priority~~. Your new lamp ships today. | Your new lamp ships today. |\n| I've paid the £9 back. ~~We value your business~~. | I've paid the £9 back. |\n| ~~We take complaints very seriously~~. I spoke with the driver at noon. | I spoke with the driver at noon. |\n| ~~As a valued guest~~, you get a late checkout. | You get a late checkout. |\n| All our ~~valued customers~~ get a new card in May. | All our customers get a new card in May. |\n| Thank you for your note. As you are ~~an esteemed guest~~ of ours, we keep your key. | Thank you for your note. As you are a guest of ours, we keep your key. |\n| Your seat is booked. ~~Thank you for being a loyal customer~~! | Your seat is booked. |\n\n| Instead of | Say |\n|---|---|\n| ~~We strive to provide fast help~~, and your ticket is with Ida. | Ida reads your ticket today. |\n| ~~We pride ourselves on our bread~~, so here is a new loaf. | A new loaf is on its way to you. |\n| ~~Your call is very important to us~~, so please hold. | You're third in line, and the wait is about four minutes. |\n| ~~We are committed to making you happy~~. | I've put the fee back on your card. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~We take your privacy very seriously~~. | We store your file on our own server, and delete it after 30 days. |",
      "leaveAlone": "- Thank you for your patience with the two forms.\n- Thank you for telling us about the leak.\n- Your feedback led to a new handle, which ships in May.\n- We valued the ring at £300.\n- Should we have taken the smell seriously? Yes.\n- You have been with us for ten years, so I've waived the fee.\n- Your safety belt is under the seat.",
      "turnOff": "Turn it off for texts of marketing, where a slogan is what was asked for."
    },
    check: sincerityNoSlogans,
  },
  {
    meta: {
      "id": "template/broken-placeholder",
      "family": "template",
      "title": "Mend broken placeholders",
      "lesson": [
        "resolution"
      ],
      "severity": "error",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article",
        "note"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is opened and never closed, so the customer receives code in place of words.",
          "help": "Close it with the brackets that belong to it."
        },
        "closed": {
          "text": "“{quote}” is closed but was opened with one bracket too few, so the customer receives code in place of words.",
          "help": "Open it with the brackets that belong to it."
        },
        "unended": {
          "text": "“{quote}” has no “{name}”, so the text may not be sent at all, or with the wrong parts in it.",
          "help": "Put “{name}” where that part of the text ends."
        },
        "unbegun": {
          "text": "“{quote}” stands without the “{name}” that it belongs to, so the text may not be sent at all, or with the wrong parts in it.",
          "help": "Put “{name}” where that part of the text begins, or take this tag out."
        },
        "tag": {
          "text": "“{quote}” holds a tag that Liquid does not know, “{name}”, so the text may not be sent at all.",
          "help": "Look the tag up in the list of your help desk, or take it out."
        },
        "tag-near": {
          "text": "“{quote}” holds a tag that Liquid does not know, “{name}”, so the text may not be sent at all.",
          "help": "Did you mean “{near}”?"
        },
        "filter": {
          "text": "“{quote}” uses a filter that Liquid does not know, “{name}”, so the customer may receive an error in place of words.",
          "help": "Look the filter up in the list of your help desk, or take it out."
        },
        "filter-near": {
          "text": "“{quote}” uses a filter that Liquid does not know, “{name}”, so the customer may receive an error in place of words.",
          "help": "Did you mean “{near}”?"
        },
        "syntax": {
          "text": "“{quote}” can’t be read as Liquid, so the customer may receive code or an error in place of words.",
          "help": "See that the quotation marks are straight, a comparison has two equals signs, and nothing is left out."
        }
      },
      "options": {},
      "yields": [],
      "rank": 0
    },
    page: {
      "advice": "Close every bracket and every tag that a text opens.",
      "why": "A broken placeholder reaches the customer as a line of code, just where their name or the one fact they asked about should stand. A\nmissing end tag is worse: the help desk may send the wrong half of the text, or none. Nobody sees it in the editor, and all who get that\nreply see it at once.",
      "examples": "| Instead of (macro, zendesk) | Say |\n|---|---|\n| Hi ~~{{ticket.requester.first_name}~~, your key is ready. | Hi {{ticket.requester.first_name}}, your key is ready. |\n| Hi ~~{{ticket.requester.first_name~~, your key is ready. | Hi {{ticket.requester.first_name}}, your key is ready. |\n| Hi ~~{ticket.requester.first_name}}~~, your key is ready. | Hi {{ticket.requester.first_name}}, your key is ready. |\n| ~~{% if ticket.priority == \"high\" %}~~Your key is ready today. | {% if ticket.priority == \"high\" %}Your key is ready today.{% endif %} |\n| Your key is ready today.~~{% endif %}~~ | Your key is ready today. |\n| ~~{% fi ticket.priority %}~~Your key is ready today.~~{% endif %}~~ | {% if ticket.priority %}Your key is ready today.{% endif %} |\n| Hi ~~{{ticket.requester.first_name \\| captalize}}~~, your key is ready. | Hi {{ticket.requester.first_name \\| capitalize}}, your key is ready. |\n| Hi ~~{{ticket.requester.first_name \\| default: “there”}}~~, your key is ready. | Hi {{ticket.requester.first_name \\| default: \"there\"}}, your key is ready. |\n| ~~{% if ticket.priority = \"high\" %}~~Your key is ready.{% endif %} | {% if ticket.priority == \"high\" %}Your key is ready.{% endif %} |\n\n| Instead of (macro, helpscout) | Say |\n|---|---|\n| Hi ~~{%customer.firstName}~~, your key is ready. | Hi {%customer.firstName%}, your key is ready. |\n| Hi ~~customer.firstName%}~~, your key is ready. | Hi {%customer.firstName%}, your key is ready. |\n\n| Instead of (macro, osticket) | Say |\n|---|---|\n| Hi ~~%{ticket.name.first~~, your key is ready. | Hi %{ticket.name.first}, your key is ready. |\n\n| Instead of | Say |\n|---|---|\n| Hi ~~{{first_name}~~, your key is ready. | Hi {{first_name}}, your key is ready. |\n\n```macro bad system=zendesk\n~~{% if ticket.tags contains \"vip\" %}~~\n\nYour key is at the desk.\n\nYour room is {% case ticket.priority %}{% when \"high\" %}upstairs{% else %}downstairs{% endcase %}.\n```\n\n```article bad\n{% include note.html %}\n\n~~{% capture hours %}~~\n\nWe open at nine.\n```",
      "leaveAlone": "- Write `{{name` in the field.\n- (article) In Vue you write {{ user.name }} in a template.\n- (article) An opening bracket {{ begins an expression.\n\n```macro good system=zendesk\n{% if ticket.tags contains \"vip\" %}\n\nYour key is at the desk.\n\n{% elsif ticket.tags contains \"guest\" %}\n\nYour key is in the box.\n\n{% endif %}\n```\n\n```article good\n{% include note.html content=\"Bring your key.\" %}\n\n{% raw %}\n\nYou write {{ name to begin a field.\n\n{% endraw %}\n\nSee [the list]({{ site.baseurl }}/list) and [the map]({% link _pages/map.md %}).\n```\n\n```article good\nThe workflow reads ${{ secrets.KEY }} and the chart {{ .Values.name }}. In a list, {{#each rooms}} goes on to {{/each}}.\n```\n\n```macro good system=hubspot\n{% set room = \"blue\" %}Your key opens the {{ room|upper }} room.\n```",
      "turnOff": "When your texts are templates of a language with brackets like these, which something else fills in."
    },
    check: templateBrokenPlaceholder,
  },
  {
    meta: {
      "id": "template/name-fallback",
      "family": "template",
      "title": "Give a name a fallback",
      "lesson": [
        "resolution"
      ],
      "severity": "info",
      "scope": "phrase",
      "preset": "strict",
      "kinds": [
        "macro"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” leaves a gap where the name is not known, and the customer reads a greeting to nobody.",
          "help": "Add a fallback, such as “there”, that fits the sentence."
        }
      },
      "options": {},
      "yields": [],
      "rank": 0
    },
    page: {
      "advice": "Add a word that stands in where the customer's name is not known.",
      "why": "Many people write from an address without a name. A greeting with a hole in it tells them at the first word that a machine is\nspeaking. A fallback costs a few letters and keeps the greeting whole.",
      "examples": "| Instead of (macro, zendesk) | Becomes |\n|---|---|\n| Hi ~~{{ticket.requester.first_name}}~~, your key is ready. | Hi {{ticket.requester.first_name \\| default: \"there\"}}, your key is ready. |\n| Hello ~~{{ ticket.requester.name }}~~, your key is ready. | Hello {{ ticket.requester.name \\| default: \"there\" }}, your key is ready. |\n\n| Instead of (macro, zendesk) | Say |\n|---|---|\n| The key is left for ~~{{ticket.requester.name}}~~ at the desk. | The key is left for you at the desk. |\n\n| Instead of (macro, helpscout) | Becomes |\n|---|---|\n| Hi ~~{%customer.firstName%}~~, your key is ready. | Hi {%customer.firstName,fallback=there%}, your key is ready. |\n\n| Instead of (macro, intercom) | Becomes |\n|---|---|\n| Hi ~~{{first_name}}~~, your key is ready. | Hi {{first_name \\| fallback: \"there\"}}, your key is ready. |\n\n| Instead of (macro, freshdesk) | Becomes |\n|---|---|\n| Hi ~~{{ticket.requester.firstname}}~~, your key is ready. | Hi {{ticket.requester.firstname \\| default: \"there\"}}, your key is ready. |\n\n| Instead of (macro, chatwoot) | Becomes |\n|---|---|\n| Hi ~~{{contact.first_name}}~~, your key is ready. | Hi {{contact.first_name \\|\\| 'there'}}, your key is ready. |",
      "leaveAlone": "- Hi {{first_name}}, your key is ready.\n\n```macro good system=zendesk\nHi {{ticket.requester.first_name | default: \"there\"}},\n\nYour key is ready.\n\n{{current_user.first_name}}\n```\n\n```macro good system=zendesk\n{% if ticket.requester.first_name %}Hi {{ticket.requester.first_name}},{% else %}Hello,{% endif %}\n\nYour key is ready.\n```\n\n```macro good system=zendesk\nHi {{ticket.requester.first_name | default: \"there\"}} {{ticket.requester.last_name}},\n\nYour key is ready.\n```\n\n```macro good system=gorgias\nHi {{ticket.customer.firstname}}, your key is ready.\n```\n\n```macro good system=helpscout\nHi {%customer.firstName,fallback=there%}, your key is ready.\n```",
      "turnOff": "When each of your customers has a name in the help desk, as in a shop where they sign up with one."
    },
    check: templateNameFallback,
  },
  {
    meta: {
      "id": "template/repeated-word",
      "family": "template",
      "title": "Say each word once",
      "lesson": [
        "resolution"
      ],
      "severity": "warning",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article",
        "note"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” says a word twice, and a slip like this makes the customer stumble.",
          "help": "Take one of the two out."
        }
      },
      "options": {},
      "yields": [],
      "rank": 0
    },
    page: {
      "advice": "Take out a word that was typed twice.",
      "why": "A macro is sent a thousand times, and so is each slip in it. A doubled word is easy to overlook for the writer and easy to see for the\ncustomer, who wonders what else was done in haste.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| Open ~~the the~~ settings. | Open the settings. |\n| We sent it ~~to to~~ your office. | We sent it to your office. |\n| The code works ~~and and~~ stays valid. | The code works and stays valid. |\n| ~~The the~~ lock is new. | The lock is new. |\n| It comes ~~with with~~ a case. | It comes with a case. |\n| You get ~~a a~~ new key. | You get a new key. |\n| The key ~~is is~~ new. | The key is new. |\n| The note ~~on on~~ the door is ours. | The note on the door is ours. |\n| Your ~~ticket ticket~~ is in the app. | Your ticket is in the app. |\n| The import ~~runs runs~~ at night, and we ring you. | The import runs at night, and we ring you. |",
      "leaveAlone": "- The van had had a flat tyre.\n- I know that that date is close.\n- Sign in in the app.\n- Keep a second way of signing in in case you lose the first.\n- Switch it on on Monday.\n- What it is is a spare key.\n- Bye bye!\n- It is very, very late.\n- No no, that one is yours.\n- The box holds the spare_key key.\n- Book a seat in, in the end, any row.\n- The hotel is in Baden Baden.\n- The night night light is for the cot and the pram.\n- Le bus est là, nous nous voyons.",
      "turnOff": "There is hardly a reason to."
    },
    check: templateRepeatedWord,
  },
  {
    meta: {
      "id": "template/unfilled-blank",
      "family": "template",
      "title": "Fill in every blank",
      "lesson": [
        "resolution"
      ],
      "severity": "error",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "article",
        "note"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is a blank that nobody fills in, so the customer receives it as it stands.",
          "help": "Put a placeholder of your help desk here, or write the words themselves."
        },
        "mark": {
          "text": "“{quote}” is a note to the writer, and the customer receives it as it stands.",
          "help": "Write what belongs here, or take the note out."
        }
      },
      "options": {
        "fields": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "default": [],
          "description": "Names in brackets that your agents fill in by hand, without the brackets."
        }
      },
      "yields": [],
      "rank": 0
    },
    page: {
      "advice": "Replace every blank with a placeholder that your help desk fills in, or with the words themselves.",
      "why": "A macro with a hole in it is not a resolution: the customer reads a bare bracket, has to ask when, and sees that nobody read the answer\nbefore it was sent.",
      "examples": "| Instead of (macro, zendesk) | Say |\n|---|---|\n| Your table is booked for ~~[DATE]~~. | Your table is booked for {{ticket.ticket_field_4711}}. |\n| Dear ~~[Customer Name]~~, your key is ready. | Dear {{ticket.requester.first_name}}, your key is ready. |\n| We meet at ~~<insert time>~~ in the lobby. | We meet at nine in the lobby. |\n\n| Instead of | Say |\n|---|---|\n| Your code is ~~XXXX~~ until noon. | Your code is in the app until noon. |\n| The visit is on ~~XX.XX~~ at nine. | The visit is on 4 May at nine. |\n| You pay £~~____~~ a month. | You pay £9 a month. |\n| You save $~~XX~~ a year. | You save $12 a year. |\n| Pay into ~~XXXX-XXXX~~ by noon. | Pay into the account on your bill by noon. |\n| Your plot is AB-~~____~~ from today. | Your plot is AB-12 from today. |\n| The code for Tor Süd is ~~XXXX~~ now. | The code for Tor Süd is in the app now. |\n| Your guide is ~~(insert name)~~ today. | Your guide is Ada today. |\n| Your room is ~~(Insert number)~~ upstairs. | Your room is 12 upstairs. |\n| The deposit is ~~TODO~~ this year. | The deposit is £50 this year. |\n| ~~Lorem ipsum~~ dolor sit amet. | The pool opens at six. |\n| Our address is ~~[insert address]~~. | Our address is 4 Mill Lane. |\n| Please park at ~~[fill in the lot]~~. | Please park at lot B. |\n\n| Instead of (article) | Say |\n|---|---|\n| The fee is ~~TODO~~ ask finance. | The fee is £4. |",
      "leaveAlone": "- The shirt comes in M, L, XL, XXL and XXXL.\n- Read the [house rules](https://example.com/rules) first.\n- Your number looks like XXX-XX-1234.\n- Add it to your to-do list.\n- See you on Sunday, xxx\n- The fee is set out in my letter [page 2].\n- Press [Enter] to go on.\n- Chapter XXX of the handbook says so.\n- (article) Sign here: ______________________\n- (article) The format is [area code] and number.\n- Write `[NAME]` in the field.",
      "turnOff": "Turn it off in a library whose agents fill in every bracket by hand before they send; better, name those fields in the option `fields`."
    },
    check: templateUnfilledBlank,
  },
  {
    meta: {
      "id": "template/unknown-placeholder",
      "family": "template",
      "title": "Use placeholders that your help desk knows",
      "lesson": [
        "resolution"
      ],
      "severity": "error",
      "scope": "phrase",
      "preset": "recommended",
      "kinds": [
        "macro",
        "note"
      ],
      "messages": {
        "default": {
          "text": "“{quote}” is no placeholder of {system}, so the customer receives a gap or bare code in its place.",
          "help": "Choose one from the list of your help desk. Is it one of your own? Add its name under “placeholders” in your configuration."
        },
        "nearest": {
          "text": "“{quote}” is no placeholder of {system}, so the customer receives a gap or bare code in its place.",
          "help": "Did you mean “{instead}”? Is it one of your own? Add its name under “placeholders” in your configuration."
        },
        "tag": {
          "text": "“{quote}” is no name that {system} knows, so this part goes by an empty value and some customers receive the wrong words.",
          "help": "Did you mean “{instead}”? Is it one of your own? Add its name under “placeholders” in your configuration."
        },
        "foreign": {
          "text": "“{quote}” is written for another system. {system} leaves it as it stands, and the customer receives it so.",
          "help": "Write it the way {system} does."
        }
      },
      "options": {
        "known": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "default": [],
          "description": "Names of placeholders that your help desk fills in besides its own, without brackets. “order.*” is all that begins so."
        }
      },
      "yields": [],
      "rank": 0
    },
    page: {
      "advice": "Use only names that your help desk fills in.",
      "why": "One wrong letter in a placeholder, and each customer reads “Hi ,” or a line of code. It looks as if nobody read the answer before it\nwas sent, and the fact that belonged there is missing, so people ask again. Each help desk has its own names: what works in one is a\ngap in the next.",
      "examples": "| Instead of (macro, zendesk) | Becomes |\n|---|---|\n| Hi ~~{{ticket.requester.frist_name}}~~, your key is ready. | Hi {{ticket.requester.first_name}}, your key is ready. |\n| Hi ~~{{ ticket.requester.firstname }}~~, your key is ready. | Hi {{ ticket.requester.first_name }}, your key is ready. |\n| Your number is ~~{{ticket.number}}~~ from today. | Your number is {{ticket.id}} from today. |\n| Hi ~~{{customer.name}}~~, your key is ready. | Hi {{ticket.requester.name}}, your key is ready. |\n| All the best, ~~{{current_user.nmae}}~~ | All the best, {{current_user.name}} |\n| Your host is ~~{{ticket.assignee_name}}~~ this week. | Your host is {{ticket.assignee.name}} this week. |\n| Hi ~~{%customer.firstName%}~~, your key is ready. | Hi {{ticket.requester.first_name}}, your key is ready. |\n| Hi ~~%first_name%~~, your key is ready. | Hi {{ticket.requester.first_name}}, your key is ready. |\n\n| Instead of (macro, zendesk) | Becomes |\n|---|---|\n| {% if ~~ticket.requester.langauge~~ == \"nl\" %}Dag!{% endif %} Your key is ready. | {% if ticket.requester.language == \"nl\" %}Dag!{% endif %} Your key is ready. |\n\n| Instead of (macro, zendesk) | Say |\n|---|---|\n| Your room is ~~{{room.number}}~~ on the first floor. | Your room is {{ticket.ticket_field_4711}} on the first floor. |\n\n| Instead of (macro, helpscout) | Becomes |\n|---|---|\n| Hi ~~{%customer.first_name,fallback=there%}~~, your key is ready. | Hi {%customer.firstName,fallback=there%}, your key is ready. |\n| Hi ~~{{customer.firstName}}~~, your key is ready. | Hi {%customer.firstName%}, your key is ready. |\n\n| Instead of (macro, gorgias) | Becomes |\n|---|---|\n| Hi ~~{{ticket.customer.first_name}}~~, your key is ready. | Hi {{ticket.customer.firstname}}, your key is ready. |\n\n| Instead of (macro, intercom) | Becomes |\n|---|---|\n| Hi ~~{{fist_name \\| fallback: \"there\"}}~~, your key is ready. | Hi {{first_name \\| fallback: \"there\"}}, your key is ready. |\n\n| Instead of (macro, chatwoot) | Becomes |\n|---|---|\n| Hi ~~{{contact.firstname}}~~, your key is ready. | Hi {{contact.first_name}}, your key is ready. |",
      "leaveAlone": "A message whose help desk is not known, and one for a desk where a team makes up its own names, is left alone altogether.\n\n- Hi {{anything.you.like}}, your key is ready.\n\n```macro good system=zendesk\nHi {{ticket.requester.first_name | default: \"there\"}},\n\nYour room is {{ticket.ticket_field_4711}}. {{dc.opening_hours}}\n\n{% assign room = ticket.ticket_field_4711 %}Your key opens room {{room}} only.\n\n{% for note in ticket.comments %}{% if note.is_public and \"a.b\" != ticket.ticket_field_4711 %}{{note.value}}{% endif %}{% endfor %}\n\n{{current_user.name}}\n```\n\n```macro good system=gorgias\nHi {{ticket.customer.firstname}}, your box is {{ticket.customer.integrations.shopify.orders[0].name}}.\n```\n\n```macro good system=intercom\nHi {{first_name | fallback: \"there\"}}, your plan is {{loyalty_tier}}.\n```\n\n```macro good system=espanso\nHi {{form1.guest}}, your key is ready.\n```\n\n```macro good system=zendesk option.known=[\"room.*\"]\nYour room is {{room.number}} on the first floor.\n```",
      "turnOff": "When a tool of your own fills in the texts before they reach the help desk; where it is about a few names only, declare them instead."
    },
    check: templateUnknownPlaceholder,
  },
];
