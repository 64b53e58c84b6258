package org.tiaocai.oversight;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * One line of a register.
 *
 * @param number the case that it is about, where it is about one
 * @param who whom it names: who interfered, the employer, the petitioner, the union
 * @param channel how it came in
 * @param dueOn by when it is answered
 * @param headcount how many workers it concerns
 * @param amount in yuan
 * @param result what became of it
 */
public record Entry(
        long id,
        Register register,
        @Nullable RegistrationNumber number,
        LocalDate happenedOn,
        String who,
        @Nullable String channel,
        String content,
        @Nullable String evidence,
        @Nullable LocalDate dueOn,
        @Nullable Integer headcount,
        @Nullable BigDecimal amount,
        String enteredBy,
        LocalDate enteredOn,
        @Nullable LocalDate transferredOn,
        @Nullable String result,
        @Nullable LocalDate resultOn) {

    String occasion() {
        return "entry-" + id;
    }
}
