feeds_about = Az új és módosult bejegyzések maguktól eljutnak Önhöz. A feliratkozáshoz másolja egy hírcsatorna címét a hírolvasóba, vagy abba a programba vagy csevegőbe, amely követni fogja.
feeds_formats = Minden hírcsatorna Atom és JSON Feed formátumban is elérhető, azonos tartalommal. A legújabb { $count } bejegyzés teljes szövegét tartalmazza, az utoljára módosítottal kezdve; egy szolgáltatás, termék vagy csapat hírcsatornája a legújabb { $group_count } bejegyzést. A módosult bejegyzés újra megjelenik, a visszavont bejegyzés jelzi ezt.

feeds_site = A teljes webhely
feeds_by_severity = Súlyosság szerint
feeds_by_service = Szolgáltatás szerint
feeds_by_product = Termék szerint
feeds_by_product_note = A terméket említő biztonsági közlemények, akkor is, ha az „nem érintett”.
feeds_by_team = Csapat szerint
feeds_by_team_note = Minden, amiért a csapat felelős. Egy fejlesztés akkor jelenik meg, amikor egy felülvizsgálat áttekintette.

feeds_all = Minden bejegyzés
feeds_severity =
    { $severity ->
        [critical] Kritikus súlyosság
        [high] Magas súlyosság
        [medium] Közepes súlyosság
        [low] Alacsony súlyosság
       *[none] Súlyosság: nincs
    }
feeds_title = { $name } · { $site }
feeds_for_all = Azoknak, akik semmiről sem akarnak lemaradni: minden bejegyzés, a fejlesztések kivételével.
feeds_for_advisories = Ügyfeleknek: érintett vagyok, mit tegyek, és meddig.
feeds_for_incidents = Ügyfeleknek és mérnököknek: mi történt, miért, és mi változik emiatt.
feeds_for_severity =
    { $severity ->
        [critical] Azoknak, akik csak kritikus súlyosságra reagálnak: ilyen súlyosságú biztonsági közlemények és incidensek.
        [high] Azoknak, akik csak magas súlyosságra reagálnak: ilyen súlyosságú biztonsági közlemények és incidensek.
        [medium] Azoknak, akik csak közepes súlyosságra reagálnak: ilyen súlyosságú biztonsági közlemények és incidensek.
        [low] Azoknak, akik csak alacsony súlyosságra reagálnak: ilyen súlyosságú biztonsági közlemények és incidensek.
       *[none] Azoknak, akik csak a „nincs” besorolást követik: ilyen besorolású biztonsági közlemények és incidensek.
    }
feeds_for_service = Azoknak, akik használják vagy üzemeltetik ({ $name }): a szolgáltatás biztonsági közleményei és incidensei.
feeds_for_product = Azoknak, akik rendelkeznek vele ({ $name }): a termékről szóló biztonsági közlemények.
feeds_for_team = A csapatnak ({ $name }) és a vele dolgozóknak: minden, amiért a csapat felelős.

feeds_as_atom = { $name } Atom formátumban
feeds_as_json = { $name } JSON Feed formátumban
feeds_entries = { $count } bejegyzés

feeds_programs = Programok számára
feeds_programs_id = A bejegyzés azonosítója az oldalának címe, amely soha nem változik. { $updated }: a bejegyzésben megadott utolsó módosítás, soha nem az oldalak előállításának ideje.
feeds_programs_kind = A kategóriáknak sémái vannak, amelyek címe megegyezik e sorok címével. { $kind }: incidensek, biztonsági közlemények és más típusok, oldalaik mappája szerint.
feeds_programs_severity = { $severity }: critical (kritikus), high (magas), medium (közepes), low (alacsony) vagy none (nincs).
feeds_programs_status = { $status }: incidensnél az állapota; biztonsági közleménynél published (közzétéve), updated (frissítve) vagy withdrawn (visszavonva).
feeds_programs_product_status = { $status }: az állapot, amelyet egy biztonsági közlemény egy termékhez rendel, a CSAF szavaival.
feeds_programs_names = { $service } { $begin }és { $product }{ $end }: nevek.
feeds_programs_tlp = { $tlp }: a bejegyzés vagy a hírcsatorna tartalmának legszigorúbb jelölése, amelyet { $rights } is megad. A hírcsatornát a jelölésének megfelelően ossza meg.
feeds_programs_tlp_beyond = { $tlp }: a bejegyzés vagy a hírcsatorna tartalmának legszigorúbb jelölése, amelyet { $rights } is megad. A hírcsatornát a jelölésének megfelelően ossza meg; itt egyik sem szól a következő jelölés körén kívül állóknak: { $label }.
feeds_programs_json = A JSON Feed formátumban { $object } ugyanezt adja meg: egy elemnél { $item_id }, { $kind }, { $severity }, { $status } és { $tlp }, egy hírcsatornánál { $tlp } és { $updated }, amely a legújabb elemé.
