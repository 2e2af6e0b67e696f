// Generated from rules/ by `npm run generate`. Please change the rules, not this file.
import completeResolutionDescriptiveLinks from '../../rules/complete-resolution/descriptive-links/check.ts';
import completeResolutionNextStep from '../../rules/complete-resolution/next-step/check.ts';
import completeResolutionNoPrematureClose from '../../rules/complete-resolution/no-premature-close/check.ts';
import diplomacyOfferAlternative from '../../rules/diplomacy/offer-alternative/check.ts';
import empathyAcknowledgeFirst from '../../rules/empathy/acknowledge-first/check.ts';
import empathyGreetThePerson from '../../rules/empathy/greet-the-person/check.ts';
import ownershipCommit from '../../rules/ownership/commit/check.ts';
import positiveFramingNegativeOpener from '../../rules/positive-framing/negative-opener/check.ts';
import positiveFramingSayWhatYouCanDo from '../../rules/positive-framing/say-what-you-can-do/check.ts';
import sincerityNoFiller from '../../rules/sincerity/no-filler/check.ts';
import sincerityNoSlogans from '../../rules/sincerity/no-slogans/check.ts';
import templateRepeatedWord from '../../rules/template/repeated-word/check.ts';
import templateUnfilledBlank from '../../rules/template/unfilled-blank/check.ts';
import type { LoadedRule } from '#rule/rule-set.ts';

