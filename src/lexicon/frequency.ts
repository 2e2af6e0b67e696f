/**
 * Rough frequencies of common English words, in tokens of 100,000: only the order matters, for choosing the word of a
 * phrase that is looked up. A word that is not listed counts as 10.
 */
const common =
  'the 5500 to 3200 and 2600 a 2300 you 2300 of 2200 your 2000 in 1600 is 1300 for 1200 on 900 this 800 it 800 we 800 or 800 ' +
  'that 800 not 800 can 700 i 700 be 700 are 650 with 650 if 650 will 550 have 550 our 500 from 450 as 500 at 400 do 400 by 350 ' +
  'an 350 please 250 us 250 us 250 any 220 has 220 my 200 when 220 no 200 was 200 they 180 but 200 so 200 me 180 would 180 up 180 ' +
  'there 170 use 170 all 200 one 150 which 140 then 140 may 140 more 150 these 140 just 130 out 130 help 130 need 150 also 130 ' +
  'email 150 account 150 new 130 get 130 other 120 here 120 able 60 what 130 how 130 time 110 like 110 been 110 their 130 had 80 ' +
  'some 90 only 100 about 110 should 80 order 80 see 90 after 80 before 60 once 50 were 70 now 80 know 70 make 90 back 60 send 50 ' +
  'through 50 its 90 could 70 did 50 does 50 he 60 she 40 them 90 who 50 into 60 than 60 where 60 while 40 because 40 until 30 ' +
  'check 50 click 60 link 50 page 60 add 60 go 60 want 60 way 50 work 60 change 50 using 60 sure 50 find 60 below 40 those 50 first 60 ' +
  'try 40 within 30 without 30 still 40 same 50 each 40 hi 30 thanks 30 thank 40 sorry 25 contact 40 support 60 information 60 team 40';

const frequencies = new Map<string, number>();
{
  const parts = common.split(' ');
  for (let i = 0; i < parts.length; i += 2) frequencies.set(parts[i] as string, Number(parts[i + 1]));
}
for (const [mark, value] of [
  [',', 4500],
  ['.', 5000],
  [':', 700],
  ['?', 200],
  ['!', 200],
  [';', 60],
  ['&', 60],
  ['–', 300],
  ["'s", 400],
  ["'d", 30],
  ['\u0000number', 900],
  ['\u0000ing', 100],
  ['\u0000ed', 100],
  ['\u0000placeholder', 300],
  ['\u0000code', 300],
  ['\u0000url', 100],
  ['\u0000label', 400],
] as const) {
  frequencies.set(mark, value);
}

/** How often the word stands among 100,000 tokens, roughly. */
export function frequencyOf(word: string): number {
  return frequencies.get(word) ?? 10;
}
