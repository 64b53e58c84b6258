package org.tiaocai.doors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a page or the task list offers opens; what somebody only asks for may be refused to them, and everything in the
 * case to who is suspended from it (规则12).
 */
@Component
class OrdinaryRights implements Expected {

    private static final int OPENED = 200;
    private static final int REFUSED = 403;

    private final JdbcClient tables;

    OrdinaryRights(JdbcClient tables) {
        this.tables = tables;
    }

    @Override
    public boolean isRight(Visit visit, int status) {
        return status == OPENED
                || (status == REFUSED && visit.door() != Door.START && (!visit.isOffered() || isSuspended(visit)));
    }

    private boolean isSuspended(Visit visit) {
        return tables.sql("select count(*) from duty_lock where dispute_number = ? and person = ?")
                        .params(visit.number().value(), visit.visitor().id())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
