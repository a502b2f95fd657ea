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
      chromeleon; arcgis and endnote
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
      microsoft project twice
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
      here runs on excel; worried about my excel; excel wizard; excel guru; are you an excel person
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
      powerpoint wizard
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
      word; only basic word; advanced word
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
      mircosoft office; teams and office 365
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
      ms acess; datenbank in access
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
      the password; never used outlook; we work a lot with outlook; is outlook new to you
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
      staff to use sharepoint
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
      fabric; power bi test; gave me a pbix; pbix file; power bi task; power by
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
      tableau; whether qlik counts as tableau
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
      coalesce; normalisation and transactions; acid and postgresql; ssis and ssrs
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
      pickle and deepcopy; asked about slicing
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
      inheritance and jboss; jakarta and jdbc; serialization and reflection; oca and quarkus
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
      and prototypes; currying and iife; ajax and cors; vite and babel; deno and javascipt
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
      enzyme and storybook; expo and formik; asked about mui
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
      protractor
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
      utils; vue devtools; evan you; v-bind and teleport; nexttick and onmounted; quasar and vitest
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
      configureawait and delegates; xamarin and signalr; resharper and iis; vb.net and wcf
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
      atomics and interrupts; rtos and qml; makefiles and opengl; mfc and googletest
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
      asked about net/http
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
      substrate and bevy; diesel and sqlx
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
      have you; worried about my php; could i pick up php quickly; my php is rusty
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
      thin on ruby; a ruby test; only basic ruby; ruby, how well; never used ruby
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
      kotlin; asked me about kotlin; have you worked with kotlin
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
      ten; we're a swift shop; swift is a must here
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
      css, have you; worried about my html and css; could i pick up html and css quickly
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
      kubernetes test; only basic kubernetes; kubernetes, how well; configmaps, ever used it
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
      docker; no docker on my cv
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
      must here; grilled me on terraform
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
      cognito, ever used it
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
      worked with azure
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
      google cloud; no google cloud on my cv; thin on google cloud
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
      my git out of ten; we're a git shop; git is a must here; grilled me on git
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
      linux; could i pick up linux quickly; my linux is rusty; sudoers or fstab; rhce, ever used it
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
      you
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
      my cv; thin on spark; a spark test
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
      a must here; grilled me on dbt; dbt, years of it or just a course; my dbt
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
      snowflake; do i know snowflake; not sure about my snowflake; snowflake skills
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
      my jira
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
      cv; fbl5n or idocs; lsmw, ever used it
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
      an oracle shop; oracle is a must here; grilled me on oracle; sqlplus, ever used it
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
      datev; not sure about my datev; datev skills; how i'd rate my datev out of ten
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
      up quickbooks quickly
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
      worked with xero; no xero on my cv; thin on xero; a xero test; only basic xero; xero, how well
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
      years of it or just a course; my sage; raised an eyebrow at my sage; asked me about sage
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
      sure about my netsuite; netsuite skills; how i'd rate my netsuite out of ten
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
      my dynamics; you haven't got dynamics, have you
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
      workday hcm test; only basic workday hcm
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
      here; grilled me on salesforce; salesforce, years of it or just a course; my salesforce
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
      hubspot is a must here
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
      crm
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
      how well i know an erp; worried about me and an erp; fishbowl or ramco; comarch or axelor
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
      years of it or just a course; my zendesk; raised an eyebrow at my zendesk
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
      about my figma; figma skills; how i'd rate my figma out of ten
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
      you; worried about my photoshop; could i pick up photoshop quickly
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
      indesign; an indesign test; only basic indesign; indesign, how well
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
      draftsight or nanocad
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
      solidworks shop; plm or dfm; rhino or freecad
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
      you; worried about my revit; could i pick up revit quickly; my revit is rusty
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
      basic matlab; matlab, how well; never used matlab
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
      course; my spss; raised an eyebrow at my spss; asked me about spss; have you worked with spss
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
      google analytics is a must here; plausible, ever used it
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
      quickly; my wordpress is rusty; what i've done in wordpress
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
      shopify; shopify, how well; never used shopify; how long i've worked with shopify
    `,
    words: `
      shopify; shopify plus; liquid; klaviyo; metafields; shopware; magento; bigcommerce; hydrogen;
      storefront; abandoned cart; ecommerce; e-commerce; online shop; online store; seller central;
      etsy; recharge; aov; dropshipping; shop system; polaris
    `,
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
      still on paper charts; emis web; kis system; hospital information system; cyberjack and kis;
      patient record software; practice software; epic build; epic analyst; how long to learn epic;
      raised an eyebrow at my epic; asked me about epic; have you worked with epic; no epic on my
      cv; smartphrases or bcma; athenahealth or rio; medidok or hyperspace
    `,
    words: `
      epic; emr; ehr; cerner; meditech; mychart; systmone; emis; athena; eclinicalworks;
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
      wms; shipstation or proglove; psiwms or viastore
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
      bordcomputer, ever used it
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
      kassenabschluss; revel or icrtouch
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
      opera; no opera on my cv; thin on opera; hotelogix or folios
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
      smartboard; antolin or sofatutor
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
      google classroom; d2l or mebis; logineo or firefly; bromcom or cpoms
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
      shepardizing or cocounsel; vlex or fastcase; worldox or everlaw; advoware, ever used it
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
      primavera on my cv; thin on primavera; a primavera test; baselining or unifier
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
      a must here; grilled me on asana; asana, years of it or just a course; my asana
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
      in vba; do i know vba; not sure about my vba; vba skills
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
      worried about my power automate
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
      selenium on my cv; thin on selenium; only basic selenium
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
      eyebrow at my tensorflow; autoencoders or gans; kubeflow or onnx
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
      jenkins; jenkins skills; how i'd rate my jenkins out of ten; draw the build pipeline
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
      worried about my servicenow; could i pick up servicenow quickly; manageengine or glpi
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
      guardrails, ever used it
    `,
    words: `
      llm; llms; chatgpt; chat gpt; gpt; gpt-4; openai; claude; gemini; copilot; ai; a.i.; gen ai;
      genai; generative; prompting; prompt engineering; embeddings; vector database; langchain;
      agentic; mistral; llama; ollama; midjourney
    `,
  },
};
