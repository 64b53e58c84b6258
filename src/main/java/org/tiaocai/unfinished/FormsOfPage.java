package org.tiaocai.unfinished;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a page with several forms keeps: each of them by its own name, {@code [["/rooms#0", …], …]}. */
final class FormsOfPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormsOfPage() {}

    /** @return empty when nothing else is left; what no page has written so goes as a whole */
    static String without(String content, String form) {
        try {
            var left = JSON.createArrayNode();
            for (var one : JSON.readTree(content)) {
                if (!one.path(0).asText().equals(form)) {
                    left.add(one);
                }
            }
            return left.isEmpty() ? "" : JSON.writeValueAsString(left);
        } catch (JsonProcessingException notOfAPage) {
            return "";
        }
    }
}
