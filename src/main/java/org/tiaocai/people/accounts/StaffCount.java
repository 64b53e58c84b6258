package org.tiaocai.people.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people work here. */
@Component
public class StaffCount {

    private final JdbcClient jdbc;
    private final String administrators;

    StaffCount(JdbcClient jdbc, @Value("${tiaocai.administrators-group}") String administrators) {
        this.jdbc = jdbc;
        this.administrators = administrators;
    }

    /** Open accounts of people who are no administrators. */
    public long besideAdministrators() {
        return jdbc.sql("""
                        select count(*) from account a where a.state = 'OPEN' and not exists
                            (select 1 from ACT_ID_MEMBERSHIP m where m.USER_ID_ = a.id and m.GROUP_ID_ = ?)""").param(administrators).query(Long.class).single();
    }
}
