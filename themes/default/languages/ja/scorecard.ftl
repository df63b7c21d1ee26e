scorecard_sum = すべて示されている項目：{ $share }。
scorecard_share = { $judged }項目中{ $met }項目
scorecard_counted = 人による評価ではなく、記録から集計したものです。
scorecard_partial = このエディションで表示される範囲に基づきます。他のエディションではさらに示される場合があります。
scorecard_caption = 対応について記録から読み取れること
scorecard_point = 項目
scorecard_shown = 記載
scorecard_by_what = 根拠
scorecard_more = ほか{ $count }件
scorecard_sequence = 検知前の原因から経緯を追える
scorecard_turns = 節目がタイムラインにある
scorecard_claims = 記述に証拠が付いている
scorecard_evidence = 証拠を検証できる
scorecard_actor = 行為者、または行為者不明である旨が書かれている
scorecard_root = 根本原因が特定されている
scorecard_findings = すべての指摘事項に対応がある
scorecard_badly = うまくいかなかったことのすべてに対応がある
scorecard_notices = 通知すべき相手に通知した
scorecard_parties = すべての関係者に役割がある
scorecard_reviews = レビューで取り上げた
scorecard_improvements = 改善策が検証済みまたは見送りになっている
scorecard_sequence_no_detection = 検知と記された行がありません
scorecard_sequence_no_cause = 検知前に原因を示す行がありません。検知：
scorecard_sequence_rows = 検知前に原因を示す行{ $count }件：
scorecard_turns_all = { $all }件中{ $done }件を表示：
scorecard_turns_none = { $all }件中、表示なし
scorecard_turns_some = { $all }件中{ $done }件を表示、なし（{ $missing }）：
scorecard_turn_started = 発生
scorecard_turn_detected = 検知
scorecard_turn_acknowledged = 受領確認
scorecard_turn_contained = 封じ込め
scorecard_turn_recovered = 復旧
scorecard_claims_all = 行と指摘事項{ $all }件中{ $done }件に証拠あり（連絡の行を除く）
scorecard_claims_some = 行と指摘事項{ $all }件中{ $done }件に証拠あり（連絡の行を除く）。証拠の表示なし：
scorecard_claims_kept = 行と指摘事項{ $all }件中{ $done }件に、このエディションに含まれる証拠あり（連絡の行を除く）
scorecard_claims_none = 証拠を要する記述は表示されていません
scorecard_evidence_all = { $all }件中{ $done }件にハッシュ値と収集日時あり
scorecard_evidence_some = { $all }件中{ $done }件にハッシュ値と収集日時あり。表示なし：
scorecard_evidence_none = 証拠は表示されていません
scorecard_actor_outage = サービス停止：攻撃者なし
scorecard_actor_none = 行為者は表示されていません
scorecard_actor_unknown = 不明と記載：
scorecard_actor_stated = 記載あり：
scorecard_root_none = 根本原因と記された指摘事項がありません
scorecard_root_named = 記載箇所：
scorecard_findings_all = { $all }件中{ $done }件に、改善策または設けない理由あり
scorecard_findings_some = { $all }件中{ $done }件に、改善策または設けない理由あり。表示なし：
scorecard_findings_none = 指摘事項は表示されていません
scorecard_badly_none = 該当する記載はありません
scorecard_badly_kept = このエディションでは、{ $all }件への対応は表示されていません：
scorecard_badly_all = { $all }件中{ $done }件に指摘事項または理由あり：
scorecard_badly_some = { $all }件中{ $done }件に指摘事項または理由あり。なし（一覧の順）：{ $without }；
scorecard_badly_place = 評価
scorecard_notices_place = 通知
scorecard_parties_place = 関係者
scorecard_notices_none = 通知義務は表示されていません
scorecard_notices_sent =
    { $all }件中{ $sent }件を送付済み{ $late ->
        [0] { "" }
       *[other] （うち期限後{ $late }件）
    }{ $open ->
        [0] { "" }
       *[other] 、未送付{ $open }件
    }{ $overdue ->
        [0] { "" }
       *[other] 、期限超過{ $overdue }件
    }：
scorecard_parties_none = 関係者は表示されていません
scorecard_parties_all = { $all }者中{ $done }者に役割あり：
scorecard_reviews_on = レビュー実施：
scorecard_review_by = { $day }（{ $team }）
scorecard_reviews_of_improvements = 記録全体のレビューは表示されていません。改善策の確認：
scorecard_reviews_none = レビューは表示されていません
scorecard_improvements_none = 改善策は表示されていません
scorecard_improvements_all =
    { $all }件中{ $done }件{ $overdue ->
        [0] { "" }
       *[other] 、期限超過{ $overdue }件
    }
scorecard_improvements_some =
    { $all }件中{ $done }件{ $overdue ->
        [0] { "" }
       *[other] 、期限超過{ $overdue }件
    }。その他：