/** Every built-in rule, by id. */
export const rules: readonly LoadedRule[] = [
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
            "information"
          ],
          "description": "Single words that say nothing where they are all that a link says, in lower case."
        }
      },
      "yields": []
    },
    page: {
      "advice": "Make the link text say what the customer finds behind it.",
      "why": "A customer gets on with it when the next step can be seen at a glance. People scan a text for its links, and screen readers list\nlinks without the words around them: ten times “here” helps nobody.",
      "examples": "| Instead of | Say |\n|---|---|\n| To follow the van, click [~~here~~](https://example.com/van). | You can [follow the van on the map](https://example.com/van). |\n| The opening hours are [~~here~~](https://example.com/hours). | We list the [opening hours of every branch](https://example.com/hours). |\n| [~~Click here~~](https://example.com/form) to get the form. | [Get the form](https://example.com/form). |\n| All sizes are behind [~~this link~~](https://example.com/sizes). | Compare [all sizes](https://example.com/sizes). |\n| We explain it in [~~this article~~](https://example.com/trial). | We explain [how the trial works](https://example.com/trial). |\n| Choose a lens. [~~Read more~~](https://example.com/lens) | Choose a lens with our [lens guide](https://example.com/lens). |\n| We list all prices; [~~details~~](https://example.com/prices) are there too. | See [the prices of all plans](https://example.com/prices). |\n| Sizes are on [~~this~~](https://example.com/fit). | Sizes are on [the fitting page](https://example.com/fit). |\n| [~~Learn more~~](https://example.com/plans). | [Compare the plans](https://example.com/plans). |\n\n| Instead of (article) | Say |\n|---|---|\n| The map is at ~~https://example.com/city/map~~ for everyone. | The [map of the city](https://example.com/city/map) is open to everyone. |",
      "leaveAlone": "- Here is [your invoice](https://example.com/invoice).\n- [Here's how to fold the tent](https://example.com/tent)\n- You can read more in the [guide to lenses](https://example.com/lens).\n- Choose a seat with [more legroom](https://example.com/seats).\n- Our status page is at https://example.com/status today.\n- (article) Sign in at https://example.com with your email.\n- (article) Type status.example.com into the address bar.\n- (article) Write `https://example.com/hook` into the field.",
      "turnOff": "Turn it off for a channel that can't show links, such as text messages."
    },
    check: completeResolutionDescriptiveLinks,
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
          "text": "This message ends the matter without a word on what happens next or what the customer can do.",
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
      "yields": []
    },
    page: {
      "advice": "In a message that refuses, closes, refers elsewhere, apologises or answers trouble, say what happens next or what the customer can do.",
      "why": "A case is resolved when the customer never has to ask the same question again. A message that only says no, or only says\nsorry, leaves the customer with the work: to guess whether anything is still going on, and to write again to find out.",
      "examples": "```macro bad title=\"Deposit kept\" finds=1\nHi Noa,\n\nThe room was left with a broken window. We are not able to pay the deposit back. The decision was made by our house team.\n\nLakeside Rentals\n```\n\n```macro good title=\"Deposit kept\"\nHi Noa,\n\nI know how annoying it is to lose a deposit. The room was left with a broken window, so the £80 pay for the new glass. I'll send you the glazier's invoice by Friday. If you see\nit differently, reply with your photos and I look at them myself.\n\nLakeside Rentals\n```\n\n```macro bad title=\"Data lost\" finds=1\nHello Tim,\n\nI'm sorry that your notes from Tuesday are gone. The server stopped in the middle of the backup. It was a fault of ours.\n\nNotely\n```\n\n```macro good title=\"Data lost\"\nHello Tim,\n\nI'm sorry that your notes from Tuesday are gone. The server stopped in the middle of the backup. You can restore Monday's version under\n**History**.\n\nNotely\n```\n\n```macro bad title=\"Question about fees\" finds=1\nDear Ms Adler,\n\nThank you for your question about the yearly fee. All details on fees are on our website. This conversation has been closed.\n\nCard desk\n```\n\n```macro good title=\"Question about fees\"\nDear Ms Adler,\n\nThank you for your question about the yearly fee. It is £24, and we charge it each January. Would you like to pay by the month? Reply “monthly” and\nI change it today.\n\nCard desk\n```",
      "leaveAlone": "```macro good title=\"Opening hours\"\nHi Ada,\n\nThe pool opens at six on weekdays and at eight on weekends. The last entry is an hour before closing. Towels are at the desk.\n\nCity Pools\n```\n\n- Sorry, wrong chat.\n- We are not able to open the gate on Sunday. The side door is open from nine, and you can use that one.\n- I'm sorry the seat was wet. A dry one is ready for you, and a colleague will bring you there.\n- We closed your account as you asked. If you change your mind, sign in again by 4 May.",
      "turnOff": "Turn it off where another text, such as a status page that is sent along, always brings the next step."
    },
    check: completeResolutionNextStep,
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
          "text": "This closes the matter, and nothing in the message says how the customer can come back to it.",
          "help": "Add how to come back, such as “Reply to this message and it opens again.”"
        }
      },
      "options": {},
      "yields": []
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
      "yields": []
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
      "yields": []
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
            "late": "I know how frustrating it is to wait longer than planned.",
            "lost": "I can imagine how worrying it is when something you are waiting for goes missing.",
            "damaged": "I can see how disappointing it is when something you paid for breaks.",
            "wrong": "I understand how annoying it is to get something other than what you chose.",
            "charged": "A charge that looks wrong is worrying, and I understand why you write.",
            "locked-out": "Being shut out of your own account is stressful.",
            "suspended": "I can imagine how worrying it is to find this closed to you.",
            "outage": "I know how much this gets in the way of your day.",
            "bug": "I know how annoying it is when a tool stops in the middle of your work.",
            "complaint": "I understand why this upset you.",
            "cancelled": "I know you had plans for this, and I understand how disappointing the change is.",
            "rejected": "I know you were hoping for a different answer.",
            "stolen": "How upsetting this must be for you.",
            "other": "I understand how frustrating this is."
          },
          "description": "The sentence that the editor offers for each kind of trouble (the kinds of rules/shared/acts/trouble.yaml), and for any `other`."
        }
      },
      "yields": []
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
      "yields": []
    },
    page: {
      "advice": "Greet the customer by name.",
      "why": "The golden rule of service is kindness and respect, and both start with the name. A greeting that would fit anyone shows that\nno one in particular was meant, and whatever kind words follow have to work against that. Help desks fill in the name by\nthemselves, so it costs one placeholder.",
      "examples": "```macro bad title=\"Invoice\" system=zendesk\n~~Dear valued customer~~,\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro good title=\"Invoice\" system=zendesk\nDear {{ticket.requester.first_name}},\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro bad title=\"Invoice\" system=zendesk\n~~To whom it may concern~~,\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n```\n\n```macro bad title=\"Invoice\" system=zendesk\n~~Hi there~~! Your invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n```\n\n```macro bad title=\"Invoice\" system=zendesk finds=1 message=missing\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro good title=\"Invoice\" system=zendesk\nHi {{ticket.requester.first_name}}! Your invoice for June is attached. It holds your tax number as you asked. Reply here if a line is\nmissing.\n```",
      "leaveAlone": "```macro good title=\"Invoice\"\nDear Mr. Lund,\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n```macro good title=\"Invoice\"\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n```\n\n```macro good title=\"Invoice\"\nHi [Name],\n\nYour invoice for June is attached. It holds your tax number as you asked. Reply here if a line is missing.\n\nKind regards,\nAda\n```\n\n- Hi Ana, the invoice for June is attached.\n- The invoice for June is attached.",
      "turnOff": "Set `missing: never` for chats, where the conversation has begun long before the macro. Turn it off where your desk adds a greeting to\nevery message."
    },
    check: empathyGreetThePerson,
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
      "yields": []
    },
    page: {
      "advice": "Say what is missing or what to do next, and leave out whose fault it was.",
      "why": "Calm first, then help: a customer who reads that they did it wrong has something to argue about, and even the best solution\ncomes too late for that. The facts are nearly always enough. “The second page is missing” gets you the page as surely as “you forgot the\nsecond page”, and nobody loses face.",
      "examples": "| Instead of | Say |\n|---|---|\n| ~~You failed to return~~ the keys. | We still have your set of keys open on our list. |\n| ~~You should have read~~ the label before washing. | The label says 30 degrees; here is how to get the shape back. |\n| ~~You entered the wrong~~ code three times. | The code didn't match three times, so the door stays shut for an hour. |\n| ~~You must have deleted~~ the album. | The album is in the bin, and one tap brings it back. |\n| That was ~~your own mistake~~. | Here is how to get your seat back. |\n| ~~You claim that~~ the box was empty. | Thank you for telling us that the box was empty. |\n| ~~You missed the deadline~~. | The last day to send it was Friday; there is a new round in May. |\n\n| Instead of | Becomes |\n|---|---|\n| ~~You did not include the~~ receipt. | We're missing the receipt. |",
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
          "text": "“{quote}” promises that it takes no effort, and whoever finds it hard feels slow.",
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
          "text": "“{quote}” makes the matter small, and it is not small to the person who wrote.",
          "help": "Say what it means for them, then what you do about it."
        }
      },
      "options": {},
      "yields": []
    },
    page: {
      "advice": "Leave out the words that wave a question away: give the step, or the fact, and nothing around it.",
      "why": "Kindness and respect show in small words. Put a warm blanket around the person who asks: they came because something was not clear or\nnot easy to them. A word that says it was clear and easy tells them that the fault is theirs.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Simply turn~~ the key to the left. | Turn the key to the left. |\n| To reset it, ~~just hold~~ the button for ten seconds. | To reset it, hold the button for ten seconds. |\n| Please ~~just reply~~ with the number. | Please reply with the number. |\n\n| Instead of | Say |\n|---|---|\n| ~~Obviously~~, the code works only once. | The code works once. |\n| ~~It's easy~~: open the lid and pull. | Open the lid and pull. |\n| ~~Please calm down~~, the ring is in our safe. | I understand how you worried about the ring. It is in our safe. |\n| ~~As I said~~, the fee covers the second key. | The fee covers the second key. |\n| ~~It's no big deal~~, the new cup leaves today. | The new cup leaves today. |",
      "leaveAlone": "- Your order has just arrived at our shop.\n- Just a moment, I'm looking it up.\n- I just wanted to say thank you.\n- The photo shows the dent clearly.\n- Of course! I've added your name to the list.\n- It's easy to see why you ask.\n- As you said, the light is red.\n- (article) The address must be clearly readable.",
      "turnOff": "Turn it off where “just” is part of your brand's voice and your readers know it."
    },
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
      "yields": []
    },
    page: {
      "advice": "Say sorry for the thing that went wrong, in your own words, or leave the apology out.",
      "why": "Someone with a problem wants to be calm first, and a few warm words do that only if they are meant for this person. A sentence\nthat fits every problem shows that nobody looked at this one. An apology with an “if” in it starts an argument about whether\nthe customer is right to be upset. Name what happened and the person knows that they were heard.",
      "examples": "| Instead of | Say |\n|---|---|\n| We ~~apologize for any inconvenience~~. Your new lamp leaves today. | I'm sorry that the lamp came with a cracked shade. Your new lamp leaves today; you can follow it with the link in our next mail. |\n| ~~Sorry for the hassle~~! The app works again. | I'm sorry that the app signed you out twice. It works again; reply here if it does so once more. |\n| Please accept our ~~apologies for the trouble this may have caused~~. | I'm sorry that you stood outside a locked door. |\n| I'm ~~sorry if my last mail was unclear~~. | I'm sorry that my last mail gave you the wrong date. |\n| We're ~~sorry you feel that we were slow~~. | We're sorry that you waited a week for us. |\n| ~~Any inconvenience caused is regretted~~. | I'm sorry that the pool was closed during your stay. |\n| Kindly ~~excuse the disturbance~~. | I'm sorry that the drilling woke you up. |",
      "leaveAlone": "- I'm sorry that your order came without its charger.\n- Sorry about the noise on your line this morning.\n- We apologize for charging your card twice.\n- I'm sorry to hear that the tent leaks.\n- If you feel unwell after the treatment, call us at once.\n- To spare you the hassle of a second trip, we bring both boxes on Friday.",
      "turnOff": "Turn it off where a law prescribes the wording of an apology."
    },
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
      "yields": []
    },
    page: {
      "advice": "Say what you will do, and by when. Leave the hedges out.",
      "why": "Calm first, then help: that is the warm blanket. “We'll try” gives no calm, since it leaves the customer to guess how it will end. Say the\npart that is in your hands, such as the call you'll make, and the day on which you report back.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~We'll try to~~ call you by noon. | We will call you by noon. |\n| ~~I'll do my best to~~ find the ring today. | I will find the ring today. |\n| ~~Hopefully~~, the parcel comes on Friday. | The parcel comes on Friday. |\n| ~~I believe~~ we sent it on Monday. | We sent it on Monday. |\n| ~~We should be able to~~ ship it on Monday. | We can ship it on Monday. |\n\n| Instead of | Say |\n|---|---|\n| ~~I'll see what I can do~~. | I'll ask the kitchen now, and call you by six. |\n| ~~I might be able to~~ waive the fee. | I've asked my manager to waive the fee, and write to you by noon. |\n| ~~You should now be able to~~ sign in. | You can sign in again. |\n| ~~We are hoping to~~ open in May. | We open on 4 May. |\n| ~~I'm not sure whether~~ the lid fits. | I'll measure the lid, and tell you by noon. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~We do our best to~~ answer each mail. | We answer each mail within one working day. |",
      "leaveAlone": "- Please try a restart.\n- If the light stays off, try the other plug.\n- I think you'll like the new lamp.\n- We hope to see you in May.\n- We believe in slow bread.\n- (article) You should be able to see the code in the app.\n- Your bank may be able to tell you more.\n- Hopefully this helps.",
      "turnOff": "Turn it off where a lawyer asks for each hedge, as in texts about a claim."
    },
    check: ownershipCommit,
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
          "text": "“{quote}” holds two negatives, and the customer has to turn them round to find the meaning.",
          "help": "Say the positive that it stands for, such as “please call” or “this is common”."
        }
      },
      "options": {},
      "yields": []
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
      "yields": []
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
          "text": "“{quote}” names the wrong path, and the customer has to work out the right one.",
          "help": "Say what to do instead, such as “remember to …” or “you can … once …”."
        }
      },
      "options": {},
      "yields": []
    },
    page: {
      "advice": "Tell customers what to do. Keep “don't” for warnings about harm.",
      "why": "Successful CX people put the stress on what they want others to do. A direction in the negative makes the reader take two steps: first\nsee the wrong path, then guess the right one. It also sounds like a telling-off. “Remember to sign the form” and “You can\nboard once your passport is checked” are as short, and they can be acted on at once.\n\nWarnings are different. Where a slip could harm people, things, data, money or an account, “never” is the right word, and the\nrule is silent. What counts as a warning is the speech act “warning” in `rules/shared/acts/warning.yaml`.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~Don't forget~~ to sign page two. | Remember to sign page two. |\n| Please ~~do not forget~~ your badge. | Please remember your badge. |\n| ~~You can't print the badge until we~~ confirm it. | You can print the badge once we confirm it. |\n\n| Instead of | Say |\n|---|---|\n| Please ~~do not reply to this email~~. | Please write to help@lumen.example. |\n| ~~Don't worry~~, the seats are held. | The seats are held for you until Friday. |\n| ~~You won't be able to vote until~~ you register. | You can vote as soon as you have registered. |\n| ~~You will not get in without~~ a ticket. | Your ticket gets you in. |\n| ~~Otherwise you cannot enter~~ the lab. | With the badge on, you can enter the lab. |\n| ~~Please don't open~~ a second request. | One request is enough. You can add to it by replying here. |\n| If you want the early price, ~~don't wait~~ too long. | The early price runs until 3 June. |\n| ~~You are asked not to park~~ in the yard. | Please park in the street. |\n| ~~Avoid calling~~ at noon. | The desk answers fastest before eleven. |\n| ~~There's no point in writing~~ to the old address. | Please write to the new address, 4 Mill Lane. |\n| ~~You should not book~~ before you hear from us. | Book once you hear from us. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~Do not leave~~ the title blank. | Give each page a title. |",
      "leaveAlone": "- Never share your PIN, not even with us.\n- Do not touch the blade: it is sharp.\n- Do not step into the road to take a photo.\n- Do not use the charger if its cable is damaged.\n- You don't have to do anything.\n- You won't be charged until the trial ends.\n- Don't have an account yet? Sign up in the app.\n- If you don't see the button, scroll down.\n- I understand that you can't get in until you have the code.\n- (article) Don't open files from senders that are unknown to you.",
      "turnOff": "Turn it off for texts that are warnings from end to end, such as safety sheets."
    },
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
      "yields": []
    },
    page: {
      "advice": "Tell customers what you can do for them, and when. Leave what is out of reach in second place, or out.",
      "why": "People who lead customer experience well look for a way to say yes, and frame what they say in positive words. A customer who\nreads “we can't” stops there: the answer is a no, however good the sentence after it is. The same fact can be said from its\nopen side. “We can't ship until you confirm” and “We can ship once you confirm” promise the same thing, and only one of\nthem sounds like help.\n\nThe rule finds what the company or its agents can't, won't, may not or no longer do, in all tenses: “we are unable to”, “I\nhave no authority to”, “it is no longer possible”, “there is no way for us to”, “the fee can't be waived”. Where the sentence names\nits own condition (until, before, unless, without), it offers the same sentence turned round.\n\nThe company may go by what it is (“the council does not collect”, “this office cannot”), or not be named at all (“no claim can be\nentertained”, “that is beyond our remit”, “there is no way round the fee”).\n\nA refusal by name (“Norfold does not refund …”) counts where the message is signed with that name or has a mail address under it.\n\nIts wordings are the speech acts “refusal” and “refusal-by-name” in `rules/shared/acts/`, with the word classes in\n`rules/shared/classes/inability.yaml`; other rules ask for the same acts.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| ~~We can't ship your lamp until you~~ confirm the colour. | We can ship your lamp once you confirm the colour. |\n| ~~We are not able to start the work before you~~ sign the plan. | We can start the work once you sign the plan. |\n| ~~We cannot add the guest unless you~~ send us the name. | We can add the guest if you send us the name. |\n| ~~We won't post the ring until you~~ choose a size. | We will post the ring once you choose a size. |\n| ~~We can't open the claim without the report~~. | We can open the claim with the report. |\n\n| Instead of | Say |\n|---|---|\n| ~~We're unable to deliver~~ on Sunday. | Your parcel comes on Monday between 9 and 12. |\n| ~~I won't be able to call~~ you back today. | I'll call you tomorrow before noon. |\n| ~~We don't offer~~ gift boxes. | Each order comes in plain kraft paper, ready for a ribbon of yours. |\n| At the moment ~~we do not have any free rooms left~~. | The next free room is from 4 May. |\n| ~~I have no authority to change~~ the fare. | My colleague in fares can change it, and I have asked her to call you today. |\n| ~~It is no longer possible to~~ swap the seats. | The seats are set now. You can still upgrade at the desk. |\n| ~~There's really no way for us to~~ bring the file back. | The last copy we hold is from Tuesday. I can send it today. |\n| ~~The cleaning fee can't be waived~~. | The cleaning fee pays for two hours of work. I can split it into two parts. |\n| ~~The library cannot lend~~ the first edition. | You can read the first edition in room 4, on any weekday. |\n| That is ~~not part of what we~~ do. | We clean and oil the clock; a new hand is work for a watchmaker. |\n| ~~We have stopped making~~ the red cup. | The red cup now comes as a bowl, in the same glaze. |\n| ~~We have decided not to extend~~ the trial. | The trial runs until Friday, and the small plan costs €4 a month. |\n\n| Instead of (article) | Say |\n|---|---|\n| ~~We do not support~~ the desktop app on older tablets. | The desktop app runs on tablets from 2019 on. |\n| ~~It is not possible to~~ move points between two cards. | Points stay on the card that you collected them with. |",
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
      "yields": []
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
      "yields": []
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
      "yields": [
        "empathy/greet-the-person"
      ]
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
      "yields": []
    },
    page: {
      "advice": "Take out a word that was typed twice.",
      "why": "A macro is sent a thousand times, and so is each slip in it. A doubled word is easy to overlook for the writer and easy to see for the\ncustomer, who wonders what else was done in haste.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| Open ~~the the~~ settings. | Open the settings. |\n| We sent it ~~to to~~ your office. | We sent it to your office. |\n| The code works ~~and and~~ stays valid. | The code works and stays valid. |\n| ~~The the~~ lock is new. | The lock is new. |\n| It comes ~~with with~~ a case. | It comes with a case. |\n| You get ~~a a~~ new key. | You get a new key. |\n| The key ~~is is~~ new. | The key is new. |\n| The note ~~on on~~ the door is ours. | The note on the door is ours. |",
      "leaveAlone": "- The van had had a flat tyre.\n- I know that that date is close.\n- Sign in in the app.\n- Keep a second way of signing in in case you lose the first.\n- Switch it on on Monday.\n- What it is is a spare key.\n- Bye bye!\n- It is very, very late.\n- No no, that one is yours.\n- Book a seat in, in the end, any row.\n- The hotel is in Baden Baden.",
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
      "yields": []
    },
    page: {
      "advice": "Replace every blank with a placeholder that your help desk fills in, or with the words themselves.",
      "why": "A macro with a hole in it is not a resolution: the customer reads a bare bracket, has to ask when, and sees that nobody read the answer\nbefore it was sent.",
      "examples": "| Instead of (macro, zendesk) | Say |\n|---|---|\n| Your table is booked for ~~[DATE]~~. | Your table is booked for {{ticket.ticket_field_4711}}. |\n| Dear ~~[Customer Name]~~, your key is ready. | Dear {{ticket.requester.first_name}}, your key is ready. |\n| We meet at ~~<insert time>~~ in the lobby. | We meet at nine in the lobby. |\n\n| Instead of | Say |\n|---|---|\n| Your code is ~~XXXX~~ until noon. | Your code is in the app until noon. |\n| The visit is on ~~XX.XX~~ at nine. | The visit is on 4 May at nine. |\n| You pay £~~____~~ a month. | You pay £9 a month. |\n| You save $~~XX~~ a year. | You save $12 a year. |\n| Pay into ~~XXXX-XXXX~~ by noon. | Pay into the account on your bill by noon. |\n| Your guide is ~~(insert name)~~ today. | Your guide is Ada today. |\n| Your room is ~~(Insert number)~~ upstairs. | Your room is 12 upstairs. |\n| The deposit is ~~TODO~~ this year. | The deposit is £50 this year. |\n| ~~Lorem ipsum~~ dolor sit amet. | The pool opens at six. |\n| Our address is ~~[insert address]~~. | Our address is 4 Mill Lane. |\n| Please park at ~~[fill in the lot]~~. | Please park at lot B. |\n\n| Instead of (article) | Say |\n|---|---|\n| The fee is ~~TODO~~ ask finance. | The fee is £4. |",
      "leaveAlone": "- The shirt comes in M, L, XL, XXL and XXXL.\n- Read the [house rules](https://example.com/rules) first.\n- Your number looks like XXX-XX-1234.\n- Add it to your to-do list.\n- See you on Sunday, xxx\n- The fee is set out in my letter [page 2].\n- Press [Enter] to go on.\n- Chapter XXX of the handbook says so.\n- (article) The format is [area code] and number.\n- Write `[NAME]` in the field.",
      "turnOff": "Turn it off in a library whose agents fill in every bracket by hand before they send; better, name those fields in the option `fields`."
    },
    check: templateUnfilledBlank,
  },
];
