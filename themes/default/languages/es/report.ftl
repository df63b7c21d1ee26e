### The page for reporting a security event, its form, and the questions as text.

## The page

report_about =
    { $days ->
        [one] Si ha visto o sospecha un incidente, una vulnerabilidad o una interrupción del servicio, comuníquelo aquí. Una persona responde en un plazo de { $days } día laborable. Puede permanecer en el anonimato, pero entonces nadie podrá responderle.
       *[other] Si ha visto o sospecha un incidente, una vulnerabilidad o una interrupción del servicio, comuníquelo aquí. Una persona responde en un plazo de { $days } días laborables. Puede permanecer en el anonimato, pero entonces nadie podrá responderle.
    }
report_how = Cómo reportar
report_how_questions = Responda a las cuatro preguntas: cuál es el problema; si tiene un identificador CVE o un vector CVSS; si hay forma de resolverlo o mitigarlo, con sus pasos; y qué se debe comunicar a los clientes.
report_send = Envíe sus respuestas a { $address }.
report_mail = { $mail } contiene las preguntas, al igual que el texto siguiente.
report_this_mail = Este correo
report_no_mail = Las preguntas están en el texto siguiente.
report_keep = Conserve el número de confirmación de nuestra respuesta. Desde entonces identifica su reporte.
report_private = Esta página no envía ni almacena nada por sí misma: lo que escriba permanece en su dispositivo hasta que lo envíe.
report_form = El reporte
report_problem_hint = Qué ocurre, desde cuándo, cómo se puede comprobar y qué podría hacer alguien con ello.
report_ids_hint = Para una vulnerabilidad. Déjelo vacío si no lo sabe.
report_cve = Identificadores CVE
report_cve_hint = Por ejemplo, CVE-2024-3094; si son varios, sepárelos con espacios.
report_cvss = Vectores CVSS
report_cvss_hint = Copiados de otro lugar o creados con una de las calculadoras siguientes; si son varios, sepárelos con espacios.
report_remediation_hint = Los pasos en orden, uno por línea.
report_who = Quién reporta
report_who_hint = Todo esto puede quedar vacío. Solo lo ven quienes tramitan los reportes.
report_not_stated = No se indica
report_contact_hint = Una dirección de correo o un número de teléfono.
report_save = Guardar el reporte
report_write_mail = Escribir un correo
report_text = Las preguntas como texto
report_text_about = Para un correo sin el formulario: copie esto y escriba debajo de cada línea que empieza y termina con { $mark }. Deje esas líneas y la primera tal como están, para que no se pierda nada.
report_subject = Reporte de seguridad

## The questions, in the form and in the text

report_asks_title = El problema en una línea
report_asks_category = ¿Qué tipo de evento es?
report_asks_product = ¿De qué producto o servicio se trata, y en qué versión?
report_asks_problem = 1. ¿Cuál es el problema?
report_asks_ids = 2. ¿Tiene un identificador CVE o un vector CVSS?
report_asks_remediation = 3. ¿Hay forma de resolverlo o mitigarlo?
report_asks_message = 4. ¿Qué se debe comunicar a los clientes?
report_asks_kind = ¿Quién es usted?
report_asks_name = Su nombre u organización
report_asks_contact = ¿Cómo podemos contactar con usted?

## Hints in the text

report_hint_category = Deje una: security-incident (incidente de seguridad: alguien o algo ha entrado), vulnerability (vulnerabilidad: alguien podría entrar), outage (interrupción: un servicio no está disponible).
report_hint_problem = Qué ocurre, desde cuándo, cómo se puede comprobar y qué podría hacer alguien con ello.
report_hint_ids = Para una vulnerabilidad. Uno por línea, por ejemplo CVE-2024-3094 o CVSS:3.1/AV:N/…; nada si no lo sabe.
report_hint_remediation = Los pasos en orden, uno por línea; nada si no conoce ninguno.
report_hint_message = Lo que deberían saber o hacer, en sus propias palabras.
report_hint_kind = Deje una: team (equipo), vendor (proveedor), customer (cliente), csirt (CSIRT), law-enforcement (fuerzas de seguridad), regulator (autoridad de control), researcher (investigador). Puede permanecer en el anonimato.
report_hint_name = Puede omitirlo.
report_hint_contact = Una dirección de correo o un número de teléfono. Sin ella, nadie podrá responderle.
