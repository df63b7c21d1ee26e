scorecard_sum = Teljes egészében igazolt pontok: { $share }.
scorecard_share = { $met } / { $judged }
scorecard_counted = A bejegyzés alapján, emberi értékelés nélkül összeszámolva.
scorecard_partial = Az alapja az, ami ebben a kiadásban látható; egy másik kiadás többet is mutathat.
scorecard_caption = Amit a bejegyzés a reagálásról igazol

scorecard_point = Pont
scorecard_shown = Igazolt
scorecard_by_what = Mi igazolja
scorecard_more = és további { $count }

scorecard_sequence = Az eseménysor visszanyúlik az észlelés előtti okig
scorecard_turns = A fordulópontok szerepelnek az idővonalon
scorecard_claims = Az állítások megnevezik bizonyítékukat
scorecard_evidence = A bizonyítékok ellenőrizhetők
scorecard_actor = Az elkövető meg van adva, vagy ismeretlenként szerepel
scorecard_root = Van megnevezett gyökérok
scorecard_findings = Minden megállapításra van válasz
scorecard_badly = Mindenre van válasz, ami rosszul működött
scorecard_notices = Megtörtént minden kötelező értesítés
scorecard_parties = Minden külső félnek van szerepe
scorecard_reviews = A bejegyzés felülvizsgálata megtörtént
scorecard_improvements = A fejlesztések ellenőrizve vagy elutasítva

scorecard_sequence_no_detection = Egyik sor sincs észlelésként megjelölve
scorecard_sequence_no_cause = Előtte egyik sor sem nevezi meg az okot; észlelés:
scorecard_sequence_rows = Az okot { $count } sor mutatja be az észlelés előtt:
scorecard_turns_all = { $all } fordulópontból { $done } látható:
scorecard_turns_none = { $all } fordulópontból egy sem látható
scorecard_turns_some = { $all } fordulópontból { $done } látható, hiányzik: { $missing }; látható:
scorecard_turn_started = kezdet
scorecard_turn_detected = észlelés
scorecard_turn_acknowledged = visszaigazolás
scorecard_turn_contained = elszigetelés
scorecard_turn_recovered = helyreállítás
scorecard_claims_all = { $all } sorból és megállapításból { $done } nevez meg bizonyítékot, a kommunikáció sorai nélkül
scorecard_claims_some = { $all } sorból és megállapításból { $done } nevez meg bizonyítékot, a kommunikáció sorai nélkül; nem látható itt:
scorecard_claims_kept = { $all } sorból és megállapításból { $done } nevez meg ebben a kiadásban is látható bizonyítékot, a kommunikáció sorai nélkül
scorecard_claims_none = Nem látható semmi, amihez bizonyíték kellene
scorecard_evidence_all = { $all } bizonyítékból { $done } rendelkezik hash-értékkel és gyűjtési időponttal
scorecard_evidence_some = { $all } bizonyítékból { $done } rendelkezik hash-értékkel és gyűjtési időponttal; nem látható itt:
scorecard_evidence_none = Nem látható bizonyíték
scorecard_actor_outage = Szolgáltatáskiesés: nem történt támadás
scorecard_actor_none = Nem látható elkövető
scorecard_actor_unknown = Ismeretlenként megadva:
scorecard_actor_stated = Megadva:
scorecard_root_none = Egyik megállapítás sincs gyökérokként megjelölve
scorecard_root_named = Megnevezve itt:
scorecard_findings_all = { $all } megállapításból { $done } esetén van fejlesztés vagy indok az elmaradására
scorecard_findings_some = { $all } megállapításból { $done } esetén van fejlesztés vagy indok az elmaradására; nem látható itt:
scorecard_findings_none = Nem látható megállapítás
scorecard_badly_none = Nincs ilyen felsorolva
scorecard_badly_kept = Ebben a kiadásban nem látható válasz (összesen: { $all }):
scorecard_badly_all = { $all } pontból { $done } hivatkozik megállapításra vagy indokra:
scorecard_badly_some = { $all } pontból { $done } hivatkozik megállapításra vagy indokra; hivatkozás nélkül, a lista sorrendjében: { $without };
scorecard_badly_place = az értékelés
scorecard_notices_place = értesítések
scorecard_parties_place = külső felek
scorecard_notices_none = Nem látható értesítési kötelezettség
scorecard_notices_sent =
    { $all } értesítésből { $sent } elküldve{ $late ->
        [0] { "" }
       *[other] , ebből { $late } késve
    }{ $open ->
        [0] { "" }
       *[other] ; { $open } elküldésre vár
    }{ $overdue ->
        [0] { "" }
       *[other] ; { $overdue } lejárt
    }:
scorecard_parties_none = Nem látható külső fél
scorecard_parties_all = { $all } félből { $done } szerepe meg van adva:
scorecard_reviews_on = Felülvizsgálva:
scorecard_review_by = { $day } ({ $team })
scorecard_reviews_of_improvements = A teljes bejegyzésnek nem látható felülvizsgálata; a fejlesztések áttekintése:
scorecard_reviews_none = Nem látható felülvizsgálat
scorecard_improvements_none = Nem látható fejlesztés
scorecard_improvements_all =
    { $all } fejlesztésből { $done }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } lejárt
    }
scorecard_improvements_some =
    { $all } fejlesztésből { $done }{ $overdue ->
        [0] { "" }
       *[other] , { $overdue } lejárt
    }; a többi:
