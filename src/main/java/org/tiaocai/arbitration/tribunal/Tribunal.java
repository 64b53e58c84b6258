package org.tiaocai.arbitration.tribunal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁庭 as it sits now; {@code seated} is empty while none has been formed. */
public record Tribunal(RegistrationNumber number, List<Seated> seated) {

    /** One person on one seat, since a day; in a dispute on a collective contract, for one of the three sides. */
    public record Seated(
            String person,
            Seat seat,
            LocalDate since,
            @Nullable Represents represents) {}

    /** Who decides: all but the clerk, the presiding first. */
    public List<String> arbitrators() {
        return seated.stream()
                .filter(one -> one.seat() != Seat.CLERK)
                .map(Seated::person)
                .toList();
    }

    /** 首席仲裁员 or 独任仲裁员, who leads the case. @throws Refused while none has been seated */
    public String presiding() {
        return arbitrators().stream().findFirst().orElseThrow(() -> new Refused("案件 " + number + " 还没有组成仲裁庭"));
    }

    /** All who sit, the clerk too. */
    public List<String> people() {
        return seated.stream().map(Seated::person).toList();
    }

    public Optional<String> clerk() {
        return seated.stream()
                .filter(one -> one.seat() == Seat.CLERK)
                .map(Seated::person)
                .findFirst();
    }
}
