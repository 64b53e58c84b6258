package org.tiaocai.roots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 联系企业的仲裁员. @param untilOn the last day; null until further notice */
public record LinkedArbitrator(
        long id,
        long enterpriseId,
        String person,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {

    public Term on(LocalDate day) {
        return Term.on(day, fromOn, untilOn);
    }
}
