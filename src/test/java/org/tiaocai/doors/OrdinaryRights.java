package org.tiaocai.doors;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Groups;

/**
 * What a page or the task list offers opens; what somebody only asks for may be refused to them. Everything in the case may
 * be refused to who is suspended from it (规则12; the engine's own doors say so with 400), to administrators, whose task
 * list shows them every task and whose office gives them no case, and once there is a tribunal to arbitrators and clerks
 * outside it, whose list still shows what is offered to their group.
 */
@Component
class OrdinaryRights implements Expected {

    private static final int OPENED = 200;
    private static final int REFUSED = 403;
    private static final Set<String> SEATED = Set.of(Groups.ARBITRATOR, Groups.PRESIDING, Groups.CLERK);
    private static final Set<Integer> SHUT_OUT = Set.of(400, REFUSED, 404);

    private final JdbcClient tables;
    private final Duties duties;
    private final String administrators;

    OrdinaryRights(JdbcClient tables, Duties duties, @Value("${tiaocai.administrators-group}") String administrators) {
        this.tables = tables;
        this.duties = duties;
        this.administrators = administrators;
    }

    @Override
    public boolean isRight(Visit visit, int status) {
        if (status == OPENED) {
            return true;
        }
        return visit.door() != Door.START
                && (status == REFUSED && !visit.isOffered()
                        || SHUT_OUT.contains(status)
                                && (isAdministrator(visit) || isSuspended(visit) || isOutsideTribunal(visit)));
    }

    private boolean isOutsideTribunal(Visit visit) {
        var seats = visit.visitor().roles().stream().filter(SEATED::contains).collect(Collectors.toSet());
        return !seats.isEmpty()
                && !duties.isOpenTo(visit.number(), visit.visitor().id(), seats);
    }

    private boolean isAdministrator(Visit visit) {
        return visit.visitor().roles().contains(administrators);
    }

    private boolean isSuspended(Visit visit) {
        return tables.sql("select count(*) from duty_lock where registration_number = ? and person = ?")
                        .params(visit.number().value(), visit.visitor().id())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
