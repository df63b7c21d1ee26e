### The page of feeds, and what each feed is called.

feeds_about = Los registros nuevos y modificados le llegan a usted. Para suscribirse, copie la dirección de un canal en un lector de canales, o en el programa o chat que deba seguirlo.
feeds_formats = Cada canal está disponible en Atom y en JSON Feed, con el mismo contenido. Contiene el texto completo de los { $count } registros más recientes, primero el último modificado; el de un servicio, un producto o un equipo, los { $group_count } más recientes. Un registro que cambia vuelve a aparecer, y uno que se ha retirado lo indica.

## Headings

feeds_site = Todo el sitio
feeds_by_severity = Por gravedad
feeds_by_service = Por servicio
feeds_by_product = Por producto
feeds_by_product_note = Avisos de seguridad que dicen algo del producto, también «no afectado».
feeds_by_team = Por equipo
feeds_by_team_note = Todo aquello de lo que responde el equipo. Una mejora aparece cuando una revisión la ha tratado.

## What a feed is called, and who it is for

feeds_all = Todos los registros
feeds_severity =
    { $severity ->
        [critical] Gravedad crítica
        [high] Gravedad alta
        [medium] Gravedad media
        [low] Gravedad baja
       *[none] Sin gravedad
    }
feeds_title = { $name } · { $site }
feeds_for_all = Para quienes no quieren perderse nada: todos los registros, salvo las mejoras.
feeds_for_advisories = Para clientes: si me afecta, qué debo hacer y en qué plazo.
feeds_for_incidents = Para clientes y personal técnico: qué ocurrió, por qué y qué cambia a raíz de ello.
feeds_for_severity =
    { $severity ->
        [critical] Para quienes solo actúan ante la gravedad crítica: avisos de seguridad e incidentes de esa gravedad.
        [high] Para quienes solo actúan ante la gravedad alta: avisos de seguridad e incidentes de esa gravedad.
        [medium] Para quienes solo actúan ante la gravedad media: avisos de seguridad e incidentes de esa gravedad.
        [low] Para quienes solo actúan ante la gravedad baja: avisos de seguridad e incidentes de esa gravedad.
       *[none] Para quienes solo siguen lo que no tiene gravedad: avisos de seguridad e incidentes de ese nivel.
    }
feeds_for_service = Para quienes usan u operan { $name }: sus avisos de seguridad e incidentes.
feeds_for_product = Para quienes tienen { $name }: los avisos de seguridad sobre el producto.
feeds_for_team = Para { $name } y quienes trabajan con el equipo: aquello de lo que responde.

## A feed in the list

feeds_as_atom = { $name } en Atom
feeds_as_json = { $name } en JSON Feed
feeds_entries =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }

## For programs

feeds_programs = Para programas
feeds_programs_id = El identificador de una entrada es la dirección de su página, que nunca cambia. { $updated } es el último cambio que indica el registro, nunca el momento en que se generaron estas páginas.
feeds_programs_kind = Las categorías tienen esquemas, cuyas direcciones son las de estas líneas. { $kind }: incidentes, avisos de seguridad y otros tipos, según la carpeta de sus páginas.
feeds_programs_severity = { $severity }: critical (crítica), high (alta), medium (media), low (baja) o none (ninguna).
feeds_programs_status = { $status }: de un incidente, su estado; de un aviso de seguridad, published (publicado), updated (actualizado) o withdrawn (retirado).
feeds_programs_product_status = { $status }: el estado que un aviso de seguridad da a un producto, con las palabras de CSAF.
feeds_programs_names = { $service } { $begin }y { $product }{ $end }: nombres.
feeds_programs_tlp = { $tlp }: la clasificación más restrictiva de lo que dice la entrada o el canal, que { $rights } también indica. Comparta un canal según exija su clasificación.
feeds_programs_tlp_beyond = { $tlp }: la clasificación más restrictiva de lo que dice la entrada o el canal, que { $rights } también indica. Comparta un canal según exija su clasificación; ninguno de los de aquí está destinado a nadie más allá de { $label }.
feeds_programs_json = En JSON Feed, el objeto { $object } dice lo mismo: de una entrada, { $item_id }, { $kind }, { $severity }, { $status } y { $tlp }; de un canal, { $tlp } y { $updated }, que es el de su entrada más reciente.
