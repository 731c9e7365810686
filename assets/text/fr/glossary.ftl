# Le glossaire.

glossary-title = Glossaire
glossary-intro = Ce que les mots veulent dire ici. Les mots soulignés en pointillé, sur n’importe quel écran, mènent à cette page.
glossary-group-answering = Répondre
glossary-group-results = Résultats
glossary-group-team = Équipe
glossary-group-plan = Plan
glossary-group-frameworks = Les cadres en général
glossary-group-handing = Rapports, portefeuilles et fichiers
glossary-group-scale = L’échelle
glossary-group-stages = Les étapes de la feuille de route
glossary-group-domains = Les domaines
glossary-group-gaps = Les lacunes
glossary-group-layers = Les couches
glossary-group-laws = Les cadres de ce questionnaire
glossary-scale-step = { $level } { $name }

## Answering

term-assessment = Évaluation
term-assessment-is = Le fichier d’une organisation : profil, équipe, réponses, preuves, plan et historique. Il se trouve là où vous l’enregistrez.
term-questionnaire = Questionnaire
term-questionnaire-is = L’ensemble des questions auxquelles répond une évaluation, avec son échelle et ses règles. Il porte une version ; une version plus récente ne retire jamais une réponse.
term-item = Élément
term-item-is = Une question, avec une brève description de chaque niveau, les preuves à chercher et la prochaine action.
term-critical = Élément critique
term-critical-is = Un élément dont une étape ne peut pas se passer. Un niveau bas ici maintient l’étape fermée, et l’élément pèse davantage dans le score.
term-profile = Profil
term-profile-is = Des faits sur l’organisation : marchés, rôles, protocoles, agents. Ils déterminent les questions posées et les dates qui comptent. Ils ne changent jamais un score.
term-quick = Éléments critiques seulement
term-quick-is = Seules les questions critiques sont posées. Vous pourrez élargir plus tard à tous les éléments sans perdre une réponse.
term-level = Niveau
term-level-is = Jusqu’où une chose est faite, comme un degré de l’échelle. Le texte de chaque niveau dit ce qui doit être vrai ici.
term-claimed = Niveau déclaré
term-claimed-is = Le niveau donné en réponse, avant que l’on demande ce qui le montre.
term-supported = Niveau étayé
term-supported-is = Le niveau que portent les preuves. Il peut être inférieur au niveau déclaré, jamais supérieur. Les scores en sont tirés.
term-cap = Plafond
term-cap-is = Le niveau le plus haut qui compte tant qu’il manque quelque chose : une preuve, sa date, une couverture plus large ou une vérification indépendante. L’élément dit ce qui manque.
term-evidence = Preuve
term-evidence-is = Ce que vous pourriez montrer à quelqu’un aujourd’hui : un document, une trace, un résultat d’essai, un accord. Datée, elle compte davantage ; vieillie, elle compte moins.
term-check = Vérification indépendante
term-check-is = Quelqu’un qui n’est pas responsable du sujet a regardé la preuve : un relecteur, un auditeur, un partenaire. Les niveaux les plus hauts l’exigent.
term-coverage = Couverture
term-coverage-is = Pour quelle part du périmètre votre réponse vaut : aucune, une partie, au moins la moitié ou la totalité.
term-confidence = Degré de certitude
term-confidence-is = À quel point la personne qui répond est sûre de sa réponse. Il ne change aucun score ; il dit à l’équipe où regarder de nouveau.
term-unanswered = Sans réponse
term-unanswered-is = Personne ne s’est prononcé sur un élément qui s’applique. Il reste ouvert, et la fourchette montre ce qu’il peut encore changer.
term-unknown = Je ne sais pas
term-unknown-is = Une réponse honnête. Elle compte comme ouverte, non comme zéro, et montre où interroger quelqu’un d’autre.
term-not-applicable = Sans objet
term-not-applicable-is = Quelqu’un dit, avec un motif, que la question n’a pas de sens ici. L’élément sort alors du score. Sans motif, il compte comme sans réponse.
term-does-not-apply = Ne s’applique pas
term-does-not-apply-is = Le profil écarte un élément avant que l’on interroge quiconque. Ses réponses sont gardées et reviennent si le profil change.

## Results

