package org.tiaocai.story;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of a filing. */
abstract class FilingStory extends ArbitrationStory {

    String filed() {
        return filed(1);
    }

    String filed(int workers) {
        var form = Forms.dispute(MONDAY, "workersConcerned", workers);
        form.put("commonClaim", workers > 1);
        return filed(form);
    }

    void checked(String number, String result, @Nullable String items) {
        checked(number, result, items, false);
    }

    void checked(String number, String result, @Nullable String items, boolean oral) {
        var form = new HashMap<String, Object>();
        form.put("oral", oral);
        form.put("items", items);
        bureau.complete(
                "registrar",
                number,
                "checkMaterials",
                form,
                Map.of(
                        "filingMaterials",
                        result.equals("INCOMPLETE") ? "INCOMPLETE" : "COMPLETE",
                        "mediationAdvice",
                        result.equals("SUGGESTED") ? "SUGGESTED" : "NOT_SUGGESTED"));
    }
}
