# La table de correspondance : les cadres côte à côte, ce qui diffère, les dates.

# Le nom dans la colonne de navigation, large de 80 points : « Table de correspondance » n’y tient pas.
command-crosswalk = Cadres
crosswalk-title = Cadres
crosswalk-intro = Ce que demandent les lois, les normes et les lignes directrices, côte à côte, et dans quelle mesure vos réponses vous y préparent. Une préparation, pas une preuve de conformité.
crosswalk-tabs = Partie de la table de correspondance
crosswalk-tab-table = Côte à côte
crosswalk-tab-differences = Différences
crosswalk-tab-dates = Dates
crosswalk-all = Afficher aussi ce qui ne vous concerne pas
crosswalk-all-hint = D’après votre profil, rien ne vous y est demandé.
crosswalk-none = Ce questionnaire n’a pas de table de correspondance.
crosswalk-cell = { $obligation }, { $framework } : { $relation }. { $clauses }. { $standing }. { $preparation }
crosswalk-obligation = { $obligation } : { $preparation }
crosswalk-no-preparation = Pas d’équivalent, donc rien à préparer
crosswalk-prepared = Préparation de { $points } sur 100, { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $applicable }
crosswalk-unanswered = { $applicable ->
    [1] Pas encore de réponse, un élément
   *[other] Pas encore de réponse, { $applicable } éléments
}
crosswalk-nothing-applies = Aucun des éléments ne s’applique à vous
crosswalk-range = Entre { $low } et { $high }, selon ce que donneront les éléments ouverts
crosswalk-next = { $days ->
    [0] { $date }, aujourd’hui
    [1] { $date }, demain
   *[other] { $date }, dans { $days } jours
}
crosswalk-from = Dès le { $date }
crosswalk-not-concerned = Ne vous concerne pas d’après votre profil
crosswalk-frameworks = { $count ->
    [1] Un cadre
    [one] { $count } cadre
   *[other] { $count } cadres
}
crosswalk-left-out = { $count ->
    [1] un autre ne vous concerne pas
   *[other] { $count } autres ne vous concernent pas
}
crosswalk-legend-bar = Barre : préparation des éléments liés à la case, et non leur conformité à un texte. Les dispositions sont citées, qu’elles vous concernent ou non ; ouvrez une case pour les voir toutes.
crosswalk-cell-mark = Cette case : { $mark }
crosswalk-clauses = Clauses
crosswalk-preparation = Préparation
crosswalk-preparation-hint = Le score de préparation de ces éléments ; les preuves comptent comme partout.
crosswalk-none-cites = Aucun des éléments qui s’appliquent ne cite { $framework } même ; tous les éléments de l’obligation comptent donc.
crosswalk-issuer = Émis par { $issuer }
crosswalk-concerns = Vous concerne d’après votre profil.
crosswalk-concerns-not = Ne vous concerne pas d’après votre profil.
crosswalk-concerns-perhaps = Vous concerne peut-être : votre profil ne le dit pas.
crosswalk-condition = Concerne les organisations dans ce cas : { $condition }
crosswalk-clause-count = { $count ->
    [1] Une clause est répertoriée.
    [one] { $count } clause est répertoriée.
   *[other] { $count } clauses sont répertoriées.
}
differences-meeting = { $count ->
    [1] Une différence vous concerne : aucune pratique unique ne satisfait toutes les exigences.
   *[other] { $count } différences vous concernent : aucune pratique unique ne satisfait toutes les exigences.
}
differences-none-meet = D’après votre profil, il n’y a pas deux cadres divergents qui vous concernent à la fois.
differences-other-sides = { $count ->
    [1] Autre cadre qui diffère, sans vous concerner d’après votre profil
   *[other] Autres cadres qui diffèrent, sans vous concerner d’après votre profil
} : { $frameworks }.
differences-others = Celles-ci ne concernent que des organisations soumises à d’autres cadres :
differences-hidden = { $count ->
    [1] Une différence ne vous concerne pas d’après votre profil ; « Afficher aussi ce qui ne vous concerne pas » la montre.
   *[other] { $count } différences ne vous concernent pas d’après votre profil ; « Afficher aussi ce qui ne vous concerne pas » les montre.
}
dates-strip = Vos dates
dates-none = Aucune date de la table de correspondance ne vous concerne d’après votre profil.
dates-ahead = À venir
dates-past = Passées
dates-today = Aujourd’hui
dates-in = { $days ->
    [1] demain
   *[other] dans { $days } jours
}
dates-ago = { $days ->
    [1] hier
   *[other] il y a { $days } jours
}
dates-perhaps = Vous concerne peut-être : votre profil ne le dit pas.
crosswalk-tab-library = Sources
library-hidden = { $count ->
    [1] Un autre ne vous concerne pas d’après votre profil ; « Afficher aussi ce qui ne vous concerne pas » le montre.
   *[other] { $count } autres ne vous concernent pas d’après votre profil ; « Afficher aussi ce qui ne vous concerne pas » les montre.
}
crosswalk-not-looked-at = Non examiné
crosswalk-not-looked-at-hint = Les recherches qui fondent la table de correspondance ne citent pas ce cadre pour cette obligation. Cela ne veut pas dire qu’il n’y a pas d’équivalent.
dates-strip-legend = Plein : à venir. Creux : passé. Chaque point est expliqué ci-dessous.
crosswalk-answered = { $answered ->
    [one] { $answered } réponse sur { $applicable }
   *[other] { $answered } réponses sur { $applicable }
}
crosswalk-in-force-and-from = En vigueur ; suite le { $date }
crosswalk-partly-in-force = En partie en vigueur
crosswalk-more-clauses = { $clauses } et { $more } autres
crosswalk-all-frameworks = Afficher aussi les cadres qui ne vous concernent pas
