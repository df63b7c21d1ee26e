### Words of scripts on the pages of incidents and advisories.

## The timeline of an incident

script_timeline_controls = Cronología
script_timeline_no_lane = Sin ámbito
script_timeline_rows_shown = Se muestran { $shown } de { $all } filas
script_timeline_rows = Filas que se muestran
script_timeline_all = Todas
script_timeline_all_shown = Se muestran todas las filas
script_timeline_to_utc = Mostrar las horas en UTC
script_timeline_to_local = Mostrar las horas en mi zona horaria
script_timeline_local = Horas de { $zone }; la imagen sigue en UTC
script_timeline_utc = Horas en UTC
script_timeline_copy = Copiar como CSV
script_timeline_copied =
    { $count ->
        [one] { $count } fila copiada
       *[other] { $count } filas copiadas
    }
script_timeline_refused = El navegador no lo ha permitido: use el archivo
script_lanes_hint = Señale una marca o recórralas con las teclas de flecha.

## "Am I affected?": the first sentence

script_affected_version_of = { $product } { $version }
script_affected_head_affected = { $what } está entre las versiones afectadas.
script_affected_head_unread = No es una versión de { $product } que se pueda comparar.
script_affected_head_words = Esta página no puede determinar si la vulnerabilidad afecta a { $what }.
script_affected_head_open = Todavía no se sabe: se está investigando si la vulnerabilidad afecta a { $what }.
script_affected_head_unknown = Este aviso de seguridad no indica si la vulnerabilidad afecta a { $what }.
script_affected_head_outside = { $what } no está entre las versiones afectadas.
script_affected_head_fixed = { $what } ya incluye la corrección.
script_affected_head_safe = La vulnerabilidad no afecta a { $what }.

## "Am I affected?": what stands behind the first sentence

script_affected_group = { $ids }: { $said }
script_affected_no_place = No se puede determinar su lugar en el orden de las versiones.
script_affected_suffix = Solo su sufijo la sitúa antes de { $first }, la primera versión afectada.
script_affected_earlier = Es anterior a { $first }, la primera versión afectada.
script_affected_later_than_fix = Es posterior a { $fixed }, que incluye la corrección.
script_affected_before_fix = Es posterior a { $last } y anterior a la corrección.
script_affected_not_below = No es inferior a { $end }, donde terminan las versiones afectadas.
script_affected_one_by_one = Las versiones afectadas se indican una a una: { $versions }.
script_affected_later_than_last = Es posterior a { $last }, la última versión que se indica como afectada, y no se indica ninguna corrección.
script_affected_which = Qué versiones: { $which }.
script_affected_no_fix = No se indica ninguna versión corregida.
script_affected_upgrade = Actualice a { $versions }.
script_affected_or = { $list } o { $last }
script_affected_named_as_fixed = Indicadas como corregidas: { $versions }.
script_affected_in_words = El aviso de seguridad describe con palabras a qué versiones se refiere.
script_affected_said_affected = Afectadas: { $which }.
script_affected_said_safe = No afectadas: { $which }.
script_affected_said_fixed = Corregidas: { $which }.
script_affected_said_open = En investigación: { $which }.
script_affected_order = «{ $version }» no tiene lugar en el orden de las versiones ({ $order }).
script_affected_has_fix = Incluye la corrección.
script_affected_no_range = No está en ninguno de los intervalos siguientes.

## "Am I affected?": links and hints

script_affected_what_to_do = Qué hacer
script_affected_ask = Preguntar a quien lo publica
script_affected_copy_link = Copiar un enlace a esta respuesta
script_affected_no_version = Escriba la versión que utiliza.

## The page of an advisory: copying, ticking steps

script_copy = Copiar
script_copy_code = Copiar { $code }
script_copied = Copiado.
script_copy_indicators = Copiar todos, neutralizados
script_steps_ticked = { $done } de { $all } pasos marcados, en este navegador.
script_steps_tick = Marque lo que esté hecho: este navegador lo recuerda.
