package org.tiaocai.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.shared.FieldNames;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All fields of one paper: what every paper has, then the kind's own, which take the place of those of the same name. */
@Component
record PaperFields(CommonFields common, Templates templates, ReckonerInForce reckoner) {

    /** @throws Refused when one that the kind requires is empty */
    Map<String, @Nullable Object> of(RegistrationNumber number, DocumentKind kind, @Nullable Facts facts) {
        return complete(kind, FactTree.of(common.of(number, kind, facts == null ? List.of() : facts.between())), facts);
    }

    /** The same, addressed to these parties alone. */
    Map<String, @Nullable Object> of(
            RegistrationNumber number, DocumentKind kind, @Nullable Facts facts, List<Long> recipients) {
        var fields = of(number, kind, facts);
        fields.put("addressedTo", common.addressees(number, recipients));
        return fields;
    }

    /** The same for a paper of no case. */
    Map<String, @Nullable Object> ofTheHouse(DocumentKind kind, Facts facts) {
        return complete(kind, FactTree.of(common.ofTheHouse(kind)), facts);
    }

    /** The same of a paper in the making, which may still lack what its kind requires. */
    Map<String, @Nullable Object> soFar(RegistrationNumber number, DocumentKind kind, @Nullable Facts facts) {
        return gathered(kind, FactTree.of(common.of(number, kind, facts == null ? List.of() : facts.between())), facts);
    }

    private Map<String, @Nullable Object> complete(
            DocumentKind kind, Map<String, @Nullable Object> common, @Nullable Facts facts) {
        var all = gathered(kind, common, facts);
        List<String> missing = kind.required().stream()
                .filter(field -> FactTree.isEmpty(all.get(field)))
                .map(FieldNames::of)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("《" + all.get("title") + "》缺少必填项：" + String.join("、", missing));
        }
        return all;
    }

    private Map<String, @Nullable Object> gathered(
            DocumentKind kind, Map<String, @Nullable Object> common, @Nullable Facts facts) {
        var all = new LinkedHashMap<>(common);
        if (facts != null) {
            var words = Word.allOf(facts.getClass());
            // Facts in the making may be of no kind of their own.
            if (!words.isEmpty() && !words.contains(kind.word())) {
                throw new IllegalStateException(facts.getClass() + " says nothing of " + kind.word());
            }
            all.putAll(FactTree.of((Record) facts, reckoner.calendar()::isProvisional));
        }
        all.put("title", templates.title(kind, all));
        Closing.addTo(all, kind);
        return all;
    }
}