term-readiness = Préparation
term-readiness-is = Où en est une organisation avec une IA qui doit fonctionner avec d’autres systèmes, d’autres organisations et les règles de plusieurs pays. Ce n’est pas la conformité à une loi.
term-score = Score
term-score-is = De 0 à 100, la moyenne des niveaux étayés des éléments avec réponse, les critiques comptant davantage. À lire toujours avec sa fourchette et son élément le plus faible. Il n’y a pas de score global.
term-range = Fourchette
term-range-is = Là où le score peut encore se situer : au plus bas si tous les éléments ouverts étaient au minimum, au plus haut s’ils étaient tous au maximum. Beaucoup de réponses la resserrent.
term-weakest = Élément le plus faible
term-weakest-is = L’élément au niveau étayé le plus bas d’un domaine. Il est nommé pour qu’une bonne moyenne ne puisse pas le cacher.
term-stage = Étape
term-stage-is = Une portion de la feuille de route. Chacune s’appuie sur la précédente.
term-gate = Passage d’étape
term-gate-is = La règle qui ouvre une étape. Fermé : un élément critique de cette étape ou d’une étape précédente est trop bas. Ouvert : tous suffisent pour continuer. Solide : tous sont bien établis.
term-blocker = Blocage
term-blocker-is = Un élément critique qui maintient une étape fermée. Relever les blocages est le chemin le plus court pour avancer.
term-domain = Domaine
term-domain-is = Un sujet sur lequel portent les questions, par exemple l’identité ou les données. Les scores sont donnés par domaine.
term-gap = Lacune
term-gap-is = L’une des lacunes décrites par l’article dont est tiré ce questionnaire. Chaque élément aide à en combler une ou plusieurs.
term-exposure = Exposition
term-exposure-is = À quel point une lacune touche votre organisation, d’après le profil. Elle aide à décider de l’ordre et ne change jamais un score.
term-layer = Couche
term-layer-is = Là où agit un élément : droit, organisation, sens des données ou technique. Les quatre doivent concorder pour que des systèmes fonctionnent ensemble.
term-target = Cible
term-target-is = Le niveau que vous voulez atteindre pour un élément. Ce qui sépare le niveau actuel de la cible forme la liste des prochaines actions.
term-milestone = Jalon
term-milestone-is = Une copie figée des scores à une date, pour voir plus tard ce qui a bougé.

## Team

term-member = Membre
term-member-is = Une personne de l’équipe. Les réponses de chacun restent séparées ; personne n’écrase celles d’un autre.
term-function = Fonction
term-function-is = La discipline pour laquelle une personne répond, par exemple le juridique ou la sécurité. C’est par elle que les éléments trouvent leurs répondants.
term-disagreement = Divergence
term-disagreement-is = Pour un même élément, les niveaux donnés diffèrent d’au moins deux, ou l’un répond « sans objet » là où un autre donne un niveau. La divergence reste affichée jusqu’à ce que l’équipe décide.
term-decision = Décision
term-decision-is = Le niveau retenu par l’équipe, avec son motif. Elle prend la place des réponses individuelles et peut être rouverte.
term-agreement = Concordance
term-agreement-is = À quel point les réponses des membres se ressemblent, au-delà du hasard. Elle est affichée dès que suffisamment d’éléments ont deux réponses.
term-blind = Répondre à l’aveugle
term-blind-is = Les réponses des collègues restent cachées tant que vous n’avez pas donné la vôtre, pour que personne ne soit influencé.
term-workshop = Atelier
term-workshop-is = Un élément à la fois, en grand, pour une salle : chacun donne un niveau, puis tous les voient et en retiennent un.
term-hand-out = Copie remise
term-hand-out-is = Un fichier pour un membre, avec ses seuls éléments. Il revient par fusion.
term-hand-in = Partie rendue
term-hand-in-is = Un membre dit que sa partie est faite et peut être relue. Elle peut lui être retournée avec des remarques.
term-sign-off = Validation
term-sign-off-is = Un nom sous une étape ou sous toute l’évaluation. Si des réponses changent ensuite, elle est affichée comme périmée au lieu d’être retirée.
term-merge = Fusion
term-merge-is = Deux copies d’une même évaluation n’en font plus qu’une, avec le travail de chacun. Enregistrer dans un dossier partagé fusionne tout seul.

## Plan

