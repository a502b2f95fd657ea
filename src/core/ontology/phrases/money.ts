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
      comp i am targeting; could you live on what we pay; what number have i got in mind; what
      figure should we put on the form; ctc expectation in lakhs; what day rate am i after; what do
      i charge per day; price work or day rate, what would i want; my ask; what hourly would i be
      looking for; is 12.60 an hour ok for me; would band 6 midpoint work for me; which pay spine
      point i'd want; salary range, ballpark; she pushed me to name a figure first; they wouldn't
      tell the budget and wanted mine; min i'd accept; my floor; what would make me sign; how much
      per month brutto; net or gross and how much; how many naira per month; desired compensation
      box; what rate per mile i want; what would i want per cover shift as a locum; my rate as a vet
      locum; ote aside, what base; what base am i targeting; he said other candidates ask for less;
      said i'm above their budget; the top of our budget is 45, would i walk; said 60k is steep for
      this town; why do i think i'm worth that much; how i got to that figure; justify the number i
      wrote; am i flexible on the money; is my figure negotiable; how much wiggle room on pay; the
      living wage is what we pay, fine with that?; minimum wage job, ok?; we pay union scale,
      problem?; can i live on apprentice wage; whats my money expectation; pretensão salarial;
      expectativas salariales; oczekiwania finansowe, ile; magkano expected salary; annual package
      wanted; total comp expectations; what do i expect to earn here; remuneration hopes; my salary
      requirement before we go further; chair rent or percentage, what would i want; what fee per
      lesson i'd expect; what do i want per treatment as associate dentist; uda rate i'm after; how
      much per word i'd expect; what per illustration; m4 or upper pay scale, which one i want;
      where on the teacher main scale; would i take grade 5 bottom point; civil service heo starts
      at minimum, ok?; cabin crew base plus sector pay, acceptable?; they pay 11.44, do i accept;
      how much for a saturday girl; executive package, what would i look for; what pay would be fair
      for this post; money talk came up early; wages question; if pay were 5k under my ask; what if
      we can't match my figure; would i settle for 38; said the pay is what it is; throw out a
      number; so what are we talking, thirty?; is the advertised wage enough for me; did i see what
      it pays; pay fits your expectations?; per annum expectations as a chef de partie; my asking
      price
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
      actual salary today; what do i make right now; what am i on at the mo; current ctc and fixed
      variable split; last drawn salary; three months payslips please; bring your p60; send last
      payslip; form 16 wanted; what does my present employer pay me; what was i paid in the last
      place; pay history for the last three jobs; what's my existing package; current base; what's
      my hourly where i am; what did i get per shift there; what do they give you over there; how
      much does tesco pay me; how much was the agency paying me; what were you earning at your
      former firm; which band am i now; what spine point am i on currently; which step of the tvöd
      am i in; current gross monthly; derzeitiges gehalt; ile teraz zarabiam; salario actual; quanto
      ganho hoje; magkano sweldo ko ngayon; how much is my salary in present company; my old wage;
      proof of what i earn today; they'll verify my present pay with my employer; hr asked for
      salary slips; what was on my last payslip; does my current job pay above thirty; are you on
      more than 40 now; she guessed i'm on 26 at present; what did the army pay me; my corporal's
      pay; what's my current day rate; the rate on my last contract; what did my last client pay per
      day; what percentage do i get from the salon now; how much do i take home today; take home at
      the moment; my present car allowance and package; benefits i have now; what perks does my
      current employer give; pension contribution i get now; what uda value do i get at my practice
      now; how much per sector am i getting now; what am i paid for nights there; what was my
      stipend; what do you earn as a ta now; my final salary at the bank; salary in the previous
      post; compensation at my current firm; current total comp with stock; how much of my pay today
      is fixed; prior earnings field on the form was mandatory; told them what i earn? they
      insisted; didn't want to say what i make now; last increment i got and current pay; what did
      you start on there and what now; what do they pay drivers at your place; present wage per hour
      at the farm; existing earnings; what are they paying me that i'd leave; currently earning?;
      how much did i bill last year as a freelancer; my income as self employed now; recruiter
      wouldn't submit me without present salary; current sal details; what i got at the hotel per
      month; my pay today vs market; asked whats my actual salary now in euros
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
      pay reduction; would i take a drop; it's six grand less than i'm on; this pays under what you
      had; can i afford to take this; why would i step down in pay; going backwards financially;
      you'd be losing 400 a month, sure about that?; why would a banker come to a charity for half;
      charity sector pays less, i know that?; coming from industry to teaching, the drop; public
      sector can't match my private pay; hit on my income; less than i'm used to; a step back in
      wages; how would i manage on a smaller wage; happy to earn less?; why accept lower money; from
      contractor rates to a perm salary, big fall; giving up my day rate; london weighting would go;
      losing my shift allowance; no unsocial hours pay here, that's a chunk gone; apprentice pay
      after a full wage; dropping from band 7 to band 5 money; from consultant money to civil
      service pay; i used to earn double; my previous ctc is higher than their offer range; lower
      ctc than present, ok?; negative hike acceptable?; weniger gehalt als vorher; ganaría menos que
      antes; mniej niż zarabiałem; willing to accept a reduction; reduced pay compared with
      offshore; rigs paid way more, can i adjust; dubai was tax free, here it isn't; from swiss
      wages to german wages; sf salary to nashville salary, drop fine?; startup pays below what i
      get at the big firm; they can't pay what google paid; my partner track income vs this in-house
      pay; is downgrade in salary a problem; can my household cope with less coming in; mortgage on
      a smaller paycheck; would the lower wage make me resentful; said people who take cuts regret
      it; someone before took less and was gone in three months; sacrificing earnings for this;
      earning below my last post; the money's worse here; worried i'd be unhappy with the lower
      package; do i realise it's a big drop; from hgv class 1 rates to van wage; from agency nurse
      rates to staff nurse pay; locum to salaried, less cash; leaving commission behind for a flat
      lower wage; twenty percent less than now; lost my tips, lower overall, ok with it?; from head
      chef pay to sous pay; head teacher to class teacher salary; trading money for lifestyle, do i
      mean it; financial step down; why work for less; a cut in wages to change field; junior salary
      at this stage; starting again at the bottom of the pay scale; below my previous level
      financially; lesser pay; my army pay with allowances was more than this; would i take a
      haircut on comp; demotion in pay; i'd have to swallow a lower rate; it's less than your
      benefits were worth; thirty percent lower, still interested?; why swap 55k for 40k; we pay
      less than the private hospital did; no company car here, you'd lose that; can't match what you
      were on; from offshore money to a workshop wage; your old airline paid more per sector;
      trading down on pay; it'd be less than your pension contributions used to be
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
      kickers; ote split 60 40; how i feel about uncapped commission; commission only, would i;
      variable part of the pay; how much of my package should be performance based; base low, rest
      on commission; accelerators and clawback; what was my quarterly bonus; deferred bonus i'd be
      walking away from; would need a buyout of my unvested stock; stock options instead of cash;
      esop in lieu of salary; equity or cash; sign-on bonus wanted?; joining bonus recovery;
      thirteenth month pay; christmas money weihnachtsgeld; carried interest; partner profit pool;
      piece rate picking strawberries; piecework pay per crate; per drop pay for couriers; paid per
      parcel; tips pooled or kept; tronc split; service charge share; would i work for tips;
      commission on retail sales of products in salon; percentage on colour services; per sector pay
      and onboard sales commission; duty free sales commission; kpi bonus in the warehouse; pick
      rate bonus; attendance bonus; safety bonus for drivers; fuel saving bonus; retention bonus;
      completion bonus on the project; performance related pay for teachers; did i get my full bonus
      last year; why was my bonus only half; payout percentage last year; did i hit max commission;
      what commission cheque was my biggest; earning on results only; fee income share as associate;
      percentage of collections; billable hours bonus; origination credit; placement commission,
      threshold; recruiter commission structure 10 to 30 percent; desk threshold before commission
      kicks in; annual performance bonus component; pms rating and variable payout; would i gamble
      on the variable; what share of pay i'd put at risk; discretionary bonus, nothing guaranteed;
      guaranteed bonus first year?; do i expect a bonus; is a bonus important to me; team bonus or
      individual; commission per car sold; per unit payment in bodyshop; bonus hours in mot bay;
      flat rate tech pay; productivity bonus on site; bonus per tonne; loyalty bonus; referral
      money; prima de productividad; premia uznaniowa; prowizja od sprzedazy; incentives in bpo,
      night differential aside; upsell incentive at the call centre; mystery shop bonus; how i'd
      live in a month with no commission
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
      increases; climbing the ladder fast; ambitious about promotion; hopes of promotion; what hike
      i expect after a year; when would i want a rise; appraisal, how much increase; what would i
      want to earn in two years here; would i expect more after probation; increment expectation;
      promotion timeline; how fast do i expect to be promoted; when do i think i'd be team leader;
      partnership in how many years; when would i expect to make director; senior title, how soon;
      if there's no promotion for three years; no pay progression here, fine?; flat structure, no
      ladder to climb; salary is frozen till 2027, thoughts; there's a pay freeze; annual review,
      nothing guaranteed; what if the rise never comes; would i come asking for more money in six
      months; said the young ones want a raise after three months; do you expect to move up a band
      quickly; going from band 5 to 6 when; would i want to go through threshold; upper pay range
      application; increments are automatic, no more than that; step increases only by tariff; will
      i be disappointed if i stay at this grade; there is no higher grade here; dead-end job, ok?;
      nowhere to go above this post; head chef isn't leaving, so no promotion; the manager's thirty,
      she's not going anywhere; captain upgrade time; purser upgrade expectations; when do i hope to
      get command; how long till i'd want my own branch; supervisor position promised?; would i
      expect to run my own section soon; expecting a salary review when; what growth in pay i
      expect; pay rise every year?; cost of living increase expected?; how often do i want my rate
      reviewed; day rate uplift at renewal; expect a better wage once i get my nvq; more money once
      qualified?; raise after passing acca; pay bump after chartership; once i've got my gas ticket,
      how much more; apprentices get stepped raises, ok with it; if passed over for promotion; how
      would i react if a colleague got promoted first; what would i do if they denied my increase;
      did i ever ask for a raise; why did i not get promoted where i am; progression ambitions
      within the grade; tenure track promotion expectations; expecting associate to salaried
      partner; equity later?; what title would i want after 18 months; growth path expectation in
      company; career ladder, how quick; levels, l4 to l5 by when; e5 promo expectation; want to be
      promoted or happy as is; patient enough to wait for advancement; we don't do rises for the
      first year; future earnings i have in mind; next step up, when do i want it; is staying on the
      same money a problem long term; gehaltssteigerung nach der probezeit; awans, kiedy; aumento
      después del periodo de prueba; regularization increase; when do i think i deserve more; pay
      scale top is 31k, you'd hit the ceiling fast; what would a fair increase look like; am i after
      a leadership title quickly and more pay
    `,
    words: `
      raise; pay rise; payrise; promotion; promoted; increment; hike; progression; ladder;
      advancement; move up; partner track; appraisal; pay review; next level; salary increase
    `,
  },
};
