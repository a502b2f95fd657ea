import type { Phrases } from './phrases.ts';

export const money: Phrases = {
  salary: {
    says: `
      my salary expectations; what salary i have in mind; what i want to earn; how much i am looking
      for; my desired salary; wanted a number from me; they asked for a figure; pushed me for a
      figure; money of course; the money question; what sort of package i expect; expected ctc; my
      ctc expectation; salary range; the salary band; what would you need to come here; our budget
      is only 42k; we can't go that high; you are above our budget; that's more than we pay; i
      priced myself too high; said my number was too high; flinched at my salary; day rate; my daily
      rate; hourly wage i wanted; how much per hour; what band i was expecting; which point on the
      pay scale; day rate outside ir35; how i arrive at that sum; why i think i am worth that much;
      is the salary negotiable for you; what's the minimum you'd accept; my bottom line on pay;
      gross annual salary wish; salary expectaions; sallary expectation; what are you hoping to be
      paid; pay expectations; asked about remuneration; is minimum wage ok for you; whether 28k
      would be enough; how much do you want; lpa i am expecting; salary brackets and where i sit;
      they said they can't match my ask; my ask was over the range; compensation expectations; total
      comp i am targeting; could you live on what we pay
    `,
    words: `
      salary; pay; wage; money; compensation; remuneration; package; figure; ctc; lpa; band; per
      hour; day rate; gross; sallary; pay scale; range; expectations
    `,
  },
  'current-pay': {
    says: `
      what i earn now; my current salary; what i am on at the moment; what i'm on right now; what do
      you earn today; present ctc; current ctc and expected; how much my present employer pays me;
      my last salary; what i got paid in the last job; my previous wage; salary history; asked for
      my pay slips; wanted to see my last three payslips; proof of current earnings; what they pay
      you at present; my current package; current base and bonus; what i take home today; what i
      made before; my last drawn salary; last drawn ctc; in-hand salary currently; what band i'm on
      now; which afc band i am currently; my current point on the spine; current day rate; what my
      current client pays; what i earnt at my old place; how much i was making; refused to tell them
      my present pay; if i would share my current compensation; what my hourly is now; what's your
      current figure; and what do you get now; current earnings; p60 from last year; how much do you
      get at present; what i was paid in my former role; my existing salary and benefits; do you
      mind telling us what you're on; whether my present pay is public; previous pay in comparison;
      was shocked how little i earn now; thought i earn a lot already; the jump from my current pay;
      40 percent hike over current; what your present hike was; what i bring home every month; my
      actual salary today
    `,
    words: `
      current salary; current pay; present salary; payslip; pay slips; p60; on now; last drawn;
      salary history; earn now; earning now; in-hand; current ctc; currently earning; what i'm on;
      previous salary
    `,
  },
  'pay-cut': {
    says: `
      why i'd take less money; earning less than before; a pay cut; would i accept a paycut; it
      would be a drop in salary; you'd be going backwards financially; can you afford to work here;
      that's 15k less than you had; you know we pay less than the private sector; charity wages
      after a bank; nhs pays less than agency; less money than in consulting; if i could live on the
      lower wage; whether i'd be happy earning less; take a hit on salary; a step down in pay;
      taking a cut; the salary is lower than what you had; why would you come for less; won't you
      miss the money; how i'd manage the mortgage on less; do my sums with the lower pay; worried
      i'd leave for better pay; afraid i would resent the pay; would the lower salary be a problem;
      apprentice wage after a full salary; starting salary again; didn't believe i'd work for less;
      suspicious about me accepting a lower salary; the drop from my old wage; the difference to my
      former salary; losing my company pension and car; giving up london weighting; losing the tax
      free allowance; teacher pay after engineering; paying you a third less; you were earning
      double; we can't match what you were on; sacrificing income; financial step back; will you be
      ok on our money; from contractor rate to permanent pay; permie salary after contracting; less
      pay for what; salary goes down not up; lower grade so lower pay; is it realistic on this wage;
      pay reduction
    `,
    words: `
      pay cut; paycut; less money; earn less; earning less; lower salary; lower pay; drop;
      reduction; afford; less pay; salary cut; cut in pay; backwards financially; step down in pay;
      can't match
    `,
  },
  bonus: {
    says: `
      my bonus; what bonus i get; how my commission works; commission only; on target earnings;
      basic plus commission; base and variable; how much of my pay was variable; whether i'd be fine
      with a low base; fixed versus variable split; 60/40 split; 80/20 variable; uncapped
      commission; stock options; rsus i would leave behind; unvested shares; equity instead of cash;
      how i feel about equity; joining bonus; sign on bonus; signing bonus to buy me out; retention
      bonus clawback; would lose my annual bonus if i left; bonus paid in march; profit share;
      performance related pay; tips and service charge; how tips are shared; quarterly incentive;
      incentive scheme; did i hit my bonus last year; what percentage commission i had; commission
      structure; draw against commission; piece rate; paid per delivery; paid per piece; christmas
      bonus; thirteenth month; 13th salary; would i work for commission; what i earned on top of
      basic; no basic just commission; my variable component; variable pay in ctc; accelerators over
      quota; deferred bonus; guaranteed bonus in the first year; how i was bonused; spiffs and
      kickers
    `,
    words: `
      bonus; commission; ote; variable; equity; rsu; stock options; shares; incentive; tips; tronc;
      uncapped; profit share; joining bonus; sign-on; esop; unvested; piece rate; clawback;
      comission
    `,
  },
  'raise-expectations': {
    says: `
      when i'd expect a raise; how soon i expect a pay rise; if i expect a promotion quickly; what
      rise i expect after probation; the next promotion; when i'd want to be promoted; how fast you
      want to move up; pay review after six months; salary after two years; where my salary should
      be in three years; you won't get a raise here for a while; there is no promotion for two
      years; increments are slow with us; annual increment i expect; appraisal hike; what hike next
      year; no ladder here; there's not much progression; is it a problem that there's no
      progression; limited room for advancement; you won't make senior quickly; would i wait for the
      senior title; how i'd react if passed over; what if you don't get promoted; flat hierarchy no
      titles; are you ok with a flat structure; partner track; when i want to make partner; moving
      up the bands; going for band 6; next pay band; upper pay scale; threshold application; tlr
      points; expecting to step up to head chef; from assistant manager to manager by when; worried
      i'd want a raise soon; thinks i'll ask for more after three months; salary development; pay
      progression; career progression expectations; title bump; how i asked for a raise before;
      whether i ever asked for a pay rise; do you expect yearly increases; wage increase later; step
      increases; climbing the ladder fast; ambitious about promotion; hopes of promotion
    `,
    words: `
      raise; pay rise; payrise; promotion; promoted; increment; hike; progression; ladder;
      advancement; move up; partner track; appraisal; pay review; next level; salary increase
    `,
  },
};
