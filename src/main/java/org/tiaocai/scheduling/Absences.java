package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.accounts.Standings;
import org.tiaocai.scheduling.Substitutions.Cover;
import org.tiaocai.shared.Refused;

/** 请假: the leave and its substitutes are entered together or not at all. */
@Component
public class Absences {

    private final Unavailabilities away;
    private final Substitutions substitutions;
    private final Standings standings;

    Absences(Unavailabilities away, Substitutions substitutions, Standings standings) {
        this.away = away;
        this.substitutions = substitutions;
        this.standings = standings;
    }

    /** @return each session of the absent one, and who sits instead, if anybody can */
    @Transactional
    public List<Cover> enter(String absent, LocalDate from, LocalDate to, String reason) {
        if (to.isBefore(from)) {
            throw new Refused("结束日期不能早于开始日期");
        }
        if (standings.of(absent).isEmpty()) {
            throw new Refused("没有这名同事，或者账号已经停用，请从列表中选择");
        }
        away.enter(Panels.key(absent), Unavailability.Kind.LEAVE, from, to, reason);
        return substitutions.cover(absent, from, to, reason);
    }
}
