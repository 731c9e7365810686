# The first steps, and the hints that show once.

command-first-steps = First steps…
start-step = Step { $step } of { $steps }
start-continue = Continue
start-begin = Go to the first question
start-back = Back
start-skip = Skip
start-sample = Explore the sample instead

start-what-title = Welcome to Waymark
start-what-1 = Your AI has to work with other systems, other organisations and the rules of several countries. Waymark shows how ready you are for that.
start-what-2 = You answer short questions, alone or as a team, and say what you could show for each answer.
start-what-3 = You see what holds you back, and what to do next.
start-get = What you get
start-get-1 = Readiness by domain, with its certainty
start-get-2 = The few things that keep the road closed
start-get-3 = A plan with owners and dates
start-get-4 = A report to hand over
start-never = What it never does
start-never-1 = Send anything anywhere: no server, no account
start-never-2 = Sum you up in one percentage
start-never-3 = Mistake a claim for proof
start-never-4 = Say that you comply with a law

start-who-title = Who are you?
start-who-intro = Every answer is recorded with a name, in your file only. You can leave this empty; you are asked with the first answer.
start-who-for = Whom do you answer for?
start-who-own = My own organisation
start-who-consultant = Clients
start-who-own-hint = Colleagues can answer in the same file later, each under their own name.
start-who-consultant-hint = Keep one file for each client in one folder. The screen Portfolio looks at them together.

start-applies-title = What applies?
start-applies-intro = A few facts leave out what does not concern you. Pass over what you don’t know; the rest of the profile can wait.
start-organisation-own = Your organisation
start-organisation-client = The client’s organisation
start-facts = The facts that matter most

hint-more = More on this
hint-dismiss = Dismiss this hint
hints-again = Show hints again
hints-again-hint = Hints appear once on each screen. This brings all of them back.
settings-hints = Hints
hint-profile = Answer what you know and skip the rest: each fact can leave out questions that don’t concern you, and none changes a score.
hint-walk = Pick the level that you could show somebody today. The keys 0 to 4 do the same, and J goes on to the next question.
hint-results = Begin with the sentence at the top and what keeps the road closed. Click a bar or a stage to see how its figure came about.
hint-evidence = Describe each document once; it can back several answers. What is undated or about to expire stands first.
hint-team = Add colleagues with their functions, and questions find their way to them. They can answer in this file or in a copy.
hint-crosswalk = Each row is something that several laws or standards ask for. Click a field to see the clause and your answers behind it.
hint-disagreements = Where two people see an item very differently, the team decides here. Nobody’s own answer is changed.
hint-workshop = Enter the level that each person calls out; all levels stay hidden until everybody has given one.
hint-plan = The first steps open the next stage. Add those that you want to do to the plan, then give each an owner and a date.
hint-report = Choose whom it is for, look at the pages, then write the file. What you hide is left out of the file altogether.
hint-portfolio = Choose a folder with assessments to see them side by side. Nothing in it is changed by looking.
