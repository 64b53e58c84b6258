package org.tiaocai.limits.parameters;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tiaocai.shared.Refused;

/** 填写有误: what is wrong with which fields of a form, told all at once. */
final class Faults extends Refused {

    static final int LONGEST = 500;

    private final transient Map<String, String> byField;

    private Faults(Map<String, String> byField) {
        super(String.join("；", byField.values()));
        this.byField = Map.copyOf(byField);
    }

    static Faults of(String field, String fault) {
        return new Faults(Map.of(field, fault));
    }

    Map<String, String> byField() {
        return byField;
    }

    /** Looks at one field after the other. */
    static final class Check {

        private final Map<String, String> found = new LinkedHashMap<>();

        Check that(boolean right, String field, String otherwise) {
            if (!right) {
                found.putIfAbsent(field, otherwise);
            }
            return this;
        }

        /** A text that has to be there. */
        Check filled(String text, String field, String name) {
            return that(!text.isBlank(), field, "请填写" + name).notTooLong(text, field, name);
        }

        Check notTooLong(String text, String field, String name) {
            return that(text.length() <= LONGEST, field, name + "不超过五百字");
        }

        void refuse() {
            if (!found.isEmpty()) {
                throw new Faults(found);
            }
        }
    }
}
