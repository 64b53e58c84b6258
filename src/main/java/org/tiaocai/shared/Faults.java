package org.tiaocai.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** 填写有误: what is wrong with which fields of a form, told all at once. */
public final class Faults extends Refused {

    public static final int LONGEST = 500;

    private final transient Map<String, String> byField;

    private Faults(Map<String, String> byField) {
        super(String.join("；", byField.values()));
        this.byField = Map.copyOf(byField);
    }

    public static Faults of(String field, String fault) {
        return new Faults(Map.of(field, fault));
    }

    public Map<String, String> byField() {
        return byField;
    }

    /** Looks at one field after the other. */
    public static final class Check {

        private final Map<String, String> found = new LinkedHashMap<>();

        public Check that(boolean right, String field, String otherwise) {
            if (!right) {
                found.putIfAbsent(field, otherwise);
            }
            return this;
        }

        /** A text that has to be there. */
        public Check filled(String text, String field, String name) {
            return that(!text.isBlank(), field, "请填写" + name).notTooLong(text, field, name);
        }

        public Check notTooLong(String text, String field, String name) {
            return that(text.length() <= LONGEST, field, name + "不超过五百字");
        }

        public void refuse() {
            if (!found.isEmpty()) {
                throw new Faults(found);
            }
        }
    }
}
