// Generated from rules/ by `npm run generate`. Please change the rules, not this file.
import completeResolutionDescriptiveLinks from '../../rules/complete-resolution/descriptive-links/check.ts';
import completeResolutionNextStep from '../../rules/complete-resolution/next-step/check.ts';
import completeResolutionNoPrematureClose from '../../rules/complete-resolution/no-premature-close/check.ts';
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
      "options": {},
      "yields": []
    },
    page: {
      "advice": "Make the link text say what the customer finds behind it.",
      "why": "Doing business is easy when the next step can be seen at a glance. People scan a text for its links, and screen readers list\nlinks without the words around them: ten times “here” helps nobody.",
      "examples": "| Instead of | Say |\n|---|---|\n| To follow the van, click [~~here~~](https://example.com/van). | You can [follow the van on the map](https://example.com/van). |\n| The opening hours are [~~here~~](https://example.com/hours). | We list the [opening hours of every branch](https://example.com/hours). |\n| [~~Click here~~](https://example.com/form) to get the form. | [Get the form](https://example.com/form). |\n| All sizes are behind [~~this link~~](https://example.com/sizes). | Compare [all sizes](https://example.com/sizes). |\n| We explain it in [~~this article~~](https://example.com/trial). | We explain [how the trial works](https://example.com/trial). |\n| Choose a lens. [~~Read more~~](https://example.com/lens) | Choose a lens with our [lens guide](https://example.com/lens). |\n| [~~Learn more~~](https://example.com/plans). | [Compare the plans](https://example.com/plans). |\n\n| Instead of (article) | Say |\n|---|---|\n| The map is at ~~https://example.com/city/map~~ for everyone. | The [map of the city](https://example.com/city/map) is open to everyone. |",
      "leaveAlone": "- Here is [your invoice](https://example.com/invoice).\n- [Here's how to fold the tent](https://example.com/tent)\n- You can read more in the [guide to lenses](https://example.com/lens).\n- Our status page is at https://example.com/status today.\n- (article) Type status.example.com into the address bar.\n- (article) Write `https://example.com/hook` into the field.",
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
      "examples": "```macro bad title=\"Deposit kept\" finds=1\nHi Noa,\n\nThe room was left with a broken window. We are not able to pay the deposit back. The decision was made by our house team.\n\nLakeside Rentals\n```\n\n```macro good title=\"Deposit kept\"\nHi Noa,\n\nThe room was left with a broken window, so the deposit of £80 pays for the new glass. I'll send you the glazier's invoice by Friday. If you see\nit differently, reply with your photos and I look at them myself.\n\nLakeside Rentals\n```\n\n```macro bad title=\"Data lost\" finds=1\nHello Tim,\n\nI'm sorry that your notes from Tuesday are gone. The server stopped in the middle of the backup. It was a fault of ours.\n\nNotely\n```\n\n```macro good title=\"Data lost\"\nHello Tim,\n\nI'm sorry that your notes from Tuesday are gone. The server stopped in the middle of the backup. You can restore Monday's version under\n**History**.\n\nNotely\n```\n\n```macro bad title=\"Question about fees\" finds=1\nDear Ms Adler,\n\nThank you for your question about the yearly fee. All details on fees are on our website. This conversation has been closed.\n\nCard desk\n```\n\n```macro good title=\"Question about fees\"\nDear Ms Adler,\n\nThank you for your question about the yearly fee. It is £24, and we charge it each January. Would you like to pay by the month? Reply “monthly” and\nI change it today.\n\nCard desk\n```",
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
      "examples": "| Instead of | Say |\n|---|---|\n| We ~~apologize for any inconvenience~~. Your new lamp leaves today. | I'm sorry that the lamp came with a cracked shade. Your new lamp leaves today. |\n| ~~Sorry for the hassle~~! The app works again. | I'm sorry that the app signed you out twice. The app works again. |\n| Please accept our ~~apologies for the trouble this may have caused~~. | I'm sorry that you stood outside a locked door. |\n| I'm ~~sorry if my last mail was unclear~~. | I'm sorry that my last mail gave you the wrong date. |\n| We're ~~sorry you feel that we were slow~~. | We're sorry that you waited a week for us. |\n| ~~Any inconvenience caused is regretted~~. | I'm sorry that the pool was closed during your stay. |\n| Kindly ~~excuse the disturbance~~. | I'm sorry that the drilling woke you up. |",
      "leaveAlone": "- I'm sorry that your order came without its charger.\n- Sorry about the noise on your line this morning.\n- We apologize for charging your card twice.\n- I'm sorry to hear that the tent leaks.\n- If you feel unwell after the treatment, call us at once.\n- To spare you the hassle of a second trip, we bring both boxes on Friday.",
      "turnOff": "Turn it off where a law prescribes the wording of an apology."
    },
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
          "text": "“{quote}” says a word twice, and a slip like this makes the customer read the sentence again.",
          "help": "Take one of the two out."
        }
      },
      "options": {},
      "yields": []
    },
    page: {
      "advice": "Take out a word that was typed twice.",
      "why": "A macro is sent a thousand times, and so is each slip in it. A doubled word is easy to overlook for the writer and easy to see for the\ncustomer, who wonders what else was done in haste.",
      "examples": "| Instead of | Becomes |\n|---|---|\n| Open ~~the the~~ settings. | Open the settings. |\n| We sent it ~~to to~~ your office. | We sent it to your office. |\n| The code works ~~and and~~ stays valid. | The code works and stays valid. |\n| ~~The the~~ lock is new. | The lock is new. |\n| It comes ~~with with~~ a case. | It comes with a case. |\n| You get ~~a a~~ new key. | You get a new key. |",
      "leaveAlone": "- The van had had a flat tyre.\n- I know that that date is close.\n- Bye bye!\n- It is very, very late.\n- No no, that one is yours.\n- Book a seat in, in the end, any row.\n- The hotel is in Baden Baden.",
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
      "why": "A macro with a hole in it is not a resolution: the customer reads “[DATE]”, has to ask when, and sees that nobody read the answer\nbefore it was sent.",
      "examples": "| Instead of (macro, zendesk) | Say |\n|---|---|\n| Your table is booked for ~~[DATE]~~. | Your table is booked for {{ticket.ticket_field_4711}}. |\n| Dear ~~[Customer Name]~~, your key is ready. | Dear {{ticket.requester.first_name}}, your key is ready. |\n| We meet at ~~<insert time>~~ in the lobby. | We meet at nine in the lobby. |\n\n| Instead of | Say |\n|---|---|\n| Your code is ~~XXXX~~ until noon. | Your code is in the app until noon. |\n| The visit is on ~~XX.XX~~ at nine. | The visit is on 4 May at nine. |\n| You pay £~~____~~ a month. | You pay £9 a month. |\n| The deposit is ~~TODO~~ this year. | The deposit is £50 this year. |\n| ~~Lorem ipsum~~ dolor sit amet. | The pool opens at six. |\n| Our address is ~~[insert address]~~. | Our address is 4 Mill Lane. |\n| Please park at ~~[fill in the lot]~~. | Please park at lot B. |\n\n| Instead of (article) | Say |\n|---|---|\n| The fee is ~~TODO~~ ask finance. | The fee is £4. |",
      "leaveAlone": "- The shirt comes in M, L, XL, XXL and XXXL.\n- Read the [house rules](https://example.com/rules) first.\n- Your number looks like XXX-XX-1234.\n- Add it to your to-do list.\n- (article) The format is [area code] and number.\n- Write `[NAME]` in the field.",
      "turnOff": "Turn it off in a library whose agents fill in every bracket by hand before they send; better, name those fields in the option `fields`."
    },
    check: templateUnfilledBlank,
  },
];

/** The keys of each rule’s messages. */
export interface MessageKeys {
  'complete-resolution/descriptive-links': 'default' | 'address';
  'complete-resolution/next-step': 'default';
  'complete-resolution/no-premature-close': 'default';
  'complete-resolution/say-when': 'default';
  'empathy/real-apology': 'default' | 'conditional' | 'feel';
  'template/repeated-word': 'default';
  'template/unfilled-blank': 'default' | 'mark';
}

/** The options of each rule that has some. */
export interface RuleOptions {
  'complete-resolution/next-step': { 'sentences': number };
  'template/unfilled-blank': { 'fields': readonly (string)[] };
}
