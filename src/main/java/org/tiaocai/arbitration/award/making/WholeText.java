package org.tiaocai.arbitration.award.making;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.shared.Refused;

/** 裁决书应当载明的内容 (法46, 规则53): what an award has to say before it bears a seal, however old its draft is. */
@Component
record WholeText(ExaminedEvidence evidence) {

    /** 第几条, in either numerals. */
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千零〇\\d]+条");

    /** @throws Refused with all that is missing, and where it is to be added */
    void mustBeThere(Award award) {
        var unweighed = evidence.unweighed(award);
        var found = unweighed.isEmpty()
                ? Optional.<String>empty()
                : Optional.of("对证据的认定（" + String.join("、", unweighed) + "）");
        var articles =
                ARTICLE.matcher(Objects.requireNonNullElse(award.reasons(), "")).find()
                        ? Optional.<String>empty()
                        : Optional.of("裁决所依据的法律条文（理由中写明第几条）");
        var missing = found.map(one -> articles.map(other -> one + "、" + other).orElse(one))
                .or(() -> articles);
        missing.ifPresent(words -> {
            throw new Refused("裁决书没有写明" + words + "，不能用印（调解仲裁法第四十六条、办案规则第五十三条）：请选择退回，在“拟制裁决书”中补充");
        });
    }
}
