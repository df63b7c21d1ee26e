feeds_about = 新規の記録や変更された記録が届きます。購読するには、フィードのアドレスを、フィードリーダーや、購読に使うプログラムまたはチャットに登録してください。
feeds_formats = 各フィードはAtomとJSON Feedの両方で提供し、内容は同じです。最新の{ $count }件の記録の全文を、最終更新の新しい順に収めています。サービス、製品、チーム別のフィードは最新の{ $group_count }件です。変更された記録は改めて掲載され、取り下げられた記録にはその旨が示されます。
feeds_site = サイト全体
feeds_by_severity = 深刻度別
feeds_by_service = サービス別
feeds_by_product = 製品別
feeds_by_product_note = 「影響なし」を含め、その製品について述べているアドバイザリです。
feeds_by_team = チーム別
feeds_by_team_note = チームが受け持つものすべてです。改善策は、レビューで確認されたときに掲載されます。
feeds_all = すべての記録
feeds_severity =
    { $severity ->
        [critical] 深刻度：緊急
        [high] 深刻度：高
        [medium] 深刻度：中
        [low] 深刻度：低
       *[none] 深刻度：なし
    }
feeds_title = { $name } · { $site }
feeds_for_all = 漏れなく把握したい方向け：改善策を除くすべての記録。
feeds_for_advisories = お客様向け：影響の有無、取るべき対応、その期限。
feeds_for_incidents = お客様と技術者向け：何が起き、なぜ起き、何が変わるのか。
feeds_for_severity =
    深刻度が{ $severity ->
        [critical] 「緊急」
        [high] 「高」
        [medium] 「中」
        [low] 「低」
       *[none] 「なし」
    }のものだけに対応する方向け：その深刻度のアドバイザリとインシデント。
feeds_for_service = { $name }を利用または運用する方向け：このサービスのアドバイザリとインシデント。
feeds_for_product = { $name }をお使いの方向け：この製品に関するアドバイザリ。
feeds_for_team = { $name }とその関係者向け：このチームが受け持つもの。
feeds_as_atom = { $name }（Atom）
feeds_as_json = { $name }（JSON Feed）
feeds_entries = { $count }件
feeds_programs = プログラム向け
feeds_programs_id = エントリーのIDはそのページのアドレスで、変わることはありません。{ $updated }は、記録に示された最終変更日時であり、これらのページの生成日時ではありません。
feeds_programs_kind = カテゴリにはスキームがあり、そのアドレスはこの一覧の各行のアドレスです。{ $kind }：インシデント、アドバイザリなどの種別を、ページのフォルダー名で示します。
feeds_programs_severity = { $severity }：critical（緊急）、high（高）、medium（中）、low（低）、none（なし）のいずれか。
feeds_programs_status = { $status }：インシデントの場合はその状態。アドバイザリの場合はpublished（公開）、updated（更新）、withdrawn（取り下げ）のいずれか。
feeds_programs_product_status = { $status }：アドバイザリが示す製品のステータス。CSAFの用語を使います。
feeds_programs_names = { $service } { $begin }と{ $product }{ $end }：名前。
feeds_programs_tlp = { $tlp }：エントリーまたはフィードの内容に付いた最も厳しいラベル。{ $rights }にも同じものを示します。フィードは、そのラベルに従って共有してください。
feeds_programs_tlp_beyond = { $tlp }：エントリーまたはフィードの内容に付いた最も厳しいラベル。{ $rights }にも同じものを示します。フィードは、そのラベルに従って共有してください。ここにあるフィードはいずれも、{ $label }の範囲を超えて共有するものではありません。
feeds_programs_json = JSON Feedでは、オブジェクト{ $object }に同じ内容を示します。項目については{ $item_id }、{ $kind }、{ $severity }、{ $status }、{ $tlp }、フィードについては{ $tlp }と{ $updated }（最新の項目の日時）です。
