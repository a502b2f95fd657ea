import type { Phrases } from './phrases.ts';

export const tools: Phrases = {
  software: {
    says: `
      the programs you know; which software i use; what software have you used; software skills;
      what programs do you know; which programmes i can work with; my it skills; it literacy; how
      computer literate am i; computer skills; are you good with computers; computers, do i cope; am
      i any good with computers; which systems have i worked on; what systems did you use there; the
      system we use is different; have you used our system; we use a system you won't know; do i
      know their software; never heard of the software; learning their software; how fast would i
      learn the program; our in house system; in-house software; an old system with green screens;
      dos based system; booking system; practice management software; practice software; emis or
      systmone; exact dental software; class charts; dms at the dealership; cad in general; adobe
      creative cloud; google workspace; digital tools; tech savvy; electronic patient records;
      handheld devices; apps for timesheets; edv kenntnisse; welche programme; mac or windows;
      anything but paper; rio and dentrix; r4 and bromcom; tapestry and famly; kerridge and clio;
      leap and proclaim; reapit and alto; cam and bim; davinci and protools; blender and unity;
      unreal and lightroom; miro and monday.com; gsuite and ecdl; icdl and labview; lims and
      chromeleon; arcgis and endnote; which systems have you worked with; what software did you use
      there; how good are you with computers; computer literate; it skills in general; which
      packages are you fluent in; the tools on my cv, rate yourself; new software, how long to pick
      up; our in-house system is ancient; they use a system i never heard of; we're on a bespoke
      platform; never used their software; which till of tools for tickets, any; which booking
      software; salon software, fresha or phorest; treatwell and timely; care planning app, nourish
      or pcs; systmone or emis; rio notes, patient record system; badgernet for maternity; dental
      software, exact or r4; vet practice system, rx works; merlin or vetspace; lims, labware or
      starlims; empower for chromatography; veeva vault; sims or arbor; cpoms for schools; tapestry,
      nursery app; famly for nurseries; moodle or canvas lms; library system, koha or alma; sierra
      and aleph; collections database, tms or modes; tessitura ticketing; done any spektrix; avid or
      premiere or resolve; pro tools or logic; which cad package; inventor or creo; tekla or staad;
      mastercam, edgecam; etabs came up; archicad or vectorworks; sketchup and lumion; bluebeam
      markups; cost x or causeway estimating; procore or fieldview; yardi, mri property software;
      reapit or alto for agents; bloomberg terminal; murex or calypso; guidewire, claims platform;
      temenos t24, finacle; know flexcube; tally prime; lexware or addison; contaplus, a3; comarch
      or symfonia; explain totvs; clio or leap for law firms; proclaim case management; imanage
      documents; bullhorn or vincere; raisers edge; ever used donorfy; niche rms, police system;
      holmes 2; jpa, army system; mosaic or liquidlogic; paris notes, social care system; rotaready
      or deputy for rotas; genesys or avaya softphone; five9 dialler; amadeus or sabre or galileo;
      altea check-in; guestline or mews or cloudbeds; opentable, resdiary; teams and slack and zoom;
      notion, monday, trello; which helpdesk tool; autotask or connectwise; sophos console, whatever
      edr; wireshark and nmap, which tools; farmplan, gatekeeper; dairycomp experience; john deere
      operations center; cctv software, milestone; guard tour app; old green screen system, as400;
      mac or pc; tech savvy or not; digital skills test; which platforms do you master;
      programmkenntnisse in practice; done any edv-kenntnisse; manejo de programas informaticos;
      obsluga programow; informatica basica; computer appreciation, nigeria; what's in my toolbox,
      apps wise; google workspace or whatever; do i get on with technology
    `,
    words: `
      software; programs; programmes; systems; system; computer; computers; it skills; edv; tools;
      emis; systmone; sims; arbor; cpoms; canva; premiere; after effects; adobe; notion; trello;
      slack; google docs; tech-savvy; literate
    `,
  },
  'microsoft-project': {
    says: `
      microsoft project; ms project; how well i know ms project; do you use ms project; have i used
      msp; is it msp or primavera; planning in ms project; ms project plans; ms project schedule;
      building a schedule in ms project; gantt in ms project; gantt charts in msp; an .mpp file; mpp
      file they opened; critical path in ms project; baseline in ms project; setting baselines in
      msp; task dependencies in ms project; linking tasks in msp; predecessors and successors in
      project; lag and lead in ms project; resource levelling; resource leveling in msp; resources
      and calendars in ms project; project online; project server; project for the web; microsoft
      planner and project; i only know planner, not project; i plan in excel, not ms project; no ms
      project experience; never opened ms project; rusty in ms project; raised an eyebrow at my msp;
      ms projekt; microsoft projects; tracking progress in ms project; percent complete in msp;
      earned value in ms project; master schedule with subprojects; exporting ms project to
      powerpoint; do i hold the ms project certificate; ms project course; test in ms project; drew
      up a plan in msp on the spot; which tool do you schedule with; scheduling software, ms
      project; msp advanced; ms project is a must here; we run everything in ms project; asked about
      microsoft project twice; ms project, can i use it; microsoft project level; do i plan in ms
      project; msp gantt charts; the .mpp file; baseline a schedule in msp; resource levelling in
      microsoft project; link tasks, predecessors in ms project; ms project or just excel gantt;
      project server, pwa; project online experience; microsoft project plan for a hospital move;
      they send the programme as mpp; slack and float in ms project; msp on site for the build
      programme; tracking gantt view; leads and lags in microsoft project; summary tasks and
      milestones in msp; how many lines in your biggest ms project plan; built a schedule in ms
      project for the client; update percent complete in msp; resource sheet, ms project; calendars
      and non-working days in microsoft project; msp test, fix this broken plan; auto schedule or
      manual schedule in ms project; ms-project kenntnisse; ms project terminplan fuer baustelle;
      manejo de ms project; znajomosc ms project; cronograma no ms project; ms project certified,
      74-343; microsoft projects they said, the planning one; is primavera all i know or ms project
      too; exporting ms project timeline to slides; master schedule with subprojects in msp; work
      breakdown structure in microsoft project; ms project, never opened it honestly; if i'm an msp
      power user; project professional licence; effort driven tasks in ms project; constraint dates
      in msp, must finish on; the network diagram in microsoft project; shutdown planned in ms
      project; it rollout schedule, ms project; drug development timeline in microsoft project;
      event plan in ms project; aircraft refit schedule on msp; said the contractor's ms project
      programme is a mess; read a microsoft project gantt out loud; overallocated resources red man
      msp; project baseline variance in ms project; ms project training, did i do a course; planner
      or ms project, which one; can i hand a pm office an mpp weekly; how i report from ms project;
      two week lookahead from msp; linking milestones across plans in microsoft project; cost
      loading in ms project; s curve out of ms project; ms project for wedding venues lol; msp
      schedule slipped, show recovery; hammock tasks in ms project; ms project skills out of ten;
      custom fields and filters in msp; pmo wants everything in microsoft project; grant project
      timeline done in ms project; ms project for a museum exhibition; university estates uses
      microsoft project; army planning, moved to ms project; school building programme in msp; split
      tasks in microsoft project; deadline field, ms project; inactive tasks in msp; task inspector,
      ms project; fixed duration or fixed work in ms project; msproject desktop or online; microsoft
      project, they insist on it
    `,
    words: `
      msp; ms project; ms-project; microsoft project; mpp; .mpp; project online; project server;
      baseline; resource levelling; leveling; schedule; scheduling; gantt; ms projekt; predecessors;
      project for the web
    `,
  },
  excel: {
    says: `
      excel, how well; my excel; how good is my excel; excel skills; level of excel; rate your excel
      from one to ten; excel out of ten; is your excel advanced; advanced excel; only basic excel;
      basic excel isn't enough; raised an eyebrow at my excel; not convinced by my excel; an excel
      test; there was an excel test; excel test on the day; sat me down in front of a spreadsheet;
      spread sheets; can you use spreadsheets; pivot tables; do a pivot table; can i do pivots; v
      lookup; vlookup or xlookup; index match; index and match; if formulas; nested ifs; do i know
      the sverweis; formulas in excel; array formulas; conditional formatting; power query; power
      pivot; charts in excel; macros in excel, recorded; excel models; building a financial model in
      excel; excel shortcuts; keyboard shortcuts without a mouse; excel dashboards; mis reports in
      excel; data validation and drop downs; freeze panes; removing duplicates in excel; text to
      columns; goal seek; budget in excel; a rota in excel; large excel files crash; ms excel; how
      do you use excel in your job; google sheets instead of excel; we live in excel; everything
      here runs on excel; worried about my excel; excel wizard; excel guru; are you an excel person;
      sumifs and countifs; excel test before the interview; how good is my excel out of ten; power
      query in excel; spreadsheet test, twenty minutes; build a model in excel from blank; circular
      reference; absolute and relative references, dollar signs; excel shortcuts without mouse; f4,
      ctrl shift arrows; goal seek, solver add-in; data validation dropdown; remove duplicates in a
      sheet; excel crashes with 300k rows; charts in excel, combo chart; what-if data table; dcf in
      excel; lbo model spreadsheet; loan amortisation, pmt function; npv irr in a spreadsheet;
      debtors list in excel; staff rota in excel; pupil tracking spreadsheet; markbook in excel; lab
      results spreadsheet formulas; stock sheet in excel; recipe costing spreadsheet; bill of
      quantities in excel; timesheets in excel; mileage log spreadsheet; fleet list filter in excel;
      route sheet on excel; patient list, spreadsheets filtering; donor list dedupe in excel; shift
      roster on a spreadsheet; guest list excel; payroll upload sheet formulas; commission
      calculator in excel; bookings spreadsheet for a salon; herd records in excel; harvest figures
      on a spreadsheet; museum inventory in excel; budget workbook linked sheets; broken links, #ref
      errors; #n/a in my lookup; offset, indirect; array formulas, dynamic arrays; let and lambda;
      named ranges; hidden sheets and protection; slicers on a pivot; dashboards in excel;
      concatenate, left, mid; rank and percentile formulas; averageifs came up; know iferror; date
      formulas, networkdays; sorting and filtering, basic excel; excel intermediate they want;
      microsoft excel certificate, mos expert; xls file they mailed to clean; google sheets or
      excel; excel kenntnisse, sverweis; wenn funktion, pivot auswertung; buscarv, tablas dinamicas;
      wyszukaj pionowo; procv, tabela dinamica; mis reports in excel, hlookup; excel for bpo
      reporting; can i do formulas; when did i last use spreadsheets; live excel, she shared her
      screen; are you an excel whizz; excel hell, forty tabs; do i only type into spreadsheets; the
      biggest spreadsheet i built; reconcile two columns in excel; csv opened wrong in excel; print
      area, page breaks in excel; histogram with the analysis toolpak; explain sumproduct; subtotals
      and grouping; spreadsheet auditing, trace precedents
    `,
    words: `
      excel; exel; excell; vlookup; xlookup; pivot; pivots; pivot tables; spreadsheet; spreadsheets;
      index match; sumifs; sverweis; formulas; power query; macros; xlsx; conditional formatting;
      sumif; hlookup; countif; cells; s-verweis; solver; xls
    `,
  },
  powerpoint: {
    says: `
      my powerpoint; power point; how well i know powerpoint; powerpoint skills; level of
      powerpoint; making slides; do you make your own slides; building slides; building decks; slide
      decks; a deck in an hour; make a deck overnight; two slides in thirty minutes; make one slide
      from this text; turn this report into five slides; a powerpoint test; powerpoint task; slide
      master; master slides; templates in powerpoint; corporate template; animations in powerpoint;
      think cell; charts in powerpoint; speaker notes in powerpoint; pitch decks; pitch deck; board
      decks; management slides; client ready slides; consulting style slides; action titles; pyramid
      principle slides; slides too busy; too much text per slide; keynote or powerpoint; google
      slides; formatting slides for the partners; polishing decks at midnight; embedding excel in
      powerpoint; folien bauen; power point präsentation; powerpoint for lessons; powerpoints for
      assembly; how quickly do i build a deck; my ppt looked amateurish; not sure about my
      powerpoint; raised an eyebrow at my ppt; ms powerpoint; pp presentation; slide design;
      powerpoint wizard; can i do powerpoint; make a deck in powerpoint; slide master, do i know it;
      pitch decks in powerpoint for partners; consulting slides, think-cell; how many slides a day
      do i make; build a powerpoint for the board; slides with action titles; pptx template,
      corporate design; tidy this ugly slide; powerpoint test, turn notes into slides; ppt making,
      expert or basic; morph transition; speaker notes and presenter view; embedding charts in
      powerpoint; smartart or own shapes; aligning and distributing objects on slides; powerpoint
      lessons for year 4; lecture slides in powerpoint; powerpoint for assemblies; do i teach off
      powerpoints; safety induction powerpoint; powerpoint for a toolbox talk; training deck in ppt;
      sales decks in powerpoint; tender presentation ppt; investor slides formatting overnight;
      banker pitch book in powerpoint; football field chart on a slide; waterfall chart in
      think-cell; powerpoint oder keynote; powerpoint or google slides; powerpoint kenntnisse;
      folien bauen, foliensatz; presentaciones en power point; prezentacje w powerpoincie;
      apresentacao no powerpoint; power point, spelt in two words in the ad; bosses scribble, i make
      the ppt; pa makes the powerpoint for the director; powerpoint for funeral slideshow; menu
      boards done in powerpoint; photo slideshow in ppt for the hotel lobby; museum talk, powerpoint
      with images; thesis defence ppt; conference poster made in powerpoint; research figures in
      powerpoint; ward teaching powerpoint; clinical audit slides ppt; parents' evening powerpoint;
      governor slides ppt; powerpoint for a client workshop; monthly business review ppt; qbr deck,
      powerpoint hours; steering committee slides in powerpoint; one pager slide, executive summary;
      status slides with traffic lights; infographic in powerpoint; death by powerpoint; are my
      slides pretty; which powerpoint shortcuts; slide library, brand centre; powerpoint embedded
      video won't play; mos powerpoint; add-ins in powerpoint, empower; converting pdf to ppt;
      hyperlinks and buttons in powerpoint; kiosk mode ppt loop; slide zoom; section headers in
      powerpoint; icons, eyedropper, colours in ppt; the deck i sent, who made the slides; send us a
      powerpoint you built; if i can make a ppt from scratch; powerpoint deck in one hour; ppt
      karaoke; designing slides for military briefings; storyboard slides before powerpoint;
      powerpoint file too big, compress; copilot in powerpoint; slide transitions, fade or none;
      campaign presentation in powerpoint, agency style
    `,
    words: `
      powerpoint; power point; ppt; pptx; slides; slide; deck; decks; think-cell; thinkcell; slide
      master; folien; pitch deck; google slides; smartart; template; powerpoints; animations;
      power-point; ppts; transitions
    `,
  },
  'microsoft-word': {
    says: `
      microsoft word; ms word; how well i know word; my word skills; word, how well; do you know
      word properly; word processing; a word test; test in word; had to format a document in word;
      formatting a long document; format a letter in word; word templates; templates in word; style
      sheets in word; styles in word; heading styles; table of contents in word; automatic table of
      contents; numbering in word; automatic numbering breaks; track changes; do you work with track
      changes; comparing documents in word; redlining in word; comments in word; mail merge; mail
      merges; can i do a mail merge; headers and footers; section breaks; page numbers in word;
      footnotes in word; cross references in word; tables in word; word doc; word docs; word
      documents; converting pdf to word; long reports in word; contracts in word; legal documents in
      word; document house style in word; typing up letters in word; copy typing into word; macros
      in word; building blocks; quick parts; google docs rather than word; word on a mac; microsoft
      word test timed; fifteen minute word exercise; never used styles in word; not sure about my
      word; only basic word; advanced word; word, can i do mail merge; microsoft word level; styles
      and headings in word; track changes in word; ms word test, format this letter; word templates,
      .dotx; section breaks in word; footnotes and cross references in word; long documents in
      microsoft word; numbering in word that breaks; legal numbering, multilevel list in word;
      compare two versions in word; redline in word; docx or pdf; word formatting of contracts;
      typing up reports in ms word; house style in word; page numbers from page three in word;
      headers and footers in word; word tables, split cells; mail merge labels in microsoft word;
      serienbrief in word; word kenntnisse, formatvorlagen; manejo de word; znajomosc worda; word,
      pacote, formatar documento; ms word proficiency; microsoft word for typing statements; letters
      on word for the surgery; clinic letters typed into word templates; newsletter laid out in
      word; school reports in word; worksheets made in word; lesson resources, word documents;
      thesis in word or latex; manuscript in word with comments; editing in word, accept all
      changes; proof a word file; bookmarks and fields in word; quick parts, building blocks; word
      forms, content controls; document automation with word templates; find and replace wildcards
      in word; word crashed, document recovered; word shortcuts, ctrl shift; how fast in word;
      agenda and minutes in word; risk assessments in word docs; method statements, word template;
      site reports written in ms word; tender documents formatting in word; bid document in word,
      200 pages; policy manuals in word; sop templates in word; regulatory dossier in word; medical
      writing, word styles; citations in word, endnote plugin; menus typed in word; notices and
      posters in word; certificate printed out of word; envelopes and labels in word; word count and
      readability in ms word; orientation, landscape page in the middle, word; text boxes jump
      around in word; watermark draft in word; protecting a word document; word online together with
      colleagues; google docs or word; libreoffice writer or word; do i know word well; mos word
      certificate; basic word, can you open and save; army clerk, letters in ms word; parish minutes
      on microsoft word; care plans typed in word; invoice template in word; word art lol; caption
      and table of figures in word; restrict editing in word; auto text in word for the lawyers; a
      messy word doc to fix in ten minutes; insert index, microsoft word; linked styles, normal
      template corrupted
    `,
    words: `
      ms word; microsoft word; ms-word; word; track changes; mail merge; docx; .docx; serienbrief;
      styles; footnotes; letterhead; formatting; word processing; table of contents; headers; doc;
      redlining; serienbriefe; letterheads
    `,
  },
  'microsoft-office': {
    says: `
      microsoft office; ms office; office 365; microsoft 365; how well i know office; ms office
      skills; ms office knowledge; are you good with ms office; the office package; the office
      suite; microsoft suite; ms suite; microsoft packages; the usual office programs; the usual
      microsoft programs; standard office applications; office applications; office products; word,
      excel and outlook; word excel powerpoint; word, excel and powerpoint, how well; word and
      excel; do i use word and excel; confident with word and excel; it package knowledge; office
      kenntnisse; ms office kenntnisse; the ms office test; test of office skills; office test at
      the agency; agency tested me on office; rate my office skills; am i proficient in office;
      proficient in microsoft; proficient in ms office; said office is basic knowledge; everyone
      says they know office; libre office; libreoffice or ms office; open office; office 2010, so
      old; which office version; mos certificate; microsoft office specialist; office on the ipad;
      office for mac; not sure about my ms office; i only ever used google, not microsoft office; no
      office experience, the programs i mean; computer packages like ms office; microsft office;
      mircosoft office; teams and office 365; microsoft office skills; ms office, all of it?; office
      suite; office 365, m365; do i know word excel and outlook; ms office proficient; comfortable
      with the office package; ms-office sicher im umgang; paquete office; pakiet office; pacote
      office; ever used ofimatica; microsoft 365 admin; office 2016 or 365; which office programs do
      you use; ecdl or icdl; european computer driving licence; mos certificates, which; basic ms
      office for the front desk; ms office test, word then excel then powerpoint; google workspace
      instead of microsoft office; teams, onedrive and the rest of office; ms office for a site
      clerk; office software for teachers; microsoft office level out of ten; intermediate on office
      apps; word and excel, everyday stuff; word, excel and powerpoint; knowledge of ms office is a
      must; office apps on a tablet; never worked with ms office, only paper; do i use office at
      home; office programs since when; nursing home uses office 365; library runs on microsoft
      office; garage paperwork, ms office; security control room, ms office basics; farm office,
      word and excel; office installed on macs; typing and ms office; computer course, ms office
      diploma; tally and ms office; ms office and internet; msoffice packages, nigeria; desktop
      publishing and ms office; ms office and typing speed for bpo; ms office literate, philippines;
      microsoft package; the ms suite; microsoft tools generally; microsoft programmes; standard
      microsoft products; office suite for a charity admin; licensing office 365 tenants; migrating
      to office 365; rolled out m365 to users; office training for colleagues; copilot for office;
      office shortcuts across programs; cabin crew ground job, ms office; kitchen manager, ms office
      for orders; housekeeping supervisor, office basics; dental reception, ms office; police staff,
      microsoft office; barracks admin, ms office; apprenticeship wants ms office; pub manager, does
      office for the rota; ms office for estate agents; can you find your way round microsoft
      office; usual office programs; office package, sicher oder grundkenntnisse; dominio de
      microsoft office; biegla znajomosc ms office; dominio do pacote office; office nivel usuario;
      which version of microsoft office; office skills test from an agency; temping agency, ms
      office tests; onenote and teams and office; self taught in office; office suite advanced or
      what; excel word outlook, the trinity
    `,
    words: `
      ms office; microsoft office; office 365; o365; m365; msoffice; ms-office; microsoft 365;
      office suite; office package; microsoft suite; mos; libreoffice; openoffice; office
      kenntnisse; microsft; proficient; ms-office-kenntnisse
    `,
  },
  'microsoft-access': {
    says: `
      microsoft access; ms access; access database; access databases; an access db; our access
      database; we still have an old access database; do you know access; how well i know access;
      access, how well; my access skills; have i worked with access; never used access; raised an
      eyebrow at my access; not sure about my ms access; queries in access; access queries; write a
      query in access; forms in access; access forms and reports; reports in access; building a
      database in access; a database i built in access; tables and relationships in access;
      relationships between tables in access; front end in access; split database; linked tables in
      access; access vba; macros in access; importing excel into access; excel or access; when would
      you use access instead of excel; moving from access to sql server; migrating an access
      database; mdb file; multi user access database; access for mailing lists; membership database
      in access; stock list in access; patient register in access; an access test; there was a test
      in access; access runtime; nobody knows who built the access tool; maintaining the access
      tool; inherited access database; access 2003; access 97; is access a problem; microsoft acess;
      ms acess; datenbank in access; ms access, do i know it; microsoft access databases; access
      database left by a colleague; build forms in access; queries in ms access; access reports;
      relationships in microsoft access; primary keys in an access db; .mdb or .accdb; access front
      end, sql back end; migrate the access database to sql server; append query, access; crosstab
      query in access; access macros; microsoft access level; who maintains the access db; still run
      on ms access, sorry she said; membership kept in an access database; volunteers database in
      access; library catalogue in ms access; museum objects in microsoft access; patient audit
      database in access; lab samples in an access db; calibration register in ms access; tool
      register in access; vehicle records in an access database; herd database in access; pupil
      records in old access database; complaints log in access; case tracker built in microsoft
      access; donations in ms access; stock in an access database; hotel lost property in access
      lol; incident register, ms access; asset list on microsoft access; recruitment tracker in
      access; grant database in access; planning applications in an access db; training records in
      access; police exhibits in an access database; army stores ledger in ms access; access
      kenntnisse; access datenbank pflegen; datenbank in ms access gebaut; base de datos access;
      manejo de access; baza access; banco de dados access; access and excel, both; access not as in
      permission, the database; access or filemaker; access or sql, what i prefer; normalise tables
      in access; split database, compact and repair; multi user access db corrupts; access test,
      write a query; parameter query access; update queries in ms access; subforms in microsoft
      access; combo boxes on access forms; import csv into ms access; access database for a small
      charity; actuarial data in access; insurance bordereaux in access db; claims database in ms
      access; supplier db, microsoft access; survey data in access; bird ringing records in
      microsoft access; access 2003, can i read it; reports from access for the committee;
      switchboard form in access; dlookup in access; lookup fields in ms access; access query design
      view; iif expressions in access; autonumber, access tables; if anyone still uses microsoft
      access; access developer wanted; do i design access databases or just type in; an access
      course i did; ms access for monitoring and evaluation, ngo
    `,
    words: `
      ms access; microsoft access; ms-access; msaccess; accdb; .accdb; mdb; .mdb; access database;
      acess; access; database forms; linked tables; queries; access db
    `,
  },
  outlook: {
    says: `
      ms outlook; microsoft outlook; my outlook; outlook, how well; how well i know outlook; do you
      know outlook; outlook skills; outlook calendar; outlook calendars; calendars in outlook;
      managing a calendar in outlook; managing the boss's outlook; shared calendars in outlook;
      shared mailbox; shared mailboxes; shared inbox in outlook; delegate access in outlook; inbox
      rules; rules in outlook; outlook rules and folders; folders in outlook; flagging mails;
      categories in outlook; distribution lists in outlook; out of office in outlook; setting an out
      of office reply; meeting requests in outlook; sending meeting invites; scheduling assistant;
      room booking through outlook; recurring meetings in outlook; 300 emails a day in outlook; how
      i keep my inbox tidy in outlook; inbox zero; pst files; archive folders outlook; exchange and
      outlook; outlook on the phone; outlook web; lotus notes before, now outlook; lotus notes
      instead of outlook; gmail not outlook; from gmail to outlook; only used gmail so far; outlook
      test; mail templates in outlook; quick steps; tasks in outlook; outlook contacts; recall an
      email; recalling a mail in outlook; outlook profile issue for a user; outlook keeps asking for
      the password; never used outlook; we work a lot with outlook; is outlook new to you; ms
      outlook, do i use it; shared mailboxes in outlook; managing four outlook calendars; outlook
      inbox zero; room booking in outlook; outlook pst files; outlook not syncing, how do you fix;
      user's outlook asks for password again; outlook profile rebuild; ost file corrupt; exchange
      and outlook support; microsoft outlook level; outlook for the boss's diary; outlook colour
      categories; outlook tasks and flags; outlook or gmail; outlook templates, quick steps; recall
      a message in outlook; signatures in outlook; meeting invites in outlook to fifty people;
      outlook calendar overlay; outlook test, set up a recurring meeting; time zones in outlook;
      tentative or busy in outlook; voting buttons; outlook archive full; mailbox quota, outlook;
      outlook kenntnisse, termine; outlook kalender verwalten; manejo de outlook; obsluga outlooka;
      agenda no outlook; outlook on the phone app; outlook web access; new outlook or classic
      outlook; ward clerk, nhs outlook; nhsmail in outlook; school office, outlook and teachers'
      emails; law firm, filing emails from outlook; outlook add-in for documents; solicitors'
      outlook diaries; partner's outlook, can i run it; outlook for hotel reservations emails; group
      bookings inbox in outlook; orders come into an outlook mailbox; dispatch emails, shared
      outlook; site office, outlook on a laptop; outlook search folders; focused inbox; emails in
      outlook, 200 a day; outlook delegate for a dean; university committee invites in outlook;
      police inbox, outlook; army, outlook for tasks; council mailbox in outlook; call centre emails
      in outlook; charity inbox, outlook; recruiter, outlook invites for interviews; candidate slots
      in outlook bookings; bookings page in outlook; send later in outlook; outlook notes; outlook
      reminders, do you live by them; junk filter settings in outlook; outlook mail merge; importing
      contacts to ms outlook; autodiscover experience; cached mode outlook; outlook vs thunderbird;
      lotus notes to outlook migration; outlook calendar permissions, editor or reviewer; ms outlook
      basics, care home; never used outlook, only whatsapp; do i know how to share a calendar in
      outlook; conversation view in outlook; outlook and teams meetings; outlook groups
    `,
    words: `
      outlook; outlok; ms outlook; shared mailbox; inbox; calendar; pst; lotus notes; gmail;
      mailbox; meeting requests; out-of-office; exchange; scheduling assistant; distribution list;
      email client
    `,
  },
  sharepoint: {
    says: `
      share point; sharepoint online; ms sharepoint; microsoft sharepoint; do you know sharepoint;
      how well i know sharepoint; my sharepoint; sharepoint experience; have i used sharepoint; no
      sharepoint experience; worried i don't know sharepoint; sharepoint sites; building a
      sharepoint site; setting up a sharepoint site; team sites; site owner in sharepoint; site
      collections; document library; document libraries; sharepoint lists; lists in sharepoint;
      sharepoint permissions; permissions on sharepoint; who can see what in sharepoint; version
      control in sharepoint; versioning of documents in sharepoint; check in and check out
      documents; metadata in sharepoint; content types; the intranet on sharepoint; our intranet;
      intranet editor; intranet pages; migrating the shared drive to sharepoint; file server to
      sharepoint; network drive or sharepoint; migration from sharepoint 2013; sharepoint on
      premise; sharepoint admin; sharepoint developer; sharepoint designer; sharepoint workflows;
      forms in sharepoint; sharepoint and teams; teams files sit in sharepoint; onedrive or
      sharepoint; onedrive sync; filing on sharepoint; document control in sharepoint; do you file
      on sharepoint; sharepoint chaos; our sharepoint is a mess; tidying up a sharepoint; training
      staff to use sharepoint; sharepoint, have i built sites; document library in sharepoint;
      sharepoint online or on-prem; intranet in sharepoint; sharepoint migration from the network
      drive; metadata columns in sharepoint; spfx web parts; sharepoint designer workflows;
      versioning and check out in sharepoint; sharepoint hub sites; sharepoint admin centre;
      sharepoint 2013 farm; term store, managed metadata; sharepoint search; sharepoint governance;
      owner of a sharepoint site; upload documents to sharepoint; broken inheritance; sharepoint or
      onedrive or teams; sharepoint page editing; news posts on sharepoint; sharepoint forms, power
      apps on a list; sharepoint level; ms sharepoint basics; do i know sharepoint; sharepoint as
      quality manual, controlled documents; sops kept on sharepoint; sharepoint for site drawings;
      drawings and rfis in a sharepoint folder; lab documents on sharepoint; trial master file in
      sharepoint; audit papers on sharepoint; matter files, sharepoint; precedents on sharepoint;
      policy library sharepoint; school trust sharepoint; lesson resources in sharepoint; university
      sharepoint, committee papers; board papers via sharepoint; council sharepoint, retention
      labels; police sharepoint; mod sharepoint, army moss; defence intranet sharepoint; nhs trust
      sharepoint pages; care home policies on sharepoint; rota on sharepoint; warehouse notices
      sharepoint; fleet documents on sharepoint; hr pages on sharepoint; onboarding checklist as a
      sharepoint list; marketing assets on sharepoint; tender library in sharepoint; project site in
      sharepoint; issue log, sharepoint list; hotel group sharepoint; museum loans documents in
      sharepoint; charity moved to sharepoint; records management in sharepoint; sharepoint
      retention; sharepoint external sharing; sharepoint storage quota; site collection; pnp
      powershell; csom or rest api sharepoint; list view threshold, 5000 items; sync client
      sharepoint files; sharepoint kenntnisse; sharepoint seiten pflegen; sharepoint, gestion
      documental; znajomosc sharepointa; sharepoint no dia a dia; share point, two words; sharepoint
      chaos, what would you tidy; nobody finds anything on our sharepoint; training users on
      sharepoint; web part customisation; modern or classic sharepoint; subsites or flat; sharepoint
      alerts; sharepoint intranet launch; document sets
    `,
    words: `
      sharepoint; sharpoint; share point; spfx; document library; intranet; onedrive; site
      collection; sharepoint online; team site; sharepoint list; permissions; metadata; versioning;
      content types; share-point; sharpeoint
    `,
  },
  'power-bi': {
    says: `
      power bi; my power bi; power bi, how well; do i know power bi; no power bi experience; never
      used power bi; raised an eyebrow at my power bi; power bi dashboards; a dashboard i built in
      power bi; power bi reports; power bi desktop; power bi service; publishing to the power bi
      service; my dax; how good is my dax; dax measures; write a dax measure; calculate in dax;
      calculated column or measure; calculated columns versus measures; filter context; row context;
      row context and filter context; time intelligence; year to date in dax; relationships in the
      power bi model; data model in power bi; star schema in power bi; many to many in power bi;
      import or directquery; direct query; directquery versus import; row level security; rls in
      power bi; power query m in power bi; m language; scheduled refresh; on premises gateway;
      incremental refresh; workspaces and apps in power bi; power bi premium; premium capacity; pl
      300; power bi certificate; bookmarks in power bi; drill through; visuals in power bi; custom
      visuals; slow power bi report; power bi or tableau; moving from excel to power bi; microsoft
      fabric; power bi test; gave me a pbix; pbix file; power bi task; power by; calculate and
      filter context; power bi service, workspaces; row level security power bi; gateway refresh
      fails; bookmarks and drillthrough; time intelligence, dax; sameperiodlastyear in practice;
      slicers synced, power bi; custom visuals in power bi; power bi report builder, paginated;
      deployment pipelines power bi; microsoft fabric and power bi; done any pl-300; powerbi level;
      built anything in power bi; power bi for sales figures; power bi for stock levels; pick rates
      in power bi; fleet power bi dashboard; driver hours in a power bi report; hospital flow in
      power bi; ward kpis power bi; bed occupancy, powerbi; school attendance on power bi; mat trust
      power bi; student numbers, powerbi; power bi for a charity; fundraising dashboard, powerbi; hr
      headcount in power bi; attrition report, powerbi; power bi for finance packs; p&l in power bi;
      cash forecast in power bi; power bi for call volumes; agents' dashboard power bi; oee in power
      bi; plant data into power bi; site progress in power bi; project controls, powerbi; cost
      report in power bi; hotel occupancy power bi; revpar dashboard in power bi; retail power bi,
      like for like; menu margins in power bi; procurement spend power bi; crime figures, power bi;
      council performance in power bi; power bi for quality complaints; lab turnaround powerbi;
      pharma sales reps power bi; insurance loss ratio in power bi; power bi kenntnisse; power bi
      berichte bauen; cuadros de mando en power bi; raporty w power bi; painel no power bi; powerbi
      and dax test; power bi task at home, pbix back by monday; slow power bi report, how to tune;
      dax studio; dataflows gen2; power bi embedded; sharing a power bi app; power bi licence pro;
      usage metrics of my power bi reports; python visuals in power bi; power bi theme json;
      tooltips in power bi; who consumed your power bi report; q and a visual; excel to powerbi
      conversion; decomposition tree visual; self service power bi for managers
    `,
    words: `
      power bi; powerbi; power-bi; pbi; dax; pbix; directquery; slicer; slicers; measures; row-level
      security; rls; pl-300; gateway; time intelligence; fabric; filter context; m language; da-100
    `,
  },
  tableau: {
    says: `
      tableau, how well; my tableau; do i know tableau; tableau skills; no tableau experience; never
      used tableau; raised an eyebrow at my tableau; tableau dashboards; a dashboard i built in
      tableau; tableau workbooks; tableau desktop; tableau server; tableau cloud; tableau public; my
      tableau public profile; tableau prep; publishing in tableau; extracts or live connection; live
      or extract; hyper extracts; lod expressions; level of detail expressions; fixed include
      exclude; fixed lod; calculated fields; calculated fields in tableau; table calculations; table
      calcs; parameters in tableau; parameter actions; sets and groups in tableau; dual axis; dual
      axis chart; dimension or measure in tableau; blue and green pills; green pill; joins and
      blending; blend or join; data blending; relationships in tableau; filters order in tableau;
      context filters; order of operations tableau; heat maps in tableau; stories in tableau; slow
      tableau dashboard; performance of a workbook; row level security in tableau; user filters;
      tableau admin; tableau certification; tableau desktop specialist; tableau certified; tableau
      or power bi; tableau test; build a viz; twbx file; looker or tableau; qlik before, now
      tableau; whether qlik counts as tableau; tableau calculated fields; tableau public profile;
      tableau extracts or live; hyper extract; tableau data blending; dual axis chart in tableau;
      tableau parameters; dashboard actions tableau; tableau filters, context filter; tableau story
      points; tableau level; worked with tableau or just viewed it; workbook performance in tableau;
      twbx came up; row level security tableau; published tableau data sources; tableau bridge;
      table calculations, running total tableau; know window_sum; tableau maps; spatial files in
      tableau; tableau viz of the day; tableau test, superstore data; tableau take home; tableau
      admin, permissions; tableau vs looker; tableau server upgrade; subscriptions and alerts in
      tableau; tableau for bank risk; fraud dashboards in tableau; tableau for claims; tableau in
      hospitals; clinical dashboards, tableau; infection rates tableau; tableau for universities,
      enrolment; institutional research tableau; school results in tableau; tableau for marketing
      spend; campaign reporting tableau; sales pipeline in tableau; store performance in tableau;
      tableau for airlines, on time performance; passenger loads tableau; supply chain control tower
      in tableau; warehouse productivity tableau; logistics tableau; energy output in tableau; oil
      field tableau; telecom churn in tableau; call centre wallboard, tableau; hr tableau, diversity
      figures; recruiting funnel in tableau; museum visitors in tableau; ngo indicators in tableau;
      disaster maps tableau; police tableau; public sector tableau; covid dashboards tableau; pharma
      trial enrolment tableau; player stats in tableau; box office figures in tableau; ad agency,
      tableau; kpi scorecard tableau; tableau kenntnisse; tableau berichte; cuadros en tableau;
      wizualizacje w tableau; dashboards no tableau; marks card; show me pane; pills, blue and
      green; tableau joins and relationships; floating or tiled containers; tableau, which version;
      sankey in tableau; bullet graphs tableau; tableau pulse; tableau workbook they opened and
      asked; device designer
    `,
    words: `
      tableau; tablau; tableu; lod; twbx; twb; viz; workbook; table calculations; calculated fields;
      dual axis; hyper; tableau server; tableau public; tableau prep; blending; qlik; extracts;
      tableaux; vizzes
    `,
  },
  sql: {
    says: `
      my sql; sql, how well; do i know sql; how good is my sql; sql level; sql test; a sql test;
      live sql test; sql round; sql on paper; write a query; write a query on the whiteboard; had to
      write a query by hand; left join; inner or left join; types of joins; difference between left
      and inner join; self join; cross join; full outer join; group by; group by and having; where
      versus having; having clause; correlated subquery; common table expressions; recursive cte;
      window functions; row number; row_number and rank; rank or dense rank; partition by; lag and
      lead; nth highest salary; find duplicates; delete, truncate, drop; union or union all; case
      when; null handling; primary key and foreign key; foreign keys; third normal form; clustered
      index; execution plan; query optimisation; stored procedures; stored procs; triggers and
      views; isolation levels; deadlocks in the db; relational databases; database queries; only
      basic selects; select star; pulling data with sql; subqueries and ctes; dense_rank and
      coalesce; normalisation and transactions; acid and postgresql; ssis and ssrs; sql joins; left
      join or inner join; group by having; row_number over partition; rank versus dense_rank; second
      highest salary query; sql on a whiteboard; write a query, live; explain ctes; subquery or
      join; union and union all; null handling in sql; ever used coalesce; indexes, clustered or
      not; explain plan; slow query tuning; t-sql experience; pl/sql in practice; done any postgres;
      mysql or postgres; mssql, ssms; sql server dba; transactions, isolation levels; acid
      properties of a database; deadlock in the database; normal forms, 3nf; primary and foreign
      keys; delete versus truncate; duplicate rows, find them with sql; self join, employees and
      managers; recursive query hierarchy; pivot in sql; running total query; date functions in sql;
      sql injection; bigquery sql; redshift sql; hive queries; sqlite came up; sql level, basic or
      advanced; can i write sql; sql test online, ten questions; hackerrank sql; sql for analysts;
      sql for marketers, pull lists; sql for hr data; pull customers with no orders; sql queries on
      patient data; lims queries, sql; sql against the school mis; library reports with sql;
      membership extract by sql; claims tables, sql; transactions tables in a bank, sql; aml queries
      in sql; trade data sql; wms database, sql query; support engineer, sql selects; log tables and
      sql; game telemetry sql; sql in testing, check the db; etl in sql, ssis; backup and restore
      sql server; always on availability; partitioned tables; materialised views; upsert, merge
      statement; foreign key cascade; char or varchar; query returns too many rows, why; exists
      versus in; median in sql; cohort retention with sql; dedupe with sql; schema on the board then
      queries; sql kenntnisse; sql abfragen schreiben; consultas sql; zapytania sql; consultas em
      banco, sql; sequel, she said it like that; dba or developer sql; orm or raw sql; mongo versus
      sql; sql dialects
    `,
    words: `
      sql; query; queries; joins; join; left join; cte; window functions; group by; having;
      subquery; index; indexes; stored procedure; t-sql; tsql; pl/sql; plsql; postgres; mysql;
      mssql; ssms; sequel; row_number; partition by
    `,
  },
  python: {
    says: `
      my python; python, how well; how good is my python; python skills; python test; python coding
      test; python round; live coding in python; a python script; scripting in python; python
      scripts i wrote; automate something in python; no python experience; only hobby python; self
      taught python; raised an eyebrow at my python; python 2 or 3; python 3; list comprehension;
      list comprehensions; dict comprehension; list or tuple; tuple vs list; mutable or immutable;
      mutable default argument; write a decorator; generator vs iterator; lambda in python; args and
      kwargs; the gil; what is the gil; global interpreter lock; context managers; dunder init; type
      hints; pep 8; virtual environments; django orm; django or flask; requests and beautifulsoup;
      web scraping; pandas dataframe; numpy arrays; jupyter notebook in python; scikit learn;
      shallow and deep copy; garbage collection in python; pytest fixtures; monkey patching; duck
      typing; reverse a string in python; dictionary sorting; writing pythonic code; r or python for
      analysis; yield and multiprocessing; mypy and virtualenv; poetry and conda; drf and pyspark;
      pickle and deepcopy; asked about slicing; python, how many years; generators and yield;
      decorators in python; know gil; pandas merge; groupby in pandas; numpy broadcasting; dict or
      set python; explain fastapi; django orm n plus one; python async, asyncio; celery tasks;
      virtualenv, poetry; pip requirements; type hints mypy; python dunder methods; init and new;
      args kwargs; lambda map filter python; python multiprocessing or threads; context manager,
      with statement; pickle in python; jupyter notebooks; scikit-learn in python; matplotlib,
      seaborn; python scripts to automate boring stuff; web scraper in python, beautifulsoup;
      requests library; python for finance; quant python test; python in the lab, analysing plates;
      ever used biopython; python for astronomy, astropy; image analysis with python, opencv; python
      for gis, geopandas; arcpy experience; python in blender or maya; maya pipeline scripting,
      python; houdini python; python on a raspberry pi; micropython in practice; python test
      automation; robot framework; python for network engineers, netmiko; ansible and python;
      pentest scripts in python; python for log parsing; teaching python to year 9; gcse computing
      in python; python code club; python bootcamp; python level, beginner?; python 2 to 3
      migration; is python compiled; pass by reference in python; deep copy or shallow copy python;
      python memory, refcount; done any metaclasses; dataclasses came up; python inheritance, mro;
      slicing a list; python dictionaries, count words; python coding exercise live; codewars
      python; python for actuaries; python for accountants; odoo modules in python; python in
      engineering, replaces spreadsheets; fea scripting in python, abaqus; simulations in python,
      simpy; python for energy models; trading bots in python; streamlit dashboard; python versus r;
      can i code, python at least; python kenntnisse; python programmieren, skripte; scripts en
      python; skrypty w pythonie; programacao em python; python script review, what does this print;
      package my python code; python logging; know f-strings; walrus operator; explain sqlalchemy;
      pydantic models
    `,
    words: `
      python; pyhton; phyton; django; flask; fastapi; pandas; numpy; gil; decorator; decorators;
      generators; asyncio; list comprehension; pip; venv; pep8; kwargs; pythonic; dunder; pytest;
      tuple; celery; sqlalchemy; pydantic
    `,
  },
  java: {
    says: `
      my java; core java; java, how well; how many years of java; java level; java test; java coding
      round; java developer questions; no java for years; my java is rusty; raised an eyebrow at my
      java; java 8; java 8 features; java 17; java 21; which java version; still on java 8; java
      streams; streams and lambdas in java; stream api; functional interface; collections framework;
      java collections; arraylist or linkedlist; arraylist vs linkedlist; hashmap internals; how
      hashmap works internally; hashmap in java; equals and hashcode; equals hashcode contract;
      string pool; string immutable; heap and stack in the jvm; garbage collector; jvm tuning;
      executor service; volatile keyword; virtual threads; checked and unchecked exceptions; try
      with resources; abstract class or interface; oops concepts; oop in java; overloading and
      overriding; final finally finalize; spring boot annotations; dependency injection in spring;
      bean scopes; spring beans; lazy loading hibernate; maven or gradle; java ee; ocp certificate;
      optional and stringbuilder; g1 and completablefuture; synchronized and polymorphism;
      inheritance and jboss; jakarta and jdbc; serialization and reflection; oca and quarkus; java,
      spring boot; jvm garbage collection; java 8 streams; optional in java; hashmap internals java;
      string immutable why; stringbuilder or string; abstract class or interface in java; final,
      finally, finalize; checked exceptions; multithreading in java; executorservice experience;
      synchronized or lock; volatile keyword java; completablefuture in practice; virtual threads,
      loom; java 17 or 21; java ee, jakarta; hibernate lazy loading; jpa entities; spring beans
      scopes; spring security; spring batch; done any tomcat; jboss, wildfly; websphere came up;
      java servlets, jsp; struts legacy; swing desktop app; know javafx; java generics, type
      erasure; arraylist versus linkedlist; explain concurrenthashmap; java memory model; heap dump,
      outofmemoryerror; jmx, jvisualvm; ever used classloader; serialization in java; comparable or
      comparator; java records; sealed classes java; lombok experience; quarkus or micronaut; junit
      in a java project; java for banking back end; low latency java; java card, smart cards;
      minecraft mods in java; ap computer science in java; teaching java to undergrads; java at uni
      only; java certification, ocp; core java questions; corejava and advance java; oop in java,
      four pillars; polymorphism in java; static block java; singleton in java thread safe; senior
      java developer; java microservices; java 6 legacy app; garbage collector g1 or zgc; jdbc in
      practice; java reactive, webflux; done any mapstruct; java kenntnisse; java entwickler;
      programador java; programista java; desenvolvedor java; naukri java fullstack, they drilled
      core; reverse a string in java; public static void main explain; wrapper classes autoboxing;
      java enum; garbage roots, java leak; java applets haha old; java code on paper; spring data
      repositories; transactional annotation; actuator endpoints; aop in spring
    `,
    words: `
      java; jvm; spring; spring boot; springboot; hibernate; jpa; maven; gradle; hashmap; core java;
      streams; j2ee; servlets; jsp; arraylist; concurrenthashmap; hashcode; oops; autowired; beans;
      mockito; jdk; java 8; tomcat
    `,
  },
  javascript: {
    says: `
      java script; my js; my javascript; javascript, how well; vanilla js; vanilla javascript; plain
      javascript without a framework; pure js; javascript test; js coding round; live coding in js;
      raised an eyebrow at my js; explain closures; what's a closure; event loop; explain the event
      loop; microtasks and macrotasks; call stack; promise all; promises or async await; async
      await; callback hell; this keyword; what is this; bind call apply; call, apply and bind; arrow
      functions; arrow function and this; prototypal inheritance; prototype chain; var let const;
      let or var; triple equals; truthy and falsy; type coercion; null or undefined; spread
      operator; map filter reduce; array methods; write a polyfill; debounce and throttle; es6
      features; es modules; esm or commonjs; bubbling and capturing; dom manipulation; localstorage
      or cookies; still using jquery; express middleware; npm or yarn; generics in typescript;
      strict mode; next to html, how much js; web workers; output of this settimeout loop; callbacks
      and prototypes; currying and iife; ajax and cors; vite and babel; deno and javascipt;
      javascript closures; promises, async await; this keyword in js; hoisting, var let const; == or
      ===; js event bubbling; event delegation; destructuring and spread; typescript or plain js;
      typescript generics; node.js came up; webpack, vite; babel transpiling; js modules, commonjs;
      fetch api, axios; local storage or cookies js; query selector; jquery still; nan and
      undefined; null versus undefined; typeof null; currying in js; memoise a function js; flatten
      an array js; deep clone an object javascript; promise all or race; know microtasks; service
      worker, pwa; generators in javascript; explain weakmap; symbol in js; implement promise from
      scratch; settimeout loop prints what; javascript trivia output questions; js for google tag
      snippets; javascript for a marketer, tracking pixels; d3.js visualisations; three.js scenes;
      p5 sketches, creative coding; javascript in games, phaser; electron app; ever used nestjs;
      deno or bun; javascript level; frontend, how's my js; full stack javascript; mern stack; mean
      stack; javascript test, todo list; js exercise on codepen; javascript bootcamp grad;
      javascript security, xss; cors error; json parse; regex in javascript; javascript frameworks,
      any; svelte or plain js; ember js; backbone js; js performance, reflow; lazy load images in
      js; javascript kenntnisse; js entwickler frontend; programador javascript; programista js;
      desenvolvedor js; javascript for teachers, scratch to js; apps script; widget for the hotel
      booking page in js; browser console, debug js live; single threaded, explain; iife experience;
      truthy falsy values; tc39, new js stuff
    `,
    words: `
      javascript; js; java script; javscript; typescript; ts; node; nodejs; node.js; es6; closure;
      closures; hoisting; promises; event loop; async/await; npm; jquery; dom; express; webpack;
      debounce; vanilla; coercion; microtasks
    `,
  },
  react: {
    says: `
      react js; my react; react, how well; years of react; react experience; no react in production;
      raised an eyebrow at my react; react test; build a component in react; build a todo app in
      react; live coding in react; machine coding in react; react hooks; useeffect dependencies;
      dependency array; cleanup in useeffect; usememo and usecallback; custom hooks; write a custom
      hook; rules of hooks; class components; class or function components; functional components;
      lifecycle methods in react; virtual dom; virtual dom and reconciliation; react fiber; keys in
      a list; why keys in lists; props and state; props vs state; prop drilling; lifting state up;
      redux toolkit; redux saga; redux thunk; context api; tanstack query; controlled inputs;
      unnecessary rerenders; why does it re-render; lazy loading in react; error boundary; higher
      order components; render props; ssr and hydration; concurrent rendering; react testing
      library; material ui; strict mode in react; synthetic events; batching of setstate; usereducer
      and componentdidmount; mobx and re-renders; memo and hoc; portals and refs; tsx and next;
      enzyme and storybook; expo and formik; asked about mui; usestate or usereducer; react context
      or redux; zustand in practice; reconciliation, keys in lists; react lifecycle methods; class
      components or functional; usememo, usecallback; react re-renders too often; react router;
      next.js with react; server components; react native; done any jsx; props drilling; controlled
      inputs in react; react hook form; react query, tanstack; suspense in react; error boundaries;
      storybook for react; material ui in react; styled components; react performance profiler;
      react strict mode renders twice; react 18, concurrent; hydration errors; build a todo in
      react; react todo list live coding; counter in react live; fetch data in react exercise;
      search box with debounce in react; react pagination component; react modal; hoc or render
      props; refs, forwardref; useref came up; portals in react; lazy and code splitting react;
      react and typescript; typing props; react level; reactjs developer; react js from nagarro
      test; react for booking widgets; react dashboard at a bank; patient portal in react; react
      e-learning app; react shop front; expo apps; react native bridge; react three fiber; create
      react app or vite; know gatsby; remix on react; react versus angular; migrating jquery to
      react; react micro frontends; react hooks rules; stale closure in hooks; react state batch;
      lift state up; redux saga, thunks; recoil or jotai; explain mobx; react forms with 40 fields;
      react accessibility; react kenntnisse; react entwickler; desarrollador react; programista
      reacta; dev react pleno; react interview, they ripped my component; react side project; react
      bootcamp project; memo a component; react keys as index; react code review, what's wrong here;
      react design patterns, compound components; ever used dangerouslysetinnerhtml; react
      fragments; uncontrolled component
    `,
    words: `
      react; reactjs; react.js; hooks; usestate; useeffect; usememo; usecallback; redux; jsx;
      virtual dom; nextjs; next.js; props; react native; zustand; hydration; ssr; rerender;
      re-render; context api; prop drilling; useref; suspense; usecontext
    `,
  },
  angular: {
    says: `
      angular js; my angular; angular, how well; years of angular; which angular version; which
      version of angular; angular 2 plus; angular 17; angular 8; angularjs or angular; migrating
      from angularjs; upgrading angular versions; no angular experience; coming from react to
      angular; i'm a react person and they use angular; raised an eyebrow at my angular; angular
      test; angular round; build a form in angular; reactive forms; template driven forms; reactive
      or template driven forms; form arrays; my rxjs; rxjs operators; switchmap or mergemap;
      switchmap mergemap concatmap; observable or promise; subject and behaviorsubject;
      unsubscribing from observables; async pipe; pipes in angular; pure and impure pipes;
      structural directives; content projection; input and output decorators; change detection
      onpush; standalone components; lazy loaded modules; lazy loading routes in angular; route
      guards; http interceptor; dependency injection in angular; injectable services; providedin
      root; lifecycle hooks in angular; ngoninit vs constructor; effects and reducers in ngrx; ng
      serve; karma and jasmine; two way binding; micro frontends with angular; nx monorepo;
      angular.js and formgroup; formbuilder and behavioursubject; unsubscribe and takeuntil;
      ng-content and viewchild; eventemitter and ngmodules; resolvers and ngonchanges; aot and
      protractor; angular, which version; angularjs or angular 2+; angular components and modules;
      angular signals; rxjs observables; subject or behaviorsubject; angular dependency injection;
      angular services; ngfor, ngif; angular directives; angular pipes; angular lifecycle, ngoninit;
      zone.js experience; angular routing guards; lazy loaded modules angular; angular reactive
      forms; angular http interceptors; ngrx store; angular material; angular cli; angular
      universal; ivy renderer in angular; aot or jit; unsubscribe leaks in angular; takeuntil in
      practice; done any viewchild; input output decorators; eventemitter came up; content
      projection, ng-content; angular resolvers; jasmine and karma; angular testbed; protractor e2e;
      upgrade angular 8 to 17; ngupgrade, hybrid app; angularjs scope digest; two way binding,
      ngmodel; angular with .net back end; angular and java stack; angular typescript decorators;
      angular level; years in angular; angular developer wanted; angular at an insurance company;
      angular intranet app; angular bank portal; hospital app in angular; angular admin panels;
      angular versus react; angular or vue; ionic with angular; capacitor, angular app; angular pwa;
      know primeng; ag grid in angular; custom validators angular; angular i18n; angular animations;
      explain trackby; ever used hostlistener; angular modules circular dependency; shared module,
      core module; expressionchangedafterithasbeenchecked experience; injection tokens; angular
      schematics; angular live coding; typeahead with rxjs; angular test task; angular kenntnisse;
      angular entwickler; desarrollador angular; programista angular; dev angular; angular from tcs
      days; angular interview, observables versus promises; angular deferrable views; angular
      control flow syntax; angular ssr; angular elements; structural directive, write one; angular
      bundle size; angular budget warnings
    `,
    words: `
      angular; angularjs; anguler; angualr; rxjs; ngrx; ngif; ngfor; ngmodel; ngoninit; observables;
      observable; switchmap; mergemap; behaviorsubject; onpush; zone.js; reactive forms; directives;
      interceptors; route guards; ngmodule; signals; angular cli; jasmine
    `,
  },
  vue: {
    says: `
      vue js; my vue; vue, how well; how much vue i've done; years of vue; vue 2 or vue 3; vue 3;
      vue 2; migrating from vue 2 to 3; vue 2 end of life; no vue experience; only react, never vue;
      coming from react to vue; is vue new to me; raised an eyebrow at my vue; vue test; build a
      component in vue; small app in vue; composition api; options api; composition or options api;
      options versus composition; script setup; setup function in vue; ref or reactive; ref and
      reactive; reactivity in vue; how reactivity works in vue; proxies in vue 3; computed
      properties; computed or watch; watch vs watcheffect; v model; v-if or v-show; v-for with a
      key; vue directives; custom directive in vue; scoped slots; named slots; props and emits; emit
      events to the parent; event bus; provide inject; single file components; mixins or
      composables; write a composable; vuex or pinia; mutations and actions; vue router; navigation
      guards in vue; keep alive; lifecycle hooks in vue; mounted or created; nuxt for ssr; vue test
      utils; vue devtools; evan you; v-bind and teleport; nexttick and onmounted; quasar and vitest;
      vue.js in practice; done any vuex; pinia came up; know nuxt; vue directives, v-if v-for;
      explain v-model; computed or watch in vue; vue reactivity, ref or reactive; vue lifecycle
      hooks, mounted; vue props and emits; slots in vue; vue mixins; ever used composables; provide
      inject vue; vuetify experience; quasar on vue; element plus; vitest with vue; vue cli or vite;
      vue with laravel; inertia and vue; vue versus react; vue or svelte; migrating vue 2 to 3;
      nexttick in practice; vue transitions; teleport in vue; vue keep-alive; vue typescript; vue
      level; vuejs developer; vue live coding; vue todo app; vue take home; vue i18n; done any
      vee-validate; vue forms; vue performance; vue ssr; nuxt 3 modules; nuxt content; vue in a
      shopware shop; vue storefront; vue on a symfony page; vue with rails; vue with django; vue
      admin panel; vue dashboards; vue booking calendar; vue e-learning player; vue in the hospital
      app; vue for a publisher's site; vue at a startup; vue kenntnisse; vue entwickler;
      desarrollador vue; programista vue; dev vue; vue component communication; event bus in vue;
      v-bind shorthand; vue watchers deep; vue render functions; vue template compiler; vue proxy
      reactivity; shallowref came up; destructuring loses reactivity vue; vue plugin, write one; vue
      async components; vue router guards; vuex modules; vuex to pinia; vue style scoped; vue
      certification; evan you's framework; do i know vue at all; vue pronounced view; vue portfolio
      project
    `,
    words: `
      vue; vuejs; vue.js; vuex; pinia; nuxt; nuxtjs; composition api; options api; v-model; v-if;
      v-for; v-show; composables; watchers; computed; vuetify; reactivity; slots; emits; sfc; vue
      router; watcheffect; mixins; vue 3
    `,
  },
  csharp: {
    says: `
      c sharp; my c#; c#, how well; years of c#; my c sharp is rusty; raised an eyebrow at my c#; c#
      test; coding test in c#; dot net; .net core; dot net core; .net framework or core; .net
      framework; .net 8; .net 6; upgrading to .net 8; asp net; asp.net core; asp.net mvc; mvc in
      .net; razor pages; web forms; webforms legacy; web api in c#; minimal apis; middleware in
      asp.net; middleware pipeline; dependency injection in .net; scoped transient singleton;
      addscoped or addtransient; transient or scoped; entity framework; ef core migrations; linq
      queries; ienumerable and iqueryable; deferred execution; async await in c#; task or thread;
      deadlock with .result; cancellation tokens; func and action; extension methods; nullable
      reference types; boxing and unboxing; sealed class; abstract or virtual; partial classes;
      using statement; garbage collector in .net; lambda expressions in c#; ref or out parameters;
      string interpolation in c#; dynamic keyword; wpf and mvvm; unity scripts in c#; visual studio;
      configureawait and delegates; xamarin and signalr; resharper and iis; vb.net and wcf; c#,
      .net; c sharp, how many years; ienumerable or iqueryable; delegates and events in c#; value
      types or reference types c#; struct or class c#; garbage collection .net; idisposable, using;
      middleware asp.net; know blazor; wpf, mvvm; winforms legacy; maui or xamarin; unity scripting
      in c#; unity coroutines; game dev, c# in unity; monobehaviour lifecycle; .net framework or
      .net 8; migrate .net 4.8 to core; wcf services; web forms, viewstate; mvc razor; explain
      signalr; nuget packages; records in c#; pattern matching c#; abstract or interface c#; sealed,
      virtual, override c#; threads or tasks in .net; ever used configureawait; lock keyword, c#;
      span of t; reflection in c#; generics constraints c#; expression trees; dapper or ef; ef
      migrations; lazy loading ef core; n plus one in entity framework; xunit, nunit; moq in .net
      tests; mediatr experience; automapper in practice; identity server; hangfire jobs; visual
      studio or rider; done any roslyn; c# for plc and machine vision; c# in lab automation; point
      of sale app in c#; c# trading desk tools; c# insurance back end; microsoft stack developer;
      dotnet developer; .net c# level; c# or java; c# live coding; c# kata; fizzbuzz in c#; c#
      string interpolation; var or dynamic c#; ref and out; yield return; c# kenntnisse; c#
      entwickler, .net; desarrollador .net; programista .net; desenvolvedor c#; dot net fresher
      questions; oops in c#; grpc in .net; orleans, akka.net; sitecore or umbraco, c#; biztalk came
      up; windows services c#
    `,
    words: `
      c#; csharp; c-sharp; .net; dotnet; asp.net; linq; entity framework; ef core; blazor; wpf;
      mvvm; winforms; dapper; ienumerable; iqueryable; nuget; xunit; nunit; visual studio; razor;
      maui; clr; idisposable; dot net
    `,
  },
  cpp: {
    says: `
      c plus plus; my c++; c++, how well; years of c++; modern c++; my c++ is old style; c++ 11;
      which c++ standard; c++ test; c++ questions on paper; raised an eyebrow at my c++; is my c++
      good enough; pointers and references; pointer or reference; pointer arithmetic; dangling
      pointers; smart pointers; unique ptr; shared ptr; unique_ptr or shared_ptr; what is raii; move
      semantics; move constructor; rvalue references; lvalue and rvalue; perfect forwarding; rule of
      five; rule of three; copy constructor; copy elision; virtual functions; virtual destructor;
      multiple inheritance; diamond problem; template metaprogramming; concepts in c++20; variadic
      templates; const correctness; stl containers; iterator invalidation; auto keyword; operator
      overloading; undefined behavior; address sanitizer; segmentation fault; stack or heap
      allocation; cache locality; memory alignment; false sharing; qt widgets; cmake builds; gcc or
      clang; linker errors; header files; static cast or dynamic cast; sfinae and std::vector;
      atomics and interrupts; rtos and qml; makefiles and opengl; mfc and googletest; c++, pointers;
      know raii; explain vtable; templates in c++; c++17 or 20; concepts c++; vector or list c++;
      memory leaks in c++, valgrind; segfault, how do you debug; gdb core dump; undefined behaviour;
      multiple inheritance, diamond; polymorphism in c++; stack or heap; new versus malloc; c or
      c++; embedded c++; c++ on microcontrollers; autosar adaptive, c++; misra c++; qt, qml; unreal
      engine c++; game engine c++; ecs in a c++ engine; shader and c++ renderer; low latency c++,
      trading; hft c++ questions; lock free queue c++; atomics, memory order; std thread, mutex;
      condition variable; cache lines, false sharing; ever used cmake; boost libraries; make files,
      linkers; header guards; static keyword c++; inline functions; lambda captures c++; auto and
      decltype; constexpr experience; exceptions in c++; noexcept in practice; placement new;
      padding and alignment of structs; done any reinterpret_cast; pimpl came up; name mangling;
      know crtp; explain sfinae; std optional, variant; coroutines c++20; google test, c++; ever
      used clang-tidy; sanitizers, asan; ros, robotics c++; opencv in c++; cuda c++; audio plugins,
      juce; simulation codes in c++; root at cern, c++; medical imaging itk c++; vxworks, c++;
      aerospace c++; drone firmware c++; arduino c++; mfc legacy; windows drivers c++; c plus plus
      level; cpp, years; c++ or rust; c++ live coding, string class; implement shared_ptr; implement
      a vector class; c++ quiz, what prints; cpp kenntnisse; c++ entwickler; programador c++;
      programista c++; dev c++; dangling reference; object slicing; explicit keyword
    `,
    words: `
      c++; cpp; c/c++; c++11; c++17; c++20; pointers; smart pointers; unique_ptr; shared_ptr; raii;
      stl; templates; move semantics; rvalue; vtable; virtual destructor; cmake; valgrind; gdb; qt;
      boost; segfault; constexpr; malloc
    `,
  },
  golang: {
    says: `
      go lang; go language; the go language; my go; my golang; go, how well; how much go i've
      written; years of go; go experience; no go experience; never written go in production; coming
      from java to go; switching from python to go; would i learn go; is go new for me; raised an
      eyebrow at my go; go test at home; a take home in go; coding round in go; what's a goroutine;
      goroutine leaks; goroutines or threads; channels in go; buffered channels; buffered or
      unbuffered channels; unbuffered channel; closing a channel; select statement in go; mutex or
      channel; worker pool in go; worker pool with goroutines; context package; empty interface;
      implicit interfaces; structs and embedding; pointer receiver; slice capacity; append on
      slices; concurrent map writes; err nil everywhere; wrapping errors; panic, recover; defer
      order; go 1.18 generics; go mod tidy; go vet; golangci lint; race detector; table driven
      tests; garbage collector in go; escape analysis; m:n scheduler; gin or echo; cobra cli; http
      server in go; json in go struct tags; kubernetes operators in go; rob pike; idiomatic go;
      asked about net/http; go, golang experience; goroutines experience; channels, buffered or not;
      goroutine leak; waitgroup in practice; mutex or channel go; defer in go; panic and recover go;
      error handling in go; if err != nil; errors.is, wrapping; interfaces in go, implicit; struct
      embedding; slices and arrays go; slice capacity append; maps in go not thread safe; go
      pointers or values receivers; go generics; go modules; done any gopath; go garbage collector;
      go scheduler, gomaxprocs; table driven tests go; go benchmarks, pprof; net/http in go; gorilla
      mux; grpc in go; protobuf with go; gorm or sqlx; go microservices; cli tools in go, cobra; go
      concurrency patterns; fan in fan out; rate limiter in golang; type assertion go; nil interface
      gotcha; zero values; rune and byte in go; strings in go; go build tags; cgo came up; go vet,
      golangci-lint; effective go; go versus java; go or rust; why golang; switched from php to go;
      golang level; years with golang; golang developer; golang live coding; golang take home; url
      checker in go, concurrent; go fiber; kratos or go-kit; hexagonal golang; wire, dependency
      injection go; embedding files in go; iota in go; closures in for loop, go; go channel
      deadlock; closing a closed channel; know sync.once; sync pool; atomic in go; go memory
      alignment; go in fintech; payment rails in golang; ride hailing golang backend; game server in
      go; adtech golang; crypto node in go; golang kenntnisse; golang entwickler; desarrollador
      golang; programista go; desenvolvedor golang; explain gopher; go runtime; rob pike proverbs;
      golang from gojek; go lang basics; unit test mocks in go
    `,
    words: `
      golang; goroutine; goroutines; channels; waitgroup; gofmt; gorm; gin; defer; go mod; pprof;
      gopher; gomaxprocs; go lang; select statement; sync.map; err nil; buffered channel; race
      detector; pointer receiver; slices; go modules; golangci; waitgroups; sync.waitgroup
    `,
  },
  'rust-language': {
    says: `
      rust lang; rust language; the rust language; my rust; rust, how well; rust experience; how
      much rust i've written; only side projects in rust; no rust in production; hobby rust; years
      of rust; coming from c++ to rust; why rust and not c++; why rust; would i rewrite it in rust;
      rewrite in rust; learning rust; raised an eyebrow at my rust; rust test; take home in rust;
      coding in rust; ownership in rust; ownership and borrowing; borrow checker; the borrow
      checker; fighting the borrow checker; lifetime annotations; explain lifetimes; static
      lifetime; move and copy in rust; copy or clone; clone everywhere; trait objects; dyn or impl;
      box, rc and arc; interior mutability; cell and refcell; unsafe blocks; send and sync; fearless
      concurrency; result type; question mark operator; thiserror and anyhow; match expressions;
      procedural macros; closures in rust fn fnmut; string vs str; tokio runtime; pin and unpin;
      actix or axum; cargo workspace; which crates i use; zero cost abstractions; memory safety
      without a gc; compile times; nightly or stable; crates.io and embassy; ffi and webassembly;
      substrate and bevy; diesel and sqlx; rust, borrow checker; lifetimes in rust; borrowing and
      mutable references; rust traits; trait objects, dyn; option and result; unwrap or question
      mark operator; pattern matching rust; cargo, crates; rust enums; rust macros, proc macros;
      unsafe rust; arc mutex; rc refcell; box in rust; ever used tokio; async rust, pin; futures in
      rust; axum or actix; rocket framework in rust; serde derive; rust iterators; rust versus c++;
      why rust and not go; rust embedded, no_std; embassy, rtic; rust on microcontrollers;
      webassembly with rust; wasm-bindgen experience; tauri in practice; bevy game engine; rust for
      blockchain, solana; substrate pallets; smart contracts in rust; rust ffi with c; done any
      bindgen; rust in automotive, ferrocene; rust for firmware safety; rust cli, clap; clippy came
      up; know rustfmt; cargo workspaces; rust error handling, anyhow thiserror; from and into
      traits; deref coercion; smart pointers rust; cow in rust; drop trait in rust; explain
      phantomdata; associated types; generics and monomorphisation; orphan rule; const generics;
      slices and str or string; string versus &str; move closure rust; rust channels, mpsc; rayon
      parallel iterators in rust; rust memory safety; data races, rust prevents how; rust editions,
      2021; diesel orm; sqlx rust; pyo3, python bindings; polars internals, rust; rust rewrite of a
      service; rewrote it in rust meme; rustlings, learned rust; the rust book; advent of code in
      rust; rust open source commits; rust level; rust developer; rust live coding; linked list in
      rust; implement an lru in rust; rust trading engine; rust at a defence firm; rust network
      proxy; rust kenntnisse; rust entwickler; programador rust; programista rust; dev rust; crab
      language, rust
    `,
    words: `
      rust; rustlang; borrow checker; borrowing; lifetimes; cargo; tokio; traits; crates; serde;
      unsafe; refcell; arc; axum; actix; clippy; unwrap; rustacean; no_std; rustfmt; wasm;
      macro_rules; anyhow; dyn; monomorphization
    `,
  },
  php: {
    says: `
      php 8 and what changed; still writing php 5; php 7 to 8 migration; laravel or symfony;
      eloquent and n plus one; laravel queues and jobs; artisan commands; blade templates; symfony
      bundles; doctrine entities; composer autoloading; composer json and lock; psr 4; psr 12 coding
      style; phpunit tests; pest or phpunit; traits in php; interfaces and abstract classes in php;
      magic methods; double equals or triple equals in php; sessions and cookies in php; prepared
      statements with pdo; mysqli or pdo; php and sql injection; php fpm and nginx; opcache
      settings; lamp stack; magento modules; typo3 extensions; drupal modules; codeigniter project;
      legacy php without a framework; isn't php a bit old fashioned; you come from php, we do node;
      php is dead, he joked; phpstan level; xdebug, do i use it; array functions in php; write a
      small php class live; fix a bug in a laravel controller; laravel middleware; migrations in
      laravel; laravel livewire; zend framework years ago; yii framework; php memory limit question;
      dependency injection in symfony; asked if i know laravel well enough; only hobby php; php, how
      well; never used php; how long i've worked with php; how good is my php; you haven't got php,
      have you; worried about my php; could i pick up php quickly; my php is rusty; php, laravel;
      ever used symfony; php 8; php 5 legacy; composer autoload; psr standards; eloquent orm;
      laravel queues, horizon; service container laravel; doctrine entities in symfony; twig
      templates; php traits; php magic methods; php sessions and cookies; pdo prepared statements;
      mysqli in php; php type juggling; php strict types; phpunit experience; pest tests; php
      namespaces; php-fpm in practice; done any opcache; xampp came up; know codeigniter; explain
      cakephp; zend, laminas; ever used yii; slim framework; drupal modules in php; magento 2;
      woocommerce hooks, php; typo3 experience; joomla extensions; shopware plugins; prestashop
      module; moodle plugins in php; mediawiki in practice; done any contao; plugin development in
      php; php include or require; isset or empty; php arrays, array_map; php file upload security;
      php security, csrf; php contact form; cron jobs in php; php api, json endpoint; laravel
      sanctum, passport; livewire came up; filament admin in laravel; inertia laravel; php enums,
      attributes; readonly properties; match expression php; php generators; phpstan, psalm; rector
      upgrade; php memory limit; white screen, php errors; know xdebug; php 7 to 8 upgrade; php
      level; years of php; php developer; php live coding; php test task, crud; php from an agency;
      php in a university web team; php booking system for hotels; php school portal; php hospital
      portal, nigeria; php e-commerce; php crm built in house; php freelancer; php dead or alive;
      php kenntnisse; php entwickler; desarrollador php; programista php; desenvolvedor php; core
      php; php oops questions; php session hijack; swoole or octane; hhvm, hack
    `,
    words: `
      php; php8; laravel; symfony; eloquent; artisan; blade; composer; doctrine; phpunit; phpstan;
      pdo; lamp; typo3; drupal; magento; codeigniter; zend; psr-4; fpm; livewire
    `,
  },
  ruby: {
    says: `
      ruby on rails; rails, how many years; my rails experience is old; rails 7 and hotwire; turbo
      and stimulus; active record callbacks; active record and n plus one queries; includes or eager
      load in rails; rails migrations on a big table; gems i use; bundler and the gemfile; writing a
      gem; blocks procs and lambdas; proc or lambda, difference; metaprogramming in ruby; method
      missing; monkey patching; modules and mixins; include versus extend; symbols or strings in
      ruby; duck typing; rspec tests; rspec or minitest; factory bot; capybara tests; sidekiq jobs;
      background jobs with sidekiq; puma workers and threads; the gvl in ruby; rails console in
      production; fat models skinny controllers; service objects in rails; concerns in rails; strong
      parameters; devise for login; rails upgrade from 5 to 7; sinatra app; rubocop offences; sorbet
      types; rvm or rbenv; rails engine; rails monolith or microservices; ror developer; i come from
      django, they do rails; nobody does ruby any more, he said; ruby kata with a mate from the
      team; each map and inject; worried i'm only rails not ruby; pairing on a rails app; hash and
      enumerable methods in ruby; asked me about ruby; have you worked with ruby; no ruby on my cv;
      thin on ruby; a ruby test; only basic ruby; ruby, how well; never used ruby; explain
      activerecord; rails migrations; n plus one in rails, includes; rails callbacks; rails
      concerns; mvc in rails; devise for logins in rails; ever used sidekiq; rspec experience;
      factorybot in practice; capybara specs in rails; hotwire, turbo; stimulus controllers in
      rails; rails engines; rails 5 to 7 upgrade; bundler, gemfile; write a gem; ruby blocks, procs,
      lambdas; yield in ruby; ruby symbols or strings; done any method_missing; duck typing ruby;
      modules and mixins, ruby; include or extend; ruby gvl; puma or unicorn; sinatra apps; hanami
      or rails; rack middleware; rails scopes; has_many through; polymorphic associations rails;
      action cable; active job; rails api only; rails caching, russian doll; service objects rails;
      fat models rails; rubocop came up; know minitest; rails monolith; rails routes, resources;
      asset pipeline, sprockets; explain webpacker; rails admin, activeadmin; spree, solidus; puppet
      and chef, ruby dsl; vagrant files ruby; fastlane scripts ruby; cocoapods, ruby; ruby frozen
      string; ruby enumerables, inject; each or map ruby; ruby safe navigation; self in ruby;
      singleton class ruby; ever used eigenclass; attr_accessor experience; ruby garbage collection;
      yjit in practice; done any ractors; sorbet typing in ruby; ruby exceptions, rescue; heroku
      rails deploys; kamal or capistrano; turbo frames; view components rails; pundit, cancancan;
      ruby level; ruby developer; ruby live coding; ruby kata, fizzbuzz; rails take home; rails
      startup; rails at a museum ticketing firm; rails at a recruitment platform; rails health app;
      ruby versus python; is ruby dying; ruby kenntnisse; rails entwickler; desarrollador ruby;
      programista ruby; dev rails; rails fintech; scaffold in rails; rails tests slow; ruby hash
      default; rails credentials
    `,
    words: `
      ruby; rails; ror; rspec; sidekiq; activerecord; gemfile; gems; bundler; hotwire; turbo; puma;
      sinatra; rubocop; devise; capybara; metaprogramming; mixins; rbenv; minitest
    `,
  },
  kotlin: {
    says: `
      kotlin or java on android; kotlin null safety; nullable types and the elvis operator; double
      bang operator; data classes; sealed classes in kotlin; extension functions; scope functions
      let apply run; let or also; suspend functions; structured concurrency in kotlin; launch or
      async; dispatchers io and main; flow and stateflow; stateflow or livedata; hot and cold flows;
      jetpack compose; compose or xml layouts; recomposition in compose; remember and side effects
      in compose; viewmodel and lifecycle; hilt or dagger; koin for di; room database on android;
      retrofit and okhttp; gradle kotlin dsl; kotlin multiplatform; kmp for ios too; ktor server;
      spring boot with kotlin; lateinit or lazy; companion objects; inline and reified; val or var;
      android studio live task; android activity and fragment lifecycle; android app i published;
      play store release; mvvm on android; moving a java app to kotlin; only java so far, no kotlin;
      espresso tests; app crashes on rotation; you are more java than kotlin; asked me to write a
      coroutine; delegated properties; when expression; we're a kotlin shop; kotlin is a must here;
      grilled me on kotlin; kotlin, years of it or just a course; my kotlin; raised an eyebrow at my
      kotlin; asked me about kotlin; have you worked with kotlin; kotlin, android; kotlin
      coroutines; kotlin flow; null safety kotlin; elvis operator; let, apply, run, also; extension
      functions kotlin; sealed classes kotlin; companion object; kmm came up; know ktor; kotlin with
      spring; kotlin dsl gradle; inline functions, reified; kotlin generics, in out; kotlin object
      keyword; higher order functions kotlin; kotlin java interop; platform types; migrating java to
      kotlin; explain viewmodel; android lifecycle; fragments or activities; room database; ever
      used koin; retrofit on android; workmanager experience; recyclerview or lazycolumn; compose
      recomposition; remember in compose; compose navigation; mvvm or mvi on android; android
      services; broadcast receivers; proguard, r8; play store releases; mockk in practice; done any
      kotest; android studio profiler; memory leaks android, leakcanary; anr on android; deep links
      android; android permissions; push notifications, fcm; paging 3; datastore on android; kotlin
      channels; coroutine scopes; structured concurrency kotlin; dispatchers io or main;
      supervisorjob came up; flow operators; cold or hot flows; kotlin collections, sequences;
      destructuring kotlin; kotlin val or var; const val; know typealias; value classes; kotlin dsl,
      write one; arrow kt; exposed orm; kotlin script; kotlin level; years of kotlin; kotlin
      developer; android dev, java or kotlin; kotlin live coding; kotlin take home app; weather app
      in kotlin; banking app android, kotlin; driver app in kotlin; scanner app kotlin, warehouse
      handhelds; wear os; android tv; android automotive; bluetooth le android; kotlin kenntnisse;
      android entwickler kotlin; desarrollador kotlin; programista kotlin; dev android kotlin;
      flutter or native kotlin; kotlin backend
    `,
    words: `
      kotlin; coroutines; jetpack compose; kmp; ktor; android; stateflow; viewmodel; hilt; dagger;
      koin; retrofit; lateinit; data class; sealed class; elvis; livedata; android studio; mockk;
      workmanager
    `,
  },
  'swift-language': {
    says: `
      swift and ios; swiftui or uikit; still on objective c; objective c legacy code; optionals in
      swift; optional chaining; force unwrap; guard let or if let; struct or class in swift; value
      and reference types in swift; arc and retain cycles; weak or unowned self; memory leaks on
      ios; closures and escaping; protocols and extensions; protocol oriented programming;
      associated types; generics in swift; async await in swift; actors and sendable; swift 6
      concurrency; gcd and operation queues; dispatch queue main; combine publishers; codable and
      json; core data; urlsession requests; state and binding in swiftui; observable object;
      viewcontroller lifecycle; auto layout; storyboards or code; mvvm or viper; coordinator
      pattern; xcode instruments; unit tests in xcode; cocoapods or spm; swift package manager;
      testflight builds; app store review rejected; app i have in the app store; push notifications
      on ios; property wrappers; provisioning profiles; build a small list screen in swiftui; table
      view cell reuse; ipad and watch apps; can you do ios too; my swift is rusty; what i've done in
      swift; do i know swift; not sure about my swift; swift skills; how i'd rate my swift out of
      ten; we're a swift shop; swift is a must here; swift, ios; guard let, if let; arc, retain
      cycles; weak or unowned; swift closures, escaping; swift protocols; swift structs or classes;
      value semantics swift; swift generics; associated types swift; actors, sendable; combine
      publishers in swift; gcd, dispatch queues; operation queue; explain swiftdata; realm on ios;
      ever used codable; urlsession experience; xcode in practice; instruments, leaks; done any
      autolayout; uitableview, diffable; collection view layout; view controller lifecycle;
      coordinator pattern ios; mvvm ios; viper architecture on ios; tca, composable architecture;
      state, binding, observedobject; environmentobject came up; swiftui navigation; swiftui
      previews; app store review, rejected app; know testflight; code signing ios; push
      notifications apns; keychain on ios; face id in the app; in-app purchases, storekit; apple
      watch app; explain watchos; ever used healthkit; arkit, realitykit; vision pro app; core
      bluetooth; mapkit experience; core ml; widgets, widgetkit; app clips; universal links; xctest
      in practice; snapshot tests ios; objective-c to swift; bridging header; objc runtime,
      swizzling; swift property wrappers; result builders; some or any keyword; swift enums with
      associated values; copy on write; lazy var swift; done any didset; swift error throwing; defer
      swift; swift extensions; kvo came up; delegates in ios; know notificationcenter; swift access
      control; swift playgrounds with kids; server side swift, vapor; swift level; years of swift;
      ios developer; swift live coding; ios take home app; swift kenntnisse; ios entwickler;
      desarrollador ios swift; programista ios swift; dev ios swift; swift not the bank thing;
      accessibility voiceover ios; localising ios app; ios crash logs, symbolicate; app size ios;
      flutter or native swift
    `,
    words: `
      swift; swiftui; uikit; ios; xcode; objective-c; optionals; arc; retain cycle; combine;
      codable; coredata; swiftdata; testflight; cocoapods; xctest; guard let; gcd; viewcontroller;
      app store; keychain
    `,
  },
  'html-css': {
    says: `
      flexbox or grid; centre a div; how do i centre a div; the box model; css specificity;
      important in css; bem naming; sass or plain css; scss mixins; tailwind or bootstrap; tailwind,
      do i like it; bootstrap grid; css variables; css modules; responsive layout; media queries;
      container queries; mobile first; semantic html; semantic tags; accessibility and aria labels;
      wcag and contrast; screen reader test; keyboard navigation on a page; alt texts; forms in
      html; position absolute and relative; position sticky; z index; stacking context; rem or em;
      pixel perfect from the mockup; slicing a design into html; css animations; transitions and
      keyframes; pseudo elements before and after; nth child; html emails in outlook; newsletter
      template in html; cross browser bugs; safari bug in css; internet explorer hacks; html canvas
      or svg; dark mode in css; layout shift and core web vitals; critical css; build this card in
      html; a landing page from a screenshot; float and clearfix; doctype and meta tags; margin
      collapse; can you write html by hand; lazy loading images in html; never used html and css;
      how long i've worked with html and css; how good is my html and css; you haven't got html and
      css, have you; worried about my html and css; could i pick up html and css quickly; html and
      css; center a div; box model; responsive, media queries; mobile first css; sass, less; explain
      tailwind; position absolute or relative; z-index stacking; float and clear; pseudo classes and
      elements; css animations, keyframes; transitions css; rem em or px; html5 tags; meta tags;
      html forms; alt text; aria roles, html; html emails, tables; html newsletter coding; css
      preprocessors; important overuse; css reset or normalise; display none or visibility hidden;
      block or inline; inline-block gaps; svg in html; canvas element; ever used iframes; data
      attributes; doctype experience; script async defer; picture element, srcset; css print
      stylesheet; epub html, css for ebooks; html for a blog editor; basic html for marketers; edit
      the website's html; html for content editors in the cms; html in listings, ebay templates;
      html for learning content, scorm; fix this layout, css test; pixel perfect from a mockup;
      slice a psd into html; landing page in html css; css cross browser, safari bug; ie11 css; css
      grid areas; subgrid in practice; has selector; done any nth-child; css cascade, inheritance;
      css-in-js or stylesheets; web fonts, font-face; css clamp; viewport units; hamburger menu css;
      sticky header css; css sprites; html validation w3c; wcag contrast css; heading structure in
      html; html tables accessible; css level; html level; html css basics; html and css, how well;
      hand code a page; html test, build a card; markup, cleaning it; web design, html and css at
      school; teaching html to year 8; html kenntnisse; html und css grundlagen; maquetar, html y
      css; html i css; html e css; css frameworks; html5 ad banners; microdata, schema markup
    `,
    words: `
      html; css; html5; css3; flexbox; css grid; sass; scss; tailwind; bootstrap; bem; aria; wcag;
      media queries; semantic; specificity; box model; z-index; div; responsive; breakpoints
    `,
  },
  kubernetes: {
    says: `
      k8s, how deep; pods and deployments; deployment or statefulset; a pod in crashloopbackoff;
      crash loop, what do you check; image pull backoff; pod stuck in pending; liveness and
      readiness probes; requests and limits; oomkilled pod; hpa autoscaling; cluster autoscaler;
      ingress and services; clusterip or loadbalancer; network policies; service mesh like istio;
      helm charts; helm or kustomize; writing an operator; rbac in the cluster; service accounts;
      secrets in k8s; persistent volumes; pvc won't bind; namespaces per team; taints and
      tolerations; node affinity; draining a node; upgrading a cluster; etcd backup; control plane,
      what's in it; kube proxy; kubectl commands; kubectl live on a broken cluster; argo cd and
      gitops; flux or argo; rolling update and rollback; blue green in k8s; eks aks or gke; self
      hosted cluster; minikube only; cka certificate; multi tenant cluster; pod disruption budget;
      only docker compose, no k8s; sidecars and init containers; walked through what happens on
      kubectl apply; have you worked with kubernetes; no kubernetes on my cv; thin on kubernetes; a
      kubernetes test; only basic kubernetes; kubernetes, how well; configmaps, ever used it; asked
      about kubernetes; ever used k8s; kubectl commands from memory; why is my pod in
      crashloopbackoff; have i written a helm chart; eks gke or self managed clusters; liveness vs
      readiness probes; what's an ingress controller; statefulset versus deployment; how many
      clusters did you run; cka certified?; ckad exam, passed or not; pod stuck pending, what now;
      namespaces and quotas; node drain before an upgrade; horizontal pod autoscaler; said they run
      everything on k8s; openshift, ever touched it; rancher experience; rolling update gone wrong
      in the cluster; istio and service mesh; network policies between pods; persistent volume
      claims; what does etcd do; kube-proxy explain; taints and tolerations, blanked; write me a
      deployment yaml; oomkilled container, how to debug; sidecar pattern; daemonset use case;
      argocd gitops into the cluster; operators and custom resources; rbac for service accounts in
      the cluster; can i live without lens, only kubectl; minikube on my laptop counts?; cordon a
      node; control plane upgrade from one version to next; kustomize overlays; imagepullbackoff
      question; secrets in kubernetes, sealed or vault; how do pods find each other; clusterip
      nodeport loadbalancer difference; never ran kubernetes in production; "you've only used ecs,
      not kube"; aks cluster at the bank; kubeflow for the ml people; pod security admission; init
      containers; karpenter or cluster autoscaler; k3s on edge devices in the factory; they wanted
      real kubernetes, i had tutorials; whiteboard of a cluster's components; requests and limits,
      what's the difference; who evicts a pod; crd, what is it; how i'd move vms onto kubernetes;
      kuberntes yes or no; multi tenant cluster design; kubelet certificates expired; coredns acting
      up; port-forward to a pod; kubectl logs and describe; container orchestration, which one;
      nomad or kubernetes; cks security exam; replicaset and what it's for; scheduler affinity
      rules; helm rollback; are you the k8s person we need; guy kept saying kube this kube that;
      live task, broken deployment manifest; configmap mounted as a volume; jobs and cronjobs in the
      cluster; canary with argo rollouts; gateway api instead of ingress; how many nodes and pods;
      cilium or calico; blue green on kube
    `,
    words: `
      kubernetes; k8s; kubectl; helm; pods; pod; ingress; istio; crashloopbackoff; eks; aks; gke;
      openshift; rancher; cka; ckad; statefulset; argocd; kustomize; etcd; hpa; configmap;
      daemonset; linkerd; crds
    `,
  },
  docker: {
    says: `
      write a dockerfile; my dockerfile was too big; image layers and caching; multi stage builds;
      smaller images; alpine or debian base; distroless images; entrypoint or cmd; copy or add;
      docker compose; docker compose up for local dev; volumes and bind mounts; docker networks;
      container or vm; containers versus virtual machines; image or container, difference; running
      as root in a container; rootless containers; scanning images with trivy; private registry;
      harbor registry; pushing to docker hub; tagging images latest; docker swarm; podman instead;
      docker desktop licence; env variables in containers; secrets in the image; container exits
      immediately; debug a container that won't start; docker exec and logs; port mapping; health
      check in the dockerfile; buildkit and buildx; arm and amd64 images; namespaces and cgroups;
      containerise a legacy app; dockerise this small app; docker in docker in ci; cleaning up
      dangling images; container restart policy; do you use containers at all; worked on my machine;
      container logs filling the disk; reproducible dev environment with containers; he wanted my
      compose file; docker is a must here; grilled me on docker; docker, years of it or just a
      course; my docker; raised an eyebrow at my docker; asked me about docker; have you worked with
      docker; no docker on my cv; asked about docker; write a dockerfile for a node app; docker
      compose for local dev; image versus container; how to shrink a two gig image; entrypoint vs
      cmd; docker hub or private registry; why did the container exit straight away; run as non root
      in the image; layers and caching; do i dockerise my apps; docker swarm, anyone still; podman
      instead of docker; alpine or slim base image; containers vs virtual machines; docker exec into
      it; env files and build args; container basics; containerised anything before?; docker
      networking bridge host; copy versus add; dangling images eating the disk; ever used buildkit;
      healthcheck instruction; scan images for vulnerabilities with trivy; dockerfile review, spot
      the mistakes; they ship everything in containers; "it works on my machine" and docker; port
      mapping 8080 to 80; docker prune; tagging images, why not latest; ecr push; do i know
      dockerignore; what happens when you type docker run; docker in docker on the build agent;
      containerd and runc; postgres in a container for tests; testcontainers experience; compose
      file with three services; ports published, can't reach the container; my lab pipeline as a
      docker image; bioinformatics tool in a container; singularity rather than docker on the hpc;
      devcontainers in vscode; dokcer, only a bit; docker on a raspberry pi; windows containers;
      docker logs filled the disk; did i ever publish an image; docker certified associate;
      overlayfs question; how do containers share the kernel; cgroups and namespaces behind docker;
      image registry clean up; docker compose up, what does it do; take home had to run in docker;
      containerise our legacy php monolith; said every dev here needs docker; init process pid 1
      signals; cache mounts for pip; multi arch arm images; question on hadolint; docker scout; oci
      image format; restart policy always; docker context; secret left in an image layer; colima on
      a mac; docker stats memory limit; portainer came up; watchtower for updates; docker commit,
      good or bad; onbuild trigger; no docker on the cv they noticed; docker inspect; rootless
      docker
    `,
    words: `
      docker; dockerfile; docker-compose; compose file; containerise; dockerize; podman;
      multi-stage; image layers; docker hub; buildkit; entrypoint; containerd; swarm; trivy;
      cgroups; bind mount; distroless; containerisation; dockerise; docker image; dockerignore
    `,
  },
  terraform: {
    says: `
      terraform state; where do i keep the state file; remote state in s3; state locking; somebody
      deleted the state file; state drift; terraform plan and apply; terraform import; importing
      existing resources; moved blocks; modules in terraform; how do you structure modules;
      workspaces or folders per environment; count or for each; dynamic blocks; locals and
      variables; tfvars and secrets; providers and versions; data sources in terraform; terraform or
      cloudformation; terraform or pulumi; terraform versus ansible; bicep or terraform; cdk or
      terraform; infrastructure as code; iac, how much; everything clicked together by hand;
      terraform cloud; atlantis for pull requests; terraform in the pipeline; hcl syntax; tainted
      resources; lifecycle prevent destroy; terraform destroy by accident; refactoring a terraform
      repo; testing terraform; checkov and tfsec; policy as code with sentinel; depends on;
      provisioners are bad; drift between code and console; write a vpc in terraform; vault and
      terraform; ansible playbooks instead; hashicorp certificate; terraform associate; backend
      configuration; what i've done in terraform; do i know terraform; not sure about my terraform;
      terraform skills; how i'd rate my terraform out of ten; we're a terraform shop; terraform is a
      must here; grilled me on terraform; asked about terraform; where do you keep the state file;
      modules i've written; terraform import existing resources; drift, someone clicked in the
      console; pulumi or terraform; cloudformation instead of terraform; count versus for_each;
      hashicorp certified associate; ever used terragrunt; workspaces per environment; opentofu
      after the licence change; provisioners, why avoid; data sources; remote backend in s3; what if
      the state is corrupted; taint a resource; providers and version pinning; iac, yes or no; do
      you click or code your infrastructure; ansible vs terraform; lifecycle prevent_destroy; moved
      blocks refactor; sentinel policies; outputs between modules; refactor a 3000 line main tf;
      dynamic blocks in hcl; bicep, we use bicep instead; cdk, is that the same as terraform; write
      a vpc in terraform live; state file has passwords in it; plan shows it wants to replace the
      database; terraform in the pipeline who approves; whole estate in tf; do i know depends_on;
      null resource hacks; public registry modules or own; cross account with assume role in the
      provider; infracost experience; question on terratest; how do you split state; they're all iac
      here no console; teraform how long have i used it; landing zone in terraform; terraform
      version upgrade from an ancient one; rebuild our environment from scratch with code; backend
      migration; crossplane as alternative; packer images plus terraform; idempotent infrastructure;
      declarative vs imperative provisioning; terraform state mv; for expressions in hcl; aws
      provider aliases; ephemeral environments per branch with iac; tflint came up; no terraform on
      your cv; custom provider in go; force-unlock the lock; environment parity via tfvars;
      spacelift or env0; two people apply at the same time; refresh only plan; terraform graph;
      vault provider; monorepo for terraform modules; hashicorp stack; who owns the modules;
      dependency lock file in terraform; import block; state in gitlab; scaffold a subnet with hcl
    `,
    words: `
      terraform; tfstate; hcl; iac; infrastructure as code; terragrunt; opentofu; pulumi; hashicorp;
      tfvars; atlantis; bicep; cloudformation; ansible; terraform plan; state file; checkov;
      for_each; terratest
    `,
  },
  aws: {
    says: `
      amazon web services; ec2 or lambda; lambda cold starts; lambda functions; ecs or fargate; s3
      buckets; s3 storage classes; public s3 bucket; lifecycle rules on s3; iam roles and policies;
      least privilege in iam; cross account roles; vpc and subnets; private subnet and nat gateway;
      security groups or nacls; rds or aurora; dynamodb partition keys; dynamodb or rds; sqs or sns;
      step functions; kinesis streams; cloudwatch alarms; route 53; api gateway; elastic beanstalk;
      load balancer alb or nlb; auto scaling groups; multi az or multi region; aws bill too high;
      cutting the aws bill; reserved instances or spot; savings plans; glue and athena; secrets
      manager; kms keys; aws organizations and control tower; well architected; solutions architect
      certificate; aws certified; cloud practitioner; cdk stacks; only azure so far, they run aws;
      migrating servers to aws; design it on aws; outage in us east 1; which aws services have you
      used; how long i've worked with aws; how good is my aws; you haven't got aws, have you;
      worried about my aws; could i pick up aws quickly; my aws is rusty; what i've done in aws;
      cognito, ever used it; asked about aws; solutions architect associate cert; ec2 and s3; iam
      roles versus users; vpc peering; which aws services have i used; rds or dynamodb; sqs vs sns;
      aws cost bill too high; reserved instances and savings plans; ever used cloudfront; security
      group versus nacl; ecs fargate; s3 bucket left public; do i know kinesis; glue jobs and
      athena; redshift experience; question on sagemaker; eventbridge came up; aws cloud
      practitioner; aws organizations and scps; control tower; transit gateway; nat gateway costs;
      api gateway in front of lambda; cross region replication on s3; aurora failover; cognito, yes
      or no; aws cli profile; spot instances; auto scaling group; elb alb nlb; aws well architected
      review; lift and shift to amazon's cloud; bedrock on aws; do i hold any aws badge;
      availability zones; glacier archive; cloudtrail who deleted the bucket; s3 lifecycle rules;
      what about guardduty; aws but they're moving off azure; sso identity center; "you've been
      azure, we're an aws shop"; ebs snapshot; emr clusters; aws sam; secrets manager vs parameter
      store; presigned urls; private link; ec2 instance types, which one and why; aws connect for
      the call centre; lake formation; aws batch for genomics; workspaces virtual desktops on aws;
      they use outposts; worked with boto3; devops engineer professional exam; aws support case;
      something on elasticache; free tier playing only; gov cloud; amazon quicksight; s3 eventual
      consistency; inspector findings; aws amplify; direct connect from the datacentre; can an ec2
      in a private subnet reach internet; userdata script on ec2; dms migration to rds; app runner;
      waf on cloudfront; systems manager session; aws account per team; sysops administrator;
      appsync, how good
    `,
    words: `
      aws; amazon web services; ec2; s3; lambda; iam; vpc; rds; aurora; dynamodb; sqs; sns;
      cloudwatch; fargate; ecs; cloudfront; redshift; athena; route53; kinesis; cdk; eventbridge;
      sagemaker; cloudtrail; emr
    `,
  },
  azure: {
    says: `
      azure devops pipelines; azure devops boards; azure functions; azure app service; azure ad;
      entra id; conditional access; azure active directory sync; ad connect hybrid; resource groups
      and subscriptions; management groups; azure policy; arm templates; azure virtual desktop;
      azure vms; vnet peering; azure firewall; network security groups in azure; private endpoints;
      azure sql; cosmos db; azure data factory; adf pipelines; azure data lake; databricks on azure;
      logic apps; service bus; event hubs; key vault; managed identities; azure monitor and log
      analytics; application insights; azure cost management; azure backup and site recovery; intune
      and endpoint manager; defender for cloud; sentinel siem; az 104; az 900; az 305; azure
      certificates; aws guy in an azure shop; moving from on prem to azure; lift and shift to azure;
      azure landing zones; azure kubernetes service cost; blob storage; azure openai; pim and
      privileged roles; microsoft cloud, how much; azure portal or cli; no azure on my cv; thin on
      azure; an azure test; only basic azure; azure, how well; never used azure; how long i've
      worked with azure; asked about azure; microsoft azure cloud; ever used az-104; az-900 only;
      entra id, used to be azure ad; app service; do i know synapse; azure sql managed instance; arm
      templates or bicep; conditional access policies; intune and azure; blob storage tiers; aks on
      azure; vnet peering in azure; expressroute experience; landing zones in azure; hybrid join;
      site recovery; azure arc; az-305 architect; question on dp-203; nhs trust is all azure;
      council runs on the microsoft cloud; azure boards; cost management in azure; azure front door;
      application gateway; nsg rules; privileged identity management; availability sets; azure ad
      connect sync; microsoft fabric; data lake gen2; azure cli or portal; powershell az module;
      azure migrate; azure backup vault; scale sets; container apps; azure static web apps; app
      insights; az-500 security; azure bastion; service principal expired; tenant to tenant
      migration; "you're aws, how quick could you learn azure"; azure reserved instances; azure
      files share; durable functions; adf pipeline fails at night; devops repos; purview came up;
      azure stack on prem; azure certs; azure machine learning studio; cognitive services; kusto
      queries kql; api management; azure lighthouse for clients; mfa rollout in azure ad; hub and
      spoke in azure; azure b2c; azure maps; nothing but azure here; sc-300, yes or no
    `,
    words: `
      azure; entra; entra id; azure ad; azure devops; adf; data factory; synapse; cosmos db; az-104;
      az-900; az-305; intune; app service; azure functions; key vault; vnet; logic apps; blob;
      service bus; landing zone; expressroute
    `,
  },
  'google-cloud': {
    says: `
      gcp, how much; bigquery costs; partitioned tables in bigquery; bigquery slots; cloud run;
      cloud run or cloud functions; compute engine; app engine; cloud storage buckets on gcp; pub
      sub; pubsub ordering; dataflow pipelines; apache beam on dataflow; cloud composer; vertex ai;
      cloud sql; gcp iam; service accounts on gcp; workload identity; vpc on gcp; shared vpc; gcp
      projects and folders; cloud build; artifact registry; cloud armor; gcp networking; looker on
      gcp; professional cloud architect; google certified engineer; ace certificate google; only
      aws, they are on gcp; why google cloud and not aws; gcloud cli; cloud shell; gcp billing
      alerts; committed use discounts; moving from aws to gcp; cloud logging and monitoring; secret
      manager gcp; org policies on gcp; cloud scheduler; gcp professional data engineer; google's
      cloud; grilled me on google cloud; google cloud, years of it or just a course; my google
      cloud; raised an eyebrow at my google cloud; asked me about google cloud; have you worked with
      google cloud; no google cloud on my cv; thin on google cloud; google cloud; asked about gcp;
      bigquery slots and cost; ever used dataflow; gke autopilot; professional cloud architect
      google; associate cloud engineer; cloud functions on google; do i know firestore; firebase
      experience; cloud storage buckets gcs; question on dataproc; cloud composer airflow; spanner
      came up; bigtable, yes or no; service account keys gcp; google's cloud rather than amazon's;
      looker and bigquery; what about anthos; gcloud command line; iap tunnels; bigquery ml; google
      cloud certified data engineer; cloud sql proxy; they use memorystore; worked with apigee;
      preemptible vms; org policies in gcp; do you know gcp or only aws; startup with google
      credits; something on stackdriver; cloud logging sinks; workload identity federation;
      dataplex, how good; google kubernetes engine and the rest of gcp; bigquery nested fields;
      streaming inserts into bigquery; cloud tasks; asked about eventarc; ever used dialogflow;
      document ai; earth engine; gcp billing export; google cloud platform, how deep; we moved from
      aws to gcp; secret manager in gcp; vpc service controls; data fusion; cloud interconnect; tpu
      training; google cloud skills boost badges; do i know dataform; authorized views in bigquery;
      gsutil experience; recommender idle vms gcp; question on alloydb; media retailer all on gcp;
      gemini in vertex; iam bindings gcp; google cloud vs azure which and why; translation api from
      google; big query yes or no; data studio on top of bigquery; google cloud digital leader;
      regional buckets; cloud dns gcp; analytics export to bigquery; log router; binary
      authorization
    `,
    words: `
      gcp; google cloud; bigquery; cloud run; pubsub; pub/sub; dataflow; dataproc; vertex; vertex
      ai; spanner; firestore; firebase; gcloud; bigtable; cloud composer; compute engine; app
      engine; anthos; stackdriver; cloud functions; memorystore
    `,
  },
  git: {
    says: `
      merge or rebase; rebase versus merge; interactive rebase; squash commits; merge conflicts;
      resolve a merge conflict live; cherry pick; git stash; git reset hard; reset or revert; undo a
      commit; undo a pushed commit; force push to main; somebody force pushed; detached head; git
      reflog; git bisect; git blame; branching strategy; git flow or trunk based; trunk based
      development; feature branches; long lived branches; pull requests and reviews on github; merge
      requests in gitlab; github or gitlab; github actions; commit messages; conventional commits;
      how small are my commits; git hooks; pre commit; monorepo or many repos; tags and releases;
      protected branches; large files lfs; secrets committed by accident; svn before git; still on
      svn; git command line or gui; fetch or pull; fork and pull request; my github is empty; looked
      at my github; my github profile; version control, do i use it; open source on github; git
      worktree; upstream and origin; do i know git; not sure about my git; git skills; how i'd rate
      my git out of ten; we're a git shop; git is a must here; grilled me on git; asked about git;
      rebase or merge; merge conflict, what do you do; gitflow or trunk based; git reset vs revert;
      pull requests; what's a detached head; ever used bitbucket; version control; how would i
      recover a deleted branch; do i know reflog; submodules experience; git hooks pre commit; tags
      and releases in git; what's inside the hidden git folder; git lfs for big assets; who pushed
      to master; staging area; fork and clone difference; tortoise git; sourcetree or command line;
      perforce at game studio; git pull vs fetch; fast forward merge; password committed to the
      repo; question on gitignore; green squares on my github; open source commits; protect the main
      branch; codeowners came up; hotfix branch; signed commits; do analysts here need git; version
      control for the r scripts; final_v3_final file names, do i use git; dvc and git for data; "you
      do use git, right"; learned git in bootcamp; git rebase went wrong; git log graph; mercurial,
      yes or no; clean history; local branch behind origin; git filter-repo; github actions and
      repos; resolve a conflict live on screen; commit small or big; long lived feature branches;
      git cherry; diff two branches; upstream remote; gerrit reviews; version control for plc code;
      octoplant or git for automation; git for technical writers docs as code; markdown in a repo;
      gitlab merge request approvals; pushed to wrong branch; git basics test; amend last commit;
      sparse checkout; what happens on git clone; git add -p; semantic versioning tags; feature
      flags vs branches git; gitt i only know commit and push; merge hell
    `,
    words: `
      git; github; gitlab; bitbucket; rebase; merge conflict; cherry-pick; branching; gitflow;
      trunk-based; svn; commit; commits; pull request; stash; bisect; reflog; version control; force
      push; submodules; monorepo; sourcetree; gitignore
    `,
  },
  linux: {
    says: `
      linux command line; bash scripting; write a bash script; shell scripts; grep sed and awk; awk
      one liner; find files bigger than; permissions and chmod; chmod 777; suid and sticky bit;
      systemd units; a service that won't start; journalctl and logs; disk full, what now; df says
      full but du doesn't; inodes run out; server is slow, where do you look; load average; top and
      htop; high iowait; zombie process; kill minus nine; swap and oom killer; boot process; what
      happens when linux boots; extend a logical volume; raid levels; mounting nfs; ssh keys; ssh
      tunnels; iptables or firewalld; selinux turned off; cron jobs; package managers apt and yum;
      debian or red hat; rhel 8; ubuntu servers; centos end of life; kernel parameters; patching
      linux servers; hard and soft links; file descriptors; netstat and ss; tcpdump on a server;
      bash live on the terminal; vi or nano; windows admin, no linux; dns on a linux box; can you
      work without a gui; how good is my linux; you haven't got linux, have you; worried about my
      linux; could i pick up linux quickly; my linux is rusty; sudoers or fstab; rhce, ever used it;
      asked about linux; red hat or ubuntu; ever used rhcsa; lpic certificate; grep awk sed; what
      does chmod 755 mean; systemd unit file; load average of 40; find what's using port 443; which
      distro at home; do i know journalctl; disk full but df says free; inodes experience; kernel
      panic; yum vs apt; question on selinux; iptables came up; lvm extend a volume; soft link hard
      link; fork and exec; strace, yes or no; boot process of linux; grub rescue; raid with mdadm;
      nfs mounts; sudoers file; command line only no gui; linux admin, how many servers; patching
      rhel fleets; embedded linux yocto; device drivers kernel modules; pipe and redirect; file
      permissions sticky bit; what about swap; sigterm sigkill; debian packages; they use tcpdump;
      worked with umask; shell scripts i wrote; something on rsync; linux on the hpc cluster; slurm
      and the linux cluster; ros on ubuntu; oom killer; nice values; proc filesystem; user can't log
      in to linux box; rename 1000 files in bash; rhce, how good; suse for the sap hosts; solaris
      and aix too; linux+ comptia; hardening cis benchmark linux; ansible over linux servers; apache
      or nginx config on linux; journald fills up; asked about ulimit; fstab mistake won't boot; pxe
      kickstart; tar and gzip; find files older than 30 days; kali linux; ever used dmesg; "you're a
      windows man"; wsl doesn't count they said; linux desktop for pupils; real time kernel preempt
      rt; nohup and screen; do i know tmux; samba share; dns resolv conf; which signal does ctrl c
      send; context switch in linux; who command, last logins; uptime and free; fsck experience;
      crontab syntax
    `,
    words: `
      linux; bash; shell; unix; ubuntu; debian; rhel; red hat; redhat; centos; systemd; ssh; cron;
      crontab; grep; awk; sed; chmod; lvm; selinux; iptables; rhcsa; lpic; strace; kernel
    `,
  },
  kafka: {
    says: `
      kafka topics and partitions; how many partitions; consumer groups; consumer lag; rebalancing
      consumers; offsets and commits; exactly once; at least once or exactly once; idempotent
      producer; message ordering in kafka; ordering per key; kafka or rabbitmq; rabbitmq versus
      kafka; kafka or sqs; retention and compaction; compacted topics; dead letter queue; poison
      messages; schema registry; avro or protobuf; schema evolution in kafka; kafka connect;
      debezium and cdc; kafka streams; flink on kafka; zookeeper or kraft; brokers and replication;
      in sync replicas; acks all; under replicated partitions; broker goes down; confluent cloud;
      event driven architecture; event sourcing; outbox pattern; duplicate events; replaying events;
      consumer was stuck; throughput of our kafka; message keys; hot partition; streaming instead of
      batch; only rabbit, no kafka; transactional producer; kafka security acls; tuning batch size
      and linger; event bus; thin on kafka; a kafka test; only basic kafka; kafka, how well; never
      used kafka; how long i've worked with kafka; how good is my kafka; you haven't got kafka, have
      you; asked about kafka; topics and partitions; offset commits; exactly once semantics; schema
      registry avro; zookeeper vs kraft; rebalancing storms; confluent certified developer;
      replication factor and isr; dead letter topic; log compaction; how many messages a second
      through kafka; debezium cdc; ever used ksqldb; do i know msk; retention settings; poison
      message in the topic; partition key choice; event streaming; event driven with kafka; broker
      died, what happens; mirrormaker experience; backpressure on consumers; redpanda or pulsar
      instead; kafka at the betting company; trades through kafka; iot sensors into kafka; why is
      kafka fast; zero copy; sticky partitioner; how do you replay events; outbox pattern to kafka;
      kafka topic naming; question on strimzi; at least once delivery; producer retries; isr
      shrinks; protobuf on the topics; consumer reads same message twice; leader election broker;
      schema evolution backward compatible; kafka security acls sasl; kafka ui; flink on top of
      kafka; rebalance protocol cooperative; kafkaesque joke about kafka; "kafka the writer or the
      software"; max poll interval; quotas on producers; compacted topic tombstones; tiered storage;
      event hubs with kafka protocol; spring kafka listener; never tuned a broker; message bus,
      which one; streaming orders between microservices; pub/sub log; kafka cluster sizing; headers
      in kafka messages; batch size linger ms; offset reset earliest latest; topic with 200
      partitions; read committed; payments events on kafka; kafka rest proxy; sink connector to
      elasticsearch; monitor lag with burrow; draw producers brokers consumers; kcat came up; ccdak,
      yes or no; how would you delete a message from kafka
    `,
    words: `
      kafka; rabbitmq; consumer group; consumer groups; partitions; offsets; consumer lag; exactly
      once; schema registry; avro; debezium; kafka streams; ksqldb; zookeeper; kraft; confluent;
      msk; event streaming; event-driven; outbox; dlq; strimzi; backpressure; mirrormaker
    `,
  },
  spark: {
    says: `
      apache spark; spark or pandas; databricks notebooks; delta lake; unity catalog; delta live
      tables; medallion architecture bronze silver gold; iceberg or delta; data skew; skewed join in
      spark; salting keys; shuffle partitions; avoiding shuffles; broadcast join; repartition or
      coalesce; narrow and wide transformations; transformations or actions; lazy evaluation in
      spark; rdd or dataframe; dataset versus dataframe; catalyst optimizer; adaptive query
      execution; spark ui and stages; job with one slow task; executors and cores; executor memory;
      driver out of memory; oom in spark; caching and persist; udfs are slow; pandas udf; structured
      streaming; watermarks in streaming; spark sql; parquet and partition pruning; small files
      problem; z ordering; yarn or kubernetes for spark; emr clusters; hadoop and hive; hive tables;
      scala or python for spark; tuning a spark job; spark job took four hours; big data experience;
      databricks certified; how many terabytes a day; spark, years of it or just a course; my spark;
      raised an eyebrow at my spark; asked me about spark; have you worked with spark; no spark on
      my cv; thin on spark; a spark test; asked about spark; ever used pyspark; rdd vs dataframe;
      shuffle, how to avoid; data skew and salting; spark streaming; executor memory settings;
      catalyst optimiser; lazy evaluation; partitions repartition coalesce; databricks certified
      associate; spark on emr; apache spark scala; out of memory in the driver; spark ui stages;
      cache and persist; udf why slow; hadoop and spark; hive metastore; parquet small files
      problem; how many terabytes did you process; structured streaming watermark; spark submit; job
      runs four hours, make it faster; do i know tungsten; window functions in pyspark; z order
      optimize; medallion bronze silver gold; accumulator variables; dag of a spark job; action vs
      transformation; collect on big dataframe; photon engine; glue is spark underneath; mapreduce
      vs spark; sort merge join; speculative execution; dynamic allocation; spark on yarn; spark
      executors cores; pandas doesn't scale, spark does; telecom cdr data in spark; mllib
      experience; question on graphx; spill to disk; autoloader came up; checkpointing in streaming;
      bucketing, yes or no; predicate pushdown; what about kryo; pyspark live coding word count;
      dedupe a billion rows; spark cluster cost; databricks jobs and workflows; iceberg tables;
      clickstream in spark; "only pandas so far, no spark?"; straggler tasks; schema inference;
      explode nested json pyspark; they use foreachbatch; spark session; lineage of rdd; databricks
      lakehouse; genome data with spark; spark history server; spark 2 to 3 upgrade; join two huge
      tables in spark; big data engine; fault tolerance in spark; synapse spark pool; partition
      pruning; merge into delta
    `,
    words: `
      spark; pyspark; databricks; delta lake; rdd; shuffle; data skew; broadcast join; executors;
      coalesce; parquet; hadoop; hive; lakehouse; unity catalog; spark sql; medallion; structured
      streaming; scala; iceberg; checkpointing; mapreduce
    `,
  },
  dbt: {
    says: `
      dbt models; dbt core or dbt cloud; staging and marts; staging intermediate and mart layers;
      ref and source; sources and freshness; dbt tests; unique and not null tests; custom tests in
      dbt; dbt expectations; incremental models; incremental strategy merge; full refresh;
      materialisations view table ephemeral; ephemeral models; snapshots in dbt; slowly changing
      dimensions with snapshots; jinja macros; writing a macro; dbt packages; dbt utils; dbt docs
      and lineage; lineage graph; dbt semantic layer; metrics in dbt; slim ci with state modified;
      dbt in airflow; dbt build in ci; dbt project structure; naming conventions in dbt; too many
      models in our dbt; refactoring a 900 line dbt model; late arriving data in an incremental
      model; hooks in dbt; schema yml; profiles yml; dbt mesh; contracts in dbt; analytics
      engineering; analytics engineer, what is it; dbt or stored procedures; dataform instead; dbt
      certified; only plain sql, no dbt; dbt take home; dbt selectors and tags; yaml everywhere; d b
      t; not sure about my dbt; dbt skills; how i'd rate my dbt out of ten; we're a dbt shop; dbt is
      a must here; grilled me on dbt; dbt, years of it or just a course; my dbt; asked about dbt;
      ref function; dbt tests unique not null; snapshots scd2 in dbt; staging intermediate marts;
      dbt docs lineage; analytics engineering certification; dbt packages utils; ever used seeds; do
      i know exposures; dbt run vs dbt build; semantic layer metrics dbt; how many dbt models; dbt
      on snowflake; dbt on bigquery; hooks pre post; model contracts; analytics engineer stuff;
      sqlmesh or dbt; dataform instead of dbt; yaml schema files; generic vs singular tests;
      elementary alerts; dbt with airflow cosmos; backfill an incremental model; unique_key merge
      strategy; do you template your sql; refactor stored procedures into dbt; data build tool; dbt
      labs slack; model takes an hour to build; selectors and tags; generate schema name macro;
      source freshness failing; custom macro i wrote; star schema in dbt; dbt fundamentals course;
      codegen experience; question on dbt_expectations; not dbt the therapy, dbt the tool; config
      block; late arriving rows in the model; is_incremental came up; target dev prod in dbt;
      compile the model; dbt power user vscode; test coverage on models; wide marts one big table;
      kimball with dbt; elt transform layer; t in elt; python models in dbt; defer to production;
      dbt fusion; severity warn error; grants in dbt; model owners; sqlfluff, yes or no; surrogate
      key macro; jaffle shop only; what about on_schema_change; unit tests in dbt; they use
      microbatch; model naming stg_ fct_ dim_; looker on dbt marts; job scheduling in dbt cloud;
      1200 models spaghetti, clean up; ever used dee bee tee; cross database macros; vars in dbt
      project; orphan models; data vault with automate dv; yml documentation of columns
    `,
    words: `
      dbt; data build tool; jinja; incremental model; incremental models; ref(); marts; staging
      models; dbt cloud; dbt core; dbt-utils; analytics engineering; lineage; snapshots; dataform;
      sqlmesh; exposures; materialization; schema.yml
    `,
  },
  snowflake: {
    says: `
      snowflake warehouses; virtual warehouse sizes; warehouse too big; snowflake credits; snowflake
      costs; our snowflake bill; auto suspend; multi cluster warehouses; micro partitions;
      clustering keys; time travel; fail safe; zero copy clone; cloning a database in snowflake;
      loading from s3 stages; external stages; copy into; streams and tasks; dynamic tables;
      materialised views in snowflake; variant column and json; flatten json; semi structured data
      in snowflake; qualify and window in snowflake; snowflake cortex; data sharing; snowflake
      marketplace; roles in snowflake; rbac in snowflake; masking policies; row access policies;
      snowflake or bigquery; snowflake or redshift; snowflake versus databricks; query profile;
      spilling to disk; result cache; resource monitors; stored procedures in snowflake; migrating
      from oracle to snowflake; teradata to snowflake; snowpro core; snowpro certificate; separate
      storage and compute; warehouse in the cloud; streamlit in snowflake; transient tables; account
      usage views; key pair login for snowflake; you haven't got snowflake, have you; worried about
      my snowflake; could i pick up snowflake quickly; my snowflake is rusty; what i've done in
      snowflake; do i know snowflake; not sure about my snowflake; snowflake skills; asked about
      snowflake; virtual warehouses sizing; ever used snowpipe; credits burning, cut the bill; data
      sharing marketplace; stages and copy into; variant column json flatten; role hierarchy
      accountadmin; do i know snowpark; snowflake vs redshift; snowflake vs databricks; multi
      cluster warehouse; dynamic masking policy; external tables; snowsql experience; search
      optimisation service; question on cortex; snowflake editions; undrop table; migrate teradata
      to snowflake; key pair authentication snowflake; storage integration; reader account; secure
      views; warehouse xl for a tiny query; separation of storage and compute; iceberg in snowflake;
      cloud data warehouse, which one; snowpro advanced architect; database replication failover
      group; query tags; merge in snowflake; semi structured data; sharing data with suppliers via
      snowflake; stored procedure in javascript snowflake; tasks dag; snowflake not the insult;
      qualify row_number; lateral flatten; file format csv skip header; usage views account_usage;
      network policy; spilling to remote storage; scd in snowflake; synapse to snowflake move;
      fivetran into snowflake; tag based masking; object tagging; pii in snowflake; one warehouse
      per team; queued queries; snow flake how many years; private preview features; python udf
      snowflake; hybrid tables unistore; privatelink to snowflake; data clean room; zero admin
      warehouse; clone prod for testing; schema change tracking; roles sysadmin useradmin; snowflake
      summit; load 500 gb nightly into snowflake; pipe stalled
    `,
    words: `
      snowflake; snowpipe; snowpark; snowpro; virtual warehouse; micro-partitions; time travel;
      zero-copy clone; clustering key; auto-suspend; copy into; flatten; cortex; resource monitor;
      teradata; snowsql; data sharing; external stage; accountadmin
    `,
  },
  jira: {
    says: `
      jira tickets; jira boards; jira workflows; setting up a workflow in jira; write a jql query;
      jira admin; jira admin rights; kanban or scrum board in jira; backlog in jira; epics and
      stories in jira; story points in jira; sprint reports; burndown chart; velocity in jira; jira
      automation rules; custom fields in jira; too many custom fields; confluence pages; confluence
      and jira; jira service management; jsm queues; jira or azure devops; jira or trello; trello
      only; linear instead of jira; jira dashboards; filters and dashboards in jira; jira plans;
      advanced roadmaps; xray or zephyr; test cases in xray; linking bugs to stories; bug reports in
      jira; how i write a ticket; acceptance criteria in the ticket; permission schemes; atlassian
      cloud migration; moving jira server to cloud; team managed or company managed; cleaning up a
      backlog of 400 tickets; logging time in jira; tempo timesheets; components and versions; jira
      for non technical teams; stand up with the board; youtrack or redmine; releases in jira;
      definition of done field; a jira test; only basic jira; jira, how well; never used jira; how
      long i've worked with jira; how good is my jira; you haven't got jira, have you; worried about
      my jira; asked about jira; ever used jql; workflow schemes; jira board columns; sprint
      burndown; backlog grooming in jira; epics stories subtasks; do i log my hours in tempo; do i
      know swimlanes; custom fields mess; trello or jira; atlassian stack; velocity chart;
      automation rules in jira; linking issues; bug report template in jira; transition not allowed;
      azure boards rather than jira; write a ticket, what goes in; acceptance criteria in tickets;
      fix version; xray or zephyr for test cases; kanban board wip; issue types; ticket hygiene;
      five hundred stale tickets; permission scheme; roadmaps advanced; atlassian certified; jira
      cloud migration from server; filter and subscribe; release report; sprint planning tool; who
      updates the board; they live in jira; ticketing tool for devs; definition of ready on the
      ticket; jira for marketing campaigns; jira for legal requests; jira align; burn up; scrum
      board; reopened tickets; assign to me; bulk change issues; structure plugin; scriptrunner
      experience; quick filters; watchers and mentions; retros noted in confluence; estimate poker
      plugin; time tracking on issues; jira reports for management; jra experience; spike tickets;
      ticket without description, what do you do; traceability requirements to jira; project key;
      cumulative flow diagram; next gen team managed project; jira integration with slack; portfolio
      view in jira; kanban or scrum template; issue collector; jira ops; capture of requirements in
      confluence; dev status in ticket smart commits; resolution field; sla in jsm queue; sprint
      spillover; who closes the ticket; insight assets; can you drive a board
    `,
    words: `
      jira; jql; confluence; atlassian; jsm; trello; burndown; xray; zephyr; kanban board; scrum
      board; backlog; sprint report; youtrack; redmine; epics; story points; advanced roadmaps
    `,
  },
  sap: {
    says: `
      sap, which modules; sap mm; sap sd; sap fi co; sap fico; sap hcm; sap successfactors; sap pp;
      sap ewm; sap pm notifications; s4 hana; s/4hana migration; ecc to s4; hana and ecc,
      difference; transactions in sap; which t codes; va01 sales order; mb52 or mmbe; fb60 postings;
      booking an invoice in sap; purchase order in sap; goods receipt in sap; mrp run in sap;
      material master; bom and routing in sap; cost centres in sap; a bit of abap; customizing in
      sap; sap key user; key user or end user; sap consultant; fiori apps; sap gui; sap ariba; sap
      concur for expenses; sap bw; analytics cloud; master data in sap; batch management;
      authorisation roles in sap; month end in sap; sap rollout; sap business one; sap b1; sap by
      design; they run sap and i don't; only navision, no sap; sap test in the system; sap basis; my
      sap; raised an eyebrow at my sap; asked me about sap; have you worked with sap; no sap on my
      cv; fbl5n or idocs; lsmw, ever used it; asked about sap; ever used s4hana; sap mm or sd; do i
      know fico; which transactions do you use; me21n purchase order; va01 experience; mb52 stock;
      fb60 posting; sap pp production orders; sap fiori; question on abap; goods receipt migo; sap
      pm maintenance orders; iw31 came up; ecc to s4 migration; successfactors, yes or no; sap
      concur expenses; what about idocs; sap cutover weekend; controlling co cost centres; they use
      ke30; sap certified; sap b1 business one; worked with t-codes; sap qm inspection lots; batch
      management in sap; vendor master; customer payment run f110; blocked invoice miro; sap in the
      warehouse; sap on the shop floor; confirm an order in sap; sap sales orders; availability
      check atp; sap activate; variants and layouts in sap; something on se16n; sap authorisations
      su53; material master mm01; sap analytics cloud; sap btp; sap is-u utilities; plant and
      storage location; sap crm; sap tm transport; sap srm; sap payroll; wbs elements ps module; sap
      asset accounting; do you speak sap; german company, everything in sap; r/3 from back then; sap
      hana studio; lsmw upload; bapi, how good; sap solution manager; sap mes mii; commission report
      from sap; sap mrp controller; scheduling agreement in sap; asked about cs03; sap ibp; how many
      years of sap; sap trained or will you need a course; kernel upgrade sap; sap pricing
      conditions; transfer posting 311; workshop notification in sap; hospital uses sap is-h; sap
      licence audit
    `,
    words: `
      sap; s4hana; s/4; s4; hana; abap; fico; fi/co; fiori; ariba; concur; successfactors; t-code;
      tcodes; me21n; va01; migo; idoc; ecc; business one; ewm; bw; key user; mm module; sd module
    `,
  },
  oracle: {
    says: `
      oracle database; oracle dba; pl sql; pl/sql packages; write a pl sql procedure; cursors in pl
      sql; triggers in oracle; oracle 19c; oracle 12c to 19c; rac clusters; data guard; rman
      backups; rman restore; tablespace full; awr reports; explain plan in oracle; hints in oracle;
      bind variables; oracle partitioning; materialised views in oracle; oracle licence costs;
      oracle to postgres; leaving oracle for postgres; oracle ebs; e business suite; oracle r12;
      oracle fusion; oracle fusion financials; oracle cloud hcm; oracle cloud erp; oracle gl and ap
      modules; oracle hyperion; hyperion planning; oracle apex; forms and reports; oracle forms,
      still; jd edwards; toad or sql developer; ora 01555 snapshot too old; ora errors; deadlocks in
      oracle; sga and pga; oracle patching; ocp certificate; oracle certified; oracle cloud oci;
      oracle rman at three in the morning; oracle skills; how i'd rate my oracle out of ten; we're
      an oracle shop; oracle is a must here; grilled me on oracle; sqlplus, ever used it; asked
      about oracle; ever used pl/sql; oracle e-business suite; oracle financials; rman backup; rac
      cluster; awr report; oci oracle cloud infrastructure; ocp certification; do i know hyperion;
      tuning with explain plan in oracle; oracle forms; apex experience; oracle hcm; ora-01555
      snapshot too old; question on ora-600; tablespaces came up; exadata, yes or no; materialised
      view refresh in oracle; what about ords; oracle procurement cloud; iexpense and iprocurement;
      they use r12; oracle ap module; general ledger in oracle; cursors and packages; sequence and
      trigger oracle; 19c upgrade; worked with goldengate; bulk collect forall; oracle to postgres
      migration; asm disk groups; redo logs; sga pga; oracle retail; something on peoplesoft;
      siebel, how good; otbi reports; bi publisher; oracle licence audit; asked about weblogic;
      oracle taleo; oracle payables run; ever used flexfields; oracle workflow approvals; nvl and
      decode; rowid rownum; connect by prior; hints in queries; undo segment; flashback query;
      listener not starting; do i know tnsnames; partitioned tables oracle; oracle epm planning;
      essbase cubes; oracle transportation management; argus safety oracle; oracle clinical; council
      uses oracle for finance; birmingham and oracle disaster; fusion cloud quarterly updates;
      oracle self service; oracle integration cloud oic; oracle ebs period; exp imp data pump;
      oracle multitenant pdb; standby database switchover; mutating table error; packages and
      procedures; do you do oracle or just mysql; oracle payroll elements; subledger in fusion;
      oracle grants module at the uni; netbackup of oracle
    `,
    words: `
      oracle; pl/sql; plsql; pl-sql; rman; rac; data guard; awr; 19c; 12c; ebs; e-business suite;
      hyperion; essbase; peoplesoft; jd edwards; exadata; toad; goldengate; oci; tablespace;
      ora-01555; siebel; oracle fusion; tablespaces
    `,
  },
  datev: {
    says: `
      datev unternehmen online; duo, do i know it; datev lodas; lohn und gehalt in datev; lodas or
      lug; payroll in datev; kanzlei rechnungswesen; datev kanzlei; buchen in datev; fibu in datev;
      posting invoices in datev; skr03 or skr04; which chart of accounts, skr 03; datev export;
      datev interface; datev schnittstelle; import csv into datev; belege in datev; scanned receipts
      into datev; zahlungsverkehr in datev; read a bwa; bwa and susa; summen und saldenliste;
      umsatzsteuervoranmeldung in datev; ust va; elster and datev; jahresabschluss with datev; datev
      anlagenbuchführung; kostenrechnung datev; kost 1 and kost 2; datev eigenorganisation; dms in
      datev; datev arbeitnehmer online; meine steuern; the steuerberater uses datev; our tax adviser
      works in datev; worked with lexware, not datev; lexware or datev; addison instead of datev;
      debitoren and kreditoren in datev; op liste; batch posting in datev; steuerfachangestellte
      with datev; tax clerk with datev; datev course at the ihk; datev is new to me; worried about
      my datev; could i pick up datev quickly; my datev is rusty; what i've done in datev; do i know
      datev; not sure about my datev; datev skills; how i'd rate my datev out of ten; asked about
      datev; datev buchhaltung; datev lohn und gehalt; ever used lodas; do i know
      kanzlei-rechnungswesen; datev export to the steuerberater; datev import csv; belege hochladen
      datev; buchungsstapel experience; datev arbeitsplatz; datev anlag; datev kenntnisse;
      steuerkanzlei with datev; datev format interface; datev dms; smartcard login datev; bwa from
      datev; german bookkeeping software; kontenrahmen in datev; datev mittelstand faktura;
      eigenorganisation comfort; elster vs datev; umsatzsteuervoranmeldung through datev;
      jahresabschluss in datev; opos list datev; datev zahlungsverkehr; do i know the german tax
      adviser program; datev duo; question on datevconnect; bilanzbericht datev; mandant anlegen;
      buchungsschlüssel came up; automatikkonten, yes or no; steuerfachangestellte, so datev
      obviously; datev online vorerfassung; digital vouchers for steuerberater; what about
      rechnungsdatenservice; datev kostenrechnung; they use festschreibung; kreditoren debitoren
      datev; lohnabrechnung 60 employees datev; datev certificate course; agenda or datev; the
      nuremberg software; datev einkommensteuer; datev e-steuern; kassenbuch online; worked with
      belegtransfer; datev meine steuern; vorsystem export to datev; finanzbuchhaltung software
      datev; debitorenkonto in datev; datev-kenntnisse sicher?; bank statements import datev; learn
      datev at vhs; fibu datev; datev rz; dfü for datev; personio to datev payroll; arbeitnehmer
      online; gehaltsabrechnung via datev; baulohn datev; buchungserfassung speed; datev e-rechnung;
      x-rechnung in datev; steuerberater portal upload; datev wirtschaftsprüfung; kanzlei asked if
      i'm fit in datev; anlagenbuchführung datev; datev phantasy for lawyers; anwalt classic datev;
      datev but i come from spain; pflegeheim books in datev; lodas or lohn und gehalt
    `,
    words: `
      datev; lodas; duo; unternehmen online; skr03; skr04; skr 03; kanzlei; rechnungswesen; bwa;
      susa; lexware; addison; elster; fibu; lohn; belege; steuerberater; belegtransfer; anlag;
      stapelverarbeitung; opos
    `,
  },
  quickbooks: {
    says: `
      quickbooks online; quickbooks desktop; qbo or desktop; moving from desktop to qbo; quick
      books; qb, how long; bank feeds in quickbooks; reconciling in quickbooks; undo a
      reconciliation in qb; bank rules in qbo; undeposited funds; opening balance equity; chart of
      accounts in quickbooks; classes and locations in qbo; invoicing in quickbooks; estimates to
      invoices in qb; bills and bill pay in quickbooks; 1099s in quickbooks; w9 and 1099 season;
      quickbooks payroll; intuit payroll; payroll liabilities in quickbooks; sales tax in
      quickbooks; journal entries in qb; cleaning up messy quickbooks; a client's books in qb; catch
      up bookkeeping; quickbooks proadvisor certified; intuit certified; intuit bookkeeping;
      quickbooks enterprise; job costing in quickbooks; inventory in quickbooks; reports from
      quickbooks; p&l out of quickbooks; accountant's copy; closing date password; quickbooks or
      xero; we're on quickbooks, are you; i only know sage, they use quickbooks; receipts with
      dexter or hubdoc into qb; bill com and quickbooks; ar aging in quickbooks; memorised
      transactions; recurring invoices in qb; quickbooks time and tsheets; audit log in quickbooks;
      quickbooks test on a laptop; full charge bookkeeper with qb; only basic quickbooks;
      quickbooks, how well; never used quickbooks; how long i've worked with quickbooks; how good is
      my quickbooks; you haven't got quickbooks, have you; worried about my quickbooks; could i pick
      up quickbooks quickly; asked about quickbooks; quickbooks online or desktop; ever used qbo;
      proadvisor certified; reconcile in quickbooks; chart of accounts qb; class tracking; do i know
      intuit; qb invoices; journal entry in quickbooks; quickbooks time tsheets; clean up a messy
      quickbooks file; bank rules qbo; restaurant books in quickbooks; church uses quickbooks;
      contractor job costing quickbooks; xero or quickbooks; quickbooks vat return mtd; close the
      books password qb; items and products list; accountant toolbox; quickbooks live; quickbooks
      for nonprofit; bill pay in qbo; quickbooks self employed; qbo p&l by location; accounts
      receivable aging quickbooks; duplicated vendors in quickbooks; credit card feed; dext into
      quickbooks; hubdoc experience; quick books how good 1 to 10; converting peachtree to
      quickbooks; multi currency in qbo; estimates to invoices; qbo advanced; purchase orders in
      quickbooks; fixed assets in qb; quickbooks pos; ask my accountant account; opening balance
      equity weird number; retained earnings qb; quickbooks payments; mileage in quickbooks; three
      clients' quickbooks files; backup qbw file; single user mode; quickbooks loan account;
      uncategorised expense; deposits don't match in quickbooks; qb test on a laptop; va who does
      quickbooks; filipino bookkeeper quickbooks us clients; recurring invoices qb; tags in
      quickbooks; progress invoicing; apps connected to quickbooks; refund in quickbooks; customer
      statements; ten years on qb desktop; lawn care company quickbooks; payroll liabilities
      quickbooks; split transaction; void vs delete check; chiropractor's office on quickbooks;
      quickbooks inventory; balance sheet off by qbo sync; gusto with quickbooks; vendor credits; qb
      report customisation; bookkeeping with intuit; bank register
    `,
    words: `
      quickbooks; quick books; qbo; qb; qbd; intuit; proadvisor; undeposited funds; bank feeds;
      1099; tsheets; quickbooks online; qb desktop; bill.com; opening balance equity; accountant's
      copy; bookkeeper; turbotax
    `,
  },
  xero: {
    says: `
      xero certified; xero adviser certification; bank rec in xero; reconciling in xero; bank rules
      in xero; find and match; cash coding; xero payroll; xero and hubdoc; dext and xero; receipt
      bank into xero; vat return in xero; mtd and xero; making tax digital with xero; bas in xero;
      bas and gst in xero; tracking categories; repeating invoices in xero; quotes in xero; bills in
      xero; supplier bills through hubdoc; xero practice manager; xero tax; xero hq; xero me for
      expenses; fixed assets in xero; journals in xero; manual journals; lock dates in xero; multi
      currency in xero; xero add ons; stripe feeding xero; a2x and shopify into xero; gocardless
      with xero; converting from sage to xero; migrating clients to xero; xero or quickbooks; xero
      or myob; myob only; management accounts from xero; xero reports; aged receivables in xero;
      chasing debtors from xero; cis in xero; xero at the last practice; two hundred clients on
      xero; practice runs on xero; zero the software; my xero is rusty; payroll rtp and paye in
      xero; syft or fathom with xero; raised an eyebrow at my xero; asked me about xero; have you
      worked with xero; no xero on my cv; thin on xero; a xero test; only basic xero; xero, how
      well; asked about xero; xero adviser certified; xero tracking categories; hubdoc with xero;
      xero cash coding; mtd vat in xero; migrating sage to xero; xero vs qbo; find and recode; xero
      bank rules; lock dates; xero invoices reminders; xero projects; xero expenses; xero stripe
      feed; a2x xero; repeating bills xero; xero files for 40 clients; xero inventory; fixed asset
      register xero; xero multi currency; conversion balances; single touch payroll xero; australian
      bookkeeper, so xero; nz accounts, xero; xero me; xero report templates; manual journals xero;
      xero analytics plus; creditors run via xero; ever used approvalmax; chaser with xero; xero
      files in a mess; batch payment xero; xero ledger plan; vt or xero; myob vs xero; suppliers
      statement match in xero; do i know xerocon; xero app; ignition and xero; cloud accounts
      package, xero mostly; xero certification badge; unreconciled lines; xero purchase orders;
      payroll journal into xero; xero history and notes; xero chart of accounts; charity accounts on
      xero; xero workpapers; café till into xero; square to xero; xero budget manager; credit notes
      in xero; overpayments prepayments xero; xero contact groups; user roles xero; duplicated
      invoices in xero; bank feed dropped xero; spotlight or fathom on top of xero; syft experience;
      vat return xero wrong box; practice all on xero; sole traders on xero; xero online training
      done; zero, spelt with x; receipt bank photos xero; recharge expenses in xero; xero go
      cardless; syncing with vend; trial balance from xero; archive accounts; year end from xero
      files
    `,
    words: `
      xero; hubdoc; dext; receipt bank; mtd; making tax digital; cash coding; tracking categories;
      xpm; myob; gocardless; a2x; fathom; syft; xero certified; bas; find and match; xero advisor;
      xero payroll
    `,
  },
  sage: {
    says: `
      sage 50; sage 200; sage line 50; sage accounts; sage payroll; sage 50 payroll; sage intacct;
      sage x3; sage one; sage business cloud; sage 100; sage 300; sage hr; purchase ledger on sage;
      sales ledger on sage; nominal codes; nominal ledger in sage; posting to the nominal in sage;
      batch invoices in sage; bank rec in sage; vat return on sage; year end rollover in sage; sage
      year end; payslips out of sage; rti submission from sage; auto enrolment in sage; aged debtors
      in sage; sage reports; sage 50 to xero; moving off sage; sage on the server; old sage, dos
      nearly; sage and excel export; stock in sage; project costing in sage; credit control in sage;
      cash book in sage; error corrections in sage; sage certificate from college; iab or aat with
      sage; sage test with five invoices; iris not sage; pegasus opera or sage; are you a sage user;
      sage paie; sage compta; sage in french companies; raised an eyebrow at only sage; payroll for
      80 on sage; sage department codes; month end journals on sage; multi company sage; how i'd
      rate my sage out of ten; we're a sage shop; sage is a must here; grilled me on sage; sage,
      years of it or just a course; my sage; raised an eyebrow at my sage; asked me about sage;
      asked about sage; bank reconciliation in sage; sage vat return; sage 50 payroll rti; p60s out
      of sage; peachtree, now sage; sage people; sage pastel; supplier invoices batch entry sage;
      month end routine in sage; sage 100 contractor; departments in sage; sage corrections; aged
      debtors report sage; sage excel integration; backup sage data; sage instant; sage crm; t codes
      t1 t0 t9; recurring entries sage; sage construction; sage cis module; pensions upload sage;
      sage drive; irish payroll sage micropay; haulage firm on sage 50; which version of sage; sage
      user how many years; sage stock module; sales order processing sage 200; sage to xero move;
      credit control on sage; sage bank feeds; old school sage; sage 50 test at interview; sage
      certified; sage despacho spain; contaplus from sage; contasol or sage; ever used factuplus;
      sage murano; sage paie french; sage compta 100; sage evolution south africa; vip payroll sage;
      sage fixed assets; sage intacct dimensions; farm accounts on sage; garage does its books on
      sage; builder's merchant on sage; sage ledger clean up; nominal ledger journal sage; sage
      payslips; statutory sick pay in sage; leavers p45 sage; foreign trader sage; bacs file from
      sage; remittance from sage; sage trial balance; fibu sage german; sage 100 lohn; posting to
      mispostings account sage; suspense account sage; allocations on customer account sage; sage
      tasbooks; sage report designer; year end rollover sage; sage estimating
    `,
    words: `
      sage; sage50; sage 50; sage200; sage 200; line 50; sage payroll; intacct; sage x3; nominal
      codes; nominal ledger; sage100; sage one; sage business cloud; peachtree; rti; pegasus; sage
      300; ciel
    `,
  },
  netsuite: {
    says: `
      oracle netsuite; net suite; netsuite oneworld; saved searches; build a saved search;
      suitescript 2; suiteflow workflows; netsuite admin; netsuite administrator; netsuite roles and
      permissions; subsidiaries in netsuite; intercompany in netsuite; consolidation in netsuite;
      arm in netsuite; revenue recognition in netsuite; rev rec module; asc 606 in netsuite; ap in
      netsuite; bill capture; order to cash in netsuite; procure to pay in netsuite; netsuite
      implementation; netsuite go live; csv import in netsuite; period close checklist in netsuite;
      closing periods in netsuite; fixed assets module netsuite; netsuite wms; item records in
      netsuite; netsuite custom records; custom segments; netsuite dashboards and kpis; netsuite
      reports; netsuite planning and budgeting; celigo integrations; netsuite and salesforce
      integration; bundle in netsuite; suitefoundation certificate; netsuite consultant; quickbooks
      to netsuite; outgrown quickbooks, now netsuite; netsuite sandbox; allocation schedules in
      netsuite; have you lived in netsuite; ns experience; bank rec in netsuite; could i pick up
      netsuite quickly; my netsuite is rusty; what i've done in netsuite; do i know netsuite; not
      sure about my netsuite; netsuite skills; how i'd rate my netsuite out of ten; asked about
      netsuite; ever used suitescript; do i know suiteanalytics; netsuite revenue recognition arm;
      suitebilling experience; netsuite erp; suitefoundation exam; netsuite inventory; subsidiaries
      and consolidation netsuite; question on suitetax; csv import netsuite; fixed asset module
      netsuite; advanced pdf templates; bundles in netsuite; netsuite dashboards kpi; order to cash
      netsuite; suitelet restlet; celigo came up; netsuite intercompany; netsuite pe backed saas
      company; custom records; item fulfilment; bill approvals netsuite; suitecommerce, yes or no;
      netsuite bank matching; netsuite matrix items; landed cost netsuite; amortisation schedules
      netsuite; net suite yes or no; period close checklist netsuite; netsuite segments class
      department; netsuite openair; what about suitesuccess; statistical accounts; netsuite budgets;
      they use suiteapp; netsuite planning; transaction saved search formula; mass update; user
      event script; scheduled script governance; map reduce script; boomi netsuite; netsuite vendor
      bills; netsuite consultant or inhouse; netsuite support tickets; netsuite account reps;
      netsuite vs intacct; netsuite vs dynamics; worked with zoneapps; avalara netsuite; netsuite
      credit memo; netsuite multi book; netsuite demand planning; netsuite work orders; netsuite crm
      part; expense reports netsuite; netsuite electronic payments; netsuite report builder;
      netsuite token authentication; something on suitetalk; script debugging netsuite; erp
      consultant suite; e-commerce brand on netsuite; three subsidiaries in netsuite; netsuite
      customer deposits; reallocate items netsuite; netsuite location bins; data clean up before
      netsuite; netsuite release testing twice a year; suiteworld, how good
    `,
    words: `
      netsuite; net suite; saved search; saved searches; suitescript; suiteflow; suiteanalytics;
      oneworld; suitefoundation; suiteapp; suitecommerce; celigo; nspb; restlet; suitetax; netsuite
      admin; suiteql; rev rec; restlets
    `,
  },
  dynamics: {
    says: `
      dynamics 365; d365 finance and operations; f and o; dynamics nav; nav 2016; business central;
      bc or nav; moving from nav to business central; dynamics ax; ax 2012; dynamics gp; great
      plains; dynamics crm; d365 sales; dynamics customer engagement; dynamics customer service;
      field service in dynamics; model driven apps; power platform with dynamics; plugins in
      dynamics; c al or al code; al extensions; dimension codes in nav; posting groups; general
      journals in business central; purchase orders in nav; warehouse in business central;
      production orders in nav; jet reports; dynamics implementation; data migration into d365; lcs
      and environments; mb 800; mb 300 certificate; mb 910; dynamics consultant; dynamics key user;
      dynamics or sap; sap guy in a navision house; nav the accounting thing; microsoft erp;
      salesforce person, they have dynamics; security roles in dynamics; workflows in d365; leads
      and opportunities in d365; nav is new to me; dual write; customer card in navision; microsoft
      crm; dynamics, how well; never used dynamics; how long i've worked with dynamics; how good is
      my dynamics; you haven't got dynamics, have you; asked about navision; al development; ever
      used mb-800; customer service d365; dynamics gp great plains; dynamics sales module; model
      driven apps on dataverse; do i know c/al; dynamics field service; dataverse experience;
      question on f&o; lifecycle services lcs; x++ came up; dynamics 365 marketing; customer
      insights journeys; dimensions in business central; posting groups in bc; purchase orders in
      dynamics; ls central; warehouse in d365; nav upgrade to bc; d365 for the housing association;
      xrmtoolbox, yes or no; dynamics leads and opportunities; what about mb-310; charity donors in
      dynamics; dynamics solution deployment; security roles d365; they use continia; dynamics
      partner background; bc extensions; dynamics super user; case management in dynamics; univ
      admissions on dynamics; queues and slas in d365; field mapping dynamics; number series nav;
      item ledger entries; dynamics project operations; dynamics 365 human resources; data migration
      packages bc; worked with rapidstart; dynamics views and charts; business process flow;
      dynamics outlook add-in tracking; canvas apps with dynamics; jobs in navision; production bom
      in business central; bank rec in bc; fixed assets in nav; consolidation in business central;
      omnichannel for customer service; dynamics commerce; dynamics portal power pages; dynamics,
      the microsoft one; council crm on d365; workflow in ax; deferrals in bc; dynamics ax 2012;
      journal batches nav; vat posting setup nav; dynamics nav german mid size; assembly orders;
      kitchen maker runs on navision; dynamics trade agreements; something on mb-330; dynamics 365
      how long; sales quote in bc; ssrs reports for ax; power platform around dynamics; chart of
      accounts in f&o
    `,
    words: `
      dynamics; dynamics 365; d365; navision; nav; business central; axapta; ax 2012; great plains;
      dynamics gp; dataverse; x++; fetchxml; mb-800; mb-300; jet reports; model-driven; lcs; f&o;
      d365 f&o; c/al; posting groups
    `,
  },
  workday: {
    says: `
      workday the system; workday hris; workday hcm; workday recruiting; workday payroll; workday
      financials; workday absence; workday time tracking; workday adaptive planning; workday studio;
      core connectors; calculated fields in workday; workday reports; custom reports in workday;
      composite reports; prism analytics; business processes in workday; bp configuration; workday
      security groups; domain security; supervisory orgs; position management in workday; job
      profiles in workday; workday compensation module; merit cycle in workday; open enrollment in
      workday; benefits in workday; onboarding in workday; workday tenant; sandbox and preview
      tenant; workday release twice a year; workday implementation; workday go live; workday pro
      certified; workday certification; hiring in workday; requisitions in workday; workday
      candidates; workday self service; manager self service; successfactors not workday; peoplesoft
      to workday; adp or workday; bamboohr only, they have workday; personio not workday; workday
      learning; workday integrations; workday extend; mass uploads into workday; headcount report
      from workday; org chart in workday; ukg and workday; employee data in workday; asked me about
      workday hcm; have you worked with workday hcm; no workday hcm on my cv; thin on workday hcm; a
      workday hcm test; only basic workday hcm; workday integrations studio; workday pro
      certification; workday recruiting module; workday absence setup; business process in workday;
      calculated fields workday; workday reporting custom reports; workday prism; eib loads;
      supervisory organisations workday; workday core connectors; hris, they run workday; workday
      tenant refresh; job profiles and positions in workday; workday compensation grids; domain
      security policies workday; peakon and workday; workday talent calibration; raising
      requisitions in workday; onboarding tasks in workday; hire and terminate an employee in
      workday; open enrolment in workday; workday release testing; r1 r2 workday update; peoplesoft
      to workday move; workday student; university went live on workday; workday vs successfactors;
      workday expenses approve; workday super user; workday worklets; the workday system, not
      working days; position management vs job management; costing allocations workday; workday help
      cases; workday community; condition rules workday; workday report as a service raas; workday
      people analytics; discovery boards; headcount report out of workday; workday implementation
      partner side; workday hcm functional consultant; tier 2 workday support; manage leave of
      absence in workday; org chart reorg in workday; dei dashboard in workday; workday inbox full;
      benefits carrier integration workday; matrix report workday; composite report; workday
      procurement punchout; contingent workers in workday; fdm worktags; workday grants management;
      workday vndly; bamboohr or workday; adp then workday; hr business partner with workday;
      candidate pipeline in workday; performance templates workday; workday mobile app clock in;
      delegations in workday; workday journals; audit report workday data; mass upload pay changes
      workday; workday document designer; payslip print from workday; do i know wd; workday
      scheduling for hospital staff; global payroll connect
    `,
    words: `
      workday; workday hcm; eib; eibs; hris; calculated fields; supervisory org; prism; adaptive
      planning; workday studio; core connector; workday pro; workday recruiting; ukg; bamboohr;
      personio; adp; business process framework; xo reporting; workday tenant
    `,
  },
  salesforce: {
    says: `
      salesforce admin; salesforce administrator certificate; admin 201; trailhead badges; ranger on
      trailhead; salesforce flows; flow or apex; process builder to flow; apex triggers; bulkify a
      trigger; governor limits; write a soql query; lightning web components; lwc or aura; sales
      cloud; service cloud; marketing cloud; experience cloud; salesforce cpq; data cloud; profiles
      and permission sets; sharing rules; role hierarchy in salesforce; validation rules; record
      types and page layouts; objects and fields in salesforce; lookup or master detail; duplicate
      rules; salesforce reports and dashboards; pipeline in salesforce; keeping opportunities up to
      date in salesforce; forecasting in salesforce; lead conversion; logging calls in salesforce;
      salesforce hygiene; data loader; salesforce sandbox and deployment; change sets; copado or
      gearset; salesforce integration; salesforce platform developer; salesforce consultant; hubspot
      person, they use salesforce; npsp for nonprofits; salesforce user adoption; reps who won't
      update salesforce; einstein and agentforce; we're a salesforce shop; salesforce is a must
      here; grilled me on salesforce; salesforce, years of it or just a course; my salesforce; asked
      about salesforce; salesforce admin cert; ever used sfdc; soql query; sales cloud or service
      cloud; process builder retired; trailhead ranger; validation rules salesforce; do i know
      pardot; marketing cloud salesforce; nonprofit success pack; raiser's edge to salesforce;
      pipeline hygiene in salesforce; lead conversion sfdc; cpq experience; salesforce experience
      cloud; einstein in salesforce; question on agentforce; sandbox to production deploy change
      sets; copado came up; duplicate rules salesforce; record types page layouts; opportunity
      stages in salesforce; do i update salesforce after every call; salesforce sharing rules;
      health cloud; financial services cloud; salesforce platform developer 1; visualforce, yes or
      no; salesforce queue and assignment rules; master detail vs lookup; roll up summary;
      salesforce campaigns; veeva on salesforce; forecast in salesforce; salesloft and salesforce;
      outreach synced to sfdc; field service lightning; omni channel routing; education cloud at the
      college; donations logged in salesforce; salesforce migration from classic; what about
      mulesoft; test coverage 75 percent apex; batch apex; salesforce org messy; object manager
      custom object; custom metadata types; they use appexchange; case escalation in salesforce;
      quote object; contact roles missing in salesforce; "if it's not in salesforce it didn't
      happen"; salesforce inspector; worked with dreamforce; named credentials; slack from
      salesforce; territory management salesforce; salesforce admin interview scenario, user can't
      see record; role hierarchy vs profile; formula field; big objects; salesforce associate cert
      only; something on superbadges; sales force yes how many years; list views for reps; web to
      lead form; knowledge articles in service cloud; vlocity omnistudio; estate agents on
      salesforce; person accounts; approval process in sf
    `,
    words: `
      salesforce; sfdc; apex; soql; lwc; trailhead; visualforce; pardot; cpq; sales cloud; service
      cloud; marketing cloud; governor limits; salesforce admin; permission sets; mulesoft; data
      loader; npsp; agentforce; lightning; sales force; pd1
    `,
  },
  hubspot: {
    says: `
      hub spot; hubspot crm; hubspot marketing hub; hubspot sales hub; hubspot service hub; hubspot
      workflows; building a workflow in hubspot; hubspot sequences; email sequences in hubspot;
      hubspot lists; active or static lists; lead scoring in hubspot; lifecycle stages; mql and sql
      stages in hubspot; hubspot forms; landing pages in hubspot; hubspot cms; hubspot emails; a
      newsletter in hubspot; hubspot blog; hubspot properties; custom objects in hubspot; hubspot
      reports; attribution reports in hubspot; hubspot dashboards; deal pipelines in hubspot; deal
      stages hubspot; hubspot academy; hubspot certificate; inbound certified; inbound methodology;
      hubspot onboarding; hubspot and salesforce sync; moving from mailchimp to hubspot; mailchimp
      or hubspot; activecampaign or hubspot; marketo not hubspot; smart content; personalisation
      tokens; hubspot ops hub; revops with hubspot; dirty contacts in hubspot; hubspot contact tiers
      cost; nurture campaign in hubspot; abm in hubspot; meetings link hubspot; salesforce
      background, they are hubspot; utm and hubspot campaigns; importing contacts to hubspot; set up
      a nurture flow; my hubspot is rusty; what i've done in hubspot; do i know hubspot; not sure
      about my hubspot; hubspot skills; how i'd rate my hubspot out of ten; we're a hubspot shop;
      hubspot is a must here; asked about hubspot; hubspot certified inbound; lifecycle stages
      hubspot; hubspot landing pages; hubspot cms hub; marketing hub pro; hubspot vs marketo;
      hubspot email templates; lists in hubspot active static; hubspot deals pipeline; hubspot
      reporting attribution; hubspot tickets service hub; operations hub; hubspot ads tracking;
      hubspot meetings link; drip nurture in hubspot; hubspot chat bot; hubspot migration; a/b test
      emails in hubspot; hubspot smart content; hubspot import contacts gdpr; ever used hubl;
      hubspot admin; marketing contacts tier cost hubspot; hubspot breeze; hubspot sales hub calls
      logging; pipedrive to hubspot; hubspot dashboards for the ceo; hubspot personas; hubspot free
      version only; revops on hubspot; hubspot topic clusters seo tool; hubspot social scheduling;
      hubspot quotes; hubspot playbooks; hubspot api; hubspot campaign tool; webinar registrants
      into hubspot; private school enquiries in hubspot; unsubscribes in hubspot; hub spot how well;
      inbound marketing flywheel; hubspot partner agency; hubspot custom objects; hubspot ctas;
      hubspot knowledge base; lead rotation hubspot; clean up 80k hubspot contacts; email
      deliverability in hubspot; hubspot enrolment triggers; if then branches hubspot; deal stage
      automation hubspot; hubspot nps surveys; hubspot forecasting; content hub hubspot; hubspot
      payments; hubspot tracking code; hubspot utm campaigns; mql handover in hubspot;
      activecampaign versus hubspot; hubspot snippets; sdr tasks queue hubspot; hubspot duplicates;
      hubspot for saas startup; hubspot events; zapier to hubspot; hubspot roles; newsletter in
      hubspot; hubspot integration with shopify; is hubspot new to me; aircall hubspot; hubspot data
      sync
    `,
    words: `
      hubspot; hub spot; lifecycle stage; hubl; hubspot academy; marketing hub; sales hub; lead
      scoring; mql; smart lists; marketo; activecampaign; mailchimp; nurture; marketing automation;
      chatflow; ops hub; chatflows
    `,
  },
  crm: {
    says: `
      crm systems; which crm have i used; which crm i worked with; any crm experience; worked with a
      crm at all; crm, no matter which; customer database; keeping the customer database clean;
      logging every visit in the crm; call notes in the crm; do you write your call notes; do you
      keep your crm up to date; hates people who don't update the crm; zoho crm; microsoft or zoho,
      which crm; sugar crm; recruitment crm; vincere and bullhorn; vertafore and ams360 agency crm;
      donor database; raiser's edge; raisers edge for fundraising; fundraising database; crm for
      fundraisers; estate agency crm reapit; reapit or alto; property crm; veeva for reps; patient
      or client crm; cas genesis world; crm rollout; crm migration; introducing a crm; crm cleanup;
      duplicates in the crm; crm data quality; crm reporting; contact history in the crm; customers
      only in my head; leads in a spreadsheet, no crm; excel instead of crm; segmenting customers in
      the crm; crm campaigns; member database; loyalty crm; crm user not admin; pipeline in the crm;
      customer relationship management system; monday as a crm; crm, which ones have i used; never
      used a crm before; raised an eyebrow at no crm; how well i know a crm; worried about me and a
      crm; crm system i used; which crm; customer relationship software; how do i log my calls;
      customer database tidy; crm adoption, reps don't fill it in; asked about pipedrive; ever used
      sugarcrm; donorfy at the charity; bullhorn for recruiters; vincere or bullhorn; do i know
      jobadder; reapit for estate agents; alto and vebra; goldmine experience; act! database;
      segment customers in the crm; clienteling app for the boutique; salon client records phorest;
      crm for guest profiles; student recruitment crm; crm notes after each visit; keap
      infusionsoft; copper crm; question on freshsales; contact management; membership database;
      thankq came up; blackbaud, yes or no; care lead tracking crm; capsule crm; what about
      insightly; monday sales crm; car dealer crm keyloop; enquirymax at the dealership; what do you
      record about a customer; duplicates in the contact database; crm from spreadsheets; follow-up
      reminders in the system; lead management system; ats and crm; call centre crm screens; siebel
      style customer record; crm hygiene; crm campaigns retention email; klaviyo is a crm they said;
      crm manager lifecycle email; braze or iterable; loyalty data crm; donor records keeping; gdpr
      in the crm; crm implementation at my last place; crm champion; client onboarding in crm; 360
      view of customers; crm integration with email; avoid crm, used notebook; we have our own crm;
      in house client system; sales pipeline tool; intelliflo for financial advisers; they use
      xplan; worked with curo; brokers use acturis; ssi or acturis; tessitura at the theatre;
      spektrix box office; artlogic at the gallery; constituent database uni alumni; advancement
      crm; pharma rep call reporting veeva; hcp visits logged in veeva; field sales app for visits;
      crm usage tracked daily by the boss; can you pull a list from the crm; crm reporting for
      management; something on leadsquared; practice management client database vet; teamleader, how
      good; asked about bitrix24; dormant accounts in the database; prospects in the system or in
      your head
    `,
    words: `
      crm; crms; pipedrive; zoho; sugarcrm; freshsales; bullhorn; veeva; raiser's edge; raisers
      edge; reapit; customer database; donor database; superoffice; contact database; close.io;
      goldmine; cas genesisworld; customer relationship management; crm system
    `,
  },
  erp: {
    says: `
      erp systems; which erp have i used; erp, which one; erp experience; erp rollout; erp
      implementation; erp go live; erp migration; new erp next year, been through one; changing erp;
      key user for the erp; erp project; erp modules; erp master data; infor m3; infor ln; ifs
      applications; abas erp; tally erp; tally prime; busy or tally; priority erp; in house erp;
      home grown erp; as400 green screen; as 400; purchase to pay in the erp; production planning in
      the erp; orders and stock in one system; erp interface; bill of materials in the erp; how
      quick i pick up a new erp; never worked with an erp; small company, no erp; enterprise system;
      resource planning system; cutover weekend for the erp; inventory module of the erp; erp user
      training; erp, which ones have i used; never used an erp before; raised an eyebrow at no erp;
      how well i know an erp; worried about me and an erp; fishbowl or ramco; comarch or axelor;
      which erp have i worked with; asked about epicor; mrp in the erp; ever used odoo; do i know
      syspro; erp key user; proalpha experience; microsoft nav or other erp; erp migration data
      cleansing; bill of materials in the system; erp for purchasing; question on qad; baan came up;
      movex, yes or no; what about jobboss; e2 shop system; global shop solutions; they use plex;
      tally prime gst; marg erp; exact globe; unit4 agresso; agresso at the university;
      technologyone councils; comarch erp; worked with enova; something on subiekt; symfonia, how
      good; erp in a food factory; production orders in erp; booking stock into the erp; stock
      figures wrong in the system; erp consultant; integrated business system; erp of any kind;
      coins erp construction; viewpoint vista; asked about causeway; ever used eque2; evolution m;
      opera 3 pegasus accounts erp; access dimensions; do i know orderwise; winman experience; erp
      training of the floor staff; erp rollout resistance; finance module of an erp; cutover to new
      erp; item master clean; lawson healthcare erp; banner ellucian; question on s2k; eclipse for
      plumbing merchants; kerridge k8; intact iq; sage or erp proper; acumatica came up; erpnext,
      yes or no; work order bookings; erp workflow approvals; back office system all in one;
      enterprise system learn quickly; erp test scripts uat; erp upgrade; planning parameters lead
      times in erp; material requirements planning run; two companies one erp; homegrown erp; jde
      world; lagersystem and warenwirtschaft; warenwirtschaft jtl; legacy erp replaced; microtech
      büro+; sankhya or totvs brazil; totvs protheus; what about a3erp; order entry in erp; they use
      mapics
    `,
    words: `
      erp; erps; infor; epicor; odoo; proalpha; abas; syspro; acumatica; qad; baan; tally; tally
      prime; unit4; agresso; as400; as/400; enterprise resource planning; erp system; erp rollout;
      m3; movex; oxaion; mapics; jobboss
    `,
  },
  zendesk: {
    says: `
      zen desk; zendesk tickets; ticket queue in zendesk; tickets per day in zendesk; macros in
      zendesk; writing macros; triggers and automations in zendesk; zendesk views; zendesk sla
      policies; zendesk admin; zendesk guide; help centre articles; writing help centre articles;
      knowledge base in zendesk; zendesk chat; zendesk talk; zendesk explore; csat in zendesk; csat
      scores on tickets; first response time; first reply time; tags in zendesk; zendesk routing;
      omnichannel routing; merging tickets; internal notes or public reply; side conversations;
      zendesk sunshine; zendesk bots; answer bot; deflecting tickets; freshdesk or zendesk; intercom
      not zendesk; gorgias for shops; help scout; front for support; zoho desk; helpdesk software;
      support ticket tool; which ticket tool; ticket system for support; backlog of 600 support
      tickets; live chat and tickets at once; handling four chats at a time; escalating a ticket to
      tier two; reply to this ticket in writing; sample ticket to answer; canned replies; zendesk
      certified; customer support platform; zendesk is a must here; grilled me on zendesk; zendesk,
      years of it or just a course; my zendesk; raised an eyebrow at my zendesk; asked about
      zendesk; zendesk macros; zendesk triggers and automations; zendesk tickets per day; zendesk
      guide help centre; intercom instead of zendesk; zendesk explore reports; views and queues in
      zendesk; tagging tickets zendesk; zendesk side conversations; support ticket system; merge
      tickets; zendesk answer bot; first reply time in zendesk; zendesk ticket forms; zendesk agent
      workspace; escalate a ticket in zendesk; gorgias vs zendesk; ever used kustomer; zendesk api;
      backlog of 2000 zendesk tickets; canned responses; zendesk organisations; zendesk user
      segment; bpo manila zendesk; customer care tool zendesk; omnichannel zendesk; zendesk support
      certified; zendesk light agents; internal notes vs public reply; zendesk ticket fields;
      dynamic content zendesk; zendesk messaging; zen desk familiar?; helpdesk software for
      customers; zendesk migration; zendesk wfm tymeshift; deflection by help articles; zendesk
      business rules; zendesk satisfaction survey; ticket status pending solved; suspended tickets;
      shared inbox or zendesk; front app; refund queue in zendesk; zendesk for airline complaints;
      zendesk quality klaus scorecards; zendesk routing by skills; live chat three at once in
      zendesk; do i know kayako; hotel group guest mails in zendesk; edtech support on zendesk;
      zendesk csat 95; zendesk phone voicemail; tickets reopened in zendesk; zendesk marketplace
      apps; zendesk themes curlybars; multilingual zendesk; zendesk sandbox; ticket handling tool,
      name it; liquid placeholders in macros; zendesk sell; one touch tickets; problem and incident
      ticket zendesk; which support platform; zendesk merchants; zendesk shortcuts; zendesk suite;
      full resolution time zendesk; email piping support address; gaming company player support
      zendesk; zendesk ticket mock reply
    `,
    words: `
      zendesk; zen desk; freshdesk; intercom; gorgias; help scout; helpscout; csat; zendesk guide;
      zendesk explore; kustomer; ticket tool; help desk software; first response time; canned
      responses; zoho desk; support tickets; answer bot; omnichannel
    `,
  },
  figma: {
    says: `
      figma components; variants in figma; auto layout; figma auto layout; constraints in figma;
      figma prototypes; click dummy in figma; interactive prototype; design system in figma; design
      tokens; variables in figma; styles and libraries; shared library; figma file hygiene; my
      layers weren't named; naming layers; handing off in figma; handoff to developers; dev mode;
      workshop in figjam; figma plugins; figma or sketch; sketch and invision; still on sketch;
      adobe xd; xd to figma; wireframes in figma; lo fi or hi fi; mockups in figma; redesign a
      screen live; redesign our checkout in figma; whiteboard then figma; share my figma screen;
      walked through my figma file; opened my figma file; figma community; smart animate; nested
      components; component properties; slots and overrides; responsive frames; figma branching;
      versioning in figma; tokens studio; storybook and figma; icon set in figma; ui kit; figma make
      and ai; too slow in figma; ui design tool; what i've done in figma; do i know figma; not sure
      about my figma; figma skills; how i'd rate my figma out of ten; asked about figma; figma
      components and variants; figma prototype; sketch or figma; ever used figjam; figma dev mode
      handoff; figma variables tokens; share my figma file; build a screen in figma live; figma
      libraries; interactive components; figma comments from stakeholders; whiteboarding in figjam;
      do i know zeplin; figma make ai; figma slides; file structure and naming layers; figma to
      code; hi-fi mockups figma; figma community file; figma for marketers; penpot experience;
      invision closed; axure or figma; question on protopie; framer came up; figma smart animate;
      boolean properties; slot pattern components figma; detached instances; figma analytics of
      library; icons in figma; redline specs figma; ux designer, so figma; figma test assignment;
      design file walkthrough; open figma and share screen; overlays in prototypes; figma nested
      instances; figma grid styles; vector networks; team library publish; figma accessibility
      contrast plugin; figma sections; migration sketch to figma; product managers editing in figma;
      can devs inspect in figma; figma styles vs variables; modes light dark figma; figma mirror;
      figma widget; pen tool figma; figma or photoshop for ui; figma beginner; pixel perfect from
      the figma; how organised are your figma pages; figma seats cost; balsamiq, yes or no;
      prototype a booking flow in figma; maze with figma prototype; figma min max width; figma
      advanced prototyping conditionals; figma code connect; jump into figma and fix this; what
      about anima; user flows on figjam; canva is not figma they said; figma config conference;
      figma offline; masks in figma; bank's design library in figma
    `,
    words: `
      figma; figjam; auto layout; autolayout; variants; prototype; prototyping; dev mode; design
      system; design tokens; sketch; adobe xd; invision; zeplin; axure; framer; protopie;
      wireframes; ui kit; component library; smart animate; handoff; balsamiq; penpot
    `,
  },
  photoshop: {
    says: `
      adobe photoshop; photo shop; ps skills; photo retouching; skin retouching; frequency
      separation; dodge and burn; cut out a product; cutting out hair; clipping path; masks and
      layers; layer masks; adjustment layers; smart objects; curves or levels; colour correction;
      colour grading a photo; white balance and camera raw; lightroom or photoshop; photoshop
      actions; batch processing pictures; non destructive editing; content aware fill; generative
      fill; ai in photoshop; cmyk or rgb; resolution for print; 300 dpi; photo composites; photo
      montage; product pictures for the shop; banner ads in photoshop; social media graphics; canva
      instead of photoshop; i only do canva; gimp not photoshop; affinity photo; creative suite;
      adobe creative cloud, all of it; illustrator and photoshop; illustrator paths; vector or
      pixel; pen tool; retouch this picture in 30 minutes; before and after pictures; mockups in
      psd; psd files; export for web; matte painting; image editing; how good is my image editing;
      how long i've worked with photoshop; how good is my photoshop; you haven't got photoshop, have
      you; worried about my photoshop; could i pick up photoshop quickly; asked about photoshop;
      photoshop retouching; layers and masks; adobe photoshop test; cut out a product photo; skin
      retouch frequency separation; photoshop or lightroom; colour correct with curves; adobe
      creative suite; ps and illustrator; psd files organised; cmyk conversion in photoshop; batch
      resize images; photoshop compositing; background removal; photoshop for social posts; mockups
      in photoshop; affinity photo or gimp; wacom tablet and photoshop; restore an old photograph
      digitally; photoshop brushes digital painting; retouching packshots; photoshop certified
      adobe; photoshopping estate agent photos blue sky; liquify, when is it too much; blend modes;
      camera raw; photo manipulation; photoshop shortcuts; photoshop hair masking; dental smile
      mockup in photoshop; texture painting for games; photoshop or canva; adobe cc generally;
      healing brush clone stamp; ever used sharpening; resolution dpi for print; high end beauty
      retouch; gif in photoshop; pen tool paths; photoshop timeline; layer comps; select and mask;
      bridge and photoshop; capture one then ps; photo editor at the newspaper; heritage scans
      retouched in photoshop; press images crop; product images white background ecommerce;
      photoshop neural filters; lookbook retouch; web slices; do i know droplet; picture desk
      software; retoucher test 45 minutes; can you photoshop my receptionist into the team photo;
      photshop advanced?; save for web; 16 bit tiff workflow; colour profile adobe rgb; monitor
      calibration and retouching; drop shadow on shoes; swatch recolour garments; channels
      experience; puppet warp; question on photopea; layer styles; dust and scratch removal; focus
      stacking in ps; architectural visual post production photoshop; photoshop skills for a florist
      shop; noise reduction
    `,
    words: `
      photoshop; psd; lightroom; retouching; retouch; illustrator; camera raw; adobe; creative
      cloud; creative suite; gimp; affinity; canva; image editing; photo editing; clipping path;
      smart objects; frequency separation; generative fill; packshot; pen tool; freisteller;
      compositing; packshots
    `,
  },
  indesign: {
    says: `
      in design; adobe indesign; layout in indesign; a brochure in indesign; magazine layout;
      catalogue of 200 pages; annual report layout; master pages; parent pages; paragraph styles;
      character styles; grep styles; nested styles; baseline grid; grids and columns in print; text
      frames and threading; table of contents in indesign; long documents; book file; data merge;
      price lists with data merge; tables in indesign; bleed and crop marks; print ready pdf; pdf
      x1a; pdf x3; preflight errors; packaging a file; linked images missing; fonts missing; overset
      text; spot colours and pantone; pantone in print; black only text; icc profiles; prepress
      knowledge; talking to printers; paper and binding; kerning and hyphenation; typography in
      print; quark before; affinity publisher; interactive pdf; epub export; accessible pdf from
      indesign; flyers and posters in print; menu cards and flyers; layout test, two page spread;
      desktop publishing; corporate design templates in indesign; no indesign on my cv; thin on
      indesign; an indesign test; only basic indesign; indesign, how well; asked about indesign;
      indesign grid; layout a brochure; typesetting a book; indesign preflight; package the file for
      print; bleed and slug; quarkxpress before; indesign interactive pdf; epub from indesign;
      indesign links missing; text threading; indesign tables; gatefold leaflet artwork; indesign
      incopy workflow; catalogue 300 pages; indesign book feature; indd file; spot colours pantone
      in indesign; hyphenation and kerning; indesign tagged pdf accessible; toc in indesign;
      print-ready pdf x1a; indesign scripts; ever used imposition; artworker, so indesign; indesign
      vs illustrator; easycatalog plugin; indesign test, recreate a spread; footnotes in indesign;
      exhibition panels set in indesign; newspaper pages in indesign; prospectus for the school in
      indesign; indesign templates for the team; menu design in indesign; dtp software; indesign
      libraries; text wrap; object styles; cmyk swatches indesign; indesign idml; liaise with
      printers pdf export; running headers variables; drop caps; conditional text; widows and
      orphans; in design beginner or pro; indesign for academic journal; find change in indesign;
      indesign layers; do i know scribus; poster series in indesign; proposal documents in indesign;
      bid documents laid out in indesign; in-house designer adobe layout program; ink limits;
      overprint experience; dieline packaging; publish online; glyphs panel; proof corrections in
      indesign; indesign server; page count and signature 16pp; indesign presets; type on a path;
      story editor; indesign for architects' portfolio sheets; leaflets for the trust in indesign;
      indesign and xml; anchored objects
    `,
    words: `
      indesign; in-design; indd; master pages; paragraph styles; grep styles; data merge; preflight;
      prepress; print ready; print-ready; quark; quarkxpress; dtp; typesetting; incopy; pantone;
      easycatalog; affinity publisher; brochure; overprint
    `,
  },
  autocad: {
    says: `
      auto cad; autocad lt; autocad 2d; autocad 3d; autocad electrical; civil 3d; autocad civil;
      plant 3d; dwg files; dwg and dxf; drafting in autocad; technical drawings; floor plans in
      autocad; site plans; section and elevation drawings; layers in autocad; layer standards;
      blocks and attributes; dynamic blocks; external references; paper space and model space;
      viewports and layouts; plot styles; ctb file; scale and dimension styles; title blocks; lisp
      routines; autocad commands by keyboard; shortcuts in autocad; how fast i draw; draw this plan
      in an hour; redline markups; picking up redlines; as built drawings; isometric drawing; p&id
      in autocad; cable plans in autocad; eplan or autocad electrical; microstation not autocad;
      archicad or autocad; landscape plans; cad technician test; cad test in the office; hand
      drawing to cad; sheet sets; fire escape plans; switch cabinet drawings; cad for electricians;
      can i read and change a dwg; grilled me on autocad; autocad, years of it or just a course; my
      autocad; raised an eyebrow at my autocad; asked me about autocad; draughting or dimensioning;
      draftsight or nanocad; asked about autocad; autocad drawing test; ever used xrefs; cad
      technician; layers and line weights; paper space viewports; autocad commands off by heart;
      plot styles ctb; as-built drawings in autocad; autocad 2d or 3d; autocad mep; isometric piping
      drawings; title block attributes; microstation or autocad; draughtsman on the drawing board
      then cad; autocad p&id; site plan in autocad; autocad hatch; cad standards; draw this bracket
      in autocad; kitchen fitter drawings in autocad; joinery shop drawings; 2020 or autocad for
      kitchens; autocad for landscape architects; vectorworks vs autocad; set out points from the
      dwg; general arrangement drawings; autocad annotation scaling; steel detailing in autocad;
      tekla or autocad; dxf for the laser; autocad certified user; sheet set manager; draftsight or
      bricscad; polyline offset trim; mark-ups red line into cad; cable routes on autocad; fire
      alarm layouts cad; lighting layouts autocad and dialux; hvac ductwork drawings autocad; survey
      drawing in cad; stage plan vectorworks autocad; trade show stand drawings autocad; auto cad
      how many years; drafting software; blocks library; autocad architecture; autocad scale 1:50;
      purge and audit; overlapping layers mess; land survey to autocad; autocad map gis; arc command
      fillet; drawing register and cad; ucs coordinates; autocad tutor at the college; dimension
      styles; tool palettes; do i know etransmit; electrical schematics autocad or eplan; shop-fit
      drawings; planning application drawings cad; solid modelling in autocad; rebar schedules cad;
      autocad raster image; revision clouds; architectural technician cad test; wblock experience;
      drain layout in autocad; sprinkler drawings; interior elevations in autocad; bricks and
      elevations drawn in cad; question on mirrtext; can you read and amend a dwg; cad monkey
    `,
    words: `
      autocad; auto cad; acad; dwg; dxf; civil 3d; cad; xref; xrefs; autolisp; drafting;
      draughtsman; draftsman; microstation; bricscad; eplan; vectorworks; archicad; paper space;
      viewports; autodesk; plot styles; drafter; as-built; redlines
    `,
  },
  solidworks: {
    says: `
      solid works; solidworks assemblies; large assemblies; mates in solidworks; part modelling;
      parametric design; sketch fully defined; design tree; configurations and design tables; sheet
      metal in solidworks; drawings from a 3d model; bom in solidworks; exploded view; simulation in
      solidworks; fea in solidworks; stress analysis; flow simulation; pdm vault; solidworks pdm;
      epdm check in; solidworks certificate; gd and t; tolerances on the drawing; tolerance stack
      up; fits and tolerances; design for manufacture; injection moulding draft angles; model this
      bracket in 30 minutes; modelling test; catia v5; pro e; inventor or solidworks; siemens nx;
      solid edge; fusion 360; step files; importing a step file; 3d printing my own parts;
      mechanical design; 3d cad; which 3d cad; jigs and fixtures; reverse engineer a part; motion
      study; toolbox parts; rebuild errors; design intent in the model; do i know solidworks; not
      sure about my solidworks; solidworks skills; how i'd rate my solidworks out of ten; we're a
      solidworks shop; plm or dfm; rhino or freecad; asked about solidworks; ever used cswa; do i
      know cswp; solidworks sheet metal; solidworks simulation fea; assemblies with mates; 3d cad
      solidworks; catia vs solidworks; creo or solidworks; solidworks drawings with gd&t; surfacing
      in solidworks; weldments experience; design tables configurations; solidworks toolbox; model
      this part in 30 minutes; top down assembly; parametric modelling; solidworks mould tools;
      large assembly slow; solidworks cam; exploded views; nx siemens or solidworks; interference
      check; solidworks routing; tolerance stack in cad model; part feature tree; solidworks
      rendering visualize; loft and sweep; step files from supplier; solidworks certified associate;
      product design cad; jig and fixture design in solidworks; sheet metal flat pattern k factor;
      student formula car in solidworks; pdm vault check in; revision control of cad models;
      question on solidedge; onshape came up; medical device parts solidworks; bom from solidworks;
      solid works test; medical implants modelled in cad; shell draft ribs; extruded cut revolve;
      rebuild errors in the model; external references broken; solidworks electrical; composer
      manuals; hole wizard; model based definition; 3d printing from solidworks stl; reverse
      engineer part into solidworks; furniture design solidworks; swood, yes or no; conveyors in
      solidworks; jewellery rhino vs solidworks; packaging machine design 3d cad; ansys plus
      solidworks; design for manufacture in solidworks; cad portfolio of parts; solidworks api
      macros; what about driveworks; injection moulded housing solidworks; concept to drawings in
      solidworks; they use epdm; worked with slddrw; cad mechanical test gearbox; equations in
      solidworks; smart fasteners; in-context editing; thickness analysis; sub assemblies; swept
      boss helix spring; autodesk inventor experience instead; mechanical 3d package, which; drawing
      views sections detail
    `,
    words: `
      solidworks; solid works; sldprt; cswp; cswa; catia; creo; inventor; nx; solid edge; fusion
      360; sheet metal; weldments; fea; pdm; teamcenter; gd&t; 3d cad; parametric; assemblies;
      tolerances; proe; pro/e; mechanical design; surfacing
    `,
  },
  revit: {
    says: `
      bim in revit; revit architecture; revit mep; revit structure; bim manager; bim coordinator;
      bim execution plan; lod 300; level of detail lod; revit families; building a family;
      parametric families; shared parameters; central model; syncing to central; linked models;
      revit and autocad; from autocad to revit; clash detection; navisworks clash report; ifc
      export; open bim; bim 360; autodesk construction cloud; schedules in revit; quantity take off
      from revit; view templates; sheets in revit; phases in revit; design options; dynamo scripts;
      point cloud in revit; as built from scan; revit for interiors; rendering with enscape;
      archicad or revit; archicad not revit; iso 19650; coordinates and shared levels; warnings in
      the model; model was 900 mb; curtain walls; detailing in revit; revit test; a wall section in
      revit; mep coordination; model a small house; building information modelling; architects who
      only draw in 2d; drawing sets at stage 4; how good is my revit; you haven't got revit, have
      you; worried about my revit; could i pick up revit quickly; my revit is rusty; asked about
      revit; bim modelling in revit; bim level 2; revit worksharing central model; navisworks clash
      detection; revit schedules; revit templates; revit sheets and views; revit certified
      professional; autocad to revit; bim 360 acc; linked models revit; revit phases; parametric
      family creation; revit worksets; ever used cobie; enscape rendering from revit; point cloud
      into revit; revit stairs and railings; curtain wall revit; revit view filters; 3d model of the
      building; hospital modelled in revit; revit annotation; revit warnings 3000; bim manager
      duties; sync to central conflicts; revit shared parameters; room data sheets revit; scan to
      bim; revit test, model a small house; federated model; revit detail components; do i know
      solibri; revit keynotes; tender drawings from revit; bim, never used it; revit architecture
      technician; rhino inside; revit groups; area plans revit; revit rebar; pipe fittings in revit;
      revit electrical circuits; model ownership bim; cde common data environment; part 2 student
      with revit; revit or vectorworks; twinmotion experience; site topography revit; revit lt; bim
      uniclass; reveit how fluent; passivhaus modelling revit; bim clash meeting; rvt version
      upgrade; copy monitor; revit design options; structural analysis link robot; question on
      pyrevit; visibility graphics; in-place families bad; wall types compound; steel connections
      revit; cloud worksharing; as-built bim handover; facility management bim; revit project base
      point; legends and title blocks revit; quantity take off from the bim model
    `,
    words: `
      revit; bim; rvt; navisworks; dynamo; archicad; ifc; clash detection; solibri; enscape; lumion;
      tekla; allplan; worksets; bim 360; iso 19650; sketchup; central model; bep; building
      information modelling; mep; worksharing; twinmotion
    `,
  },
  matlab: {
    says: `
      mat lab; matlab and simulink; simulink models; matlab or python; matlab to python; vectorise a
      loop; loops in matlab; matrix operations; signal processing in matlab; fft in matlab; filter
      design; image processing toolbox; control system toolbox; pid tuning in simulink; controller
      design; kalman filter; state space model; bode plot; curve fitting; optimisation toolbox;
      solving an ode; numerical simulation; plant model; model based design; code generation from
      simulink; embedded coder; hardware in the loop; hil tests; mil sil hil; labview not matlab;
      matlab scripts for measurement data; plotting measurement data; reading sensor data in matlab;
      toolboxes i used; matlab gui; app designer; gnu octave at uni; matlab only at university; my
      thesis in matlab; function handles; cell arrays and structs; battery model in simulink; write
      a moving average in matlab; matlab exercise on paper; s functions; automotive simulink;
      mathworks course; debugging a model that won't converge; thin on matlab; a matlab test; only
      basic matlab; matlab, how well; never used matlab; asked about matlab; ever used simulink;
      matlab toolboxes; matlab for signal processing; simulink model based design; matlab scripts in
      my thesis; matlab control system toolbox; matlab image processing; do i know stateflow; matlab
      vectorise a loop; ode45 experience; matlab gui app designer; matlab license cost, octave
      instead; kalman filter in matlab; matlab data fitting; matlab plot figures; mex files; hil
      testing with simulink; matlab battery model; question on simscape; matlab optimisation
      toolbox; matlab for neuroscience eeglab; spm in matlab; matlab finance toolbox; matlab
      matrices; matlab unit test; simulink certified; onramp courses matlab; matlab filter design;
      automotive ecu simulink; radar processing matlab; antenna array matlab; matlab live scripts;
      power electronics in plecs and simulink; matlab psychtoolbox; matlab to c code generation;
      matlab parallel computing; fuzzy logic toolbox; labview vs matlab; mathworks came up; wireless
      5g toolbox; robotics toolbox matlab; flight dynamics in simulink; vehicle dynamics simulink;
      matlab statistics; system identification; curve fitting tool; mat files; how good with mat
      lab; anfis, yes or no; wind turbine simulink; autosar blockset; image segmentation in matlab;
      numerical analysis in matlab; finite difference in matlab; calibration mapping matlab; monte
      carlo in matlab; matlab deep learning; test bench logs analysed in matlab; ecg signals matlab;
      meg analysis fieldtrip; algebraic loop simulink; solver step size; what about s-functions;
      model in the loop; matlab cody; they use scilab; laplace transfer function in matlab; matlab
      debugging; phd code all in matlab; biomechanics gait data in matlab; hydrology model matlab;
      chemometrics pls toolbox; spectra processing in matlab; simulink requirements; anonymous
      function handle
    `,
    words: `
      matlab; simulink; mathworks; octave; labview; stateflow; toolbox; simscape; fft; ode45;
      kalman; pid; bode; model-based design; embedded coder; hil; dspace; targetlink; signal
      processing; vectorise; scilab; m-file; mathematica
    `,
  },
  spss: {
    says: `
      ibm spss; spss syntax; syntax or menus in spss; spss or r; spss or stata; statistics software;
      which statistics programme; statistics programme; my statistics; how good is my statistics; t
      test; anova or regression; which test for which data; chi square; mann whitney; kruskal
      wallis; p value explained; what a p value means; significance and effect size; effect sizes;
      regression in spss; logistic regression in spss; multiple regression; factor analysis;
      cronbach's alpha; reliability of a scale; mixed models; repeated measures; missing data in a
      survey; imputing missing values; outliers in my data; normal distribution check; levene test;
      sample size calculation; g power; power analysis; survey data; questionnaire data in spss;
      likert items; recoding variables; value labels; weighting cases; clinical trial statistics;
      psychology statistics; my thesis statistics; correlation is not causation; confidence
      intervals; moderation with process macro; hayes process; structural equation model; qualtrics
      export; interpret this spss output; multiple testing correction; spss, years of it or just a
      course; my spss; raised an eyebrow at my spss; asked me about spss; have you worked with spss;
      asked about spss; anova in spss; stata instead of spss; spss for survey data; chi square in
      spss; factor analysis spss; spss crosstabs; t test which menu; spss output tables; amos sem;
      missing values spss; recode variables spss; spss in my dissertation; nvivo and spss; sas or
      spss; ever used jamovi; likert scale coded in spss; cronbach alpha; spss modeler; psychology
      stats package; spss weighting; mann whitney in spss; ibm statistics software; spss custom
      tables; quantitative analysis software for social research; do i know jasp; spss sav files;
      qualtrics export to spss; logistic regression spss; spss merge files; process macro hayes;
      stats software, which; spss split file; public health data spss; descriptives frequencies
      spss; repeated measures spss; spss data view variable view; market research tables spss; spss
      pearson correlation; normality test shapiro; nursing research spss; sports science stats spss;
      patient audit analysed in spss; spss teaching to undergraduates; spss macro; compute variable;
      stata do files; eviews experience; minitab or spss; student satisfaction survey in spss; spss
      cluster analysis; spss manova; output viewer pivot tables spss; survival kaplan meier spss;
      multiple response sets; power analysis gpower; spss certificate; which statistical program did
      you use at uni; posthoc tukey spss; outliers boxplot spss; spss data entry of questionnaires;
      effect size from spss; ordinal regression spss; trial data in spss; spss licence home;
      interpret this spss printout; p value just above 5 percent in the output; question on mplus;
      askia and spss; census microdata spss; reliability scale spss; bootstrapping in spss; select
      cases filter; spss charts ugly; hierarchical regression blocks spss; wide to long spss
      restructure
    `,
    words: `
      spss; stata; sas; anova; t-test; chi-square; regression; p-value; significance; cronbach;
      factor analysis; jamovi; statistics; statistical; crosstabs; likert; amos; g*power; effect
      size; mann-whitney; nvivo; maxqda; qualtrics; bonferroni; limesurvey
    `,
  },
  'google-analytics': {
    says: `
      universal analytics to ga4; ga4 or universal; events in ga4; ga4 conversions; key events;
      google tag manager; gtm containers; data layer; setting up a data layer; tracking plan; utm
      parameters; utm tagging; bounce rate or engagement rate; sessions and users; attribution
      models; last click or data driven; assisted conversions; funnels in ga4; explorations in ga4;
      audiences in ga4; looker studio; looker studio reports; data studio; consent mode; cookie
      banner and tracking; consent and lost data; gdpr and analytics; server side tracking; cross
      domain tracking; enhanced ecommerce; ecommerce tracking; search console; search console and
      ga; traffic dropped by 40 percent, why; organic traffic dropped; where does our traffic come
      from; direct none traffic; internal traffic filter; matomo instead of google; adobe analytics;
      ga certificate; google analytics certified; ga iq exam; web analytics; website figures;
      linking google ads to ga; ga4 export to bigquery; bot traffic; referral spam; conversion rate
      of the site; which report do you open first; not sure about my google analytics; google
      analytics skills; how i'd rate my google analytics out of ten; we're a google analytics shop;
      google analytics is a must here; plausible, ever used it; google analytics; asked about ga4;
      universal analytics sunset; bounce rate vs engagement rate; conversion events ga4; ga4
      explorations; ga4 certified; ever used gaiq; attribution model in ga; looker studio from ga4;
      source medium report; adobe analytics instead; funnel in ga4; event parameters; traffic
      dropped 30 percent in analytics; ga4 bigquery export; custom dimensions; search console and
      analytics; google ads linked to analytics; do i know matomo; hotjar with ga; sessions users
      pageviews; landing page report; ga4 audiences; direct traffic unexplained; ecommerce
      conversion rate in ga; ga4 debugview; goals in ga; referral exclusion; measurement id; ga4
      thresholding; gtm triggers; server side tagging; data retention 14 months; web stats for the
      museum site; newsroom audience numbers chartbeat analytics; content performance in ga;
      analytics dashboard monthly; how do you measure website visits; organic traffic in ga4; google
      analtyics level; cookie banner lost data; default channel grouping; path exploration; scroll
      tracking; form submissions as event; piwik pro; ga4 predictive metrics; purchase event not
      firing; tag assistant; donation page drop off in ga; appointment bookings tracked in ga4;
      university course page views; site search report; sampling experience; user id tracking;
      campaign tracking links; measurement protocol; firebase app plus ga4; real time report; ga4 vs
      shopify numbers don't match; cohort report; new vs returning visitors; demographics in
      analytics; ga4 property setup; paid vs organic split; plausible analytics; exit pages; client
      reports from google analytics; google skillshop analytics; regex filters in ga; analytics
      account audit; content grouping
    `,
    words: `
      ga4; ga; google analytics; gtm; tag manager; universal analytics; looker studio; data studio;
      utm; utms; data layer; bounce rate; consent mode; matomo; hotjar; search console; web
      analytics; attribution; adobe analytics; mixpanel; amplitude; server-side tracking; debugview;
      piwik; heatmaps
    `,
  },
  wordpress: {
    says: `
      word press; wp, how well; wordpress themes; child theme; custom theme; building a theme from
      scratch; page builders; elementor or divi; gutenberg blocks; block editor; advanced custom
      fields; custom post types; wordpress plugins; writing a plugin; too many plugins; woocommerce
      shop; wordpress hooks; actions and filters; functions php; the loop; wp query; wordpress
      security; hacked wordpress site; site hacked, what do you do; updates broke the site;
      wordpress updates; staging site; backups of the site; wordpress multisite; yoast or rank math;
      seo plugin; wordpress speed; caching plugin; wp rocket; page speed of a wordpress site; moving
      a site to a new host; domain and dns move; headless wordpress; wp rest api; wp cli;
      multilingual site; contact form seven; editing pages in wordpress; posting to the blog;
      uploading texts to the website; which cms; typo3 or wordpress; wix and squarespace; webflow or
      wordpress; content management system; keep our website up to date; white screen of death; you
      haven't got wordpress, have you; worried about my wordpress; could i pick up wordpress
      quickly; my wordpress is rusty; what i've done in wordpress; asked about wordpress; ever used
      elementor; wordpress theme from scratch; do i know woocommerce; update a page in wordpress;
      wordpress hacked; yoast seo; acf advanced custom fields; cms, wordpress?; drupal or wordpress;
      joomla experience; question on divi; upload blog posts to wordpress; wordpress hooks actions
      filters; functions php wordpress; wordpress database; squarespace or wix; wp engine hosting;
      wordpress security wordfence; wordpress migration; school website on wordpress; charity site
      in wordpress; typo3 came up; page builder; wordpress editor rights; wordpress categories and
      tags; contact form 7; gravity forms; wordpress shortcodes; news articles in wordpress;
      wordpress accessibility; plugin conflict white screen of death; blog in wordpress; media
      library alt text; wordpress permalinks; learndash, yes or no; what about buddypress; word
      press level; museum events calendar plugin; wordpress maintenance contracts; wordpress backups
      updraft; wpml translations; full site editing; wordpress vip; wp loop; template hierarchy;
      wordpress nonce; rank math; wordpress comments spam; beaver builder; sitecore or wordpress;
      they use umbraco; worked with contentful; intranet in wordpress; landing page in wordpress; wp
      rocket caching; wordpress agency; php errors after wordpress update; custom plugin i built;
      something on wordcamp; menu and widgets; seo on wordpress; wordpress user roles; publish and
      schedule posts; law firm blog wordpress; webmaster for parish website; kinsta, how good;
      bricks builder oxygen; enqueue scripts; edit site without a developer; ghost or wordpress;
      theme customiser
    `,
    words: `
      wordpress; word press; wp; elementor; divi; gutenberg; woocommerce; acf; yoast; rank math;
      plugin; plugins; child theme; cms; wpml; wpbakery; webflow; wix; squarespace; joomla; page
      builder; custom post type; wp-cli; contao
    `,
  },
  shopify: {
    says: `
      shopify store; shopify plus; shopify admin; liquid templates; shopify themes; dawn theme;
      online store 2.0; theme customisation; sections and metafields; shopify apps; which apps in
      the shop; app bloat; shopify checkout; checkout extensibility; abandoned carts; abandoned cart
      mails; klaviyo flows; shopify payments; shopify markets; shopify pos; listing products in the
      shop; product variants; collections in shopify; bulk upload of products; shopify csv; stock
      sync shopify and warehouse; shopify flow; shopify functions; headless shopify; storefront api;
      shopify cli; migration from magento to shopify; magento to shopify; woocommerce to shopify;
      shopware or shopify; amazon seller central; seller central; etsy shop; marketplaces and own
      shop; conversion rate of the store; cro on a shop; product page would i change; our shop, what
      would you change; average order value; upsell apps; returns in the online shop; subscriptions
      with recharge; black friday in the shop; discount codes; shopify analytics; ran my own store;
      ecommerce platform; which shop system; feed to google shopping; a shopify test; only basic
      shopify; shopify, how well; never used shopify; how long i've worked with shopify; asked about
      shopify; shopify liquid; product upload shopify; shopify checkout extensibility; abandoned
      cart shopify; shopify metafields; magento or shopify; shopify migration; shopify collections;
      shopify conversion; shopify inventory; shopify orders fulfil; shopify dawn theme; ever used
      hydrogen; shopify partner; shopify discount codes; shopify reports; klaviyo and shopify;
      online store platform; dropshipping on shopify; do i know bigcommerce; shopify seo; shopify
      subscriptions recharge; own shopify store; shopify variants limit; shopify returns app;
      shopify product descriptions; sku setup in shopify; bulk edit products shopify; matrixify
      experience; shopify theme settings; theme sections schema json; question on polaris; shopify
      webhooks; shopify api graphql; shopify size guide; boutique website shopify; bakery takes
      orders on shopify; farm shop online shopify; shopify loyalty smile; shopify reviews judge me;
      shopify shipping rates; shopify tax; gift cards shopify; shopify bundles; shopify draft
      orders; shopify wholesale b2b; prestashop came up; etsy vs shopify; amazon and shopify sync;
      shopify customer accounts; shop pay; shopify store speed; shopify navigation menu; ecommerce
      assistant shopify; pre-orders on shopify; shopify banner change; shopify black friday; shopify
      fraud orders; ecom manager shopify level; shopify landing pages pagefly; gempages, yes or no;
      shopify development store; cart drawer code; customise checkout; museum gift shop online
      shopify; shopify picking slips; shopify shipstation; shopify tags; shopfy good or not; shopify
      image swap; salesforce commerce or shopify
    `,
    words: `
      shopify; shopify plus; liquid; klaviyo; metafields; shopware; magento; bigcommerce; hydrogen;
      storefront; abandoned cart; ecommerce; e-commerce; online shop; online store; seller central;
      etsy; recharge; aov; dropshipping; shop system; polaris
    `,
  },
  emis: {
    says: `
      emis web; have i used emis; which emis version; emis at my last practice; summarising in emis;
      emis searches; emis templates; coding in emis; read codes in emis; emis no; emis every day;
      do i know emis or only systmone; they use emis; emis appointments book; docman with emis
    `,
    words: `emis; docman; gp system; practice system`,
  },
  systmone: {
    says: `
      systmone; have i used systmone; systmone at my last surgery; systmone templates; tasks in
      systmone; systmone no; systmone since school nursing; which module of systmone; they run systmone;
      do i know systmone; systm one; systmone units; systmone reports
    `,
    words: `systmone; gp system; practice system`,
  },
  epic: {
    says: `
      epic emr; epic ehr; epic charting; charting in epic; epic documentation; flowsheets in epic;
      dot phrases; in basket; in basket messages; epic orders; order sets; mar scanning; barcode
      scanning meds in epic; epic certified; epic certification; epiccare ambulatory; epic
      ambulatory; epic inpatient; epic beaker; epic willow; epic radiant; epic cadence; cadence
      scheduling; epic optime; epic asap; epic resolute; epic prelude; mychart messages; care
      everywhere; haiku and canto; epic superuser; super user at go live; epic go live; epic
      downtime; charting when the system is down; cerner not epic; meditech before; emr experience;
      which emr; which ehr do you know; electronic health record; electronic charting; paper charts;
      still on paper charts; kis system; hospital information system; cyberjack and kis;
      patient record software; practice software; epic build; epic analyst; how long to learn epic;
      raised an eyebrow at my epic; asked me about epic; have you worked with epic; no epic on my
      cv; smartphrases or bcma; athenahealth or rio; medidok or hyperspace; epic credentialed
      trainer; epic hyperspace; epic beaker for the lab; epic willow pharmacy; epic cadence
      scheduling; epic charting for nurses; cerner or epic; epic in basket; epic optime theatres;
      epic resolute billing; epic clarity reports; epic smartphrases; epic haiku rover; electronic
      patient record; asked about meditech; ever used allscripts; epic stork for
      midwives; epic cupid; epic prelude registration; epic super user; epr go-live at the trust;
      lorenzo experience; rio notes mental health; charting system at the hospital; barcode meds
      administration in epic; epic mar; epic order sets; epic tapestry; epic caboodle; epic bridges
      hl7; epic beacon oncology; epic asap in the ed; paper notes to electronic; epic wisdom
      dentistry; epic certification verona; document in the ehr; athena health; nextgen ehr;
      question on eclinicalworks; point click care; epic care everywhere; synopsis and chart review
      in epic; epic training before start; epic storyboard; hospital system epic, not the film;
      apollo epr guy's; great ormond epic; addenbrooke's epic; nhs epic or cerner; encompass in
      northern ireland; epic patient lists; epic sign out handover; epic secure chat; problem list
      update epic; medication reconciliation in epic; sticky notes in epic; epic referrals
      workqueue; workqueues in epic; epic prior auth; epic claim edits; epic downtime forms; how
      fast can you chart in epic; scribe in epic; epic travel nurse different builds; epic vs
      sorian; cpoe came up; fhir apis from epic; epic cogito; dragon dictation with epic
    `,
    words: `
      epic; emr; ehr; cerner; meditech; mychart; athena; eclinicalworks;
      pointclickcare; pcc; flowsheets; smartphrase; dot phrases; epiccare; clindoc; willow; beaker;
      orbis; kis; electronic records; allscripts; dentrix; cpoe
    `,
  },
  wms: {
    says: `
      wms systems; which wms; which warehouse system; warehouse management system; warehouse
      software; rf scanner; rf gun; hand scanner; scanner gun; scanning pallets; mde device; voice
      picking; pick by voice; pick by light; manhattan wms; manhattan associates; blue yonder; red
      prairie; red prairie wms; sap ewm warehouse; infor wms; zebra scanner; barcode scanner;
      booking goods in on the system; goods in and put away on the system; putaway in the system;
      stock locations in the system; bin locations; stock correction in the system; inventory
      adjustments on the wms; cycle counts in the wms; wrong stock in the system; system says ten,
      shelf has eight; wave picking; wave planning; replenishment in the wms; cross docking in the
      system; batch and lot tracking; fefo in the system; serial numbers and lots; printing labels
      and shipping papers; dispatch on the system; carrier labels; edi with customers in the
      warehouse; wms rollout; new wms last year; wms training; wms superuser; only paper pick lists;
      paper picking; labour management system; automated storage; wms, which ones have i used; never
      used a wms before; raised an eyebrow at no wms; how well i know a wms; worried about me and a
      wms; shipstation or proglove; psiwms or viastore; asked about wms; handheld scanner rf gun;
      manhattan scale; jda redprairie; voice picking headset; ever used korber; wms put away; cycle
      counts on the scanner; wms go live; do i know mintsoft; peoplevox experience; sap ewm or other
      wms; question on highjump; bin locations in the system; stock adjustments in wms; scan in
      goods; wms replenishment tasks; zebra scanners; honeywell rf terminals; slotting came up;
      snapfulfil, yes or no; what about deposco; psi terminal; goods in on the computer; lot and
      batch tracking wms; asn receiving; wms super user; inventory system in the distribution
      centre; how did you confirm picks; paper pick lists or scanner; they use vocollect; talkman
      voice; license plate numbers pallets; wms interface to erp; dock scheduling system; worked
      with linnworks; chess logistics; agility by calidus; swisslog autostore; wcs and wms; amazon's
      scanner system; stock location wrong on the system; cold store wms; pharma warehouse wms
      validated; wms reports throughput; something on lagerverwaltungssystem; mdt gerät scanner;
      pulpo, how good; asked about viastore; ever used logiwa; 3pl central extensiv; order
      allocation in wms; short pick on the gun; pick face; consignment tracking system; wms user
      training; inventory accuracy through the wms; do i know clipper; proteo experience; question
      on empirica; ocado smart platform; wms tasks interleaving; cross dock in wms; scanner shows
      zero but pallet is there; what warehouse system did tesco use; rf scanning experience; barcode
      labels reprint; pallets booked to wrong bay on system; can you use an rdt; wms configuration;
      perpetual inventory software; returns booked in wms; oracle wms; tecsys came up; dispatch
      manifest system
    `,
    words: `
      wms; rf scanner; rf gun; scanner; handheld; hand scanner; manhattan; blue yonder; jda; red
      prairie; redprairie; highjump; korber; mde; pick by voice; warehouse management system;
      put-away; putaway; linnworks; peoplevox; mintsoft; autostore; cycle count; asn; bin location
    `,
  },
  telematics: {
    says: `
      fleet telematics; vehicle tracking; tracker in the cab; gps tracking of the van; being tracked
      in the van; would it bother me, the tracker; the black box in the cab; dash cam; dash cams
      facing the driver; driver facing camera; camera in the cab; driver score; driving score; harsh
      braking; harsh braking on the report; eco driving score; fuel consumption report; idling time;
      samsara cameras; tomtom webfleet; verizon connect; motive eld; e logs; electronic logbook;
      electronic logging device; digital tachograph download; tacho remote download; reading the
      tacho data; route planning software; planning routes on the tablet; tablet in the cab; app for
      deliveries; pod on the handheld; proof of delivery app; delivery app; paragon routing;
      transport management system; fleet software; live eta for customers; reefer temperature
      tracking; temperature log of the trailer; onboard computer; speeding alerts; private use and
      tracking; fleet manager and data; score was 72; telematic data and privacy; worried about my
      telematics; could i pick up telematics quickly; my telematics is rusty; what i've done in
      telematics; do i know telematics; geofencing or keeptruckin; trackunit or maxoptra;
      bordcomputer, ever used it; asked about telematics; tachograph download software; vehicle
      tracker in the cab; ever used samsara; do i know microlise; driver score from the telematics;
      webfleet tomtom; geotab experience; dashcam facing me; harsh braking alerts; fleet tracking
      system; question on masternaut; lytx camera; gps tracking on the van; route optimiser app; eld
      logs; keeptruckin motive; omnitracs came up; idling reports; fuel data per driver; green light
      driver behaviour; trackers, did i mind being watched; in cab terminal; quartix, yes or no; mix
      telematics; podfather proof of delivery; what about tachomaster; they use truckcom; worked
      with optac; remote download of digital tacho; geofence alerts; speeding events in the system;
      driver debriefs from the data; something on maxoptra; isotrak, how good; trimble in cab; asked
      about lightfoot; black box insurance; trailer tracking; reefer temperature telemetry; ev range
      data from fleet; can bus data; vehicle health alerts; fleet manager telematics reports; ever
      used bluetree; do i know transics; dynafleet experience; scania fleet management; my geotab;
      question on fleetboard; rio man; bus telematics greenroad; ambulance vehicle telemetry;
      tractor telematics jdlink; combine yield maps telematics; john deere operations center; plant
      hire trackers; excavator telematics komtrax; vision link cat; taxi dispatch and gps; last mile
      app; satnav for trucks and traffic app; fors and telematics; cornering acceleration score; use
      of tracking to manage drivers; how i use fleet data; eta updates from the tracker; telematic
      devices fitted; mileage capture; cab tablet; unauthorised use alerts; stolen vehicle recovery;
      route replay; engine hours data; onboard computer of the lorry; utilisation of vehicles in
      software; obd dongle; tacho infringements flagged by the system
    `,
    words: `
      telematics; tracker; gps; dash cam; dashcam; samsara; geotab; webfleet; fleetboard; microlise;
      eld; e-log; elog; harsh braking; driver score; geofence; idling; tms; transporeon; route
      planning; vehicle tracking; masternaut; onboard computer; epod; trimble
    `,
  },
  pos: {
    says: `
      the till; till work; till experience; on the till; worked a till before; which till system;
      which pos; pos system; point of sale; epos system; epos skills; cash register; cashing up;
      cashing up at night; cash up; cash drawer; till was short; till ten pounds short; till doesn't
      balance; difference in the till; z report; z read and x read; handling cash; handling money;
      counting the float; card machine; card machine down; contactless and refunds; voids and
      refunds; no sale button; void a bill; toast pos; square reader; aloha pos; micros pos;
      orderbird in the restaurant; self checkout; self checkouts going off; handheld for orders;
      taking orders on the ipad; splitting the bill; split bills on the system; gift cards on the
      till; price override; scanning groceries fast; items per minute; plu codes; how fast at the
      till; shop till software; till training; queue at the till; kitchen printer stopped; orders
      through to the kitchen screen; till, any practice; never used the till before; raised an
      eyebrow at no till; how well i know the till; worried about me and the till; kassensystem or
      kassenabschluss; revel or icrtouch; till systems; which till; asked about epos; micros till;
      square terminal; cash up at the end; till discrepancy; ever used lightspeed; do i know clover;
      voids and refunds on the till; split bills on the till; scan and bag items; self checkout
      supervisor; retail pro; ncr till; kassensystem experience; question on orderbird; sumup came
      up; zonal, yes or no; what about tabology; touch bistro; they use revel; handheld ordering
      tablets; checkout speed items per minute; cash handling on register; till float; z reading; x
      read; worked with vend; something on eftpos; payment terminal worldpay; contactless fails;
      loyalty card on till; till short twenty quid; discount keys; zettle, how good; ring up a sale;
      open tabs on the till; kitchen display from till; bar tabs preauth; menu buttons programming;
      asked about pdq; cashier software; barcode won't scan at the till; returns without receipt on
      the system; age restricted prompt on till; ever used tevalis; do i know icrtouch; pharmacy
      till; salon booking and till; theatre bar till; petrol station pump console and till; gas
      station register; supermarket checkout operator; post office horizon; horizon system; cash
      drawer won't open; gift vouchers on till; offline mode on card machine; resdiary with till;
      micros simphony; back office of the till; ncr counterpoint; shift4 experience; question on
      posist; petpooja came up; gst billing counter; oracle xstore; futura, yes or no; mobile till
      queue buster; onboard sales device in the cabin; inflight card reader; ticketing till at the
      museum; cashless festival bars; till rolls and end of day
    `,
    words: `
      till; tills; pos; epos; point of sale; cash register; cashing up; cash up; cash desk; toast;
      square; lightspeed; clover; aloha; micros; orderbird; vectron; gastrofix; kasse; z report;
      self checkout; till roll; cashier; ncr; touchbistro
    `,
  },
  opera: {
    says: `
      opera pms; opera cloud; opera v5; opera 5; micros opera; oracle hospitality; property
      management system; hotel software; which pms; which hotel system; front desk system; front
      office system; fidelio before; protel not opera; mews or opera; maestro pms; room master;
      amadeus hotel; galileo and sabre; check in on opera; checking in a group in opera; rooming
      list in opera; group blocks; rate codes; rate codes in opera; posting to the room; posting
      charges to a room; split folio; routing charges to the company; night audit in opera; running
      the end of day; close day in opera; room moves; room status; out of order rooms; housekeeping
      module; housekeeping board in opera; overbooking in the system; no shows in the system;
      cashier functions in opera; city ledger; guest profiles; profile merge; duplicate profiles;
      channel manager; reservations in opera; reservation screen; walk in on the system; opera
      reports; arrivals report; key card system; sales and catering module; marriott's mars; opera
      at my last hotel; raised an eyebrow at my opera; asked me about opera; have you worked with
      opera; no opera on my cv; thin on opera; hotelogix or folios; hotel front desk system; asked
      about fidelio; check in a guest on opera; opera night audit; opera reservations; opera end of
      day; ever used protel; group block in opera; opera profiles; room rack; opera cashiering;
      folio routing; opera room moves; do i know cloudbeds; guestline experience; room assignment
      screen; opera reports manager flash; opera housekeeping module; opera sales and catering;
      delphi for events; opera traces; opera no shows; opera ar city ledger; onq at hilton; fosse
      marriott; question on rezlynx; stayntouch came up; roommaster, yes or no; oracle hospitality
      opera; opera super user; opera package codes; opera deposits; opera interface to key cards;
      opera channel manager siteminder; opera postings; pms experience; opera shift close; opera
      credit limit report; opera comp rooms; opera rate query; check out and settle folio; what
      about apaleo; opera upsell; they use suite8; opera walk in; overbooking by opera; opera
      availability grid; opera arrivals list; out of order rooms in opera; opera wake up calls;
      opera not the singing; opera ows; opera alerts on reservation; opera sharers; opera
      memberships number; opera confirmations letters; opera travel agent commission; infor hms;
      opera yield; rms cloud; worked with hotelogix; ids next hotel india; night auditor opera roll
      date; spa software and opera; hostel system or opera; opera training given; opera registration
      card; opera manager report; room discrepancy skip sleep; opera upgrade to cloud; opera
      telephone operator; hotel computer program check in; queue rooms; opera advanced billing;
      opera checks at 5am; opera five years reception
    `,
    words: `
      opera; opera pms; pms; fidelio; protel; mews; cloudbeds; apaleo; guestline; rezlynx; night
      audit; folio; rate codes; siteminder; channel manager; oracle hospitality; hotel software;
      hotel system; suite8; delphi; simphony; rooming list; city ledger; front desk software;
      amadeus
    `,
  },
  smartboard: {
    says: `
      smart board; interactive whiteboard; interactive board; promethean board; smart notebook;
      notebook software; digital board; digital tafel; whiteboard in the classroom; smartboard
      lesson; use the board in my lesson; what if the board doesn't work; board froze in my lesson;
      the board crashed mid lesson; no board, no plan; technology in the classroom; tech in the
      classroom; digital media in lessons; ipads in class; ipad class; tablets in lessons; tablet
      class; document camera; beamer or board; kahoot quizzes; mentimeter in class; pear deck;
      learning apps; digital lessons; digital tools for teaching; digital teaching; media concept of
      the school; chalk or smartboard; still a chalk teacher; more a chalk and talk teacher; old
      blackboard; pupils at the board; interactive lessons; touch screen in the classroom; screen in
      every classroom; smart tv in class; airplay to the board; annotating on the board; board
      training; how digital are your lessons; chromebooks in the lesson; phones in lessons; can you
      teach without tech; smartboard, which ones have i used; never used the smartboard before;
      raised an eyebrow at no smartboard; how well i know the smartboard; worried about me and the
      smartboard; antolin or sofatutor; asked about smartboard; smart notebook lessons; ever used
      activinspire; clevertouch screen; using the smartboard in class; board calibration;
      touchscreen panel in the classroom; interactive display; do i use the smart board or chalk;
      starter activity on the whiteboard screen; smartboard froze mid lesson; phonics games on the
      board; iwb resources; smart exchange; prometheans in every room; drag and drop on the board;
      smart board with reception class; board pens not working; projector and interactive board;
      visualiser and board; smartboard in nursery; do i know mimio; interactive flat panel; lynx
      whiteboard; smart tv for teaching; pupils come up to the board and touch; smart learning
      suite; ultra short throw projector; eno board; tafel digital im unterricht; pizarra digital;
      lousa digital; tablica interaktywna; smart class india boards; extramarks smart class;
      teachmint board; supply teacher and unfamiliar smartboard; board technology for maths;
      geogebra on the smartboard; geometry tools on the whiteboard; annotate over slides with the
      pen; screen recorder on the board; lumio experience; question on classflow; music notation on
      the smartboard; training room interactive screen; clicker voting pods; interactive lesson
      tools; annotating a text on the big screen; backup if the board dies; smart ink; whiteboard
      software; teaching assistant set up the board; sen switch access board; smart table in early
      years; phonics flashcards on the screen; newline panel; benq board; viewsonic panel; jamboard
      came up; myviewboard, yes or no; explain everything on the board; erase board magic pen
      reveal; spotlight and curtain tool; board for teaching english abroad; esl centre with iwb;
      iwb training cambridge school; trainer with surface hub; mirroring ipad to the board; airplay
      to classroom screen; interactive projector; spinner and timer on the board; handwriting on the
      smart screen; smartboard lesson observed; board ict skills; smart board certified educator;
      digital board comfort; touch board quizzes; wand for short kids at the board
    `,
    words: `
      smartboard; smart board; smartboards; interactive whiteboard; iwb; promethean; activinspire;
      activpanel; clevertouch; visualiser; document camera; kahoot; padlet; nearpod; classroom tech;
      digital board; openboard; smart notebook; blackboard; chalk; edtech; mentimeter; quizlet;
      projector; bookcreator
    `,
  },
  'google-classroom': {
    says: `
      google for education; google workspace for schools; gsuite for education; g suite; assignments
      in google classroom; setting homework online; homework on google classroom; marking online;
      marking in google docs; feedback in google docs; google forms quiz; google docs with pupils;
      google meet lessons; online lessons; remote lessons; distance learning; teaching online;
      teaching in lockdown; homeschooling in the pandemic; lessons over zoom; hybrid lessons; moodle
      courses; setting up a moodle course; canvas lms; blackboard lms; microsoft teams in school;
      teams for classes; teams for education; class dojo; satchel one; show my homework; sims and
      arbor; electronic gradebook; digital class register; digitales klassenbuch; which lms;
      learning platform; learning platforms; school platform; pupils without a laptop at home;
      plagiarism checker; originality reports; flipped classroom; google certified educator; blended
      learning; scorm packages; could i pick up google classroom quickly; my google classroom is
      rusty; what i've done in google classroom; do i know google classroom; not sure about my
      google classroom; d2l or mebis; logineo or firefly; bromcom or cpoms; google classroom; set
      homework on google classroom; google classroom assignments; microsoft teams for education or
      google classroom; moodle course pages; google workspace for education; marking in google docs
      through classroom; online lessons with meet; seesaw for primary; asked about showbie; satchel
      one show my homework; classroom rubrics; google forms quiz for pupils; chromebooks in every
      lesson; return graded work in classroom; blackboard learn; ever used edmodo; do i know
      schoology; virtual learning environment vle; upload worksheets to the stream; guardian
      summaries email; originality reports in classroom; set up a class code; remote teaching in
      lockdown on google; brightspace d2l; hybrid lessons platform; how do you post tasks online for
      absent kids; firefly experience; google classroom gradebook; topics and materials in
      classroom; co-teacher in google classroom; kami annotate; pear deck; question on nearpod;
      turnitin in moodle; learning platform, which; e-learning for pupils; itslearning came up;
      iserv, yes or no; what about logineo; they use mebis; worked with librus; vulcan dziennik;
      educamos alexia classroom; something on aules; google sala de aula; deped modules and google
      classroom; compass australia lms; vsware and google classroom; tutor groups on classroom;
      collect submissions late penalties classroom; private comments to students classroom; schedule
      posts for the week in classroom; copy a course for next year; flipped learning with classroom
      videos; edpuzzle, how good; quizizz and kahoot via classroom; gcse revision folder on drive;
      class drive folder; roll call over meet; breakout rooms for pupils; 1:1 ipads apple
      schoolwork; school online portal homework; practice sets; classroom add-ons; add parents as
      guardians; archive old classes; khan academy with google classroom; college lecturer vle
      minimum standards; scorm packages in moodle; moodle admin librarians; digital homework
      marking; mote voice feedback; google clasroom yes/no; assign to individual pupils
      differentiated in classroom; student ignores posted assignments online
    `,
    words: `
      google classroom; classroom app; lms; moodle; canvas; schoology; brightspace; iserv;
      itslearning; untis; webuntis; seesaw; class dojo; classdojo; showbie; teams for education;
      learning platform; online teaching; distance learning; remote teaching; turnitin; powerschool;
      gradebook; edmodo; google meet
    `,
  },
  westlaw: {
    says: `
      lexis nexis; westlaw or lexis; lexis plus; westlaw edge; practical law; beck online; legal
      research; legal research tools; how i research a case; research a point of law; case law
      search; finding precedents; key cite a case; citing cases; bluebook citation; boolean search;
      terms and connectors; natural language search; secondary sources; research memo in two hours;
      research task with a statute; is it still good law; harvey ai; ai in legal research; made up
      cases by ai; fake citations; bloomberg law; lawsociety library; practice management software;
      clio manage; i manage; document management in the firm; e discovery; relativity review; case
      management system; ra micro; bea postfach; time recording in six minute units; billing
      software; docketing system; pacer filings; e filing; ecf filing; contract express; legal
      databases; legal software; which legal databases; westlaw, how well; never used westlaw; how
      long i've worked with westlaw; how good is my westlaw; you haven't got westlaw, have you;
      shepardizing or cocounsel; vlex or fastcase; worldox or everlaw; advoware, ever used it; asked
      about westlaw; ever used lexisnexis; legal research databases; practical law company plc; find
      a case on westlaw; do i know keycite; shepardize experience; bluebook citations and westlaw;
      lexis+ vs westlaw; headnotes and key numbers; juris datenbank; hein online; question on
      bailii; westlaw certified student; boolean connectors in legal search; case law search time
      it; scc online; manupatra came up; lawpavilion, yes or no; vlex justis; cost of westlaw
      searches to clients; what about lexispsl; legal research tool; how do you check a case is
      still good law; westlaw asia; westlaw uk overruled symbol; thomson reuters legal database;
      secondary sources first or cases; they use fastcase; casetext cocounsel; pacer dockets; worked
      with aranzadi; la ley digital; lex omega; something on legalis; jusbrasil, how good; asked
      about austlii; ever used canlii; law librarian databases; paralegal research test on westlaw;
      statute history notes westlaw; search alerts on lexis; halsbury's laws online; white book
      online; find me the leading authority in 10 minutes; natural language search in westlaw;
      westlaw or google for law; precedents bank practical law; key number digest; westlaw drafting
      assistant; do i know westclip; quick check brief; lawtel experience; i-law shipping;
      jurisdiction filter in westlaw; law school gave us lexis; research log for memo; legal
      databases subscription; parallel citations; practice notes from plc; legislation in force date
      check; train the trainees on westlaw; law reports database; red flag yellow flag cases;
      wolters kluwer; cch tax research; question on eur-lex; curia came up; west law competency;
      research memo from database; how i find unreported judgments; journals index legal; nexis
      company search; legal analytics lex machina; docket alerts; cdasia, yes or no; lexis library
      free trial only; research platform for solicitors
    `,
    words: `
      westlaw; lexis; lexisnexis; beck-online; juris; practical law; keycite; shepardize; bluebook;
      clio; imanage; relativity; e-discovery; ediscovery; pacer; ecf; ra-micro; bailii; heinonline;
      legal research; legal databases; actionstep; proclaim; hotdocs; casetext
    `,
  },
  primavera: {
    says: `
      primavera p6; p6 planner; oracle primavera; p6 or ms project; p6 versus microsoft project;
      planner in p6; schedule in p6; building a programme in p6; programme of works in p6; baseline
      in p6; critical path in p6; float and critical path; total float or free float; logic links in
      p6; constraints in p6; activity codes; resource loading in p6; cost loaded schedule; resource
      levelling; cost loading; s curves; earned value in p6; schedule updates; weekly progress
      updates in p6; look ahead; four week look ahead; delay analysis; time impact analysis; windows
      analysis; extension of time; eot claims; acumen fuse; dcma 14 point check; schedule health
      check; schedule compression; crashing or fast tracking; xer file; send me the xer; level 3
      schedule; level 4 schedule; primavera risk analysis; monte carlo on the schedule; asta
      powerproject; turnaround schedule; shutdown planning; construction planning software; planning
      engineer; scheduler on a refinery; p6 eps; layouts and filters in p6; p6 certificate; p6
      course; 4d planning; synchro 4d; asked me about primavera; have you worked with primavera; no
      primavera on my cv; thin on primavera; a primavera test; baselining or unifier; asked about
      primavera; p6 scheduling; asta powerproject or p6; baseline programme p6; float analysis;
      resource loading in primavera; planner, so primavera; p6 activity codes; time impact analysis
      in p6; delay analysis windows method; logic links fs ss lags; p6 eppm; primavera risk analysis
      monte carlo; schedule quality dcma 14 point; earned value in primavera; wbs coding p6;
      progress update data date; primavera unifier; open ends in the programme; retained logic vs
      progress override; primavera for shutdown planning; turnaround schedule in p6; primavera claim
      digger; ever used powerproject; s-curves from p6; oil and gas planner p6; hs2 planner with p6;
      p6 global change; primavera cost loading; calendars in p6; p6 layouts filters; nec accepted
      programme in p6; near critical paths; longest path; planning engineer test on p6; look ahead
      schedule four week p6; primavera contract manager; tilos linear scheduling; synchro 4d with
      p6; p6 professional course; multi project interface schedule; p6 database admin; level of
      effort activities; hammock activities; primavera schedule for refinery; aramco projects want
      p6; dubai contractor p6 planner; nuclear outage schedule in p6; rail possessions in p6; p6
      baseline comparison; out of sequence progress; p6 percent complete types; construction
      scheduling software other than ms; primavera p3; primavera not the spring; do i know safran;
      schedule narrative; recovery programme p6; aace scheduler exam; psp certification planning;
      milestones and negative float; p6 steps weighting; primavera import export excel; eot claim
      programme; p6 cloud oracle; bridge between p6 and cost system; ship yard schedule p6; wind
      farm programme in p6; schedule update narrative monthly; p6 thresholds issues; can i build a
      2000 activity programme
    `,
    words: `
      primavera; p6; xer; eppm; asta; powerproject; critical path; total float; baseline; wbs; delay
      analysis; eot; look-ahead; lookahead; scheduler; planning engineer; dcma; s-curve; acumen;
      cost loading; resource loading; tilos; synchro; earned value; time impact analysis
    `,
  },
  asana: {
    says: `
      asana boards; asana projects; tasks in asana; asana timeline; asana templates; asana rules;
      asana portfolios; asana goals; asana forms; asana or monday; monday com; monday dot com;
      monday boards; click up; trello or asana; notion pages; teamwork dot com; microsoft planner;
      ms planner and to do; project management tool; project management tools; which project tool;
      which tool for tasks; task tool; task management software; how i keep my tasks; to do lists,
      where; kanban for the marketing team; editorial calendar in asana; content calendar in asana;
      campaign plan in asana; workload view; subtasks and dependencies in asana; dependencies in the
      tool; assigning tasks to people in the tool; due dates in asana; nobody updates their tasks;
      team that won't use the tool; getting people to use asana; introduced asana to the team; set
      up asana for the office; rolled out monday; approvals in asana; asana and slack; slack and
      asana; status updates in asana; recurring tasks; client boards; gantt in asana; everything in
      email, no tool; post its on the wall instead; asana ambassador; we're an asana shop; asana is
      a must here; grilled me on asana; asana, years of it or just a course; my asana; asked about
      asana; trello boards; ever used clickup; asana tasks and subtasks; do i know basecamp; asana
      timeline view; notion for tasks; asana templates for campaigns; wrike experience; teamwork
      projects; question on smartsheet; asana workload view; asana forms intake; event checklists in
      asana; executive assistant uses asana; which task tool does your team use; asana custom
      fields; airtable came up; to do app for the whole team; asana dependencies; todoist, yes or
      no; asana comments instead of email; asana inbox; asana project status updates; virtual
      assistant asana and slack; asana for creative requests; ms planner or asana; asana certified;
      assign due dates in asana; nonprofit runs on asana; asana milestones; fundraising calendar
      asana; asana multi-homing; editorial board in trello; asana overdue tasks red; kanban app for
      marketing; asana sections; asana free version; asana integrations with gmail; remote team
      asana habits; asana bundles; who creates the asana task; what about workfront; they use
      robohead; church staff on asana; wedding planner asana board; work management platform; asana
      calendar view; asana approvals; asana proofing; asana search reports; product launch in asana;
      ops manager tidy asana; people ignoring asana; asana onboarding checklist for starters;
      everything gets a card in trello; power-ups trello; butler automation; worked with
      meistertask; something on podio; asana project brief; convert message to asana task; asana
      guest access clients; agency traffic in asana; asana not yoga; asana reminders; asana velocity
      vs email chaos; hive or asana; asana how long; quire, how good; asana recurring tasks; my
      tasks today upcoming later; asana universal reporting; asana ai teammates; asana admin console
    `,
    words: `
      asana; monday.com; monday com; clickup; notion; wrike; basecamp; smartsheet; smartsheets;
      airtable; meistertask; task tool; project tool; todoist; ms planner; task board; workload
      view; subtasks; task management; project management tool; content calendar; teamwork.com
    `,
  },
  vba: {
    says: `
      excel macros; write a macro; recorded macros; recording a macro; visual basic; visual basic
      for applications; vba in excel; vba in access; vba in outlook; vba code; vba script; office
      scripts; user forms; loops in vba; for each loop over sheets; loop through rows in vba; range
      and cells; option explicit; error handling in vba; on error resume next; worksheet events;
      workbook open event; class modules in vba; arrays in vba; dictionary object; debugging
      somebody's macro; macro nobody understands; inherited a macro; old macros of a colleague; xlsm
      file; macro enabled workbook; macros blocked by it; security and macros; automating excel
      reports with a macro; monthly report by macro; button in excel that does it; emails from excel
      with a macro; pdf out of excel by macro; macro took ten minutes; speeding up a macro;
      screenupdating off; replacing vba with python; vba or power query; vba on a whiteboard; read
      this vba code; explain this macro; no macros, only formulas; never wrote a macro; personal
      macro workbook; udf in excel; connect excel to a database with ado; vb net; vba for the
      trading desk; bloomberg add in with vba; can i code in excel; my vba is rusty; what i've done
      in vba; do i know vba; not sure about my vba; vba skills; asked about vba; vba code i've
      written; record a macro; ever used userforms; loop through cells in vba; macro-enabled
      workbook xlsm; debug a macro; automate the monthly report with macros; access vba; vba vs
      python; arrays and dictionaries in vba; vba to send outlook mails; fix a broken legacy macro;
      worksheet change event; vba error handling on error resume next; module and procedure; vba
      pricing model at the bank; actuary macros; vba bloomberg pull; write a function in vba; named
      ranges in vba; vba ado connection; vba dim set range; office scripts instead of macros; who
      maintains the macros when he's gone; vba add-in ribbon; macros in word templates; solidworks
      macro vba; vba class modules; vb6 or vba; application screenupdating false; scrape web with
      vba; file system object loop folders; vba editor alt f11; merge 50 workbooks by macro;
      autofilter by macro; select case; do while loop vba; vba password protected project; immediate
      window; vba pivot refresh; macro to split sheets to pdf; macro security settings blocked; late
      vs early binding; end user computing macros inventory; vba on a trading desk; reconcile two
      lists with a macro; makro schreiben; excel makros; macros en excel; makra w excelu; mis
      executive macros; advanced excel with vba macro india; payroll macro; buttons on a sheet
      running code; macro recorder only; vba test at the insurer; reserving tool in vba; vba monte
      carlo; udf user defined function in a module; goto statements; vba speed up slow macro; sap
      gui scripting with vba; do i know createobject; byref byval; msgbox inputbox; do you code in
      excel; automating excel by code; visual basic editor; vba collection; template generator word
      vba; macro broke after 64 bit update; vba json parse; wscript vbs; quality engineer macro
      charts
    `,
    words: `
      vba; macro; macros; visual basic; xlsm; userform; userforms; sub routine; office scripts; vb;
      vb6; excel automation; option explicit; macro recorder; worksheet_change; on error; adodb;
      activex; vbscript; record a macro; vba code; screenupdating
    `,
  },
  'power-automate': {
    says: `
      microsoft flow; ms flow; power automate flows; cloud flows; desktop flows; power automate
      desktop; approval flows; an approval flow; approvals in teams; power apps; canvas apps; canvas
      app or model driven; power platform; low code; no code; no code tools; low code tools; citizen
      developer; automating forms to sharepoint; flow that reads emails; flow when an email arrives;
      saving attachments automatically; microsoft forms and a flow; triggers and connectors; premium
      connectors; apply to each; expressions in flows; flow failed at night; error handling in a
      flow; run history; flow limits; service account for flows; dlp policies; ai builder; copilot
      studio; power virtual agents; robotic process automation; ui path; blue prism; automation
      anywhere; uipath robots; attended or unattended bots; attended bot; bot that books invoices;
      bots in accounting; zapier or make; make com; automating the boring stuff; automating
      repetitive office work; what would you automate here; invoice workflow automated; pl 500; pl
      900; pl 100; process mining and bots; never used power automate; how long i've worked with
      power automate; how good is my power automate; you haven't got power automate, have you;
      worried about my power automate; power automate; approval flow in power automate; rpa with
      power automate; uipath or power automate; power apps plus automate; flow triggered by email
      attachment; power platform pl-900; asked about pl-500; automate form submissions to a list;
      apply to each loop; connectors premium licence; flow failed notification; child flows;
      expressions in power automate; low code automation; dataverse flow; flow from microsoft forms;
      save attachments to sharepoint by flow; teams notification flow; adaptive cards; scheduled
      flow; ai builder invoices; http action; parse json in flow; flow runs timeout; solutions and
      environments for flows; custom connector; robot that fills forms; attended unattended bots;
      document approval workflow automate; nhs trust power automate rota forms; leave request flow;
      hr onboarding flow; copilot studio with flows; flow history debug; ever used n8n; do i know
      ifttt; concurrency control flow; do until loop in flow; error handling scope run after; dlp
      policies for flows; flow owner left the company; process mining minit; data gateway for flows;
      trigger conditions; rpa developer; bot for invoice entry; power automat any experience; nintex
      or power automate; k2 workflows; sharepoint designer workflows replaced; which manual task did
      you turn into a flow; email to planner task automatically; initialize variable compose; select
      and filter array; pagination in get items; child flow from power app; desktop recorder;
      selectors breaking in rpa; pl-400 experience; workflow automation no code; automate power,
      that thing in 365; signature flow docusign connector; site inspection form auto email flow;
      quality alerts by flow; school letters flow; recurrence trigger; instant button flow; excel
      table rows by flow; microsoft's automation tool; how many bots live; hours saved by flows;
      flow licensing per user
    `,
    words: `
      power automate; powerautomate; power-automate; ms flow; microsoft flow; power apps; powerapps;
      power platform; rpa; uipath; blue prism; automation anywhere; zapier; make.com; integromat;
      n8n; low code; no-code; citizen developer; desktop flow; zaps; approval flow; copilot studio;
      nintex; ifttt
    `,
  },
  selenium: {
    says: `
      selenium webdriver; web driver; selenium grid; selenium with java; selenium with python;
      selenium or cypress; playwright or selenium; moving from selenium to playwright; test
      automation; automated tests for the ui; ui tests; end to end tests; e2e tests; e2e suite;
      flaky tests; flaky ui tests; tests that fail at random; implicit and explicit waits; explicit
      waits; thread sleep in tests; xpath or css selector; write an xpath; dynamic ids; stale
      element exception; page object model; page objects; page factory; testng or junit; given when
      then; robot framework; tricentis tosca; mobile test automation; sauce labs; cross browser
      testing; headless browser; headless chrome; parallel test runs; test data for automation;
      tests in the pipeline nightly; iframes and alerts; file upload in a test; captcha in tests;
      screenshots on failure; allure reports; manual tester, no automation; only manual testing;
      manual or automated; what do you automate first; test framework from scratch; build a
      framework; istqb certificate; postman and api tests; rest assured; qa automation engineer;
      automate this login page; regression suite took six hours; have you worked with selenium; no
      selenium on my cv; thin on selenium; only basic selenium; asked about selenium; cypress or
      selenium; playwright instead of selenium; test automation framework; xpath vs css selector;
      testng annotations; cucumber bdd gherkin; selenium python pytest; stale element reference;
      handle iframes in selenium; dropdowns alerts popups selenium; appium for mobile; istqb and
      selenium; automation tester; data driven framework; selenium ide record playback; ever used
      katalon; do i know browserstack; dynamic locators; regression suite automated; selenium hub
      and nodes; manual tester learning automation; how many test cases automated; actions class
      drag and drop; fluent wait; window handles; file upload in selenium; javascript executor;
      extent reports; write a login test live; hybrid keyword framework; selenide experience;
      question on webdriverio; chromedriver version mismatch; captcha in automation; shadow dom; qa
      automation 3 years; sdet came up; ui automation roi; selenium scraping; parallel execution of
      tests; tosca or selenium; uft qtp; ranorex, yes or no; maven surefire; soft assert hard
      assert; what about nosuchelementexception; singleton driver; what shouldn't be automated in ui
      tests; they use specflow; worked with testcafe; find element vs find elements; relative
      locators; selenium 4 features; automation scripts maintenance; smoke pack every night in
      browser; bank app automation testing; desired capabilities; something on selenoid; zalenium,
      how good; listeners retry analyzer; web tables in selenium; broken links script; mouse hover;
      absolute xpath bad; verify vs assert; selenium no, only postman; selinium typo on my cv; asked
      about puppeteer; synchronisation in ui tests; healenium self healing
    `,
    words: `
      selenium; webdriver; cypress; playwright; appium; cucumber; gherkin; testng; page object;
      xpath; flaky; e2e; test automation; robot framework; katalon; tosca; ranorex; browserstack;
      locators; istqb; sdet; stale element; bdd; selenium grid; rest assured
    `,
  },
  tensorflow: {
    says: `
      tensor flow; tensorflow or pytorch; pytorch or keras; deep learning; deep learning frameworks;
      neural networks; train a neural net; neural network from scratch; backprop on the board;
      gradient descent; vanishing gradients; learning rate; adam or sgd; loss functions; cross
      entropy; overfitting and dropout; dropout and regularisation; batch norm; batch size;
      convolutional nets; image classification; object detection yolo; lstm or transformer;
      attention explained; transfer learning; fine tuning a resnet; class imbalance; imbalanced
      classes; precision and recall; confusion matrix; bias and variance; cross validation; random
      forest or xgboost; feature engineering for models; hyperparameter tuning; model in production;
      deploying a model; model drift; tf serving; tf lite on a phone; tensorflow on the edge; cuda
      out of memory; multi gpu training; data augmentation; not enough labelled data; labelling
      data; reinforcement learning; my kaggle rank; machine learning theory; ml engineer; explain a
      model to a manager; code a training loop; tensors and shapes; data loader too slow; tensorflow
      is a must here; grilled me on tensorflow; tensorflow, years of it or just a course; raised an
      eyebrow at my tensorflow; autoencoders or gans; kubeflow or onnx; asked about tensorflow; ever
      used keras; pytorch or tensorflow; train a neural network; tensorflow lite on device; do i
      know tensorboard; cnn in tensorflow; lstm model in keras; tf data pipeline; tensorflow
      serving; overfitting dropout; backpropagation by hand; gpu training out of memory; transfer
      learning resnet; tensorflow developer certificate; deep learning framework; batch
      normalisation; learning rate schedule; custom training loop gradienttape; tf graph vs eager;
      tfx experience; question on jax; hugging face trainer with pytorch; image classifier for
      x-rays; defect detection camera model deep learning; sequential vs functional api; loss
      function choice in network; activation functions relu; saved model format; onnx export;
      quantisation aware training; tpu strategy; autoencoder anomalies; gan came up; embedding
      layer; keras tuner; data augmentation images; imbalanced classes in the network; early
      stopping; tensor shapes mismatch; hello mnist only; convolution kernel size; crop disease from
      drone images; fraud neural net keras; recommendation model in tensorflow; computer vision
      project; opencv plus tensorflow; distributed training mirrored strategy; deep learning papers
      implemented; sgd vs adam; softmax cross entropy; tensorflow js; tf probability; tinyml, yes or
      no; u-net segmentation mri; speech model wav2vec; time series forecasting with lstm; model
      checkpoint callbacks; cuda and cudnn version hell; tensor flow do you use; pytorch lightning;
      xgboost only, no deep nets; kaggle with keras; batch size effect; weight initialisation;
      residual connections; explain what a tensor is; federated tensorflow; mixed precision; pruning
      a network; andrew ng course tensorflow; reinforcement learning dqn; ml engineer frameworks;
      cuda kernels; coral edge tpu; scikit learn vs tensorflow; satellite images net; model zoo;
      gradient clipping
    `,
    words: `
      tensorflow; tensor flow; pytorch; keras; deep learning; neural network; neural networks; cnn;
      lstm; rnn; backprop; backpropagation; gradient descent; overfitting; scikit-learn; sklearn;
      xgboost; machine learning; mlops; mlflow; cuda; computer vision; tensorboard; opencv; roc auc
    `,
  },
  jenkins: {
    says: `
      jenkins pipelines; declarative or scripted pipeline; declarative pipeline; groovy scripts;
      shared libraries in jenkins; jenkins agents; jenkins master and agents; jenkins nodes; jenkins
      plugins; plugin hell; upgrading jenkins; jenkins backup; jenkins credentials; multibranch
      pipelines; blue ocean; freestyle jobs; upstream and downstream jobs; build triggers; nightly
      builds; build fails on jenkins not locally; red build; broken build, who fixes it; who broke
      the build; ci/cd pipelines; ci cd from scratch; pipeline from commit to production; pipeline
      takes 40 minutes; slow pipeline; speed up the pipeline; github actions or jenkins; gitlab
      runners; moving jenkins to gitlab ci; azure pipelines not jenkins; artifacts and versions;
      sonarqube gate; quality gate; static analysis in ci; canary releases; blue green deployment;
      rollback a deployment; feature flags; deploy on friday; how often do you deploy; deployments
      per week; manual deployment steps; zero downtime deploy; release process; release train; tests
      in ci; caching in ci; secrets in the pipeline; continuous delivery or deployment; devops
      pipeline; dora metrics; what i've done in jenkins; do i know jenkins; not sure about my
      jenkins; jenkins skills; how i'd rate my jenkins out of ten; draw the build pipeline; asked
      about jenkins; ever used jenkinsfile; declarative vs scripted pipeline; gitlab ci runners;
      groovy in jenkins; jenkins shared libraries; build breaks at night; jenkins plugins hell;
      jenkins master node; continuous integration; continuous delivery vs deployment; do i know
      teamcity; bamboo experience; question on circleci; jenkins credentials store; multibranch
      pipeline; jenkins webhooks trigger; artifacts to nexus; sonarqube gate in pipeline; jenkins on
      kubernetes agents; jenkins job dsl; freestyle job; pipeline takes 50 minutes, speed it up;
      parallel stages; build server; jenkins backup thinbackup; jenkins upgrade; jenkins
      configuration as code; deployment pipeline you built; rollback in the pipeline; azure
      pipelines yaml vs jenkins; ci for firmware; ci for games builds unity; travis came up; drone
      ci; poll scm; post build actions; who fixes the red build; manual approval stage; input step;
      pipeline secrets leaking in logs; jenkins matrix auth; upstream downstream jobs; jenkins to
      github actions migration; tekton, yes or no; release train pipeline; build once deploy many;
      what about artifactory; green build; they use spinnaker; cloudbees certified; stash and
      unstash; environment block; jenkins workspace full; build executors starving; maven build in
      jenkins; ios builds fastlane; hudson in the old days; cron syntax h in jenkins; test stage
      fails randomly in ci; octopus deploy; ansible from jenkins; pipeline as code; semantic
      release; deploy on friday pipeline; jenkins cli; replay build; jenkins email ext; branch
      builds; dora metrics from ci; jenkins distributed builds; quiet period; ci runner cache
    `,
    words: `
      jenkins; jenkinsfile; ci/cd; cicd; ci; groovy; gitlab ci; github actions; circleci; teamcity;
      bamboo; artifactory; nexus; sonarqube; build server; canary; blue-green; continuous
      integration; continuous delivery; deployment pipeline; dora; travis; multibranch; build
      pipeline; spinnaker
    `,
  },
  servicenow: {
    says: `
      service now; snow tickets; itsm tools; which ticket system in it; it ticket system; incident
      or problem or change; incident and problem management; change management in servicenow; change
      requests; cab meetings; itil v4; itil v3 or 4; itil foundation; itil certificate; is my itil
      still valid; cmdb quality; configuration items; discovery in servicenow; service catalogue;
      request items; flow designer; business rules in servicenow; client scripts; ui policies; ui
      policy or client script; glide record; moving update sets; acls in servicenow; servicenow
      admin; cad certificate; certified system administrator; servicenow developer; service portal
      widgets; servicenow reports; performance analytics; csm module; grc module; mid server;
      servicenow upgrade; washington or xanadu release; sla in servicenow; slas on incidents;
      priority one ticket; p1 ticket handling; major incident process; first line support; second
      line support; logging calls on the service desk; bmc remedy; top desk; halo itsm; knowledge
      articles for it; user who swears at the help desk; ticket bounced between teams; how long i've
      worked with servicenow; how good is my servicenow; you haven't got servicenow, have you;
      worried about my servicenow; could i pick up servicenow quickly; manageengine or glpi; asked
      about servicenow; servicenow itsm; csa certified servicenow; servicenow cmdb; servicenow flow
      designer; business rules vs client scripts; service catalog items; servicenow hrsd; remedy or
      servicenow; change requests cab in servicenow; servicenow itil; update sets; servicenow
      discovery; servicenow csm; servicenow portal widgets; incident priority matrix in servicenow;
      acl in servicenow; assignment groups; problem record servicenow; servicenow grc irm; ever used
      itom; servicenow integration hub; servicenow knowledge base; request item ritm task;
      servicenow upgrade skipped records; topdesk or servicenow; do i know cherwell; ivanti
      experience; servicenow secops; virtual agent servicenow; major incident module servicenow; sla
      definitions servicenow; servicenow asset management; import sets transform maps; service desk
      ticketing tool; servicenow for facilities requests; script includes; servicenow app engine;
      servicenow spm demand; servicenow walk-up; manageengine or snow; bmc helix; first line tickets
      in servicenow; fulfiller role; servicenow workspace agent; now assist; servicenow mid server;
      servicenow cis exam; question on hornbill; sysaid came up; freshservice, yes or no; it service
      management tool; password reset tickets logged in servicenow; service now how much; dictionary
      overrides; domain separation; servicenow scripting rest; gliderecord vs glideaggregate; atf
      tests in servicenow; vulnerability response snow; servicenow legal service delivery; workflow
      editor servicenow; snow not the weather; laptop requests through the catalogue servicenow;
      instance clone; performance analytics servicenow; supplier tickets omnitracker; servicenow
      consultants accenture; order guide; record producer; standard vs normal vs emergency change;
      configuration items relationships; run book in servicenow; servicenow queue how many a day
    `,
    words: `
      servicenow; service now; service-now; itsm; itil; cmdb; remedy; topdesk; otrs; ivanti;
      cherwell; matrix42; gliderecord; ritm; update set; itom; hrsd; service desk; servicedesk;
      service catalog; csa; first line; ticket system; snow tickets; integrationhub
    `,
  },
  llm: {
    says: `
      language models; chatgpt at work; do i use chatgpt; use of ai; how i use ai; ai tools;
      generative ai; coding with ai; prompt engineering; rag pipeline; can ai do your job;
      hallucinations of the model; which ai tools do i use; fine tuning or rag; was my cover letter
      chatgpt; vector database; large language models; did i use chatgpt for the task; ai in my
      daily work; will ai replace you; what if ai takes this job; github copilot; ms copilot; ai
      assisted coding; vibe coding; do i let ai write code; write a prompt live; how do you stop
      hallucinations; ai makes things up; checking what ai writes; retrieval augmented generation;
      chunk size for documents; vector store; agentic workflows; mcp servers; tool calling; function
      calling; open source models; running models locally; tokens and cost; token cost; context
      window; transformers explained; how do you evaluate a chatbot; llm as a judge; confidential
      data into chatgpt; client data in chatgpt; eu ai act; ai texts and seo; chatbot for customers;
      build a chatbot; pupils who use chatgpt; no llms on my cv; an llm test; only basic llms;
      chunking or pinecone; pgvector or llamaindex; lora or quantisation; temperature or evals;
      guardrails, ever used it; asked about llm; rag retrieval augmented; fine tuning a model vs
      prompting; copilot for coding; hallucinations how to stop; vector database embeddings; claude
      or gpt; ever used langchain; ai agents i built; token limits context window; generative ai use
      cases; do i use ai to write my lesson plans; ai written covering letter; do i know gemini;
      evaluate llm output; guardrails prompt injection; openai api; lora adapters; llama local
      model; ai policy for lawyers; made up case citations by ai; will ai replace translators;
      post-editing ai texts; midjourney and gpt in the agency; ai content and google; how do
      transformers work attention; chunking strategy; temperature and top p; rlhf experience; cursor
      or copilot; m365 copilot; ai note taker in consultations; pupils cheating with chatgpt; ai to
      screen cvs; summarise documents with an llm; customer chatbot with gpt; mcp server; cost per
      token; latency of llm in production; small language models distillation; pinecone weaviate
      pgvector; question on reranking; gpt prompts for marketing copy; ai literacy; eu ai act and
      chat models; llama index; hugging face models; few shot chain of thought; system prompt write
      one; ai tools daily yes no; perplexity for research; ai transcripts of meetings; do you trust
      what chatgpt says; patients who ask dr chatgpt; ai in the library enquiry desk; llmops came
      up; red teaming a chatbot; gen ai pilot; which ai do you use and for what; data annotation for
      ai chat responses; rating chatbot answers; bard, yes or no; semantic search over policies;
      document q&a bot; open source models mistral; what about dspy; structured json output from the
      model; graph rag; multi agent orchestration; ai pair programmer; ai generated code review;
      knowledge cutoff; gpt wrapper startup; agentic workflow; language model evals; bedrock or
      openai hosted models; speech to text whisper plus gpt; n-gram to transformer history
    `,
    words: `
      llm; llms; chatgpt; chat gpt; gpt; gpt-4; openai; claude; gemini; copilot; ai; a.i.; gen ai;
      genai; generative; prompting; prompt engineering; embeddings; vector database; langchain;
      agentic; mistral; llama; ollama; midjourney
    `,
  },
};