term-action = Action
term-action-is = Le passage d’un niveau d’un élément au suivant, choisi pour le plan, avec un responsable, une échéance et un état.
term-effort = Charge
term-effort-is = Le nombre approximatif de jours-personnes que demande une action. Le programme propose un chiffre ; le vôtre le remplace.
term-what-if = Simulation
term-what-if-is = Essayer ce que seraient les scores et les passages d’étape une fois certaines actions faites. Rien n’en est gardé si vous ne le choisissez pas.
term-optimiser = Optimiseur
term-optimiser-is = Trouve le moins d’actions, ou les moins coûteuses, pour atteindre un but, ou dit qu’il ne le sait pas.
term-last-time = Période précédente
term-last-time-is = Ce qui a été répondu à la période précédente. Cela reste à part et ne compte pas tant que personne ne le confirme.

## Frameworks

term-framework = Cadre
term-framework-is = Une loi, une norme, un protocole, des lignes directrices ou une initiative auxquels un élément prépare. S’y préparer n’est pas s’y conformer.
term-clause = Clause
term-clause-is = Une partie numérotée d’un cadre, avec son propre état et ses dates.
term-obligation = Obligation
term-obligation-is = Ce que plusieurs cadres demandent, chacun avec ses mots. C’est une ligne de la table de correspondance.
term-crosswalk = Table de correspondance
term-crosswalk-is = Un tableau qui montre quelle clause de quel cadre demande la même chose, et jusqu’où vos preuves servent pour chacune.
term-same-evidence = Mêmes preuves
term-same-evidence-is = Ce que vous rassemblez pour les éléments sert aussi à ce cadre. Cela ne rend pas deux clauses identiques.
term-partly-overlaps = Recoupement partiel
term-partly-overlaps-is = Une partie de vos preuves sert ; ce cadre demande autre chose ou davantage.
term-no-counterpart = Sans équivalent
term-no-counterpart-is = Ce cadre ne demande rien de tel, d’après ce qui en a été lu.
term-mark = Degré de vérification
term-mark-is = Chaque fait sur un cadre dit comment il a été vérifié : lu dans le texte officiel, lu dans une source secondaire, ou pas encore vérifié et à contrôler avant de s’y fier.
term-in-force = En vigueur
term-in-force-is = Il s’applique aujourd’hui.
term-adopted = Adopté, pas encore applicable
term-adopted-is = Le texte est définitif ; le jour à partir duquel il s’applique est encore à venir.
term-draft = Projet
term-draft-is = Il peut encore changer. Préparez-vous avec prudence.
term-voluntary = Volontaire
term-voluntary-is = Il est en usage, mais n’engage que ceux qui y ont souscrit.
term-repealed = Abrogé
term-repealed-is = Ce n’est plus une loi. Il figure ici pour que personne ne s’y prépare par erreur.
term-dormant = En sommeil
term-dormant-is = Ni retiré, ni poursuivi.
term-law = Loi
term-law-is = Des règles contraignantes d’un État ou d’une union d’États.
term-standard = Norme
term-standard-is = Une manière de faire convenue par un organisme de normalisation. Elle engage là où un contrat ou une loi le dit.
term-protocol = Protocole
term-protocol-is = La façon dont des systèmes se parlent : qui envoie quoi, et sous quelle forme.
term-guidance = Lignes directrices
term-guidance-is = Des conseils ou un code qui n’engagent personne, souvent un signe de ce qui sera demandé.
term-initiative = Initiative
term-initiative-is = Un organisme, un réseau ou un processus qui travaille à des règles ou à des techniques pour beaucoup.

## Handing

term-report = Rapport
term-report-is = Un document achevé sur une évaluation ou un portefeuille, pour un conseil d’administration, un régulateur ou un dossier.
term-brand = Charte graphique
term-brand-is = Votre nom, votre logo, vos couleurs et votre police sur les rapports.
term-portfolio = Portefeuille
term-portfolio-is = Un dossier d’évaluations examinées ensemble.
term-benchmark = Valeurs de comparaison
term-benchmark-is = Les scores de plusieurs organisations, en médianes et quartiles et sans noms, auxquels comparer les siens.
term-median = Médiane
term-median-is = La valeur du milieu une fois toutes classées : la moitié sont au-dessous, la moitié au-dessus. Les quartiles font de même par quarts.
term-backup = Version antérieure
term-backup-is = Une copie du fichier tel qu’il était avant un enregistrement. Les dernières sont gardées et s’ouvrent depuis le menu Fichier.
term-encryption = Phrase secrète
term-encryption-is = Ouvre une évaluation chiffrée. Personne ne peut l’ouvrir sans elle, pas même les auteurs de ce programme.

terms-lead = Termes associés :
