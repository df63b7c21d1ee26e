report_about =
    { $days ->
        [one] Incidenst, sérülékenységet vagy szolgáltatáskiesést észlelt, vagy ilyet gyanít? Jelentse be itt. { $days } munkanapon belül egy munkatársunk válaszol. A bejelentés névtelen is lehet, de akkor senki sem tud válaszolni.
       *[other] Incidenst, sérülékenységet vagy szolgáltatáskiesést észlelt, vagy ilyet gyanít? Jelentse be itt. { $days } munkanapon belül egy munkatársunk válaszol. A bejelentés névtelen is lehet, de akkor senki sem tud válaszolni.
    }
report_how = A bejelentés módja
report_how_questions = Válaszoljon a négy kérdésre: mi a probléma; van-e CVE-azonosítója vagy CVSS-vektora; van-e mód a megoldására vagy a kockázat csökkentésére, és milyen lépésekkel; mit kell közölni az ügyfelekkel.
report_send = A válaszokat ide küldje: { $address }.
report_mail = { $mail } tartalmazza a kérdéseket, ahogyan az alábbi szöveg is.
report_this_mail = Ez az e-mail
report_no_mail = A kérdések az alábbi szövegben állnak.
report_keep = Őrizze meg a válaszunkban kapott visszaigazolási számot. Attól kezdve az azonosítja a bejelentését.
report_private = Ez az oldal önmagától semmit sem küld el és semmit sem tárol: amit leír, az elküldésig az Ön eszközén marad.
report_form = A bejelentés
report_problem_hint = Mi történik, mióta, miből látszik, és mire használhatná fel valaki.
report_ids_hint = Sérülékenység esetén. Hagyja üresen, ha nem tudja.
report_cve = CVE-azonosítók
report_cve_hint = Például CVE-2024-3094; több esetén szóközzel elválasztva.
report_cvss = CVSS-vektorok
report_cvss_hint = Máshonnan másolva vagy az alábbi kalkulátorral készítve; több esetén szóközzel elválasztva.
report_remediation_hint = A lépések sorrendben, soronként egy.
report_who = A bejelentő
report_who_hint = Mindez üresen maradhat. Csak a bejelentésekkel foglalkozók látják.
report_not_stated = Nincs megadva
report_contact_hint = E-mail-cím vagy telefonszám.
report_save = Bejelentés mentése
report_write_mail = E-mail írása
report_text = A kérdések szövegként
report_text_about = Űrlap nélküli e-mailhez: másolja ki ezt a szöveget, és írjon minden olyan sor alá, amely a { $mark } jellel kezdődik és végződik. Ezeket a sorokat és az elsőt hagyja változatlanul, hogy semmi ne vesszen el.
report_subject = Biztonsági bejelentés

report_asks_title = A probléma egy sorban
report_asks_category = Milyen típusú esemény?
report_asks_product = Melyik terméket vagy szolgáltatást érinti, melyik verzióban?
report_asks_problem = 1. Mi a probléma?
report_asks_ids = 2. Van CVE-azonosítója vagy CVSS-vektora?
report_asks_remediation = 3. Van mód a megoldására vagy a kockázat csökkentésére?
report_asks_message = 4. Mit kell közölni az ügyfelekkel?
report_asks_kind = Ki Ön?
report_asks_name = Az Ön vagy szervezete neve
report_asks_contact = Hogyan érhetjük el?

report_hint_category = Csak egyet hagyjon meg: security-incident (biztonsági incidens: behatolás történt), vulnerability (sérülékenység: behatolás lehetséges), outage (kiesés: egy szolgáltatás nem működik).
report_hint_problem = Mi történik, mióta, miből látszik, és mire használhatná fel valaki.
report_hint_ids = Sérülékenység esetén. Soronként egy, például CVE-2024-3094 vagy CVSS:3.1/AV:N/…; semmi, ha nem tudja.
report_hint_remediation = A lépések sorrendben, soronként egy; semmi, ha nem ismer ilyet.
report_hint_message = Amit tudniuk vagy tenniük kell, saját szavaival.
report_hint_kind = Csak egyet hagyjon meg: team (csapat), vendor (gyártó), customer (ügyfél), csirt, law-enforcement (bűnüldöző szerv), regulator (felügyeleti hatóság), researcher (biztonsági kutató). Névtelen is maradhat.
report_hint_name = Elhagyható.
report_hint_contact = E-mail-cím vagy telefonszám. Enélkül senki sem tud válaszolni.
